/** The word lists for names as sets, made once. */

import { countries } from '../words/countries.ts';
import {
  bodyNouns,
  femaleAddress,
  kinNouns,
  maleAddress,
  personVerbs,
  ruleNouns,
  speakingBodies,
} from '../words/name-context.ts';
import { nicknames } from '../words/nicknames.ts';
import { abbreviations, capitalized, headlineNouns, openers, thingHeads } from '../words/not-names.ts';
import {
  collectiveOwners,
  companyForms,
  movements,
  organizationHeads,
  organizationOpeners,
} from '../words/organizations.ts';
import { directions, placeOpeners, placePrepositions, placeTails, streetWords } from '../words/place-nouns.ts';
import { cities, usStates } from '../words/regions.ts';
import {
  compoundTails,
  honorifics,
  nameParticles,
  nameSuffixes,
  ranks,
  roleFirstNames,
  roleModifiers,
  roleNouns,
  roleTopics,
  staffNouns,
  surnameParticles,
} from '../words/titles.ts';
import { slug, soundKey } from './variants.ts';

// When two places cannot be one, and neither can lie in the other: two streets, two countries, two states, two cities. In: entity ids.
type Sort = 'street' | 'country' | 'state' | 'city';

const STREET = new Set<string>(streetWords);
const idsOf = (names: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(names.map(({ name }) => slug(name)));
const LISTED: readonly (readonly [Sort, ReadonlySet<string>])[] = [
  ['country', idsOf(countries)],
  ['state', idsOf(usStates)],
  ['city', idsOf(cities)],
];

/** What sort of place an id names; null where it is not known, or where the name is one of several sorts (Georgia). */
function sortOf(id: string): Sort | null {
  const words = id.split('-');
  if (words.length > 1 && STREET.has(words[words.length - 1]!)) return 'street';
  const sorts = LISTED.filter(([, ids]) => ids.has(id));
  return sorts.length === 1 ? sorts[0]![0] : null;
}

/** Whether it is known what sort of place an id names. */
export const hasSort = (id: string): boolean => sortOf(id) !== null;

/** "Mill Street" and "Mill St": without the word for a street, as it sounds. */
const own = (id: string, sort: Sort): string => soundKey(sort === 'street' ? id.split('-').slice(0, -1).join(' ') : id);

/** Whether two places are of one sort and have different names. */
export function arePlacesApart(a: string, b: string): boolean {
  const sort = sortOf(a);
  return sort !== null && sort === sortOf(b) && own(a, sort) !== own(b, sort);
}

/** With the hyphenated words also as they are looked up, without the hyphen. */
const set = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flat().flatMap((word) => [word, word.replace(/[-']/g, '')]));

/** A form of address, no office: Mr, Dr. */
export const isAddress = set(honorifics);
export const isHonorific = set(honorifics, ranks);
export const isRoleNoun = set(roleNouns);
export const isRoleModifier = set(roleModifiers);
export const isRoleTopic = set(roleTopics);
export const isNameSuffix = set(nameSuffixes);
export const isParticle = set(nameParticles);
export const isStaffNoun = set(staffNouns);
export const isCompanyForm = set(companyForms);
export const isOrganizationHead = set(organizationHeads);
export const isOrganizationOpener = set(organizationOpeners);
export const isMovement = set(movements);
export const isCollectiveOwner = set(collectiveOwners);
export const isPlaceTail = set(placeTails);
export const isPlaceOpener = set(placeOpeners);
export const isPlacePreposition = set(placePrepositions);
export const isDirection = set(directions);
export const isNoName = set(capitalized, abbreviations, headlineNouns);
export const isOpener = set(openers);
export const isThingHead = set(thingHeads);
export const isRoleFirstName = set(roleFirstNames);
export const isNickname = set(nicknames.map(({ short }) => short));
export const isSurnameParticle = set(surnameParticles);
export const isCompoundTail = set(compoundTails);
export const isPersonVerb = set(personVerbs);
export const isBodyNoun = set(bodyNouns);
export const isRuleNoun = set(ruleNouns);
export const isFemaleAddress = set(femaleAddress);
export const isMaleAddress = set(maleAddress);
export const isSpeakingBody: ReadonlySet<string> = new Set(speakingBodies);
export const isKinNoun = set(kinNouns);
