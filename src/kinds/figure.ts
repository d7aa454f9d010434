/** Figures: how many, how much. Claims meet on the thing counted, its slot and its whole; they differ in the range. */
import { actionKey, isAction } from '../actions.ts';
import { thingKey } from '../both-figures.ts';
import { figureText } from '../figure-text.ts';
import { figureClaims } from '../figures/claims.ts';
import { compareFigures } from '../figures/compare.ts';
import { unnamed } from '../figures/measured.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { anyOf } from '../pattern.ts';
import { stem } from '../stem.ts';
import { looseRoles } from '../words/counted-roles.ts';
import { bestMarks, runningWords } from '../words/figure-context.ts';
import { genericCounts } from '../words/generic-counts.ts';
import { peopleNouns } from '../words/people-nouns.ts';
import { type Evidence, isTwin, likelihood, TWIN, wordEvidence } from './evidence.ts';
import { hostLikeness } from './host.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

type FigureClaim = ClaimOf<'figure'>;

/** Fitted by logistic regression on pairs of sentences with figures of real clusters (EVALUATION.md). */
const FIGURE_WEIGHTS: Evidence = { bias: -9.2, near: 2.5, context: 0, nearShared: 4.3, contextShared: 4.9 };

/** Money, shares and measures are told by their words, not by a noun right behind them. */
const isPlainCount = (claim: FigureClaim): boolean => claim.value.unit === 'count' || claim.value.unit === 'ordinal';

/** Counts and measures, whose noun tells what they are of; lengths of time of nothing in particular, shares and sums say too little. */
const isTold = ({ about, value: { unit } }: FigureClaim): boolean =>
  unit !== 'percent' && (unit !== 's' || about.of !== null) && !/^[A-Z]{3}$/.test(unit);

/** Roles that only say how a thing came into the news: "300 rounds", "300 rounds were seized". */
const LOOSE = new Set<string | null>([null, ...looseRoles]);
const isLoose = (role: string | null): boolean => LOOSE.has(role);

/** The same slot and the same thing: "people killed", "counts", "the acquisition"; of one owner's shares also where only one says of what. */
function counted({ about: a }: FigureClaim, { about: b }: FigureClaim): boolean {
  if (a.role !== b.role && !(isLoose(a.role) && isLoose(b.role))) return false;
  const share = (a.counted === unnamed.percent || b.counted === unnamed.percent) && a.of !== null && a.of === b.of;
  return share || actionKey(stem(a.counted)) === actionKey(stem(b.counted));
}

/** What it adds that both articles count such a thing only once. */
const ALONE = 3.2;

/** What it adds to that that one party acts in both. */
const SAME_PARTY = 0.8;
const sameActor = ({ about: a }: FigureClaim, { about: b }: FigureClaim): boolean =>
  a.participants[0] !== undefined && a.participants[0] === b.participants[0];
/** What it adds that the other figures of their sentences are the same. */
const SAME_LIST = 4;

/** What it adds that one party acts in both and one deed of theirs is told, "repaid $40,000": sums are said of verbs. */
const SAME_DEED = 3.8;
const isDeed = ({ about, value: { unit } }: FigureClaim): boolean =>
  /^[A-Z]{3}$/.test(unit) && !GENERIC.has(about.counted) && isAction(about.counted);

const TOLL = 1.5;
const OPENING_TOLL = 2;
/** A count in a slot of its own: people killed, pirates arrested, rifles seized. Reports on one event mean its toll. */
const isToll = ({ about }: FigureClaim): boolean =>
  about.role !== null && about.role !== 'needed' && about.of === null;

/** What it adds that both are tolls, more so where the reports open with them; of things and named groups only where one report has no other. */
function tollOf(a: Frame<'figure'>, b: Frame<'figure'>): number {
  const [x, y] = [a.claim, b.claim];
  if (!isToll(x)) return 0;
  const early = isEarly(x) && isEarly(y);
  if (x.about.counted !== 'people' && !(early && (a.alone || b.alone))) return 0;
  return TOLL + (early ? OPENING_TOLL : 0);
}

/** Things counted that say little: the words around must tell which. */
const GENERIC = new Set<string>(genericCounts);

/** What stands in the title or the first sentences is about the event as a whole. */
const EARLY = 4;
const isTitle = (claim: FigureClaim): boolean => claim.sentence.role === 'title';
const isEarly = (claim: FigureClaim): boolean => isTitle(claim) || claim.sentence.index < EARLY;

