/** Grammar of calendar dates: days, months, years, decades, centuries, weekdays, holidays. */
import { easterHolidays, fixedHolidays, nthHolidays } from '../words/holidays.ts';
import { countedNouns, possessives } from '../words/time-words.ts';
import { dayNumber, easter, isDay, isoDay, isoYear, nthWeekday, weekdayUpTo } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { type Context, fullYear, nearest, numberOf, pick, type Reading, type Rule, yearFor } from './reading.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Year stated in the span, as four digits, or null. */
function statedYear(context: Context, from: number, to: number): string | null {
  const token = pick(context, from, to, 'year', 'shortYear');
  if (!token) return null;
  return isoYear(token.kind === 'year' ? numberOf(token) : fullYear(numberOf(token), context.today));
}

function readDay(context: Context, from: number, to: number): Reading | null {
  const month = numberOf(pick(context, from, to, 'month', 'monthLike'));
  const day = numberOf(pick(context, from, to, 'small', 'ordinal'));
  const weekday = pick(context, from, to, 'weekday', 'weekdayShort');
  if (!isDay(2000, month, day)) return null;
  const stated = statedYear(context, from, to);
  const modifier = stated ? undefined : pick(context, from, to, 'last', 'next')?.kind;
  const year = stated ?? (modifier ? monthStep(context, month, modifier) : yearFor(context, from, month, day));
  if (/\d{4}/.test(year) && !isDay(Number(year), month, day)) return null;
  return {
    type: 'DATE',
    value: `${year}-${two(month)}-${two(day)}`,
    stated: [...(stated ? ['year'] : []), 'month', 'day', ...(weekday ? ['weekday'] : [])],
    assumed: stated || year === 'XXXX' ? [] : ['year'],
    ...(weekday ? { weekday: numberOf(weekday) } : {}),
  };
}

function readMonthYear(context: Context, from: number, to: number): Reading {
  const month = numberOf(pick(context, from, to, 'month', 'monthLike'));
  return { type: 'DATE', value: `${statedYear(context, from, to)}-${two(month)}`, stated: ['year', 'month'] };
}

/** Before or after which "May", "March", "Sept." is a month: in May, last March, May's figures. */
const SUPPORT = /[roLXIEe@-]/;
/** Before "March" as in "the March accession", where a noun follows. */
const DETERMINER = /[TAJ']/;

function isMonth(context: Context, at: number): boolean {
  const before = context.classes[at - 1] ?? '';
  return SUPPORT.test(before) || (DETERMINER.test(before) && context.classes[at + 1] === '_' && /^[a-z]{4,}/.test(context.tokens[at + 1]!.word));
}

/** The year of "last April", "next May", "this June". */
function monthStep({ today }: Context, month: number, modifier: string): string {
  if (!today) return 'XXXX';
  if (modifier === 'last') return isoYear(month < today.month ? today.year : today.year - 1);
  if (modifier === 'next') return isoYear(month > today.month ? today.year : today.year + 1);
  return isoYear(today.year);
}

function readMonth(context: Context, from: number, to: number): Reading | null {
  const token = context.tokens[to - 1]!;
  const modifier = to - from > 1 ? context.tokens[from]!.kind : null;
  if (modifier === 'the' || (token.kind === 'monthLike' && !modifier && !isMonth(context, from))) return null;
  const month = numberOf(token);
  const year = modifier ? monthStep(context, month, modifier) : yearFor(context, from, month, null);
  return { type: 'DATE', value: `${year}-${two(month)}`, stated: ['month'], assumed: year === 'XXXX' ? [] : ['year'] };
}

const isoTime = (value: string): string => (value.includes('T') ? value.slice(0, 16) : value);

function readIso(context: Context, from: number): Reading | null {
  const text = String(context.tokens[from]!.value);
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  if (!isDay(year!, month!, day!)) return null;
  return { type: text.includes('T') ? 'TIME' : 'DATE', value: isoTime(text), stated: ['year', 'month', 'day'] };
}

/** 7/13/2025, 13/7/2025, 13.07.2025; 7/12/2025 is both and stays undecided: no day, no month. */
function readSlashed(context: Context, from: number): Reading | null {
  const text = String(context.tokens[from]!.value);
  const [a, b, c] = text.split(/[/.]/).map(Number) as [number, number, number];
  const year = c < 100 ? fullYear(c, context.today) : c;
  if (c < 100 && text.includes('.')) return null;
  const dayFirst = isDay(year, b, a);
  const monthFirst = isDay(year, a, b) && text.includes('/');
  if (!dayFirst && !monthFirst) return null;
  if (dayFirst && monthFirst && a !== b) return { type: 'DATE', value: isoYear(year), stated: ['year'] };
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return { type: 'DATE', value: `${isoYear(year)}-${two(month)}-${two(day)}`, stated: ['year', 'month', 'day'] };
}

/** The day of a holiday in a year, or null for names that the tables do not have. */
function holidayIn(name: string, year: number): number | null {
  const fixed = fixedHolidays[name as keyof typeof fixedHolidays] as string | undefined;
  if (fixed) return dayNumber(year, Number(fixed.slice(0, 2)), Number(fixed.slice(3)));
  const days = easterHolidays[name as keyof typeof easterHolidays] as number | undefined;
  if (days !== undefined) return easter(year) + days;
  const nth = /^(\d\d)-(\d)-(-?\d)(?:\+(\d))?$/.exec(nthHolidays[name as keyof typeof nthHolidays] ?? '');
  return nth ? nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0) : null;
}

