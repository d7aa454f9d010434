/** Runs of words that may be names: which capitals count, and which lower-case words stand inside a name. */

import { tagBits } from '../tag/tag-bits.ts';
import { listedAt } from './gazetteer.ts';
import {
  isCollectiveOwner,
  isCompanyForm,
  isCompoundTail,
  isHonorific,
  isNoName,
  isOpener,
  isOrganizationHead,
  isOrganizationOpener,
  isParticle,
  isPlaceOpener,
  isRoleModifier,
  isRoleNoun,
  isRoleTopic,
  isSurnameParticle,
} from './lexicon.ts';
import { isNameShape, type Usage, type Word } from './words.ts';

/** Whether the word at a position may be part of a name. */
export type Named = (at: number) => boolean;
/** No name has more words; it keeps hostile texts linear. */
const LONGEST = 20;
const FUNCTION_TAGS = tagBits('Determiner', 'Pronoun', 'Preposition', 'Conjunction', 'QuestionWord', 'Date', 'Value');
const RARE_FUNCTION_TAGS = ['Month', 'WeekDay', 'Expression'];
const COMMON_TAGS = tagBits('Verb', 'Adverb', 'Adjective', 'Plural');
const NAME_TAGS = tagBits('Person', 'Place', 'Organization', 'ProperNoun', 'Acronym');
const ALONE_TAGS = tagBits('Person', 'Place', 'Acronym');
const PLACED_TAGS = tagBits('Person', 'Place');
const hasAny = ({ term }: Word, tags: number): boolean => (term.bits & tags) !== 0;
const isFunctionWord = (word: Word): boolean =>
  hasAny(word, FUNCTION_TAGS) || RARE_FUNCTION_TAGS.some((tag) => word.term.tags.has(tag));
export const isFirstName = (word: Word): boolean => word.term.tags.has('FirstName');

/** Whether a capitalised word may be part of a name at all. */
export function isNameWord(words: readonly Word[], i: number, usage: Usage, headline: boolean): boolean {
  const word = words[i]!;
  if (!isNameShape(word)) return false;
  if (word.shape === 'camel' || word.shape === 'code') return listedAt(words, i) !== null;
  if (isOpener.has(word.key) && !isAbbreviation(words, i)) return false;
  if (/^[DRI]-\p{Lu}/u.test(word.term.text)) return false;
  if (isMiddleInitial(words, i)) return true;
  if (i > 0 && word.glued && isHonorific.has(words[i - 1]!.key)) return true;
  if (
    isNoName.has(word.key) ||
    (isFunctionWord(word) && !(isFirstName(word) && words[i + 1]?.glued && isNameShape(words[i + 1]!)))
  )
    return false;
  if (!word.opens && !headline) return true;
  return opensWithName(words, i, usage, headline);
}
/** The A of "Walter B. Lund". */
const isMiddleInitial = (words: readonly Word[], i: number): boolean =>
  words[i]!.shape === 'initial' &&
  words[i]!.glued &&
  isNameShape(words[i - 1]!) &&
  words[i + 1]?.glued === true &&
  isNameShape(words[i + 1]!);
/** "US", "IT", "U.S.", the A of "J. A. Keller": written like an opener, but in capitals that its neighbours do not share. */
function isAbbreviation(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1];
  const next = words[i + 1];
  if (word.key.length > 1)
    return (
      /\.\p{Lu}/u.test(word.term.text) || (word.shape === 'caps' && before?.shape !== 'caps' && next?.shape !== 'caps')
    );
  return before !== undefined && word.glued && isNameShape(before);
}
/** At the start of a sentence and in headlines the capital says nothing: ask the rest of the article, then compromise. */
function opensWithName(words: readonly Word[], i: number, usage: Usage, headline: boolean): boolean {
  const word = words[i]!;
  const use = usage.get(word.key);
  if (isHonorific.has(word.key) || isRoleNoun.has(word.key) || isRoleModifier.has(word.key)) return true;
  if (use && use.name > 0 && use.name >= use.lower) return true;
  if (listedAt(words, i)) return true;
  if (use && use.lower > 0) return false;
  if (hasAny(word, COMMON_TAGS) && !isFirstName(word)) return false;
  const next = words[i + 1];
  if (headline)
    return (
      isFirstName(word) ||
      (word.shape === 'caps' && !isShouted(words, i)) ||
      (i > 0 && word.glued && isFirstName(words[i - 1]!) && word.term.tags.has('Person'))
    );
  const joined = next?.glued === true && isNameShape(next);
  return (
    word.shape === 'caps' ||
    hasAny(word, joined ? NAME_TAGS : ALONE_TAGS) ||
    word.term.tags.has('Demonym') ||
    (joined && !isNoName.has(next.key) && !isOpener.has(next.key))
  );
}

