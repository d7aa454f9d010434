/** read: one file -> the articles in it, by the extension of its name. A further format is one entry here; what it needs is loaded when such a file is met. */
import type { Metadata } from '../model.ts';

/** One article as its file holds it. */
export interface FileItem {
  /** Which one, in a file of several: its number, or the name that it gives itself; null where a file is an article. */
  readonly item: string | number | null;
  readonly text: string;
  /** What the file says beside the text. */
  readonly metadata: Metadata;
}
/** Something in a file that is no article. */
export interface NoItem {
  readonly item: string | number | null;
  readonly reason: string;
}
/** A file, as it comes. */
export interface Source {
  /** The path as it is shown, or the address. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** More than this in one article, one line, or one file that is not streamed, is refused. */
  readonly maxBytes: number;
  /** Where a page stood, if that is known. */
  readonly url?: string | undefined;
  /** The field by which JSON objects name themselves (--id-field). */
  readonly idField?: string | undefined;
  /** The encoding that a server states. */
  readonly charset?: string | undefined;
}
/** A file, and the extension by which it is read. */
export interface Opened {
  readonly extension: string;
  readonly source: Source;
}
/** Takes a file apart. Throws Unreadable where it cannot go on; what it has given until then counts. */
export type Format = (source: Source) => AsyncIterable<FileItem | NoItem>;
type Load = () => Promise<Format>;

const plainText: Load = async () => (await import('./plain.ts')).plainText;
const html: Load = async () => (await import('./html.ts')).html;
const json: Load = async () => (await import('./json.ts')).json;
const xml: Load = async () => (await import('./feed.ts')).xml;
const warc: Load = async () => (await import('./warc.ts')).warc;
const gzip: Load = async () => (await import('./sniff.ts')).gzip;
const unnamed: Load = async () => (await import('./sniff.ts')).unnamed;

/** By extension, lower case, without the dot; '' is a name without one. */
export const formats: Readonly<Record<string, Load>> = {
  '': unnamed,
  atom: xml,
  gz: gzip,
  htm: html,
  html,
  json,
  jsonl: json,
  md: plainText,
  ndjson: json,
  rss: xml,
  text: plainText,
  txt: plainText,
  warc,
  wet: warc,
  xhtml: html,
  xml,
};

/** By the type that a server states, the last word of it: text/html, application/rss+xml. */
export const mediaTypes: Readonly<Record<string, string>> = {
  gzip: 'gz',
  html: 'html',
  json: 'json',
  jsonlines: 'jsonl',
  markdown: 'md',
  ndjson: 'ndjson',
  'octet-stream': '',
  plain: 'txt',
  warc: 'warc',
  xml: 'xml',
};

/** The extension of a path in lower case, without the dot; '' where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /.\.([^.]*)$/su.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** How a file of that extension is read, if it is. */
export function formatOf(extension: string): Load | undefined {
  return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}
