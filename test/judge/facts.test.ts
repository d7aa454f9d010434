/** Facts: findings that speak of one thing, told once. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/judge/facts.ts';
import { findingOf, sortFindings } from '../../src/judge/findings.ts';
import { judgeCluster } from '../../src/judge/index.ts';
import type { Claim, Fact } from '../../src/model.ts';
import { figureOf, statementOf } from '../kinds/built.ts';

const event = { id: 'e1', label: 'Fire', articles: ['a', 'b', 'c', 'd'], keyTerms: [] };
const TEXT = 'The fire on the ferry to Melby injured 14 people on Monday night';
const OTHER = 'The harbour of Melby stays closed until the wreck is towed away';

const clause = (article: string, text = TEXT, at = 0): Claim => statementOf(article, { at, text });
const count = (article: string, n = 14, at = 0): Claim =>
  figureOf(article, n, { at, text: TEXT, from: TEXT.indexOf('14'), span: '14' });

/** The facts of some clusters of claims. */
function facts(...clusters: readonly (readonly Claim[])[]): { facts: Fact[]; findings: string[] } {
  const byId = new Map(clusters.flat().map((claim) => [claim.id, claim]));
  const judging = { originOf: (id: string) => id, publishedOf: () => null };
  const setting = { ...judging, eventOf: () => event, nameOf: (id: string) => id };
  const judged = clusters.flatMap((claims) =>
    judgeCluster({ kind: claims[0]!.kind, claims, strength: () => 0.9 }, judging),
  );
  const findings = sortFindings(
    judged.map((one) => findingOf(one, setting)),
    byId,
  );
  return { facts: factsOf(findings, byId), findings: findings.map(({ id }) => id) };
}
const sizes = (found: readonly Fact[]): number[] => found.map((fact) => fact.findings.length).sort();

describe('which findings are of one fact', () => {
  test('those whose words overlap in two articles', () => {
    const found = facts([clause('a'), clause('b')], [count('a'), count('b')]);
    expect(sizes(found.facts)).toEqual([2]);
    expect([...found.facts[0]!.findings].sort()).toEqual([...found.findings].sort());
  });

  test('not those of several articles that overlap in one of them', () => {
    expect(sizes(facts([clause('a'), clause('b')], [count('a'), count('c', 14, 5)]).facts)).toEqual([1, 1]);
    expect(sizes(facts([clause('a'), clause('b')], [clause('a', OTHER, 3), clause('b', OTHER, 3)]).facts)).toEqual([
      1, 1,
    ]);
  });

  test('what a single article says belongs to the fact whose words it overlaps', () => {
    expect(sizes(facts([clause('a'), clause('b')], [count('a')]).facts)).toEqual([2]);
    expect(sizes(facts([clause('a')], [count('a')]).facts)).toEqual([2]);
    expect(sizes(facts([clause('a')], [count('a', 14, 6)]).facts)).toEqual([1, 1]);
  });

  test('what a single article says brings no two facts together', () => {
    const found = facts([clause('a'), clause('b')], [count('a'), count('c', 14, 5)], [count('a', 15)]);
    expect(sizes(found.facts)).toEqual([1, 2]);
  });
});

describe('how a fact is told', () => {
  test('by its gravest verdict', () => {
    const [fact] = facts([clause('a'), clause('b')], [count('a', 14), count('b', 16)]).facts;
    expect(fact).toMatchObject({ verdict: 'disagree', event: 'e1', articles: ['a'] });
    expect(fact!.findings).toHaveLength(2);
  });

  test('in the sentence of an article that reads best by itself', () => {
    const texts = ['Fourteen hurt', TEXT, `${TEXT}, ${OTHER.toLowerCase().repeat(5)}`];
    const claims = texts.map((text, n) => clause('abc'.charAt(n), text));
    const [fact] = facts(claims).facts;
    expect(fact!.sentence).toEqual({ article: 'b', start: 0, end: TEXT.length, text: TEXT });
    const titled = [{ ...clause('a'), sentence: { ...clause('a').sentence, role: 'title' as const } }, clause('b')];
    expect(facts(titled).facts[0]!.sentence.article).toBe('b');
  });

  test('in the order of findings, whatever the order of claims', () => {
    const clusters = [
      [clause('a', OTHER, 3), clause('b', OTHER, 3)],
      [clause('a'), clause('b'), clause('c')],
      [count('d', 9, 8)],
    ];
    const found = facts(...clusters);
    const place = new Map(found.findings.map((id, n) => [id, n]));
    const places = found.facts.map((fact) => place.get(fact.findings[0]!)!);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(facts(...[...clusters].reverse()).facts).toEqual(found.facts);
  });
});