/** last Christmas, Easter 2024, Thanksgiving Day. */
function readHoliday(context: Context, from: number, to: number): Reading | null {
  const { anchor, today } = context;
  const name = String(pick(context, from, to, 'holiday')?.value);
  const stated = statedYear(context, from, to);
  if (stated) {
    const day = holidayIn(name, Number(stated));
    return day === null ? null : { type: 'DATE', value: isoDay(day), stated: ['year', 'month', 'day'] };
  }
  const fixed = fixedHolidays[name as keyof typeof fixedHolidays] as string | undefined;
  if (!today || anchor === null) return { type: 'DATE', value: fixed ? `XXXX-${fixed}` : 'XXXX-XX-XX', stated: ['month', 'day'] };
  const modifier = context.tokens[from]!.kind;
  const days = [-1, 0, 1].map((n) => holidayIn(name, today.year + n)! - anchor);
  const tense = modifier === 'last' ? 'past' : modifier === 'next' ? 'future' : context.tense(from);
  const chosen = nearest(modifier === 'last' ? days.filter((d) => d < 0) : days, tense);
  return { type: 'DATE', value: isoDay(anchor + chosen), stated: ['month', 'day'], assumed: ['year'] };
}

/** The latest such weekday on or before publication, unless tense or "next" says otherwise; an open date without one. */
export function resolveWeekday(context: Context, token: number, weekday: number, modifier: string): number | null {
  const { anchor } = context;
  if (anchor === null) return null;
  if (modifier === 'last') return weekdayUpTo(anchor - 1, weekday);
  const following = weekdayUpTo(anchor + 6, weekday);
  if (modifier === 'next') return following === anchor ? anchor + 7 : following;
  const tense = context.tense(token);
  if (modifier === 'this') return tense === 'past' ? weekdayUpTo(anchor, weekday) : following;
  return tense === 'future' ? following : weekdayUpTo(anchor, weekday);
}

function readWeekday(context: Context, from: number, to: number): Reading {
  const weekday = numberOf(pick(context, from, to, 'weekday'));
  const day = resolveWeekday(context, from, weekday, context.tokens[from]!.kind);
  if (day === null) return { type: 'DATE', value: 'XXXX-XX-XX', stated: ['weekday'], weekday };
  const rule = day <= context.anchor! ? 'weekday-before-publication' : 'weekday-after-publication';
  return { type: 'DATE', rule, value: isoDay(day), stated: ['weekday'], weekday };
}

