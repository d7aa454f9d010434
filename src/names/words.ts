/** A sentence's terms as the name rules see them: shape, neighbourhood, possessive; and what the whole article says about a word. */

import { memoizeWord } from '../base/memoize.ts';
import type { Span, Term } from '../model.ts';
import { matchesOf } from '../text/pattern.ts';
import { gapBetween } from '../text/span.ts';
import { isOpener } from './lexicon.ts';
import { plain } from './variants.ts';

/** `camel`: iPhone, eBay. `code`: A380, G20. */
export type Shape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'camel' | 'code';

/** One word of a sentence. */
export interface Word extends Span {
  readonly term: Term;
  /** Lower case, without dots, hyphens, diacritics and possessive: `U.S.'s` -> `us`. */
  readonly key: string;
  readonly shape: Shape;
  /** Only a blank, a hyphen or the dot of an abbreviation stands between this word and the one before. */
  readonly glued: boolean;
  /** Possessive: "Keller's", "the Rangers'". */
  readonly owner: boolean;
  /** A hyphen joins it to the word before. */
  readonly hyphen: boolean;
  /** First in its sentence, or after a colon, dash or quotation mark: a capital letter shows little. */
  readonly opens: boolean;
}
/** What an article's running text shows of a word: how often it stands there in lower case, and as a name inside a sentence. */
export interface Use {
  lower: number;
  name: number;
}
export type Usage = ReadonlyMap<string, Use>;

const ABBREVIATION = /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}{2})$/u;

/** Up to four small letters before a capital: "iPhone". */
function isCamel(text: string): boolean {
  for (let at = 1; at <= 4; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
    if (!(code >= 97 && code <= 122)) return false;
  }
  return false;
}

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return isCamel(text) ? 'camel' : 'lower';
  if (first >= 48 && first <= 57) return 'number';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  if (/\d/.test(text)) return 'code';
  if (/^\p{Lu}(?:\.\p{Lu})?\.?$/u.test(text)) return 'initial';
  return /^[\p{Lu}\p{N}.&-]+(?:['’]?s)?$/u.test(text) ? 'caps' : 'capital';
}

function gapIsGlue(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '') return true;
  if (/^['’] ?$/.test(gap)) return before.length === 1 || gap.length === 2;
  if (gap.startsWith('.')) return /^\.(?: |$)/.test(gap) && ABBREVIATION.test(before);
  return gap.length < 4 && /^(?: {1,3}|\n| ?\n ?)$/.test(gap);
}

/** The form under which a word is looked up. */
export function wordKey(normal: string): string {
  return /^[a-z]*$/.test(normal) ? normal : keyOf(normal);
}
const keyOf = memoizeWord(
  (normal) =>
    plain(normal)
      .toLowerCase()
      .replace(/'s?$/, '')
      .replace(/[.\-‑']/g, '') || normal,
);

const OWNER = /['’]s?$/;
/** With an s or an apostrophe: most words end otherwise. */
function endsLikeOwner(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x73 || last === 0x27 || last === 0x2019;
}
/** The end of a word without its possessive ending. */
export function ownEnd(term: Term): number {
  const found = OWNER.exec(term.text);
  return term.end - (found ? found[0].length : 0);
}

export function sentenceWords(text: string, terms: readonly Term[]): Word[] {
  const parts = terms.some(isPair) ? terms.flatMap((term) => (isPair(term) ? halves(term) : [term])) : terms;
  return parts.map((term, i) => {
    const before = parts[i - 1];
    const owner = endsLikeOwner(term.text) && (OWNER.test(term.text) || isPluralOwner(text, term));
    const gap = before === undefined ? '' : gapBetween(text, before.end, term.start);
    const hyphen = gap === '-' || gap === '‑';
    const glued = before !== undefined && (hyphen || gapIsGlue(gap, before.text));
    const opens = before === undefined || (!glued && /[“"‘:;!?…–—.]/.test(gap));
    const end = owner ? ownEnd(term) : term.end;
    return {
      term,
      key: wordKey(term.normal),
      shape: shapeOf(term.text),
      glued,
      owner,
      hyphen,
      opens,
      start: term.start,
      end,
    };
  });
}
/** "the Rangers' coach": compromise leaves the apostrophe of a plural outside the word. */
const isPluralOwner = (text: string, term: Term): boolean =>
  term.text.endsWith('s') && /^['’] /.test(text.slice(term.end, term.end + 2));
/** "U.S.-China", "Chile/Peru", "al-Rashid": two names that compromise keeps as one word. */
const isPair = ({ text }: Term): boolean =>
  text.length > 4 && /[-–/]/.test(text) && /^(?:\p{Lu}[\p{L}.]+[-–/]|\p{Ll}{2,3}-)\p{Lu}[\p{L}.]/u.test(text);
function halves(term: Term): Term[] {
  const at = term.text.search(/[-–/]/);
  const [left, right] = [term.text.slice(0, at), term.text.slice(at + 1)];
  const part = (text: string, start: number): Term => ({
    ...term,
    text,
    normal: normalWord(text),
    start,
    end: start + text.length,
  });
  return [part(left, term.start), part(right, term.start + at + 1)];
}
export const normalWord = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');

export const isNameShape = (word: Word): boolean => word.shape !== 'lower' && word.shape !== 'number';

/** Share of the longer words of a headline that have a capital; where more than the rest of all words have none, it is missed for sure. */
const TITLE_CASE = 0.85;
const MOST_LOWER = 0.16;

/** True for headlines in title case or capitals, where a capital letter shows nothing. */
export function isTitleCase(words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.key.length < 4 || word.shape === 'number' || isOpener.has(word.key)) continue;
    long++;
    if (word.shape !== 'lower') capital++;
    // More in lower case than capitals could make up for: prose ends here.
    else if (long - capital > words.length * MOST_LOWER) return false;
  }
  return long > 3 && capital >= long * TITLE_CASE;
}

function newUse(usage: Map<string, Use>, key: string): Use {
  const use = { lower: 0, name: 0 };
  usage.set(key, use);
  return use;
}

/** Counts each word's lower-case uses and its capitalised uses inside sentences that are no headlines. */
export function usageOf(sentences: readonly (readonly Word[])[]): Usage {
  const usage = new Map<string, Use>();
  for (const words of sentences) {
    const headline = isTitleCase(words);
    words.forEach((word, i) => {
      if (word.shape === 'number') return;
      const use = usage.get(word.key) ?? newUse(usage, word.key);
      if (word.shape === 'lower') use.lower++;
      else if (!headline && (word.opens ? opensName(words, i) : i > 0)) use.name++;
    });
  }
  return usage;
}

/** "Zoltar Motors grew": a capital at the start of a sentence counts where a second one follows and the word is no common one. */
function opensName(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const { tags } = words[i]!.term;
  return (
    next?.glued === true &&
    next.shape === 'capital' &&
    !isOpener.has(words[i]!.key) &&
    !COMMON.some((tag) => tags.has(tag))
  );
}
const COMMON = ['Adjective', 'Adverb', 'Verb', 'Plural', 'Determiner', 'Preposition', 'Pronoun', 'Value'] as const;

const PART = /[^\s,()"“”]+/g;
const noTags: ReadonlySet<string> = new Set();
/** A bare name as words, for looking it up outside its sentence. */
export function wordsOfName(name: string): Word[] {
  const terms = matchesOf(PART, name).map((match): Term => {
    const text = match[0];
    const normal = normalWord(text);
    return { start: match.index, end: match.index + text.length, text, normal, root: normal, tags: noTags, bits: 0 };
  });
  return sentenceWords(name, terms);
}
