/** The values that stand in a clause as words: numbers, ranks, days. In: a text. Out: its values by class, for telling whether two clauses differ in one. */
import { monthLike, months, weekdays } from '../words/calendar-names.ts';
import { cardinals, ordinals, scales } from '../words/numbers.ts';

export interface ValueWords {
  /** Numbers in digits or words, without years, clock times and days of a month: 9, 14, 2500000. */
  readonly numbers: readonly number[];
  /** Ranks: first, 2nd. */
  readonly ranks: readonly number[];
  /** Weekdays (1 to 7, Monday first). */
  readonly weekdays: readonly number[];
  /** Days of a month: "3 May" is 503. */
  readonly days: readonly number[];
  /** Years in four digits. */
  readonly years: readonly number[];
}

const WEEKDAYS = new Map<string, number>(Object.entries(weekdays));
const MONTHS = new Map<string, number>(Object.entries({ ...months, ...monthLike }));
const CARDINALS = new Map<string, number>(Object.entries(cardinals));
const ORDINALS = new Map<string, number>(Object.entries(ordinals));
const SCALES = new Map<string, number>(Object.entries(scales) as [string, number][]);
/** "one of them", "no one": hardly ever a count. */
const LEAST_WORD = 2;
/** "first of all", "second to none" and "in the first place" rank nothing, but are as rare as they are short. */
const TOKEN = /\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|\p{L}+/gu;
const NUMERAL = /^(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?$/;
const isYear = (value: number, text: string): boolean => /^\d{4}$/.test(text) && value >= 1600 && value <= 2100;

/** "twenty-five" and "two hundred": tens and units add up, scales multiply. */
function spelled(words: readonly string[], from: number): { value: number; next: number } | null {
  let [value, at] = [0, from];
  const first = CARDINALS.get(words[at] ?? '');
  if (first === undefined) return null;
  value = first;
  at++;
  const unit = CARDINALS.get(words[at] ?? '');
  if (first >= 20 && first < 100 && unit !== undefined && unit > 0 && unit < 10) {
    value += unit;
    at++;
  }
  return { value, next: at };
}

/** Reads the values of a text. `valueWordsOf('Nine killed on 3 May')` is `{ numbers: [9], ranks: [], weekdays: [], days: [503], years: [] }`. */
export function valueWordsOf(text: string): ValueWords {
  const found: Record<keyof ValueWords, number[]> = { numbers: [], ranks: [], weekdays: [], days: [], years: [] };
  const words = (text.toLowerCase().match(TOKEN) ?? []) as string[];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const numeral = NUMERAL.exec(word);
    const month = MONTHS.get(word);
    const weekday = WEEKDAYS.get(word);
    if (weekday !== undefined) found.weekdays.push(weekday);
    if (month !== undefined && NUMERAL.test(words[at + 1] ?? '') && Number.parseInt(words[at + 1]!, 10) <= 31) {
      found.days.push(month * 100 + Number.parseInt(words[at + 1]!, 10));
      at += 2;
      continue;
    }
    const spelledOut = numeral ? null : spelled(words, at);
    const value = numeral ? Number(numeral[1]!.replaceAll(',', '')) : spelledOut?.value;
    if (value === undefined) {
      const rank = ORDINALS.get(word);
      if (rank !== undefined) found.ranks.push(rank);
      at++;
      continue;
    }
    let next = numeral ? at + 1 : spelledOut!.next;
    if (MONTHS.has(words[next] ?? '') && value >= 1 && value <= 31) {
      found.days.push(MONTHS.get(words[next]!)! * 100 + value);
      at = next + 1;
      continue;
    }
    let scaled = value;
    while (SCALES.has(words[next] ?? '')) scaled *= SCALES.get(words[next++]!)!;
    if (numeral?.[2]) found.ranks.push(value);
    else if (isYear(value, word)) found.years.push(value);
    else if (numeral || scaled >= LEAST_WORD) found.numbers.push(scaled);
    at = next;
  }
  return found;
}

/** Rounding apart: 14,000 and 14,123 may be one number; 14 and 15, ranks and days never are. */
const ROUNDING = 0.02;
/** Smaller numbers are hardly ever rounded. */
const EXACT = 50;
const isRounded = (a: number, b: number): boolean =>
  Math.max(a, b) >= EXACT && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/** Both give values of a class, and neither's all stand in the other's. */
function differIn(a: readonly number[], b: readonly number[], name: keyof ValueWords): boolean {
  if (!a.length || !b.length) return false;
  const isSame = (x: number, y: number): boolean => x === y || (name === 'numbers' && isRounded(x, y));
  const holds = (x: readonly number[], y: readonly number[]): boolean =>
    x.every((one) => y.some((other) => isSame(one, other)));
  return !holds(a, b) && !holds(b, a);
}

/** The classes in which two texts differ: of "the first woman" and "the second woman" it is `['ranks']`. */
export const differing = (x: ValueWords, y: ValueWords): (keyof ValueWords)[] =>
  (['numbers', 'ranks', 'weekdays', 'days', 'years'] as const).filter((name) => differIn(x[name], y[name], name));
