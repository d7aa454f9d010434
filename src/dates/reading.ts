/** What a rule of the grammar reads, and what it may look at while it reads. */
import type { Day } from './calendar.ts';
import { addMonths, dayNumber, isDay, isoYear } from './calendar.ts';
import type { Kind } from './lexicon.ts';
import { isOfMishap } from './tense.ts';
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'future' | null;
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Reading {
  readonly type: TimexType;
  /** TIMEX3 value; open parts are X. */
  readonly value: string;
  readonly mod?: string | undefined;
  readonly stated?: readonly string[];
  readonly assumed?: readonly string[];
  readonly weekday?: number;
  /** A part of a year (Q3, SU, H1) or of a day (TMO) whose year or day another expression may supply. */
  readonly part?: string;
  /** A finer id than the rule's, for what decided. */
  readonly rule?: string;
  /** Last day of a range. */
  readonly until?: string;
  /** The expressions of a range, as TIMEX3 has them. */
  readonly parts?: readonly Found[];
}

/** A reading and the tokens it covers, half-open. */
export interface Found extends Omit<Reading, 'rule'> {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

export interface Context {
  readonly tokens: readonly Token[];
  readonly classes: string;
  /** The day on which the text was published. */
  readonly anchor: number | null;
  readonly today: Day | null;
  /** Whether the word at a token is written in lower case. */
  isLower(token: number): boolean;
  /** Tense of the verb to which the words at this token belong. */
  tense(token: number): Tense;
  /** Value of the last resolved date before, to the day, month, quarter or year. */
  readonly previous: string | null;
  /** Last quarter (2024-Q3) that the article spoke of. */
  readonly quarter: string | null;
}

export interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What the words `from` to `to` say; null when they only look like a time. */
  read(context: Context, from: number, to: number): Reading | null;
}

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
