/** What stands inside quotation marks. In: the text of an article and its blocks (paragraphs). Out: spans in order. */
import type { Block, Span } from '../model.ts';
import { matchesOf } from '../text/pattern.ts';
import { trimSpan } from '../text/span.ts';
import { elided, quoteMarks } from '../words/quote-marks.ts';

// Tells opening from closing marks, and single marks from apostrophes, in one block.
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

/** Words inside quotation marks: `start` and `end` leave the marks out, `outer` takes them in. */
export interface QuotedSpan extends Span {
  readonly outer: Span;
  /** Number of the block it stands in: a quotation over several paragraphs gives one span for each. */
  readonly block: number;
  /** 0: outermost; 1: inside another quotation. */
  readonly depth: number;
  /** It goes on from the block before: reopened there, or never closed. */
  readonly continues: boolean;
  /** A closing mark stands at its end. */
  readonly closed: boolean;
}
interface Open {
  readonly mark: Mark;
  readonly depth: number;
}
interface BlockMarks {
  readonly spans: QuotedSpan[];
  /** Opening mark without a closing one. */
  readonly dangling: Mark | undefined;
  /** Closing mark before any opening one. */
  readonly stray: Mark | undefined;
}

const quoted = (text: string, block: number, from: Mark, to: Mark, depth: number): QuotedSpan => ({
  ...trimSpan(text, { start: from.end, end: to.start }),
  outer: { start: from.start, end: to.end },
  block,
  depth,
  continues: false,
  closed: true,
});

const STRAIGHT = '"';
const EDGE = /^[\s"]*$/;

/** "Ray said “no” to “it all.”": straight marks at the ends of a block that is quoted as a whole, curly ones inside. */
function withoutFrame(text: string, block: Block, marks: readonly Mark[]): readonly Mark[] {
  const straight = marks.filter((m) => text[m.start] === STRAIGHT);
  const [first, last] = [straight[0], straight[1]];
  const frames =
    first &&
    straight.length === 2 &&
    straight.length < marks.length &&
    marks[1]!.start > first.end &&
    marks[1]!.side === 'open' &&
    EDGE.test(text.slice(block.start, first.start)) &&
    last !== undefined &&
    EDGE.test(text.slice(last.end, block.end));
  return frames ? straight.map((m, n): Mark => ({ ...m, side: n ? 'close' : 'open' })) : marks;
}

/** "One. "Two and "three": an opening mark between two others closes the first. */
function betweenOpens(text: string, marks: readonly Mark[]): readonly Mark[] {
  const opens = (mark: Mark | undefined): boolean => mark?.side === 'open' && text[mark.start] === STRAIGHT;
  return marks.map(
    (mark, i): Mark =>
      opens(marks[i - 1]) && opens(mark) && opens(marks[i + 1]) && !opens(marks[i - 2])
        ? { ...mark, side: 'close' }
        : mark,
  );
}

/** Pairs the marks of one block; what does not pair spoils nothing beyond it. */
function pairMarks(text: string, block: Block, number: number): BlockMarks {
  const spans: QuotedSpan[] = [];
  const stack: Open[] = [];
  let stray: Mark | undefined;
  for (const mark of betweenOpens(text, withoutFrame(text, block, scanMarks(text, block)))) {
    if (mark.side === 'open') {
      // “We agree, he said. “We do: the first one was never closed, and only the second counts.
      const same = stack.findIndex((open) => open.mark.family === mark.family);
      if (same >= 0) stack.length = same;
      stack.push({ mark, depth: stack.length });
      continue;
    }
    const at = stack.findLastIndex((open) => open.mark.family === mark.family);
    const open = stack[at];
    if (!open) {
      if (!spans.length && !stack.length) stray ??= mark;
      continue;
    }
    stack.length = at;
    spans.push(quoted(text, number, open.mark, mark, open.depth));
  }
  return { spans, dangling: stack[0]?.mark, stray };
}

const startsWithMark = (text: string, block: Block, mark: Mark): boolean =>
  !/[^\s]/.test(text.slice(block.start, mark.start));

/** The part of an unclosed quotation up to the end of its paragraph. */
const runsOut = (mark: Mark, block: Block, number: number, continues: boolean): QuotedSpan => ({
  start: mark.end,
  end: block.end,
  outer: { start: mark.start, end: block.end },
  block: number,
  depth: 0,
  continues,
  closed: false,
});

/** Does the next paragraph take up a quotation that this one left open: by reopening it, or by closing it alone? */
function takenUp(
  text: string,
  dangling: Mark,
  next: BlockMarks | undefined,
  block: Block | undefined,
): 'reopened' | 'closed' | null {
  if (!next || !block) return null;
  if (next.stray?.family === dangling.family) return 'closed';
  const firsts = [
    next.dangling,
    ...next.spans.filter((s) => s.depth === 0).map((s) => ({ ...dangling, start: s.outer.start })),
  ];
  return firsts.some((mark) => mark?.family === dangling.family && startsWithMark(text, block, mark))
    ? 'reopened'
    : null;
}

/** Everything inside quotation marks, in order; nested quotations follow the one that holds them. */
export function findQuotedSpans(text: string, blocks: readonly Block[]): QuotedSpan[] {
  const found = blocks.map((block, number) => pairMarks(text, block, number));
  const out: QuotedSpan[] = [];
  let carried: 'reopened' | 'closed' | null = null;
  found.forEach((marks, number) => {
    const block = blocks[number]!;
    const spans = [...marks.spans];
    if (carried === 'closed' && marks.stray) {
      const { stray } = marks;
      spans.push({
        start: block.start,
        end: stray.start,
        outer: { start: block.start, end: stray.end },
        block: number,
        depth: 0,
        continues: true,
        closed: true,
      });
    }
    const reopened = carried === 'reopened';
    carried = marks.dangling ? takenUp(text, marks.dangling, found[number + 1], blocks[number + 1]) : null;
    if (marks.dangling && carried) spans.push(runsOut(marks.dangling, block, number, false));
    else if (marks.dangling && reopened && startsWithMark(text, block, marks.dangling))
      spans.push(runsOut(marks.dangling, block, number, false));
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    const first = spans[0];
    if (first && reopened) spans[0] = { ...first, continues: true };
    out.push(...spans.filter((span) => span.end > span.start));
  });
  return out;
}
