/** Where or to whom a sum went: "$4,127 at the Lake Lodge Retreat". In: claims of money. Out: whether two sums went to one. */

import { isCurrency } from '../figures/units.ts';
import type { ClaimOf } from '../model.ts';
import { stemOf } from '../text/content-words.ts';
import { months, weekdayAbbreviations, weekdays } from '../words/calendar-names.ts';
import { nameLinks, payeePrepositions } from '../words/figure-context.ts';

type FigureClaim = ClaimOf<'figure'>;

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

/** Stems of the first name behind "at", "from", "on" or "to". */
function payeeOf(claim: FigureClaim): string[] {
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

const known = new WeakMap<FigureClaim, readonly string[]>();

/** The same, worked out once: a sum is compared with many others. */
function wordsOfPayee(claim: FigureClaim): readonly string[] {
  const found = known.get(claim) ?? payeeOf(claim);
  known.set(claim, found);
  return found;
}

/** Words of one name that both sums went to: 0 where they share none, or one has words of its own and the other, too. */
export function sharedTransactionPlace(a: FigureClaim, b: FigureClaim): number {
  if (!isCurrency(a.value.unit) || a.value.unit !== b.value.unit) return 0;
  const [x, y] = [wordsOfPayee(a), wordsOfPayee(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word)) ? short.length : 0;
}

export const isParticularPlace = (words: number): boolean => words >= PARTICULAR;
