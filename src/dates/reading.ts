/** What a rule of the grammar reads, and what it may look at while it reads. */
import type { Day } from './calendar.ts';
import { addMonths, dayNumber, isDay, isoYear } from './calendar.ts';
import type { Kind } from './lexicon.ts';
import { isOfMishap } from './tense.ts';
import type { Token } from './tokens.ts';
import type { Context, Tense } from './types.ts';

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
