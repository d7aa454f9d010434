/** Figures: how many, how much. Claims meet on the thing counted, its slot and its whole; they differ in the range. */
import { figureClaims } from '../figures/claims.ts';
import { compareFigures } from '../figures/compare.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { stem } from '../stem.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

type FigureClaim = ClaimOf<'figure'>;

/** The same thing counted: "people killed", "percent of voters". */
function counted(a: FigureClaim, b: FigureClaim): boolean {
  if (a.about.role !== b.about.role) return false;
  return (a.about.role !== null && a.about.role === b.about.role) || stem(a.about.counted) === stem(b.about.counted);
}

/** One quantity: the same unit, thing and slot, in words that are mostly the same. */
function related(a: Frame<'figure'>, b: Frame<'figure'>, weights: Weights): number {
  const x = a.claim;
  const y = b.claim;
  if (x.value.unit !== y.value.unit || (x.about.where && y.about.where && x.about.where !== y.about.where)) return 0;
  if (x.about.of && y.about.of && x.about.of !== y.about.of) return 0;
  const same = counted(x, y);
  if (!same && x.about.role !== y.about.role) return 0;
  const words = Math.max(weights.dice(a.keys, b.keys), 0.85 * weights.containment(a.keys, b.keys) - 0.05);
  return Math.min(1, 0.7 * words + 0.25 * weights.dice(a.context, b.context) + (same ? 0.2 : 0) + (same && x.about.role ? 0.15 : 0));
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
