/** read: the JSON text of --meta -> what the user knows about each file. Fills gaps, never overrides the text. */

import { UsageError } from '../base/errors.ts';
import { calendarDate } from '../clean/calendar-date.ts';
import type { Metadata } from '../model.ts';

const fields = ['outlet', 'published', 'title', 'origin'] as const;

/** What --meta says about one file. */
export type MetaEntry = Readonly<Partial<Record<(typeof fields)[number], string>>>;
/** By file name or relative path. */
export type Meta = Readonly<Record<string, MetaEntry>>;

/** Reads the JSON of a --meta file; `name` is how messages call it. */
export function parseMeta(json: string, name: string): Meta {
  const value = parseJson(json.replace(/^\uFEFF/, ''), name);
  if (!isRecord(value))
    throw new UsageError(`${name}: expected an object of the form { "article.txt": { "outlet": "..." } }`);
  return Object.fromEntries(
    Object.entries(value).map(([file, entry]) => [file.replace(/^\.\//, ''), metaEntry(entry, file, name)]),
  );
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new UsageError(`${name}: not valid JSON (${(cause as Error).message.replace(/\s+/g, ' ')})`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that are null or that claims does not know are passed over; a wrong type is an error. */
function metaEntry(entry: unknown, file: string, name: string): MetaEntry {
  if (!isRecord(entry)) throw new UsageError(`${name}: "${file}" must be an object with ${fields.join(', ')}`);
  const given = fields.filter((field) => Object.hasOwn(entry, field) && entry[field] !== null);
  for (const field of given) checkField(field, entry[field], `${name}: "${field}" of "${file}"`);
  return Object.fromEntries(given.map((field) => [field, entry[field]]));
}

function checkField(field: string, value: unknown, where: string): void {
  if (typeof value !== 'string' || !value.trim()) throw new UsageError(`${where} must be a text`);
  if (field === 'published') checkPublished(value, where);
}

/** Throws unless the text holds one whole calendar date. */
export function checkPublished(value: string, where: string): void {
  if (!calendarDate(value)) throw new UsageError(`${where} must be a date like 2025-07-14, not "${value}"`);
}

/** The names in --meta under which a file may stand. */
const namesOf = (path: string): string[] => [path, path.slice(path.lastIndexOf('/') + 1)];

/** What the user said about a file: its entry in --meta, then the options that hold for all. */
export function givenFor(path: string, meta: Meta, published?: string): Metadata {
  const name = namesOf(path).find((key) => Object.hasOwn(meta, key));
  const entry = name === undefined ? {} : meta[name]!;
  if (entry.published !== undefined) return { ...entry, publishedFrom: 'meta-file' };
  return published === undefined ? entry : { ...entry, published, publishedFrom: 'option' };
}

/** Names in --meta that belong to none of the files. */
export function unusedMeta(meta: Meta, paths: readonly string[]): string[] {
  const known = new Set(paths.flatMap(namesOf));
  return Object.keys(meta).filter((name) => !known.has(name));
}
