/** JSON lines are read one at a time when there are many: what comes out is what reading them whole gives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLines, json } from '../../src/read/json.ts';
import { linesOf, looksLikeLines } from '../../src/read/json-lines.ts';
import type { FileItem, Format, NoItem } from '../../src/read/types.ts';
import { fixture, readAll, streamOf } from './made.ts';

const MIB = 1024 * 1024;
const story = (n: number): string =>
  JSON.stringify({
    id: `s${n}`,
    title: `Storm ${n}`,
    text: `The harbour was closed on Monday, mayor number ${n} said.`,
  });
const streamed: Format = inLines;

describe('one line at a time', () => {
  test.each([1, 7, 64, 100_000])('in chunks of %i bytes: what the whole file gives', async (size) => {
    const bytes = fixture('crawl.jsonl');
    expect(await readAll(streamed, bytes, { size })).toEqual(await readAll(json, bytes));
  });
  test('any lines, any line ends', async () => {
    const line = fc.oneof(
      fc.nat(3).map(story),
      fc.constantFrom(
        '',
        '  ',
        '{"a":1}',
        '[1]',
        '"text"',
        '{"cut',
        `[${story(7)},${story(8)}]`,
        '{"generator":{"name":"claims"}}',
      ),
    );
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { minLength: 2, maxLength: 9 })
      .map((lines) => `${story(9)}\n${story(10)}\n${lines.flat().join('')}`);
    await fc.assert(
      fc.asyncProperty(text, fc.nat(40), fc.boolean(), async (given, size, hasMark) => {
        const bytes = Buffer.from(`${hasMark ? '\uFEFF' : ''}${given}`);
        expect(await readAll(streamed, bytes, { size: size + 1 })).toEqual(await readAll(json, bytes));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  test('lines without an article are refused as one file', async () => {
    const bytes = Buffer.from('{"a":1}\n{"b":2}\n');
    const { items, trouble } = await readAll(streamed, bytes);
    expect([items, trouble]).toEqual([[], expect.stringMatching(/^no article in it/)]);
    expect(await readAll(json, bytes)).toEqual({ items, trouble });
  });
});

/** Lines without end, as a crawler sends them; says how many were asked for. */
function endless(limit: number): { chunks: AsyncIterable<Uint8Array>; asked: () => number } {
  let n = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    while (n < limit) yield Buffer.from(`${Array.from({ length: 100 }, () => story(n++)).join('\n')}\n`);
  }
  return { chunks: chunks(), asked: () => n };
}

describe('a file that is longer than may be held', () => {
  const maxBytes = MIB / 8;

  test('is read to its end, a line at a time', async () => {
    const { chunks, asked } = endless(40_000);
    let last: FileItem | NoItem | undefined;
    let count = 0;
    for await (const item of json({ path: 'a.jsonl', chunks, maxBytes })) {
      if (count++ === 0) expect(asked()).toBeLessThan(15_000);
      last = item;
    }
    expect(count).toBe(40_000);
    expect(last).toMatchObject({ item: 40_000, text: expect.stringContaining('number 39999 said') });
  });
  test('a line that is too long is told, and those behind it are read', async () => {
    const long = JSON.stringify({ title: 'Long', text: 'word '.repeat(maxBytes) });
    const bytes = Buffer.from(`${story(1)}\n${story(2)}\n${long}\n${story(3)}`);
    const { items, trouble } = await readAll(json, bytes, { maxBytes, size: 1000 });
    expect(trouble).toBeNull();
    expect(items.map((item) => ('reason' in item ? item.reason : item.item))).toEqual([
      1,
      2,
      'line 3 is no text, or too large (the limit is 128 KB)',
      4,
    ]);
  });
  test.each([
    ['one object', JSON.stringify({ title: 'Long', text: 'word '.repeat(MIB) })],
    [
      'a list over many lines',
      JSON.stringify(
        Array.from({ length: 5000 }, (_, n) => JSON.parse(story(n))),
        null,
        1,
      ),
    ],
    ['a list with an article on each line', `[\n${Array.from({ length: 5000 }, (_, n) => story(n)).join(',\n')}\n]`],
  ])('%s is refused, as before', async (_, text) => {
    const { items, trouble } = await readAll(json, Buffer.from(text), { maxBytes });
    expect([items, trouble]).toEqual([[], expect.stringMatching(/^too large/)]);
  });
});

test('lines are numbered as in an editor, and never held beyond their limit', async () => {
  const lines = [];
  for await (const line of linesOf(streamOf(Buffer.from('a\r\n\nbcdefgh\rc\n'), 3), 5)) lines.push(line);
  expect(lines).toEqual([
    { n: 1, text: 'a' },
    { n: 2, text: '' },
    { n: 3, text: null },
  ]);
});

test.each<[string, Uint8Array, boolean]>([
  ['objects', Buffer.from(`${story(1)}\n${story(2)}\n{"cut`), true],
  ['objects behind a mark', Buffer.from(`\uFEFF${story(1)}\n${story(2)}\n`), true],
  ['a broken one among them', Buffer.from(`${story(1)}\n{"cut\n${story(2)}\n`), true],
  ['no end of a line', Buffer.from(story(1)), false],
  ['an object over several lines', Buffer.from('{\n "a": {\n },\n "b": 1\n}\n'), false],
  ['UTF-16', Buffer.from(`\uFEFF${story(1)}\n${story(2)}\n`, 'utf16le'), false],
])('%s', (_, head, expected) => {
  expect(looksLikeLines(head)).toBe(expected);
});
