import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { isParticularPlace, sharedTransactionPlace } from '../../src/kinds/transaction-place.ts';
import { raw } from '../raw.ts';
import { figureOf, frameOf } from './built.ts';

const verdictsOf = (one: string, two: string): string[] =>
  analyze([raw('one', one), raw('two', two)])
    .findings.filter(({ kind, support }) => kind === 'figure' && support.articles === 2)
    .map(({ verdict }) => verdict);

const records =
  'A list read out in court on Wednesday has $3,918.40 for a sail round the Western Isles, over $12,000 at Kettle Stores and $4,127.30 at the Amber Lake Wellness Lodge.';
const report = (sum: string, where: string): string =>
  `The treasurer, Mr. Moss, took ${sum} from the club for a week at the ${where}, its auditors wrote. A judge will hear him in May.`;

test('two sums that went to one place of a long name are one sum', () => {
  expect(verdictsOf(records, report('$4,227.30', 'Amber Lake Wellness Lodge'))).toEqual(['disagree']);
  expect(verdictsOf(records, report('$4,127.30', 'Amber Lake Wellness Lodge'))).toEqual(['agree']);
});

test('sums that went elsewhere are two', () => {
  expect(verdictsOf(records, report('$4,227.30', 'Golden Sands Riding School'))).toEqual([]);
});

test('a short name brings together what agrees and accuses of nothing', () => {
  const bought = (sum: string): string =>
    `A list read out in court says that Mr. Moss bought ${sum} worth of lamps and chairs at Kettle Stores.`;
  expect(verdictsOf(records, bought('$12,840.15'))).toEqual(['agree']);
  expect(verdictsOf(records, bought('$9,840.15'))).toEqual([]);
});

describe('words of one name that two sums went to', () => {
  /** The words that both share of a name; the sum is the first "$" of each text, somewhere in its article. */
  const shared = (one: string, other: string, units: readonly [string, string] = ['USD', 'USD']): number => {
    const [x, y] = [one, other].map((text, n) => {
      const from = text.indexOf('$');
      const span = /^\$[\d.,]*\d/.exec(text.slice(from))![0];
      return frameOf(figureOf('ab'.charAt(n), 5, { at: 3, text, from, span, value: { unit: units[n]! } }), '');
    });
    expect(sharedTransactionPlace(y!, x!)).toBe(sharedTransactionPlace(x!, y!));
    return sharedTransactionPlace(x!, y!);
  };
  const LODGE = 'paid $300 at the Amber Lake Lodge in May';

  test.each([
    ['the same name', 'paid $300 at Amber Lake Lodge', 3],
    ['behind "from"', 'took $300 from the Amber Lake Lodge', 3],
    ['behind "on"', 'spent $300 on the Amber Lake Lodge', 3],
    ['behind "to"', 'gave $300 to the Amber Lake Lodge', 3],
    ['behind a small word that leads nowhere', 'paid $300 to stay at the Amber Lake Lodge', 3],
    ['in quotation marks, with what is its own', 'paid $300 at  the “Amber Lake Lodge’s” bar', 3],
    ['a part of it', 'paid $300 at Amber Lake', 2],
    ['more than it', 'paid $300 at the Grand Amber Lake Lodge', 3],
    ['another name with words of its own', 'paid $300 at the Amber Lake Hotel', 0],
    ['another place', 'paid $300 at the Golden Sands', 0],
    ['no name', 'paid $300 at the lodge', 0],
    ['nobody', 'paid $300', 0],
    ['a day is no name', 'paid $300 on Monday at the Amber Lake Lodge', 3],
    ['the name behind the next sum', 'paid $300, ($90 at the Amber Lake Lodge)', 0],
    ['a name far behind', `paid $300 ${'and again '.repeat(20)}at the Amber Lake Lodge`, 0],
    ['small words inside a name', 'paid $300 at the Lodge of the Amber and Lake', 3],
  ])('%s', (_, other, words) => {
    expect(shared(LODGE, other)).toBe(words);
  });

  test('only of money, and of one currency', () => {
    expect(shared(LODGE, LODGE, ['USD', 'EUR'])).toBe(0);
    expect(shared(LODGE, LODGE, ['count', 'count'])).toBe(0);
  });

  test('three words are a name of its own, two are not', () => {
    expect([2, 3, 4].map(isParticularPlace)).toEqual([false, true, true]);
  });
});
