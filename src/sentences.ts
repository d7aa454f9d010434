/** Sentence splitting on the text of one block. */
import type { Span } from './model.ts';

/** Spans of the sentences, in order, disjoint, without white space at their ends. */
export function splitSentences(text: string, block: Span): Span[] {
  const out: Span[] = [];
  const slice = text.slice(block.start, block.end);
  for (const match of slice.matchAll(/\S[\s\S]*?(?:[.!?…]["”’')\]]*(?=\s+["“‘'(\[]?\p{Lu}|\s*$)|$)/gu)) {
    out.push({ start: block.start + match.index, end: block.start + match.index + match[0].trimEnd().length });
  }
  return out;
}