/** What it takes off that shares are given of many wholes: voters, supporters, sales; not where both name thing and whole, "tariffs on wool". */
const SHARES = 1.5;
const isLooseShare = ({ about: a, value: { unit } }: FigureClaim, { about: b }: FigureClaim): boolean =>
  unit === 'percent' && !(a.of !== null && a.of === b.of && a.counted === b.counted && a.counted !== unnamed.percent);

/** An earlier value or an increment, which never stands for the total. */
const isStep = ({ about: { role } }: FigureClaim): boolean => role === 'previous' || (role?.endsWith('-more') ?? false);

/** Without a common owner, name or nearly the same words around, two figures may be of two occasions: never sure enough to accuse. */
const UNANCHORED = 0.8;
const SAME_WORDS = 0.5;

const RUNNING = new Set<string>(runningWords.map(stem));
const NO_RUN = new RegExp(`${anyOf(runningWords).source}(?:[ -]\\p{L}{1,15}){0,2}[ -]${anyOf(bestMarks).source}`, 'iu');
/** A count over several occasions, "so far", "in a combined 157 games", is not that of one; "broke the career scoring record" counts no career. */
const isRunning = ({ claim, context }: Frame<'figure'>): boolean =>
  claim.about.role === null && [...context].some((key) => RUNNING.has(key)) && !NO_RUN.test(claim.sentence.text);
const YEAR = /(?<![\d.,$€£])(?:19|20)\d\d(?![\d.,%]\d)/g;
/** A goal, which dates nothing that is there already: "pledged to halve it by 2030 as he met 40 leaders". */
const GOAL = /\b(?:by|until)\s(?:19|20)\d\d\b/g;
function yearsOf({ claim: { sentence, modality } }: Frame<'figure'>): string {
  const text = modality === 'asserted' ? sentence.text.replace(GOAL, '') : sentence.text;
  return [...new Set(text.match(YEAR) ?? [])].sort().join(' ');
}

/** "Three of the four soldiers": a part of what else is counted. */
const isPart = ({ about }: FigureClaim): boolean => about.of !== null && about.of === about.counted;
const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;

/** Whether the wholes, owners or places of two figures rule each other out. */
function apart(a: FigureClaim, b: FigureClaim): boolean {
  return (
    a.value.unit !== b.value.unit ||
    differ(a.about.of, b.about.of) ||
    differ(a.about.where, b.about.where) ||
    differ(a.about.role, b.about.role) ||
    isStep(a) !== isStep(b)
  );
}

/** Whether a name stands right around both. */
function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (key.startsWith('@') && b.has(key)) return true;
  return false;
}

/** From so many further figures that both sentences give alike on, they are one list: "14 rifles, 31 magazines and 923 rounds". */
const ONE_LIST = 2;
function sharesList(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of a) if (key.startsWith('#') && b.has(key)) shared++;
  return shared >= ONE_LIST;
}

/** Both of one owner: "Norfeld's 20 ships", "Norfeld has 20 ships". Who acts at an age need not have it. */
function ownedAlike({ about: a }: FigureClaim, { about: b }: FigureClaim): boolean {
  if (a.of !== null && b.of !== null) return a.of === b.of;
  const owner = a.of ?? b.of;
  return owner !== null && a.counted !== 'age' && owner === (a.of === null ? a : b).participants[0];
}

const PEOPLE = new Set<string>(peopleNouns);
/** People by two names, "three workers" and "three people", in one slot. */
const isKin = ({ about: a, value }: FigureClaim, { about: b }: FigureClaim): boolean =>
  value.unit === 'count' && a.role === b.role && PEOPLE.has(a.counted) && PEOPLE.has(b.counted);
/** What it adds that something happened to them. */
const KIN_ROLE = 3;

/** How alike two counts of people by two names are: never enough to bring them together, unless their number is the same. */
function kinship(a: Frame<'figure'>, b: Frame<'figure'>, weights: Weights): number {
  const slot = a.claim.about.role === null ? 0 : KIN_ROLE;
  return Math.min(KIN, likelihood(wordEvidence(a, b, weights, FIGURE_WEIGHTS) + slot, FIGURE_WEIGHTS.bias));
}
const KIN = 0.45;

