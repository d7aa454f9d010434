/** Dates as a newspaper writes them: EDTF and date findings in, "13 Jul 2025" or "12\u201313 July 2025" out. */
import type { Finding, Position } from '../model.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthName = (month: string | undefined): string | undefined => months[Number(month) - 1];

/** One EDTF date in words; what has no everyday form (seasons, sets) stays as it is. */
function dayText(edtf: string): string {
  const match = /^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d:\d\d).{0,16})?([~?%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year, month, day, time, mark] = match;
  const name = monthName(month)?.slice(0, 3);
  if (month !== undefined && month !== 'XX' && name === undefined) return edtf;
  const parts = [day === 'XX' ? undefined : day && String(Number(day)), name, year === 'XXXX' ? undefined : year, time];
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? edtf : `${mark ? 'about ' : ''}${text}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];
/** EDTF counts on after the months, from 21: seasons (also by hemisphere), quarters, thirds, halves. */
const partsOfYear = [
  ...seasons,
  ...seasons,
  ...seasons,
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'first third of',
  'second third of',
  'last third of',
  'first half of',
  'second half of',
];

function partOfYear(edtf: string): string | null {
  const [, year, code, mark] = /^(\d{4}|XXXX)-([2-4]\d)([~?%]?)$/.exec(edtf) ?? [];
  const name = partsOfYear[Number(code) - 21];
  return name === undefined ? null : `${mark ? 'about ' : ''}${name} ${year === 'XXXX' ? 'of an open year' : year}`;
}

/** "2025-07-13" as "13 Jul 2025", "XXXX-07-12" as "12 Jul", "2025-07-12/2025-07-13" as "12 Jul 2025 to 13 Jul 2025". */
export function dateText(edtf: string): string {
  const [from, to, ...rest] = edtf.split('/').map((part) => partOfYear(part) ?? dayText(part));
  if (to === undefined || rest.length > 0) return from ?? edtf;
  if (isOpen(from)) return `until ${to}`;
  return isOpen(to) ? `from ${from}` : spanText(from ?? '', to);
}

/** "12\u201313 Jul 2025", "30 Jun \u2013 2 Jul 2025"; what has no such form is joined by "to". */
function spanText(from: string, to: string): string {
  const [a, b] = [/^(\d\d?) (\p{L}{3})( \d{4})?$/u.exec(from), /^(\d\d?) (\p{L}{3})( \d{4})?$/u.exec(to)];
  if (!a || !b || a[3] !== b[3]) return `${from} to ${to}`;
  return a[2] === b[2] ? `${a[1]}\u2013${to}` : `${a[1]} ${a[2]} \u2013 ${to}`;
}

const isOpen = (end: string | undefined): boolean => end === '..' || end === '';

/** The day that a position gives, with the weekday where the text names it. */
export function positionDate({ label, value }: Pick<Position, 'label' | 'value'>): string {
  const { edtf, weekday } = value;
  const text = dateText(typeof edtf === 'string' ? edtf : label);
  const day = typeof weekday === 'number' ? weekdays[weekday - 1] : undefined;
  if (day === undefined) return text;
  return !/\d/.test(text)
    ? day
    : /^\d\d? /.test(text) && typeof edtf === 'string' && !edtf.includes('/')
      ? `${day.slice(0, 3)} ${text}`
      : text;
}

const tokensOf = (date: string): string[] =>
  date.split(' ').map((word) => (weekdays.includes(word) ? word.slice(0, 3) : word));

/** The dates without those that another one says more exactly: "Sunday", "13 Jul" and "Sun 13 Jul 2025" are the last. */
export function exactDates(texts: readonly string[]): string[] {
  const all = [...new Set(texts)].map((text) => ({ text, tokens: tokensOf(text) }));
  const within = (a: readonly string[], b: readonly string[]): boolean =>
    a.length < b.length && a.every((token) => b.includes(token));
  return all.filter(({ tokens }) => !all.some((other) => within(tokens, other.tokens))).map(({ text }) => text);
}

const DAY_GRAINS: readonly unknown[] = ['minute', 'hour', 'day', 'weekend'];
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Days that a position names, no months or years; a day without a year takes the year that the others give. */
function daysOf({ value }: Position, year: string | undefined): string[] {
  if (!DAY_GRAINS.includes(value.grain)) return [];
  if (isDay(value.earliest) && isDay(value.latest)) return [value.earliest, value.latest];
  const open = typeof value.edtf === 'string' && /^XXXX-(\d\d-\d\d)$/.exec(value.edtf);
  return open && year !== undefined ? [`${year}-${open[1]}`] : [];
}

/** A range longer than this is no date of one event. */
const LONGEST = 31;

/** All days that a date finding's positions name, as one range: "12\u201313 July 2025". Null where no year is known. */
export function dateRange(finding: Finding): string | null {
  const years = new Set(
    finding.positions.flatMap((position) => daysOf(position, undefined)).map((day) => day.slice(0, 4)),
  );
  const year = years.size === 1 ? [...years][0] : undefined;
  const days = finding.positions.flatMap((position) => daysOf(position, year)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 > LONGEST ? null : rangeText(first, last);
}

function rangeText(first: string, last: string): string {
  const [from, to] = [longDay(first), longDay(last)];
  if (first === last) return `${to.day} ${to.month} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} \u2013 ${to.day} ${to.month} ${to.year}`;
  if (from.month !== to.month) return `${from.day} ${from.month} \u2013 ${to.day} ${to.month} ${to.year}`;
  return `${from.day}\u2013${to.day} ${to.month} ${to.year}`;
}

const longDay = (day: string) => ({
  year: day.slice(0, 4),
  month: monthName(day.slice(5, 7)) ?? '',
  day: String(Number(day.slice(8))),
});
