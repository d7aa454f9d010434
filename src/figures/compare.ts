/** Two figures of one thing: what the second range is to the first. In: two values. Out: a relation, or null for different units. */

import type { Claim, ClaimOf } from '../model.ts';
import { actionKey } from '../text/content-words.ts';
import { stem } from '../text/stem.ts';
import type { FigureValue } from './types.ts';

// What a figure counts, and whether its article gives only one number of that. In: claims. Out: keys, and an answer by claim.
type FigureClaim = ClaimOf<'figure'>;

/** What a figure counts, in which role and unit: figures of one thing have one key. */
export const countedKey = ({ about, value }: FigureClaim): string =>
  `${actionKey(stem(about.counted))} ${about.role} ${value.unit}`;

const isFigure = (claim: Claim): claim is FigureClaim => claim.kind === 'figure';

/** What an article counts; a length of time says too little without what it is of. */
const countedInArticle = (claim: FigureClaim): string =>
  `${claim.article} ${countedKey(claim)} ${claim.value.unit === 's' ? claim.about.of : ''}`;
const valueKey = ({ value: { min, max } }: FigureClaim): string => `${min} ${max}`;

/** Whether an article gives only one number of a thing in its role, however often: "26 held" in the title, "26 men were held" below. */
export function onlyNumbers(claims: readonly Claim[]): (claim: Claim) => boolean {
  const numbers = new Map<string, Set<string>>();
  for (const claim of claims.filter(isFigure)) {
    const values = numbers.get(countedInArticle(claim)) ?? new Set();
    numbers.set(countedInArticle(claim), values.add(valueKey(claim)));
  }
  return (claim) => isFigure(claim) && numbers.get(countedInArticle(claim))?.size === 1;
}

export type FigureRelation = 'same' | 'compatible' | 'soft' | 'conflict';

interface Limits {
  readonly min: number;
  readonly max: number;
}

/** "about 200" meets 180 to 220. */
const SOFT_REACH = 0.1;
/** Soft figures conflict when they are this many times apart. */
const FACTOR = 2;
/** Rounding never moves a number further than this: "2 million" is not 2.9 million. */
const MOST_ROUNDING = 0.25;
/** Unit conversion leaves dust. */
const DUST = 1e-9;

const close = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= DUST * Math.max(Math.abs(a), Math.abs(b)));
const limits = (v: FigureValue): Limits => ({
  min: v.min ?? Number.NEGATIVE_INFINITY,
  max: v.max ?? Number.POSITIVE_INFINITY,
});
const isOpen = (v: FigureValue): boolean => v.min === null || v.max === null;

/** What the digits of a number may stand for: rounded (half a step down) or cut off (a step up), not more than a quarter. */
function loosened(value: FigureValue, step: number): Limits {
  const { min, max } = limits(value);
  const most = (n: number): number => Math.min(step, Math.abs(n) * MOST_ROUNDING);
  return {
    min: Number.isFinite(min) ? min - Math.min(step / 2, most(min)) : min,
    max: Number.isFinite(max) ? max + most(max) * (1 - DUST * 1e3) : max,
  };
}

/** Only the number with fewer digits can be a rounding of the other: 14 is none of 15. */
function stated(a: FigureValue, b: FigureValue): Limits {
  const coarse =
    a.step !== undefined && (b.step === undefined ? 0 : b.step) < a.step * (1 - DUST) && b.step !== undefined;
  return coarse ? loosened(a, a.step!) : limits(a);
}

function softened(value: FigureValue, range: Limits): Limits {
  // "nearly 50" is 45 to 50 already
  if (value.hard || (value.min !== value.max && !isOpen(value))) return range;
  const reach = (n: number): number => (Number.isFinite(n) ? Math.abs(n) * SOFT_REACH : 0);
  return { min: range.min - reach(range.min), max: range.max + reach(range.max) };
}

const meet = (a: Limits, b: Limits): boolean => {
  const dust = (n: number): number => (Number.isFinite(n) ? Math.abs(n) * DUST : 0);
  return a.min <= b.max + dust(b.max) && b.min <= a.max + dust(a.max);
};

/** How many times the higher range lies above the lower. */
function timesApart(a: Limits, b: Limits): number {
  const [low, high] = a.max < b.min ? [a.max, b.min] : [b.max, a.min];
  return low <= 0 ? Number.POSITIVE_INFINITY : high / low;
}

/** "more than 10" against 10: editors mean the same number. */
const touch = (a: FigureValue, b: FigureValue): boolean =>
  isOpen(a) &&
  !isOpen(b) &&
  a.unit === 'count' &&
  ((a.min !== null && b.max !== null && a.min - b.max === 1) ||
    (a.max !== null && b.min !== null && b.min - a.max === 1));

/** "more than 100" holds for 80 million, but nobody means it. */
const farAbove = (a: FigureValue, b: FigureValue): boolean =>
  a.max === null && a.min !== null && a.min > 0 && (b.min ?? 0) > a.min * FACTOR;

/** "up to 930" holds for 70, but hardly tells of it. */
const farBelow = (a: FigureValue, b: FigureValue): boolean =>
  a.min === null && a.max !== null && a.max > 0 && (b.max ?? Number.POSITIVE_INFINITY) < a.max / FACTOR;

const isFar = (a: FigureValue, b: FigureValue): boolean => farAbove(a, b) || farBelow(a, b);

/** Open and vague at once ("dozens", "several"): it cannot confirm a number. */
const isVague = (v: FigureValue): boolean => !v.hard && isOpen(v);

/**
 * What one figure is to another of the same thing. Ranges that meet are `compatible` (at least 10, 12), also by rounding or cutting off to
 * the digits given (4.1 million, 4,123,000); hard ranges apart `conflict`; soft ones only when a factor of two apart. A vague number
 * ("dozens") that could hold is `soft`. Different units are not compared: null.
 */
export function compareFigures(a: FigureValue, b: FigureValue): FigureRelation | null {
  if (a.unit !== b.unit) return null;
  if (close(a.min, b.min) && close(a.max, b.max)) return a.hard === b.hard ? 'same' : 'compatible';
  const [x, y] = [softened(a, stated(a, b)), softened(b, stated(b, a))];
  if (meet(x, y)) return isVague(a) || isVague(b) || isFar(a, b) || isFar(b, a) ? 'soft' : 'compatible';
  if (a.hard && b.hard) return touch(a, b) || touch(b, a) ? 'soft' : 'conflict';
  return timesApart(limits(a), limits(b)) >= FACTOR ? 'conflict' : 'soft';
}
