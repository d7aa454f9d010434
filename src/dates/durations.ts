/** Grammar of lengths of time and of repetition: three days, the past two months, a 10-year plan, daily, every Monday. */
import { ageWords, lengthWords, rangeWords, rateHeads } from '../words/time-words.ts';
import { amountOf, approximation, countOf } from './amounts.ts';
import { pattern } from './lexicon.ts';
import { numberOf, pick } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';

const AGES = new Set<string>(ageWords);
const LENGTHS = new Set<string>(lengthWords);
const RANGES = new Set<string>(rangeWords);
const RATES = new Set<string>(rateHeads);

const unitCode = (context: Context, from: number, to: number): string => {
  const token = pick(context, from, to, 'unit', 'units', 'quarter', 'quarters', 'second')!;
  return token.kind === 'quarter' || token.kind === 'quarters'
    ? 'Q'
    : token.kind === 'second'
      ? 'TS'
      : String(token.value);
};

/** Whether an age follows: "6-year-old", "52 years old", "aged". */
const isAge = (context: Context, to: number): boolean =>
  AGES.has(context.tokens[context.classes[to] === '-' ? to + 1 : to]?.word ?? '');

/** "the nine months", "over | the past year": the article belongs to it; not in "the | 10-year plan". */
function takesArticle(context: Context, from: number, to: number): boolean {
  const article = pick(context, from, to, 'the');
  if (!article) return true;
  if (context.tokens[from]!.word === 'over') return false;
  return pick(context, from, to, 'units', 'quarters', 'last', 'next', 'ordinal', 'second', 'this') !== undefined;
}

function readDuration(context: Context, from: number, to: number): Reading | null {
  if (isAge(context, to) || !takesArticle(context, from, to)) return null;
  if (context.classes.slice(from, to).includes('r') && !RANGES.has(pick(context, from, to, 'preposition')!.word))
    return null;
  const count = countOf(context, from, to);
  // A bare "quarter" after a number is a fraction or a coin: "three quarters of them".
  const unit = unitCode(context, from, to);
  if (unit === 'Q' && !pick(context, from, to, 'last', 'next')) return null;
  if (context.classes[from - 1] === '$') return null;
  return { type: 'DURATION', value: amountOf(count, unit), mod: approximation(context, from) ?? undefined };
}

/** "a year", "an hour" alone: after a preposition a length, after a price or a count a rate. */
function readSingle(context: Context, from: number, to: number): Reading | null {
  const unit = unitCode(context, from, to);
  const before = context.tokens[from - 1];
  if (unit === 'Q' || isAge(context, to)) return null;
  const mod = approximation(context, from) ?? undefined;
  if (mod || LENGTHS.has(before?.word ?? '')) return { type: 'DURATION', value: amountOf(1, unit), mod };
  return null;
}

function readRate(context: Context, from: number, to: number): Reading | null {
  const before = context.tokens[from - 1]?.word ?? '';
  const counted = RATES.has(before) || /^[\d,]+$/.test(before);
  return counted ? { type: 'SET', value: amountOf(1, unitCode(context, from, to)) } : null;
}

function readHalf(context: Context, from: number, to: number): Reading | null {
  const unit = unitCode(context, from, to);
  if (unit === 'D' || unit === 'Q' || isAge(context, to)) return null;
  return { type: 'DURATION', value: amountOf(0.5, unit) };
}

/** years, decades, weeks: only after a preposition of length. */
function readVague(context: Context, from: number, to: number): Reading | null {
  const before = context.tokens[from - 1]?.word ?? '';
  return LENGTHS.has(before) && !isAge(context, to)
    ? { type: 'DURATION', value: amountOf(null, unitCode(context, from, to)) }
    : null;
}

function readEvery(context: Context, from: number, to: number): Reading | null {
  const weekday = pick(context, from, to, 'weekday');
  if (weekday) return { type: 'SET', value: `XXXX-WXX-${weekday.value}` };
  const part = pick(context, from, to, 'dayPart');
  if (part) return { type: 'SET', value: `XXXX-XX-XXT${part.value}` };
  const token = pick(context, from, to, 'small', 'cardinal');
  return { type: 'SET', value: amountOf(token ? numberOf(token) : 1, unitCode(context, from, to)) };
}

function readFrequency(context: Context, from: number): Reading {
  return { type: 'SET', value: String(context.tokens[from]!.value) };
}

/** Mondays, Tuesday nights. */
function readWeekdays(context: Context, from: number, to: number): Reading {
  const weekday = pick(context, from, to, 'weekday', 'weekdayPlural')!;
  const part = pick(context, from, to, 'dayParts');
  return { type: 'SET', value: `XXXX-WXX-${weekday.value}${part ? `T${part.value}` : ''}` };
}

const COUNT =
  '(?:{a}?(?:{vagueCount}|{couple}{of}?)|{count}(?:{scale}|{and}?{a}?{half})?(?:(?:{preposition}|{dash}){count})?)';

export const durationRules: readonly Rule[] = [
  {
    id: 'duration',
    pattern: pattern(
      `{about}?{the}?(?:{last}|{next}|{rank}|{this})?${COUNT}(?:{dash}|{unitAdjective})?{anyUnit}(?:{and}{a}{half})?`,
    ),
    read: readDuration,
  },
  { id: 'duration-vague-past', pattern: pattern('{the}?(?:{last}|{next}){units}'), read: readDuration },
  { id: 'duration-single', pattern: pattern('{about}?{a}{unit}(?:{and}{a}{half})?'), read: readSingle },
  { id: 'duration-half', pattern: pattern('{half}(?:{a}|{dash}){unit}|{a}{half}{dash}?{unit}'), read: readHalf },
  { id: 'duration-plural', pattern: pattern('{units}'), read: readVague },
  { id: 'rate', pattern: pattern('{a}{unit}'), read: readRate },
  { id: 'every', pattern: pattern('{each}(?:{small}|{cardinal})?(?:{anyUnit}|{weekday}|{dayPart})'), read: readEvery },
  { id: 'frequency', pattern: pattern('{frequency}'), read: readFrequency },
  { id: 'weekdays', pattern: pattern('{weekdayPlural}|{weekday}{dayParts}'), read: readWeekdays },
];
