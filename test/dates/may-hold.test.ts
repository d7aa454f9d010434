/**
 * Sentences without a word of time, or of number, are passed over unread (`mayHoldTime`, `mayHoldFigure`). The reference is the reading itself:
 * behind such a text stands a mark that is no time and no figure but has the sentence read, and then nothing may be found in the text either.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimexes } from '../../src/dates/find.ts';
import { mayHoldTime } from '../../src/dates/lexicon.ts';
import { scanFigures } from '../../src/figures/find.ts';
import { mayHoldFigure } from '../../src/figures/number-words.ts';
import { taggedArticle } from './tagged.ts';

/** Words of grammar, time and number that are often not enough alone, beside some that are. */
const WORDS =
  "a an the this that last next past each of in on at to about and half couple few some both several many may May march March sun Sun fall second minute hour day week weekend percent per cent dollars $ £ ton degree year-old fold dozen hundred seven seventh third quarter ago later early mid current now once twice double people men Sunday July Easter noon 'clock o'clock s ' - , . mayor left Osmond been time times".split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

test('a text that may hold no time holds none', () => {
  let passedOver = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (mayHoldTime(text)) return;
      passedOver++;
      const read = `${text} ; (¼x) ;`;
      expect(mayHoldTime(read)).toBe(true);
      const { sentences } = taggedArticle(read, '2024-02-29');
      expect(findTimexes(sentences, '2024-02-29').filter(({ start }) => start < text.length)).toEqual([]);
    }),
    { numRuns: 1500, seed: 7 },
  );
  expect(passedOver).toBeGreaterThan(100);
});

test('a text that may hold no figure holds none', () => {
  let passedOver = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (mayHoldFigure(text)) return;
      passedOver++;
      const read = `${text} ; (÷) ;`;
      expect(mayHoldFigure(read)).toBe(true);
      expect(scanFigures(read, { start: 0, end: read.length })).toEqual([]);
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(passedOver).toBeGreaterThan(100);
});
