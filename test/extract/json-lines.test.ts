import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/base/errors.ts';
import { inMemory, linesOf, readLines, skippedLine } from '../../src/extract/json-lines.ts';
import type { ExtractedArticle, Extraction } from '../../src/model.ts';
import { article, claim } from '../report/sample.ts';

function extraction(id: string, over: Partial<ExtractedArticle> = {}): Extraction {
  const { origin: _origin, text: _text, ...rest } = article(id);
  return {
    article: {
      type: 'article',
      ...rest,
      givenOrigin: null,
      text: 'They spoke of trade.',
      spans: [{ start: 0, end: 20, role: 'body' }],
      things: [],
      entities: [],
      ...over,
    },
    claims: [claim({ kind: 'topic', article: id, text: 'They spoke of [[trade]].' })],
  };
}
/** What the lines of files hold, read in pieces of so many bytes. */
async function readBack(texts: readonly string[], size = 1_000) {
  const files = texts.map((text) => {
    const bytes = Buffer.from(text);
    const count = Math.ceil(bytes.length / size);
    return {
      name: 'x.jsonl',
      chunks: Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size)),
    };
  });
  const { kept, skipped } = await readLines(files, inMemory);
  return { extractions: [...kept.values()], skipped };
}
const skipped = { path: 'logo.png', reason: 'not text' };

describe('lines', () => {
  const both = [extraction('a'), extraction('b')];
  const text = both.map(linesOf).join('') + skippedLine(skipped);

  test('one article, then its claims, one object a line', () => {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual(['article', 'claim', 'article', 'claim', 'skipped']);
    expect(text).toMatch(/^\{"type":"article","id":"a",/);
  });
  test('come back as they were', async () => {
    expect(await readBack([text])).toEqual({ extractions: both, skipped: [skipped] });
  });
  test('empty lines, CRLF, a byte order mark and no end of line do not matter', async () => {
    const marked = `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\n`;
    expect((await readBack([marked])).extractions).toEqual(both);
    expect((await readBack([text.trimEnd()])).skipped).toEqual([skipped]);
  });
  test('the same article in two files counts once', async () => {
    expect(await readBack([text, text])).toEqual({ extractions: both, skipped: [skipped] });
  });
  test.each([1, 2, 3, 7])('in pieces of %i bytes, letters of several bytes in them', async (size) => {
    const odd = [extraction('a', { title: 'Zoë’s 𝕏 \u2028 day' })];
    expect((await readBack([odd.map(linesOf).join('')], size)).extractions).toEqual(odd);
  });
  test('a claim counts for its article wherever it stands behind it', async () => {
    const [first, second] = both.map((one) => linesOf(one).split('\n'));
    const mixed = [first![0], second![0], first![1], second![1], ''].join('\n');
    expect((await readBack([mixed])).extractions).toEqual(both);
  });
});

test.each([
  ['nonsense', 'x.jsonl:1: not JSON; "claims compare" reads what "claims extract" wrote'],
  ['\n[]', 'x.jsonl:2: not a line of "claims extract": its "type" is missing, not article, claim or skipped'],
  [
    '{"type":"finding"}',
    'x.jsonl:1: not a line of "claims extract": its "type" is "finding", not article, claim or skipped',
  ],
  ['{"type":"skipped","path":"a"}', /^x\.jsonl:1: not a line of "claims extract": reason: /],
  [linesOf(extraction('a')).split('\n')[1], 'x.jsonl:1: a claim of "a", whose article does not stand before it'],
  [
    linesOf(extraction('a')) + linesOf(extraction('a', { path: 'other/a.txt' })),
    /^x\.jsonl:3: another article called "a" than at x\.jsonl:1;/,
  ],
])('refuses %#', async (text, message) => {
  const read = readBack([text ?? '']);
  await expect(read).rejects.toThrow(UsageError);
  await expect(read).rejects.toThrow(message);
});
