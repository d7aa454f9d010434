/** Words, numbers and marks of a sentence, each with the one class it has in the grammar of time. Spaces are left out. */
import { isLatin, startsPlainly } from '../text/pattern.ts';
import { type Entry, type Kind, letters, lookUp, phrasesFrom } from './lexicon.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  readonly kind: Kind;
  readonly value: number | string;
}
export interface Tokens {
  readonly list: readonly Token[];
  /** One letter for each token: what patterns are matched against. */
  readonly classes: string;
}

/** Words, the commonest by far, with no group of their own: a group for every kind makes every word of an article dear. */
const TOKEN = /([apAP]\.[mM]\.?|[aA][mM]\b|[pP][mM]\b)|[A-Za-zÀ-ɏ]+|['’]s\b|\S/g;
/** What begins with a digit or an apostrophe, read where one stands. */
const NUMERIC =
  /(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?(?![\d]))|(\d{1,2}([/.])\d{1,2}\3(?:\d{4}|\d\d)(?![\d]))|(\d{1,2}(?::\d\d(?!\d)|\.\d\d(?=\s?[aApP]\.?[mM]\b)))|(\d{1,4}(?:st|nd|rd|th)\b)|((?:\d{3}0|['’`]\d0)s\b)|(['’`]\d\d\b)|((?:\d{1,3}[ -])?\d\/\d\d?(?![\d/])|\d{1,3}[½¼¾])|\d+(?:,\d{3})*(?:\.\d+)?/y;
const GROUP = { iso: 1, slashed: 2, clock: 4, ordinal: 5, decade: 6, short: 7, fraction: 8 };
const LETTER = /^[A-Za-zÀ-ɏ]/;
/** With which a number may begin. */
const OPENS_NUMBER = new Set([..."0123456789'’`"].map((sign) => sign.charCodeAt(0)));

const MARKS: Record<string, Kind> = {
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '/': 'slash',
  $: 'money',
  '€': 'money',
  '£': 'money',
  "'s": 'possessive',
  '’s': 'possessive',
  "'": 'possessive',
  '’': 'possessive',
};
const YEARS = { from: 1000, to: 2199 };

function numberEntry(text: string): Entry {
  const value = Number(text.replaceAll(',', ''));
  if (/^\d{4}$/.test(text) && value >= YEARS.from && value <= YEARS.to) return { kind: 'year', value };
  return { kind: /^\d{1,2}$/.test(text) && value >= 1 && value <= 31 ? 'small' : 'number', value };
}

const FRACTIONS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** 2 1/2, 5½. */
function fractionEntry(text: string): Entry {
  const sign = FRACTIONS[text.at(-1)!];
  if (sign) return { kind: 'number', value: Number.parseInt(text, 10) + sign };
  const [, whole, over, under] = /^(?:(\d+)[ -])?(\d)\/(\d+)$/.exec(text)!;
  return { kind: 'number', value: Number(whole ?? 0) + Number(over) / Number(under) };
}

function numericEntry(match: RegExpExecArray, word: string): Entry {
  const text = match[0];
  if (match[GROUP.fraction] !== undefined) return fractionEntry(text);
  if (match[GROUP.ordinal] !== undefined) return { kind: 'ordinal', value: Number.parseInt(text, 10) };
  if (match[GROUP.decade] !== undefined) return { kind: 'decade', value: word.slice(0, -1).replace(/\D/, '') };
  if (match[GROUP.short] !== undefined) return { kind: 'shortYear', value: Number(text.slice(1)) };
  if (match[GROUP.iso] !== undefined) return { kind: 'iso', value: text };
  if (match[GROUP.slashed] !== undefined) return { kind: 'slashed', value: text };
  if (match[GROUP.clock] !== undefined) return { kind: 'clock', value: text.replace('.', ':') };
  return numberEntry(text);
}

/** The number that begins at a place, if one does. */
function numericAt(text: string, at: number): RegExpExecArray | null {
  if (!OPENS_NUMBER.has(text.charCodeAt(at))) return null;
  NUMERIC.lastIndex = at;
  return NUMERIC.exec(text);
}

function entryOf(match: RegExpExecArray, word: string): Entry {
  if (match[1] !== undefined) return { kind: 'ampm', value: word[0]! };
  const text = match[0];
  return startsPlainly(text) || LETTER.test(text)
    ? lookUp(word, text[0] !== word[0])
    : { kind: MARKS[text] ?? 'other', value: text };
}

/** An abbreviation keeps its point, unless the sentence ends with it: "on Nov. 9", "in Nov." */
function endOf(text: string, end: number, { kind }: Entry, word: string): number {
  if (kind !== 'monthLike' && kind !== 'weekdayShort') return end;
  return word.length < 6 && text[end] === '.' && /\S/.test(text.slice(end + 1, end + 4)) ? end + 1 : end;
}

/** Behind the first letter of "a.m.", "PM". */
const isDayPartSign = (code: number): boolean => code === 0x2e || code === 0x6d || code === 0x4d;

/** Where the word ends that begins at `at`; `at` itself where no letter stands, or perhaps "a.m.". */
function wordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if ((first === 0x61 || first === 0x70) && isDayPartSign(text.charCodeAt(at + 1))) return at;
  let end = at;
  while (isLatin(text.charCodeAt(end))) end++;
  return end;
}

/** The token at a place or behind it that is no plain word. */
function rareToken(text: string, at: number, offset: number): Token | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) return null;
  const start = match.index;
  const number = numericAt(text, start);
  const found = (number ?? match)[0];
  const word = found.toLowerCase();
  const entry = number ? numericEntry(number, word) : entryOf(match, word);
  return tokenOf(text, start, start + found.length, word, entry, offset);
}

function tokenOf(text: string, start: number, to: number, word: string, entry: Entry, offset: number): Token {
  const end = endOf(text, to, entry, word);
  return { start: offset + start, end: offset + end, word, kind: entry.kind, value: entry.value };
}

function split(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const written = text.slice(at, end);
    const word = written.toLowerCase();
    const token =
      end > at
        ? tokenOf(text, at, end, word, lookUp(word, written[0] !== word[0]), offset)
        : rareToken(text, at, offset);
    if (!token) break;
    tokens.push(token);
    at = token.end - offset;
  }
  return tokens;
}

