/** Which dates are set beside each other at all, and what each says to the other: open ends, seasons and centuries, hours. */
import { describe, expect, test } from 'vitest';
import { date } from '../../src/kinds/date.ts';
import { contextOf, dateOf } from './built.ts';

type Own = NonNullable<Parameters<typeof dateOf>[2]>;
type Value = NonNullable<Own['value']>;
type Grain = ReturnType<typeof dateOf>['value']['grain'];
interface Side extends Own {
  day?: string;
}

/** Whether two dates may be of one occurrence; the same both ways. */
function mayLink(a: Side, b: Side): boolean {
  const [x, y] = [a, b].map(({ day = '2024-05-01', ...own }, n) =>
    contextOf<'date'>(dateOf('ab'.charAt(n), day, own), 'river flood'),
  );
  expect(date.cannotLink(y!, x!)).toBe(date.cannotLink(x!, y!));
  return !date.cannotLink(x!, y!);
}
const compare = (a: Own & { day?: string }, b: Own & { day?: string }): string => {
  const [x, y] = [a, b].map(({ day = '2024-05-01', ...own }, n) => dateOf('ab'.charAt(n), day, own));
  expect(date.compare(y!, x!)).toBe(date.compare(x!, y!));
  return date.compare(x!, y!);
};

const period = (grain: Grain, edtf: string, earliest: string, latest: string): { value: Value } => ({
  value: { edtf, earliest, latest, grain, stated: ['year'] },
});
const may = period('month', '2024-05', '2024-05-01', '2024-05-31');
const year = period('year', '2024', '2024-01-01', '2024-12-31');
const season = period('season', '2024-21', '2024-03-01', '2024-05-31');
const quarter = period('quarter', '2024-34', '2024-04-01', '2024-06-30');
const half = period('half', '2024-40', '2024-01-01', '2024-06-30');
const decade = period('decade', '202X', '2020-01-01', '2029-12-31');
const century = period('century', '20XX', '2000-01-01', '2099-12-31');
const open = (edtf: string, value: Value = {}): { value: Value } => ({
  value: { edtf, earliest: null, latest: null, stated: ['month', 'day'], ...value },
});
const wednesday = open('XXXX-XX-XX', { weekday: 3, stated: ['weekday'] });

describe('dates of which each says something about the other', () => {
  test.each([
    ['a season', season],
    ['a quarter', quarter],
    ['half a year', half],
    ['a month', may],
  ])('%s meets its year, its months and its days', (_, one) => {
    for (const other of [year, may, { day: '2024-05-09' }]) expect(mayLink(one, other)).toBe(true);
  });

  test.each([
    ['a decade', decade],
    ['a century', century],
  ])('%s meets none of its years, months and days, but others as long', (_, one) => {
    for (const other of [year, season, may, { day: '2024-05-09' }]) expect(mayLink(one, other)).toBe(false);
    for (const other of [decade, century]) expect(mayLink(one, other)).toBe(true);
  });

  test('a bare weekday meets no period of any length', () => {
    for (const one of [may, season, quarter, half, year]) expect(mayLink(wednesday, one)).toBe(false);
    expect(mayLink(wednesday, { day: '2024-05-01' })).toBe(true);
  });

  test('the same day of two years is two occurrences', () => {
    expect(mayLink({ day: '2024-05-01' }, { day: '2023-05-01' })).toBe(false);
  });

  test('an open year: days, months and seasons a month apart at most', () => {
    expect(mayLink(open('XXXX-12-28'), open('XXXX-06-01'))).toBe(false);
    expect(mayLink(open('XXXX-05', { grain: 'month' }), open('XXXX-06-14'))).toBe(true);
    expect(mayLink(open('XXXX-05', { grain: 'month' }), open('XXXX-06-20'))).toBe(false);
    expect(mayLink(open('XXXX-05-01'), open('XXXX-06-09'))).toBe(false);
    expect(mayLink(open('XXXX-22', { grain: 'season' }), open('XXXX-01-05'))).toBe(true);
  });
});

