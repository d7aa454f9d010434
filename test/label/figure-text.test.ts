import { expect, test } from 'vitest';
import { figureText } from '../../src/label/figure-label.ts';
import type { ClaimOf } from '../../src/model.ts';
import { claim } from '../report/sample.ts';

const figure = (min: number | null, max: number | null, unit: string, hard = true): ClaimOf<'figure'> =>
  claim({
    kind: 'figure',
    article: 'a',
    text: 'It was [[six\nweeks]].',
    value: { min, max, unit, hard, asOf: null },
  }) as ClaimOf<'figure'>;

test.each([
  ['a count', figure(1250, 1250, 'count'), '1,250'],
  ['a fraction', figure(0.0625, 0.0625, 'count'), '0.0625'],
  ['a lower bound', figure(14, null, 'count'), 'at least 14'],
  ['a soft lower bound, as the text has it', figure(24, null, 'count', false), 'six weeks'],
  ['an upper bound', figure(null, 9, 'count'), 'up to 9'],
  ['a soft upper bound', figure(null, 9, 'count', false), 'up to about 9'],
  ['a range', figure(10, 12, 'count'), '10 to 12'],
  ['about', figure(200, 200, 'count', false), 'about 200'],
  ['percent', figure(15, 15, 'percent'), '15%'],
  ['a range of percents', figure(10, 12.5, 'percent'), '10% to 12.5%'],
  ['dollars', figure(13, 13, 'USD'), '$13'],
  ['cents', figure(4.5, 4.5, 'USD'), '$4.50'],
  ['millions', figure(2_300_000, 2_300_000, 'EUR'), '€2.3m'],
  ['billions', figure(700e9, 700e9, 'USD'), '$700bn'],
  ['what a short form would round', figure(2_345_678, 2_345_678, 'EUR'), '€2,345,678'],
  ['a currency without a sign', figure(12e6, 12e6, 'CHF'), 'CHF 12m'],
  ['first', figure(1, 1, 'ordinal'), '1st'],
  ['eleventh', figure(11, 11, 'ordinal'), '11th'],
  ['twenty-third', figure(23, 23, 'ordinal'), '23rd'],
  ['a measure in its own words', figure(3_628_800, 3_628_800, 's'), 'six weeks'],
])('%s', (_, given, expected) => {
  expect(figureText(given)).toBe(expected);
});
