/** Cuts the capitalised runs of a sentence into names: titles come off, peoples and countries stand alone, lists fall apart. */
import type { StateBody } from './bodies.ts';
import { type Listed, listedAt } from './gazetteer.ts';
import {
  isCollectiveOwner, isCompanyForm, isHonorific, isNameSuffix, isNoName, isOpener, isOrganizationHead, isOrganizationOpener, isParticle,
  isPlaceOpener, isPlaceTail, isRoleFirstName, isRoleModifier, isRoleNoun, isRoleTopic, isSurnameParticle, isThingHead,
} from './lexicon.ts';
import { isNameShape, isTitleCase, type Usage, type Word } from './words.ts';

/** A name as it stands in a sentence, before its kind and its bearer are known. Positions are those of the sentence's words. */
export interface Piece {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  readonly listed: Listed | null;
  readonly body: StateBody | null;
  /** Titles directly before the name: where the role begins, and its last word. */
  readonly role: { readonly first: number; readonly last: number } | null;
  /** Key of the last word of the role: mr, minister. */
  readonly title: string | null;
}

const FUNCTION_TAGS = ['Determiner', 'Pronoun', 'Preposition', 'Conjunction', 'QuestionWord', 'Date', 'Month', 'WeekDay', 'Value', 'Expression'] as const;
const COMMON_TAGS = ['Verb', 'Adverb', 'Adjective', 'Plural'] as const;
const NAME_TAGS = ['Person', 'Place', 'Organization', 'ProperNoun', 'Acronym', 'Demonym'] as const;
const ALONE_TAGS = ['Person', 'Place', 'Acronym', 'Demonym'] as const;
const hasAny = (word: Word, tags: readonly string[]): boolean => tags.some((tag) => word.term.tags.has(tag));
export const isFirstName = (word: Word): boolean => word.term.tags.has('FirstName');

/** Whether a capitalised word may be part of a name at all. */
function isNameWord(words: readonly Word[], i: number, usage: Usage, headline: boolean): boolean {
  const word = words[i]!;
  if (!isNameShape(word)) return false;
  if (word.shape === 'camel' || word.shape === 'code') return listedAt(words, i) !== null;
  if (isOpener.has(word.key) && !isAbbreviation(words, i)) return false;
  if (/^[DRI]-\p{Lu}/u.test(word.term.text)) return false;
  if (isMiddleInitial(words, i)) return true;
  if (i > 0 && word.glued && isHonorific.has(words[i - 1]!.key)) return true;
  if (isNoName.has(word.key) || (hasAny(word, FUNCTION_TAGS) && !(isFirstName(word) && words[i + 1]?.glued && isNameShape(words[i + 1]!)))) return false;
  if (!word.opens && !headline) return true;
  return opensWithName(words, i, usage, headline);
}
/** The A of "Gregory A. Vega". */
const isMiddleInitial = (words: readonly Word[], i: number): boolean =>
  words[i]!.shape === 'initial' && words[i]!.glued && isNameShape(words[i - 1]!) && words[i + 1]?.glued === true && isNameShape(words[i + 1]!);
/** "US", "IT", "U.S.", the A of "J. A. Keller": written like an opener, but in capitals that its neighbours do not share. */
function isAbbreviation(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const [before, next] = [words[i - 1], words[i + 1]];
  if (word.key.length > 1) return /\.\p{Lu}/u.test(word.term.text) || (word.shape === 'caps' && before?.shape !== 'caps' && next?.shape !== 'caps');
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
  if (headline) return isFirstName(word) || (word.shape === 'caps' && !isShouted(words, i)) || (i > 0 && word.glued && isFirstName(words[i - 1]!) && word.term.tags.has('Person'));
  const joined = next !== undefined && next.glued && isNameShape(next);
  return word.shape === 'caps' || hasAny(word, joined ? NAME_TAGS : ALONE_TAGS) || (next !== undefined && next.glued && isNameShape(next) && !isNoName.has(next.key) && !isOpener.has(next.key));
}

