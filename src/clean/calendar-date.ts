/** clean: a short text such as "May 3rd, 2025 9:15 AM" -> its calendar date. Only whole dates, only where one reading is possible. */

import type { CleanArticle, RawArticle, Span } from '../model.ts';
import { fileStem } from '../text/normal-form.ts';
import { matchesOf } from '../text/pattern.ts';
import {
  monthFirstZones,
  monthNumbers,
  publicationWords,
  revisionWords,
  timestampWords,
  timeZones,
} from '../words/calendar.ts';

/** A whole date, as ISO 8601 (2025-07-14); null where day and month cannot be told apart (04/05/2025). */
export interface CalendarDate extends Span {
  readonly date: string | null;
}

const month = `(?<month>${Object.keys(monthNumbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const year = '(?<year>(?:19|20)\\d\\d)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const edge = '(?![\\p{L}\\p{N}])';
/** Forms of whole dates, each with what it cannot be without: patterns of Unicode are dear to compile, and a line has few forms. */
const forms = (
  [
    ['(?<year>(?:19|20)\\d\\d)-(?<number>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)', /\d-\d{1,2}-\d/],
    ['(?<year>(?:19|20)\\d\\d)[/.](?<number>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)', /\d[/.]\d{1,2}[/.]\d/],
    ['(?<year>(?:19|20)\\d\\d)(?<number>\\d\\d)(?<day>\\d\\d)(?!\\d)', /\d{8}/],
    [`${month}\\s?${day}\\s?,?\\s?${year}${edge}`, /\d\D{0,2}\s?,?\s?\d{4}/],
    [`${day}(?:\\s|-)?(?:of\\s)?${month}\\s?,?(?:\\s|-)?${year}${edge}`, /\d\D{3,20}\d{4}/],
    [`${year}\\s?,?\\s?${month}\\s?${day}${edge}`, /\d{4}\D{3,16}\d/],
    [`(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?${year}${edge}`, /\d\.\s?\d{1,2}\.\s?\d/],
    [`(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]${year}(?!\\d)`, /\d[/-]\d{1,2}[/-]\d/],
  ] as const
).map(([form, sign]) => ({ sign, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${form}`, 'giu') }));
const monthFirst = new RegExp(`(?<!\\p{L})(?:${monthFirstZones.join('|')})(?!\\p{L})`, 'iu');

/** No form of a whole date is without its year. */
const anyYear = /(?:19|20)\d\d/;

/** Every whole date in a short text, in order. */
export function calendarDates(text: string): CalendarDate[] {
  if (!anyYear.test(text)) return [];
  const found: CalendarDate[] = [];
  for (const { sign, pattern } of forms) {
    if (!sign.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const parts = match.groups as Record<string, string | undefined>;
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, date: dateOf(parts, text) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The one whole date of a short text, or null. */
export function calendarDate(text: string): string | null {
  return text.length > 100 ? null : (calendarDates(text)[0]?.date ?? null);
}

function dateOf(parts: Record<string, string | undefined>, text: string): string | null {
  if (parts.first !== undefined)
    return ofTwoNumbers(Number(parts.first), Number(parts.second), parts.year!, monthFirst.test(text));
  const named = parts.month?.toLowerCase() as keyof typeof monthNumbers | undefined;
  return iso(parts.year!, named ? monthNumbers[named] : Number(parts.number), Number(parts.day));
}

/** 7/28/2025 has one reading, 7/8/2025 two, unless a zone says which side of the ocean it was written on. */
function ofTwoNumbers(first: number, second: number, yearText: string, isMonthFirst: boolean): string | null {
  if (isMonthFirst || second > 12 || first === second) return iso(yearText, first, second);
  return first > 12 ? iso(yearText, second, first) : null;
}

/** The date, unless the calendar does not know it (31 June). */
function iso(yearText: string, monthNumber: number, dayNumber: number): string | null {
  const date = new Date(Date.UTC(Number(yearText), monthNumber - 1, dayNumber));
  const isReal = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** A date in a file name: report-2025-07-14, 20250714_talks. */
export function dateInName(stem: string): string | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(stem);
  return match && iso(match[1]!, Number(match[3]), Number(match[4]));
}

// clean: a line that only says when the page was published or changed -> that date.
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

// clean: everything that says when the article was published -> one date and where it comes from.
/** The text first, then what the file and the user say; a date of change only where there is nothing better. */
export function publishedOf(
  raw: RawArticle,
  stamps: readonly Timestamp[],
  stated: readonly (string | null)[],
): CleanArticle['published'] {
  const first =
    stated.find((date) => date !== null) ?? stamps.find(({ labelled, published }) => labelled && published)?.published;
  const inText = first ?? stamps.find(({ published }) => published)?.published;
  if (inText) return { date: inText, from: 'text' };
  const metadata = raw.metadata.published && calendarDate(raw.metadata.published);
  if (metadata) return { date: metadata, from: 'metadata' };
  const given = raw.given.published && calendarDate(raw.given.published);
  if (given) return { date: given, from: raw.given.publishedFrom ?? 'option' };
  const updated = stamps.find((stamp) => stamp.updated)?.updated;
  if (updated) return { date: updated, from: 'text' };
  const named = dateInName(fileStem(raw.path));
  return named ? { date: named, from: 'filename' } : { date: null, from: 'none' };
}
