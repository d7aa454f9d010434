/**
 * Sentence splitting on the text of one block. Our own, because compromise splits at every newline, keeps `… over." Then` together and
 * never ends a sentence after "U.S."; measured in docs/lab. Candidates are marks before white space; rules decide each.
 */
import type { Span } from '../model.ts';
import { trimSpan } from '../text/span.ts';
import {
  attributionVerbs,
  closingAbbreviations,
  markedNames,
  numberAbbreviations,
  openAbbreviations,
  sentenceStarters,
} from '../words/sentences.ts';

const OPEN = new Set<string>(openAbbreviations);
const CLOSING = new Set<string>(closingAbbreviations);
const NUMBERED = new Set<string>(numberAbbreviations);
const STARTERS = new Set<string>(sentenceStarters);
const MARKED = new Set<string>(markedNames);
const SAID = new Set<string>(attributionVerbs);

/** Marks that may end a sentence, the quotes, brackets and footnote marks that close after them, and white space (or an opening curly quote). */
const CANDIDATE =
  /((?:\.\s){2,5}\.|[.?!…]{1,10})(["”’'»)\]]{0,3}(?:\s?\[\d{1,3}\]){0,4})(?:\s+|(?=[“«])|(?<=[”])(?=\p{Lu}))/gu;
/** The longest word looked at before a mark, and the text looked at after it. */
const WINDOW = 40;

interface Spot {
  readonly word: string;
  readonly marks: string;
  readonly closers: string;
  readonly next: string;
  readonly rest: string;
}

const startsLower = (rest: string): boolean => /^["“‘'([]?\p{Ll}/u.test(rest);
const startsNumber = (rest: string): boolean => /^\d/.test(rest);
const isStarter = (next: string): boolean => /^\p{Lu}/u.test(next) && STARTERS.has(next.toLowerCase());

/** A name's initial or an abbreviation of single letters: "J. P.", "U.S.", "a.m.". */
const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.?-?){1,4}$/u.test(word) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word);

/** Whether a full stop after an abbreviation also ends the sentence. */
function periodEnds({ word, next, rest }: Spot): boolean {
  const low = word.toLowerCase();
  if (OPEN.has(low)) return false;
  if (NUMBERED.has(low) && startsNumber(rest)) return false;
  if (CLOSING.has(low) || (isInitials(word) && word.includes('.'))) return isStarter(next) || /^["“]/.test(rest);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' ? isStarter(next) : /^[\p{Lu}"“]/u.test(rest) && isStarter(next);
  return !/^\d{1,2}$/.test(word) || !/^\p{Ll}/u.test(rest);
}

/** Whether who said it follows right after the closed quotation: “It is over.” Keller said. */
function isAttributed(rest: string): boolean {
  const words = rest.split(/\s+/, 5);
  const at = words.findIndex((w) => SAID.has(w.replace(/(?<![.,:;])[.,:;]+$/, '').toLowerCase()));
  return (
    at >= 1 && at <= 3 && !words.slice(0, at).some((w) => /[.,:;!?]$/.test(w)) && !STARTERS.has(words[0]!.toLowerCase())
  );
}

/** A bracket with the full stop behind it. */
const REFERENCE = /^\([^()]{1,60}\)[.!?]/;

function ends(spot: Spot): boolean {
  const { word, marks, closers, rest } = spot;
  if (!rest) return true;
  if (startsLower(rest) && !/^[a-z](?:\.|\)) /.test(rest)) return false;
  if (MARKED.has(`${word}${marks}`.toLowerCase())) return false;
  if (/^[,;:)\]–—-]/.test(rest) || (/^\d[\d.]*$/.test(word) && /^\s*\d/.test(rest) && marks === '.')) return false;
  // A source in brackets belongs to the words before it: “It held.” (Dahl 55).
  if (/["”’'»]/.test(closers) && REFERENCE.test(rest)) return false;
  // Spaced dots are the editor's: three leave words out, four end.
  if (/^\.\s\.\s\.$/.test(marks)) return false;
  if (/^\.\.|^…|^\. \./.test(marks))
    return /^["“‘'(]?\p{Lu}/u.test(rest) && marks.replace(/\s/g, '').length !== 3
      ? true
      : isStarter(spot.next) || closers !== '';
  if (/["”’'»]/.test(closers) && isAttributed(rest)) return false;
  return marks !== '.' || closers !== '' || periodEnds(spot);
}

/** What stands around a candidate: the word before its marks, the next word and a little of the rest. */
function spotAt(text: string, from: number, match: RegExpMatchArray, limit: number): Spot {
  const at = match.index!;
  const before = text.slice(Math.max(from, at - WINDOW), at);
  const rest = text.slice(at + match[0].length, Math.min(limit, at + match[0].length + 2 * WINDOW));
  return {
    word: /[^\s"“‘([—–/]*$/.exec(before)?.[0] ?? '',
    marks: match[1]!,
    closers: match[2]!,
    next: /^["“‘'([]*([\p{L}\p{N}'’]+)/u.exec(rest)?.[1] ?? '',
    rest,
  };
}

/** A list number is no sentence: "1. The first item". */
const isListMark = (sentence: string): boolean => /^[•⁃*-]?\s?(?:\d{1,3}|[a-z])[.)]{1,2}$/i.test(sentence);

/** The mark of a list item at the start of a block: "1.", "2.)", "c)", "• 9.". */
const LIST_START = /^\s*([•⁃*-]?)(\s?)(\d{1,3}|[a-z])(\.\)|[.)])\s+/;
const escaped = (text: string): string => text.replace(/[.)*]/g, '\\$&');

/** Where the later items of a list that runs on in one block begin: same marks, next number. */
function itemStarts(slice: string): number[] {
  const first = LIST_START.exec(slice);
  if (!first) return [];
  const [head, bullet, , number, tail] = first as unknown as [string, string, string, string, string];
  const out: number[] = [];
  let label = number;
  for (let from = head.length; label !== 'z'; from += bullet.length + label.length + tail.length) {
    label = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
    // "It has 900 people, 2. The" is rarer than a list; still, an item after a bare number must begin like a sentence.
    const next = new RegExp(`\\s(?=${escaped(bullet)}\\s?${label}${escaped(tail)}\\s+\\p{Lu})`, 'u').exec(
      slice.slice(from),
    );
    if (!next) return out;
    from += next.index + 1;
    out.push(from);
  }
  return out;
}

/** No sentence in print is this long. What is quadratic in a sentence stays bounded when one without an end is cut. */
const LONGEST = 4_000;

/** Where a stretch that is too long is cut: behind the last blank, or else between two characters. */
function cutAt(text: string, from: number): number {
  const most = from + LONGEST;
  const blank = text.slice(from, most).search(/\s(?=\S*$)/);
  if (blank > 0) return from + blank + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(most)) ? most - 1 : most;
}

/** Spans of the sentences, in order, disjoint, without white space at their ends. */
export function splitSentences(text: string, block: Span): Span[] {
  const out: Span[] = [];
  const slice = text.slice(block.start, block.end);
  let from = 0;
  const push = (to: number): void => {
    while (to - from > LONGEST) keep(cutAt(slice, from));
    keep(to);
  };
  const keep = (to: number): void => {
    const span = trimSpan(slice, { start: from, end: to });
    if (span.end > span.start) out.push({ start: block.start + span.start, end: block.start + span.end });
    from = to;
  };
  const items = itemStarts(slice);
  let item = 0;
  for (const match of slice.matchAll(CANDIDATE)) {
    while (item < items.length && items[item]! <= match.index) push(items[item++]!);
    const end = match.index + match[1]!.length + match[2]!.length;
    if (!ends(spotAt(slice, from, match, slice.length)) || isListMark(slice.slice(from, end).trim())) continue;
    push(end);
  }
  while (item < items.length) push(items[item++]!);
  push(slice.length);
  return out;
}

/** Line breaks that end a paragraph of plain text; a line that goes on in lower case does not. */
const PARAGRAPH = /\r?\n\s*(?!\p{Ll})/gu;

/** The sentences of plain text in which each line is a paragraph. */
export function splitText(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(PARAGRAPH)) {
    out.push(...splitSentences(text, { start: from, end: match.index }));
    from = match.index + match[0].length;
  }
  return [...out, ...splitSentences(text, { start: from, end: text.length })];
}