/** Its neighbours are in capitals as well: a heading, not an abbreviation. */
const isShouted = (words: readonly Word[], i: number): boolean => words[i - 1]?.shape === 'caps' || words[i + 1]?.shape === 'caps';

/** Lower-case words that may stand inside a name, when a name goes on after them. Returns the position where it goes on. */
function bridge(words: readonly Word[], first: number, i: number, named: (at: number) => boolean): number {
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
    const role = key === 'of' && isRoleNoun.has(words[i - 1]!.key) && words[at] !== undefined && isRoleTopic.has(words[at]!.key);
    return (opener && key !== 'in') || (place && key === 'of') || role ? (goesOn(at) ? at : -1) : -1;
  }
  return key === 'and' && goesOn(i + 1) && andInside(words, first, i, named) ? i + 1 : -1;
}
/** "Food and Drug Administration": the second half ends with a body's noun and the first half is no name alone. */
function andInside(words: readonly Word[], first: number, i: number, named: (at: number) => boolean): boolean {
  let end = i + 1;
  while (end < words.length && words[end]!.glued && named(end)) end++;
  const tail = words[end - 1]!;
  const of = words.slice(first, i).some((word) => word.key === 'of' || word.key === 'for');
  const alone = words.slice(first, i).some((word) => hasAny(word, ['Person', 'Place']) || isOrganizationHead.has(word.key) || isCompanyForm.has(word.key));
  if (of) return !words.slice(i + 1, end).some((word) => isOrganizationOpener.has(word.key) || hasAny(word, ['Person', 'Place']));
  return !alone && i - first <= 2 && isOrganizationHead.has(tail.key) && end - i > 1 && !words.slice(first, end).some((word) => word.shape === 'caps');
}

export interface SentencePieces {
  readonly words: readonly Word[];
  readonly sentence: number;
  readonly usage: Usage;
  readonly bodies: readonly StateBody[];
}

/** All names of a sentence, in order, disjoint. */
export function findPieces(input: SentencePieces): Piece[] {
  const { words, bodies, sentence, usage } = input;
  const headline = isTitleCase(words);
  const named = (at: number): boolean => isNameWord(words, at, usage, headline);
  const out: Piece[] = [];
  let next = 0;
  for (let i = 0; i < words.length; ) {
    const body = bodies[next];
    if (body && body.first <= i) {
      if (body.first === i) out.push({ sentence, first: i, last: body.last, words: words.slice(i, body.last), listed: null, body, role: null, title: null });
      i = Math.max(i, body.last);
      next++;
      continue;
    }
    if (!isNameShape(words[i]!) || !named(i)) {
      i++;
      continue;
    }
    const end = runEnd(words, i, named, body?.first ?? words.length);
    const first = runStart(words, i);
    i = words[first - 1]?.shape === 'camel' && words[first]!.glued ? end : cutRun(input, first, end, out);
  }
  return out;
}
/** "al-Masri", "von der Leyen": particles before the first capital belong to the name. */
function runStart(words: readonly Word[], i: number): number {
  let first = i;
  const isPart = (word: Word | undefined): boolean =>
    word?.shape === 'lower' && (words[first]!.hyphen ? isParticle : isSurnameParticle).has(word.key) && words[first]!.glued;
  while (isPart(words[first - 1])) first--;
  const before = words[first - 1];
  return before && first < i && words[first]!.glued && isNameShape(before) && !isOpener.has(before.key) ? i : first;
}
function runEnd(words: readonly Word[], first: number, named: (at: number) => boolean, limit: number): number {
  let end = first + 1;
  while (end < limit) {
    const word = words[end]!;
    const before = words[end - 1]!;
    if (!word.glued || (before.owner && !ownerInside(before, word))) break;
    if (isNameShape(word) && named(end)) end++;
    else {
      const on = bridge(words, first, end, named);
      if (on < 0 || on >= limit) break;
      end = on + 1;
    }
  }
  return end;
}
/** "Children's Hospital", "Workers' Party", "St. Mary's Church": the owner is part of the name. */
const ownerInside = (owner: Word, next: Word): boolean =>
  isCollectiveOwner.has(owner.key) || isCollectiveOwner.has(`${owner.key}s`) || (isOrganizationHead.has(next.key) && !isRoleNoun.has(next.key) && owner.term.tags.has('Honorific'));

