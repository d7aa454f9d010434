/** Units and currencies beside a number. In: tokens and a place. Out: the unit, its factor, and where it ends. */
import {
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarPrefixes,
  poundMoneyWords,
  smallMoney,
} from '../words/currencies.ts';
import { durations, gluedUnits, shares, units } from '../words/figure-units.ts';
import { joins, longestPhrase, phrasesOf, type Token } from './tokens.ts';

export interface Unit {
  readonly type: 'money' | 'percent' | 'measure' | 'duration';
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
  /** Index behind the unit. */
  readonly to: number;
  readonly rule: string;
}

const SIGNS: Readonly<Record<string, string>> = currencySigns;
const PREFIXES: Readonly<Record<string, string>> = dollarPrefixes;
const CODES: Readonly<Record<string, string>> = currencyCodes;
const NAMES = phrasesOf<string>(currencyNames, 3);
const SMALL = phrasesOf<string>(smallMoney, 1);
const UNITS = phrasesOf<readonly [string, number, number?]>(units, 3);
const SHARES = phrasesOf<string>(shares, 2);
const GLUED: Readonly<Record<string, readonly [string, number, number?]>> = gluedUnits;
const DURATIONS = phrasesOf<number>(durations, 1);
/** Whether a unit is a currency, by its ISO 4217 code. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Signs and codes of currencies. */
export const moneySigns: readonly string[] = [...Object.keys(currencySigns), ...Object.keys(currencyCodes)];
const MONEY = new Set<string>(moneySigns);
export const isMoneySign = (text: string): boolean => MONEY.has(text);
const POUND_MONEY = new Set<string>(poundMoneyWords);
/** Ten thousand pounds are hardly ever a weight in the news. */
const HEAVY = 10_000;
/** How many words around "pounds" are looked at for money. */
const REACH = 6;

const money = (unit: string, to: number, rule: string, factor = 1): Unit => ({
  type: 'money',
  unit,
  factor,
  offset: 0,
  to,
  rule,
});

/** "$", "US$", "USD", "Rs." before a number: the currency and the index of the number. */
export function currencyBefore(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (!MONEY.has(token.text) && next.text !== '$') return null;
  if (Object.hasOwn(SIGNS, token.text)) return money(SIGNS[token.text]!, at + 1, 'currency-sign');
  if (next.text === '$' && !next.spaced && Object.hasOwn(PREFIXES, token.low))
    return money(PREFIXES[token.low]!, at + 2, 'currency-sign');
  if (!Object.hasOwn(CODES, token.text)) return null;
  const to = next.text === '.' || Object.hasOwn(SIGNS, next.text) ? at + 2 : at + 1;
  return tokens[to]?.type === 'digits' ? money(CODES[token.text]!, to, 'currency-code') : null;
}

function poundsAreMoney(tokens: readonly Token[], at: number, value: number): boolean {
  return (
    value >= HEAVY ||
    tokens.slice(Math.max(0, at - REACH), at + REACH).some((t) => t.text === '£' || POUND_MONEY.has(t.low))
  );
}

function currencyAfter(tokens: readonly Token[], at: number, value: number): Unit | null {
  const token = tokens[at];
  if (!token) return null;
  if (Object.hasOwn(CODES, token.text) && token.text.length === 3)
    return money(CODES[token.text]!, at + 1, 'currency-code');
  if (Object.hasOwn(SIGNS, token.text) && token.text !== '$') return money(SIGNS[token.text]!, at + 1, 'currency-sign');
  if (token.low === 'pounds' || token.low === 'pound')
    return poundsAreMoney(tokens, at, value) ? money('GBP', at + 1, 'currency-name') : null;
  const small = longestPhrase(tokens, at, SMALL);
  if (small) return money(small.value, small.to, 'small-money', 0.01);
  const found = longestPhrase(tokens, at, NAMES);
  return found && money(found.value, found.to, 'currency-name');
}

/** Sentence-final "won" and other words that are a currency only beside a large number. */
const doubtful = (word: string, value: number): boolean => /^(?:won|real|rand)$/.test(word) && value < 100;

function measure(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at]!;
  const key = token.text.length === 1 ? token.text : token.low; // "3G" is no weight
  const glued = !token.spaced && Object.hasOwn(GLUED, key) ? { value: GLUED[key]!, to: at + 1 } : null;
  const found = glued ?? longestPhrase(tokens, at, UNITS);
  if (!found) return null;
  const [unit, factor, offset] = found.value;
  return { type: 'measure', unit, factor, offset: offset ?? 0, to: found.to, rule: 'measure' };
}

/** The unit right after a number, hyphen or not: "percent", "million euros", "-mile", "km/h". */
export function unitAfter(tokens: readonly Token[], at: number, value: number): Unit | null {
  const from = joins(tokens, at) ? at + 1 : at;
  if (!tokens[from]) return null;
  const share = longestPhrase(tokens, from, SHARES);
  if (share) return { type: 'percent', unit: share.value, factor: 1, offset: 0, to: share.to, rule: share.value };
  const currency = doubtful(tokens[from]!.low, value) ? null : currencyAfter(tokens, from, value);
  if (currency) return currency;
  const duration = longestPhrase(tokens, from, DURATIONS);
  if (duration)
    return { type: 'duration', unit: 's', factor: duration.value, offset: 0, to: duration.to, rule: 'duration' };
  return measure(tokens, from);
}
