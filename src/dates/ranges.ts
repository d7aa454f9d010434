/** Grammar of two dates that share their month or year: July 10-12, 12 and 13 July, 2019-21. */

import { rangeWords } from '../words/time-words.ts';
import { isDay, isoYear } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { numberOf, pick, yearFor } from './offsets.ts';
import type { Context, Found, Reading, Rule } from './types.ts';

const RANGES = new Set<string>(rangeWords);
const DAYS = new Set<string>(['small', 'ordinal']);
const two = (n: number): string => String(n).padStart(2, '0');

/** Whether a dash or "to" stands between: one period, not two days. */
function isRange(context: Context, from: number, to: number): boolean | null {
  const link = pick(context, from, to, 'dash', 'preposition', 'and', 'slash');
  if (link?.kind === 'preposition') return RANGES.has(link.word) ? true : null;
  return link?.kind !== 'and';
}

/** July 10-12, 2025; 12 and 13 July. */
function readDays(context: Context, from: number, to: number): Reading | null {
  const month = numberOf(pick(context, from, to, 'month', 'monthLike'));
  const stated = pick(context, from, to, 'year');
  const at = Array.from({ length: to - from }, (_, n) => from + n).filter((i) => DAYS.has(context.tokens[i]!.kind));
  const days = at.map((i) => numberOf(context.tokens[i]));
  const range = isRange(context, from, to);
  if (range === null || !days.every((day) => isDay(2000, month, day)) || days[0]! >= days[1]!) return null;
  const year = stated ? isoYear(numberOf(stated)) : yearFor(context, from, month, days[0]!);
  const values = days.map((day) => `${year}-${two(month)}-${two(day)}`);
  const common = {
    type: 'DATE' as const,
    stated: [...(stated ? ['year'] : []), 'month', 'day'],
    assumed: stated || year === 'XXXX' ? [] : ['year'],
  };
  const rule = range ? 'day-range' : 'two-days';
  const parts: Found[] = values.map((value, n) => ({
    ...common,
    rule,
    from: n ? at[1]! : from,
    to: n ? to : at[0]! + 1,
    value,
  }));
  return { ...common, value: values[0]!, parts, ...(range ? { until: values[1]! } : {}) };
}

/** 2019-2021, 2019-21. */
function readYears(context: Context, from: number, to: number): Reading | null {
  const first = numberOf(context.tokens[from]);
  const token = context.tokens[to - 1]!;
  const last = token.kind === 'year' ? numberOf(token) : Math.floor(first / 100) * 100 + numberOf(token);
  if (token.kind !== 'year' && token.word.length !== 2) return null;
  if (last <= first || first < 1500 || context.classes[from - 1] === '$') return null;
  const values = [isoYear(first), isoYear(last)];
  const parts: Found[] = values.map((value, n) => ({
    type: 'DATE',
    rule: 'year-range',
    value,
    stated: ['year'],
    from: n ? to - 1 : from,
    to: n ? to : from + 1,
  }));
  return { type: 'DATE', value: values[0]!, until: values[1]!, stated: ['year'], parts };
}

const LINK = '(?:{dash}|{preposition}|{and}|{slash})';

export const rangeRules: readonly Rule[] = [
  {
    id: 'day-range',
    pattern: pattern(
      `{anyMonth}{dayNumber}${LINK}{dayNumber}(?!{anyMonth})(?:,?{year})?|{the}?{dayNumber}${LINK}{the}?{dayNumber}{of}?{anyMonth}(?!{small})(?:,?{year})?`,
    ),
    read: readDays,
  },
  { id: 'year-range', pattern: pattern('{year}[\\-/](?:{year}|{small}|{number})'), read: readYears },
];

/** The second date of a range in the year in which it comes after the first: January 1 to September 18, December 30 to January 2. */
function nextAfter(first: string, last: string): string {
  const year = first.slice(0, 4);
  const same = year + last.slice(4);
  return same > first || year === 'XXXX' ? same : isoYear(Number(year) + 1) + last.slice(4);
}

/** from July 30 to Aug. 2; between 2019 and 2021; Friday to Sunday: two neighbours with a link between them. */
export function joinRange(context: Context, a: Found, b: Found): Found | null {
  if (a.until || b.until || a.type !== 'DATE' || b.type !== 'DATE' || b.from - a.to !== 1) return null;
  if (!/^[\dX]{4}(?:-\d\d){0,2}$/.test(a.value) || a.value.length !== b.value.length) return null;
  const link = context.tokens[a.to]!;
  const opener = context.tokens[a.from - 1]?.word;
  const linked =
    (RANGES.has(link.word) && opener === 'from') ||
    (link.kind === 'and' && opener === 'between') ||
    (link.kind === 'dash' && a.value.length > 4);
  if (!linked) return null;
  const first =
    b.stated?.includes('year') && a.assumed?.includes('year') ? b.value.slice(0, 4) + a.value.slice(4) : a.value;
  const last = b.assumed?.includes('year') ? nextAfter(first, b.value) : b.value;
  if (first >= last) return null;
  const { mod: _mod, part: _part, weekday: _weekday, ...plain } = a;
  return {
    ...plain,
    to: b.to,
    value: first,
    until: last,
    rule: 'range',
    parts: [
      { ...a, value: first },
      { ...b, value: last },
    ],
  };
}
