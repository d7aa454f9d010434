/**
 * Stemming: a word -> its Porter2 ("English") stem, for comparing content words of different articles.
 * https://snowballstem.org/algorithms/english/stemmer.html
 */
import { memoizeWord } from '../base/memoize.ts';
import { adjectives, beginnings, derivations, endings, exceptions } from '../words/suffixes.ts';

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
/** A vowel and a consonant other than w, x, Y at the end, or a vowel and a consonant that are the whole word. */
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;
/** Longer "words" are addresses or garbage and stay as they are. */
const LONGEST = 40;

const known: ReadonlyMap<string, string> = new Map(Object.entries(exceptions));

/** Where the region after the first vowel-consonant pair begins. */
function region(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

function firstRegion(word: string): number {
  const beginning = beginnings.find((begin) => word.startsWith(begin));
  return beginning ? beginning.length : region(word, 0);
}

/** 1a: plural endings. */
function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word) || !word.endsWith('s')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

/** 1b: -eed, -ed, -ing. */
function withoutTense(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const end = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!end || !VOWEL.test(word.slice(0, end.index))) return word;
  const rest = word.slice(0, end.index);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return r1 >= rest.length && SHORT_SYLLABLE.test(rest) ? `${rest}e` : rest;
}

/** 2: derivational endings inside R1. */
function withoutDerivation(word: string, r1: number): string {
  const found = derivations.find(([suffix]) => word.endsWith(suffix));
  if (found) {
    const at = word.length - found[0].length;
    return at >= r1 ? word.slice(0, at) + found[1] : word;
  }
  const rest = word.length - r1;
  if (word.endsWith('ogi') && rest >= 3 && word.endsWith('logi')) return word.slice(0, -1);
  return rest >= 2 && /[cdeghkmnrt]li$/.test(word) ? word.slice(0, -2) : word;
}

/** 3: -ical, -ness, -ful ... inside R1. */
function withoutAdjective(word: string, r1: number, r2: number): string {
  const found = adjectives.find(([suffix]) => word.endsWith(suffix));
  if (found) {
    const at = word.length - found[0].length;
    return at >= r1 ? word.slice(0, at) + found[1] : word;
  }
  return word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word;
}

/** 4: what else ends inside R2. */
function withoutEnding(word: string, r2: number): string {
  const found = endings.find((suffix) => word.endsWith(suffix));
  if (found) return word.length - found.length >= r2 ? word.slice(0, -found.length) : word;
  return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word;
}

/** 5: final -e and -l. */
function withoutFinal(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith('ll')) return at >= r2 ? word.slice(0, -1) : word;
  if (!word.endsWith('e')) return word;
  return at >= r2 || (at >= r1 && !SHORT_SYLLABLE.test(word.slice(0, -1))) ? word.slice(0, -1) : word;
}

function porter(lower: string): string {
  let word = lower.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 = firstRegion(word);
  const r2 = region(word, r1);
  word = withoutPlural(word);
  word = withoutTense(word, r1);
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  word = withoutDerivation(word, r1);
  word = withoutAdjective(word, r1, r2);
  word = withoutEnding(word, r2);
  return withoutFinal(word, r1, r2).toLowerCase();
}

/**
 * Lower-case stem of a word: meetings -> meet, agreed -> agre, negotiations -> negoti.
 * Irregular forms (met) keep theirs: stem `term.root` where a tagged word is at hand.
 */
export const stem: (word: string) => string = memoizeWord((word) => {
  const lower = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^'+/, '')
    .replace(/'(?:s'?)?$/, '');
  if (lower.length < 3 || lower.length > LONGEST) return lower;
  return known.get(lower) ?? porter(lower);
});
