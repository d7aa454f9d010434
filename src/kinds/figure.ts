/** Figures: how many, how much. Claims meet on the thing counted, its slot and its whole; they differ in the range. */

import { figureClaims } from '../figures/claims.ts';
import { compareFigures } from '../figures/compare.ts';
import { countedKey } from '../figures/two-figures-of-one-thing.ts';
import { isCurrency } from '../figures/units.ts';
import { figureText } from '../label/figure-label.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { statementSimilarity } from './containing-statement.ts';
import {
  counted,
  GENERIC,
  isDeed,
  isEarly,
  isEventCount,
  isLooseShare,
  isPart,
  isPeopleSynonym,
  isPlainCount,
  isSelfNamed,
  isTitle,
  ownedAlike,
  sameActor,
  sharesList,
  sharesName,
  slotsDiffer,
  yearsOf,
} from './figure-slots.ts';
import type { ClaimContext, ClaimKind, Weights } from './kind.ts';
import { isTwin, likelihood, type SimilarityModel, similarityOf, TWIN, wordEvidence } from './similarity.ts';

type FigureClaim = ClaimOf<'figure'>;

/** Fitted by logistic regression on pairs of sentences with figures of real clusters (EVALUATION.md). */
const FIGURE_WEIGHTS: SimilarityModel = { bias: -9.2, near: 2.5, context: 0, nearShared: 4.3, contextShared: 4.9 };

/** What it adds to the evidence of the words that both count one thing, less where that says little: "points", "people". */
const SAME_THING = 3.8;
const SAME_GENERIC = 3;
/** That one party owns both. */
const SAME_OWNER = 4;
const SAME_GENERIC_OWNER = 2.5;
/** That both articles count such a thing only once, and that one party acts then. */
const ALONE = 3.2;
const SAME_ACTOR = 0.8;
/** That the other figures of their sentences are the same. */
const SAME_LIST = 4;
/** That one party acts in both and one deed of theirs is told, "raised $900": sums are said of verbs. */
const SAME_DEED = 3.8;
/** That both are tolls, and that the reports open with them. */
const TOLL = 1.5;
const OPENING_TOLL = 2;
/** What it takes off that shares are given of many wholes: voters, supporters, sales. */
const SHARES = 1.5;

/** Of things and named groups a toll counts only where the reports open with it and one of them has no other. */
function tollOf(a: ClaimContext<'figure'>, b: ClaimContext<'figure'>): number {
  const [x, y] = [a.claim, b.claim];
  if (!isEventCount(x)) return 0;
  const early = isEarly(x) && isEarly(y);
  if (x.about.counted !== 'people' && !(early && (a.alone || b.alone))) return 0;
  return TOLL + (early ? OPENING_TOLL : 0);
}

/** Without a common owner, name or nearly the same words around, two figures may be of two occasions: never sure enough to accuse. */
const UNANCHORED = 0.8;
const SAME_WORDS = 0.5;

/** What it adds that one thing happened to people of two names, and how alike they can be at most. */
const KIN_ROLE = 3;
const KIN = 0.45;

/** How alike two counts of people by two names are: never enough to bring them together, unless their number is the same. */
function kinship(a: ClaimContext<'figure'>, b: ClaimContext<'figure'>, weights: Weights): number {
  const slot = a.claim.about.role === null ? 0 : KIN_ROLE;
  return Math.min(KIN, likelihood(wordEvidence(a, b, weights, FIGURE_WEIGHTS) + slot, FIGURE_WEIGHTS.bias));
}

/** What binds two figures, whatever the words around them. */
interface Bond {
  readonly same: boolean;
  readonly owned: boolean;
  /** Both articles count such a thing only once. */
  readonly alone: boolean;
  readonly deed: boolean;
  readonly listed: boolean;
}

function bondOf(a: ClaimContext<'figure'>, b: ClaimContext<'figure'>, same: boolean): Bond {
  const [x, y] = [a.claim, b.claim];
  const owned = ownedAlike(x, y);
  const told = isSelfNamed(x) && (!GENERIC.has(x.about.counted) || (owned && x.value.unit === 's'));
  return {
    same,
    owned,
    alone: same && told && a.alone && b.alone,
    deed: same && isDeed(x) && (a.alone || b.alone) && sharesName(a.keys, b.keys),
    listed: same && sharesList(a.context, b.context),
  };
}

