/** Dates and figures that are told by one statement: "released a patch on Sunday", "on Wednesday released a patch". */
import { describe, expect, test } from 'vitest';
import { statementSimilarity } from '../../src/kinds/containing-statement.ts';
import { date } from '../../src/kinds/date.ts';
import type { ClaimContext } from '../../src/kinds/kind.ts';
import { statement } from '../../src/kinds/statement.ts';
import { evenWeights, frameOf, statementOf } from './built.ts';

const weights = evenWeights(2.5);
const RELEASED = '@norfeld releas patch server flaw';
/** Half of it in other words. */
const ALSO = '@norfeld releas patch admin week site';

type Told = Partial<ClaimContext<'statement'>['claim']['about']> & { words?: string };

/** A date or figure inside a statement, told in these words. */
function within(
  article: string,
  { words = RELEASED, ...about }: Told = {},
): { containingStatement: ClaimContext<'statement'> } {
  const told = { subject: 'norfeld', action: 'release', object: 'patch', participants: ['norfeld'], ...about };
  return { containingStatement: frameOf(statementOf(article, { about: told }), words, { context: words }) };
}
const likely = (a: Told, b: Told): number => {
  const [x, y] = [within('a', a), within('b', b)];
  const there = statementSimilarity(x, y, weights);
  expect(statementSimilarity(y, x, weights)).toBeCloseTo(there, 12);
  return there;
};
/** As sure as the two statements alone. */
const told = (a: Told, b: Told): number =>
  statement.related(within('a', a).containingStatement, within('b', b).containingStatement, weights);

describe('what is told by statements', () => {
  test('of one party, one verb and one object is surely one thing, in half the words', () => {
    expect(likely({}, { words: ALSO })).toBeGreaterThanOrEqual(date.accuseThreshold);
    expect(told({}, { words: ALSO })).toBeLessThan(date.accuseThreshold);
  });

  test.each<[string, Told, Told]>([
    ['another party', {}, { subject: 'sudmark', participants: ['norfeld', 'sudmark'] }],
    ['another object', {}, { object: 'price' }],
    ['no subject at all', { subject: null }, { subject: null }],
    ['no object at all', { object: null }, { object: null }],
    ['a subject that is no name', { participants: [] }, { participants: [] }],
  ])('%s: only as sure as the statements are', (_, a, b) => {
    const other = { ...b, words: ALSO };
    expect(likely(a, other)).toBe(told(a, other));
    expect(likely(a, other)).toBeLessThan(date.accuseThreshold);
    expect(likely(a, other)).toBeGreaterThan(0);
  });

  test('that are hardly alike is no deed, even of one party and one object', () => {
    const far = { words: '@norfeld patch one two three four five six' };
    expect(likely({}, far)).toBe(told({}, far));
    expect(likely({}, far)).toBeLessThan(0.6);
  });

  test('all but equal ones are surer still', () => {
    expect(likely({}, {})).toBe(told({}, {}));
    expect(likely({}, {})).toBeGreaterThan(likely({}, { words: ALSO }));
  });

  test('nothing of two verbs, and nothing of what no statement holds', () => {
    expect(likely({}, { action: 'announce' })).toBe(0);
    expect(statementSimilarity(within('a'), { containingStatement: null }, weights)).toBe(0);
    expect(statementSimilarity({ containingStatement: null }, within('a'), weights)).toBe(0);
  });
});
