/** read: JSON -> the articles in it: one, a list, lines of them, or any of these wrapped ({ "articles": [] }, { "hits": { "hits": [] } }). */

import { Unreadable } from '../base/errors.ts';
import { peek, wholeOf } from './bytes.ts';
import { decode } from './decode.ts';
import { type Found as Article, articleIn, namedOf, summaryIn } from './fields.ts';
import { linesOf, looksLikeLines } from './json-lines.ts';
import { type Fields, isFields } from './linked-data.ts';
import type { FileItem, Format, NoItem, Source } from './types.ts';

/** `name`: what the object calls itself in the field that was asked for. */
type Found = (Article | { readonly reason: string }) & { readonly name?: string };

/** Wrappers inside wrappers. */
const DEEPEST = 8;
/** An entry of a list, or of a list in a wrapper; what is deeper is a part of something. */
const LISTED = 2;
const NO_TEXT = 'no text in it';
const NO_ARTICLE = 'no article in it (an object with a title and a text, content or body)';
const OWN = 'written by claims';
const REPEATED = 'another article before it has the same id';
/** A name is repeated in every claim; what is longer is none. */
const LONGEST_NAME = 500;

/** Bytes from which on lines are read one at a time. */
const LONG = 1024 * 1024;

export const json: Format = async function* (source) {
  const { head, chunks } = await peek(source.chunks, Math.min(LONG, source.maxBytes + 1));
  const again = { ...source, chunks };
  yield* head.length > Math.min(LONG - 1, source.maxBytes) && looksLikeLines(head) ? inLines(again) : inWhole(again);
};

async function* inWhole(source: Source): AsyncGenerator<FileItem | NoItem> {
  const bytes = await wholeOf(source);
  const decoded = decode(bytes);
  if (!decoded) yield { item: null, reason: bytes.length ? 'not text' : 'empty' };
  else yield* jsonItems(decoded.text.replace(/^\uFEFF/, ''), source.idField);
}

/** Lines as they come: what `inWhole` gives, however many there are. Throws Unreadable where none of them holds an article. */
export async function* inLines({ chunks, maxBytes, idField }: Source): AsyncGenerator<FileItem | NoItem> {
  const numberOf = numberer();
  // Told only beside an article: a file without one is refused as a whole.
  const waiting: (FileItem | NoItem)[] = [];
  let isAny = false;
  for await (const { n, text } of linesOf(chunks, maxBytes)) {
    const line = n === 1 ? text?.replace(/^\uFEFF/, '') : text;
    if (line?.trim() === '') continue;
    const found = typeof line === 'string' ? foundOnLine(parsed(line), n, idField) : [{ reason: lost(n, maxBytes) }];
    waiting.push(...found.map(numberOf));
    isAny ||= found.some((one) => 'text' in one);
    if (isAny) yield* waiting.splice(0);
  }
  if (!isAny) throw noArticle(waiting);
}

const lost = (line: number, maxBytes: number): string =>
  `line ${line} is no text, or too large (the limit is ${Math.round(maxBytes / 1024)} KB)`;

/** The articles of a JSON text. Throws Unreadable where it is none, or holds none. `idField`: by which the objects name themselves. */
export function jsonItems(text: string, idField?: string): (FileItem | NoItem)[] {
  if (!text.trim()) return [{ item: null, reason: 'empty' }];
  const value = withFeedName(parsed(text));
  const found = value instanceof SyntaxError ? linesFound(text, value, idField) : foundIn(value, 0, idField);
  if (!found.some((one) => 'text' in one)) throw noArticle(found);
  const isOne = found.length === 1 && isFields(value) && foundHere(value, true).length === 1;
  return found.map(numberer(isOne));
}

const noArticle = (found: readonly object[]): Unreadable =>
  new Unreadable(found.some((one) => 'reason' in one && one.reason === OWN) ? OWN : NO_ARTICLE);

