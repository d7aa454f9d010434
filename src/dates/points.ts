/** Grammar of calendar dates: days, months, weekdays. */
import { isDay, isoDay, isoYear, weekdayUpTo } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { fullYear, numberOf, pick, statedYear, yearFor } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';

const two = (n: number): string => String(n).padStart(2, '0');

function readDay(context: Context, from: number, to: number): Reading | null {
  const month = numberOf(pick(context, from, to, 'month', 'monthLike'));
  const day = numberOf(pick(context, from, to, 'small', 'ordinal'));
  const weekday = pick(context, from, to, 'weekday', 'weekdayShort');
  if (!isDay(2000, month, day)) return null;
  const stated = statedYear(context, from, to);
  const modifier = stated ? undefined : pick(context, from, to, 'last', 'next')?.kind;
  const year = stated ?? (modifier ? dayStep(context, month, day, modifier) : yearFor(context, from, month, day));
  if (/\d{4}/.test(year) && !isDay(Number(year), month, day)) return null;
  return {
    type: 'DATE',
    value: `${year}-${two(month)}-${two(day)}`,
    stated: [...(stated ? ['year'] : []), 'month', 'day', ...(weekday ? ['weekday'] : [])],
    assumed: stated || year === 'XXXX' ? [] : ['year'],
    ...(weekday ? { weekday: numberOf(weekday) } : {}),
  };
}

/** "7 Feb 09", as services write it: day, month and the end of the year; its century is open where the text has no day of publication. */
function readServiceDay(context: Context, from: number): Reading | null {
  const [day, month, short] = [from, from + 1, from + 2].map((n) => numberOf(context.tokens[n])) as [
    number,
    number,
    number,
  ];
  if (context.tokens[from + 2]!.word.length < 2 || context.tokens[from + 3]?.kind === 'year') return null;
  if (!isDay(2000 + short, month, day)) return null;
  const year = context.today ? isoYear(fullYear(short, context.today)) : `XX${two(short)}`;
  return { type: 'DATE', value: `${year}-${two(month)}-${two(day)}`, stated: ['year', 'month', 'day'] };
}

/** The year of "last Oct. 23", "this coming Sunday, March 8": the first such day behind or ahead. */
function dayStep({ today }: Context, month: number, day: number, modifier: string): string {
  if (!today) return 'XXXX';
  const away = month === today.month ? day - today.day : month - today.month;
  if (modifier === 'last') return isoYear(away < 0 ? today.year : today.year - 1);
  return isoYear(away > 0 ? today.year : today.year + 1);
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
  return (
    SUPPORT.test(before) ||
    (DETERMINER.test(before) && context.classes[at + 1] === '_' && /^[a-z]{4,}/.test(context.tokens[at + 1]!.word))
  );
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

function readWeekday(context: Context, from: number, to: number): Reading | null {
  // "Following Monday's vote" is a preposition, "the following Monday" a day.
  if (context.tokens[from]!.word === 'following' && context.classes[from - 1] !== 'T') return null;
  const weekday = numberOf(pick(context, from, to, 'weekday'));
  const day = resolveWeekday(context, from, weekday, context.tokens[from]!.kind);
  if (day === null) return { type: 'DATE', value: 'XXXX-XX-XX', stated: ['weekday'], weekday };
  const rule = day <= context.anchor! ? 'weekday-before-publication' : 'weekday-after-publication';
  return { type: 'DATE', rule, value: isoDay(day), stated: ['weekday'], weekday };
}

/** "on the 12th": a day of the month just mentioned, otherwise of the month of publication or the one before. */
function readDayOfMonth(context: Context, from: number, to: number): Reading | null {
  const token = context.tokens[to - 1]!;
  const day = numberOf(token);
  if (!/^\d/.test(token.word) || day < 1 || day > 31 || !/[@r]/.test(context.classes[from - 1] ?? '')) return null;
  // "on the 12th floor", "in the 9th hour": a noun follows, so it is no day.
  if (context.tokens[to]?.kind === 'unit') return null;
  if (context.tokens[to]?.kind === 'other' && /^\p{L}/u.test(context.tokens[to]!.word)) return null;
  const month =
    /^\d{4}-\d\d/.exec(context.previous ?? '')?.[0] ??
    (context.anchor === null ? 'XXXX-XX' : isoDay(context.anchor - (context.today!.day < day ? 31 : 0)).slice(0, 7));
  return {
    type: 'DATE',
    value: `${month}-${two(day)}`,
    stated: ['day'],
    assumed: month === 'XXXX-XX' ? [] : ['month', 'year'],
  };
}

export const pointRules: readonly Rule[] = [
  { id: 'iso-date', pattern: pattern('{iso}'), read: readIso },
  { id: 'numeric-date', pattern: pattern('{slashed}'), read: readSlashed },
  {
    id: 'month-day',
    pattern: pattern(
      '(?:{last}|{this}?{next}|{this})?(?:{anyWeekday},?)?{anyMonth}{the}?{dayNumber}(?:,?{year}|{shortYear})?',
    ),
    read: readDay,
  },
  {
    id: 'day-month',
    pattern: pattern('(?:{anyWeekday},?)?{the}?{dayNumber}{of}?{anyMonth}(?!{small})(?:,?{year}|{shortYear})?'),
    read: readDay,
  },
  { id: 'service-day', pattern: pattern('{small}{anyMonth}{small}'), read: readServiceDay },
  { id: 'month-year', pattern: pattern('{anyMonth}[,o]?(?:{year}|{shortYear})'), read: readMonthYear },
  { id: 'month', pattern: pattern('(?:{the}|{last}|{this}?{next}|{this})?{anyMonth}'), read: readMonth },
  { id: 'weekday', pattern: pattern('(?:{last}|{this}?{next}|{this})?{weekday}'), read: readWeekday },
  { id: 'day-of-month', pattern: pattern('{the}{ordinal}'), read: readDayOfMonth },
];