/** One quantity: the same unit, thing and slot, in words that are mostly the same. */
function related(a: Frame<'figure'>, b: Frame<'figure'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  if (apart(x, y)) return 0;
  const same = counted(x, y);
  if (!same && isPlainCount(x)) return isKin(x, y) ? kinship(a, b, weights) : 0;
  const owned = ownedAlike(x, y);
  if (same && owned && x.about.counted === 'age') return 1;
  const deed = same && isDeed(x) && (a.alone || b.alone) && sharesName(a.keys, b.keys);
  const told = !GENERIC.has(x.about.counted) || (owned && x.value.unit === 's');
  const alone = same && told && isTold(x) && a.alone && b.alone;
  const listed = same && sharesList(a.context, b.context);
  const slots =
    (alone ? ALONE : 0) +
    (same ? (GENERIC.has(x.about.counted) && !x.about.role ? 3 : 3.8) : 0) +
    (owned ? (same && !GENERIC.has(x.about.counted) ? 4 : 2.5) : 0) -
    (isLooseShare(x, y) ? SHARES : 0) +
    (deed ? SAME_DEED : 0) +
    (listed ? SAME_LIST : 0) +
    (alone && !isToll(x) && sameActor(x, y) ? SAME_PARTY : 0) +
    (same ? tollOf(a, b) : 0);
  const worded = likelihood(wordEvidence(a, b, weights, FIGURE_WEIGHTS) + slots, FIGURE_WEIGHTS.bias);
  const likely = Math.max(worded, same ? hostLikeness(a, b, weights) : 0);
  const anchored =
    owned ||
    listed ||
    (alone && yearsOf(a) === yearsOf(b)) ||
    (isToll(x) && isEarly(x) && isEarly(y) && (a.alone || b.alone || isTitle(x) || isTitle(y))) ||
    weights.dice(a.near, b.near) >= SAME_WORDS ||
    // Several tolls in one report are those of several attacks: a shared name does not tell which.
    ((!isToll(x) || (a.alone && b.alone)) && (deed || sharesName(a.near, b.near)));
  if (isTwin(a, b, weights)) return Math.max(TWIN, likely);
  if (likely <= UNANCHORED) return likely;
  const scoped = (!listed && isRunning(a) !== isRunning(b)) || isPart(x) !== isPart(y);
  return anchored && !scoped ? likely : UNANCHORED;
}

function compare(a: FigureClaim, b: FigureClaim): Reason {
  return compareFigures(a.value, b.value) ?? 'compatible';
}

/** Digits that count from this on make a number particular: 5,687 or $41,000, not 20 or $1 million. */
const TELLING_DIGITS = 3;

/** The number that the text gives: of "more than 14" the 14, of "just over 14" the lower end; none of a range. */
const given = ({ value: { min, max, hard } }: FigureClaim): number | null =>
  min === null || max === null || min === max || !hard ? (min ?? max) : null;
/** What "more than 14" adds to 14. */
const STEP = 1;

/** How alike figures must be that give one number: three digits that count, or a sum of money with two, are hardly ever of two things. */
const PARTICULAR = 0.1;
const PLAIN = 0.3;

function telling(a: FigureClaim, b: FigureClaim): number | null {
  const [x, y] = [given(a), given(b)];
  if (x === null || y === null || Math.abs(x - y) > STEP || a.value.unit !== b.value.unit) return null;
  const digits = String(Math.round(Math.min(x, y) * 100)).replace(/0+$/, '').length;
  if (digits >= (/^[A-Z]{3}$/.test(a.value.unit) ? TELLING_DIGITS - 1 : TELLING_DIGITS)) return PARTICULAR;
  return x === y ? PLAIN : null;
}

/** One particular number of one thing, given twice in an article: "$750,000 in campaign funds" above, "the $750,000" below. */
const again = (claim: FigureClaim): string | null =>
  telling(claim, claim) === PARTICULAR
    ? [thingKey(claim), claim.about.of, claim.about.where, claim.value.min, claim.value.max].join(' ')
    : null;

/** Figures with bounds. */
export const figure: ClaimKind<'figure'> = {
  name: 'figure',
  extract: figureClaims,
  linkage: 'average',
  sure: 0.82,
  related,
  telling,
  again,
  compare,
  valueLabel: figureText,
};
