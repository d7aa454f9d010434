/** Words of plain text, and the stems of its content words, by which claims are brought together. In: a text or terms. Out: words, stems. */

import { memoizeWord } from '../base/memoize.ts';
import type { Span, Term } from '../model.ts';
import { actions } from '../words/actions.ts';
import { ambiguousForms, irregularVerbs } from '../words/irregular-verbs.ts';
import { stopwords } from '../words/stopwords.ts';
import { matchesOf } from './pattern.ts';
import { stem } from './stem.ts';

// Verbs and their nouns brought together: met / meeting / talks, killed / deaths.
const byWord = new Map<string, string>();
/** Stem -> `=action`. */
const byStem = new Map<string, string>();
for (const [action, words] of Object.entries(actions)) {
  for (const word of words) {
    byWord.set(word, action);
    if (!byStem.has(stem(word))) byStem.set(stem(word), `=${action}`);
  }
}

/** The action that a base form names: "visit" -> "travel"; the word itself where the lexicon has none. */
export const actionOf = (root: string): string => byWord.get(root) ?? root;

/** The same for a stem: `=travel`, or the stem where the lexicon has none. */
export const actionKey = (stemmed: string): string => byStem.get(stemmed) ?? stemmed;

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

/** A match of WORD in lower-case text as `wordsOf` gives it. */
const plainWord = (found: string): string => bareWord(found.replaceAll('’', "'"));

/** The words of plain text, lower case, straight apostrophes, without possessive endings. "The mayor’s U.S. trip" -> the, mayor, u.s, trip. */
export const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map(plainWord);

/** How many words `wordsOf` finds. */
export const countWords = (text: string): number => text.toLowerCase().match(WORD)?.length ?? 0;

/** A word as `wordsOf` has it, and where it stands with all its punctuation. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of plain text with their places. */
export function placedWords(text: string): PlacedWord[] {
  const lower = text.toLowerCase();
  const place = placesIn(text, lower);
  return matchesOf(WORD, lower).map(({ 0: found, index }) => ({
    start: place(index),
    // A word ends behind its last letter, which may be half of one.
    end: place(index + found.length - 1) + 1,
    word: plainWord(found),
  }));
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
