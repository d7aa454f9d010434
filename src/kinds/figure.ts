/** Figures: how many, how much. Claims meet on the thing counted, its slot and its whole; they differ in the range. */
import { figureClaims } from '../figures/claims.ts';
import { compareFigures } from '../figures/compare.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { stem } from '../stem.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

type FigureClaim = ClaimOf<'figure'>;

/** Money, shares and measures are told by their words, not by a noun right behind them. */
const isPlainCount = (claim: FigureClaim): boolean => claim.value.unit === 'count' || claim.value.unit === 'ordinal';

/** The same slot and the same thing: "people killed", "counts", the age of one person. */
function counted(a: FigureClaim, b: FigureClaim): boolean {
  return a.about.role === b.about.role && stem(a.about.counted) === stem(b.about.counted);
}

/** Whether the wholes, owners or places of two figures rule each other out. */
function apart(a: FigureClaim, b: FigureClaim): boolean {
  const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;
  return a.value.unit !== b.value.unit || differ(a.about.of, b.about.of) || differ(a.about.where, b.about.where) || differ(a.about.role, b.about.role);
}

/** One quantity: the same unit, thing and slot, in words that are mostly the same. */
function related(a: Frame<'figure'>, b: Frame<'figure'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  if (apart(x, y)) return 0;
  const same = counted(x, y);
  if (!same && isPlainCount(x)) return 0;
  const owned = same && x.about.of !== null && x.about.of === y.about.of;
  const base = (same ? 0.25 : 0.05) + (same && x.about.role ? 0.1 : 0) + (owned ? 0.35 : 0);
  const words = 0.4 * weights.dice(a.near, b.near) + 0.25 * weights.dice(a.context, b.context) + 0.25 * weights.dice(a.keys, b.keys);
  return weights.shared(a.near, b.near) > 0 || owned ? Math.min(1, base + words) : 0;
}

function compare(a: FigureClaim, b: FigureClaim): Reason {
  return compareFigures(a.value, b.value) ?? 'compatible';
}

const number = (n: number): string => (Number.isInteger(n) ? n.toLocaleString('en-US') : String(n));

/** "at least 14", "10 to 12", "about 200", with the unit unless it is a plain count. */
function valueLabel(claim: FigureClaim): string {
  const { min, max, hard, unit } = claim.value;
  const range = min === null ? `up to ${number(max ?? 0)}` : max === null ? `${hard ? 'at least ' : 'more than about '}${number(min)}` : min === max ? number(min) : `${number(min)} to ${number(max)}`;
  return `${!hard && min !== null && max !== null ? 'about ' : ''}${range}${unit === 'count' ? '' : ` ${unit}`}`;
}

/** Figures with bounds. */
export const figure: ClaimKind<'figure'> = { name: 'figure', extract: figureClaims, linkage: 'average', sure: 0.62, related, compare, valueLabel };
