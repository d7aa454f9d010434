/** Whether an article gives only one number of a thing. */
import { expect, test } from 'vitest';
import { onlyNumbers } from '../../src/figures/compare.ts';
import { dateOf, figureOf } from '../kinds/built.ts';

test('a thing is counted once as long as its number is one, however often it stands', () => {
  const [title, body, other] = [figureOf('a', 26), figureOf('a', 26, { at: 4 }), figureOf('b', 26)];
  const [first, second] = [figureOf('b', 39, { at: 3 }), figureOf('c', 39)];
  const isOnly = onlyNumbers([title, body, other, first, second, dateOf('a', '2024-05-01')]);
  expect([title, body, other, first, second].map(isOnly)).toEqual([true, true, false, false, true]);
  expect(isOnly(dateOf('a', '2024-05-01'))).toBe(false);
});

test('lengths of time are told apart by what they are of', () => {
  const length = (n: number, of: string | null) =>
    figureOf('a', n, { about: { counted: 'duration', of }, value: { unit: 's' } });
  const [repair, trip] = [length(60, 'repair'), length(90, 'trip')];
  const isOnly = onlyNumbers([repair, trip]);
  expect([repair, trip].map(isOnly)).toEqual([true, true]);
  const isOne = onlyNumbers([length(60, null), length(90, null)]);
  expect(isOne(length(60, null))).toBe(false);
});
