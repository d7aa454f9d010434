/** The word lists for names as sets, made once. */

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
import { directions, placeOpeners, placePrepositions, placeTails } from '../words/place-nouns.ts';
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
