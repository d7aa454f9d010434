/** read: a web page -> its article. */
import { fingerprint } from '../clean/line-words.ts';
import type { Metadata } from '../model.ts';
import { bodyLines } from './body.ts';
import { wholeOf } from './bytes.ts';
import { markupText } from './encoding.ts';
import { linkedArticle } from './linked-data.ts';
import { pageMetadata } from './page-meta.ts';
import { parsePage } from './tree.ts';
import type { FileItem, Format, NoItem } from './types.ts';

/** An article on a page: its lines without the title, and what the page says beside them. */
export interface PageArticle {
  readonly lines: readonly string[];
  readonly metadata: Metadata;
}

export const html: Format = async function* (source) {
  yield pageItem(await wholeOf(source), null, source);
};

/** Where a page comes from. */
interface Origin {
  readonly url?: string | undefined;
  readonly charset?: string | undefined;
}

/** A report that was written into the folder of its articles is none of them. */
const ownReport = /<meta name="generator" content="claims[ "]/;
const HEAD = 4096;

/** The article of a page as an item of its file. Throws Unreadable for a page that is built to exhaust its reader. */
export function pageItem(bytes: Uint8Array, item: FileItem['item'], { url, charset }: Origin): FileItem | NoItem {
  if (!bytes.length) return { item, reason: 'empty' };
  const markup = markupText(bytes, charset);
  if (markup === null) return { item, reason: 'not text' };
  if (ownReport.test(markup.slice(0, HEAD))) return { item, reason: 'written by claims' };
  const { lines, metadata } = readPage(markup, url);
  return lines.length
    ? { item, text: articleText(metadata.title, lines.join('\n\n')), metadata }
    : { item, reason: 'no article on the page' };
}

/** The article on a page, from its markup. */
export function readPage(markup: string, url?: string): PageArticle {
  const page = parsePage(markup);
  const article = linkedArticle(page);
  const metadata = pageMetadata(page, article, url);
  const title = fingerprint(metadata.title ?? '');
  const lines = bodyLines(page, article.articleBody).filter((line, n) => n > 3 || fingerprint(line) !== title);
  return { lines, metadata };
}

/** The text of an article: its title, unless it begins with it, and its paragraphs. */
export function articleText(title: string | undefined, body: string): string {
  const [first = ''] = body.split('\n', 1);
  const isThere = title === undefined || fingerprint(first) === fingerprint(title);
  return `${isThere ? '' : `${title}\n\n`}${body}\n`;
}
