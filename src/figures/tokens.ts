/** Tokens of a sentence as figures need them: digits, words, marks. In: a stretch of text. Out: tokens with article offsets. */

import type { Span } from '../model.ts';
import { isPlainLetter } from '../text/pattern.ts';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophe. */
  readonly low: string;
  readonly type: 'digits' | 'word' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** A sum torn apart counts as one number: "$1, 199", but not "for $20, 300 guests". */
const TOKEN =
  /(?<=[$€£])\d{1,3}, \d{3}(?![\d.,]*\d| \p{Ll}{2,20}s\b)|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[^\s]/uy;

/** Of what a text is mostly made of the code of the first character tells. */
function typeOf(text: string): Token['type'] {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digits';
  if (code < 128) return isPlainLetter(code) ? 'word' : 'mark';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/** Where the word of plain letters ends that stands at `at`; `at` itself where the pattern must look: at other letters, or an apostrophe behind. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return next === 0x27 || next > 0x7f ? at : end;
}

/** Where the next token ends, which begins at `at`. */
function tokenEnd(text: string, at: number): number {
  const end = plainWordEnd(text, at);
  if (end > at) return end;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : text.length;
}

const SPACE = /\s*/y;
/** The next character that is no white space. */
function nextPlace(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code > 0x20 && code < 0x7f) return from;
  SPACE.lastIndex = from;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** Digits with their separators, words without hyphens, and every other character by itself. */
export function tokenise(text: string, span: Span): Token[] {
  const out: Token[] = [];
  const slice = text.slice(span.start, span.end);
  let last = 0;
  for (let at = nextPlace(slice, 0); at < slice.length; at = nextPlace(slice, last)) {
    const spaced = at > last || at === 0;
    last = tokenEnd(slice, at);
    const found = slice.slice(at, last);
    const low = found.toLowerCase().replace('’', "'");
    out.push({ start: span.start + at, end: span.start + last, text: found, low, type: typeOf(found), spaced });
  }
  return out;
}

const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−']);
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.type === 'mark' && HYPHENS.has(token.text);
/** A hyphen inside a compound: no space on either side. */
export const joins = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]) &&
  tokens[at]!.text !== '—' &&
  !tokens[at]!.spaced &&
  tokens[at + 1] !== undefined &&
  !tokens[at + 1]!.spaced;

/** The words from `at` on, up to `count`, without the hyphens between them: what a list of phrases is looked up with. */
export function phraseFrom(tokens: readonly Token[], at: number, count: number): { words: string; to: number } | null {
  const words: string[] = [];
  let to = at;
  while (words.length < count) {
    if (joins(tokens, to) && words.length) to++;
    const token = tokens[to];
    if (!token) return null;
    words.push(token.low);
    to++;
  }
  return { words: words.join(' '), to };
}

/** Phrases with what they stand for. */
export interface Phrases<V> {
  readonly values: Readonly<Record<string, V>>;
  /** Words of the longest that is looked for. */
  readonly most: number;
  /** The first words of all, and the last: where none of them stands, no phrase is put together. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

export const phrasesOf = <V>(values: Readonly<Record<string, V>>, most: number): Phrases<V> => ({
  values,
  most,
  firsts: new Set(Object.keys(values).map((words) => words.split(' ')[0]!)),
  lasts: new Set(Object.keys(values).map((words) => words.split(' ').at(-1)!)),
});

/** The phrase at `at`, the longest first. Returns its value and the index behind it. */
export function longestPhrase<V>(
  tokens: readonly Token[],
  at: number,
  { values, most, firsts }: Phrases<V>,
): { value: V; to: number; words: string } | null {
  if (!firsts.has(tokens[at]?.low ?? '')) return null;
  for (let count = most; count > 0; count--) {
    const phrase = phraseFrom(tokens, at, count);
    if (phrase && Object.hasOwn(values, phrase.words))
      return { value: values[phrase.words]!, to: phrase.to, words: phrase.words };
  }
  return null;
}

/** The same for a phrase that ends right before `at`. Returns the index of its first word. */
export function longestPhraseBefore<V>(
  tokens: readonly Token[],
  at: number,
  { values, most, lasts }: Phrases<V>,
): { value: V; from: number; words: string } | null {
  if (!lasts.has(tokens[at - 1]?.low ?? '')) return null;
  for (let count = Math.min(most, at); count > 0; count--) {
    const words = tokens
      .slice(at - count, at)
      .map((t) => t.low)
      .join(' ');
    if (Object.hasOwn(values, words)) return { value: values[words]!, from: at - count, words };
  }
  return null;
}
