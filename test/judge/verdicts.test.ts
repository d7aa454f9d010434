/** Verdicts by the table of the contract, on claims built by hand: relations, proofs, parts, positions. */
import { describe, expect, test } from 'vitest';
import type { Cluster } from '../../src/align/index.ts';
import { type JudgeSetting, judgeCluster, relate, samePair, voiceOf } from '../../src/judge/index.ts';
import type { Attribution, Claim, Reason } from '../../src/model.ts';
import { dateOf, figureOf, quoteOf, statementOf, topicOf } from '../kinds/built.ts';

const setting: JudgeSetting = { originOf: (id) => id, publishedOf: () => null };
type Strength = number | Cluster['strength'];
const judge = (claims: readonly Claim[], strength: Strength = 0.95, own: Partial<JudgeSetting> = {}) =>
  judgeCluster(
    { kind: claims[0]!.kind, claims, strength: typeof strength === 'number' ? () => strength : strength },
    { ...setting, ...own },
  );
const only = (claims: readonly Claim[], strength: Strength = 0.95, own: Partial<JudgeSetting> = {}) => {
  const found = judge(claims, strength, own);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const verdict = (claims: readonly Claim[], strength: Strength = 0.95, own: Partial<JudgeSetting> = {}): string => {
  const { verdict, reason } = only(claims, strength, own);
  return `${verdict} ${reason}`;
};
const said = (speaker: string | null, text = 'he said', by?: string): Attribution => ({
  speaker,
  candidates: [],
  text,
  via: by === undefined ? [] : [{ by, document: null }],
});

describe('voiceOf', () => {
  test.each([
    ["the article's own", [], ''],
    ['a speaker', [said('ana-hill')], 'ana-hill'],
    ['nobody named, through a body', [said(null, 'a Statement', 'melby-council')], 'melby-council'],
    ['nobody named at all', [said(null, 'Officials Said')], 'officials said'],
    ['several, in whatever order', [said('ray-moss'), said('ana-hill')], 'ana-hill + ray-moss'],
  ])('%s', (_, attribution, expected) => {
    expect(voiceOf(figureOf('a', 4, { attribution }))).toBe(expected);
  });
});

test('samePair: the same two articles, whichever stands first', () => {
  const [a, b, c] = [figureOf('a', 1), figureOf('b', 1), figureOf('c', 1)];
  expect(samePair({ a, b }, { a: figureOf('a', 2), b: figureOf('b', 3) })).toBe(true);
  expect(samePair({ a, b }, { a: b, b: a })).toBe(true);
  expect(samePair({ a, b }, { a, b: c })).toBe(false);
  expect(samePair({ a, b }, { a: c, b })).toBe(false);
  expect(samePair({ a, b }, { a: b, b: c })).toBe(false);
  expect(samePair({ a, b }, { a: c, b: a })).toBe(false);
});

describe('relate', () => {
  const of = (a: Claim, b: Claim, strength = 1, own: Partial<JudgeSetting> = {}): Reason =>
    relate(a, b, { ...setting, ...own }, strength);
  const dated = (days: Record<string, string | null>): Partial<JudgeSetting> => ({
    publishedOf: (id) => days[id] ?? null,
  });
  const toll = (article: string, n: number, own: Parameters<typeof figureOf>[2] = {}) =>
    figureOf(article, n, { ...own, about: { counted: 'people', role: 'killed' } });

  test('what can both hold is passed through', () => {
    expect(of(figureOf('a', 4), figureOf('b', 4))).toBe('same');
    expect(of(dateOf('a', '2024-05-01'), dateOf('b', '2024-05-01', { modality: 'planned' }))).toBe('same');
  });

  test('a running count is revised by a later article or as-of day, and only then', () => {
    expect(of(toll('a', 6), toll('b', 9), 1, dated({ a: '2024-05-01', b: '2024-05-02' }))).toBe('superseded');
    expect(of(toll('a', 6), toll('b', 9), 1, dated({ a: '2024-05-01', b: '2024-05-01' }))).toBe('conflict');
    expect(of(toll('a', 6), toll('b', 9), 1, dated({ a: '2024-05-01' }))).toBe('conflict');
    expect(of(toll('a', 6), toll('b', 9), 1, dated({ b: '2024-05-01' }))).toBe('conflict');
    const asOf = { value: { asOf: '2024-05-03' } };
    expect(of(toll('a', 6, asOf), toll('b', 9), 1, dated({ a: '2024-05-01', b: '2024-05-01' }))).toBe('superseded');
    const price = (article: string, n: number) => figureOf(article, n, { about: { counted: 'price' } });
    expect(of(price('a', 6), price('b', 9), 1, dated({ a: '2024-05-01', b: '2024-05-02' }))).toBe('conflict');
    expect(
      of(dateOf('a', '2024-05-01'), dateOf('b', '2024-05-02'), 1, dated({ a: '2024-05-01', b: '2024-05-02' })),
    ).toBe('conflict');
  });

  test('another modality is no conflict of figures, dates or denials', () => {
    expect(of(figureOf('a', 4), figureOf('b', 9, { modality: 'alleged' }))).toBe('hedged');
    expect(of(dateOf('a', '2024-05-01'), dateOf('b', '2024-05-09', { modality: 'planned' }))).toBe('hedged');
    const denied = statementOf('b', { modality: 'denied', polarity: 'affirmed' });
    expect(of(statementOf('a'), denied)).toBe('hedged');
  });

  test('statements and topics of two speakers are contested; in one voice they conflict', () => {
    const no = (own: Parameters<typeof statementOf>[1] = {}) => statementOf('b', { polarity: 'negated', ...own });
    const [hill, moss] = [{ attribution: [said('ana-hill')] }, { attribution: [said('ray-moss')] }];
    expect(of(statementOf('a'), no())).toBe('negated');
    expect(of(statementOf('a', hill), no(hill))).toBe('negated');
    expect(of(statementOf('a', hill), no(moss))).toBe('contested');
    expect(of(statementOf('a', hill), no(), 0.7)).toBe('contested');
    expect(of(statementOf('a'), no(moss), 0.7)).toBe('contested');
    // One sentence in two articles, of which one names who said it.
    expect(of(statementOf('a', hill), no(), 0.99)).toBe('negated');
    const silent = { value: { mentioned: false } };
    expect(of(topicOf('a'), topicOf('b', silent))).toBe('denied');
    expect(of(topicOf('a', hill), topicOf('b', { ...silent, ...moss }))).toBe('contested');
  });

  test('a figure or a date credited to somebody is compared like the article’s own', () => {
    const credited = { attribution: [said('ana-hill')] };
    expect(of(figureOf('a', 4, credited), figureOf('b', 9))).toBe('conflict');
    expect(of(dateOf('a', '2024-05-01', credited), dateOf('b', '2024-05-09'), 0.8)).toBe('conflict');
  });
});

describe('the verdict', () => {
  test('agree needs every value met by another article', () => {
    expect(verdict([figureOf('a', 4), figureOf('b', 4), figureOf('c', 4)])).toBe('agree same');
    const open = figureOf('b', 3, { value: { max: null } });
    expect(verdict([figureOf('a', 4), open])).toBe('agree compatible');
    expect(verdict([topicOf('a'), topicOf('b')])).toBe('agree raised');
  });

  test('the gravest relation names an agreement', () => {
    const month = { value: { earliest: '2024-05-01', latest: '2024-05-31', grain: 'month' as const } };
    const claims = [dateOf('a', '2024-05-01'), dateOf('b', '2024-05-01'), dateOf('c', '2024-05', month)];
    expect(verdict(claims)).toBe('agree refines');
  });

  test('one article alone is single, however often it says it', () => {
    expect(verdict([figureOf('a', 4), figureOf('a', 4, { at: 3 })])).toBe('single single');
    expect(only([figureOf('a', 4), figureOf('a', 9, { at: 3 })]).proof).toBeNull();
  });

  test('disagree is proven by two claims of two articles', () => {
    const [a, b] = [figureOf('a', 4), figureOf('b', 9)];
    const found = only([a, b]);
    expect(found).toMatchObject({ kind: 'figure', verdict: 'disagree', reason: 'conflict' });
    expect(new Set(found.proof)).toEqual(new Set([a, b]));
  });

  test('the gravest and surest conflict is the proof', () => {
    const [a, b, c] = [figureOf('a', 4), figureOf('b', 9), figureOf('c', 20)];
    const surer = (x: Claim, y: Claim): number => ([x, y].includes(c) && [x, y].includes(a) ? 0.99 : 0.9);
    expect(new Set(only([a, b, c], surer).proof)).toEqual(new Set([a, c]));
    const [x, y, z] = [
      quoteOf('a', 'We will rebuild every old bridge in the valley'),
      quoteOf('b', 'We will inspect every old bridge in the valley'),
      quoteOf('c', 'We will not rebuild every old bridge in the valley'),
    ];
    const found = only([x, y, z], (p, q) => ([p, q].includes(z) ? 0.8 : 0.99));
    expect(found.reason).toBe('conflict');
    expect(found.proof).toContain(z);
  });

  test('articles that share a value do not disagree: partly', () => {
    const claims = [figureOf('a', 4), figureOf('a', 9, { at: 3 }), figureOf('b', 4)];
    expect(verdict(claims)).toBe('unclear partly');
    expect(only(claims).proof).toBeNull();
    expect(verdict([...claims].reverse())).toBe('unclear partly');
  });

  test('a third article that contradicts both makes it a disagreement all the same', () => {
    expect(verdict([figureOf('a', 4), figureOf('b', 4), figureOf('c', 9)])).toBe('disagree conflict');
  });

  test('another wording of a quotation that one article gives exactly is no reproach', () => {
    const exact = quoteOf('a', 'We will rebuild every old bridge in the valley');
    const same = quoteOf('b', 'We will rebuild every old bridge in the valley');
    const other = quoteOf('b', 'We will inspect every old bridge in the valley', { at: 3 });
    expect(judge([exact, same, other]).map((f) => f.verdict)).not.toContain('disagree');
    expect(only([exact, other]).verdict).toBe('disagree');
  });

  test('a doubt alone is unclear and keeps its name', () => {
    const dozens = figureOf('a', 24, { value: { max: null, hard: false } });
    expect(verdict([dozens, figureOf('b', 40)])).toBe('unclear soft');
    const clock = { value: { assumed: ['year'], stated: ['month', 'day'] } };
    const other = { value: { ...clock.value, earliest: '2023-05-01', latest: '2023-05-01' } };
    expect(verdict([dateOf('a', '2024-05-01', clock), dateOf('b', '2023-05-01', other)])).toBe('unclear assumed');
    expect(verdict([statementOf('a'), statementOf('b', { modality: 'possible' })])).toBe('unclear hedged');
  });

  test('a toll that was revised is superseded, unless two articles also give the same', () => {
    const days: Record<string, string> = { a: '2024-05-01', b: '2024-05-02' };
    const own = { publishedOf: (id: string) => days[id] ?? null };
    const toll = (article: string, n: number, at = 0) =>
      figureOf(article, n, { at, about: { counted: 'people', role: 'killed' } });
    expect(verdict([toll('a', 6), toll('b', 9)], 0.95, own)).toBe('unclear superseded');
    const both = [toll('a', 6), toll('a', 9, 3), toll('b', 6), toll('b', 9, 3)];
    expect(verdict(both, 0.95, own)).toBe('agree same');
  });
});

describe('a cluster is one finding', () => {
  test('no claim is lost or doubled, whatever the links are', () => {
    const claims = [4, 9, 4, 20, 9, 4].map((n, i) => figureOf('abc'.charAt(i % 3), n, { at: i }));
    for (const strength of [0, 0.3, 0.6, 0.95]) {
      const held = judge(claims, strength).flatMap((f) => f.groups.flatMap((g) => g.claims));
      expect(held.map((c) => c.id).sort()).toEqual(claims.map((c) => c.id).sort());
    }
  });

  test('a conflict that no link joins is no proof, and no agreement stands beside it', () => {
    const [a, b, c, d] = [figureOf('a', 4), figureOf('b', 4), figureOf('c', 9), figureOf('d', 9)];
    const linked = (x: Claim, y: Claim): number => (figureLabel(x) === figureLabel(y) ? 0.9 : 0);
    const figureLabel = (claim: Claim): number | null => (claim.kind === 'figure' ? claim.value.min : null);
    expect(only([a, b, c, d], linked)).toMatchObject({ verdict: 'unclear', proof: null });
  });

  test('of wordings only what a link joins is compared', () => {
    const [a, b, c] = [
      quoteOf('a', 'We will rebuild every old bridge in the valley'),
      quoteOf('b', 'We will rebuild every old bridge in the valley'),
      quoteOf('c', 'We will inspect every old bridge in the valley'),
    ];
    const chain = (x: Claim, y: Claim): number => ([x, y].includes(b) ? 0.9 : 0);
    expect(only([a, b], 0).verdict).toBe('single');
    const found = only([a, b, c], chain);
    expect(found.verdict).toBe('disagree');
    expect(found.proof).toEqual([b, c]);
  });
});

describe('positions', () => {
  test('one for each value, the one of most origins first, then of most articles, then by value', () => {
    const claims = [figureOf('a', 9), figureOf('b', 4), figureOf('c', 4), figureOf('d', 12), figureOf('e', 12)];
    const origins: Record<string, string> = { d: 'one', e: 'one' };
    const found = only(claims, 0.95, { originOf: (id) => origins[id] ?? id });
    expect(found.groups.map((g) => g.claims.map((c) => c.article).join(''))).toEqual(['bc', 'de', 'a']);
    expect(found.groups.map((g) => g.label)).toEqual(['4', '12', '9']);
  });

  test('each says what it is to the first', () => {
    const open = figureOf('c', 3, { value: { max: null } });
    const found = only([figureOf('a', 4), figureOf('b', 4), open, figureOf('d', 9)]);
    expect(found.groups.map((g) => [g.label, g.relation])).toEqual([
      ['4', 'first'],
      ['9', 'conflict'],
      ['at least 3', 'compatible'],
    ]);
  });

  test('within one article, too', () => {
    const found = only([figureOf('a', 4), figureOf('a', 9, { at: 3 })]);
    expect(found.groups.map((g) => g.relation)).toEqual(['first', 'conflict']);
  });

  test('equal places go by value, not by the order of the claims', () => {
    const labels = (claims: readonly Claim[]) => only(claims).groups.map((g) => g.label);
    expect(labels([figureOf('a', 4), figureOf('b', 9)])).toEqual(labels([figureOf('b', 9), figureOf('a', 4)]));
  });
});
