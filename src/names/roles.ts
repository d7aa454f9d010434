/** Offices and titles that stand with a person's name: before it, or in apposition on either side. */
import type { Span } from '../model.ts';
import { isAddress, isHonorific, isRoleModifier, isRoleNoun } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

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
