/** Grammar of years, decades and centuries, and of numbers that only look like years. */
import { countedNouns, possessives } from '../words/time-words.ts';
import { isoYear } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { fullYear, numberOf, pick } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Before a number that is a year: in 1998, since 2014, early 2020. After: 1998's, the 1931 expedition, (2019). */
const YEAR_BEFORE = /[roLXIEe@TA,&'-]/;
const COUNTED = new Set<string>(countedNouns);
const POSSESSIVE = new Set<string>(possessives);
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2060;

function readYear(context: Context, from: number, to: number): Reading | null {
  const token = context.tokens[to - 1]!;
  const year = numberOf(token);
  if (to - from === 1 && /^\d/.test(token.word) && !isBareYear(context, from, year)) return null;
  return { type: 'DATE', value: isoYear(year), stated: ['year'] };
}

/** Whether a number of four digits is a year: by what stands before and behind it. */
function isBareYear(context: Context, at: number, year: number): boolean {
  const before = context.tokens[at - 1];
  const after = context.tokens[at + 1];
  const cls = context.classes[at - 1] ?? '(';
  if (cls === '$' || after?.kind === 'units' || after?.kind === 'scale' || COUNTED.has(after?.word ?? '')) return false;
  if (/[ro]/.test(cls)) return true;
  if (year < FIRST_BARE_YEAR || year > LAST_BARE_YEAR) return false;
  if (YEAR_BEFORE.test(cls) || POSSESSIVE.has(before?.word ?? '') || /^[([]$/.test(before?.word ?? '(')) return true;
  // "Chile's costly 1931 survey": a noun follows; "some 2000 soldiers", "Euro 2024" are no years.
  const lower = /^[a-z]{3,}$/.test(before?.word ?? '') && cls === '_' && context.isLower(at - 1);
  return (
    context.classes[at + 1] === "'" ||
    (lower && year % 50 !== 0 && /^[a-z]{3,}$/.test(after?.word ?? '') && context.isLower(at + 1))
  );
}

function readDecade(context: Context, from: number, to: number): Reading {
  const digits = String(pick(context, from, to, 'decade')!.value);
  const year = digits.length === 4 ? digits : isoYear(fullYear(Number(digits), context.today));
  return { type: 'DATE', value: `${year.slice(0, 3)}X`, stated: ['decade'] };
}

function readCentury(context: Context, from: number, to: number): Reading | null {
  const rank = numberOf(pick(context, from, to, 'ordinal'));
  const unit = context.tokens[to - 1]!;
  if (unit.value !== 'C' || rank < 1 || rank > 30) return null;
  return { type: 'DATE', value: `${two(rank - 1)}XX`, stated: ['century'] };
}

export const yearRules: readonly Rule[] = [
  { id: 'year', pattern: pattern('(?:{the}{unit})?{year}'), read: readYear },
  { id: 'decade', pattern: pattern('{the}?{decade}'), read: readDecade },
  { id: 'century', pattern: pattern('{the}?{ordinal}{dash}?{unit}'), read: readCentury },
];