describe('a range with an open end tells of what lies at its fixed end', () => {
  const until = open('../2024-06-01', { latest: '2024-06-01' });
  const from = open('2024-06-01/..', { earliest: '2024-06-01' });

  test.each<[string, Side, boolean]>([
    ['that very day', { day: '2024-06-01' }, true],
    ['the day before', { day: '2024-05-31' }, true],
    ['the day after', { day: '2024-06-02' }, true],
    ['the month before', may, true],
    ['two days before', { day: '2024-05-30' }, false],
    ['two days after', { day: '2024-06-03' }, false],
    ['a month long past', period('month', '2024-03', '2024-03-01', '2024-03-31'), false],
    ['a month far ahead', period('month', '2024-09', '2024-09-01', '2024-09-30'), false],
    ['an open year', open('XXXX-05-20'), true],
    ['one more with an open end', open('../2024-05-20', { latest: '2024-05-20' }), true],
  ])('%s', (_, other, meet) => {
    for (const range of [until, from]) expect(mayLink(range, other)).toBe(meet);
  });
});

describe('what a date says to another', () => {
  const clock = (day: string, value: Value, span = 'at 6 a.m.'): Own & { day: string } => ({
    day,
    value: { grain: 'hour', ...value },
    span,
    text: span,
  });

  test.each<[string, Own & { day?: string }, Own & { day?: string }, string]>([
    ['open months', open('XXXX-07'), open('XXXX-08'), 'conflict'],
    ['an open month and its day', open('XXXX-07'), { day: '2025-07-12' }, 'refines'],
    ['an open month and a day of another', open('XXXX-07'), open('XXXX-08-12'), 'conflict'],
    ['an open year with its weekday and without', open('XXXX-07-12', { weekday: 6 }), open('XXXX-07-12'), 'refines'],
    [
      'the last day of a range',
      { day: '2024-05-03' },
      { day: '2024-05-01/2024-05-03', value: { earliest: '2024-05-01', latest: '2024-05-03' } },
      'refines',
    ],
    [
      'one range twice',
      open('../2024-05-03', { latest: '2024-05-03' }),
      open('../2024-05-03', { latest: '2024-05-03' }),
      'same',
    ],
    [
      'only one year was filled in',
      { day: '2024-05-01', value: { assumed: ['year'], stated: ['month', 'day'] } },
      { day: '2023-05-01' },
      'assumed',
    ],
    [
      'only the month was filled in',
      { day: '2024-05-01', value: { assumed: ['month'], stated: ['day', 'year'] } },
      { day: '2024-06-01' },
      'assumed',
    ],
    [
      'only the day was filled in',
      { day: '2024-05-01', value: { assumed: ['day'], stated: ['month', 'year'] } },
      { day: '2024-05-02' },
      'assumed',
    ],
    ['about six of two days', clock('2024-06-02', { approximate: true }), clock('2024-06-03', {}), 'conflict'],
    [
      'a minute of two days',
      clock('2024-06-02', { approximate: true, grain: 'minute' }),
      clock('2024-06-03', {}),
      'conflict',
    ],
    [
      '"yesterday at six", copied: the day is another',
      clock('2024-06-02', { stated: ['day', 'time'] }),
      clock('2024-06-03', { stated: ['day', 'time'] }),
      'assumed',
    ],
    [
      'a weekday and "today"',
      { day: '2024-05-03', value: { stated: ['weekday'], weekday: 5 }, span: 'Friday', text: 'Friday' },
      { day: '2024-05-10', value: { stated: ['day'] }, span: 'today', text: 'today' },
      'conflict',
    ],
    [
      '"that day" in two articles: one time, as far as the words tell',
      { day: '2024-05-03', span: 'that day', text: 'that day' },
      { day: '2024-05-10', value: { stated: ['day'] }, span: 'that day', text: 'that day' },
      'assumed',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });
});

describe('as a person reads it', () => {
  test.each([
    [1, 'Monday'],
    [2, 'Tuesday'],
    [3, 'Wednesday'],
    [4, 'Thursday'],
    [5, 'Friday'],
    [6, 'Saturday'],
    [7, 'Sunday'],
  ])('weekday %i', (weekday, label) => {
    expect(date.valueLabel(dateOf('a', 'XXXX-XX-XX', open('XXXX-XX-XX', { weekday })))).toBe(label);
  });

  test('a range is shown as it is, whatever weekday stands beside', () => {
    for (const edtf of ['2024-05-01/2024-05-03', '../2024-05-03'])
      expect(date.valueLabel(dateOf('a', edtf, { value: { edtf, weekday: 1 } }))).toBe(edtf);
  });
});
