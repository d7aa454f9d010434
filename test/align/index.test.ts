/** align on contexts built by hand: what links connect is one cluster, but never two figures or dates of one sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PassageContext } from '../../src/align/contexts.ts';
import { alignClaims, type Cluster } from '../../src/align/index.ts';
import { linksOf } from '../../src/align/links.ts';
import type { Claim, ClaimOf, Kind } from '../../src/model.ts';
import { contextOf, dateOf, figureOf, quoteOf, statementOf, topicOf } from '../kinds/built.ts';
import { placeOf } from './read.ts';

const FLOOD = 'river flood bridge melby rain night village';
const STRIKE = 'dock strike crane pay union port vote';

const context = <K extends Kind>(claim: ClaimOf<K>, words: string): PassageContext =>
  contextOf(claim, words) as unknown as PassageContext;
const figure = (article: string, n: number, words = FLOOD, own: Parameters<typeof figureOf>[2] = {}): PassageContext =>
  context(figureOf(article, n, { about: { counted: 'people', role: 'killed' }, ...own }), words);
/** Articles and sentences of each cluster, as one word each. */
const groups = (clusters: readonly Cluster[]): string[] =>
  clusters
    .map(({ claims }) =>
      claims
        .map((c) => `${c.article}${c.sentence.index}`)
        .sort()
        .join(' '),
    )
    .sort();

const word = fc.constantFrom(...FLOOD.split(' '), 'dock', 'strike');
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const place = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3), words);
const figures = fc
  .array(fc.tuple(place, fc.constantFrom(4, 9, 412)), { maxLength: 12 })
  .map((list) => list.map(([[article, at, around], n]) => figure(article, n, around, { at })));
const statements = fc
  .array(place, { maxLength: 10 })
  .map((list) => list.map(([article, at, around]) => context(statementOf(article, { at }), around)));

describe('alignClaims', () => {
  test('claims about one thing come together, whatever they say of it', () => {
    expect(groups(alignClaims([figure('a', 14), figure('b', 16), figure('c', 9, STRIKE)]))).toEqual(['a0 b0', 'c0']);
    const denied = context(statementOf('b', { polarity: 'negated' }), FLOOD);
    expect(groups(alignClaims([context(statementOf('a'), FLOOD), denied]))).toEqual(['a0 b0']);
  });

  test('kinds never mix, and every claim is in one cluster', () => {
    const contexts = [
      figure('a', 4),
      context(dateOf('b', '2024-05-01'), FLOOD),
      context(topicOf('c'), FLOOD),
      context(statementOf('d'), FLOOD),
      context(quoteOf('e', 'We will rebuild every bridge'), FLOOD),
    ];
    const clusters = alignClaims(contexts);
    expect(clusters.map(({ kind, claims }) => claims.map((c) => c.kind === kind))).toEqual(contexts.map(() => [true]));
    fc.assert(
      fc.property(figures, statements, (some, others) => {
        const all = [...some, ...others];
        const held = alignClaims(all).flatMap(({ claims }) => claims.map((c) => c.id));
        expect(held.sort()).toEqual(all.map(({ claim }) => claim.id).sort());
      }),
    );
  });

  test('the order of the contexts does not show', () => {
    const plain = (clusters: readonly Cluster[]) => clusters.map(({ kind, claims }) => ({ kind, claims }));
    fc.assert(
      fc.property(figures, statements, (some, others) => {
        const all = [...some, ...others];
        expect(plain(alignClaims([...all].reverse()))).toEqual(plain(alignClaims(all)));
      }),
    );
  });

  test('two figures or dates of one sentence are never in one cluster', () => {
    const isApart = ({ claims }: Cluster): boolean => new Set(claims.map(placeOf)).size === claims.length;
    fc.assert(fc.property(figures, (contexts) => alignClaims(contexts).every(isApart)));
    const days = [dateOf('a', '2024-05-01'), dateOf('a', '2024-05-01'), dateOf('b', '2024-05-01')];
    const clusters = alignClaims(days.map((claim) => context(claim, FLOOD)));
    expect(clusters.every(isApart)).toBe(true);
    expect(groups(clusters)).toEqual(['a0', 'a0 b0']);
  });

  test('two clauses of one sentence may be one thing', () => {
    const clause = (article: string) => context(statementOf(article), FLOOD);
    expect(groups(alignClaims([clause('a'), clause('a'), clause('b')]))).toEqual(['a0 a0 b0']);
  });

  test('of statements a cluster is exactly what links connect', () => {
    fc.assert(
      fc.property(statements, (contexts) => {
        const ordered = [...contexts].sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
        const home = ordered.map((_, n) => n);
        for (const { a, b } of linksOf(ordered, 'statement')) {
          const [to, from] = [home[a]!, home[b]!];
          for (let n = 0; n < home.length; n++) if (home[n] === from) home[n] = to;
        }
        const together = (x: Claim, y: Claim): boolean => {
          const at = (claim: Claim): number => ordered.findIndex((one) => one.claim === claim);
          return home[at(x)] === home[at(y)];
        };
        const clusters = alignClaims(contexts);
        const clusterOf = (claim: Claim): Cluster => clusters.find(({ claims }) => claims.includes(claim))!;
        for (const { claim: x } of contexts)
          for (const { claim: y } of contexts) expect(clusterOf(x) === clusterOf(y)).toBe(together(x, y));
      }),
    );
  });

  test('strength: how surely two claims are of one fact; the same both ways, 0 where no link joins them', () => {
    const [a, b, c] = [figure('a', 14), figure('b', 16), figure('c', 9, STRIKE)];
    const cluster = alignClaims([a, b, c]).find(({ claims }) => claims.includes(a.claim))!;
    expect(cluster.strength(a.claim, b.claim)).toBeGreaterThan(0);
    expect(cluster.strength(a.claim, b.claim)).toBeLessThanOrEqual(1);
    expect(cluster.strength(b.claim, a.claim)).toBe(cluster.strength(a.claim, b.claim));
    expect(cluster.strength(a.claim, c.claim)).toBe(0);
    expect(cluster.strength(a.claim, a.claim)).toBe(0);
  });

  test('no claim at all is no cluster', () => {
    expect(alignClaims([])).toEqual([]);
  });
});
