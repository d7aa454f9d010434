/** clean: a line that only says when the page was published or changed -> that date. */
import { monthNumbers, publicationWords, revisionWords, timestampWords, timeZones } from '../words/calendar.ts';
import { calendarDates } from './calendar-date.ts';

/** When, according to one line of the page. */
export interface Timestamp {
  /** The date of publication, or null when the line gives none (2 hours ago; Updated 4 May). */
  readonly published: string | null;
  /** The line calls it published, posted, issued. */
  readonly labelled: boolean;
  /** A later change. */
  readonly updated: string | null;
}

const LONGEST = 140;
const known = new Set<string>([...timestampWords, ...timeZones]);
const revisions = new RegExp(`(?:${revisionWords.join('|')})`, 'iu');
const publications = new RegExp(`(?<!\\p{L})(?:${publicationWords.join('|')})(?!\\p{L})`, 'iu');
const clock = /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?(?:a\.?\s?m|p\.?\s?m)(?!\p{L})/iu;
const elapsed =
  /(?<!\p{L})(?:\d{1,3}|an?)\s(?:sec|second|min|minute|hr|hour|h|day|week|month|year)s?\sago(?!\p{L})|(?<!\p{L})\d{1,3}\smins?(?:utes?)?\sread/iu;

/** "May 3, 9:15 AM", "4 May": no year. */
const names = Object.keys(monthNumbers).join('|');
const shortDate = new RegExp(
  `(?<!\\p{L})(?:(?:${names})\\.?\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s(?:${names}))(?!\\p{L})`,
  'iu',
);

/** What a line says about its own time, or null when it says anything else. */
export function timestampOf(line: string): Timestamp | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const dates = calendarDates(line);
  const rest = withoutDates(line, dates);
  const isLabelled = publications.test(rest) || revisions.test(rest);
  if (!dates.length && !clock.test(rest) && !elapsed.test(rest) && !(isLabelled && shortDate.test(rest))) return null;
  // "3 May 2025 | 8 June 2025": two dates without a label are a span of time, of an exhibition for one.
  if (dates.length > 1 && !isLabelled) return null;
  const words =
    rest
      .replace(shortDate, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!words.every((word) => known.has(word))) return null;
  return { published: publishedIn(line, dates), labelled: publications.test(line), updated: updatedIn(line, dates) };
}

function withoutDates(line: string, dates: readonly { start: number; end: number }[]): string {
  let rest = line;
  for (const { start, end } of dates) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

type Dates = ReturnType<typeof calendarDates>;

/** A date after "updated" is a later one; the label holds up to the next date. */
const isUpdated = (line: string, dates: Dates, n: number): boolean =>
  revisions.test(line.slice(n ? dates[n - 1]!.end : 0, dates[n]!.start));

const publishedIn = (line: string, dates: Dates): string | null =>
  dates.find((_, n) => !isUpdated(line, dates, n))?.date ?? null;
const updatedIn = (line: string, dates: Dates): string | null =>
  dates.find((_, n) => isUpdated(line, dates, n))?.date ?? null;
