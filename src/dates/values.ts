/**
 * TIMEX3 values (2025-07-13, 2025-W28, 2025-SU, 199X) -> what the schema says of them: EDTF, first and last day, grain.
 * Open parts are X: `XXXX-07-12` where the year is not known.
 */
import type { ClaimOf } from '../model.ts';
import { addMonths, dayNumber, isoDay, mondayOf } from './calendar.ts';
import type { Reading } from './types.ts';

type DateValue = ClaimOf<'date'>['value'];
export type Grain = DateValue['grain'];

/** First and last day, as day numbers. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** Seasons as news uses them, wide: summer may begin on 1 June and end on 22 September. EDTF codes of ISO 8601-2. */
const SEASONS: Record<
  string,
  { readonly edtf: string; readonly from: readonly [number, number]; readonly to: readonly [number, number] }
> = {
  SP: { edtf: '21', from: [3, 1], to: [6, 21] },
  SU: { edtf: '22', from: [6, 1], to: [9, 22] },
  FA: { edtf: '23', from: [9, 1], to: [12, 21] },
  WI: { edtf: '24', from: [1, 1], to: [14, 28] },
};

const GRAINS: readonly (readonly [RegExp, Grain])[] = [
  [/T\d\d:\d\d/, 'minute'],
  [/T\d\d$/, 'hour'],
  [/^[\dX]{4}-[\dX]{2}-[\dX]{2}/, 'day'],
  [/-WE$/, 'weekend'],
  [/-W[\dX]{2}$/, 'week'],
  [/-Q[\dX]$/, 'quarter'],
  [/-H[\dX]$/, 'half'],
  [/-(?:SP|SU|FA|WI)$/, 'season'],
  [/^[\dX]{4}-[\dX]{2}$/, 'month'],
  [/^\d{3}X$/, 'decade'],
  [/^\d{2}XX$/, 'century'],
  [/^\d{4}$/, 'year'],
];

export const grainOf = (value: string): Grain => GRAINS.find(([pattern]) => pattern.test(value))?.[1] ?? 'vague';

function monthBounds(year: number, month: number, months: number): Bounds {
  const end = addMonths(year, month, months);
  return { first: dayNumber(year, month, 1), last: dayNumber(end.year, end.month, 1) - 1 };
}

function partBounds(year: number, part: string): Bounds | null {
  const season = SEASONS[part];
  if (season) return { first: dayNumber(year, ...season.from), last: dayNumber(year, ...season.to) };
  const number = Number(part.slice(1));
  if (part.startsWith('Q')) return monthBounds(year, 3 * number - 2, 3);
  if (part.startsWith('H')) return monthBounds(year, 6 * number - 5, 6);
  return null;
}

/** First and last day of a value without open parts; null otherwise. */
export function boundsOf(value: string): Bounds | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) {
    const first = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    return { first, last: first };
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return { first: week[3] ? monday + 5 : monday, last: monday + 6 };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return monthBounds(Number(month[1]), Number(month[2]), 1);
  const part = /^(\d{4})-([A-Z]\w)$/.exec(value);
  if (part) return partBounds(Number(part[1]), part[2]!);
  const years = /^(\d{2,4})(X{0,2})$/.exec(value);
  if (years?.[0].length !== 4) return null;
  const span = 10 ** years[2]!.length;
  const from = Number(years[1]) * span;
  return { first: dayNumber(from, 1, 1), last: dayNumber(from + span, 1, 1) - 1 };
}

/** Early, middle or late third of a period, sharing the days at which the thirds meet. */
export function thirdOf({ first, last }: Bounds, mod: string): Bounds {
  const days = last - first + 1;
  const a = first + Math.floor(days / 3);
  const b = first + Math.floor((2 * days) / 3);
  if (days < 3) return { first, last };
  if (mod === 'START') return { first, last: a };
  return mod === 'END' ? { first: b, last } : { first: a, last: b };
}

/** EDTF of what is not known at all. */
const OPEN = 'XXXX-XX-XX';

/** EDTF of a value: intervals where EDTF has no word for the period. */
export function edtfOf(value: string): string {
  const bounds = boundsOf(value);
  if (/-W\d\d/.test(value) && bounds) return `${isoDay(bounds.first)}/${isoDay(bounds.last)}`;
  const time = /^(.*T\d\d:\d\d)$/.exec(value);
  if (time) return bounds ? `${value.replace('T24:', 'T00:')}:00` : value.slice(0, 10);
  const plain = value.replace(/T.*$/s, '');
  const part = /^([\dX]{4})-(SP|SU|FA|WI|[QH][\dX])$/.exec(plain);
  if (!part) return /^[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(plain) ? plain : OPEN;
  const [, year, code] = part;
  if (code!.endsWith('X')) return OPEN;
  const number = SEASONS[code!]?.edtf ?? (code!.startsWith('Q') ? 32 + Number(code![1]) : 39 + Number(code![1]));
  return `${year}-${number}`;
}

export const isoDate = (day: number | null): string | null => (day === null ? null : isoDay(day));

// A reading of the grammar -> the value of a date claim.
const PARTS = new Set(['START', 'MID', 'END']);

const isCalendar = ({ type, value }: Reading): boolean =>
  (type === 'DATE' || type === 'TIME') && /^[\dX]{4}/.test(value);

/** EDTF, bounds and grain of what a rule read. Lengths, repetitions and "recently" are vague: open, without bounds. */
export function dateValue(reading: Reading): DateValue {
  const { type, value, mod, until } = reading;
  const calendar = isCalendar(reading);
  const bounds = calendar ? boundsOf(value) : null;
  const narrowed = bounds && mod && PARTS.has(mod) ? thirdOf(bounds, mod) : bounds;
  const last = until ? (boundsOf(until)?.last ?? null) : (narrowed?.last ?? null);
  const edtf = calendar ? edtfOf(value) : OPEN;
  const approximate = mod !== undefined;
  return {
    edtf: until
      ? `${edtf}/${edtfOf(until)}`
      : approximate && calendar && !edtf.includes('/') && !edtf.includes('T')
        ? `${edtf}~`
        : edtf,
    weekday: reading.weekday ?? null,
    earliest: isoDate(narrowed?.first ?? null),
    latest: isoDate(narrowed ? last : null),
    grain: calendar ? grainOf(value) : 'vague',
    approximate,
    stated: [...(reading.stated ?? [])],
    assumed: [...(reading.assumed ?? [])],
    timex: { type, value: until ? `${value}/${until}` : value, ...(mod ? { mod } : {}) },
  };
}