/** Its neighbours are in capitals as well: a heading, not an abbreviation. */
const isShouted = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.shape === 'caps' || words[i + 1]?.shape === 'caps';

/** Lower-case words that may stand inside a name, when a name goes on after them. Returns the position where it goes on. */
function bridge(words: readonly Word[], first: number, i: number, named: Named): number {
  const { key } = words[i]!;
  const goesOn = (at: number): boolean => at < words.length && words[at]!.glued && named(at);
  if (words[i]!.shape !== 'lower' || !words[i]!.glued) return -1;
  if (key === 'elect') return isRoleNoun.has(words[i - 1]!.key) && goesOn(i + 1) ? i + 1 : -1;
  if (key === '&') return goesOn(i + 1) ? i + 1 : -1;
  if (isParticle.has(key)) {
    const after = words[i + 1] && isParticle.has(words[i + 1]!.key) && words[i + 1]!.glued ? i + 2 : i + 1;
    return goesOn(after) ? after : -1;
  }
  const opener = words.slice(first, i).some((word) => isOrganizationOpener.has(word.key));
  const place = words.slice(first, i).some((word) => isPlaceOpener.has(word.key));
  if (key === 'of' || key === 'for' || key === 'on' || key === 'in') {
    const at = words[i + 1]?.key === 'the' ? i + 2 : i + 1;
    const role =
      key === 'of' && isRoleNoun.has(words[i - 1]!.key) && words[at] !== undefined && isRoleTopic.has(words[at]!.key);
    return (opener && key !== 'in') || (place && key === 'of') || role ? (goesOn(at) ? at : -1) : -1;
  }
  return key === 'and' && goesOn(i + 1) && andInside(words, first, i, named) ? i + 1 : -1;
}
/** "Dams and Locks Authority": the second half ends with a body's noun and the first half is no name alone. */
function andInside(words: readonly Word[], first: number, i: number, named: Named): boolean {
  let end = i + 1;
  while (end < words.length && words[end]!.glued && named(end)) end++;
  const tail = words[end - 1]!;
  const of = words.slice(first, i).some((word) => word.key === 'of' || word.key === 'for');
  const alone = words
    .slice(first, i)
    .some((word) => hasAny(word, PLACED_TAGS) || isOrganizationHead.has(word.key) || isCompanyForm.has(word.key));
  if (of)
    return !words.slice(i + 1, end).some((word) => isOrganizationOpener.has(word.key) || hasAny(word, PLACED_TAGS));
  return (
    !alone &&
    i - first <= 2 &&
    isOrganizationHead.has(tail.key) &&
    end - i > 1 &&
    !words.slice(first, end).some((word) => word.shape === 'caps')
  );
}

/** "al-Masri", "von der Aue": particles before the first capital belong to the name. */
export function runStart(words: readonly Word[], i: number): number {
  let first = i;
  const isPart = (word: Word | undefined): boolean =>
    word?.shape === 'lower' &&
    (words[first]!.hyphen ? isParticle : isSurnameParticle).has(word.key) &&
    words[first]!.glued;
  while (isPart(words[first - 1])) first--;
  const before = words[first - 1];
  return before && first < i && words[first]!.glued && isNameShape(before) && !isOpener.has(before.key) ? i : first;
}
/** Where the run of name words that begins at `first` ends. */
export function runEnd(words: readonly Word[], first: number, named: Named, before: number): number {
  const limit = Math.min(before, first + LONGEST);
  let end = first + 1;
  while (end < limit) {
    const word = words[end]!;
    const before = words[end - 1]!;
    if (!word.glued || (before.owner && !ownerInside(before, word))) break;
    if ((isNameShape(word) && named(end)) || isGivenTail(words, first, end)) end++;
    else {
      const on = bridge(words, first, end, named);
      if (on < 0 || on >= limit) break;
      end = on + 1;
    }
  }
  return end;
}
/** "Kim Jong-un", "Ban Ki-moon": the lower-case half of a given name. */
const isGivenTail = (words: readonly Word[], first: number, at: number): boolean => {
  const word = words[at]!;
  return (
    word.shape === 'lower' &&
    word.hyphen &&
    at - first > 1 &&
    words[at - 1]!.shape === 'capital' &&
    word.key.length < 6 &&
    !isCompoundTail.has(word.key)
  );
};
/** "Children's Hospital", "Workers' Party", "St. Mary's Church": the owner is part of the name. */
const ownerInside = (owner: Word, next: Word): boolean =>
  isCollectiveOwner.has(owner.key) ||
  isCollectiveOwner.has(`${owner.key}s`) ||
  (isOrganizationHead.has(next.key) && !isRoleNoun.has(next.key) && owner.term.tags.has('Honorific'));