/** Before a number that is a year: in 1998, since 2014, early 2020. After: 1998's, the 2022 invasion, (2019). */
const YEAR_BEFORE = /[roLXIEe@TA,&'-]/;
const COUNTED = new Set<string>(countedNouns);
const POSSESSIVE = new Set<string>(possessives);
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2060;

function readYear(context: Context, from: number, to: number): Reading | null {
  const token = context.tokens[to - 1]!;
  const year = numberOf(token);
  if (to - from === 1 && /^\d/.test(token.word) && !isBareYear(context, from, year)) return null;
  return { type: 'DATE', value: isoYear(year), stated: ['year'] };
}

/** Whether a number of four digits is a year: by what stands before and behind it. */
function isBareYear(context: Context, at: number, year: number): boolean {
  const before = context.tokens[at - 1];
  const after = context.tokens[at + 1];
  const cls = context.classes[at - 1] ?? '(';
  if (cls === '$' || after?.kind === 'units' || after?.kind === 'scale' || COUNTED.has(after?.word ?? '')) return false;
  if (/[ro]/.test(cls)) return true;
  if (year < FIRST_BARE_YEAR || year > LAST_BARE_YEAR) return false;
  if (YEAR_BEFORE.test(cls) || POSSESSIVE.has(before?.word ?? '') || /^[([]$/.test(before?.word ?? '(')) return true;
  // "Israel's brutal 2014 campaign": a noun follows; "some 2000 soldiers", "Euro 2024" are no years.
  const lower = /^[a-z]{3,}$/.test(before?.word ?? '') && cls === '_' && context.isLower(at - 1);
  return context.classes[at + 1] === "'" || (lower && year % 50 !== 0 && /^[a-z]{3,}$/.test(after?.word ?? '') && context.isLower(at + 1));
}

function readDecade(context: Context, from: number, to: number): Reading {
  const digits = String(pick(context, from, to, 'decade')!.value);
  const year = digits.length === 4 ? digits : isoYear(fullYear(Number(digits), context.today));
  return { type: 'DATE', value: `${year.slice(0, 3)}X`, stated: ['decade'] };
}

function readCentury(context: Context, from: number, to: number): Reading | null {
  const rank = numberOf(pick(context, from, to, 'ordinal'));
  const unit = context.tokens[to - 1]!;
  if (unit.value !== 'C' || rank < 1 || rank > 30) return null;
  return { type: 'DATE', value: `${two(rank - 1)}XX`, stated: ['century'] };
}

/** "on the 12th": a day of the month just mentioned, otherwise of the month of publication or the one before. */
function readDayOfMonth(context: Context, from: number, to: number): Reading | null {
  const token = context.tokens[to - 1]!;
  const day = numberOf(token);
  if (!/^\d/.test(token.word) || day < 1 || day > 31 || !/[@r]/.test(context.classes[from - 1] ?? '')) return null;
  // "on the 12th floor": a noun follows, so it is no day.
  if (context.tokens[to]?.kind === 'other' && /^\p{L}/u.test(context.tokens[to]!.word)) return null;
  const month = /^\d{4}-\d\d/.exec(context.previous ?? '')?.[0] ?? (context.anchor === null ? 'XXXX-XX' : isoDay(context.anchor - (context.today!.day < day ? 31 : 0)).slice(0, 7));
  return { type: 'DATE', value: `${month}-${two(day)}`, stated: ['day'], assumed: month === 'XXXX-XX' ? [] : ['month', 'year'] };
}

export const pointRules: readonly Rule[] = [
  { id: 'iso-date', pattern: pattern('{iso}'), read: readIso },
  { id: 'numeric-date', pattern: pattern('{slashed}'), read: readSlashed },
  { id: 'month-day', pattern: pattern('(?:{last}|{this}?{next}|{this})?(?:{anyWeekday},?)?{anyMonth}{the}?{dayNumber}(?:,?{year}|{shortYear})?'), read: readDay },
  { id: 'day-month', pattern: pattern('(?:{anyWeekday},?)?{the}?{dayNumber}{of}?{anyMonth}(?!{small})(?:,?{year}|{shortYear})?'), read: readDay },
  { id: 'month-year', pattern: pattern('{anyMonth}[,o]?(?:{year}|{shortYear})'), read: readMonthYear },
  { id: 'month', pattern: pattern('(?:{the}|{last}|{this}?{next}|{this})?{anyMonth}'), read: readMonth },
  { id: 'holiday', pattern: pattern('(?:{last}|{next}|{this})?{holiday}(?:{of}?{year})?'), read: readHoliday },
  { id: 'weekday', pattern: pattern('(?:{last}|{this}?{next}|{this})?{weekday}'), read: readWeekday },
  { id: 'year', pattern: pattern('(?:{the}{unit})?{year}'), read: readYear },
  { id: 'decade', pattern: pattern('{the}?{decade}'), read: readDecade },
  { id: 'century', pattern: pattern('{the}?{ordinal}{dash}?{unit}'), read: readCentury },
  { id: 'day-of-month', pattern: pattern('{the}{ordinal}'), read: readDayOfMonth },
];

