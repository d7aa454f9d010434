import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { raw } from '../raw.ts';

const verdictsOf = (one: string, two: string): string[] =>
  analyze([raw('one', one), raw('two', two)])
    .findings.filter(({ kind, support }) => kind === 'figure' && support.articles === 2)
    .map(({ verdict }) => verdict);

const records =
  'Records released on Wednesday showed that the couple charged $4,272.10 on a cruise of the Western Isles, over $10,000 at Kettle Stores and $5,687.75 at the Amber Lake Wellness Lodge.';
const report = (sum: string, where: string): string =>
  `In 2008, Mr. Moss used the money for a ${sum} holiday at the ${where}, a document said. A judge will hear him in May.`;

test('two sums that went to one place of a long name are one sum', () => {
  expect(verdictsOf(records, report('$5,587.75', 'Amber Lake Wellness Lodge'))).toEqual(['disagree']);
  expect(verdictsOf(records, report('$5,687.75', 'Amber Lake Wellness Lodge'))).toEqual(['agree']);
});

test('sums that went elsewhere are two', () => {
  expect(verdictsOf(records, report('$5,587.75', 'Golden Sands Riding School'))).toEqual([]);
});

test('a short name brings together what agrees and accuses of nothing', () => {
  const bought = (sum: string): string =>
    `From 2007 to 2011, Mr. Moss bought ${sum} worth of televisions and films at Kettle Stores, according to the documents.`;
  expect(verdictsOf(records, bought('$10,977.74'))).toEqual(['agree']);
  expect(verdictsOf(records, bought('$8,977.74'))).toEqual([]);
});
