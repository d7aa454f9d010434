/** Layout on display width: runs of inked text in, lines that fit a column out. Knows nothing of reports or colours. */

import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';

// Makes article text harmless for a terminal: any string in, one line of visible characters out. JSON keeps the data as they are.
/** White space of every sort, line ends and tabs included: one space. */
const spaces = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]+/g;
/** Controls, bidi marks and overrides, zero-width characters, tags, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** More accents on one letter than any orthography uses would run over the lines above and below. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/** Most text is plain, and reports are long. */
const plain = /^[ -~]*$/;

const emojiBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9\ufe0f]$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/** The joiners and selectors that make up one emoji are drawn, not hidden. */
function belongsToEmoji(char: string, at: number, text: string): boolean {
  if (char !== '\u200d' && char !== '\ufe0f' && char !== '\ufe0e') return false;
  const before = emojiBefore.test(text.slice(Math.max(0, at - 2), at));
  return before && (char !== '\u200d' || emojiAfter.test(text.slice(at + 1, at + 3)));
}

function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text on one line with nothing hidden in it: escape becomes ␛, a bidi override <U+202E>. */
export function sanitize(text: string): string {
  if (plain.test(text) && !text.includes('  ')) return text;
  return text
    .replace(spaces, ' ')
    .replace(hidden, (char, at: number, whole: string) => (belongsToEmoji(char, at, whole) ? char : visible(char)))
    .replace(stacked, '$1\u2026');
}

/** What a run means; terminal.ts decides the colour. */
export type Ink = 'plain' | 'bold' | 'dim' | 'disagree' | 'partly' | 'agree' | 'mark';
export interface Run {
  readonly text: string;
  readonly ink: Ink;
}
export type Line = readonly Run[];
/** Lines that stand in one column of the page. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly width: number;
}

/** The only way text gets onto the page: sanitized. */
export const run = (text: string, ink: Ink = 'plain'): Run => ({ text: sanitize(text), ink });
/** A line of one run. */
export const line = (text: string, ink: Ink = 'plain'): Line => [run(text, ink)];

/** Neighbouring runs of one ink as one run. */
export function mergeRuns(of: Line): Line {
  const merged: { text: string; ink: Ink }[] = [];
  for (const { text, ink } of of) {
    const last = merged.at(-1);
    if (last?.ink === ink) last.text += text;
    else merged.push({ text, ink });
  }
  return merged;
}

/** Western letters and the marks of typography: a column each, and nothing that joins them. */
const SINGLE = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b]*$/;
/** Columns that a text takes on the screen. */
export const textWidth = (text: string): number => (SINGLE.test(text) ? text.length : stringWidth(text));
/** Columns that a line takes on the screen. */
export const widthOf = (of: Line): number => of.reduce((sum, { text }) => sum + textWidth(text), 0);

let segmenter: Intl.Segmenter | undefined;
/** What a person takes for one character. */
function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Splits runs into words; a word keeps its inks, since marks and brackets may stand inside it. */
function wordsOf(runs: Line): Line[] {
  const words: Run[][] = [];
  let open = false;
  for (const { text, ink } of runs) {
    text.split(' ').forEach((part, index) => {
      if (index > 0) open = false;
      if (part === '') return;
      if (!open) words.push([]);
      words.at(-1)?.push({ text: part, ink });
      open = true;
    });
  }
  return words;
}

/** Breaks a word that no line can hold. */
function breakWord(word: Line, width: number): Line[] {
  if (widthOf(word) <= width) return [word];
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const { text, ink } of word) {
    for (const segment of graphemesOf(text)) {
      const wide = textWidth(segment);
      if (used + wide > width && used > 0) {
        pieces.push([]);
        used = 0;
      }
      pieces.at(-1)?.push({ text: segment, ink });
      used += wide;
    }
  }
  return pieces;
}

