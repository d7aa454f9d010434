/** Dates built by hand: when two are of one occurrence, what two values are to each other, and how they are written. */
import { describe, expect, test } from 'vitest';
import { date } from '../../src/kinds/date.ts';
import { mayAccuse } from '../../src/kinds/kind.ts';
import { besideEachOther, contextOf, dateOf } from './built.ts';

type Own = NonNullable<Parameters<typeof dateOf>[2]>;
type Value = NonNullable<Own['value']>;
const SAME = 'river flood bridge melby rain night';
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

/** A date with the words around it. */
interface Side extends Own {
  day?: string;
  words?: string;
  sentence?: string;
}
const contextIn = (article: string, { day = '2024-05-01', words = SAME, sentence = words, ...own }: Side) =>
  contextOf<'date'>(dateOf(article, day, own), words, { sentence });
/** Whether two dates may be of one occurrence at all; the same both ways. */
function mayLink(a: Side, b: Side): boolean {
  const [x, y] = [contextIn('a', a), contextIn('b', b)];
  expect(date.cannotLink(y, x)).toBe(date.cannotLink(x, y));
  return !date.cannotLink(x, y);
}
/** Whether one of two dates may be held against the other. */
function mayBeHeld(a: Side, b: Side): boolean {
  const [x, y] = [contextIn('a', a), contextIn('b', b)];
  const there = mayAccuse(date, besideEachOther(x, y), 0.5);
  expect(mayAccuse(date, besideEachOther(y, x), 0.5)).toBe(there);
  return there;
}

describe('what may be one occurrence', () => {
  test('days up to a month apart', () => {
    expect(mayLink({ day: '2024-05-01' }, { day: '2024-06-01' })).toBe(true);
    expect(mayLink({ day: '2024-05-01' }, { day: '2024-06-02' })).toBe(false);
    expect(mayLink({ day: '2024-01-02' }, { day: '2023-12-20' })).toBe(true);
    expect(mayLink({ value: noYear('XXXX-05-01') }, { value: noYear('XXXX-08-01') })).toBe(false);
    expect(mayLink({ value: noYear('XXXX-12-28') }, { value: noYear('XXXX-01-03') })).toBe(true);
    expect(mayLink({ value: noYear('XXXX-05-01') }, { day: '2024-05-09' })).toBe(true);
    expect(mayLink({ value: noYear('XXXX-05-01') }, { day: '2024-09-09' })).toBe(false);
    expect(mayLink({ value: weekday(3) }, { day: '2024-09-09' })).toBe(true);
  });

  test('a month meets its days and the next ones', () => {
    const may = { value: month('2024-05') };
    expect(['2024-05-09', '2024-06-09', '2024-09-09'].map((day) => mayLink(may, { day }))).toEqual([true, true, false]);
  });

  test('a day and a year do not date one thing, nor a year and a decade', () => {
    expect(mayLink({ value: year('2024') }, { day: '2024-05-09' })).toBe(false);
    expect(mayLink({ value: year('2024') }, { value: year('2024') })).toBe(true);
    expect(mayLink({ value: year('2024') }, { value: month('2024-05') })).toBe(true);
    const decade: Value = { ...year('202X'), earliest: '2020-01-01', latest: '2029-12-31', grain: 'decade' };
    expect(mayLink({ value: year('2024') }, { value: decade })).toBe(false);
    expect(mayLink({ value: decade }, { value: decade })).toBe(true);
    expect(mayLink({ value: decade }, { day: '2024-05-09' })).toBe(false);
  });

  test('a bare weekday and a period share no part', () => {
    expect(mayLink({ value: weekday(3) }, { value: month('2024-05') })).toBe(false);
    expect(mayLink({ value: weekday(3) }, { value: weekday(4) })).toBe(true);
    expect(mayLink({ value: { weekday: 3 } }, { value: month('2024-05') })).toBe(true);
  });

  test('two places are two occurrences, unless one names the other', () => {
    const at = (place: string | null, participants: string[] = []) => ({ about: { place, participants } });
    expect(mayLink(at('oslo'), at('lisbon'))).toBe(false);
    expect(mayLink(at('oslo'), at('oslo'))).toBe(true);
    expect(mayLink(at('oslo'), at(null))).toBe(true);
    expect(mayLink(at('oslo', ['lisbon']), at('lisbon'))).toBe(true);
    expect(mayLink(at('oslo'), at('lisbon', ['oslo']))).toBe(true);
  });
});

