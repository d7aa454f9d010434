/** clean: everything that says when the article was published -> one date and where it comes from. */

import { fileStem } from '../base/file-stem.ts';
import type { CleanArticle, RawArticle } from '../model.ts';
import { calendarDate, dateInName } from './calendar-date.ts';
import type { Timestamp } from './timestamps.ts';

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
