/** How words are weighed: more in common is more evidence, never past the full sum; likelihood is a steady curve around the bias. */
import { expect, test } from 'vitest';
import { isTwin, likelihood, type SimilarityModel, TWIN, wordEvidence } from '../../src/kinds/similarity.ts';
import { evenWeights } from './built.ts';

const weights = evenWeights(2);
const none: SimilarityModel = { bias: 0, near: 0, context: 0, nearShared: 0, contextShared: 0 };
const set = (words: string): Set<string> => new Set(words.split(' '));
const around = (near: string, context: string) => ({ keys: set('x'), near: set(near), context: set(context) });
const of = (model: Partial<SimilarityModel>, a: ReturnType<typeof around>, b: ReturnType<typeof around>): number =>
  wordEvidence(a, b, weights, { ...none, ...model });

const [a, b] = [around('p q r s', 'p q r s t u v w'), around('p q y z', 'p q r s 1 2 3 4')];

test('each part of the model counts its own likeness', () => {
  expect(of({}, a, b)).toBe(0);
  expect(of({ near: 1 }, a, b)).toBeCloseTo(0.5, 9);
  expect(of({ near: 1 }, a, a)).toBeCloseTo(1, 9);
  expect(of({ context: 1 }, a, b)).toBeCloseTo(0.5, 9);
  expect(of({ near: 3, context: 2 }, a, b)).toBeCloseTo(2.5, 9);
});

test('shared rare words count as a sum, up to a full one', () => {
  const many = Array.from({ length: 40 }, (_, n) => `w${n}`);
  const sums = (part: 'nearShared' | 'contextShared') =>
    [1, 2, 4, 8, 39, 40].map((n) => {
      const words = many.slice(0, n).join(' ');
      return of({ [part]: 1 }, around(words, words), around(words, words));
    });
  for (const part of ['nearShared', 'contextShared'] as const) {
    const found = sums(part);
    expect(found).toEqual([...found].sort((x, y) => x - y));
    expect(found[1]).toBeCloseTo(2 * found[0]!, 9);
    expect(found.at(-2)).toBe(1);
    expect(found.at(-1)).toBe(1);
  }
});

test('nothing around either is no evidence, and no error', () => {
  const empty = { keys: new Set<string>(), near: new Set<string>(), context: new Set<string>() };
  expect(of({ near: 1, context: 1, nearShared: 1, contextShared: 1 }, empty, empty)).toBe(0);
});

test('likelihood: half at the bias, rising, between 0 and 1', () => {
  expect(likelihood(4, -4)).toBe(0.5);
  const curve = [-40, -5, 0, 3, 4, 5, 9, 40].map((evidence) => likelihood(evidence, -4));
  expect(curve).toEqual([...curve].sort((x, y) => x - y));
  expect(curve[0]).toBeGreaterThanOrEqual(0);
  expect(curve.at(-1)).toBeLessThanOrEqual(1);
  expect(likelihood(6, -4) + likelihood(2, -4)).toBeCloseTo(1, 12);
});

test('twins are alike around the claim and as whole sentences', () => {
  const long = Array.from({ length: 20 }, (_, n) => `w${n}`).join(' ');
  expect(isTwin(around(long, long), around(`${long} z`, `${long} z`), weights)).toBe(true);
  expect(isTwin(around(long, long), around(long, 'other words here'), weights)).toBe(false);
  expect(isTwin(around(long, long), around('other words here', long), weights)).toBe(false);
  expect(TWIN).toBeGreaterThan(0.5);
  expect(TWIN).toBeLessThanOrEqual(1);
});
