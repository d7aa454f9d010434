/** Cuts the capitalised runs of a sentence into names: titles come off, peoples and countries stand alone, lists fall apart. */

import type { Span } from '../model.ts';
import type { StateBody } from './bodies.ts';
import { type Listed, listedAt } from './gazetteer.ts';
import {
  isAddress,
  isCompanyForm,
  isHonorific,
  isNameSuffix,
  isOrganizationHead,
  isPlaceTail,
  isRoleFirstName,
  isRoleModifier,
  isRoleNoun,
  isRoleTopic,
  isThingHead,
} from './lexicon.ts';
import { isFirstName, isNameWord, runEnd, runStart } from './runs.ts';
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
  /** Named beside what is told: "a hat that belonged to Ana Keller" does not turn to her. */
  readonly aside?: boolean;
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
      if (body.first === i)
        out.push({
          sentence,
          first: i,
          last: body.last,
          words: words.slice(i, body.last),
          listed: null,
          body,
          role: null,
          title: null,
        });
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
  sentence,
  first: i,
  last: i + 1,
  words: words.slice(i, i + 1),
  listed: null,
  body: null,
  role: null,
  title: null,
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
  if (
    !isHonorific.has(words[office - 1]!.key) &&
    (isOrganizationHead.has(tail.key) || isCompanyForm.has(tail.key)) &&
    !words.slice(office, end).some(isFirstName)
  )
    return -1;
  if (words[i]!.key === 'general' && words[office]!.term.tags.has('Organization') && !isFirstName(words[office]!))
    return -1;
  const last = words[office - 1]!;
  const isGiven =
    end - office === 1 &&
    !isHonorific.has(last.key) &&
    (isFirstName(last) || (office - 1 > i && isRoleFirstName.has(last.key)));
  return isGiven ? (office - 1 > i ? office - 1 : -1) : office;
}
/** Where the words after a title end: at the next title, or with the run ("Lakeside Rowing Committee | Chairman"). */
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
  if (listed?.kind === 'thing' || (listed === null && last - first > 1 && isThingHead.has(words[last - 1]!.key)))
    return true;
  if (next?.hyphen && next.shape === 'number') return true;
  if (!next?.glued || words[last - 1]!.owner || listed?.kind === 'place') return false;
  return next.shape === 'code' || (next.shape === 'number' && /^\d{3}$|^\d+[a-z]/i.test(next.term.text));
}

/** One name from `i` on. */
function pieceAt(input: SentencePieces, i: number, end: number, role: Piece['role']): Piece {
  const { words, sentence } = input;
  const make = (last: number, listed: Listed | null): Piece => ({
    sentence,
    first: i,
    last,
    words: words.slice(i, last),
    listed,
    body: null,
    role,
    title: role ? words[role.last - 1]!.key : null,
  });
  const found = listedAt(words, i);
  if (found === null) return make(nameEnd(words, i, end), null);
  if (found.end >= end) return make(found.end, found.listed);
  const longer = nameEnd(words, i, end, found.end);
  return longer > found.end && isExtended(words, found.listed, found.end, longer)
    ? make(longer, null)
    : make(found.end, found.listed);
}
/** Whether a listed name goes on into a longer one: "American Airlines", "New York Harbor", but not "Chilean Anna Keller". */
function isExtended(words: readonly Word[], listed: Listed, from: number, to: number): boolean {
  const tail = words[to - 1]!;
  if (isFirstName(words[from]!) && to - from > 1 && !isCompanyForm.has(tail.key)) return listed.ambiguous;
  if (isOrganizationHead.has(tail.key) || isCompanyForm.has(tail.key) || isPlaceTail.has(tail.key)) return true;
  const next = listedAt(words, from)?.listed;
  if (listed.sort === 'company') return next?.kind === 'place' && !next.demonym;
  if (listed.demonym || listed.kind === 'organization' || next || isThingHead.has(tail.key)) return false;
  return (
    listed.ambiguous ||
    tail.term.tags.has('Organization') ||
    /[^s]s$/.test(tail.key) ||
    (listed.sort === 'country' && to - from === 1)
  );
}
/** Where the name that begins at `i` ends: before a title, a people's name, or after the legal form of a company. */
function nameEnd(words: readonly Word[], i: number, end: number, from = i + 1): number {
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    if (
      isCompanyForm.has(words[at - 1]!.key) &&
      at - i > 1 &&
      !isCompanyForm.has(word.key) &&
      !isOrganizationHead.has(word.key)
    )
      return at;
    if (isNameSuffix.has(word.key)) return at + 1;
    if (word.shape === 'lower') continue;
    if (isTitleWord(word.key) && titleEnd(words, at, end) > 0 && !isSurname(words, i, at, end))
      return trimmed(words, at);
    if (startsPerson(words, i, at, end)) return at;
    const found = word.key.length > 2 || word.shape === 'caps' ? listedAt(words, at) : null;
    if (found?.listed.demonym && words[at - 1]!.shape !== 'lower' && !isOrganizationHead.has(words[end - 1]!.key))
      return trimmed(words, at);
  }
  return end;
}
/** Position without lower-case words at the end of the name. */
function trimmed(words: readonly Word[], at: number): number {
  let last = at;
  while (words[last - 1]!.shape === 'lower' && !words[last - 1]!.hyphen) last--;
  return last;
}
/** "Rangers coach", but also "Rangers Anna Keller", "GOP Anna Keller": a plural or an abbreviation, then first name and surname. */
function startsPerson(words: readonly Word[], i: number, at: number, end: number): boolean {
  const before = words[at - 1]!;
  if (!isFirstName(words[at]!) || at + 1 >= end || isFirstName(before) || words[at]!.hyphen || before.shape === 'lower')
    return false;
  const tail = words[end - 1]!.key;
  if (isOrganizationHead.has(tail) || isCompanyForm.has(tail) || isPlaceTail.has(tail)) return false;
  return before.shape === 'caps'
    ? before.key.length > 1
    : /[^sui]s$/.test(before.key) || (isOrganizationHead.has(before.key) && at - i > 1);
}
/** "Nora King", "Tom Bishop": an office as the last word after a first name is a surname. */
const isSurname = (words: readonly Word[], i: number, at: number, end: number): boolean =>
  isFirstName(words[i]!) && at <= i + 2 && (at + 1 === end || isNameSuffix.has(words[at + 1]!.key));

