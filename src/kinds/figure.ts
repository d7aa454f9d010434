/** Figures: how many, how much. Claims meet on the thing counted, its slot and its whole; they differ in the range. */

import { figureClaims } from '../figures/claims.ts';
import { compareFigures } from '../figures/compare.ts';
import { isCurrency } from '../figures/units.ts';
import { figureText } from '../label/figure-label.ts';
import type { ClaimOf, Reason } from '../model.ts';
import {
  counted,
  GENERIC,
  isEventCount,
  isLooseShare,
  isPart,
  isPeopleSynonym,
  isRunning,
  isStep,
  ownedAlike,
  sameActor,
  yearsOf,
} from './figure-slots.ts';
import type { ClaimContext, ClaimKind, Feature, Pair } from './kind.ts';

type FigureClaim = ClaimOf<'figure'>;

function compare(a: FigureClaim, b: FigureClaim): Reason {
  return compareFigures(a.value, b.value) ?? 'compatible';
}

/** The number that the text gives: of "more than 14" the 14, of "just over 14" the lower end; none of a range. */
const given = ({ value: { min, max, hard } }: FigureClaim): number | null =>
  min === null || max === null || min === max || !hard ? (min ?? max) : null;
const isExact = ({ value: { min, max, hard } }: FigureClaim): boolean => hard && min === max;
/** What "more than 14" adds to 14. */
const STEP = 1;

const flag = (holds: boolean): number => (holds ? 1 : 0);
const given2 = ({ a, b }: Pair<'figure'>): [FigureClaim, FigureClaim] => [a.claim, b.claim];
const same = (x: string | null, y: string | null): boolean => x !== null && x === y;
const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;
const isGeneric = ({ about }: FigureClaim): boolean => GENERIC.has(about.counted) && about.role === null;

const features: readonly Feature<'figure'>[] = [
  { id: 'same-thing', sign: 1, of: ({ a, b }) => flag(counted(a.claim, b.claim) && !isGeneric(a.claim)) },
  { id: 'same-vague-thing', sign: 1, of: ({ a, b }) => flag(counted(a.claim, b.claim) && isGeneric(a.claim)) },
  { id: 'people', sign: 1, of: ({ a, b }) => flag(isPeopleSynonym(a.claim, b.claim)) },
  { id: 'same-role', sign: 1, of: ({ a, b }) => flag(same(a.claim.about.role, b.claim.about.role)) },
  {
    id: 'one-role',
    sign: -1,
    of: ({ a, b }) => flag((a.claim.about.role === null) !== (b.claim.about.role === null)),
  },
  { id: 'same-owner', sign: 1, of: ({ a, b }) => flag(ownedAlike(a.claim, b.claim)) },
  { id: 'other-owner', sign: -1, of: ({ a, b }) => flag(differ(a.claim.about.of, b.claim.about.of)) },
  { id: 'same-where', sign: 1, of: ({ a, b }) => flag(same(a.claim.about.where, b.claim.about.where)) },
  { id: 'other-where', sign: -1, of: ({ a, b }) => flag(differ(a.claim.about.where, b.claim.about.where)) },
  { id: 'same-actor', sign: 1, of: ({ a, b }) => flag(sameActor(a.claim, b.claim)) },
  {
    id: 'only-count-of-both',
    sign: 1,
    of: ({ a, b }) => flag(a.alone && b.alone && counted(a.claim, b.claim) && !isGeneric(a.claim)),
  },
  { id: 'event-count', sign: 1, of: ({ a, b }) => flag(isEventCount(a.claim) && isEventCount(b.claim)) },
  { id: 'loose-share', sign: -1, of: ({ a, b }) => flag(isLooseShare(a.claim, b.claim)) },
  { id: 'other-scope', sign: -1, of: ({ a, b }) => flag(isRunning(a) !== isRunning(b)) },
  { id: 'part-and-whole', sign: -1, of: ({ a, b }) => flag(isPart(a.claim) !== isPart(b.claim)) },
  { id: 'other-years', sign: -1, of: ({ a, b }) => flag(yearsOf(a) !== yearsOf(b)) },
  { id: 'money', sign: 0, of: ({ a }) => flag(isCurrency(a.claim.value.unit)) },
  { id: 'share', sign: 0, of: ({ a }) => flag(a.claim.value.unit === 'percent') },
];

const DIGITS = 4;
/** Digits that count of a number that both give, as a share of four. */
function sharedDigits(pair: Pair<'figure'>): number {
  const [x, y] = given2(pair).map(given);
  if (x == null || y == null || Math.abs(x - y) > (given2(pair).every(isExact) ? 0 : STEP)) return 0;
  return Math.min(DIGITS, String(Math.round(Math.min(x, y) * 100)).replace(/0+$/, '').length) / DIGITS;
}
const valueFeatures: readonly Feature<'figure'>[] = [
  { id: 'same-number', sign: 1, of: (pair) => flag(sharedDigits(pair) > 0) },
  { id: 'digits', sign: 1, of: sharedDigits },
  { id: 'same-sum', sign: 1, of: (pair) => flag(sharedDigits(pair) > 0 && isCurrency(pair.a.claim.value.unit)) },
  { id: 'compatible', sign: 1, of: ({ a, b }) => flag(['same', 'compatible'].includes(compare(a.claim, b.claim))) },
];

/** One thing counted, of one owner, in one place, of one scope and the same years. */
const mayAccuse = ({ a, b }: Pair<'figure'>): boolean =>
  (counted(a.claim, b.claim) || isPeopleSynonym(a.claim, b.claim)) &&
  !differ(a.claim.about.of, b.claim.about.of) &&
  !differ(a.claim.about.where, b.claim.about.where) &&
  isRunning(a) === isRunning(b) &&
  isPart(a.claim) === isPart(b.claim) &&
  yearsOf(a) === yearsOf(b);

/** Figures of two units or two roles, a step and a total, the ages of two people. */
function cannotLink({ claim: x }: ClaimContext<'figure'>, { claim: y }: ClaimContext<'figure'>): boolean {
  return (
    x.value.unit !== y.value.unit ||
    differ(x.about.role, y.about.role) ||
    isStep(x) !== isStep(y) ||
    (x.about.counted === 'age' && (y.about.counted !== 'age' || differ(x.about.of, y.about.of)))
  );
}

/** Figures with bounds. */
export const figure: ClaimKind<'figure'> = {
  name: 'figure',
  extract: figureClaims,
  cannotLink,
  mayAccuse,
  features,
  valueFeatures,
  compare,
  valueLabel: figureText,
};
