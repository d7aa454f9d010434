import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedWords, stemsOf, wordsOf } from '../../src/text/content-words.ts';
import { growth, LINEAR } from '../growth.ts';

/** What a word is, told in one pattern and one replacement. */
const byPattern = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []
  ).map((word) => (/[.,'s-]$/.test(word) ? word.replace(/'s$|[.,'-]+$/, '') : word));

const letters = fc.constantFrom(...'aZ09 sS.,\'’-–—“”‘…"()\u00a0€£$éÄßŞİıΣςа字²½\u0301\u200b\n');
const texts = fc.oneof(
  fc.array(letters, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
);

test('words are those of the pattern, whatever the letters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(byPattern(text));
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test('placed words are the same words, each where it stands', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const placed = placedWords(text);
      expect(placed.map(({ word }) => word)).toEqual(wordsOf(text));
      let last = 0;
      for (const { start, end } of placed) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(placedWords('In İzmir’s port, “2,000-strong”.').map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 4],
    [4, 10],
    [11, 16],
    [18, 30],
  ]);
});

test('stems of content words, each once', () => {
  expect(stemsOf('The mayors met the mayor’s critics, and met them.')).toEqual(['mayor', 'meet', 'critic']);
});

test('long texts and rare letters cost no more each', () => {
  expect(growth((size) => wordsOf('a-'.repeat(size * 50)), 4_000)).toBeLessThan(LINEAR);
  expect(growth((size) => wordsOf('ж. '.repeat(size * 20)), 1_000)).toBeLessThan(LINEAR);
});
