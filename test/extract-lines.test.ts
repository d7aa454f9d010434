import { describe, expect, test } from 'vitest';
import { UsageError } from '../src/errors.ts';
import { linesOf, readLines, skippedLine } from '../src/extract-lines.ts';
import type { ExtractedArticle, Extraction } from '../src/model.ts';
import { article, claim } from './report/sample.ts';

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
const file = (text: string, name = 'x.jsonl') => ({ name, text });
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
  test('come back as they were', () => {
    expect(readLines([file(text)])).toEqual({ extractions: both, skipped: [skipped] });
  });
  test('empty lines, CRLF and a byte order mark do not matter', () => {
    expect(readLines([file(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\n`)]).extractions).toEqual(both);
  });
  test('the same article in two files counts once', () => {
    expect(readLines([file(text), file(text)])).toEqual({ extractions: both, skipped: [skipped] });
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
])('refuses %#', (text, message) => {
  const read = () => readLines([file(text ?? '')]);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});
