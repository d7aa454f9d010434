/** Numbers that belong to a name or an address, judged by the words beside them: "Route 66", "page 12", "24 Harbour Street". */

import type { Span } from '../model.ts';
import { anyOf, matchesOf } from '../text/pattern.ts';
import { humanNouns, roleVerbs } from '../words/counted-roles.ts';
import { currencyCodes } from '../words/currencies.ts';
import { boundsBefore } from '../words/figure-bounds.ts';
import {
  identifierAfter,
  identifierNouns,
  monthWords,
  numberIdioms,
  scoreWords,
  yearWords,
} from '../words/figure-stops.ts';
import { stopwords } from '../words/stopwords.ts';
import type { Amount } from './amount.ts';
import { joins, type Token } from './tokens.ts';
import type { TokensAround } from './types.ts';

// Numbers that are no figures: dates, clock times, telephone numbers, addresses, names. In: tokens of a sentence. Out: which are taken.
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const MONTH = anyOf(monthWords.flatMap((m) => [capital(m), m.toUpperCase()])).source;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d|[.,]\d|%)`;

/** Addresses of the net, hashtags, handles. */
const ADDRESS = /(?:https?:|www\.)\S{1,500}|\S{1,80}@\S{1,80}|[#@]\w{1,80}/g;

/** What can match in a text without digits. */
const WORDED: readonly RegExp[] = [/\bzero-\w{1,20}/gi, ADDRESS];

/** Each with the sentence that asked for it. */
const PATTERNS: readonly RegExp[] = [
  // "on March 4 to 6, 2021", "Sept. 11": a month with days
  new RegExp(
    String.raw`${MONTH}\.?,? ${DAY}(?: ?(?:[-–]|to|and) ?${DAY}(?![-\w]| (?:people|percent)))?(?:,? \d{4})?`,
    'gu',
  ),
  // "4 March 2021", "the 4th of March"
  new RegExp(String.raw`(?<![\d.,$€£])${DAY}(?: ?(?:[-–]|to|and) ?${DAY})?(?: of)? ${MONTH}(?:,? \d{4})?`, 'gu'),
  // "in March 2021", "March of 2021"
  new RegExp(String.raw`${MONTH}\.?,?(?: of)? \d{4}`, 'gu'),
  // "2021-03-04", "3/4/2021", "24/7", "9/11"
  /(?<!\d)(?![1-3]\/[2-4](?![\d/]))\d{1,4}\/\d{1,4}(?:\/\d{1,4})?|\d{4}-\d{2}-\d{2}/g,
  // "at 5:30 p.m.", "at 5 pm", "1700 GMT"
  /\d{1,2}: ?\d{2}\b(?::\d{2})?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2}(?:\.\d{2})? ?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?|o['’]clock)|\b\d{4} (?:GMT|UTC|hours\b)/g,
  // "call 555-010-0199", "+44 20 7946 0000"
  /\+\d[\d ()-]{6,20}\d|\b\d{3}[-.]\d{3,4}[-.]\d{4}\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b/g,
  // "call 800-CALL-NOW"
  /\d{1,4}-[A-Z]{2}[A-Z\d-]{0,20}/g,
  // "720x480", "a 6-foot-4 guard", "zero-day", a decimal torn apart: "51. 2"
  /\d{1,6} ?[x×] ?\d{1,6}|\d-foot-\d{1,2}|\bzero-\w{1,20}|\b\d{1,3}[a-z]\d\w{0,10}|\d{1,6}\. \d{1,6}/gi,
  // a number torn apart: "7, 000 crowns", "$20, 300 guests"; not the sum "$1, 199"
  /[$€£]\d{1,3}, \d{3}\b(?=[\d.,]*\d| \p{Ll}{2,20}s\b)|(?<![$€£]\d{0,2})\b\d{1,3}, 000\b/gu,
  ADDRESS,
  // "the 1990s", "mid-2010s", "in his '40s", "the 440s"
  /(?<!\d)['’]?\d+s\b/g,
  // "the 2020-21 season", "1914-18"
  /\b(?:1[5-9]|20)\d{2} ?[-–] ?(?:(?:1[5-9]|20)\d{2}|\d{2})\b(?![,.]\d| ?%)/g,
  // "fiscal 2021", "World War II", "No. 1"
  /\b[Nn]os?\. ?\d+/g,
];

/** A letter or code glued to digits: "G20", "F-16", "COVID-19"; not "US$40", "Rs500", "mid-40". */
const GLUED_NAME = /(?<![\p{L}\p{N}])\p{L}[\p{L}&]{0,20}[-–]?\d[\p{L}\d-]{0,20}/gu;
const CODE = new RegExp(`^(?:${Object.keys(currencyCodes).join('|')})\\d`);

const IDIOMS = anyOf(numberIdioms, 'giu');

const spansOf = (pattern: RegExp, text: string): Span[] =>
  matchesOf(pattern, text).map((m) => ({ start: m.index, end: m.index + m[0].length }));

function glued(text: string): Span[] {
  return spansOf(GLUED_NAME, text).filter((s) => !CODE.test(text.slice(s.start, s.end)));
}

/** For each token whether it belongs to something that is no figure. `offset` is where the text begins in the article. */
export function blockedTokens(text: string, offset: number, tokens: readonly Token[]): boolean[] {
  const named = /\d/.test(text)
    ? [...PATTERNS.flatMap((p) => spansOf(p, text)), ...glued(text)]
    : WORDED.flatMap((p) => spansOf(p, text));
  const spans = [...named, ...spansOf(IDIOMS, text)].sort((a, b) => a.start - b.start);
  const out: boolean[] = [];
  let next = 0;
  let end = -1;
  for (const token of tokens) {
    while (next < spans.length && spans[next]!.start + offset < token.end)
      end = Math.max(end, spans[next++]!.end + offset);
    out.push(token.start < end);
  }
  return out;
}

const IDENTIFIERS = new Set<string>(identifierNouns);
const AFTER = new Set<string>(identifierAfter);
const YEAR_WORDS = new Set<string>(yearWords);
const FUNCTION = new Set<string>([
  ...stopwords,
  ...Object.keys(boundsBefore).flatMap((w) => w.split(' ')),
  ...Object.keys(roleVerbs),
  ...scoreWords,
  'killing',
  'injuring',
  'wounding',
]);
/** "least", "than", "about": what stands right before a number and not before a year. */
const BOUND_WORDS = new Set<string>(
  Object.keys(boundsBefore)
    .flatMap((w) => w.split(' ').slice(-1))
    .filter((w) => !YEAR_WORDS.has(w) && w !== 'to'),
);
const HUMAN = new Set<string>(humanNouns);
const STREET = /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Place|Square|Way|Court)$/;

/** "iPhone" counts. */
const isCapital = (token: Token): boolean => /\p{Lu}/u.test(token.text);
/** A word that may stand before any number, also in a headline: "Kills 14". */
const isFunction = (low: string): boolean => FUNCTION.has(low) || FUNCTION.has(low.replace(/s$/, ''));
/** A plural noun, by its looks: what a count is followed by. */
const looksPlural = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !FUNCTION.has(token.low) &&
  (HUMAN.has(token.low) || /(?:[^su]s|men|children)$/.test(token.low));

/** Whether a plural noun follows within two words: "14 injured hikers". */
const countsSomething = (tokens: readonly Token[], at: number): boolean =>
  looksPlural(tokens[at]) || (tokens[at]?.type === 'word' && looksPlural(tokens[at + 1]));

/** "24 Harbour Street", "the 120 block". */
function isAddress(tokens: readonly Token[], to: number): boolean {
  if (AFTER.has(tokens[to]?.low ?? '')) return true;
  return [1, 2, 3].some((n) => STREET.test(tokens[to + n]?.text ?? '') && tokens.slice(to, to + n).every(isCapital));
}

/** A bare number from 1500 to 2099 that stands where a year does. */
function isYear(tokens: readonly Token[], at: number, to: number): boolean {
  if (to !== at + 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1];
  if (/^(?:19|20)[0-3]\d$/.test(tokens[at]!.text))
    return !HUMAN.has(tokens[to]?.low ?? '') && !BOUND_WORDS.has(before?.low ?? '');
  return before === undefined || before.type === 'mark' || YEAR_WORDS.has(before.low) || !countsSomething(tokens, to);
}

/** A capitalised number word inside a sentence: "the Big Three", "Final Four". */
function isNameWord(at: TokensAround, from: number): boolean {
  const token = at.tokens[from]!;
  if (token.type !== 'word' || !isCapital(token) || at.headline || from === 0) return false;
  const before = at.tokens[from - 1]!;
  // "the film, Two Quiet Rivers," but also "in Tarvel. Two men"
  const title = before.text === ',' && at.tokens[from + 1] !== undefined && isCapital(at.tokens[from + 1]!);
  return title || !(before.type === 'mark' && !joins(at.tokens, from - 1));
}

/** "In Melby 45 people": people are counted, whatever name stands before the number. */
const isPlaced = (tokens: readonly Token[], from: number, to: number): boolean =>
  HUMAN.has(tokens[to]?.low ?? '') && /^(?:in|at|near|across|around|outside)$/.test(tokens[from - 2]?.low ?? '');

/** Whether the amount at `from` names something instead of counting it. */
export function isPartOfName(at: TokensAround, from: number, amount: Amount): boolean {
  const { tokens } = at;
  const { to } = amount;
  if (isNameWord(at, from) || isAddress(tokens, to) || isYear(tokens, from, to)) return true;
  if (joins(tokens, to) && /^(?:to|on|in|by|and)$/.test(tokens[to + 1]?.low ?? '')) return true; // "a six-to-one match"
  const before = tokens[from - 1];
  // a list number, or a rank whose "No." went with the sentence before
  if (
    !before &&
    amount.form === 'digits' &&
    amount.min < 100 &&
    tokens[to]?.spaced &&
    isCapital(tokens[to]) &&
    !at.headline
  )
    return true;
  if (before?.type !== 'word' || amount.form === 'vague') return false;
  if (joins(tokens, to) && /^\d/.test(tokens[to + 1]?.text ?? '') && isCapital(before) && !isFunction(before.low))
    return true;
  const single = IDENTIFIERS.has(before.low) && ((isCapital(before) && !at.headline) || !countsSomething(tokens, to));
  if (single) return true;
  if (
    !isCapital(before) ||
    isPlaced(tokens, from, to) ||
    isFunction(before.low) ||
    (from === 1 && !at.isName(before.start)) ||
    amount.form === 'words'
  )
    return false;
  return !(at.headline ? countsSomething(tokens, to) : at.isLight(before.start)) && !/[,.]/.test(tokens[from]!.text);
}
