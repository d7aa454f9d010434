/** TIMEX3 values moved by a measure of time: two weeks before 2025-07-14, the year before 2024-Q3. */
import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  parseDay,
} from './calendar.ts';
import { boundsOf } from './values.ts';

/** Units of the calendar, as in `words/calendar-names.ts`. */
export type Unit = string;

/** The period of a unit in which a day lies: its week, month, year. */
export function periodOf(day: number, unit: Unit): string {
  const { year, month } = dayOf(day);
  if (unit === 'W' || unit === 'F') return isoWeek(day);
  if (unit === 'WE') return `${isoWeek(day)}-WE`;
  if (unit === 'M') return isoMonth(year, month);
  if (unit === 'Q') return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
  if (unit === 'Y') return isoYear(year);
  if (unit === 'E') return `${isoYear(year).slice(0, 3)}X`;
  if (unit === 'C') return `${isoYear(year).slice(0, 2)}XX`;
  return isoDay(day);
}

function monthsAway({ year, month, day }: Day, months: number): number {
  const to = addMonths(year, month, months);
  return dayNumber(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
}

const DAYS: Record<string, number> = { D: 1, F: 14, W: 7, WE: 7 };
const MONTHS: Record<string, number> = { C: 1200, E: 120, M: 1, Q: 3, Y: 12 };

/** The day some units away, or null for parts of a day. */
export function moveDay(day: number, count: number, unit: Unit): number | null {
  if (DAYS[unit]) return day + Math.round(count * DAYS[unit]);
  return MONTHS[unit] ? monthsAway(dayOf(day), Math.round(count * MONTHS[unit])) : null;
}

/** The period of a unit that lies some units away from a day: "two months ago" is a month. */
export function periodAway(day: number, count: number, unit: Unit): string | null {
  const moved = moveDay(day, count, unit);
  return moved === null ? null : periodOf(moved, unit === 'E' || unit === 'C' ? 'Y' : unit);
}

/** The first day of a value, or null where it is open. */
export const firstDay = (value: string): number | null => parseDay(value) ?? boundsOf(value)?.first ?? null;
