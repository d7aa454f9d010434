/** Versions of a quotation for the page: word under word where they fit, with the words that differ in brackets. */
import { type Line, padded, type Run, run, textWidth, widthOf } from './columns.ts';
import { wordColumns } from './word-columns.ts';
import { type DiffWord, markDifferences, type Version } from './word-diff.ts';

/** Words around a marked word that are kept when a quotation is too long. */
const CONTEXT = 7;
/** With more gaps than this share of a line, word under word is harder to read than line under line. */
const MOST_GAPS = 0.3;

type Marks = readonly [open: string, close: string];
/** A word with what stands before and after its marked part. */
interface Shown extends DiffWord {
  /** A bracket opens before it, or closes after it: neighbouring marked words share a pair. */
  readonly opens: boolean;
  readonly closes: boolean;
}
const gap: Shown = { text: '\u2026', marked: false, same: null, opens: false, closes: false };

const withBrackets = (words: readonly DiffWord[]): Shown[] =>
  words.map((word, index) => ({
    ...word,
    opens: word.marked && !words[index - 1]?.marked,
    closes: word.marked && !words[index + 1]?.marked,
  }));

/** One line for each version, compared with the one at `base`, still to be wrapped to `room`; at most about `lines` lines each unless that is infinite. */
export function quotationLines(versions: readonly Version[], base: number, room: number, lines: number): Line[] {
  // Editors put brackets into quotations themselves.
  const marks: Marks = versions.some(({ text }) => /[[\]]/.test(text)) ? ['[[', ']]'] : ['[', ']'];
  const words = markDifferences(versions, base).map(withBrackets);
  return (
    inColumns(words, base, room, marks) ?? words.map((version) => inBrackets(around(version, room * lines), marks))
  );
}

/** All versions word under word, if each fits on one line and few are the gaps. */
function inColumns(versions: readonly (readonly Shown[])[], base: number, room: number, marks: Marks): Line[] | null {
  if (versions.some((words) => words.length > room)) return null;
  const rows = wordColumns(versions, versions[base]?.length ?? 0).map((slots) =>
    slots.map((slot) => inBrackets(slot, marks)),
  );
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? []))));
  const total = widths.reduce((sum, width) => sum + width + 1, -1);
  const used = Math.min(...rows.map((row) => row.reduce((sum, slot) => sum + widthOf(slot) + 1, -1)));
  if (total > room || total - used > MOST_GAPS * total) return null;
  const last = widths.length - 1;
  return rows.map((row) => row.flatMap((slot, at) => (at === last ? slot : padded(slot, (widths[at] ?? 0) + 1))));
}

/** Of a long quotation the words near a marked one, or the beginning where none is marked. */
function around(words: readonly Shown[], room: number): readonly Shown[] {
  const length = words.reduce((sum, { text }) => sum + textWidth(text) + 1, 0);
  const marked = words.flatMap((word, index) => (word.marked ? [index] : []));
  if (length <= room || marked.length === 0) return words;
  const near = new Set(marked.flatMap((mark) => Array.from({ length: 2 * CONTEXT + 1 }, (_, n) => mark - CONTEXT + n)));
  return words.flatMap((word, index) => (near.has(index) ? [word] : index === 0 || near.has(index - 1) ? [gap] : []));
}

/** The words with marked stretches in brackets, readable without colour; punctuation at the ends stays outside. */
function inBrackets(words: readonly Shown[], [open, close]: Marks): Line {
  return words.flatMap(({ text, marked, opens, closes }, index): Run[] => {
    const space = run(index === 0 ? '' : ' ');
    if (!marked) return [space, run(text)];
    const [before, core, after] = split(text, opens, closes);
    return [space, run(before), run(`${opens ? open : ''}${core}${closes ? close : ''}`, 'mark'), run(after)];
  });
}

/** Punctuation before and after the word itself, where a bracket is to stand there. */
function split(text: string, starts: boolean, ends: boolean): [before: string, core: string, after: string] {
  const first = starts ? Math.max(0, text.search(/[\p{L}\p{N}$\u20ac\u00a3]/u)) : 0;
  const tail = ends ? (/[^\p{L}\p{N}%]{1,9}$/u.exec(text)?.index ?? text.length) : text.length;
  return first < tail ? [text.slice(0, first), text.slice(first, tail), text.slice(tail)] : ['', text, ''];
}
