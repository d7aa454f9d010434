/** quotes: tells opening from closing marks, and single marks from apostrophes, in one block. */
import type { Block, Span } from '../model.ts';
import { matchesOf } from '../text/pattern.ts';
import { elided, quoteMarks } from '../words/quote-marks.ts';

export type Family = keyof typeof quoteMarks;
export interface Mark extends Span {
  readonly family: Family;
  readonly side: 'open' | 'close';
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
/** After these, a mark opens. */
const isLead = (char: string): boolean => char === '' || /[\s([{—–\-/“‘"«]/.test(char);
/** Before these, a mark closes. */
const isTail = (char: string): boolean => char === '' || /[\s)\]}—–\-/”’"».,;:!?…]/.test(char);
const ELIDED = new RegExp(`^(?:${elided.join('|')})(?![\\p{L}\\p{N}])|^\\d0s`, 'iu');
/** In '98, the class of '07: a year, and no number at the start of a quotation. */
const YEAR = /^\d\d(?!\d)/;
const BEFORE_YEAR = /\b(?:by|from|in|of|since|the|until)\s$/i;
const MARK = /``|''|‘‘|’’|[“”„‟"＂«»‘’‚‛']/g;

/** The family a mark belongs to, and what its shape says of the side. */
const shapes: ReadonlyMap<string, { family: Family; side: 'open' | 'close' | 'both' }> = new Map(
  (Object.keys(quoteMarks) as Family[]).flatMap((family) =>
    (['open', 'close', 'both'] as const).flatMap((side) =>
      quoteMarks[family][side].map((mark) => [mark, { family, side }] as const),
    ),
  ),
);

interface Seen extends Span {
  readonly family: Family;
  readonly side: 'open' | 'close' | 'both';
  readonly before: string;
  readonly after: string;
}

function marksIn(text: string, block: Block): Seen[] {
  const slice = text.slice(block.start, block.end);
  return matchesOf(MARK, slice).map((match) => {
    const end = match.index + match[0].length;
    return {
      start: block.start + match.index,
      end: block.start + end,
      before: slice.charAt(match.index - 1),
      after: slice.charAt(end),
      ...shapes.get(match[0])!,
    };
  });
}

/**
 * `"We agree, "she said. "We do."`: the space stands on the wrong side of a closing mark. Told from a quotation that was never closed by
 * what stands before it and by the marks of the paragraph, which pair.
 */
function isMisplaced(text: string, mark: Seen, pairs: boolean): boolean {
  return (
    pairs && mark.side === 'both' && mark.before === ' ' && /[,.?!] $/.test(text.slice(mark.start - 2, mark.start))
  );
}

/** Side of a double mark: white space around it decides, then its shape, then whether one is open. */
function doubleSide(mark: Seen, isOpen: boolean, isMisplaced: boolean): 'open' | 'close' | null {
  if (isOpen && isMisplaced) return 'close';
  const opens = isLead(mark.before) && mark.after !== '' && !/\s/.test(mark.after);
  const closes = isTail(mark.after) && mark.before !== '' && !/\s/.test(mark.before);
  if (opens !== closes) {
    // A 12" pipe: inches, unless a quotation is open.
    if (closes && !isOpen && /\d/.test(mark.before) && mark.side === 'both') return null;
    // “We agree.“ is closed with the wrong mark; ”We agree” opened with it.
    if (mark.side === 'both' || opens === !isOpen) return opens ? 'open' : 'close';
  }
  return mark.side === 'both' ? (isOpen ? 'close' : 'open') : mark.side;
}

const canOpenSingle = (text: string, mark: Seen): boolean =>
  mark.side !== 'close' &&
  isLead(mark.before) &&
  !isTail(mark.after) &&
  !ELIDED.test(text.slice(mark.end, mark.end + 8)) &&
  !(
    YEAR.test(text.slice(mark.end, mark.end + 3)) &&
    BEFORE_YEAR.test(text.slice(Math.max(0, mark.start - 7), mark.start))
  );
const canCloseSingle = (mark: Seen): boolean =>
  mark.side !== 'open' && !isWord(mark.after) && mark.before !== '' && !/\s/.test(mark.before);
/** The ministers' plan: looks like a closing mark. */
const looksPossessive = (text: string, mark: Seen): boolean =>
  /[sxz]/i.test(mark.before) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));

/** The closing mark of a single quotation: the first that is no plural possessive, else the first at all. */
function closingOf(text: string, marks: readonly Seen[], from: number): number {
  let fallback = -1;
  for (let i = from + 1; i < marks.length && i < from + 60; i++) {
    const mark = marks[i]!;
    if (mark.family !== 'single') continue;
    if (canOpenSingle(text, mark)) break;
    if (!canCloseSingle(mark)) continue;
    if (!looksPossessive(text, mark)) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}

/** The marks of a block with their sides, in order; apostrophes, inches and feet left out. */
export function scanMarks(text: string, block: Block): Mark[] {
  const seen = marksIn(text, block);
  const closing = new Set<number>();
  const out: Mark[] = [];
  const open: Record<Family, boolean> = { double: false, guillemet: false, single: false };
  const pairs = seen.filter((mark) => mark.family === 'double' && mark.side === 'both').length % 2 === 0;
  seen.forEach((mark, i) => {
    const { start, end, family } = mark;
    if (family !== 'single') {
      const side = doubleSide(mark, open[family], isMisplaced(text, mark, pairs));
      if (side) out.push({ start, end, family, side });
      if (side) open[family] = side === 'open';
    } else if (closing.has(i)) {
      out.push({ start, end, family, side: 'close' });
    } else if (canOpenSingle(text, mark)) {
      const close = closingOf(text, seen, i);
      if (close >= 0) closing.add(close);
      // ‘We agree. (paragraph) ‘We do.’ opens at the start of a paragraph and may be closed in the next.
      if (close >= 0 || (mark.side === 'open' && start === block.start)) out.push({ start, end, family, side: 'open' });
    }
  });
  return out;
}
