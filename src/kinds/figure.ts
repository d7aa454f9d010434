/** Figures: how many, how much. Claims meet on the thing counted, its slot and its whole; they differ in the range. */

import { figureClaims } from '../figures/claims.ts';
import { compareFigures } from '../figures/compare.ts';
import { isCurrency } from '../figures/units.ts';
import { figureText } from '../label/figure-label.ts';
import type { Claim, ClaimOf, Reason } from '../model.ts';
import { stemsOf } from '../text/content-words.ts';
import { stem } from '../text/stem.ts';
import { cardinals, ordinals, scales, vagueAmounts } from '../words/numbers.ts';
import { runningRoles } from '../words/running-roles.ts';
import {
  counted,
  dimensionOf,
  GENERIC,
  isEventCount,
  isLooseShare,
  isPart,
  isPeopleSynonym,
  isStep,
  ownedAlike,
  sameActor,
  yearsOf,
} from './figure-slots.ts';
import type { Bar, ClaimContext, ClaimKind, Feature, Pair } from './kind.ts';
import { meets } from './reasons.ts';
import { areOnlyRivals } from './rivals.ts';

type FigureClaim = ClaimOf<'figure'>;

const NUMBER_STEMS = new Set<string>(
  [cardinals, ordinals, scales, vagueAmounts].flatMap((words) => Object.keys(words)).map(stem),
);

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
  {
    id: 'age-of-one',
    sign: 1,
    of: ({ a, b }) => flag(a.claim.about.counted === 'age' && ownedAlike(a.claim, b.claim)),
  },
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
  { id: 'part-and-whole', sign: -1, of: ({ a, b }) => flag(isPart(a.claim) !== isPart(b.claim)) },
  { id: 'other-years', sign: -1, of: ({ a, b }) => flag(a.prepared.years.join() !== b.prepared.years.join()) },
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
/** Counts up to twelve are of many things. */
const SMALL = 12;
const isSmallCount = (claim: FigureClaim): boolean =>
  claim.value.unit === 'count' && (given(claim) ?? Number.POSITIVE_INFINITY) <= SMALL;
/** Sums, shares and counts that are not small: two articles that give one of them hardly speak of two things. */
const valueKeys = (claim: FigureClaim): string[] => {
  const value = given(claim);
  return value === null || isSmallCount(claim) || claim.value.unit === 'ordinal'
    ? []
    : [`#${value} ${claim.value.unit}`];
};
const valueFeatures: readonly Feature<'figure'>[] = [
  { id: 'same-number', sign: 1, of: (pair) => flag(sharedDigits(pair) > 0) },
  { id: 'digits', sign: 1, of: sharedDigits },
  { id: 'same-share', sign: 1, of: (pair) => flag(sharedDigits(pair) > 0 && pair.a.claim.value.unit === 'percent') },
  { id: 'same-small-count', sign: 0, of: (pair) => flag(sharedDigits(pair) > 0 && isSmallCount(pair.a.claim)) },
  { id: 'same-sum', sign: 1, of: (pair) => flag(sharedDigits(pair) > 0 && isCurrency(pair.a.claim.value.unit)) },
  { id: 'compatible', sign: 1, of: ({ a, b }) => flag(['same', 'compatible'].includes(compare(a.claim, b.claim))) },
];

/** A figure that could be the one meant: of the same unit; of counts also of the same thing. */
const isRival = (other: Claim, claim: FigureClaim): other is FigureClaim =>
  other.kind === 'figure' &&
  other.value.unit === claim.value.unit &&
  (claim.value.unit !== 'count' || counted(other, claim) || isPeopleSynonym(other, claim));
/** Years that the sentences of two figures give, none of them the same. */
function inOtherYears({ a, b }: Pair<'figure'>): boolean {
  const [x, y] = [a.prepared.years, b.prepared.years];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}

const RUNNING = new Set<string>(runningRoles);
/** People killed, missing, rescued: counted anew from day to day, so that the days beside do not part two counts. */
const isRunningCount = ({ about }: FigureClaim): boolean => RUNNING.has(about.role ?? '');

