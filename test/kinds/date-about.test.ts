/** Dates built by hand: when two are of one occurrence, what two values are to each other, and how they are written. */
import { describe, expect, test } from 'vitest';
import { date } from '../../src/kinds/date.ts';
import { dateOf, evenWeights, frameOf } from './built.ts';

type Own = NonNullable<Parameters<typeof dateOf>[2]>;
type Value = NonNullable<Own['value']>;
const weights = evenWeights();
const SAME = 'river flood bridge melby rain night';
const SOME = 'river flood bridge crane union port';
const OTHER = 'dock strike crane pay union port';

const month = (edtf: string): Value => ({
  edtf,
  earliest: `${edtf}-01`,
  latest: `${edtf}-28`,
  grain: 'month',
  stated: ['month', 'year'],
});
const year = (edtf: string): Value => ({
  edtf,
  earliest: `${edtf}-01-01`,
  latest: `${edtf}-12-31`,
  grain: 'year',
  stated: ['year'],
});
const weekday = (n: number): Value => ({
  edtf: 'XXXX-XX-XX',
  weekday: n,
  earliest: null,
  latest: null,
  stated: ['weekday'],
});
const noYear = (edtf: string): Value => ({ edtf, earliest: null, latest: null, stated: ['month', 'day'] });

describe('related', () => {
  interface Side extends Own {
    day?: string;
    words?: string;
    near?: string;
    context?: string;
  }
  function related(a: Side, b: Side): number {
    const frame = (article: string, { day = '2024-05-01', words = SAME, near = words, context = near, ...own }: Side) =>
      frameOf(dateOf(article, day, own), words, { near, context });
    const [x, y] = [frame('a', a), frame('b', b)];
    const there = date.related(x, y, weights);
    expect(date.related(y, x, weights)).toBeCloseTo(there, 12);
    return there;
  }

  test('one occurrence in the same words is sure, whatever day each gives', () => {
    expect(related({}, {})).toBeGreaterThanOrEqual(date.accuseThreshold);
    expect(related({}, { day: '2024-05-03' })).toBe(related({}, {}));
  });

  test('days more than a month apart are two occurrences', () => {
    expect(related({ day: '2024-05-01' }, { day: '2024-06-01' })).toBeGreaterThan(0);
    expect(related({ day: '2024-05-01' }, { day: '2024-06-02' })).toBe(0);
    expect(related({ day: '2024-01-02' }, { day: '2023-12-20' })).toBeGreaterThan(0);
    expect(related({ value: noYear('XXXX-05-01') }, { value: noYear('XXXX-08-01') })).toBe(0);
    expect(related({ value: noYear('XXXX-12-28') }, { value: noYear('XXXX-01-03') })).toBeGreaterThan(0);
    expect(related({ value: noYear('XXXX-05-01') }, { day: '2024-05-09' })).toBeGreaterThan(0);
    expect(related({ value: noYear('XXXX-05-01') }, { day: '2024-09-09' })).toBe(0);
    expect(related({ value: weekday(3) }, { day: '2024-09-09' })).toBeGreaterThan(0);
  });

  test('a month meets its days and the next ones', () => {
    const may = { value: month('2024-05') };
    expect(related(may, { day: '2024-05-09' })).toBeGreaterThan(0);
    expect(related(may, { day: '2024-06-09' })).toBeGreaterThan(0);
    expect(related(may, { day: '2024-09-09' })).toBe(0);
  });

  test('a day and a year do not date one thing, nor a year and a decade', () => {
    expect(related({ value: year('2024') }, { day: '2024-05-09' })).toBe(0);
    expect(related({ value: year('2024') }, { value: year('2024') })).toBeGreaterThan(0);
    expect(related({ value: year('2024') }, { value: month('2024-05') })).toBeGreaterThan(0);
    const decade: Value = { ...year('202X'), earliest: '2020-01-01', latest: '2029-12-31', grain: 'decade' };
    expect(related({ value: year('2024') }, { value: decade })).toBe(0);
    expect(related({ value: decade }, { value: decade })).toBeGreaterThan(0);
    expect(related({ value: decade }, { day: '2024-05-09' })).toBe(0);
  });

  test('a bare weekday and a period share no part', () => {
    expect(related({ value: weekday(3) }, { value: month('2024-05') })).toBe(0);
    expect(related({ value: weekday(3) }, { value: weekday(4) })).toBeGreaterThan(0);
    const dated: Value = { weekday: 3 };
    expect(related({ value: dated }, { value: month('2024-05') })).toBeGreaterThan(0);
  });

  test('two places are two occurrences, unless one names the other', () => {
    const at = (place: string | null, participants: string[] = []) => ({ about: { place, participants } });
    expect(related(at('oslo'), at('lisbon'))).toBe(0);
    expect(related(at('oslo'), at('oslo'))).toBeGreaterThan(0);
    expect(related(at('oslo'), at(null))).toBeGreaterThan(0);
    expect(related(at('oslo', ['lisbon']), at('lisbon'))).toBeGreaterThan(0);
    expect(related(at('oslo'), at('lisbon', ['oslo']))).toBeGreaterThan(0);
  });

  test('less in common is less sure', () => {
    const found = [SAME, SOME, OTHER].map((words) => related({}, { words }));
    expect(found[0]).toBeGreaterThan(found[1]!);
    expect(found[1]).toBeGreaterThan(found[2]!);
    expect(found[2]).toBeLessThan(0.5);
  });

  test('parties that both name make it surer, the second as well, a third no more', () => {
    const of = (participants: string[]) =>
      related({ about: { action: 'say', participants } }, { about: { action: 'say', participants }, words: SOME });
    const found = [[], ['ana'], ['ana', 'ray'], ['ana', 'ray', 'eva']].map(of);
    expect(found[1]).toBeGreaterThan(found[0]!);
    expect(found[2]).toBeGreaterThan(found[1]!);
    expect(found[3]).toBe(found[2]);
    expect(related({ about: { participants: ['ana'] } }, { about: { participants: ['ray'] }, words: SOME })).toBe(
      related({}, { words: SOME }),
    );
  });

  test('being charged is a deed, being told is not', () => {
    const of = (action: string) => {
      const about = { action, participants: ['ana'] };
      return related({ about }, { about, words: SOME });
    };
    expect(of('charge')).toBeGreaterThan(of('say'));
  });

  test('a plan and the deed are a little less surely one', () => {
    expect(related({ modality: 'planned' }, { words: SOME })).toBeLessThan(related({}, { words: SOME }));
    expect(related({ modality: 'planned' }, { words: SOME, modality: 'planned' })).toBe(related({}, { words: SOME }));
  });

  test('one telling action makes it surer; acts of speech and empty verbs do not; what happens once most', () => {
    const of = (action: string | null, participants: string[] = [], other = action) =>
      related({ about: { action, participants } }, { about: { action: other, participants }, words: SOME });
    const bare = of(null);
    expect(of('resign')).toBeGreaterThan(bare);
    expect(of('say')).toBe(bare);
    expect(of('take')).toBe(bare);
    expect(of('resign', ['ana'])).toBeGreaterThan(of('say', ['ana']));
    expect(of('arrest', ['ana'])).toBeGreaterThan(of('praise', ['ana']));
    expect(of('resign', [], 'praise')).toBeLessThan(of('resign'));
  });

  test('two actions are not sure enough to accuse, unless each stands in the other’s sentence', () => {
    const near = 'river flood bridge melby one two three four five six seven';
    const other = 'river flood bridge melby 11 12 13 14 15 16 17 18 19';
    const parts = { participants: ['ana', 'ray'] };
    const sides = (x: string, y: string, nearX = near, nearY = other): number =>
      related(
        { about: { action: x, ...parts }, near: nearX, context: SAME },
        { about: { action: y, ...parts }, near: nearY, context: SAME },
      );
    expect(sides('resign', 'resign')).toBeGreaterThanOrEqual(date.accuseThreshold);
    expect(sides('collapse', 'rebuild')).toBeLessThan(date.accuseThreshold);
    expect(sides('collapse', 'rebuild', `${near} rebuild`, `${other} =collapse`)).toBeGreaterThanOrEqual(
      date.accuseThreshold,
    );
    expect(sides('collapse', 'rebuild', `${near} rebuild`, other)).toBeLessThan(date.accuseThreshold);
    expect(sides('say', 'praise')).toBeGreaterThanOrEqual(date.accuseThreshold);
    const alone = related(
      { about: { action: 'say' }, near, context: SAME },
      { about: { action: 'praise' }, near: other, context: SAME },
    );
    expect(alone).toBeLessThan(date.accuseThreshold);
  });

  test('periods are of one occurrence only by the same action', () => {
    const near = 'river flood bridge melby one two three four five six seven';
    const other = 'river flood bridge melby 11 12 13 14 15 16 17 18 19';
    const of = (action: string | null): number =>
      related(
        { about: { action, participants: ['ana', 'ray'] }, value: month('2024-05'), near, context: SAME },
        { about: { action, participants: ['ana', 'ray'] }, value: month('2024-06'), near: other, context: SAME },
      );
    expect(of('resign')).toBeGreaterThanOrEqual(date.accuseThreshold);
    expect(of(null)).toBeLessThan(date.accuseThreshold);
  });

  test('two sentences that are one but for the day are surely of one occurrence', () => {
    const far = { about: { action: 'collapse' } };
    expect(related(far, { about: { action: 'rebuild' } })).toBeGreaterThanOrEqual(date.accuseThreshold);
  });
});

