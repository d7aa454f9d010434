/** Quick looks at letters and words, against the patterns that say the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLatin, someWord, startsPlainly, startsUpper } from '../../src/text/pattern.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.array(fc.constantFrom(...'aZzÉéÿɏɐŞжЖ9 -’.'), { maxLength: 12 }).map((list) => list.join('')),
);

test('how a text begins', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(startsUpper(given)).toBe(/^\p{Lu}/u.test(given));
      expect(startsPlainly(given)).toBe(/^[a-z]/i.test(given));
      expect(isLatin(given.charCodeAt(0))).toBe(/^[a-zA-Z\u00c0-\u024f]/.test(given));
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('whether a text holds one of some words: one whole run of letters is one of them', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.uniqueArray(text, { maxLength: 3 }), (words, wanted) => {
      const whole = words.join(' ');
      const runs = whole.split(/[^a-zA-Z\u00c0-\u024f]+/).filter((run) => run !== '');
      expect(someWord(whole, (word) => wanted.includes(word))).toBe(runs.some((run) => wanted.includes(run)));
    }),
    { numRuns: 2000, seed: 7 },
  );
});
