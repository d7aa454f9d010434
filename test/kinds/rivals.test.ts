/** Which value of a sentence is held against another when those that both give are set aside: beside a plain reading of the rule. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areOnlyRivals } from '../../src/kinds/rivals.ts';
import type { Claim, ClaimOf } from '../../src/model.ts';
import { besideEachOther, contextOf, dateOf, figureOf } from './built.ts';

type Figure = ClaimOf<'figure'>;
const isFigure = (other: Claim): other is Figure => other.kind === 'figure';
const isSame = (a: Figure, b: Figure): boolean => a.value.min === b.value.min;

/** Two sentences, of which the first number of each is in question. */
function rivals(a: readonly number[], b: readonly number[]): boolean {
  const sentence = (article: string, numbers: readonly number[]) => {
    const [first, ...others] = numbers.map((n) => figureOf(article, n));
    return contextOf<'figure'>(first!, 'boat', { beside: [...others, dateOf(article, '2024-05-01')] });
  };
  const pair = besideEachOther(sentence('a', a), sentence('b', b)) as unknown as Parameters<typeof areOnlyRivals>[0];
  return areOnlyRivals(pair, { isLike: isFigure, isSame });
}

test.each<[string, number[], number[], boolean]>([
  ['one number each', [4], [9], true],
  ['another beside it that both give', [2, 9], [3, 9], true],
  ['a further one that only one gives', [139], [141, 44], false],
  ['a further one of each', [4, 7], [9, 8], false],
  ['the number of the other, given as well', [4, 9], [9], false],
])('%s', (_, a, b, expected) => {
  expect(rivals(a, b)).toBe(expected);
  expect(rivals(b, a)).toBe(expected);
});

test('whatever the numbers: each has exactly its own that the other has not', () => {
  // Equal numbers are never held against each other.
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      fc.pre(a[0] !== b[0]);
      const [restA, restB] = [a.filter((n) => !b.includes(n)), b.filter((n) => !a.includes(n))];
      const isOnly = restA.length === 1 && restB.length === 1 && restA[0] === a[0] && restB[0] === b[0];
      expect(rivals(a, b)).toBe(isOnly);
    }),
  );
});
