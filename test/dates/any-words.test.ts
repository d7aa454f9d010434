/** Words of time in any order: the grammar reads or leaves them, and never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimexes } from '../../src/dates/find.ts';
import { taggedArticle } from './tagged.ts';

const WORDS = (
  "a an the second seconds minute later late earlier early ago next last past this that same year years decade century month week weekend quarter fiscal half of in on at to from - – / ' 's , . 12 0 31 " +
  "99999999999999999999 1/0 2/30 13/13/2024 2024-13-45 25:99 7.30am May March Monday Mondays Easter Christmas few couple about more than tonight morning night noon a.m. EST '98 1990s 1st 99th hundred " +
  'thousand two twenty ½ 5½ every recently now mid- day days end between and since until effective'
).split(' ');

test('no order of words of time throws, and every span is a slice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }),
      fc.constantFrom(null, '2024-02-29', '0001-01-01', '9999-12-31'),
      (words, published) => {
        const text = words.join(' ');
        const { sentences } = taggedArticle(text, published);
        for (const { start, end } of findTimexes(sentences, published)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/s);
        }
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
});

test('"a second later" is no day', () => {
  const { sentences } = taggedArticle('The lamp went out a second later.', '2024-02-29');
  expect(findTimexes(sentences, '2024-02-29')).toEqual([]);
});
