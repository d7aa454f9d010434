/** align on hand-built frames: who is brought together, by what claims are about and never by what they say of it. */
import { describe, expect, test } from 'vitest';
import { alignClaims, type Cluster, TOGETHER } from '../../src/align/index.ts';
import { date } from '../../src/kinds/date.ts';
import type { ClaimContext } from '../../src/kinds/kind.ts';
import { statement } from '../../src/kinds/statement.ts';
import type { Claim, Kind } from '../../src/model.ts';
import { dateOf, evenWeights, figureOf, frameOf, quoteOf, statementOf, topicOf } from '../kinds/built.ts';

const FLOOD = 'river flood bridge melby rain night village';
const STRIKE = 'dock strike crane pay union port vote';

const weights = evenWeights();
type AnyFrame = { [K in Kind]: ClaimContext<K> }[Kind];
const align = (...frames: readonly AnyFrame[]): Cluster[] => alignClaims(frames as unknown as ClaimContext[], weights);
/** Articles of each cluster, as one word each. */
const groups = (clusters: readonly Cluster[]): string[] =>
  clusters
    .map(({ claims }) =>
      claims
        .map((c) => `${c.article}${c.sentence.index}`)
        .sort()
        .join(' '),
    )
    .sort();
const figure = (
  article: string,
  n: number,
  words = FLOOD,
  own: Parameters<typeof figureOf>[2] = {},
): ClaimContext<'figure'> => frameOf(figureOf(article, n, own), words, { near: words });