/** By the names that they give themselves, or else by their numbers; a name holds for one article. */
function numberer(isOne = false): (found: Found) => FileItem | NoItem {
  const taken = new Set<string>();
  let n = 0;
  return ({ name, ...one }) => {
    n++;
    if (name === undefined) return { item: isOne ? null : n, ...one };
    const isRepeated = taken.has(name) && 'text' in one;
    if ('text' in one) taken.add(name);
    return isRepeated ? { item: name, reason: REPEATED } : { item: name, ...one };
  };
}

/** What was found in a value, under the name that it gives itself if it is one. */
function named(found: Found[], value: unknown, idField: string | undefined): Found[] {
  if (found.length !== 1 || idField === undefined || !isFields(value) || !Object.hasOwn(value, idField)) return found;
  const name = String(value[idField]).trim();
  const isName = ['string', 'number'].includes(typeof value[idField]) && name !== '' && name.length <= LONGEST_NAME;
  return isName ? [{ name, ...found[0]! }] : found;
}

/** A JSON Feed gives its name once for all its items. */
function withFeedName(value: unknown): unknown {
  if (!isFields(value) || !/jsonfeed\.org/.test(String(value.version)) || !Array.isArray(value.items)) return value;
  return { ...value, items: value.items.map((item) => (isFields(item) ? { source: value.title, ...item } : item)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError('nested too deeply');
  }
}

/** Every line a value of its own; a broken one is passed over. */
function linesFound(text: string, whole: SyntaxError, idField: string | undefined): Found[] {
  const lines = text.split(/\r\n?|\n/).map((line, n) => ({ line: line.trim(), n: n + 1 }));
  const values = lines.filter(({ line }) => line !== '').map(({ line, n }) => ({ value: parsed(line), n }));
  if (values.length < 2 || !values.some(({ value }) => isFields(value) && !(value instanceof SyntaxError)))
    throw new Unreadable(`not valid JSON (${whole.message.replace(/\s+/g, ' ').slice(0, 120)})`);
  return values.flatMap(({ value, n }) => foundOnLine(value, n, idField));
}

function foundOnLine(value: unknown, n: number, idField: string | undefined): Found[] {
  if (value instanceof SyntaxError) return [{ reason: `line ${n} is not valid JSON` }];
  const found = foundIn(value, 0, idField);
  return found.length ? found : named([{ reason: `${NO_TEXT}, line ${n}` }], value, idField);
}

/** In order; an element of a list that has none, beside others that have one, is told. */
function foundIn(value: unknown, depth: number, idField: string | undefined): Found[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return foundInList(value, depth, idField);
  return isFields(value) ? named(foundInObject(value, depth, idField), value, idField) : [];
}

function foundInObject(object: Fields, depth: number, idField: string | undefined): Found[] {
  if (isOwn(object)) return [{ reason: OWN }];
  const here = foundHere(object, depth <= LISTED);
  if (here.length) return here;
  const below = Object.values(object).flatMap((inner) => foundIn(inner, depth + 1, idField));
  return below.length ? below : [summaryIn(namedOf(object))].filter((one) => one !== null);
}

/** A report, or a line of extract: what claims wrote into a folder is no article of it. */
const isOwn = (object: Fields): boolean =>
  (isFields(object.generator) && object.generator.name === 'claims') ||
  (typeof object.sha256 === 'string' && object.type === 'article') ||
  (isFields(object.claim) && object.type === 'claim');

function foundInList(list: readonly unknown[], depth: number, idField: string | undefined): Found[] {
  const found = list.map((one) => foundIn(one, depth + 1, idField));
  if (!found.some((one) => one.length > 0)) return [];
  return found.flatMap((one, n): Found[] =>
    one.length || !isFields(list[n]) ? one : named([{ reason: NO_TEXT }], list[n], idField),
  );
}

/** The article in an object, or in the one below it that holds its text: { "title", "fields": { "bodyText" } }. */
function foundHere(object: Fields, alone: boolean): Found[] {
  const own = articleIn(namedOf(object), alone);
  if (own) return [own];
  const inner = Object.values(object).filter(isFields);
  if (namedOf(object).size === inner.length) return [];
  return inner
    .map((one) => articleIn(namedOf({ ...object, ...one })))
    .filter((one) => one !== null)
    .slice(0, 1);
}
