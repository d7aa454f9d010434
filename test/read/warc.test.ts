import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/read/formats.ts';
import { gzip } from '../../src/read/sniff.ts';
import { warc } from '../../src/read/warc.ts';
import { crawl, fixture, readAll, response, warcRecord } from './made.ts';

const plain = Buffer.concat(crawl());
/** As archives pack: each record is a gzip file of its own. */
const packed = Buffer.concat(crawl().map((record) => gzipSync(record)));
const titles = (items: readonly object[]): unknown[] =>
  items.map((item) => ('metadata' in item ? (item.metadata as { title: string }).title : item));

const expected = [
  'Leak in Corrin dam empties three villages',
  'Inquiry into dam leak opened',
  'Families back home after dam scare',
];

describe('the pages of an archive', () => {
  test.each([
    ['plain', warc, plain, 'a.warc', 1 << 16],
    ['byte by byte', warc, plain, 'a.warc', 1],
    ['packed', gzip(formatOf), packed, 'a.warc.gz', 1 << 16],
    ['packed, in small pieces', gzip(formatOf), packed, 'a.warc.gz', 7],
    ['packed as one', gzip(formatOf), gzipSync(plain), 'a.warc.gz', 100],
  ] as const)('%s', async (_, format, bytes, path, size) => {
    const { items, trouble } = await readAll(format, bytes, { path, size });
    expect(trouble).toBeNull();
    expect(titles(items)).toEqual(expected);
    expect(items.map(({ item }) => item)).toEqual([1, 2, 3]);
  });

  test('with what their address says', async () => {
    const { items } = await readAll(warc, plain);
    expect(items.at(-1)).toMatchObject({ metadata: { outlet: 'tarnpost.example', published: '2024-10-10' } });
  });

  test('saved pages, and the texts that were made of them', async () => {
    const uri = 'https://www.coast.example/a';
    const bytes = Buffer.concat([
      warcRecord({ type: 'resource', content: 'text/html', uri, body: fixture('county-record.xhtml') }),
      warcRecord({
        type: 'conversion',
        content: 'text/plain',
        uri,
        body: Buffer.from('Storm\n\nThe harbour is closed.\n'),
      }),
    ]);
    expect((await readAll(warc, bytes)).items).toMatchObject([
      { item: 1, metadata: { outlet: 'County Record' } },
      { item: 2, text: 'Storm\n\nThe harbour is closed.\n', metadata: { outlet: 'coast.example' } },
    ]);
  });

  test('no more than one record is held', async () => {
    const big = warcRecord({ type: 'response', body: response(['Content-Type: text/html'], Buffer.alloc(5000, 'a')) });
    const { items, trouble } = await readAll(warc, Buffer.concat([big, ...crawl()]), { maxBytes: 4500, size: 512 });
    expect(trouble).toBeNull();
    expect(items[0]).toEqual({ item: 1, reason: 'record 1 is too large' });
    expect(titles(items.slice(1)).at(-1)).toBe(expected[2]);
  });
});

describe('a damaged archive gives what was whole', () => {
  test.each<[string, Uint8Array, number, string]>([
    ['cut in a record', plain.subarray(0, -300), 2, 'cut off in record 7; what stands before that was read'],
    [
      'cut in a head',
      plain.subarray(0, crawl()[0]!.length + 30),
      0,
      'cut off in record 2; what stands before that was read',
    ],
    [
      'with something between',
      Buffer.concat([...crawl().slice(0, 3), Buffer.from('garbage\n')]),
      1,
      'damaged behind record 3; what stands before that was read',
    ],
    [
      'without a length',
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'),
      0,
      'record 1 does not say how long it is; what stands before that was read',
    ],
    ['of another kind', Buffer.from('The harbour is closed.\n'), 0, 'not a WARC file'],
    ['without a page', crawl()[0]!, 0, 'no page in it: claims reads its responses of type text/html'],
  ])('%s', async (_, bytes, pages, message) => {
    const { items, trouble } = await readAll(warc, bytes, { size: 100 });
    expect(titles(items)).toEqual(expected.slice(0, pages));
    expect(trouble).toBe(message);
  });

  test.each<[string, Uint8Array, string]>([
    ['cut off', packed.subarray(0, -400), 'the file is cut off; fetch it again'],
    [
      'damaged',
      Buffer.concat([packed.subarray(0, -900), Buffer.alloc(100, 7), packed.subarray(-800)]),
      'its compression is damaged; fetch it again',
    ],
  ])('packed and %s', async (_, bytes, message) => {
    const { items, trouble } = await readAll(gzip(formatOf), bytes, { path: 'a.warc.gz', size: 64 });
    expect(titles(items)).toEqual(expected.slice(0, items.length));
    expect(items.length).toBeGreaterThan(0);
    expect(trouble).toBe(message);
  });
});
