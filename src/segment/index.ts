/** parse: clean article -> sentences with exact spans. */

import type { CleanArticle, ParsedArticle, ParsedSentence } from '../model.ts';
import { lineOf, lineStarts } from './line-numbers.ts';
import { splitSentences } from './sentences.ts';

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
