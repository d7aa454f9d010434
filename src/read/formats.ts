/** read: one file -> the articles in it, by the extension of its name. A further format is one entry here; what it needs is loaded when such a file is met. */
import type { Format } from './types.ts';

type Load = () => Promise<Format>;

const plainText: Load = async () => (await import('./bytes.ts')).plainText;
const html: Load = async () => (await import('./html.ts')).html;
const json: Load = async () => (await import('./json.ts')).json;
const xml: Load = async () => (await import('./feed.ts')).xml;
const warc: Load = async () => (await import('./warc.ts')).warc;
const gzip: Load = async () => (await import('./sniff.ts')).gzip(formatOf);
const unnamed: Load = async () => (await import('./sniff.ts')).unnamed(formatOf);

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

/** How a file of that extension is read, if it is. */
export function formatOf(extension: string): Load | undefined {
  return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}
