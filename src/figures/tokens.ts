/** Tokens of a sentence as figures need them: digits, words, marks. In: a stretch of text. Out: tokens with article offsets. */
import type { Span } from '../model.ts';

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
  /(?<=[$€£])\d{1,3}, \d{3}(?![\d.,]*\d| \p{Ll}{2,20}s\b)|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[^\s]/gu;

/** Of what a text is mostly made of the code of the first character tells. */
function typeOf(text: string): Token['type'] {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digits';
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'mark';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/** Digits with their separators, words without hyphens, and every other character by itself. */
export function tokenise(text: string, span: Span): Token[] {
  const out: Token[] = [];
  let last = 0;
  const slice = text.slice(span.start, span.end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(slice); match; match = TOKEN.exec(slice)) {
    const { 0: found, index } = match;
    const start = span.start + index;
    out.push({
      start,
      end: start + found.length,
      text: found,
      low: found.toLowerCase().replace('’', "'"),
      type: typeOf(found),
      spaced: index > last || index === 0,
    });
    last = index + found.length;
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

/** Looks a record of phrases up at `at`, the longest first. Returns the value and the index behind the phrase. */
export function longestPhrase<V>(
  tokens: readonly Token[],
  at: number,
  record: Readonly<Record<string, V>>,
  most: number,
): { value: V; to: number; words: string } | null {
  for (let count = most; count > 0; count--) {
    const phrase = phraseFrom(tokens, at, count);
    if (phrase && Object.hasOwn(record, phrase.words))
      return { value: record[phrase.words]!, to: phrase.to, words: phrase.words };
  }
  return null;
}

/** The same for a phrase that ends right before `at`. Returns the index of its first word. */
export function longestPhraseBefore<V>(
  tokens: readonly Token[],
  at: number,
  record: Readonly<Record<string, V>>,
  most: number,
): { value: V; from: number; words: string } | null {
  for (let count = Math.min(most, at); count > 0; count--) {
    const words = tokens
      .slice(at - count, at)
      .map((t) => t.low)
      .join(' ');
    if (Object.hasOwn(record, words)) return { value: record[words]!, from: at - count, words };
  }
  return null;
}
