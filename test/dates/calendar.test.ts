import { expect, test } from 'vitest';
import {
  dayNumber,
  easter,
  isDay,
  isoDay,
  isoWeek,
  mondayOf,
  nthWeekday,
  parseDay,
  weekdayOf,
  weekdayUpTo,
} from '../../src/dates/calendar.ts';
import { periodAway } from '../../src/dates/offsets.ts';
import { boundsOf, edtfOf, grainOf, thirdOf } from '../../src/dates/values.ts';

const day = (iso: string): number => parseDay(iso)!;

test.each(['0099-03-01', '1969-12-31', '1970-01-01', '2000-02-29', '2024-12-31'])(
  '%s survives the way to a number and back',
  (iso) => {
    expect(isoDay(day(iso))).toBe(iso);
  },
);

test.each(['2023-02-29', '2024-13-01', '2024-04-31', 'yesterday'])('%s is no day', (iso) => {
  expect(parseDay(iso)).toBeNull();
});

test('weekdays', () => {
  expect(weekdayOf(day('1970-01-01'))).toBe(4);
  expect(weekdayOf(day('1969-12-28'))).toBe(7);
  expect(isoDay(weekdayUpTo(day('2024-03-14'), 4))).toBe('2024-03-14');
  expect(isoDay(weekdayUpTo(day('2024-03-14'), 5))).toBe('2024-03-08');
});

test.each([
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-30', '2025-W01'],
])('%s lies in week %s', (iso, week) => {
  expect(isoWeek(day(iso))).toBe(week);
  expect(isoWeek(mondayOf(Number(week.slice(0, 4)), Number(week.slice(6))))).toBe(week);
});

test('feasts', () => {
  expect([2000, 2016, 2024, 2025].map((year) => isoDay(easter(year)))).toEqual([
    '2000-04-23',
    '2016-03-27',
    '2024-03-31',
    '2025-04-20',
  ]);
  expect(isoDay(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
  expect(isoDay(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
  expect(isDay(2024, 2, 29)).toBe(true);
  expect(dayNumber(2024, 3, 0)).toBe(day('2024-02-29'));
});

test.each([
  ['2024-03-31', -1, 'M', '2024-02'],
  ['2024-03-14', -2, 'W', '2024-W09'],
  ['2024-03-14', 1, 'Y', '2025'],
  ['2024-03-14', -1, 'E', '2014'],
  ['2024-01-14', -1, 'Q', '2023-Q4'],
])('%s moved by %d %s is %s', (from, count, unit, value) => {
  expect(periodAway(day(from), count, unit)).toBe(value);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31', '2024', 'year'],
  ['197X', '1970-01-01', '1979-12-31', '197X', 'decade'],
  ['18XX', '1800-01-01', '1899-12-31', '18XX', 'century'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02', 'month'],
  ['2024-Q1', '2024-01-01', '2024-03-31', '2024-33', 'quarter'],
  ['2024-H2', '2024-07-01', '2024-12-31', '2024-41', 'half'],
  ['2024-SU', '2024-06-01', '2024-09-22', '2024-22', 'season'],
  ['2024-WI', '2024-01-01', '2025-02-28', '2024-24', 'season'],
  ['2024-W11', '2024-03-11', '2024-03-17', '2024-03-11/2024-03-17', 'week'],
  ['2024-W11-WE', '2024-03-16', '2024-03-17', '2024-03-16/2024-03-17', 'weekend'],
  ['2024-03-14TNI', '2024-03-14', '2024-03-14', '2024-03-14', 'day'],
  ['2024-03-14T10:40', '2024-03-14', '2024-03-14', '2024-03-14T10:40:00', 'minute'],
])('%s: %s to %s, EDTF %s, grain %s', (value, first, last, edtf, grain) => {
  const bounds = boundsOf(value)!;
  expect([isoDay(bounds.first), isoDay(bounds.last), edtfOf(value), grainOf(value)]).toEqual([
    first,
    last,
    edtf,
    grain,
  ]);
});

test.each(['XXXX-07-12', 'XXXX-XX-XX', 'XXXX-QX', 'PAST_REF', 'P3D'])('%s has no bounds', (value) => {
  expect(boundsOf(value)).toBeNull();
});

test('the thirds of a period meet', () => {
  const month = boundsOf('2024-07')!;
  expect(
    ['START', 'MID', 'END'].map((mod) => thirdOf(month, mod)).map((b) => [isoDay(b.first), isoDay(b.last)]),
  ).toEqual([
    ['2024-07-01', '2024-07-11'],
    ['2024-07-11', '2024-07-21'],
    ['2024-07-21', '2024-07-31'],
  ]);
});
