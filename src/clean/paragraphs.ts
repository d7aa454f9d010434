/** clean: text -> its paragraphs. Each line is one, except where hard wrapping or a torn-out link broke a sentence in two. */
import type { Span } from '../model.ts';
import { trimSpan } from '../text/span.ts';
import { functionWords } from '../words/languages.ts';
import { bylineOf } from './bylines.ts';
import { timestampOf } from './calendar-date.ts';

/** One or more lines that belong together, without white space at the ends. */
export interface Paragraph extends Span {
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** Mail and old wire texts are wrapped at 60 to 80 columns; longer lines are paragraphs. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 30;
const FULL_LINE = 0.6;
/** Lines of a list are short; a sentence that a link was torn out of is not. */
const SHORTEST_TORN = 60;

const glueWords = new Set<string>(functionWords.English);

/** Paragraphs in order, disjoint; they cover all but white space. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let first: Paragraph | undefined;
  let last: Paragraph | undefined;
  for (const line of lines) {
    if (first && last && continues(last, line, width)) {
      last = line;
      continue;
    }
    if (first && last) paragraphs.push(joined(text, first, last));
    first = last = line;
  }
  if (first && last) paragraphs.push(joined(text, first, last));
  return paragraphs;
}

/** What stands between line breaks. The breaks are looked for, not the lines: a pattern over a line of ten megabytes can run out of stack. */
function* betweenBreaks(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(/[\r\n\f\v\u2028\u2029]+/g)) {
    if (match.index > start) yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** Lines with something on them. */
export function linesOf(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let gap = false;
  let before = 0;
  for (const { start, end } of betweenBreaks(text)) {
    const breaks = text.slice(before, start).replaceAll('\r\n', '\n').length;
    const span = trimSpan(text, { start, end });
    const isBlank = span.start === span.end;
    gap ||= breaks > 1 || isBlank;
    if (!isBlank) {
      lines.push({ ...span, text: text.slice(span.start, span.end), gap });
      gap = false;
    }
    before = end;
  }
  return lines;
}

const joined = (text: string, first: Paragraph, last: Paragraph): Paragraph =>
  first === last
    ? first
    : { start: first.start, end: last.end, text: text.slice(first.start, last.end), gap: first.gap };

const endsSentence = (line: string): boolean => /[.!?…:;"”’')\]}{»]$/u.test(line);
const firstWord = (line: string): string => /^\S{1,60}/u.exec(line)?.[0] ?? '';
const lastWord = (line: string): string => /\S{1,60}$/u.exec(line.slice(-60))?.[0] ?? '';

/** "the minister said that" / "talks would go on": the sentence runs over the line end. */
const isBroken = (line: Paragraph, next: Paragraph): boolean =>
  !next.gap && !endsSentence(line.text) && /^\p{Ll}/u.test(next.text);

/** The column at which the text is wrapped, or null when each line is a paragraph. */
function wrapWidth(lines: readonly Paragraph[]): number | null {
  const pairs = lines.slice(1).filter((line) => !line.gap).length;
  const broken = lines
    .filter((line, n) => n + 1 < lines.length && isBroken(line, lines[n + 1]!))
    .map((line) => line.text.length);
  if (broken.length < 2 || broken.length < pairs * 0.3) return null;
  const width = broken.reduce((most, length) => Math.max(most, length), 0);
  const full = broken.filter((length) => length >= width * FULL_LINE).length;
  return width >= NARROWEST_WRAP && width <= WIDEST_WRAP && full >= broken.length * 0.8 ? width : null;
}

/** Whether the next line goes on with the sentence or, in wrapped text, with the paragraph. */
function continues(line: Paragraph, next: Paragraph, width: number | null): boolean {
  if (next.gap || line.text.length > 4 * WIDEST_WRAP) return false;
  if (width !== null && line.text.length <= width && isFull(line.text, next.text, width))
    return !isFurniture(line, next);
  return isBroken(line, next) && isTorn(line.text, next.text) && !isFurniture(line, next);
}

/** A wrapped line is full when the next word had no room on it. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length >= width * FULL_LINE && line.length + 1 + firstWord(next).length > width;

function isTorn(line: string, next: string): boolean {
  const hangs = line.endsWith(',') || glueWords.has(lastWord(line).toLowerCase());
  return hangs || (/[\p{L}\p{N}]$/u.test(line) && line.length + next.length >= SHORTEST_TORN);
}

const isFurniture = (line: Paragraph, next: Paragraph): boolean =>
  Boolean(timestampOf(line.text) ?? timestampOf(next.text)) ||
  (!next.text.endsWith('.') && bylineOf(next.text) !== null);
