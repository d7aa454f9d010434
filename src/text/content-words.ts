/** Content words as stems: what claims are brought together by. */

import { memoizeWord } from '../base/memoize.ts';
import type { Span, Term } from '../model.ts';
import { ambiguousForms, irregularVerbs } from '../words/irregular-verbs.ts';
import { stopwords } from '../words/stopwords.ts';
import { matchesOf } from './pattern.ts';
import { stem } from './stem.ts';

const STOP = new Set<string>(stopwords);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu;

/** Irregular form -> base form, where hardly another word is spelt so. */
const bases: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularVerbs)
    .flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base]))
    .filter(([form]) => !(ambiguousForms as readonly string[]).includes(form)),
);

/** The stem of a word as it is written: "understood" as "understand". */
export const stemOf = (word: string): string => stem(bases.get(word) ?? word);

/** Stems of content words as terms have them, null for other words. */
const stemOfTerm = memoizeWord((normal) => (!STOP.has(normal) && /[\p{L}\p{N}]/u.test(normal) ? stem(normal) : null));

/** The stem of a content word by its base form; null of a word that is none. */
export function termStem({ normal, root }: Term): string | null {
  const found = stemOfTerm(normal);
  if (found === null || root === normal) return found;
  return stemOfTerm(root) ?? (STOP.has(root) ? null : stem(root));
}

/** Stems of the content words, each once, in order of first use. */
export function contentStems(...lists: readonly (readonly Term[])[]): string[] {
  const out = new Set<string>();
  for (const terms of lists)
    for (const term of terms) {
      const found = termStem(term);
      if (found !== null) out.add(found);
    }
  return [...out];
}

/** A word without its possessive ending and the punctuation behind it. */
const bareWord = (word: string): string => (/[.,'s-]$/.test(word) ? word.replace(/'s$|(?<![.,'-])[.,'-]+$/, '') : word);

/** Of the letters that most texts are made of: 1 begins a word, 2 only goes on with one, 3 does neither; 0 is left to WORD. */
const SORTS = new Uint8Array(0x2100);
SORTS.fill(3, 0, 0x80).fill(3, 0x2000, 0x2070);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ')
  SORTS[letter.charCodeAt(0)] = 1;
for (const sign of ".,'’-") SORTS[sign.charCodeAt(0)] = 2;
for (const sign of '\u00a0£«»·€') SORTS[sign.charCodeAt(0)] = 3;
/** The same of a text that is not in lower case. */
const CASED = SORTS.slice();
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ') CASED[letter.charCodeAt(0)] = 1;

/** Where the words of a lower-case text begin and end, by turns: what WORD matches. It is asked only where a rarer letter stands. */
function bordersOf(lower: string): number[] {
  const borders: number[] = [];
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const sort = SORTS[lower.charCodeAt(at)];
    if (!sort) return matchesOf(WORD, lower).flatMap((match) => [match.index, match.index + match[0].length]);
    if (inWord ? sort === 3 : sort === 1) {
      borders.push(at);
      inWord = !inWord;
    }
  }
  if (inWord) borders.push(lower.length);
  return borders;
}

/** The word between two borders. */
function wordAt(lower: string, start: number, end: number): string {
  const word = lower.slice(start, end);
  return bareWord(word.includes('’') ? word.replaceAll('’', "'") : word);
}

/** The words of plain text, lower case, straight apostrophes, without possessive endings. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const borders = bordersOf(lower);
  const words: string[] = [];
  for (let n = 0; n < borders.length; n += 2) words.push(wordAt(lower, borders[n]!, borders[n + 1]!));
  return words;
}

/** How many words `wordsOf` finds. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const sort = CASED[text.charCodeAt(at)];
    if (!sort) return bordersOf(text.toLowerCase()).length / 2;
    if (inWord ? sort === 3 : sort === 1) {
      if (!inWord) count++;
      inWord = !inWord;
    }
  }
  return count;
}

/** A word as `wordsOf` has it, and where it stands with all its punctuation. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of plain text with their places. */
export function placedWords(text: string): PlacedWord[] {
  const lower = text.toLowerCase();
  const borders = bordersOf(lower);
  const place = placesIn(text, lower);
  const words: PlacedWord[] = [];
  for (let n = 0; n < borders.length; n += 2) {
    const [start, end] = [borders[n]!, borders[n + 1]!];
    // A word ends behind its last letter, which may be half of one.
    words.push({ start: place(start), end: place(end - 1) + 1, word: wordAt(lower, start, end) });
  }
  return words;
}

/** From places in the lower-case text to places in the text: a few letters (İ) become two. */
function placesIn(text: string, lower: string): (at: number) => number {
  if (lower.length === text.length) return (at) => at;
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (let n = 0; n < letter.toLowerCase().length; n++) places.push(at + Math.min(n, letter.length - 1));
    at += letter.length;
  }
  return (lowerAt) => places[lowerAt]!;
}

/** The stem of a content word as it is written; '' of a word that is none. */
export const contentStem: (word: string) => string = memoizeWord((word) => (STOP.has(word) ? '' : stemOf(word)));

/** Stems of the content words among words, each once. */
export function stemsOfWords(words: readonly string[]): string[] {
  const out = new Set<string>();
  for (const word of words) {
    const found = contentStem(word);
    if (found) out.add(found);
  }
  return [...out];
}

/** Stems of the content words of plain text. */
export function stemsOf(text: string): string[] {
  return stemsOfWords(wordsOf(text));
}
