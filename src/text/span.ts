/** Arithmetic of half-open spans, in one place. */
import type { Span, TextSpan } from '../model.ts';

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
