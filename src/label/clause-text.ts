/** Passages of a sentence that can stand alone as a label: a claim in, the words of its text out, cut only where an ellipsis says so. */

import type { Claim, Judgement } from '../model.ts';
import { actionKey } from '../text/content-words.ts';
import { oneLine } from '../text/normal-form.ts';
import { matchesOf } from '../text/pattern.ts';
import { stem } from '../text/stem.ts';
import { irregularVerbs } from '../words/irregular-verbs.ts';
import { looseEnds, looseStarts, looseSubjects } from '../words/loose-ends.ts';

/** Characters around a claim that are looked at: sentences may be as long as a file. */
const REACH = 400;
const ENDS = new Set<string>(looseEnds);
const STARTS = new Set<string>(looseStarts);
const SUBJECTS = new Set<string>(looseSubjects);

const irregular: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(irregularVerbs));

/** A stretch of a text, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
/** What stands around a claim, and where in it the claim's span is. */
export interface Scene {
  readonly text: string;
  readonly span: Range;
}

/** The sentence of a claim, or of a very long one the part around the span. */
export function sceneOf({ sentence, span }: Claim): Scene {
  const at = span.start - sentence.start;
  const end = span.end - sentence.start;
  const from = Math.max(0, at - REACH);
  return {
    text: sentence.text.slice(from, end + REACH).replace(/[^\S ]/g, ' '),
    span: { start: at - from, end: end - from },
  };
}

/** A word where it stands. */
export interface Place extends Range {
  readonly word: string;
}
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]{0,60}/gu;

