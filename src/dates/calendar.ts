/** Calendar arithmetic on day numbers (days since 1970-01-01): no time zones, no clock. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Day number of a date; years before 100 are meant literally. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

export function dayOf(number: number): Day {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2025-07-13`. */
export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** `2025-07`. */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
export const isoYear = (year: number): string => String(year).padStart(4, '0');

/** Day number of an ISO date (anything after the day is ignored), or null when it is none. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

export const daysInMonth = (year: number, month: number): number => dayOf(dayNumber(year, month + 1, 0)).day;
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO weekday, Monday is 1. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The latest such weekday on or before a day. */
export const weekdayUpTo = (number: number, weekday: number): number =>
  number - ((((weekdayOf(number) - weekday) % 7) + 7) % 7);

/** `2025-W29`, of the ISO week in which the day falls. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOf(thursday);
  return `${isoYear(year)}-W${two(1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7))}`;
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

/** Year and month some months away. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** Easter Sunday of the Western churches (Gauss, in the form of Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The n-th such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) return weekdayUpTo(dayNumber(year, month, daysInMonth(year, month)), weekday);
  const last = weekdayUpTo(dayNumber(year, month, 7), weekday);
  return last + 7 * (nth - 1);
}
