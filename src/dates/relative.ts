/** Grammar of time counted from publication or from the date just mentioned: yesterday, last week, two years ago, the following day. */

import { eraNouns, moderately, thenPrepositions } from '../words/time-words.ts';
import { amountOf, approximation, countOf } from './amounts.ts';
import { isoDay, isoWeek, isoYear, weekdayOf } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { firstDay, moveDay, numberOf, periodAway, periodOf, pick } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';

/** yesterday, today: null where the day of publication is not known. */
const dayFrom = (context: Context, days: number): string =>
  context.anchor === null ? 'XXXX-XX-XX' : isoDay(context.anchor + days);

const ERA = new Set<string>(eraNouns);
const THEN = new Set<string>(thenPrepositions);

/** "today's youth", "the jobs of tomorrow": an age, not a day. */
function isEra({ tokens }: Context, from: number): boolean {
  const [word, next] = [tokens[from]!.word, tokens[from + 1]];
  if (word === 'today') return next?.kind === 'possessive' && ERA.has(tokens[from + 2]?.word ?? '');
  return (
    word === 'tomorrow' && tokens[from - 1]?.kind === 'of' && next?.kind !== 'possessive' && next?.kind !== 'dayPart'
  );
}

function readDeictic(context: Context, from: number): Reading {
  const token = context.tokens[from]!;
  if (isEra(context, from)) return { type: 'DATE', value: numberOf(token) ? 'FUTURE_REF' : 'PRESENT_REF' };
  const value = dayFrom(context, numberOf(token));
  if (token.word === 'tonight') return { type: 'TIME', value: `${value}TNI`, stated: ['day'] };
  return { type: 'DATE', value, stated: ['day'] };
}

/** this morning, last night: a part of today or of the night before. */
function readDayPart(context: Context, from: number, to: number): Reading | null {
  const part = context.tokens[to - 1]!;
  const last = context.tokens[from]!.kind === 'last';
  if (last && part.word !== 'night' && part.word !== 'evening') return null;
  return { type: 'TIME', value: `${dayFrom(context, last ? -1 : 0)}T${part.value}`, stated: ['day', 'time'] };
}

/** How many periods away "last", "this" or "next" is. */
const STEP: Record<string, number> = { last: -1, next: 1, that: 0, this: 0 };

function readPeriod(context: Context, from: number, to: number): Reading | null {
  const { anchor } = context;
  const modifier = pick(context, from, to, 'last', 'next', 'this')!;
  const token = context.tokens[to - 1]!;
  const unit = token.kind === 'quarter' ? 'Q' : String(token.value);
  const definite = context.tokens[from]!.kind === 'the';
  if (unit.startsWith('T') || token.kind === 'second') return null;
  // "the past year", "the last week": a length of time, not the calendar's.
  if (definite && modifier.kind === 'last' && unit !== 'Q') return { type: 'DURATION', value: amountOf(1, unit) };
  if (definite && modifier.kind === 'next' && /[CE]/.test(unit)) return { type: 'DURATION', value: amountOf(1, unit) };
  const related = definite && modifier.kind === 'next' ? fromPrevious(context, 1, unit) : null;
  if (related) return { type: 'DATE', rule: 'anaphoric-period', value: related, assumed: ['day'] };
  if (unit === 'D') return null;
  if (anchor === null) return { type: 'DATE', value: open(unit), stated: [] };
  return { type: 'DATE', value: periodStep(anchor, STEP[modifier.kind]!, unit), stated: [stated(unit)] };
}

const stated = (unit: string): string =>
  ({ M: 'month', Q: 'quarter', W: 'week', WE: 'week', Y: 'year' })[unit] ?? 'year';
const open = (unit: string): string =>
  ({ M: 'XXXX-XX', Q: 'XXXX-QX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE', Y: 'XXXX' })[unit] ?? 'XXXX';

/** "this weekend" on a Monday after it, in the past tense, is the one before. */
function periodStep(anchor: number, step: number, unit: string): string {
  const day = moveDay(anchor, step, unit) ?? anchor;
  return periodOf(day, unit);
}

