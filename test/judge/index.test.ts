import { describe, expect, test } from 'vitest';
import type { Cluster } from '../../src/align/index.ts';
import { type JudgeSetting, judgeCluster } from '../../src/judge/index.ts';
import type { ClaimOf } from '../../src/model.ts';

type DateValue = ClaimOf<'date'>['value'];
type FigureValue = ClaimOf<'figure'>['value'];

const place = (article: string, n: number) => ({
  id: `c-${article}${n}`.padEnd(18, '0'),
  article,
  span: { start: n, end: n + 4, text: 'span' },
  sentence: { index: n, start: n, end: n + 4, line: 1, role: 'body' as const, text: 'span' },
  polarity: 'affirmed' as const,
  modality: 'asserted' as const,
  attribution: [],
  rule: 'test',
});
const day = (edtf: string): DateValue => ({
  edtf,
  weekday: null,
  earliest: edtf,
  latest: edtf,
  grain: 'day',
  approximate: false,
  stated: ['year', 'month', 'day'],
  assumed: [],
});
const date = (article: string, edtf: string, n = 0, value: Partial<DateValue> = {}): ClaimOf<'date'> => ({
  ...place(article, n),
  span: { start: n, end: n + edtf.length, text: edtf },
  kind: 'date',
  about: { action: 'meet', participants: [], place: null, terms: [] },
  value: { ...day(edtf), ...value },
});
const figure = (
  article: string,
  min: number,
  max: number | null = min,
  hard = true,
  role = 'killed',
): ClaimOf<'figure'> => ({
  ...place(article, 0),
  kind: 'figure',
  about: { counted: 'people', role, of: null, where: null, participants: [], terms: [] },
  value: { min, max, hard, unit: 'count', asOf: null } satisfies FigureValue,
});
const statement = (article: string, polarity: 'affirmed' | 'negated', speaker?: string): ClaimOf<'statement'> => ({
  ...place(article, 0),
  kind: 'statement',
  polarity,
  about: { subject: 'mayor', action: 'resign', object: null, participants: [], terms: [] },
  value: { place: null },
  attribution: speaker ? [{ speaker, candidates: [], text: `${speaker} said`, via: [] }] : [],
});

const setting: JudgeSetting = { originOf: (id) => id, publishedOf: () => null };
const judge = (claims: Cluster['claims'], strength = 0.9, own: Partial<JudgeSetting> = {}) =>
  judgeCluster({ kind: claims[0]!.kind, claims, strength: () => strength }, { ...setting, ...own });

describe('judgeCluster', () => {
  test('one article only is single', () => {
    expect(judge([date('a', '2024-05-01'), date('a', '2024-05-01', 9)])).toMatchObject([
      { verdict: 'single', proof: null },
    ]);
  });

  test('two that say the same agree', () => {
    expect(judge([date('a', '2024-05-01'), date('b', '2024-05-01')])).toMatchObject([
      { verdict: 'agree', reason: 'same' },
    ]);
  });

  test('a finer date refines a coarser one', () => {
    const may = { earliest: '2024-05-01', latest: '2024-05-31', grain: 'month' as const };
    expect(judge([date('a', '2024-05-01'), date('b', '2024-05', 0, may)])).toMatchObject([
      { verdict: 'agree', reason: 'refines' },
    ]);
  });

  test('two that cannot both hold disagree, and the proof is one claim of each', () => {
    const [found] = judge([date('a', '2024-05-01'), date('b', '2024-05-02')]);
    expect(found).toMatchObject({ verdict: 'disagree', reason: 'conflict' });
    expect(found!.proof!.map((c) => c.article).sort()).toEqual(['a', 'b']);
  });

  test('what no link joins accuses nobody', () => {
    expect(judge([date('a', '2024-05-01'), date('b', '2024-05-02')], 0)).toMatchObject([
      { verdict: 'unclear', reason: 'partly', proof: null },
    ]);
  });

  test('an article that has both values disagrees with nobody', () => {
    const found = judge([date('a', '2024-05-01'), date('a', '2024-05-02', 9), date('b', '2024-05-01')]);
    expect(found).toMatchObject([{ verdict: 'unclear', reason: 'partly', proof: null }]);
  });

  test('only an assumed year decides', () => {
    const assumed = { assumed: ['year'] };
    expect(judge([date('a', '2024-05-01', 0, assumed), date('b', '2023-05-01', 0, assumed)])).toMatchObject([
      { verdict: 'unclear', reason: 'assumed' },
    ]);
    expect(judge([date('a', '2024-05-01', 0, assumed), date('b', '2024-05-02', 0, assumed)])).toMatchObject([
      { verdict: 'disagree' },
    ]);
  });

  test.each([
    ['at least 10 meets 12', figure('a', 10, null), figure('b', 12), 'agree'],
    ['14 against 16', figure('a', 14), figure('b', 16), 'disagree'],
    ['dozens against 40', figure('a', 24, null, false), figure('b', 40), 'unclear'],
    ['about 50 against 40', figure('a', 50, 50, false), figure('b', 40), 'unclear'],
    ['about 50 against 400', figure('a', 50, 50, false), figure('b', 400), 'disagree'],
  ])('figures: %s', (_, a, b, verdict) => {
    expect(judge([a, b])).toMatchObject([{ verdict }]);
  });

  test('a toll of a later day replaces an earlier one; in undated articles it conflicts', () => {
    const dated = { publishedOf: (id: string) => (id === 'a' ? '2024-05-01' : '2024-05-02') };
    expect(judge([figure('a', 6), figure('b', 9)], 0.9, dated)).toMatchObject([
      { verdict: 'unclear', reason: 'superseded' },
    ]);
    expect(judge([figure('a', 6), figure('b', 9)])).toMatchObject([{ verdict: 'disagree', reason: 'conflict' }]);
  });

  test('opposite statements in the articles’ own voice are negated; of two speakers they are contested', () => {
    expect(judge([statement('a', 'affirmed'), statement('b', 'negated')])).toMatchObject([
      { verdict: 'disagree', reason: 'negated' },
    ]);
    expect(judge([statement('a', 'affirmed', 'mayor'), statement('b', 'negated', 'police')])).toMatchObject([
      { verdict: 'unclear', reason: 'contested', proof: null },
    ]);
  });

  test('a plan does not contradict the deed; it is superseded where it was told on an earlier day', () => {
    const claims = [statement('a', 'affirmed'), { ...statement('b', 'affirmed'), modality: 'planned' as const }];
    const reasonOn = (days: Record<string, string>) =>
      judgeCluster(
        { kind: 'statement', claims, strength: () => 0.9 },
        { ...setting, publishedOf: (id) => days[id] ?? null },
      ).map(({ verdict, reason }) => `${verdict} ${reason}`);
    expect(reasonOn({ b: '2024-05-01', a: '2024-05-02' })).toEqual(['unclear superseded']);
    expect(reasonOn({ b: '2024-05-02', a: '2024-05-02' })).toEqual(['unclear hedged']);
    expect(reasonOn({ b: '2024-05-03', a: '2024-05-02' })).toEqual(['unclear hedged']);
    expect(reasonOn({ b: '2024-05-01' })).toEqual(['unclear hedged']);
  });
});