/** Cuts words [first, end) into pieces; returns the position after the last, which a listed name may move on ("United States of America"). */
function cutRun(input: SentencePieces, first: number, end: number, out: Piece[]): number {
  const { words } = input;
  let i = first;
  let role: Piece['role'] = null;
  while (i < end) {
    if (i > first && words[i]!.shape === 'lower') {
      i++;
      continue;
    }
    const titles: number = role === null ? titleEnd(words, i, end) : -1;
    if (titles === end && titles === i + 1 && !isHonorific.has(words[i]!.key)) out.push(surnamePiece(input, i));
    if (titles > i) {
      role = { first: i, last: titles };
      i = titles;
      continue;
    }
    const piece = pieceAt(input, i, end, role);
    if (!isProduct(words, piece)) out.push(piece);
    role = null;
    i = piece.last;
  }
  return i;
}

/** "King" alone may be a surname that the article has named before; nothing else comes of it. */
const surnamePiece = ({ words, sentence }: SentencePieces, i: number): Piece => ({
  sentence, first: i, last: i + 1, words: words.slice(i, i + 1), listed: null, body: null, role: null, title: null,
});
const isTitleWord = (key: string): boolean => isRoleModifier.has(key) || isRoleNoun.has(key) || isHonorific.has(key);
/** Position after the titles that begin at `i`, or -1: they must end in an office or a form of address, and a name must follow. */
function titleEnd(words: readonly Word[], i: number, end: number): number {
  let at = i;
  let office = -1;
  while (at < end && isTitleWord(words[at]!.key) && (!words[at]!.owner || at === end - 1)) {
    if (isRoleNoun.has(words[at]!.key) || isHonorific.has(words[at]!.key)) office = at + 1;
    at++;
    if (office === at && words[at]?.key === 'of' && at + 1 < end) at = office = topicEnd(words, at + 1, end);
  }
  if (office < 0) return -1;
  if (office >= end) return words[i]!.opens || end - i > 1 || !isFirstName(words[i]!) ? end : -1;
  const tail = words[chunkEnd(words, office, end) - 1]!;
  if (!isHonorific.has(words[office - 1]!.key) && (isOrganizationHead.has(tail.key) || isCompanyForm.has(tail.key)) && !words.slice(office, end).some(isFirstName)) return -1;
  if (words[i]!.key === 'general' && words[office]!.term.tags.has('Organization') && !isFirstName(words[office]!)) return -1;
  const last = words[office - 1]!;
  const isGiven = end - office === 1 && !isHonorific.has(last.key) && (isFirstName(last) || (office - 1 > i && isRoleFirstName.has(last.key)));
  return isGiven ? (office - 1 > i ? office - 1 : -1) : office;
}
/** Where the words after a title end: at the next title, or with the run ("Republican National Committee | Chairman"). */
function chunkEnd(words: readonly Word[], from: number, end: number): number {
  let at = from + 1;
  while (at < end && !isRoleNoun.has(words[at]!.key)) at++;
  return at;
}
function topicEnd(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && isRoleTopic.has(words[at]!.key)) at++;
  return at;
}

/** "Boeing 737", "Airbus A380": maker and number together name a product. */
function isProduct(words: readonly Word[], { first, last, listed }: Piece): boolean {
  const next = words[last];
  if (listed?.kind === 'thing' || (listed === null && last - first > 1 && isThingHead.has(words[last - 1]!.key))) return true;
  if (next?.hyphen && next.shape === 'number') return true;
  if (!next?.glued || words[last - 1]!.owner || listed?.kind === 'place') return false;
  return next.shape === 'code' || (next.shape === 'number' && /^\d{3}$|^\d+[a-z]/i.test(next.term.text));
}

