/** Expressions of time among figures: which numbers belong to them, and as of when a count is given. In: an article. Out: answers per sentence. */

import { groupBy } from '../base/group-by.ts';
import { findTimexes, type Timex } from '../dates/find.ts';
import type { Span, TaggedArticle } from '../model.ts';
import { contains } from '../text/span.ts';
import { firstFrom } from '../text/span-search.ts';

const AS_OF = /\bas (?:of|at)\s{1,3}(?:\w{1,9}\s{1,3}){0,2}$/i;

/** Expressions of time by index of their sentence. */
export function timesBySentence(article: TaggedArticle): Map<number, Timex[]> {
  return groupBy(findTimexes(article.sentences, article.published.date), ({ sentence }) => sentence);
}

/** Whether a number is part of a date or a time of day; lengths of time are figures too. */
export function isInDate(times: readonly Timex[], number: Span): boolean {
  const time = times[firstFrom(times, number.start + 1) - 1];
  const type = time?.value.timex?.type;
  return time !== undefined && (type === 'DATE' || type === 'TIME') && contains(time, number);
}

/** The EDTF date of "as of Friday" in the sentence, or null. */
export function asOf(text: string, from: number, times: readonly Timex[]): string | null {
  const found = times.find(
    (t) =>
      t.value.timex?.type !== 'DURATION' &&
      /^\d{4}|^X/.test(t.value.edtf) &&
      AS_OF.test(text.slice(Math.max(from, t.start - 40), t.start)),
  );
  return found?.value.edtf ?? null;
}
