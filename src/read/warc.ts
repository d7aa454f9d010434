/** read: WARC, the form of web archives -> the pages in it, one after the other; nothing but the record at hand is kept. */

import { Unreadable } from '../base/errors.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { unpacked } from './bytes.ts';
import { decode } from './decode.ts';
import { pageItem } from './html.ts';
import { charsetIn, type Headers, headersOf, type Response, responseOf } from './http-message.ts';
import { hostOf } from './page-meta.ts';
import type { FileItem, Format, NoItem } from './types.ts';

interface Record_ {
  readonly headers: Headers;
  readonly size: number;
}

export const warc: Format = async function* (source) {
  const reader = byteReader(source.chunks);
  let pages = 0;
  for (let n = 1; ; n++) {
    const record = await nextRecord(reader, n);
    if (!record) break;
    const isPage = holdsPage(record.headers);
    if (!isPage || record.size > source.maxBytes) {
      if (!(await reader.skip(record.size))) throw cut(n);
      if (isPage) yield { item: ++pages, reason: `record ${n} is too large` };
      continue;
    }
    const bytes = await reader.take(record.size);
    if (!bytes) throw cut(n);
    const item = articleOf(record.headers, bytes, pages + 1, source.maxBytes);
    if (item) pages++;
    if (item) yield item;
  }
  if (!pages) throw new Unreadable('no page in it: claims reads its responses of type text/html');
};

const cut = (record: number): Unreadable =>
  new Unreadable(`cut off in record ${record}; what stands before that was read`);

/** The head of the next record; null at the end of the file. */
async function nextRecord(reader: ByteReader, n: number): Promise<Record_ | null> {
  let line = await reader.line();
  while (line === '') line = await reader.line();
  if (line === null) return null;
  if (!/^WARC\/\d/.test(line))
    throw new Unreadable(
      n === 1 ? 'not a WARC file' : `damaged behind record ${n - 1}; what stands before that was read`,
    );
  const lines: string[] = [];
  for (line = await reader.line(); line !== ''; line = await reader.line()) {
    if (line === null) throw cut(n);
    lines.push(line);
  }
  const headers = headersOf(lines);
  const size = Number(headers.get('content-length'));
  if (!Number.isSafeInteger(size) || size < 0)
    throw new Unreadable(`record ${n} does not say how long it is; what stands before that was read`);
  return { headers, size };
}

/** Responses of servers, pages that were saved as such, and texts that were made of pages. */
function holdsPage(headers: Headers): boolean {
  const type = headers.get('warc-type');
  const content = headers.get('content-type') ?? '';
  return (
    (type === 'response' && /^application\/http/i.test(content)) ||
    (type === 'resource' && /html/i.test(content)) ||
    (type === 'conversion' && /^text\/plain/i.test(content))
  );
}

/** null where the record holds anything but a page. */
function articleOf(headers: Headers, bytes: Uint8Array, item: number, maxBytes: number): FileItem | NoItem | null {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
  const type = headers.get('warc-type');
  try {
    if (type === 'resource') return pageItem(bytes, item, { url });
    if (type === 'conversion') return textItem(bytes, item, url);
    const response = responseOf(bytes);
    return response && response.status === 200 && /html/i.test(response.headers.get('content-type') ?? '')
      ? pageItem(bodyOf(response, maxBytes), item, { url, charset: charsetIn(response.headers.get('content-type')) })
      : null;
  } catch (error) {
    if (error instanceof Unreadable) return { item, reason: error.message };
    throw error;
  }
}

function textItem(bytes: Uint8Array, item: number, url: string | undefined): FileItem | NoItem {
  const decoded = decode(bytes);
  return decoded
    ? { item, text: decoded.text, metadata: { outlet: url && hostOf(url) } }
    : { item, reason: 'not text' };
}

/** Archives keep the head of a response as it was and its body often already unpacked; what does not unpack is that. */
function bodyOf({ headers, body }: Response, maxBytes: number): Uint8Array {
  const encoding = headers.get('content-encoding')?.toLowerCase() ?? '';
  const isPacked = encoding === 'br' || encoding === 'deflate' || (body[0] === 0x1f && body[1] === 0x8b);
  if (!isPacked) return body;
  try {
    return unpacked(body, encoding, maxBytes);
  } catch (error) {
    if (encoding === 'gzip' || /bomb/.test((error as Error).message)) throw error;
    return body;
  }
}