/** How fine the last date must be to count from it: "that day" needs a day, "that year" only a year. */
const FINE: Record<string, RegExp> = {
  D: /^\d{4}-\d\d-\d\d/,
  M: /^\d{4}-\d\d/,
  W: /^\d{4}-(?:\d\d-\d\d|W\d\d)/,
  WE: /^\d{4}-(?:\d\d-\d\d|W\d\d)/,
};

/** The period before, of or after the date mentioned last. */
function fromPrevious(context: Context, step: number, unit: string): string | null {
  if (context.previous === null || FINE[unit]?.test(context.previous) === false) return null;
  const day = firstDay(context.previous);
  return day === null ? null : periodAway(day, step, unit);
}

/** that year, the same day. */
function readAnaphor(context: Context, _from: number, to: number): Reading | null {
  const token = context.tokens[to - 1]!;
  const unit = token.kind === 'quarter' ? 'Q' : String(token.value);
  if (unit.startsWith('T') || token.kind === 'second') return null;
  const value = fromPrevious(context, 0, unit);
  return value === null ? null : { type: 'DATE', value, assumed: ['day'] };
}

/** the next morning, that same evening: of the day after the one mentioned, or of that day. */
function readNextPart(context: Context, from: number, to: number): Reading | null {
  const step = pick(context, from, to, 'next') ? 1 : 0;
  const value = fromPrevious(context, step, 'D');
  const part = context.tokens[to - 1]!;
  return value === null ? null : { type: 'TIME', value: `${value}T${part.value}`, assumed: ['day'], stated: ['time'] };
}

/** until then: the date mentioned last. */
function readThen(context: Context, from: number): Reading | null {
  if (context.previous === null || !THEN.has(context.tokens[from - 1]?.word ?? '')) return null;
  return { type: 'DATE', value: context.previous, assumed: ['day'] };
}

/** two years ago, a month ago; "a year ago" of a business report is the same quarter of the year before. */
function readAgo(context: Context, from: number, to: number): Reading | null {
  const unit = pick(context, from, to, 'unit', 'units', 'quarter', 'quarters');
  const code = unit?.kind === 'quarter' || unit?.kind === 'quarters' ? 'Q' : String(unit?.value);
  const count = countOf(context, from, to);
  const mod = approximation(context, from);
  if (!unit || code.startsWith('T')) return null;
  if (count === null) return { type: 'DATE', value: 'PAST_REF' };
  if (count === 1 && code === 'Y' && !mod && context.quarter)
    return { type: 'DATE', value: yearBefore(context.quarter), stated: ['quarter'] };
  const value = context.anchor === null ? null : periodAway(context.anchor, -count, code);
  return { type: 'DATE', value: value ?? open(code), mod: mod ?? undefined, stated: [stated(code)] };
}

const yearBefore = (value: string): string => isoYear(Number(value.slice(0, 4)) - 1) + value.slice(4);

/** two days earlier, a year later: from the date mentioned last. */
function readEarlier(context: Context, from: number, to: number): Reading | null {
  const unit = pick(context, from, to, 'unit', 'units', 'quarter', 'quarters');
  // "a second later", "two hours later": no day.
  if (!unit || String(unit.value).startsWith('T')) return null;
  const code = unit.kind === 'quarter' || unit.kind === 'quarters' ? 'Q' : String(unit.value);
  const count = countOf(context, from, to);
  const sign = context.tokens[to - 1]!.value === 'START' ? -1 : 1;
  if (!Object.hasOwn(moderately, context.tokens[to - 1]!.word)) return null;
  if (count === null) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (count === 1 && code === 'Y' && sign < 0 && context.quarter)
    return { type: 'DATE', value: yearBefore(context.quarter), stated: ['quarter'] };
  const value =
    fromPrevious(context, sign * count, code) ??
    (context.anchor === null ? null : periodAway(context.anchor, sign * count, code));
  return { type: 'DATE', value: value ?? open(code), mod: approximation(context, from) ?? undefined, assumed: ['day'] };
}