/** A word without its possessive ending and the punctuation behind it. */
const bare = (word: string): string =>
  /[s.'\u2019-]$/.test(word) ? word.replace(/(?:['\u2019]s)?[.'\u2019-]{0,5}$/, '') : word;

/** The first `most` words of a text with their places. */
export function wordsIn(text: string, most = Number.POSITIVE_INFINITY): Place[] {
  const out: Place[] = [];
  WORD.lastIndex = 0;
  while (out.length < most) {
    const match = WORD.exec(text);
    if (!match) break;
    const word = bare(match[0]);
    out.push({ word, start: match.index, end: match.index + word.length });
  }
  return out;
}

/** The word of the text that stands for a base form, as it is spelt before its synonyms, then nearest to the place: "arrested" for "arrest". */
export function wordFor(text: string, base: string, near: Range): Place | null {
  const key = stem(base.toLowerCase());
  const action = actionKey(key);
  const forms = irregular.get(base) ?? [];
  const distance = ({ start, end }: Range): number => Math.max(0, start - near.end, near.start - end);
  let [best, least, isExact]: [Place | null, number, boolean] = [null, 0, false];
  for (const place of wordsIn(text)) {
    const lower = place.word.toLowerCase();
    const stemmed = stem(lower);
    const exact = stemmed === key || forms.includes(lower);
    if (!exact && (isExact || actionKey(stemmed) !== action)) continue;
    const far = distance(place);
    if (!best || (exact && !isExact) || far < least) [best, least, isExact] = [place, far, exact];
  }
  return best;
}

const BORDER = /[;:\u2013\u2014\u201c\u201d"()[\]]| - |, /g;

/** Borders of clauses: punctuation; "1,200" and "Mr. Holm" have none. */
const bordersOf = (text: string): Range[] =>
  matchesOf(BORDER, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** The stretch between the nearest borders around a range; shorter than `least` words it takes in a neighbour. */
export function clauseAround({ text, span }: Scene, anchor: Range, least = 3): Range {
  const borders = bordersOf(text).filter(({ start, end }) => end <= anchor.start || start >= anchor.end);
  const before = borders.filter(({ end }) => end <= anchor.start).reverse();
  const after = borders.filter(({ start }) => start >= anchor.end);
  let [left, right] = [0, 0];
  const range = (): Range => ({ start: before[left]?.end ?? 0, end: after[right]?.start ?? text.length });
  const isShort = (): boolean => wordsIn(without(text, range(), span), least).length < least;
  while (isShort() && (right < after.length || left < before.length)) right < after.length ? right++ : left++;
  return range();
}

/** The text of a range with the span left out: at an end silently, in the middle with an ellipsis. */
export function without(text: string, range: Range, span: Range): string {
  const whole = text.slice(range.start, range.end);
  if (span.end <= range.start || span.start >= range.end) return whole;
  const [before, after] = [
    text.slice(range.start, Math.max(range.start, span.start)),
    // "today's ruling" without its day is "ruling".
    text.slice(Math.min(range.end, span.end), range.end).replace(/^['’]s(?!\p{L})/u, ''),
  ];
  const bare = (side: string): boolean => !/[\p{L}\p{N}]/u.test(side);
  if (bare(before)) return after;
  return bare(after) ? before : `${before.trimEnd()} \u2026${/^[,;:.]/.test(after) ? '' : ' '}${after.trimStart()}`;
}

/** Without the punctuation at both ends. Most texts begin and end with a letter. */
function withoutMarks(text: string): string {
  const kept = /^[A-Za-z0-9]/.test(text)
    ? text
    : text.replace(/^[^\p{L}\p{N}$\u20ac\u00a3"'\u2018\u201c(\u2026]{1,9}/u, '');
  return /[a-z]$/.test(kept.slice(-1)) ? kept : kept.replace(/[\s,;:.\u2013\u2014\u2026(\u201c-]{1,9}$/u, '');
}

const LONGEST_START = Math.max(...looseStarts.map((word) => word.length));

/** Loose words and punctuation at both ends are cut off: "and escaped with eleven pieces of" is "escaped with eleven pieces". */
export function trimmed(text: string): string {
  let kept = oneLine(text).trim();
  for (let turn = 0; turn < 6; turn++) {
    const before = kept;
    kept = withoutMarks(kept);
    const [first, last] = [kept.indexOf(' '), kept.lastIndexOf(' ')];
    if (last >= 0 && ENDS.has(kept.slice(last + 1))) kept = kept.slice(0, last);
    if (first > 0 && first <= LONGEST_START && STARTS.has(kept.slice(0, first).toLowerCase()))
      kept = kept.slice(first + 1);
    if (kept === before) break;
  }
  return balanced(kept);
}

/** A quotation mark or bracket without its partner is left out at the ends. */
function balanced(text: string): string {
  if (!/["\u201c\u201d()]/.test(text)) return text;
  const count = (sign: string): number => text.split(sign).length - 1;
  if (/^[\u201c(]/.test(text) && !/[\u201d)]/.test(text)) return text.slice(1);
  if (/[\u201d)]$/.test(text) && !/[\u201c(]/.test(text)) return text.slice(0, -1);
  if (count('"') % 2 === 1 || count('\u201c') !== count('\u201d')) return text.replace(/["\u201c\u201d]/g, '');
  return text;
}

/** Whether what begins here depends on the word before it: "in | the early hours", "to | the ministry". */
export function hangs(text: string, at: number): boolean {
  const before = /([\p{L}]{1,12})\s$/u.exec(text.slice(Math.max(0, at - 14), at))?.[1];
  return before !== undefined && ENDS.has(before) && !STARTS.has(before);
}

/** Whether somebody acts before the word: "which is soon to open" and "told a newspaper" have lost their subject. */
export function hasSubject(text: string, clause: Range, word: Range): boolean {
  const before = wordsIn(text.slice(clause.start, word.start)).map(({ word: one }) => one);
  const first = before.find((one) => !STARTS.has(one.toLowerCase()));
  if (
    first !== undefined &&
    ENDS.has(first.toLowerCase()) &&
    !SUBJECTS.has(first.toLowerCase()) &&
    !/^(?:the|an?|some|both|no)$/i.test(first)
  )
    return false;
  return before.some(
    (one) => SUBJECTS.has(one.toLowerCase()) || !(ENDS.has(one.toLowerCase()) || STARTS.has(one.toLowerCase())),
  );
}

/** Whether a label tells who acts: it begins neither with a pronoun nor in the middle of something. */
export function isClear(text: string): boolean {
  const first = /^[\p{L}'\u2019]{1,20}/u.exec(text)?.[0].toLowerCase() ?? '';
  return first !== '' && !SUBJECTS.has(first) && !ENDS.has(first.replace(/^(?:the|an?)$/, ''));
}

/** All claims of a judgement, position by position. */
export const claimsOf = ({ groups }: Judgement): readonly Claim[] =>
  groups.length === 1 ? groups[0]!.claims : groups.flatMap((group) => group.claims);