/** Days that the sentences of two figures give, none of them the same: "shares fell $2.56 on Tuesday", "fell $2.49 on Wednesday". */
function onOtherDays({ a, b }: Pair<'figure'>): boolean {
  const daysIn = ({ beside }: ClaimContext<'figure'>): string[] =>
    beside.flatMap(({ claim }) => (claim.kind === 'date' && claim.value.grain === 'day' ? [claim.value.edtf] : []));
  const [x, y] = [daysIn(a), daysIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((day) => y.includes(day));
}

const isAgeOfNobody = ({ about }: FigureClaim): boolean => about.counted === 'age' && about.of === null;

/** Sums and shares are told by the words around them, not by a noun. */
const isSelfless = ({ value }: FigureClaim): boolean => value.unit === 'percent' || isCurrency(value.unit);

/** Two owners that are both known by name: "Gabriel Torres" and "Ana Ruiz"; not "the officer", who may be either. */
function ownersDiffer({ about: x }: FigureClaim, { about: y }: FigureClaim): boolean {
  const isNamed = (owner: string | null, about: FigureClaim['about']): boolean =>
    owner !== null && about.participants.includes(owner);
  return (
    differ(x.of, y.of) &&
    (isNamed(x.of, x) === isNamed(y.of, y) || (!y.participants.includes(x.of!) && !x.participants.includes(y.of!)))
  );
}

/** Sums and shares name no thing: from here on the words in which two stand are alike (of 24 such pairs 23 give one number). */
const SAME_WORDS = 0.45;
/** Ranks are of many things, and counts change from day to day: of 333 clusters all pairs above it that were read or counted were of one. */
const SAME_SENTENCE = 0.35;

/** "1,133 likely voters" and "1,048 registered voters": each names another sort of the thing counted. */
function areOfOtherSorts(x: FigureClaim, y: FigureClaim): boolean {
  // What stands before the number only says how exact it is.
  const sortOf = ({ span, about }: FigureClaim): string[] => {
    const words = stemsOf(span.text.replaceAll('-', ' '));
    const isNumber = (word: string): boolean => /\d/.test(word) || NUMBER_STEMS.has(word);
    return words.slice(words.findIndex(isNumber) + 1).filter((word) => !isNumber(word) && word !== stem(about.counted));
  };
  const [one, other] = [sortOf(x), sortOf(y)];
  const within = (short: readonly string[], long: readonly string[]): boolean =>
    short.every((word) => long.includes(word));
  return !within(one, other) && !within(other, one);
}

/** Values further apart than this are hardly ever two counts of one thing: 1,761 and 300,000 employees. */
const FURTHEST = 5;
function areFarApart(x: FigureClaim, y: FigureClaim): boolean {
  const [one, other] = [given(x), given(y)];
  if (one === null || other === null || one <= 0 || other <= 0) return false;
  return Math.max(one, other) > FURTHEST * Math.min(one, other);
}

/** "13 homers in 54 games", "33 homers in 157 games": where another figure of both sentences differs as well, each has its own scope. */
function haveOtherScope({ a, b }: Pair<'figure'>): boolean {
  const figuresBeside = ({ beside, claim }: ClaimContext<'figure'>): FigureClaim[] =>
    beside
      .map((context) => context.claim)
      .filter((other): other is FigureClaim => other.kind === 'figure' && other !== claim);
  return figuresBeside(a).some((x) => {
    const alike = figuresBeside(b).filter((y) => y.value.unit === x.value.unit && counted(x, y));
    return alike.length > 0 && alike.every((y) => compare(x, y) === 'conflict');
  });
}

/** Whether two figures count one thing: by its noun, as people, or, of sums and shares, by the words right around. */
const countOne = ({ a, b, near, clause, sentence }: Pair<'figure'>): boolean =>
  counted(a.claim, b.claim) ||
  isPeopleSynonym(a.claim, b.claim) ||
  (isSelfless(a.claim) && Math.max(near.dice, clause.dice, sentence.dice) >= SAME_WORDS);

/** So sure is which of several counts in a sentence is meant: from here on pairs that give one number outnumber those that give two by 18 to 1. */
const SURE = 0.6;

const bars: readonly Bar<'figure'>[] = [
  { id: 'other-thing', holds: (pair) => !countOne(pair) },
  { id: 'other-owner', holds: ({ a, b }) => ownersDiffer(a.claim, b.claim) },
  // "Voters aged 18 to 27", "those under 45".
  { id: 'age-of-nobody', holds: ({ a, b }) => isAgeOfNobody(a.claim) || isAgeOfNobody(b.claim) },
  { id: 'other-place', holds: ({ a, b }) => differ(a.claim.about.where, b.claim.about.where) },
  { id: 'other-dimension', holds: ({ a, b }) => differ(dimensionOf(a.claim), dimensionOf(b.claim)) },
  { id: 'rank', holds: ({ a, sentence }) => a.claim.value.unit === 'ordinal' && sentence.dice < SAME_SENTENCE },
  { id: 'part', holds: ({ a, b }) => isPart(a.claim) !== isPart(b.claim) },
  { id: 'other-years', holds: inOtherYears },
  { id: 'far-apart', holds: ({ a, b }) => areFarApart(a.claim, b.claim) },
  { id: 'other-sort', holds: ({ a, b }) => areOfOtherSorts(a.claim, b.claim) },
  { id: 'other-scope', holds: haveOtherScope },
  {
    id: 'other-days',
    holds: (pair) => !isRunningCount(pair.a.claim) && onOtherDays(pair) && pair.clause.dice < SAME_SENTENCE,
  },
  {
    id: 'several',
    holds: (pair, likelihood) =>
      (isSelfless(pair.a.claim) || likelihood < SURE) &&
      !areOnlyRivals(pair as unknown as Pair, {
        isLike: isRival,
        isSame: (x, y) => meets(compare(x, y)) && isNearlyEqual(x, y),
      }),
  },
];

/** Figures of two units or two roles, a step and a total, the ages of two people. */
function cannotLink({ claim: x }: ClaimContext<'figure'>, { claim: y }: ClaimContext<'figure'>): boolean {
  return (
    x.value.unit !== y.value.unit ||
    differ(x.about.role, y.about.role) ||
    isStep(x) !== isStep(y) ||
    (x.about.counted === 'age') !== (y.about.counted === 'age') ||
    (x.about.counted === 'age' && ownersDiffer(x, y))
  );
}

/** Numbers this close are one number, rounded. */
const NEARLY = 0.03;
function isNearlyEqual(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [given(a), given(b)];
  if (a.value.hard && b.value.hard) return true;
  return x === null || y === null || Math.abs(x - y) <= Math.max(STEP, NEARLY * Math.max(Math.abs(x), Math.abs(y)));
}

/** Figures with bounds. */
export const figure: ClaimKind<'figure'> = {
  name: 'figure',
  extract: figureClaims,
  prepare: (claim) => ({ years: yearsOf(claim).split(' ').filter(Boolean) }),
  cannotLink,
  bars,
  features,
  valueFeatures,
  valueKeys,
  compare,
  isNearlyEqual,
  valueLabel: figureText,
};
