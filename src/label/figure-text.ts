/** The value of a figure as a person writes it: "$13", "€2.3m", "at least 12", "15%", "3rd"; measures in the article's own words. */
import { isCurrency } from '../figures/units.ts';
import type { ClaimOf } from '../model.ts';
import { oneLine } from '../text/one-line.ts';
import { currencySigns } from '../words/currencies.ts';

const signs: ReadonlyMap<string, string> = new Map(Object.entries(currencySigns).map(([sign, code]) => [code, sign]));

/** From a million on, money is written short where that loses nothing. */
const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;
/** Decimals of a short form. */
const DECIMALS = 3;

/** Digits, without an exponent. */
const PLAIN = /^-?\d{1,16}(?:\.(\d+))?$/;
const writers = new Map<string, Intl.NumberFormat>();

/** A number as English writes it. */
function english(n: number, least: number, most: number): string {
  const text = Object.is(n, -0) ? '-0' : String(n);
  const decimals = PLAIN.exec(text)?.[1] ?? '';
  if (!PLAIN.test(text) || decimals.length < least || decimals.length > most) return rounded(n, least, most);
  const whole = decimals ? text.slice(0, -decimals.length - 1) : text;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${text.slice(whole.length)}`;
}

/** The few that need it: making a formatter takes longer than writing all numbers of a short report. */
function rounded(n: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  const writer =
    writers.get(key) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  writers.set(key, writer);
  return writer.format(n);
}

/** All digits, with commas: 1,250,000 or 0.0625. */
const digits = (n: number): string => english(n, 0, 12);

function short(n: number): string {
  const [scale, letter] = SCALES.find(([size]) => Math.abs(n) >= size) ?? [1, ''];
  const scaled = Number((n / scale).toFixed(DECIMALS));
  return Math.abs(scaled * scale - n) <= 1e-9 * Math.abs(n) ? `${english(scaled, 0, DECIMALS)}${letter}` : digits(n);
}

/** "$4.50", "€2.3m", "12 million" of a currency without a sign as "CHF 12m". */
function money(n: number, code: string): string {
  const cents = Math.abs(n) < 1e6 && !Number.isInteger(n) && Number.isInteger(Math.round(n * 1e6) / 1e4);
  const amount = cents ? english(n, 2, 3) : short(n);
  return signs.has(code) ? `${signs.get(code)}${amount}` : `${code} ${amount}`;
}

/** 1st, 2nd, 3rd, 4th, 11th … */
function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${digits(n)}${tail}`;
}

/** How one number of a unit is written; null for measures, which are converted and no longer the article's. */
function writerFor(unit: string): ((n: number) => string) | null {
  if (unit === 'count') return digits;
  if (unit === 'ordinal') return ordinal;
  if (unit === 'percent') return (n) => `${digits(Number(n.toPrecision(8)))}%`;
  return isCurrency(unit) ? (n) => money(n, unit) : null;
}

/** The bounds in words; equal texts mean equal bounds. */
function rangeText({ min, max, hard, step }: ClaimOf<'figure'>['value'], write: (n: number) => string): string {
  const about = hard ? '' : 'about ';
  if (min === null) return `up to ${about}${write(max ?? 0)}`;
  // "More than 2,400" is kept as 2,401 and up: one above a round number.
  if (max === null && hard)
    return step && step > 1 && (min - 1) % step === 0 ? `more than ${write(min - 1)}` : `at least ${write(min)}`;
  if (max === null) return `${about}${write(min)} or more`;
  return `${about}${min === max ? write(min) : `${write(min)} to ${write(max)}`}`;
}

/** What a figure claim says ("dozens" as the text has it), and the key under which equal values are one position. */
export function figureText({ value, span }: ClaimOf<'figure'>): string {
  const write = writerFor(value.unit);
  const isLoose = !value.hard && value.max === null && value.min !== null;
  return write && !isLoose ? rangeText(value, write) : oneLine(span.text).trim().slice(0, 60);
}
