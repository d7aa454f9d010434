/** Amounts: "1.3bn", "two and a half million", "dozens", "a few hundred". In: tokens and a place. Out: the value and where it ends. */

import { boundsAfter, boundsBefore } from '../words/figure-bounds.ts';
import {
  cardinals,
  collectiveNumbers,
  fractionSigns,
  plurals,
  scaleLetters,
  scales,
  vagueAmounts,
} from '../words/numbers.ts';
import { joins, longestPhrase, longestPhraseBefore, phrasesOf, type Token } from './tokens.ts';

export interface Amount {
  /** Index behind the last token. */
  readonly to: number;
  readonly min: number;
  /** null: open, as in "dozens". */
  readonly max: number | null;
  readonly soft: boolean;
  /** Unit of the last stated digit; null where no digit is stated. */
  readonly step: number | null;
  readonly form: 'digits' | 'words' | 'vague';
  /** What the scale words multiplied by: 1e6 in "1.3 million". */
  readonly factor: number;
}

const has = <V>(record: Readonly<Record<string, V>>, key: string | undefined): key is string =>
  key !== undefined && Object.hasOwn(record, key);
const CARDINALS: Readonly<Record<string, number>> = cardinals;
const SCALES: Readonly<Record<string, number>> = scales;
const LETTERS: Readonly<Record<string, number>> = scaleLetters;
const PLURALS: Readonly<Record<string, number>> = plurals;
const VAGUE: Readonly<Record<string, number>> = vagueAmounts;
const COLLECTIVE: Readonly<Record<string, number>> = collectiveNumbers;
const SIGNS: Readonly<Record<string, number>> = fractionSigns;

/** 1,234,567 and 12,34,567 (lakhs), with or without decimals; not "10,12" or "3.0.1". */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** Digits of a number that can be read exactly. Longer ones are codes. */
const MOST_DIGITS = 15;

/**
 * Unit of the last digit that is meant: trailing zeros from 100 on are taken for rounding, with two digits kept
 * ("43,000" -> 1000, "200" -> 10, "60" -> 1).
 */
export function stepOf(value: number): number {
  if (value < 100) return 1;
  const zeros = /0*$/.exec(value.toFixed(0))![0].length;
  return 10 ** Math.min(zeros, Math.floor(Math.log10(value)) - 1);
}

function readDigits(text: string): { value: number; step: number } | null {
  const joined = text.replace(', ', ',');
  if (!GROUPED.test(joined) || joined.length > MOST_DIGITS + 5) return null;
  const plain = joined.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const value = Number(plain);
  return { value, step: decimals ? 10 ** -decimals : stepOf(value) };
}

/** Floating-point dust of "4.1 million" (4.1 * 1e6) removed. */
export const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14));

/** Index behind the scale words that follow, and their product: "million", "hundred thousand". */
function readScales(tokens: readonly Token[], at: number): { to: number; factor: number } {
  let to = at;
  let factor = 1;
  for (;;) {
    const next = joins(tokens, to) && has(SCALES, tokens[to + 1]?.low) ? to + 1 : to;
    const word = tokens[next]?.low;
    if (!has(SCALES, word) || (word === 'dozens' && factor === 1 && to === at)) return { to, factor };
    factor *= SCALES[word]!;
    to = next + 1;
  }
}

/** "1/2", "3/4": only these, since "9/11" and "24/7" are written so too. */
function simpleFraction(tokens: readonly Token[], at: number): number | null {
  const part = tokens[at];
  const slash = tokens[at + 1];
  const whole = tokens[at + 2];
  const sure =
    part &&
    whole &&
    slash?.text === '/' &&
    !slash.spaced &&
    !whole.spaced &&
    /^[1-3]$/.test(part.text) &&
    /^[2-4]$/.test(whole.text);
  return sure && Number(part.text) < Number(whole.text) ? Number(part.text) / Number(whole.text) : null;
}

