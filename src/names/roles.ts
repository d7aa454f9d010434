/** Offices and titles that stand with a person's name: before it, or in apposition on either side. */
import type { Span } from '../model.ts';
import { isAddress, isHonorific, isRoleModifier, isRoleNoun } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

const LONGEST = 7;
const inRole = (word: Word): boolean =>
  word.owner || isHonorific.has(word.key) || isRoleModifier.has(word.key) || isRoleNoun.has(word.key) || word.term.tags.has('Noun') || (word.term.tags.has('Adjective') && word.shape === 'lower');
const isPronoun = (word: Word): boolean => word.term.tags.has('Pronoun') || word.term.tags.has('Determiner') || word.term.tags.has('Value');

/** Where the noun phrase that ends before position `last` begins: "former Acme chief executive". */
function phraseStart(words: readonly Word[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LONGEST && (first === last || words[first]!.glued) && inRole(words[first - 1]!) && !isPronoun(words[first - 1]!)) first--;
  while (first < last && words[first]!.shape === 'lower' && words[first]!.term.tags.has('Adjective') && !isRoleModifier.has(words[first]!.key)) first++;
  return first;
}
const phrase = (words: readonly Word[], first: number, last: number): Span | null =>
  first < last ? { start: words[first]!.start, end: words[last - 1]!.end } : null;

/** Office directly before the name ("Chilean Foreign Minister", "analyst"), without a mere form of address. */
function before(words: readonly Word[], piece: Piece): Span | null {
  let last = piece.role ? piece.role.last : piece.first;
  while (last > 0 && isAddress.has(words[last - 1]!.key) && (piece.role === null || last > piece.role.first)) last--;
  const first = piece.role ? piece.role.first : piece.first;
  if (last > first || (last > 0 && words[piece.first]!.glued && isRoleNoun.has(words[last - 1]!.key))) return phrase(words, phraseStart(words, last), last);
  return null;
}
/** "Chile's foreign minister, Anna Keller": the gap before the name holds a comma and nothing else. */
function appositionBefore(text: string, words: readonly Word[], first: number): Span | null {
  const noun = words[first - 1];
  if (!noun || !isRoleNoun.has(noun.key) || noun.owner || noun.term.tags.has('Plural') || text.slice(noun.end, words[first]!.start) !== ', ') return null;
  return phrase(words, phraseStart(words, first), first);
}
/** "Anna Keller, the Chilean foreign minister, said". */
function appositionAfter(text: string, words: readonly Word[], last: number): Span | null {
  const next = words[last];
  if (!next || text.slice(words[last - 1]!.end, next.start) !== ', ') return null;
  const from = /^(?:the|a|an|who is|its|their)$/.test(next.key) ? last + 1 : last;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    if (at > from && !words[at]!.glued) return null;
    if (isRoleNoun.has(words[at]!.key) && !words[at]!.owner && !(words[at + 1]?.glued && inRole(words[at + 1]!))) return phrase(words, from, at + 1);
    if (!inRole(words[at]!) && words[at]!.key !== 'of') return null;
  }
  return null;
}

/** The office that stands with a name, if any. */
export function roleOf(text: string, words: readonly Word[], piece: Piece): Span | null {
  return before(words, piece) ?? appositionBefore(text, words, piece.first) ?? appositionAfter(text, words, piece.last);
}
