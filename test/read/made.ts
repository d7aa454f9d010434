/** Files of kinds that cannot be written by hand, made of those in fixtures/inputs. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FileItem, Format, NoItem } from '../../src/read/types.ts';

export const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/inputs/${name}`, import.meta.url));

export async function* streamOf(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that a format gives, and what stopped it. */
export async function readAll(
  format: Format,
  bytes: Uint8Array,
  { path = 'file', size = bytes.length || 1, maxBytes = 1 << 26, charset = undefined as string | undefined } = {},
): Promise<{ items: (FileItem | NoItem)[]; trouble: string | null }> {
  const items: (FileItem | NoItem)[] = [];
  try {
    for await (const item of format({ path, chunks: streamOf(bytes, size), maxBytes, charset })) items.push(item);
    return { items, trouble: null };
  } catch (error) {
    return { items, trouble: (error as Error).message };
  }
}

export interface WarcRecord {
  readonly type: string;
  readonly content?: string;
  readonly uri?: string;
  readonly body: Uint8Array;
}

/** The bytes of one record. */
export function warcRecord({ type, content = 'application/http; msgtype=response', uri, body }: WarcRecord): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Date: 2024-10-12T00:00:00Z',
    ...(uri ? [`WARC-Target-URI: ${uri}`] : []),
    `Content-Type: ${content}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** A response of a server as archives keep it. */
export const response = (headers: readonly string[], body: Uint8Array, status = '200 OK'): Buffer =>
  Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')), body]);

export function chunked(body: Uint8Array, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    parts.push(Buffer.from(`${piece.length.toString(16)}\r\n`), Buffer.from(piece), Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** A crawl as Common Crawl's news has it: a head, requests, responses of several kinds and codings. */
export function crawl(): Buffer[] {
  const page = fixture('valley-herald.html');
  return [
    { type: 'warcinfo', content: 'application/warc-fields', body: Buffer.from('software: test\r\n') },
    { type: 'request', uri: 'https://valleyherald.example/a', body: Buffer.from('GET /a HTTP/1.1\r\n\r\n') },
    {
      type: 'response',
      uri: 'https://valleyherald.example/a',
      body: response(['Content-Type: text/html; charset=utf-8'], page),
    },
    {
      type: 'response',
      uri: 'https://x.example/logo',
      body: response(['Content-Type: image/png'], Buffer.from([0, 1])),
    },
    { type: 'response', uri: 'https://x.example/gone', body: response(['Content-Type: text/html'], page, '404 Gone') },
    {
      type: 'response',
      uri: 'https://countyrecord.example/inquiry',
      body: response(
        ['content-type: text/html', 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
        chunked(gzipSync(fixture('county-record.xhtml')), 100),
      ),
    },
    {
      type: 'response',
      uri: 'https://tarnpost.example/2024/10/10/home',
      body: response(['Content-Type: text/html', 'Content-Encoding: gzip'], fixture('tarn-post.htm')),
    },
  ].map(warcRecord);
}
