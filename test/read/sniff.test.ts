import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/read/formats.ts';
import { extensionFor, gzip, unnamed } from '../../src/read/sniff.ts';
import { fixture, readAll } from './made.ts';

test.each([
  ['valley-herald.html', 'html'],
  ['tarn-post.htm', 'html'],
  ['county-record.xhtml', 'html'],
  ['newspaper.json', 'json'],
  ['crawl.jsonl', 'json'],
  ['feed.rss', 'xml'],
  ['feed.atom', 'xml'],
  ['feed.xml', 'xml'],
])('%s is recognised by its first bytes', (name, extension) => {
  expect(extensionFor(fixture(name))).toBe(extension);
  expect(extensionFor(gzipSync(fixture(name)))).toBe('gz');
});

test.each([
  ['[Updated] Storm closes harbour', 'txt'],
  ['{Harbour} The harbour is closed.', 'txt'],
  ['<Storm> closes the harbour', 'txt'],
  ['Storm closes harbour\n<p>', 'txt'],
  ['WARC/1.0\r\nWARC-Type: warcinfo', 'warc'],
  ['\uFEFF  {"text": "a"}', 'json'],
  ['<!-- saved --><!DOCTYPE html><p>', 'html'],
  ['', 'txt'],
])('%j is %s', (text, extension) => {
  expect(extensionFor(Buffer.from(text))).toBe(extension);
});

test('in UTF-16 too, and however small the pieces are', async () => {
  const wide = Buffer.from(`\uFEFF${fixture('newspaper.json').toString('utf8')}`, 'utf16le');
  expect(extensionFor(wide)).toBe('json');
  const { items } = await readAll(unnamed(formatOf), wide, { size: 1 });
  expect(items).toMatchObject([{ metadata: { authors: ['Greta Molin'] } }]);
});

describe('packed files', () => {
  test.each([
    ['news.jsonl.gz', 'crawl.jsonl', 4],
    ['page.html.gz', 'valley-herald.html', 1],
    ['unnamed.gz', 'feed.rss', 3],
  ])('%s', async (path, name, count) => {
    expect((await readAll(gzip(formatOf), gzipSync(fixture(name)), { path, size: 50 })).items).toHaveLength(count);
  });

  test('of a kind that is not read', async () => {
    expect(await readAll(gzip(formatOf), gzipSync('x'), { path: 'a.tar.gz' })).toEqual({
      items: [],
      trouble: 'packed, and of unsupported type .tar',
    });
  });

  test('a zip bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const { items, trouble } = await readAll(gzip(formatOf), bomb, { path: 'a.txt.gz', size: 1024, maxBytes: 1 << 30 });
    expect({ items, trouble }).toEqual({ items: [], trouble: 'it unpacks to far more than its size, like a zip bomb' });
  });

  test('more than the limit is refused', async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `The harbour was closed ${n} times.`).join('\n');
    const { trouble } = await readAll(gzip(formatOf), gzipSync(text), { path: 'a.txt.gz', maxBytes: 100_000 });
    expect(trouble).toMatch(/^too large \(the limit is 98 KB\)/);
  });
});
