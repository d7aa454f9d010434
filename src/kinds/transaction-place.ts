/** Where or to whom a sum went: "$4,127 at the Lake Lodge Retreat". In: claims of money. Out: its words, and whether two sums went to one. */

import { isCurrency } from '../figures/units.ts';
import type { ClaimOf } from '../model.ts';
import { stemOf } from '../text/content-words.ts';
import { months, weekdayAbbreviations, weekdays } from '../words/calendar-names.ts';
import { nameLinks, payeePrepositions } from '../words/figure-context.ts';
import type { ClaimContext } from './kind.ts';

type FigureClaim = ClaimOf<'figure'>;
type SumContext = Pick<ClaimContext<'figure'>, 'claim' | 'prepared'>;

const DAYS = new Set(Object.keys({ ...months, ...weekdays, ...weekdayAbbreviations }));
const TO = new Set<string>(payeePrepositions);
const INSIDE = new Set<string>(nameLinks);
/** Characters behind a sum in which its name stands. */
const REACH = 160;
/** Words of a name that is hardly that of two things: "Lake Lodge Retreat", not "New York". */
const PARTICULAR = 3;

const bare = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}$€£]+/u, '').replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && !DAYS.has(word.toLowerCase());

/** The words behind a sum, as far as the next sum. */
function wordsBehind({ span, sentence }: FigureClaim): string[] {
  const from = span.end - sentence.start;
  const words = sentence.text.slice(from, from + REACH).split(/\s+/);
  const next = words.findIndex((word, n) => n > 0 && /^[^\p{L}\p{N}]*[$€£]/u.test(word));
  return (next < 0 ? words : words.slice(0, next)).map(bare);
}

/** Stems of the first name behind a sum and "at", "from", "on" or "to": lake, lodge, retreat. None for figures that are no sums. */
export function transactionPlaceOf(claim: FigureClaim): readonly string[] {
  if (!isCurrency(claim.value.unit)) return [];
  const words = wordsBehind(claim);
  for (let at = 0; at < words.length; at++) {
    if (!TO.has(words[at]!)) continue;
    const first = words[at + 1] === 'the' ? at + 2 : at + 1;
    let end = first;
    while (end < words.length && (isCapital(words[end]!) || (end > first && INSIDE.has(words[end]!)))) end++;
    if (end > first)
      return words
        .slice(first, end)
        .filter(isCapital)
        .map((word) => stemOf(word.toLowerCase()));
  }
  return [];
}

/** Words of one name that both sums went to: 0 where they share none, or one has words of its own and the other, too. */
export function sharedTransactionPlace(a: SumContext, b: SumContext): number {
  if (a.claim.value.unit !== b.claim.value.unit) return 0;
  const [x, y] = [a.prepared, b.prepared];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word)) ? short.length : 0;
}

export const isParticularPlace = (words: number): boolean => words >= PARTICULAR;