describe('which date may be held against another', () => {
  const deed = (action: string | null, own: Side = {}): Side => ({ about: { action }, ...own });
  const other = { day: '2024-05-03', words: OTHER };

  test('that of the same deed or remark in partly the same words, of two verbs only in mostly the same', () => {
    const partly = { day: '2024-05-03', words: 'river flood bridge dock strike crane' };
    expect(mayBeHeld(deed('resign'), deed('resign', partly))).toBe(true);
    expect(mayBeHeld(deed('say'), deed('say', partly))).toBe(true);
    expect(mayBeHeld(deed('charge'), deed('try', partly))).toBe(false);
    expect(mayBeHeld(deed('charge'), deed(null, partly))).toBe(false);
  });

  test.each<[string, Side, Side]>([
    ['one deed in other words', deed('resign'), deed('resign', other)],
    ['two deeds', deed('charge'), deed('try', other)],
    ['a deed and none', deed('charge'), deed(null, other)],
    ['two remarks', deed('say'), deed('say', other)],
    ['what says nothing', deed('take'), deed('take', other)],
    [
      'years, which recur',
      deed('elect', { value: year('2023') }),
      deed('elect', { value: year('2024'), words: OTHER }),
    ],
  ])('not of %s, unless both stand in the same words', (_, a, b) => {
    expect(mayBeHeld(a, b)).toBe(false);
    expect(mayBeHeld(a, { ...b, words: SAME })).toBe(true);
  });

  test('not where a sentence gives several that the other does not', () => {
    const [a, b] = [dateOf('a', '2024-05-01'), dateOf('b', '2024-05-03')];
    const may = (besideA: string[], besideB: string[]): boolean => {
      const list = (article: string, days: string[]) => days.map((day) => dateOf(article, day));
      const x = contextOf<'date'>(a, SAME, { beside: list('a', besideA) });
      const y = contextOf<'date'>(b, SAME, { beside: list('b', besideB) });
      const there = mayAccuse(date, besideEachOther(x, y), 0.5);
      expect(mayAccuse(date, besideEachOther(y, x), 0.5)).toBe(there);
      return there;
    };
    expect(may([], [])).toBe(true);
    expect(may(['2024-05-09'], [])).toBe(false);
    expect(may(['2024-05-09'], ['2024-05-09'])).toBe(true);
    expect(may(['2024-05-03'], [])).toBe(false);
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
    expect(compare(copied('2024-05-01', 'that day', full), copied('2024-05-02', 'that day', full))).toBe('assumed');
    expect(compare(copied('2024-05-01', 'May 1', full), copied('2024-05-02', 'May 2', full))).toBe('conflict');
  });
});

/** What two dates have in common by a feature of the kind. */
function featureOf(id: string, a: Side, b: Side): number {
  const { of } = [...date.features, ...date.valueFeatures].find((one) => one.id === id)!;
  const [x, y] = [contextIn('a', a), contextIn('b', b)];
  expect(of(besideEachOther(y, x))).toBe(of(besideEachOther(x, y)));
  return of(besideEachOther(x, y));
}

test('equal days that are named with their month are told from other equal days', () => {
  const named = (a: Value, b: Value = a): number => featureOf('same-named-day', { value: a }, { value: b });
  expect(named({})).toBe(1);
  expect(named({ stated: ['day', 'month'] })).toBe(1);
  for (const value of [{ stated: ['day'] }, { stated: ['month'] }, month('2024-05')] as Value[])
    expect([named(value), featureOf('same-value', { value }, { value })]).toEqual([0, 1]);
  expect(named({ edtf: '2024-05-01/2024-05-03', latest: '2024-05-03' })).toBe(0);
  expect(named({}, { edtf: '2024-05-02', earliest: '2024-05-02', latest: '2024-05-02' })).toBe(0);
});

test('a deed says more than a remark; what happens once is that of one party on a day', () => {
  const of = (id: string, about: Own['about'], value: Value = {}, other: Own['about'] = about): number =>
    featureOf(id, { about: about!, value }, { about: other!, value, words: OTHER });
  expect([of('same-deed', { action: 'resign' }), of('same-speech', { action: 'resign' })]).toEqual([1, 0]);
  for (const action of ['say', 'take'])
    expect([of('same-deed', { action }), of('same-speech', { action })]).toEqual([0, 1]);
  expect([of('same-deed', { action: null }), of('same-speech', { action: null })]).toEqual([0, 0]);
  const arrest = { action: 'arrest', participants: ['ana'] };
  expect(of('once-of-one-party', arrest)).toBe(1);
  expect(of('once-of-one-party', arrest, year('2024'))).toBe(0);
  expect(of('once-of-one-party', { action: 'arrest' })).toBe(0);
  expect(of('once-of-one-party', { ...arrest, action: 'visit' })).toBe(0);
  expect(
    of(
      'once-of-one-party',
      { ...arrest, participants: ['ana', 'ray'] },
      {},
      { ...arrest, participants: ['ray', 'ana'] },
    ),
  ).toBe(0);
});

test('two actions of which each stands in the sentence of the other cross', () => {
  const cross = (x: string, y: string): number =>
    featureOf(
      'actions-cross',
      { about: { action: 'resign' }, sentence: x },
      { about: { action: 'collapse' }, sentence: y },
    );
  const both = 'mayor =resign bridg =collapse';
  expect(cross(both, both)).toBe(1);
  expect(cross('mayor =resign', both)).toBe(0);
  expect(cross(both, 'bridg =collapse')).toBe(0);
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
