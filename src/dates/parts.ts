/** Grammar of parts of years and of days: the third quarter, last summer, the first half of 2024, 10 p.m. EST, noon. */

import { clockPrepositions, dayPartPrepositions, seasonPrepositions } from '../words/time-words.ts';
import type { timeZones } from '../words/time-zones.ts';
import { isoDay, isoYear } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { nearest, numberOf, pick, statedYear } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';
import { boundsOf } from './values.ts';

const SEASON_BEFORE = new Set<string>(seasonPrepositions);
const CLOCK_BEFORE = new Set<string>(clockPrepositions);
const PART_BEFORE = new Set<string>(dayPartPrepositions);

/** The year of a part of it: the one at hand, or the nearest that agrees with the tense. */
function yearOfPart(context: Context, token: number, part: string, modifier: string | undefined): string {
  const { today, anchor } = context;
  if (!today || anchor === null) return 'XXXX';
  const years = [today.year - 1, today.year, today.year + 1];
  if (modifier === 'this') return isoYear(today.year);
  const bounds = years.map((y) => boundsOf(`${isoYear(y)}-${part}`)!);
  if (modifier === 'next') return isoYear(years[bounds.findIndex((b) => b.first > anchor)] ?? today.year);
  if (modifier === 'last') return isoYear(years[bounds.findLastIndex((b) => b.last < anchor)] ?? today.year);
  const away = bounds.map((b) => (b.first > anchor ? b.first - anchor : Math.min(0, b.last - anchor)));
  const chosen = nearest(away, context.tense(token));
  return isoYear(years[away.indexOf(chosen)]!);
}

function partReading(context: Context, from: number, to: number, part: string): Reading {
  const stated = statedYear(context, from, to);
  const modifier = pick(context, from, to, 'last', 'next', 'this')?.kind;
  const year = stated ?? yearOfPart(context, from, part, modifier);
  const name = part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'season';
  return {
    type: 'DATE',
    value: `${year}-${part}`,
    part,
    stated: stated ? ['year', name] : [name],
    assumed: stated || modifier || year === 'XXXX' ? [] : ['year'],
  };
}

function readQuarter(context: Context, from: number, to: number): Reading | null {
  const rank = numberOf(pick(context, from, to, 'ordinal', 'second'));
  return rank >= 1 && rank <= 4 ? partReading(context, from, to, `Q${rank}`) : null;
}

/** the latest quarter, the quarter: the one that the article speaks of, otherwise the last that is over. */
function readThisQuarter(context: Context, from: number, to: number): Reading | null {
  if (context.quarter) return { type: 'DATE', value: context.quarter, assumed: ['quarter'] };
  return pick(context, from, to, 'other') ? { type: 'DATE', value: 'XXXX-QX' } : null;
}

/** Halves belong to games, too: only with a year behind. */
function readHalfYear(context: Context, from: number, to: number): Reading | null {
  const rank = pick(context, from, to, 'ordinal', 'second', 'last');
  const part = rank?.kind === 'last' || numberOf(rank) === 2 ? 'H2' : numberOf(rank) === 1 ? 'H1' : null;
  const next = context.classes.slice(to, to + 3);
  return part && (statedYear(context, from, to) || /^o(?:Y|IU|LU|XU|TU|y|K|TK|i)/.test(next))
    ? partReading(context, from, to, part)
    : null;
}

/** "fall", "spring" are words: a season needs a word beside it that says so. */
function readSeason(context: Context, from: number, to: number): Reading | null {
  const before = context.classes[from - 1] ?? '';
  const token = pick(context, from, to, 'season')!;
  const supported =
    to - from > 1 || /[Ee-]/.test(before) || (before === 'r' && SEASON_BEFORE.has(context.tokens[from - 1]!.word));
  if (
    !supported ||
    (to - from === 2 && context.classes[from] === 'T' && !/[ro@b]/.test(before) && context.classes[to] !== 'o')
  )
    return null;
  return partReading(context, from, to, String(token.value));
}

