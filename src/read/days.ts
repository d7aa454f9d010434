/** read: what formats write as a date -> its calendar day, as it is written there. */
import { calendarDate } from '../clean/calendar-date.ts';

const LONGEST = 100;

/** The ISO day of a text or of seconds or milliseconds since 1970, or undefined where day and month cannot be told apart. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value)))
    return dayOfEpoch(Number(value));
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  return calendarDate(value.trim().replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1')) ?? undefined;
}

function dayOfEpoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year > 1980 && year < 2100 ? date.toISOString().slice(0, 10) : undefined;
}