function digitsAmount(tokens: readonly Token[], at: number): Amount | null {
  const read = readDigits(tokens[at]!.text);
  if (!read) return null;
  let { value, step } = read;
  const parts = simpleFraction(tokens, at);
  if (parts) return scaled(parts, parts, 1, at + 3, 'digits');
  let to = at + 1;
  const mixed = simpleFraction(tokens, joins(tokens, to) ? to + 1 : to);
  if (mixed) return scaled(value + mixed, mixed, 1, (joins(tokens, to) ? to + 1 : to) + 3, 'digits');
  const sign = tokens[to];
  if (sign && has(SIGNS, sign.text)) {
    value += SIGNS[sign.text]!;
    step = 0.1;
    to++;
  }
  const letter = tokens[to];
  if (letter && !letter.spaced && has(LETTERS, letter.low))
    return scaled(value, step, LETTERS[letter.low]!, to + 1, 'digits');
  const { to: end, factor } = readScales(tokens, to);
  return scaled(value, step, factor, end, 'digits');
}

function scaled(value: number, step: number, factor: number, to: number, form: Amount['form'], soft = false): Amount {
  const min = exact(value * factor);
  return { to, min, max: min, soft, step: exact(step * factor), form, factor };
}

/** Whether a unit word may be added to what stands already: twenty + five, hundred + twelve. */
const fits = (sum: number, value: number): boolean =>
  sum === 0 || (sum % 100 === 0 && value < 100) || (sum % 10 === 0 && sum % 100 >= 20 && value < 10);

/** "twenty-five", "one hundred and twelve thousand": the sum and where it ends. */
function spelled(tokens: readonly Token[], at: number): { value: number; to: number; scale: number } | null {
  let total = 0;
  let sum = 0;
  let scale = 1;
  let to = at;
  for (let i = at; i < tokens.length; ) {
    if (i > at && joins(tokens, i)) i++;
    if (
      i > at &&
      tokens[i]?.low === 'and' &&
      (sum % 100 === 0 || sum === 0) &&
      (sum > 0 || total > 0) &&
      has(CARDINALS, tokens[i + 1]?.low)
    )
      i++;
    const word = tokens[i]?.low;
    if (has(CARDINALS, word) && fits(sum, CARDINALS[word]!) && (sum > 0 || i === at || total > 0))
      sum += CARDINALS[word]!;
    else if (word === 'hundred' && sum > 0 && sum < 100) sum *= 100;
    else if (has(SCALES, word) && word !== 'hundred' && word !== 'dozens' && sum > 0) {
      total += sum * SCALES[word]!;
      sum = 0;
      scale = SCALES[word]!;
    } else break;
    to = ++i;
  }
  return to === at ? null : { value: total + sum, to, scale: sum === 0 ? scale : 1 };
}

function wordsAmount(tokens: readonly Token[], at: number): Amount | null {
  const read = spelled(tokens, at);
  if (!read) return null;
  const { to, value, scale } = read;
  if (tokens[to]?.low === 'and' && tokens[to + 1]?.low === 'a' && tokens[to + 2]?.low === 'half') {
    const { to: end, factor } = readScales(tokens, to + 3);
    return scaled(value + 0.5, 0.5, factor, end, 'words');
  }
  return {
    to,
    min: value,
    max: value,
    soft: scale === 12,
    step: scale === 1 ? stepOf(value) : scale,
    form: 'words',
    factor: scale,
  };
}

const open = (min: number, to: number): Amount => ({
  to,
  min,
  max: null,
  soft: true,
  step: null,
  form: 'vague',
  factor: 1,
});
const skipOf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.low === 'of' && has(PLURALS, tokens[at + 1]?.low) ? at + 1 : at;

/** "dozens", "tens of thousands", "hundreds of millions": at least two of the smallest. */
function pluralAmount(tokens: readonly Token[], at: number): Amount | null {
  let factor = 1;
  let to = at;
  while (has(PLURALS, tokens[to]?.low)) {
    factor *= PLURALS[tokens[to]!.low]!;
    const next = skipOf(tokens, to + 1);
    if (next === to + 1) return open(2 * factor, next);
    to = next;
  }
  return null;
}

