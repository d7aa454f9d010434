/** Marks woven into a stretch of text as nested elements: overlapping spans in, balanced markup out. */
import type { Span } from '../../model.ts';
import { type Html, html } from './markup.ts';

/** A span of the text with its start tag; where two cross, the later one goes on in a second element. */
export interface Mark extends Span {
  readonly open: Html;
  /** The start tag of a further piece, without the id. */
  readonly again: Html;
}
interface Open {
  readonly end: number;
}

/** The longer mark outside; of equal ones the first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Puts a mark back among the sorted ones that are still to come. */
function requeue(queue: Mark[], at: number, mark: Mark): void {
  let place = at;
  while (place < queue.length && byPlace(queue[place]!, mark) <= 0) place++;
  queue.splice(place, 0, mark);
}

/** The text of `span` with the marks that lie inside it, sorted by place; their elements are all spans. */
export function weave(text: string, span: Span, marks: readonly Mark[]): Html {
  const out: Html[] = [];
  const stack: Open[] = [];
  let at = span.start;
  const write = (until: number): void => {
    if (until > at) out.push(html`${text.slice(at, until)}`);
    at = Math.max(at, until);
  };
  const closeUntil = (place: number): void => {
    for (let top = stack.at(-1); top !== undefined && top.end <= place; top = stack.at(-1)) {
      write(top.end);
      out.push(html`</span>`);
      stack.pop();
    }
  };
  const queue = [...marks];
  for (let next = 0; next < queue.length; next++) {
    const mark = queue[next]!;
    closeUntil(mark.start);
    write(mark.start);
    const end = Math.min(mark.end, stack.at(-1)?.end ?? span.end);
    if (mark.end > end) requeue(queue, next + 1, { ...mark, start: end, open: mark.again });
    out.push(mark.open);
    stack.push({ end });
  }
  closeUntil(span.end);
  write(span.end);
  return html`${out}`;
}
