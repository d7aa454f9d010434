/** What two figures are of: thing, slot, whole, occasion. In: claims or their frames. Out: whether they fit, each on one count. */

import { memoizeWord } from '../base/memoize.ts';
import { unnamed } from '../figures/measured.ts';
import { isCurrency } from '../figures/units.ts';
import type { ClaimOf } from '../model.ts';
import { actionKey, isAction } from '../text/action-synonyms.ts';
import { stem } from '../text/stem.ts';
import { looseRoles } from '../words/counted-roles.ts';
import { dimensions } from '../words/dimensions.ts';
import { genericCounts } from '../words/generic-counts.ts';
import { peopleNouns } from '../words/people-nouns.ts';

type FigureClaim = ClaimOf<'figure'>;

/** Money, shares and measures are told by their words, not by a noun right behind them. */
export const isPlainCount = (claim: FigureClaim): boolean =>
  claim.value.unit === 'count' || claim.value.unit === 'ordinal';

/** Counts and measures, whose noun tells what they are of; lengths of time of nothing in particular, shares and sums say too little. */
export const isSelfNamed = ({ about, value: { unit } }: FigureClaim): boolean =>
  unit !== 'percent' && (unit !== 's' || about.of !== null) && !isCurrency(unit);

/** Roles that only say how a thing came into the news: "90 crates", "90 crates were seized". */
const LOOSE = new Set<string | null>([null, ...looseRoles]);
const isLoose = (role: string | null): boolean => LOOSE.has(role);

/** What is counted, by one name for all its forms. */
const thingOf = memoizeWord((counted) => actionKey(stem(counted)));

/** The same slot and the same thing: "people killed", "counts", "the bridge"; of one owner's shares also where only one says of what. */
export function counted({ about: a }: FigureClaim, { about: b }: FigureClaim): boolean {
  if (a.role !== b.role && !(isLoose(a.role) && isLoose(b.role))) return false;
  const share = (a.counted === unnamed.percent || b.counted === unnamed.percent) && a.of !== null && a.of === b.of;
  return share || thingOf(a.counted) === thingOf(b.counted);
}

/** Whether one party acts in both. */
export const sameActor = ({ about: a }: FigureClaim, { about: b }: FigureClaim): boolean =>
  a.participants[0] !== undefined && a.participants[0] === b.participants[0];

/** Things counted that say little: the words around must tell which. */
export const GENERIC = new Set<string>(genericCounts);

/** A count in a slot of its own: people hurt, boats seized, sheep drowned. Reports on one event mean its toll. */
export const isEventCount = ({ about }: FigureClaim): boolean =>
  about.role !== null && about.role !== 'needed' && about.of === null;

/** What stands in the title or the first sentences is about the event as a whole. */
const EARLY = 4;
export const isTitle = (claim: FigureClaim): boolean => claim.sentence.role === 'title';
export const isEarly = (claim: FigureClaim): boolean => isTitle(claim) || claim.sentence.index < EARLY;

/** Shares that do not both name a thing and one whole of it: voters, supporters, sales. */
export const isLooseShare = ({ about: a, value: { unit } }: FigureClaim, { about: b }: FigureClaim): boolean =>
  unit === 'percent' && !(a.of !== null && a.of === b.of && a.counted === b.counted && a.counted !== unnamed.percent);

/** A sum said of a verb: "repaid $40,000". */
export const isDeed = ({ about, value: { unit } }: FigureClaim): boolean =>
  isCurrency(unit) && !GENERIC.has(about.counted) && isAction(about.counted);

/** An earlier value or an increment, which never stands for the total. */
export const isStep = ({ about: { role } }: FigureClaim): boolean =>
  role === 'previous' || (role?.endsWith('-more') ?? false);

const YEAR = /(?<![\d.,$€£])(?:19|20)\d\d(?![\d.,%]\d)/g;
/** A goal, which dates nothing that is there already: "swore to drain it by 2030 while he fed 40 ducks". */
const GOAL = /\b(?:by|until)\s(?:19|20)\d\d\b/g;
export function yearsOf({ sentence, modality }: FigureClaim): string {
  const text = modality === 'asserted' ? sentence.text.replace(GOAL, '') : sentence.text;
  return [...new Set(text.match(YEAR) ?? [])].sort().join(' ');
}

/** "Two of the nine bakers": a part of what else is counted. */
export const isPart = ({ about }: FigureClaim): boolean => about.of !== null && about.of === about.counted;
const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;

/** Whether the wholes, owners or places of two figures rule each other out. */
export function slotsDiffer(a: FigureClaim, b: FigureClaim): boolean {
  return (
    a.value.unit !== b.value.unit ||
    differ(a.about.of, b.about.of) ||
    differ(a.about.where, b.about.where) ||
    differ(a.about.role, b.about.role) ||
    isStep(a) !== isStep(b)
  );
}

/** Whether a name stands right around both. */
export function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (key.startsWith('@') && b.has(key)) return true;
  return false;
}

/** From so many further figures that both sentences give alike on, they are one list: "12 chairs, 5 tables and 40 plates". */
const ONE_LIST = 2;
export function sharesList(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of a) if (key.startsWith('#') && b.has(key)) shared++;
  return shared >= ONE_LIST;
}

/** Both of one owner: "Norfeld's 20 ships", "Norfeld has 20 ships". Who acts at an age need not have it. */
export function ownedAlike({ about: a }: FigureClaim, { about: b }: FigureClaim): boolean {
  if (a.of !== null && b.of !== null) return a.of === b.of;
  const owner = a.of ?? b.of;
  return owner !== null && a.counted !== 'age' && owner === (a.of === null ? a : b).participants[0];
}

const PEOPLE = new Set<string>(peopleNouns);
/** People by two names, "three workers" and "three people", in one slot. */
export const isPeopleSynonym = ({ about: a, value }: FigureClaim, { about: b }: FigureClaim): boolean =>
  value.unit === 'count' && a.role === b.role && PEOPLE.has(a.counted) && PEOPLE.has(b.counted);

const DIMENSIONS = new Map<string, string>(
  Object.entries(dimensions).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
);
/** Characters on each side of a measure in which the word for its dimension stands. */
const DIMENSION_REACH = 24;
/** What a length measures: "at a depth of 35 kilometres" and "35 kilometres deep" a depth, "135 kilometres from the city" a distance; null of other units. */
export function dimensionOf({ value, span, sentence }: FigureClaim): string | null {
  if (value.unit !== 'm') return null;
  const [start, end] = [span.start - sentence.start, span.end - sentence.start];
  const words = `${sentence.text.slice(Math.max(0, start - DIMENSION_REACH), start)} ${sentence.text.slice(end, end + DIMENSION_REACH)}`;
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (DIMENSIONS.has(word)) return DIMENSIONS.get(word)!;
  return null;
}