describe('compare', () => {
  const compare = (a: [string, Value?, Own?], b: [string, Value?, Own?]): string => {
    const make = (article: string, [edtf, value, own]: [string, Value?, Own?]) =>
      dateOf(article, edtf, { ...own, ...(value && { value }) });
    const [x, y] = [make('a', a), make('b', b)];
    expect(date.compare(y, x)).toBe(date.compare(x, y));
    return date.compare(x, y);
  };
  const open = (edtf: string, value: Value = {}): [string, Value] => [edtf, { ...noYear(edtf), ...value }];
  const assumed: Value = { assumed: ['year'], stated: ['month', 'day'] };

  test.each<[string, [string, Value?], [string, Value?], string]>([
    ['the same day', ['2024-05-01'], ['2024-05-01'], 'same'],
    ['two days', ['2024-05-01'], ['2024-05-02'], 'conflict'],
    ['a day inside a month', ['2024-05-09'], ['2024-05', month('2024-05')], 'refines'],
    ['a day outside a month', ['2024-06-09'], ['2024-05', month('2024-05')], 'conflict'],
    [
      'the first day of a range',
      ['2024-05-01'],
      ['2024-05-01/2024-05-03', { latest: '2024-05-03', earliest: '2024-05-01' }],
      'refines',
    ],
    ['an open end', ['2024-05-09'], ['2024-05-01/..', { earliest: '2024-05-01', latest: null }], 'refines'],
    ['before an open end', ['2024-04-09'], ['2024-05-01/..', { earliest: '2024-05-01', latest: null }], 'conflict'],
    ['an open beginning', ['2024-05-09'], ['../2024-05-10', { earliest: null, latest: '2024-05-10' }], 'refines'],
    ['an open year, the same day', open('XXXX-07-12'), ['2025-07-12'], 'refines'],
    ['an open year, another day', open('XXXX-07-12'), ['2025-07-13'], 'conflict'],
    ['an open year, another month', open('XXXX-07-12'), open('XXXX-08-12'), 'conflict'],
    ['both years open', open('XXXX-07-12'), open('XXXX-07-12'), 'same'],
    ['an undated Sunday', ['XXXX-XX-XX', weekday(7)], open('XXXX-07-12'), 'refines'],
    ['two undated weekdays', ['XXXX-XX-XX', weekday(7)], ['XXXX-XX-XX', weekday(4)], 'conflict'],
    ['the same undated weekday', ['XXXX-XX-XX', weekday(7)], ['XXXX-XX-XX', weekday(7)], 'same'],
    ['another weekday of one day', ['2024-05-01', { weekday: 3 }], ['2024-05-01', { weekday: 4 }], 'conflict'],
    ['only the year was filled in, and decides', ['2024-05-01', assumed], ['2023-05-01', assumed], 'assumed'],
    ['the day decides, not the filled-in year', ['2024-05-01', assumed], ['2023-05-02', assumed], 'conflict'],
    ['around June', ['2024-06', { ...month('2024-06'), approximate: true }], ['2024-07-02'], 'soft'],
    ['early Sunday is still Sunday', ['2024-06-02', { approximate: true }], ['2024-06-03'], 'conflict'],
    ['years', ['2024', year('2024')], ['2023', year('2023')], 'conflict'],
  ])('%s', (_, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('"yesterday" in a copy means another day: assumed; an hour or a weekday is the same', () => {
    const copied = (edtf: string, span: string, value: Value): [string, Value, Own] => [
      edtf,
      { ...value },
      { span, text: span },
    ];
    const day: Value = { stated: ['day'] };
    expect(compare(copied('2024-05-01', 'Yesterday', day), copied('2024-05-02', 'yesterday', day))).toBe('assumed');
    expect(compare(copied('2024-05-01', 'yesterday', day), copied('2024-05-02', 'today', day))).toBe('conflict');
    const clock: Value = { stated: ['time'], grain: 'hour' };
    expect(compare(copied('2024-05-01', 'at 6 a.m.', clock), copied('2024-05-02', 'at 6 a.m.', clock))).toBe('same');
    const friday: Value = { stated: ['weekday'], weekday: 5 };
    expect(compare(copied('2024-05-03', 'Friday', friday), copied('2024-05-10', 'next Friday', friday))).toBe('same');
    const full: Value = { stated: ['year', 'month', 'day'] };
    expect(compare(copied('2024-05-01', 'that day', full), copied('2024-05-02', 'that day', full))).toBe('conflict');
  });
});

describe('telling', () => {
  const telling = (a: Value, b: Value = a, edtf = '2024-05-01'): boolean =>
    (date.minSimilarityForEqualValue!(dateOf('a', edtf, { value: a }), dateOf('b', edtf, { value: b })) ?? 1) < 0.25;

  test('a day that is named with its month', () => {
    expect(telling({})).toBe(true);
    expect(telling({ stated: ['day', 'month'] })).toBe(true);
    expect(telling({ stated: ['day'] })).toBe(false);
    expect(telling({ stated: ['month'] })).toBe(false);
    expect(telling(month('2024-05'))).toBe(false);
    expect(telling({ edtf: '2024-05-01/2024-05-03', latest: '2024-05-03' })).toBe(false);
    expect(telling({}, { edtf: '2024-05-02', earliest: '2024-05-02', latest: '2024-05-02' })).toBe(false);
  });
});

test.each<[string, string, Value, string]>([
  ['a day', '2024-05-01', {}, '2024-05-01'],
  ['with its own weekday', '2024-05-01', { weekday: 3 }, '2024-05-01'],
  ['with a weekday that it has not', '2024-05-01', { weekday: 4 }, '2024-05-01 (Thursday)'],
  ['a Sunday', '2024-05-05', { weekday: 7 }, '2024-05-05'],
  ['a Monday before 1970', '1969-12-29', { weekday: 1 }, '1969-12-29'],
  ['a bare weekday', 'XXXX-XX-XX', weekday(7), 'Sunday'],
  ['an open year', 'XXXX-05-01', { weekday: 1 }, 'XXXX-05-01'],
  ['a month', '2024-05', month('2024-05'), '2024-05'],
])('label: %s', (_, edtf, value, label) => {
  expect(date.valueLabel(dateOf('a', edtf, { value: { ...value, edtf } }))).toBe(label);
});
