/** clean: kept lines -> those that stand a second time: captions under the same picture, lines that a template prints twice. */
import { isPlainLetter } from '../text/letters.ts';
import { fingerprint } from './line-words.ts';

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