function slotsOf(
  { same, owned, alone, deed, listed }: Bond,
  a: ClaimContext<'figure'>,
  b: ClaimContext<'figure'>,
): number {
  const [x, y] = [a.claim, b.claim];
  const generic = GENERIC.has(x.about.counted);
  return (
    (alone ? ALONE : 0) +
    (same ? (generic && !x.about.role ? SAME_GENERIC : SAME_THING) : 0) +
    (owned ? (same && !generic ? SAME_OWNER : SAME_GENERIC_OWNER) : 0) -
    (isLooseShare(x, y) ? SHARES : 0) +
    (deed ? SAME_DEED : 0) +
    (listed ? SAME_LIST : 0) +
    (alone && !isEventCount(x) && sameActor(x, y) ? SAME_ACTOR : 0) +
    (same ? tollOf(a, b) : 0)
  );
}

/** Whether more than its words ties two figures to one occasion. */
function isAnchored(bond: Bond, a: ClaimContext<'figure'>, b: ClaimContext<'figure'>, weights: Weights): boolean {
  const [x, y] = [a.claim, b.claim];
  return (
    bond.owned ||
    bond.listed ||
    (bond.alone && yearsOf(a) === yearsOf(b)) ||
    (isEventCount(x) && isEarly(x) && isEarly(y) && (a.alone || b.alone || isTitle(x) || isTitle(y))) ||
    similarityOf(a.near, b.near, weights).dice >= SAME_WORDS ||
    // Several tolls in one report are those of several attacks: a shared name does not tell which.
    ((!isEventCount(x) || (a.alone && b.alone)) && (bond.deed || sharesName(a.near, b.near)))
  );
}

/** Whether one is a part and the other not. */
const otherScope = (a: FigureClaim, b: FigureClaim): boolean => isPart(a) !== isPart(b);

/** One quantity: the same unit, thing and slot, in words that are mostly the same. */
function related(a: ClaimContext<'figure'>, b: ClaimContext<'figure'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  if (slotsDiffer(x, y)) return 0;
  const same = counted(x, y);
  if (!same && isPlainCount(x)) return isPeopleSynonym(x, y) ? kinship(a, b, weights) : 0;
  const bond = bondOf(a, b, same);
  if (same && bond.owned && x.about.counted === 'age') return 1;
  const evidence = wordEvidence(a, b, weights, FIGURE_WEIGHTS) + slotsOf(bond, a, b);
  const likely = Math.max(likelihood(evidence, FIGURE_WEIGHTS.bias), same ? statementSimilarity(a, b, weights) : 0);
  if (isTwin(a, b, weights)) return Math.max(TWIN, likely);
  if (likely <= UNANCHORED) return likely;
  return isAnchored(bond, a, b, weights) && !otherScope(x, y) ? likely : UNANCHORED;
}

function compare(a: FigureClaim, b: FigureClaim): Reason {
  return compareFigures(a.value, b.value) ?? 'compatible';
}

/** Digits that count from this on make a number particular: 4,127 or $36,000, not 20 or $1 million. */
const TELLING_DIGITS = 3;

/** The number that the text gives: of "more than 14" the 14, of "just over 14" the lower end; none of a range. */
const given = ({ value: { min, max, hard } }: FigureClaim): number | null =>
  min === null || max === null || min === max || !hard ? (min ?? max) : null;
const isExact = ({ value: { min, max, hard } }: FigureClaim): boolean => hard && min === max;
/** What "more than 14" adds to 14. */
const STEP = 1;

/** How alike figures must be that give one number: three digits that count, or a sum of money with two, are hardly ever of two things. */
const PARTICULAR = 0.02;
const PLAIN = 0.3;

function telling(a: FigureClaim, b: FigureClaim): number | null {
  const [x, y] = [given(a), given(b)];
  if (x === null || y === null || a.value.unit !== b.value.unit) return null;
  if (Math.abs(x - y) > (isExact(a) && isExact(b) ? 0 : STEP)) return null;
  const digits = String(Math.round(Math.min(x, y) * 100)).replace(/0+$/, '').length;
  if (digits >= (isCurrency(a.value.unit) ? TELLING_DIGITS - 1 : TELLING_DIGITS)) return PARTICULAR;
  return x === y ? PLAIN : null;
}

/** One particular number of one thing, given twice in an article: "$412,000 in public money" above, "the $412,000" below. */
const again = (claim: FigureClaim): string | null =>
  telling(claim, claim) === PARTICULAR
    ? [countedKey(claim), claim.about.of, claim.about.where, claim.value.min, claim.value.max].join(' ')
    : null;

/** Figures with bounds. */
export const figure: ClaimKind<'figure'> = {
  name: 'figure',
  extract: figureClaims,
  linkage: 'average',
  accuseThreshold: 0.82,
  prepare: () => null,
  related,
  minSimilarityForEqualValue: telling,
  repeatKey: again,
  compare,
  valueLabel: figureText,
};