/** The longest phrase of the lexicon that begins at a token. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  offset: number,
): { entry: Entry; length: number } | null {
  const known = phrasesFrom(tokens[at]!.word);
  if (!known) return null;
  for (const { words, entry } of known) {
    if (!words.every((word, n) => tokens[at + n]?.word.replace('’', "'") === word)) continue;
    const initial = text[tokens[at]!.start - offset]!;
    if (entry.kind !== 'holiday' || initial !== initial.toLowerCase()) return { entry, length: words.length };
  }
  return null;
}

/** "twenty-five", "two hundred" as one number; "nineteen ninety-four" as a year. */
function numberAt(tokens: readonly Token[], at: number): { entry: Entry; length: number } | null {
  if (tokens[at]!.kind !== 'cardinal') return null;
  let total = 0;
  let year = 0;
  let i = at;
  for (; i < tokens.length && i < at + 8; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const value = Number(token.value);
    if (token.kind === 'dash' && next?.kind === 'cardinal' && total % 100 >= 20 && total % 10 === 0) continue;
    if (token.kind === 'scale' && value <= 1000) total *= value;
    else if (token.kind !== 'cardinal') break;
    else if (value < 10 && total % 10 === 0 && total % 100 !== 10 && tokens[i - 1]?.kind !== 'scale') total += value;
    else if (value < 100 && total >= 100 && total % 100 === 0) total += value;
    else if (total >= 11 && total <= 20 && value >= 10 && year === 0) {
      year = total;
      total = value;
    } else if (i > at) break;
    else total = value;
  }
  return {
    entry: year ? { kind: 'year', value: year * 100 + total } : { kind: 'cardinal', value: total },
    length: i - at,
  };
}

/** The tokens of a text that begins at `offset` of the article. */
export function tokenise(text: string, offset: number): Tokens {
  const words = split(text, offset);
  const list: Token[] = [];
  let classes = '';
  for (let i = 0; i < words.length; ) {
    const token = words[i]!;
    const found = phraseAt(words, i, text, offset) ?? numberAt(words, i);
    const length = found?.length ?? 1;
    const { kind, value } = found?.entry ?? token;
    list.push(found ? { start: token.start, end: words[i + length - 1]!.end, word: token.word, kind, value } : token);
    classes += letters[kind];
    i += length;
  }
  return { list, classes };
}