/** One name from `i` on. */
function pieceAt(input: SentencePieces, i: number, end: number, role: Piece['role']): Piece {
  const { words, sentence } = input;
  const make = (last: number, listed: Listed | null): Piece => ({ sentence, first: i, last, words: words.slice(i, last), listed, body: null, role, title: role ? words[role.last - 1]!.key : null });
  const found = listedAt(words, i);
  if (found === null) return make(nameEnd(words, i, end), null);
  if (found.end >= end) return make(found.end, found.listed);
  const longer = nameEnd(words, i, end, found.end);
  return longer > found.end && isExtended(words, found.listed, found.end, longer) ? make(longer, null) : make(found.end, found.listed);
}
/** Whether a listed name goes on into a longer one: "American Airlines", "New York Harbor", but not "Chilean Anna Keller". */
function isExtended(words: readonly Word[], listed: Listed, from: number, to: number): boolean {
  const tail = words[to - 1]!;
  if (isFirstName(words[from]!) && to - from > 1 && !isCompanyForm.has(tail.key)) return listed.ambiguous;
  if (isOrganizationHead.has(tail.key) || isCompanyForm.has(tail.key) || isPlaceTail.has(tail.key)) return true;
  const next = listedAt(words, from)?.listed;
  if (listed.sort === 'company') return next?.kind === 'place' && !next.demonym;
  if (listed.demonym || listed.kind === 'organization' || next || isThingHead.has(tail.key)) return false;
  return listed.ambiguous || tail.term.tags.has('Organization') || /[^s]s$/.test(tail.key) || (listed.sort === 'country' && to - from === 1);
}
/** Where the name that begins at `i` ends: before a title, a people's name, or after the legal form of a company. */
function nameEnd(words: readonly Word[], i: number, end: number, from = i + 1): number {
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    if (isCompanyForm.has(words[at - 1]!.key) && at - i > 1 && !isCompanyForm.has(word.key) && !isOrganizationHead.has(word.key)) return at;
    if (isNameSuffix.has(word.key)) return at + 1;
    if (word.shape === 'lower') continue;
    if (isTitleWord(word.key) && titleEnd(words, at, end) > 0 && !isSurname(words, i, at, end)) return trimmed(words, at);
    if (startsPerson(words, i, at, end)) return at;
    const found = word.key.length > 2 || word.shape === 'caps' ? listedAt(words, at) : null;
    if (found?.listed.demonym && words[at - 1]!.shape !== 'lower' && !isOrganizationHead.has(words[end - 1]!.key)) return trimmed(words, at);
  }
  return end;
}
/** Position without lower-case words at the end of the name. */
function trimmed(words: readonly Word[], at: number): number {
  let last = at;
  while (words[last - 1]!.shape === 'lower') last--;
  return last;
}
/** "Rangers coach", but also "Rangers Anna Keller", "GOP Anna Keller": a plural or an abbreviation, then first name and surname. */
function startsPerson(words: readonly Word[], i: number, at: number, end: number): boolean {
  const before = words[at - 1]!;
  if (!isFirstName(words[at]!) || at + 1 >= end || isFirstName(before) || words[at]!.hyphen || before.shape === 'lower') return false;
  const tail = words[end - 1]!.key;
  if (isOrganizationHead.has(tail) || isCompanyForm.has(tail) || isPlaceTail.has(tail)) return false;
  return before.shape === 'caps' ? before.key.length > 1 : /[^sui]s$/.test(before.key) || (isOrganizationHead.has(before.key) && at - i > 1);
}
/** "Stephen King", "Dean Baker": an office as the last word after a first name is a surname. */
const isSurname = (words: readonly Word[], i: number, at: number, end: number): boolean =>
  isFirstName(words[i]!) && at <= i + 2 && (at + 1 === end || isNameSuffix.has(words[at + 1]!.key));
