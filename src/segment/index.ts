/** parse: clean article -> sentences with exact spans. */

import type { CleanArticle, ParsedArticle, ParsedSentence } from '../model.ts';
import { splitSentences } from './sentences.ts';

// Line numbers of offsets. In: a text. Out: 1-based lines.
/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** 1-based line of an offset: binary search over the line starts. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

export function parseArticle(article: CleanArticle): ParsedArticle {
  const starts = lineStarts(article.text);
  const sentences: ParsedSentence[] = [];
  article.blocks.forEach((block, number) => {
    for (const { start, end } of splitSentences(article.text, block)) {
      const text = article.text.slice(start, end);
      sentences.push({
        index: sentences.length,
        start,
        end,
        line: lineOf(starts, start),
        role: block.role,
        text,
        block: number,
      });
    }
  });
  return { ...article, sentences };
}
