/** quotes: finds what stands inside quotation marks. In: the text and its blocks, before sentences are split. Out: spans in order. */
import type { Block, ParsedArticle, Span } from '../model.ts';
import { trimSpan } from '../text/span.ts';
import { type Mark, scanMarks } from './scan-marks.ts';

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

const remembered = new WeakMap<ParsedArticle['sentences'], readonly QuotedSpan[]>();

/** The same for an article. Several kinds ask: found once. */
export function quotedIn({ text, blocks, sentences }: ParsedArticle): readonly QuotedSpan[] {
  const known = remembered.get(sentences);
  if (known) return known;
  const found = findQuotedSpans(text, blocks);
  remembered.set(sentences, found);
  return found;
}