function readFiscal(context: Context, from: number, to: number): Reading | null {
  const year = statedYear(context, from, to);
  return year ? { type: 'DATE', value: year, stated: ['year'] } : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Hour and minute of a clock time as a number of minutes; null for what is none (25:70, 13 p.m.). */
function minutesOf(text: string, half: string | undefined): number | null {
  const [hour, minute] = text.split(':').map(Number) as [number, number | undefined];
  if (hour > 24 || (minute ?? 0) > 59 || (half && (hour > 12 || hour < 1))) return null;
  const base = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return base * 60 + (minute ?? 0);
}

function readClock(context: Context, from: number, to: number): Reading | null {
  const token = pick(context, from, to, 'clock', 'small')!;
  const half = pick(context, from, to, 'ampm')?.value as string | undefined;
  const text = String(token.value);
  const minutes = minutesOf(text, half);
  const before = context.classes[from - 1] ?? '';
  // Without a.m. or a zone 3:16 may be a score, a verse or a lap: "at 15:30" only.
  if (
    minutes === null ||
    (!half &&
      !pick(context, from, to, 'zone') &&
      before !== '@' &&
      !CLOCK_BEFORE.has(context.tokens[from - 1]?.word ?? ''))
  )
    return null;
  const zone = pick(context, from, to, 'zone')?.word as keyof typeof timeZones | undefined;
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return {
    type: 'TIME',
    value: `${onDay(context)}T${clock}`,
    part: `T${clock}`,
    stated: ['time', ...(zone ? ['zone'] : [])],
  };
}

/** The day of a time that has none of its own: the date mentioned last, otherwise publication. */
function onDay(context: Context): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(context.previous ?? '')?.[0];
  return day ?? (context.anchor === null ? 'XXXX-XX-XX' : isoDay(context.anchor));
}

function readNoon(context: Context, _from: number, to: number): Reading {
  const token = context.tokens[to - 1]!;
  return { type: 'TIME', value: `${onDay(context)}T${token.value}`, part: `T${token.value}`, stated: ['time'] };
}

/** 4 in the morning, 9 o'clock. */
function readSpoken(context: Context, from: number, to: number): Reading | null {
  const part = String(pick(context, from, to, 'dayPart')?.value ?? '');
  if (!PART_BEFORE.has(context.tokens[from + 1]!.word)) return null;
  const minutes = minutesOf(
    String(pick(context, from, to, 'clock', 'small', 'cardinal')!.value),
    part === 'MO' || (part === 'NI' && numberOf(context.tokens[from]) < 5) ? 'a' : 'p',
  );
  if (minutes === null) return null;
  const clock = `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return { type: 'TIME', value: onDay(context) + clock, part: clock, stated: ['time'] };
}

export const partRules: readonly Rule[] = [
  {
    id: 'quarter',
    pattern: pattern(
      '{the}?{fiscal}?{rank}{fiscal}?{quarter}{year}?|{fiscal}?{rank}{dash}{quarter}|{the}?{rank}{dash}{fiscal}{dash}{quarter}|{the}?{year}{fiscal}?{rank}{dash}?{quarter}',
    ),
    read: readQuarter,
  },
  { id: 'the-quarter', pattern: pattern('{the}{other}?{quarter}'), read: readThisQuarter },
  { id: 'half-year', pattern: pattern('{the}?(?:{rank}|{last}){dash}?{half}{year}?'), read: readHalfYear },
  { id: 'season', pattern: pattern('(?:{the}|{last}|{the}?{next}|{this})?{season}(?:{of}?{year})?'), read: readSeason },
  { id: 'fiscal-year', pattern: pattern('{fiscal}{unit}?{year}'), read: readFiscal },
  {
    id: 'clock',
    pattern: pattern(
      '(?:{clock}|{small}){ampm}(?:{zone}(?:(?:{other}|{dash}){clock})?|{zoneAdjective}{other})?|{clock}{zone}?',
    ),
    read: readClock,
  },
  { id: 'noon', pattern: pattern('{midpoint}'), read: readNoon },
  {
    id: 'clock-spoken',
    pattern: pattern('(?:{clock}|{small}|{cardinal})(?:{preposition}|{on}){the}?{dayPart}'),
    read: readSpoken,
  },
];
