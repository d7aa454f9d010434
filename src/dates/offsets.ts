/** A measure of time in front of a day: the day after Christmas, two weeks before July 12, the night before Tuesday's vote. */
import { offsetWords } from '../words/date-events.ts';
import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  parseDay,
} from './calendar.ts';
import type { Kind } from './lexicon.ts';
import { isOfMishap } from './tense.ts';
import type { Token } from './tokens.ts';
import type { Context, Found, Tense } from './types.ts';
import { boundsOf } from './values.ts';

// What a rule of the grammar reads, and what it may look at while it reads.
/** The first token of a kind within a span, or undefined. */
export function pick(context: Context, from: number, to: number, ...kinds: readonly Kind[]): Token | undefined {
  for (let i = from; i < to; i++) if (kinds.includes(context.tokens[i]!.kind)) return context.tokens[i];
  return undefined;
}

export const numberOf = (token: Token | undefined): number => Number(token?.value ?? Number.NaN);

const OPEN_YEAR = 'XXXX';

/** How much further away a date may be that agrees with the tense than one that does not. */
const AGREEMENT = 3;

/** The candidate nearest to zero; those that contradict the tense count as further away. */
export function nearest(distances: readonly number[], tense: Tense): number {
  const against = (d: number): boolean => (tense === 'past' ? d > 0 : tense === 'future' && d < 0);
  const weight = (d: number): number => Math.abs(d) * (against(d) ? AGREEMENT : 1);
  return distances.reduce((best, d) => (weight(d) < weight(best) ? d : best));
}

/** The year of a day or month that is named without one: by tense, otherwise the nearest to publication. */
export function yearFor(context: Context, token: number, month: number, day: number | null): string {
  const { today, anchor } = context;
  if (!today || anchor === null) return OPEN_YEAR;
  const tense = context.tense(token);
  const years = [today.year - 1, today.year, today.year + 1];
  if (day === null) {
    const months = years.map((y) => y * 12 + month - (today.year * 12 + today.month));
    return isoYear(addMonths(today.year, today.month, nearest(months, tense)).year);
  }
  const days = years.filter((y) => isDay(y, month, day)).map((y) => dayNumber(y, month, day) - anchor);
  const behind = isOfMishap(context.tokens, token) ? days.filter((d) => d <= 0) : [];
  const candidates = behind.length ? behind : days;
  const chosen = nearest(candidates.length ? candidates : [0], tense);
  return isoYear(years.find((y) => dayNumber(y, month, day) - anchor === chosen) ?? today.year);
}

/** Full year of `'98`: within fifty years of publication, of the twentieth century without one. */
export function fullYear(two: number, today: Day | null): number {
  const base = today?.year ?? 1975;
  const year = Math.floor(base / 100) * 100 + two;
  return year > base + 20 ? year - 100 : year;
}

/** Year stated within a span, as four digits, or null. */
export function statedYear(context: Context, from: number, to: number): string | null {
  const token = pick(context, from, to, 'year', 'shortYear');
  if (!token) return null;
  return isoYear(token.kind === 'year' ? numberOf(token) : fullYear(numberOf(token), context.today));
}

// TIMEX3 values moved by a measure of time: two weeks before 2025-07-14, the year before 2024-Q3.
/** Units of the calendar, as in `words/calendar-names.ts`. */
export type Unit = string;

/** The period of a unit in which a day lies: its week, month, year. */
export function periodOf(day: number, unit: Unit): string {
  const { year, month } = dayOf(day);
  if (unit === 'W' || unit === 'F') return isoWeek(day);
  if (unit === 'WE') return `${isoWeek(day)}-WE`;
  if (unit === 'M') return isoMonth(year, month);
  if (unit === 'Q') return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
  if (unit === 'Y') return isoYear(year);
  if (unit === 'E') return `${isoYear(year).slice(0, 3)}X`;
  if (unit === 'C') return `${isoYear(year).slice(0, 2)}XX`;
  return isoDay(day);
}

function monthsAway({ year, month, day }: Day, months: number): number {
  const to = addMonths(year, month, months);
  return dayNumber(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
}

const DAYS: Record<string, number> = { D: 1, F: 14, W: 7, WE: 7 };
const MONTHS: Record<string, number> = { C: 1200, E: 120, M: 1, Q: 3, Y: 12 };

/** The day some units away, or null for parts of a day. */
export function moveDay(day: number, count: number, unit: Unit): number | null {
  if (DAYS[unit]) return day + Math.round(count * DAYS[unit]);
  return MONTHS[unit] ? monthsAway(dayOf(day), Math.round(count * MONTHS[unit])) : null;
}

/** The period of a unit that lies some units away from a day: "two months ago" is a month. */
export function periodAway(day: number, count: number, unit: Unit): string | null {
  const moved = moveDay(day, count, unit);
  return moved === null ? null : periodOf(moved, unit === 'E' || unit === 'C' ? 'Y' : unit);
}

/** The first day of a value, or null where it is open. */
export const firstDay = (value: string): number | null => parseDay(value) ?? boundsOf(value)?.first ?? null;

const OFFSETS: Readonly<Record<string, number>> = offsetWords;
const COUNTS = new Set<string>(['small', 'number', 'cardinal', 'a', 'the']);
/** Units whose distance from a day is a day: three days, a week. */
const EXACT = new Set<string>(['D', 'W', 'F']);

interface Measure {
  readonly from: number;
  readonly count: number;
  readonly unit: string;
  /** "the week before", a period, and not "a week before", a day. */
  readonly period: boolean;
}

/** What is measured in the words that end at a token; null where they are no measure. */
function measureAt({ tokens }: Context, last: number): Measure | null {
  const unit = tokens[last];
  if (unit?.kind !== 'unit' && unit?.kind !== 'units' && unit?.kind !== 'dayPart') return null;
  const before = tokens[last - 1];
  const code = unit.kind === 'dayPart' ? 'D' : String(unit.value);
  if (before && COUNTS.has(before.kind)) {
    const count = before.kind === 'a' || before.kind === 'the' ? 1 : numberOf(before);
    return { from: last - 1, count, unit: code, period: before.kind === 'the' };
  }
  return unit.kind === 'unit' && code === 'D' ? { from: last, count: 1, unit: code, period: false } : null;
}

function valueAway(day: number, steps: number, { unit, period }: Measure): string | null {
  if (!EXACT.has(unit) || (period && unit !== 'D')) return periodAway(day, steps, unit);
  const moved = moveDay(day, steps, unit);
  return moved === null ? null : isoDay(moved);
}

/** A day together with the measure before it, as the day or period that both tell; the day itself where none stands there. */
export function withOffset(context: Context, found: Found): Found {
  const sign = OFFSETS[context.tokens[found.from - 1]?.word ?? ''];
  const measure = sign === undefined ? null : measureAt(context, found.from - 2);
  const day = /^\d{4}-\d\d-\d\d$/.test(found.value) && found.type === 'DATE' ? firstDay(found.value) : null;
  if (!measure || day === null || sign === undefined) return found;
  const value = valueAway(day, sign * measure.count, measure);
  if (value === null) return found;
  const { weekday: _weekday, part: _part, ...rest } = found;
  const night = context.tokens[found.from - 2]!;
  return night.kind === 'dayPart'
    ? { ...rest, from: measure.from, rule: 'offset', type: 'TIME', value: `${value}T${night.value}` }
    : { ...rest, from: measure.from, rule: 'offset', value };
}
