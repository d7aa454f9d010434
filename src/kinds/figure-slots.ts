/** What two figures are of: thing, slot, whole, occasion. In: claims or their frames. Out: whether they fit, each on one count. */

import { memoizeWord } from '../base/memoize.ts';
import { unnamed } from '../figures/measured.ts';
import type { ClaimOf } from '../model.ts';
import { actionKey } from '../text/content-words.ts';
import { stem } from '../text/stem.ts';
import { looseRoles } from '../words/counted-roles.ts';
import { dimensions } from '../words/dimensions.ts';
import { genericCounts } from '../words/generic-counts.ts';
import { peopleNouns } from '../words/people-nouns.ts';

type FigureClaim = ClaimOf<'figure'>;

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

/** Shares that do not both name a thing and one whole of it: voters, supporters, sales. */
export const isLooseShare = ({ about: a, value: { unit } }: FigureClaim, { about: b }: FigureClaim): boolean =>
  unit === 'percent' && !(a.of !== null && a.of === b.of && a.counted === b.counted && a.counted !== unnamed.percent);

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
