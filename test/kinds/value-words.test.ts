/** The values that stand in a clause as words, and in which of them two clauses differ. */
import { describe, expect, test } from 'vitest';
import { differing, type ValueWords, valueWordsOf } from '../../src/kinds/value-words.ts';

const NONE: ValueWords = { numbers: [], ranks: [], weekdays: [], days: [], years: [] };

test.each<[string, Partial<ValueWords>]>([
  ['nine killed on 3 May', { numbers: [9], days: [503] }],
  ['14,200 rifles and 2.5 million rounds', { numbers: [14_200, 2_500_000] }],
  ['twenty-five boats', { numbers: [25] }],
  ['three hundred boats', { numbers: [300] }],
  ['the second woman, the 3rd boat', { ranks: [2, 3] }],
  ['on Monday and Sunday', { weekdays: [1, 7] }],
  ['on May 3 and 4 June', { days: [503, 604] }],
  ['the law of 1995', { years: [1995] }],
  ['one of them', {}],
  ['nothing at all', {}],
])('%s', (text, values) => {
  expect(valueWordsOf(text)).toEqual({ ...NONE, ...values });
});

describe('in which classes two texts differ', () => {
  const of = (a: string, b: string): string[] => {
    const [x, y] = [valueWordsOf(a), valueWordsOf(b)];
    expect(differing(y, x)).toEqual(differing(x, y));
    return differing(x, y);
  };

  test.each([
    ['nothing that both give', '14 boats', 'many boats', []],
    ['the same number in words', '14 boats', 'fourteen boats', []],
    ['a number that is rounded', '14,123 boats', '14,000 boats', []],
    ['two small numbers', '14 boats', '15 boats', ['numbers']],
    ['one number of several', '14 boats and 3 crews', '14 boats', []],
    ['two ranks', 'the first woman', 'the second woman', ['ranks']],
    ['two weekdays', 'on Monday', 'on Friday', ['weekdays']],
    ['two days', 'on 3 May', 'on 4 May', ['days']],
    ['two years', 'the 2012 vote', 'the 2016 vote', ['years']],
    ['several', 'the first on Monday', 'the second on Friday', ['ranks', 'weekdays']],
  ])('%s', (_, a, b, classes) => {
    expect(of(a, b)).toEqual(classes);
  });

  test('a text never differs from itself', () => {
    for (const text of ['nine killed on 3 May', 'the second of 300 on Monday']) expect(of(text, text)).toEqual([]);
  });
});
