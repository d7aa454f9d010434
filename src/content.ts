/** Content words as stems: what claims are brought together by. */
import type { Term } from './model.ts';
import { stem } from './stem.ts';
import { ambiguousForms, irregularVerbs } from './words/irregular-verbs.ts';
import { stopwords } from './words/stopwords.ts';

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

const isContent = (normal: string): boolean => !STOP.has(normal) && /[\p{L}\p{N}]/u.test(normal);

/** Stems of the content words, each once, in order of first use. */
export function contentStems(terms: readonly Term[]): string[] {
  const out = new Set<string>();
  for (const term of terms) if (isContent(term.normal) && !STOP.has(term.root)) out.add(stem(term.root));
  return [...out];
}

/** A word without its possessive ending and the punctuation behind it. */
const bareWord = (word: string): string => (/[.,'s-]$/.test(word) ? word.replace(/'s$|(?<![.,'-])[.,'-]+$/, '') : word);

/** The words of plain text, lower case, straight apostrophes, without possessive endings. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []).map(bareWord);
}

/** Stems of the content words among words, each once. */
export function stemsOfWords(words: readonly string[]): string[] {
  const out = new Set<string>();
  for (const word of words) if (!STOP.has(word)) out.add(stemOf(word));
  return [...out];
}

/** Stems of the content words of plain text. */
export function stemsOf(text: string): string[] {
  return stemsOfWords(wordsOf(text));
}
