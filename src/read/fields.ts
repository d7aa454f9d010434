/** read: one object of a crawler, an export or a feed -> the article in it, whatever its fields are called. */

import type { Metadata } from '../model.ts';
import {
  addressFields,
  authorFields,
  bodyFields,
  dayFields,
  outletFields,
  pageFields,
  summaryFields,
  titleFields,
} from '../words/json-fields.ts';
import { dayOf } from './days.ts';
import { articleText, readPage } from './html.ts';
import { tidy } from './lines.ts';
import { type Fields, isFields } from './linked-data.ts';
import { nameOf, peopleIn, shortText } from './names.ts';
import { dayInUrl } from './page-day.ts';
import { hostOf, withoutOutlet } from './page-meta.ts';
import { pieceText } from './piece.ts';
import type { FileItem } from './types.ts';

/** Characters of a text that has neither title nor address. */
const SHORTEST_ALONE = 280;

/** The values of an object by the letters of their names: article_text, articleText, article-text. */
export type Named = ReadonlyMap<string, unknown>;

export function namedOf(object: Fields): Named {
  const named = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const letters = name.toLowerCase().replace(/[^a-z]/g, '');
    if (!named.has(letters) && value !== null && value !== '') named.set(letters, value);
  }
  return named;
}

/** An article without its number in the file. */
export type Found = Pick<FileItem, 'text' | 'metadata'>;

/** The article of an object; null where there is no text in it. `alone`: whether a text needs no title beside it. */
export function articleIn(named: Named, alone = false): Found | null {
  const metadata = metadataOf(named);
  const page = valuesOf(named, pageFields).find((one) => typeof one === 'string');
  const body = bodyOf(named, bodyFields);
  if (page === undefined && body && isPage(body)) return pageArticle(body, metadata, named);
  if (body && isArticle(named, metadata, alone && body.length >= SHORTEST_ALONE))
    return { text: articleText(metadata.title, textIn(body)), metadata };
  return typeof page === 'string' ? pageArticle(page, metadata, named) : null;
}

/** A text without a title, or with its place in another text, may be a passage that somebody has marked. */
const isArticle = (named: Named, { title }: Metadata, isLong: boolean): boolean =>
  !(typeof named.get('start') === 'number' && typeof named.get('end') === 'number') &&
  (title !== undefined || addressOf(named) !== undefined || isLong);

/** The title and the summary of an object that has no more; null where it is not clear that they are of an article. */
export function summaryIn(named: Named): Found | null {
  const metadata = metadataOf(named);
  const summary = bodyOf(named, summaryFields);
  const isNews = metadata.title !== undefined && (metadata.published ?? addressOf(named)) !== undefined;
  return summary && isNews ? { text: articleText(metadata.title, textIn(summary)), metadata } : null;
}

const valuesOf = (named: Named, fields: readonly string[]): unknown[] =>
  fields.map((field) => named.get(field)).filter((value) => value !== undefined);

/** The first text of the fields that has words; a list of paragraphs is one text. */
function bodyOf(named: Named, fields: readonly string[]): string | undefined {
  for (const value of valuesOf(named, fields)) {
    const text = Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('\n') : value;
    if (typeof text === 'string' && /(?<!\S)[^\s\p{L}]*\p{L}\S*\s+[^\s\p{L}]*\p{L}/u.test(text)) return text;
  }
  return undefined;
}

const isPage = (text: string): boolean => /^\s*(?:<!doctype html|<html)/i.test(text);

function pageArticle(markup: string, metadata: Metadata, named: Named): Found | null {
  const page = readPage(markup, addressOf(named));
  const merged = {
    ...page.metadata,
    ...Object.fromEntries(Object.entries(metadata).filter(([, value]) => isStated(value))),
  };
  return page.lines.length ? { text: articleText(merged.title, page.lines.join('\n\n')), metadata: merged } : null;
}

const isStated = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** NewsAPI cuts its texts: "… [+2310 chars]". */
const textIn = (body: string): string =>
  pieceText(body.replace(/(?:(?<!\s)\s+)?(?:(?:…|\.\.\.)\s*)?\[\+\d+ chars\]\s*$/, ' …'));

const addressOf = (named: Named): string | undefined =>
  valuesOf(named, addressFields).find((one): one is string => typeof one === 'string' && /^https?:/i.test(one));

function metadataOf(named: Named): Metadata {
  const address = addressOf(named) ?? '';
  const outlet = first(named, outletFields, outletIn) ?? hostOf(address);
  const title = first(named, titleFields, titleIn);
  return {
    outlet,
    title: title && withoutOutlet(title, outlet),
    authors:
      valuesOf(named, authorFields)
        .map(peopleIn)
        .find((names) => names.length > 0) ?? [],
    published: first(named, dayFields, dayIn) ?? dayInUrl(address),
  };
}

/** What can be made of the first of the fields of which something can be made. */
const first = <T>(named: Named, fields: readonly string[], read: (value: unknown) => T | undefined): T | undefined =>
  valuesOf(named, fields)
    .map(read)
    .find((one) => one !== undefined);

/** A name, or the host of an address. */
function outletIn(value: unknown): string | undefined {
  const name = nameOf(value) ?? (isFields(value) ? nameOf(value.domain ?? value.uri ?? value.id) : undefined);
  return name !== undefined && /^https?:/i.test(name) ? hostOf(name) : name?.replace(/^www\./, '');
}

function titleIn(value: unknown): string | undefined {
  const title = shortText(value) ?? (isFields(value) ? shortText(value.rendered) : undefined);
  return title && tidy(pieceText(title));
}

/** Databases write { "$date": … }. */
const dayIn = (value: unknown): string | undefined => dayOf(isFields(value) ? (value.$date ?? value.date) : value);
