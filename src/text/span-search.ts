/** Binary search in things that stand in order and do not overlap: words, clauses, names of a sentence that may be very long. */
import type { Span } from '../model.ts';

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