describe('alignClaims', () => {
  test('claims about one thing come together, whatever they say of it', () => {
    expect(groups(align(figure('a', 4), figure('b', 400), figure('c', 4, STRIKE)))).toEqual(['a0 b0', 'c0']);
    const denied = frameOf(statementOf('b', { polarity: 'negated' }), FLOOD);
    expect(groups(align(frameOf(statementOf('a'), FLOOD), denied))).toEqual(['a0 b0']);
  });

  test('kinds never mix, and every claim is in one cluster', () => {
    const frames = [
      figure('a', 4),
      frameOf(dateOf('b', '2024-05-01'), FLOOD),
      frameOf(topicOf('c'), FLOOD),
      frameOf(statementOf('d'), FLOOD),
      frameOf(quoteOf('e', 'We will rebuild every bridge'), FLOOD),
    ];
    const clusters = align(...frames);
    expect(clusters.map(({ kind, claims }) => claims.map((c) => c.kind === kind))).toEqual(frames.map(() => [true]));
    expect(new Set(clusters.flatMap((c) => c.claims))).toEqual(new Set(frames.map((f) => f.claim)));
  });

  test('the order of the frames does not show', () => {
    const frames = [figure('a', 4), figure('b', 5), figure('c', 6), figure('d', 4, STRIKE), figure('e', 9, STRIKE)];
    const plain = (clusters: readonly Cluster[]) => clusters.map(({ kind, claims }) => ({ kind, claims }));
    for (const turned of [[...frames].reverse(), [...frames.slice(2), ...frames.slice(0, 2)]])
      expect(plain(align(...turned))).toEqual(plain(align(...frames)));
  });

  test('two figures or dates of one sentence are two things', () => {
    const twice = [figure('a', 4), figure('a', 5)];
    expect(groups(align(...twice))).toEqual(['a0', 'a0']);
    expect(groups(align(figure('a', 4), figure('a', 5, FLOOD, { at: 3 }), figure('b', 4)))).toEqual(['a0 a3 b0']);
    const day = (at: number) => frameOf(dateOf('a', '2024-05-01', { at }), FLOOD);
    expect(groups(align(day(0), day(0)))).toEqual(['a0', 'a0']);
  });

  test('two clauses of one sentence may be one thing', () => {
    const clause = (article: string) => frameOf(statementOf(article), FLOOD);
    expect(groups(align(clause('a'), clause('a'), clause('b')))).toEqual(['a0 a0 b0']);
  });

  test('strength: how surely two claims are about one thing; the same both ways, 0 for what was never compared', () => {
    const [a, b, c] = [figure('a', 4), figure('b', 5), figure('c', 4, STRIKE)];
    const cluster = align(a, b, c).find(({ claims }) => claims.includes(a.claim))!;
    expect(cluster.strength(a.claim, b.claim)).toBeGreaterThanOrEqual(TOGETHER);
    expect(cluster.strength(b.claim, a.claim)).toBe(cluster.strength(a.claim, b.claim));
    expect(cluster.strength(a.claim, c.claim)).toBe(0);
  });

  test('what only a chain brings in, without a sure link to another article, stands alone', () => {
    const chain = [
      figure('a', 4, FLOOD),
      figure('b', 4, FLOOD),
      figure('b', 4, 'bridge melby', { at: 5, value: { unit: 'percent' } }),
    ];
    expect(groups(align(...chain))).toEqual(['a0 b0', 'b5']);
  });

  test('one telling value, the same in two articles, needs only a few words in common', () => {
    const [few, other] = ['melby bridge zero one two three four', 'melby bridge nine five six seven eight'];
    const sum = (article: string, n: number, words: string) =>
      frameOf(figureOf(article, n, { about: { counted: 'cost' }, value: { unit: 'EUR' } }), words);
    expect(groups(align(sum('a', 5_687.75, few), sum('b', 5_687.75, other)))).toEqual(['a0 b0']);
    expect(groups(align(sum('a', 5_687.75, few), sum('b', 4_123.5, other)))).toEqual(['a0', 'b0']);
    expect(groups(align(sum('a', 20, few), sum('b', 20, other)))).toEqual(['a0', 'b0']);
    // In one article it is said of two things.
    const again = frameOf(
      figureOf('a', 5_687.75, { at: 4, about: { counted: 'cost' }, value: { unit: 'EUR' } }),
      other,
    );
    expect(groups(align(sum('a', 5_687.75, few), again))).toEqual(['a0', 'a4']);
  });

  test('a telling value joins nothing that conflicts', () => {
    const [few, other] = ['melby bridge zero one two three four', 'melby bridge nine five six seven eight'];
    const sum = (article: string, n: number, words: string) =>
      frameOf(figureOf(article, n, { about: { counted: 'cost' }, value: { unit: 'EUR' } }), words);
    const frames = [sum('a', 5_687.75, few), sum('b', 5_687.75, other), sum('c', 9_100, other)];
    expect(groups(align(...frames))).toEqual(['a0', 'b0 c0']);
  });

  test('a key that nearly every claim has brings nobody together, a rare one does', () => {
    const many = Array.from({ length: 70 }, (_, n) => figure(`x${n}`, n, `everywhere own${n} more${n}`));
    const light = evenWeights(3, { everywhere: 0.1 });
    expect(alignClaims(many as unknown as ClaimContext[], light)).toHaveLength(70);
    const alike = Array.from({ length: 70 }, (_, n) => figure(`y${n}`, n, FLOOD));
    expect(alignClaims(alike as unknown as ClaimContext[], evenWeights(3))).toHaveLength(1);
    expect(alignClaims(alike as unknown as ClaimContext[], evenWeights(0.1))).toHaveLength(70);
  });

  test('claims that share no key at all are not compared', () => {
    expect(groups(align(figure('a', 4, 'one two three'), figure('b', 4, 'four five six')))).toEqual(['a0', 'b0']);
  });

  test('what stands around brings claims together that name the thing otherwise', () => {
    const one = frameOf(dateOf('a', '2024-05-01'), 'one', { near: FLOOD, context: FLOOD });
    const other = frameOf(dateOf('b', '2024-05-02'), 'two', { near: FLOOD, context: FLOOD });
    expect(groups(align(one, other))).toEqual(['a0 b0']);
  });

  test('groups join only when they are alike on average; wordings by their nearest', () => {
    const words = ['We will rebuild every old bridge here', 'every old bridge here must stand open again soon'];
    const last = 'must stand open again soon for the good of all';
    const quotes = [...words, last].map((text, n) => frameOf(quoteOf('abc'.charAt(n), text), 'bridge stand open'));
    expect(groups(align(...quotes))).toEqual(['a0 b0 c0']);
    const topics = ['w x y z', 'w x y p', 'x y p q', 'y p q r', 'p q r s', 'q r s t'].map((keys, n) =>
      frameOf(topicOf('abcdef'.charAt(n)), keys),
    );
    expect(align(...topics).length).toBeGreaterThan(1);
  });
});

