/** How much a word tells. */
import { expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';
import { rarityOf } from '../../src/text/weighted-sets.ts';
import { frequencyBands } from '../../src/words/frequencies.ts';

test('the rarer a word is in English, the more it tells', () => {
  const weights = ['people', 'police', 'harbour', 'zymurgy'].map((word) => rarityOf(stem(word)));
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  expect(weights[0]).toBeLessThan(weights[3]!);
});

test('each band of the list weighs more than the one before, and no word less than nothing', () => {
  const weights = frequencyBands.map((stems) => rarityOf(stems.split(/\s+/).find((word) => word.length > 0)!));
  expect(weights.length).toBeGreaterThan(5);
  for (const [n, weight] of weights.entries()) expect(weight).toBeGreaterThan(n === 0 ? 0 : weights[n - 1]!);
  expect(rarityOf('xqzzt')).toBeGreaterThan(weights.at(-1)!);
});

test('no stem stands in two bands', () => {
  const stems = frequencyBands.flatMap((band) => band.split(/\s+/).filter(Boolean));
  expect(new Set(stems).size).toBe(stems.length);
});

test('every name weighs alike, and no class of deeds as much as a word that nobody knows', () => {
  expect(rarityOf('@ana-hill')).toBe(rarityOf('@norland'));
  expect(rarityOf('=xqzzt')).toBeLessThan(rarityOf('xqzzt'));
  expect(rarityOf('=kill')).toBe(rarityOf('kill'));
});