/** year-ago quarter, the year-earlier period: of a business report. */
function readYearAgo(context: Context, from: number, to: number): Reading | null {
  const last = context.tokens[to - 1]!;
  if (last.kind === 'other' && last.word !== 'period') return null;
  const rank = numberOf(pick(context, from, to, 'ordinal', 'second'));
  if (rank >= 1 && rank <= 4)
    return {
      type: 'DATE',
      value: `${context.today ? isoYear(context.today.year - 1) : 'XXXX'}-Q${rank}`,
      stated: ['quarter'],
    };
  if (context.quarter) return { type: 'DATE', value: yearBefore(context.quarter), stated: ['quarter'] };
  const year = context.today ? isoYear(context.today.year - 1) : 'XXXX';
  return { type: 'DATE', value: year, stated: ['year'] };
}

/** the end of the month, the middle of the week, year-end: of the period of publication. */
function readEnd(context: Context, from: number, to: number): Reading | null {
  const unit = pick(context, from, to, 'unit', 'quarter')!;
  const code = unit.kind === 'quarter' ? 'Q' : String(unit.value);
  if (code.startsWith('T') || code === 'D') return null;
  const mod = String(pick(context, from, to, 'partNoun', 'part')!.value);
  return {
    type: 'DATE',
    value: context.anchor === null ? open(code) : periodOf(context.anchor, code),
    mod,
    assumed: context.anchor === null ? [] : [stated(code)],
  };
}

/** the weekend: the one at hand, by tense. */
function readWeekend(context: Context, _from: number, to: number): Reading | null {
  const { anchor } = context;
  if (context.tokens[to - 1]!.value !== 'WE') return null;
  if (anchor === null) return { type: 'DATE', value: 'XXXX-WXX-WE' };
  const future = context.tense(to - 1) === 'future';
  // On a Monday "the weekend" of a past tense is the one that has just ended.
  const day = future || weekdayOf(anchor) >= 6 ? anchor : anchor - 7;
  return { type: 'DATE', value: `${isoWeek(day)}-WE`, stated: ['week'] };
}

export const relativeRules: readonly Rule[] = [
  { id: 'deictic-day', pattern: pattern('{day}'), read: readDeictic },
  { id: 'deictic-day-part', pattern: pattern('(?:{this}|{last}){dayPart}'), read: readDayPart },
  {
    id: 'deictic-period',
    pattern: pattern('(?:{the}?(?:{last}|{this}|{this}?{next}))(?:{unit}|{quarter})'),
    read: readPeriod,
  },
  { id: 'anaphoric-period', pattern: pattern('{the}?{that}{that}?(?:{unit}|{quarter})'), read: readAnaphor },
  { id: 'anaphoric-part', pattern: pattern('(?:{the}{next}|{that}{that}?|{the}{that}){dayPart}'), read: readNextPart },
  { id: 'then', pattern: pattern('{anaphor}'), read: readThen },
  {
    id: 'ago',
    pattern: pattern('{about}?(?:{a}?(?:{vagueCount}|{couple}{of}?)|{count}{scale}?|{a}){anyUnit}{ago}'),
    read: readAgo,
  },
  {
    id: 'earlier',
    pattern: pattern('{about}?(?:{a}?(?:{vagueCount}|{couple}{of}?)|{count}|{a}){anyUnit}{part}'),
    read: readEarlier,
  },
  {
    id: 'year-ago',
    pattern: pattern('{the}?{unit}{dash}(?:{ago}|{part})(?:{rank}?{quarter}|{other})'),
    read: readYearAgo,
  },
  { id: 'year-ago', pattern: pattern('{unit}{dash}(?:{ago}|{part})'), read: readYearAgo },
  {
    id: 'end-of-period',
    pattern: pattern(
      '{the}?{partNoun}{of}{the}(?:{unit}|{quarter})|{part}(?:{preposition}|{on}){the}(?:{unit}|{quarter})|{the}?{unit}{dash}?{partNoun}',
    ),
    read: readEnd,
  },
  { id: 'weekend', pattern: pattern('{the}{unit}'), read: readWeekend },
];
