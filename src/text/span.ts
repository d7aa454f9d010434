/** Arithmetic of half-open spans, in one place. */
import type { Claim, Sentence, Span, TextSpan } from '../model.ts';

// Binary search in things that stand in order and do not overlap: words, clauses, names of a sentence that may be very long.
/** Index of the first item that starts at an offset or behind it; the number of items when there is none. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item that ends at an offset or before it. */
export function lastUntil<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let at = firstFrom(items, offset) - 1;
  while (at >= 0 && items[at]!.end > offset) at--;
  return items[at];
}

// Where a claim stands: its sentence, without its words and names, and the key of that.
export const sentencePlace = ({ index, start, end, line, role, text }: Sentence): Sentence => ({
  index,
  start,
  end,
  line,
  role,
  text,
});

/** The same for all claims of one sentence, and for no others. */
export const sentenceKey = ({ article, sentence }: Pick<Claim, 'article' | 'sentence'>): string =>
  `${article} ${sentence.index}`;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const length = (a: Span): number => a.end - a.start;

/** The span with its own text, which is always a slice of the article. */
export const textSpan = (text: string, start: number, end: number): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** What stands between two words; mostly one blank, which is not cut out of the text every time. */
export const gapBetween = (text: string, from: number, to: number): string =>
  to === from + 1 && text.charAt(from) === ' ' ? ' ' : text.slice(from, to);

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