// Offices and titles that stand with a person's name: before it, or in apposition on either side.
const LONGEST = 7;
const isPronoun = (word: Word): boolean =>
  ['Pronoun', 'Determiner', 'Value', 'Verb'].some((tag) => word.term.tags.has(tag));
const inRole = (word: Word): boolean =>
  word.owner ||
  isHonorific.has(word.key) ||
  isRoleModifier.has(word.key) ||
  isRoleNoun.has(word.key) ||
  word.term.tags.has('Noun') ||
  (word.term.tags.has('Adjective') && word.shape === 'lower');
/** Before an office in capitals a common noun belongs to something else: "the decision President Keller made". */
const qualifies = (word: Word, office: Word | undefined): boolean =>
  inRole(word) &&
  !isPronoun(word) &&
  (word.shape !== 'lower' || office?.shape === 'lower' || isRoleModifier.has(word.key));

/** Where the noun phrase that ends before position `last` begins: "former Acme chief executive". */
function phraseStart(words: readonly Word[], last: number, office: Word | undefined): number {
  let first = last;
  while (first > 0 && last - first < LONGEST && words[first]!.glued && qualifies(words[first - 1]!, office)) first--;
  while (
    first < last &&
    words[first]!.shape === 'lower' &&
    words[first]!.term.tags.has('Adjective') &&
    !isRoleModifier.has(words[first]!.key)
  )
    first++;
  return first;
}
const phrase = (words: readonly Word[], first: number, last: number): Span | null =>
  first < last ? { start: words[first]!.start, end: words[last - 1]!.end } : null;

/** Office directly before the name ("Chilean Foreign Minister", "analyst"), without a mere form of address. */
function before(words: readonly Word[], piece: Piece): Span | null {
  let last = piece.role ? piece.role.last : piece.first;
  const limit = piece.role ? piece.role.first : piece.first;
  while (last > limit && isAddress.has(words[last - 1]!.key)) last--;
  if (last > limit) return phrase(words, phraseStart(words, limit, words[last - 1]), last);
  const noun = words[limit - 1];
  return noun && words[limit]!.glued && isRoleNoun.has(noun.key) && !noun.owner
    ? phrase(words, phraseStart(words, limit, noun), limit)
    : null;
}
/** "Ruiz was the leading candidate, Keller said": what follows a form of "be" is said of someone else. */
function isPredicate(words: readonly Word[], start: number): boolean {
  const at = /^(?:the|a|an|his|her|its|their)$/.test(words[start - 1]?.key ?? '') ? start - 2 : start - 1;
  return words[at]?.term.tags.has('Verb') ?? false;
}
/** "Chile's foreign minister, Anna Keller", "the president of Chile, Anna Keller": nothing but a comma before the name. */
function appositionBefore(text: string, words: readonly Word[], first: number): Span | null {
  const noun = words[first - 1];
  if (!noun || text.slice(noun.term.end, words[first]!.start) !== ', ' || noun.owner) return null;
  const of = words.findLastIndex((word, i) => i < first && i > first - 5 && word.key === 'of');
  const head =
    of > 0 && isRoleNoun.has(words[of - 1]!.key) && words.slice(of, first).every((word) => word.glued) ? of : first;
  const office = words[head - 1]!;
  if (!isRoleNoun.has(office.key) || office.term.tags.has('Plural')) return null;
  const start = phraseStart(words, head - 1, office);
  return isPredicate(words, start) ? null : phrase(words, start, first);
}
/** "Anna Keller, the Chilean foreign minister, said". */
function appositionAfter(text: string, words: readonly Word[], last: number): Span | null {
  const next = words[last];
  if (!next || text.slice(words[last - 1]!.end, next.start) !== ', ') return null;
  const from = /^(?:the|a|an|who is|its|their)$/.test(next.key) ? last + 1 : last;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    if (at > from && !words[at]!.glued) return null;
    if (isRoleNoun.has(words[at]!.key) && !words[at]!.owner && !(words[at + 1]?.glued && inRole(words[at + 1]!)))
      return phrase(words, from, at + 1);
    if (!inRole(words[at]!) && words[at]!.key !== 'of') return null;
  }
  return null;
}

/** The office that stands with a name, if any. */
export function roleOf(text: string, words: readonly Word[], piece: Piece): Span | null {
  return before(words, piece) ?? appositionBefore(text, words, piece.first) ?? appositionAfter(text, words, piece.last);
}
