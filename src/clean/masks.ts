/** clean: a kept paragraph -> the parts at its ends that are no text of the article: dateline, closing credit, outlet after the title. */
import type { Dropped } from '../model.ts';
import { isPlainLetter } from '../text/pattern.ts';
import { trimSpan } from '../text/span.ts';
import { closingCredit } from './credits.ts';
import { datelineOf } from './datelines.ts';
import { datelineFacts, type Facts, type Verdict } from './drop.ts';
import { endsLikeSentence, fingerprint } from './line-words.ts';
import type { Paragraph } from './paragraphs.ts';

// clean: kept lines -> those that stand a second time: captions under the same picture, lines that a template prints twice.
/** Shorter lines may be said twice ("She was 81."). */
const SHORTEST = 40;
const LONGEST = 3000;
/** A second copy may end with a longer credit. */
const MORE_CREDIT = 40;

interface Line {
  readonly text: string;
  readonly role: string | null;
}

/** What stands between letters and is none under any spelling: ASCII, and the marks of print. */
const isMark = (code: number): boolean => code < 0x80 || (code >= 0x2010 && code <= 0x2026);

/** The first letters of a fingerprint; most lines need no more of it. */
function startOf(text: string): string {
  let start = '';
  let at = 0;
  for (; at < text.length && start.length < START && isMark(text.charCodeAt(at)); at++)
    if (isWordSign(text.charCodeAt(at))) start += text.charAt(at);
  // The next character may change the last letter: an accent of its own.
  return start.length === START && (at === text.length || isMark(text.charCodeAt(at)))
    ? start.toLowerCase()
    : fingerprint(text).slice(0, START);
}
const START = 12;
const isWordSign = (code: number): boolean => isPlainLetter(code) || (code >= 0x30 && code <= 0x39);

const isCompared = ({ text }: Line): boolean => text.length >= SHORTEST && text.length <= LONGEST;

/** The fingerprint of each line that begins like another one; null of all others, which repeat nothing. */
function printsOf(lines: readonly Line[]): (string | null)[] {
  const starts = lines.map(({ text }) => startOf(text));
  const uses = new Map<string, number>();
  for (const start of starts) uses.set(start, (uses.get(start) ?? 0) + 1);
  return lines.map(({ text }, n) => (uses.get(starts[n]!)! > 1 ? fingerprint(text) : null));
}

/** The rule that drops each repetition, by the number of the line. */
export function repeatedLines(lines: readonly Line[]): Map<number, string> {
  const rules = new Map<number, string>();
  const seen = new Set<string>();
  const numbers = [...lines.keys()].filter((n) => isCompared(lines[n]!));
  const prints = printsOf(numbers.map((n) => lines[n]!));
  let last = '';
  numbers.forEach((n, at) => {
    const print = prints[at]!;
    const isCaption = lines[n]!.role === 'caption';
    const isAgain = print !== null && (seen.has(print) || (isCaption && last !== '' && isLonger(print, last)));
    if (isAgain) rules.set(n, isCaption ? 'repeated-caption' : 'repeated-paragraph');
    if (print !== null) seen.add(print);
    if (isCaption) last = print ?? '';
  });
  return rules;
}

const isLonger = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && long.startsWith(short) && long.length - short.length <= MORE_CREDIT;
};

/** What is left of a paragraph, and what was cut off. */
export interface Kept {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: boolean;
  readonly cut: readonly Dropped[];
  readonly facts: Partial<Facts>;
}

/** Datelines open the first paragraph of the body, at times the second after a summary. */
const DATELINES_WITHIN = 3;
const PROSE = 60;

/** The kept paragraph without a field at its start. */
export function withoutField(text: string, paragraph: Paragraph, verdict: Verdict | null): Kept {
  const { start, end, gap } = paragraph;
  const whole: Kept = { start, end, text: paragraph.text, gap, cut: [], facts: {} };
  return verdict?.length ? cutTo(text, whole, start + verdict.length, end, verdict.rule, {}) : whole;
}

/** All paragraphs without datelines and closing credits. */
export function withoutEdges(text: string, kept: readonly Kept[]): Kept[] {
  let prose = 0;
  let found = false;
  return kept.map((one) => {
    const isProse = endsLikeSentence(one.text) && one.text.length >= PROSE;
    const dateline = !found && isProse && prose < DATELINES_WITHIN ? datelineOf(one.text) : null;
    if (isProse) prose++;
    found ||= dateline !== null;
    const opened = dateline
      ? cutTo(text, one, one.start + dateline.length, one.end, 'dateline', datelineFacts(dateline))
      : one;
    const closing = closingCredit(opened.text);
    return closing
      ? cutTo(text, opened, opened.start, opened.start + closing.at, 'credit', { credits: [closing.agency] })
      : opened;
  });
}

/** Narrows a paragraph to a span; what falls off is dropped under the rule. */
export function cutTo(text: string, from: Kept, start: number, end: number, rule: string, facts: Partial<Facts>): Kept {
  const rest = trimSpan(text, { start, end });
  const sides = [
    { start: from.start, end: rest.start },
    { start: rest.end, end: from.end },
  ];
  const cut = sides.map((side) => trimSpan(text, side)).filter((side) => side.start < side.end);
  return {
    ...rest,
    text: text.slice(rest.start, rest.end),
    gap: from.gap,
    cut: [...from.cut, ...cut.map((side) => ({ ...side, rule }))],
    facts: merged(from.facts, facts),
  };
}

const merged = (a: Partial<Facts>, b: Partial<Facts>): Partial<Facts> => ({
  ...a,
  ...b,
  credits: [...(a.credits ?? []), ...(b.credits ?? [])],
});