/** The last line that still fits, with an ellipsis for what is left out. */
function ellipsis(of: Line, width: number): Line {
  const words = wordsOf(of);
  while (words.length > 1 && widthOf(joinWords(words)) + 2 > width) words.pop();
  const kept = joinWords(words);
  if (widthOf(kept) + 2 <= width) return [...kept, { text: ' \u2026', ink: 'dim' }];
  return [...(breakWord(kept, Math.max(1, width - 1))[0] ?? []), { text: '\u2026', ink: 'dim' }];
}

/** Words with spaces between them; a space between words of one ink has it too. */
function joinWords(words: readonly Line[]): Line {
  return words.flatMap((word, index): Line => {
    const before = words[index - 1]?.at(-1)?.ink;
    return before === undefined ? word : [{ text: ' ', ink: before === word[0]?.ink ? before : 'plain' }, ...word];
  });
}

/** Wraps at spaces; words longer than the column are broken; with `most`, the rest is cut with an ellipsis. What fits stays as it is, gaps included. */
export function wrap(runs: Line, width: number, most = Number.POSITIVE_INFINITY): Line[] {
  if (widthOf(runs) <= width) return [runs];
  const lines: Line[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((one) => breakWord(one, width))) {
    const wide = widthOf(word);
    if (used > 0 && used + 1 + wide > width) {
      if (lines.length === most)
        return [...lines.slice(0, -1).map(joinWords), ellipsis(joinWords([...(lines.at(-1) ?? [])]), width)];
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += wide + (used > 0 ? 1 : 0);
  }
  return lines.map(joinWords);
}

/** A cell of wrapped text. */
export const cell = (runs: Line, width: number, most?: number): Cell => ({ lines: wrap(runs, width, most), width });

/** The line with spaces up to the width. */
export const padded = (of: Line, width: number): Line => {
  const missing = width - widthOf(of);
  return missing > 0 ? [...of, { text: ' '.repeat(missing), ink: 'plain' }] : of;
};

function trimEnd(of: Line): Line {
  const kept = of.findLastIndex(({ text }) => text.trim() !== '');
  return of.slice(0, kept + 1);
}

/** Cells side by side, `gap` columns apart, shifted right by `indent`. */
export function beside(cells: readonly Cell[], indent = 0, gap = 2): Line[] {
  const height = Math.max(0, ...cells.map(({ lines }) => lines.length));
  const between: Line = [{ text: ' '.repeat(gap), ink: 'plain' }];
  return Array.from({ length: height }, (_, row) => {
    const parts = cells.flatMap(({ lines, width }, column) => [
      ...(column > 0 ? between : []),
      ...padded(lines[row] ?? [], width),
    ]);
    return trimEnd([{ text: ' '.repeat(indent), ink: 'plain' }, ...parts]);
  });
}

/** Wrapped text, shifted right. */
export const indented = (runs: Line, indent: number, width: number, most?: number): Line[] =>
  beside([cell(runs, width - indent, most)], indent);

/** The widest of the texts, but no wider than `limit`. */
export const widest = (texts: readonly Line[], limit: number): number =>
  Math.min(limit, Math.max(0, ...texts.map(widthOf)));

// Laid out lines as text: inks become colours. The only file that imports chalk.
type Paint = Readonly<Record<Ink, (text: string) => string>>;

const paintWith = (chalk: ChalkInstance): Paint => ({
  plain: (text) => text,
  bold: chalk.bold,
  dim: chalk.dim,
  disagree: chalk.bold.red,
  partly: chalk.bold.yellow,
  agree: chalk.bold.green,
  mark: chalk.bold.yellow,
});

/** The lines one under the other, each with its line end. */
export function paintLines(lines: readonly Line[], color: boolean): string {
  const paint = paintWith(new Chalk({ level: color ? 1 : 0 }));
  const painted = (of: Line): string =>
    mergeRuns(of)
      .map(({ text, ink }) => paint[ink](text))
      .join('');
  return lines.map((one) => `${painted(one)}\n`).join('');
}