describe('how alike two claims must be', () => {
  const subject = (article: string, keys: string) => frameOf(topicOf(article), keys);

  test('half of what they are about; a little less leaves them apart', () => {
    expect(groups(align(subject('a', 'p q r s'), subject('b', 'p q x y')))).toEqual(['a0 b0']);
    expect(groups(align(subject('a', 'p q r s t u v w z'), subject('b', 'p q r s 1 2 3 4 5')))).toEqual(['a0', 'b0']);
  });

  test('whatever stands before them', () => {
    expect(groups(align(subject('a', 'x y z'), subject('b', 'p q r'), subject('c', 'p q r')))).toEqual(['a0', 'b0 c0']);
  });

  test('two clauses alone more than two that a third speaks for', () => {
    const [one, other] = ['@ana-hill resign harbour board vote', '@ana-hill resign harbour council tax'];
    const clause = (article: string, words: string) => frameOf(statementOf(article), words, { context: words });
    const [a, b] = [clause('a', one), clause('b', other)];
    const likely = statement.related(a, b, weights);
    expect(likely).toBeGreaterThan(TOGETHER);
    expect(likely).toBeLessThan(statement.pairThreshold!);
    expect(groups(align(a, b))).toEqual(['a0', 'b0']);
    expect(groups(align(a, b, clause('c', one)))).toEqual(['a0 b0 c0']);
    expect(groups(align(clause('a', other), clause('b', one), clause('c', one)))).toEqual(['a0 b0 c0']);
    expect(groups(align(clause('a', one), clause('b', one), clause('c', other)))).toEqual(['a0 b0 c0']);
  });

  test('a clause joins others only where it is as sure as its kind asks for', () => {
    const [one, other] = ['@ana-hill resign harbour board', '@ana-hill resign council vote'];
    const clause = (article: string, words: string) => frameOf(statementOf(article), words, { context: words });
    const frames = [clause('a', one), clause('b', one), clause('c', other)];
    const heavy = evenWeights(3.3);
    const likely = statement.related(frames[0]!, frames[2]!, heavy);
    expect(likely).toBeGreaterThan(TOGETHER);
    expect(likely).toBeLessThan(statement.linkThreshold!);
    expect(groups(alignClaims(frames as unknown as ClaimContext[], heavy))).toEqual(['a0 b0', 'c0']);
  });

  test('words that stand in many sentences still bring two claims together', () => {
    const light = evenWeights(1);
    expect(alignClaims([figure('a', 4), figure('b', 9)] as unknown as ClaimContext[], light)).toHaveLength(1);
  });

  test('of equal links to two figures of one sentence the first of them is taken', () => {
    const [b, first, second] = [figure('b', 6), figure('a', 4), figure('a', 5)];
    for (const frames of [
      [b, first, second],
      [second, first, b],
    ]) {
      const home = align(...frames).find(({ claims }) => claims.includes(b.claim))!;
      expect(home.claims).toEqual([b.claim, first.claim]);
    }
  });
});

describe('a telling value', () => {
  const [few, other] = ['melby bridge zero one two three four', 'melby bridge nine five six seven eight'];
  const sum = (article: string, n: number, words: string, max: number | null = n) =>
    frameOf(figureOf(article, n, { about: { counted: 'cost' }, value: { unit: 'EUR', max } }), words);

  test('is one that both give, not one that the other leaves room for', () => {
    expect(groups(align(sum('a', 5_687, few), sum('b', 4_000, other, null)))).toEqual(['a0', 'b0']);
  });

  test('joins no group of which one conflicts, whichever comes first', () => {
    const [b, c, a] = [sum('b', 5_687.75, other), sum('c', 9_100, other), sum('a', 5_687.75, few)];
    expect(groups(align(b, c, a))).toEqual(['a0', 'b0 c0']);
  });

  test('a day, the same in two articles, also joins one that only gives its month', () => {
    const march = { earliest: '1987-03-01', latest: '1987-03-31', grain: 'month' as const, stated: ['year', 'month'] };
    const strike = (article: string, edtf: string, words: string, value = {}) =>
      frameOf(dateOf(article, edtf, { about: { action: 'strike' }, value }), words);
    const frames = [
      strike('a', '1987-03-12', other),
      strike('b', '1987-03', other, march as never),
      strike('c', '1987-03-12', 'bridge zero one two three four ten'),
    ];
    expect(date.related(frames[0]!, frames[2]!, weights)).toBeLessThan(TOGETHER);
    expect(groups(align(...frames))).toEqual(['a0 b0 c0']);
  });
});

test('the same claims give the same clusters each time', () => {
  const frames = [figure('a', 4), figure('b', 5), figure('c', 7, STRIKE), figure('d', 7, STRIKE)];
  const ids = (clusters: readonly Cluster[]) => clusters.map(({ claims }) => claims.map((c: Claim) => c.id));
  expect(ids(align(...frames))).toEqual(ids(align(...frames)));
});
