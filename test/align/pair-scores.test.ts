/** Scores of pairs: kept row by row, looked up by pair, and the links in order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Scores, scoresOf } from '../../src/align/pair-scores.ts';
import type { ClaimContext, ClaimKind, Weights } from '../../src/kinds/kind.ts';
import type { Kind } from '../../src/model.ts';

const SCORES = [-0.5, 0, 0.2, 0.5, 0.5, 0.9];
/** For each claim what it has with each of those before it; null: they do not meet. */
const rows = fc
  .array(fc.array(fc.option(fc.constantFrom(...SCORES)), { maxLength: 12 }), { maxLength: 12 })
  .map((list) => list.map((row, at) => row.slice(0, at)));

test('each pair has its score in either order, and 0 where there is none', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const scores = new Scores();
      for (const row of list)
        scores.addRow(
          row.flatMap((score, other) => (score === null ? [] : [other])),
          (other) => row[other]!,
        );
      list.forEach((row, at) => {
        for (let other = 0; other < at; other++) {
          const score = Math.max(0, row[other] ?? 0);
          expect(scores.between(at, other)).toBe(score);
          expect(scores.between(other, at)).toBe(score);
        }
        expect(scores.between(at, at)).toBe(0);
      });
      const links = scores.atLeast(0.5);
      const expected = list
        .flatMap((row, b) => row.flatMap((score, a) => (score !== null && score >= 0.5 ? [{ a, b, score }] : [])))
        .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
      expect(links).toEqual(expected);
      expect(scores.atLeast(0).every(({ score }) => score > 0)).toBe(true);
    }),
  );
});

/** What an article names twice is as sure as the clearer of both: claims named "article thing", scores by how their things go together. */
test('the mentions of one thing in one article have the best score of any of them', () => {
  const names = ['p mayor', 'p mayor', 'q mayor', 'q other', 'p', 'r mayor'];
  const frames = names.map((name) => {
    const [article, thing = null] = name.split(' ');
    return { claim: { article, thing }, keys: new Set(['a']), near: new Set() };
  }) as unknown as ClaimContext[];
  const given: Record<string, number> = { '0 2': 0.2, '1 2': 0.8, '0 3': 0.3, '2 4': 0.4, '1 4': 0.1, '0 5': 0.6 };
  const kind = (again: boolean): ClaimKind<Kind> => {
    const parts: Pick<ClaimKind<Kind>, 'related' | 'repeatKey'> = {
      related: (a, b) => given[`${frames.indexOf(a)} ${frames.indexOf(b)}`] ?? 0.05,
      ...(again && { repeatKey: (claim) => (claim as unknown as { thing: string | null }).thing }),
    };
    return parts as ClaimKind<Kind>;
  };
  const weights = { weight: () => 1 } as unknown as Weights;
  const told = (again: boolean): Record<string, number> => {
    const scores = scoresOf(frames, kind(again), weights);
    return Object.fromEntries(
      Object.keys(given).map((pair) => {
        const [a, b] = pair.split(' ').map(Number);
        return [pair, scores.between(a!, b!)];
      }),
    );
  };
  expect(told(false)).toEqual(given);
  // 0 and 1 are one thing of p; 4 names nothing, and 3 another thing.
  expect(told(true)).toEqual({ '0 2': 0.8, '1 2': 0.8, '0 3': 0.3, '2 4': 0.4, '1 4': 0.1, '0 5': 0.6 });
  expect(scoresOf(frames, kind(true), weights).between(1, 5)).toBe(0.6);
  expect(scoresOf(frames, kind(true), weights).between(1, 3)).toBe(0.3);
});
