/** Numbers that are no figures: dates, clock times, telephone numbers, addresses, names. In: tokens of a sentence. Out: which are taken. */

import type { Span } from '../model.ts';
import { anyOf, matchesOf } from '../text/pattern.ts';
import { currencyCodes } from '../words/currencies.ts';
import { monthWords, numberIdioms } from '../words/figure-stops.ts';
import type { Token } from './tokens.ts';

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
  // a number torn apart: "1, 000 euros", "$20, 300 guests"; not the sum "$1, 199"
  /[$€£]\d{1,3}, \d{3}\b(?=[\d.,]*\d| \p{Ll}{2,20}s\b)|(?<![$€£]\d{0,2})\b\d{1,3}, 000\b/gu,
  ADDRESS,
  // "the 1990s", "mid-2010s", "in his '40s", "the 737s"
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