/** "a dozen", "half a million", "a few hundred", "several", "a couple". */
function looseAmount(tokens: readonly Token[], at: number): Amount | null {
  const low = tokens[at]!.low;
  const article = low === 'a' || low === 'an';
  let i = article ? at + 1 : at;
  const half = tokens[i]?.low === 'half' && (joins(tokens, i + 1) || /^(?:a|an)$/.test(tokens[i + 1]?.low ?? ''));
  if (half) i += 2;
  else if (article && (tokens[i]?.low === 'good' || tokens[i]?.low === 'whole')) i++;
  const word = tokens[i]?.low;
  if (has(COLLECTIVE, word) && (article || half)) {
    const { to, factor } = readScales(tokens, i + 1);
    const value = COLLECTIVE[word]! * factor * (half ? 0.5 : 1);
    return { to, min: value, max: value, soft: true, step: value, form: 'vague', factor };
  }
  if (!has(VAGUE, word) || half || (word !== 'several' && !article)) return null;
  const { to, factor } = readScales(tokens, i + 1);
  return open(VAGUE[word]! * factor, to);
}

/** The amount that begins at `at`, or null. Ordinals, fractions and "no" are read elsewhere. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.type === 'digits') return digitsAmount(tokens, at);
  if (token.type !== 'word') return null;
  return wordsAmount(tokens, at) ?? pluralAmount(tokens, at) ?? looseAmount(tokens, at);
}

// Bounds and approximators around a number: what "at least", "nearly" and "or so" make of its value.
export type Bound = (typeof boundsBefore)[keyof typeof boundsBefore] | (typeof boundsAfter)[keyof typeof boundsAfter];

export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly hard: boolean;
}

const BEFORE = phrasesOf<Bound>(boundsBefore, 4);
const AFTER = phrasesOf<Bound>(boundsAfter, 2);

/** How far below "nearly 50" and above "just over 50" still is: a tenth, from what editors let pass. */
const NEAR = 0.1;

/** The bound right before `at` and the index at which it begins. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
): { bound: Bound; from: number; words: string } | null {
  const found = longestPhraseBefore(tokens, at, BEFORE);
  return found && { bound: found.value, from: found.from, words: found.words };
}

/** The bound right after `at` and the index behind it. "50+" counts too. */
export function boundAfter(tokens: readonly Token[], at: number): { bound: Bound; to: number } | null {
  if (tokens[at]?.text === '+' && !tokens[at]!.spaced) return { bound: 'at-least', to: at + 1 };
  const found = longestPhrase(tokens, at, AFTER);
  return found && found.words !== 'plus' ? { bound: found.value, to: found.to } : null;
}

/**
 * The range that the bound makes of a value. Counts are whole: "more than 10" is 11 and up, "fewer than 10" at most 9; money and
 * measures keep the limit itself. "nearly 50" is 45 to 50, "just over 50" 50 to 55, both soft; "about 50" is 50, soft.
 */
export function bounded(value: Range, bound: Bound, whole: boolean): Range {
  const { min, max, hard } = value;
  const beyond = whole && min !== null && Number.isInteger(min) ? 1 : 0;
  switch (bound) {
    case 'at-least':
      return { min, max: null, hard };
    case 'more-than':
      return { min: min === null ? null : min + beyond, max: null, hard };
    case 'at-most':
      return { min: null, max, hard };
    case 'less-than':
      return { min: null, max: max === null ? null : max - beyond, hard };
    case 'nearly':
      return { min: min === null ? null : exact(min * (1 - NEAR)), max, hard: false };
    case 'just-over':
      return { min, max: max === null ? null : exact(max * (1 + NEAR)), hard: false };
    case 'about':
      return { min, max, hard: false };
  }
}
