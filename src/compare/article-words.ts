/** The words of an article's sentences, taken apart once: events, their labels and origins all ask for them. */

import type { ExtractedArticle } from '../model.ts';
import { wordsOf } from '../text/content-words.ts';

const known = new WeakMap<ExtractedArticle, readonly (readonly string[])[]>();

/** Words as `wordsOf` has them, by sentence. */
export function articleWords(article: ExtractedArticle): readonly (readonly string[])[] {
  let words = known.get(article);
  if (!words) {
    words = article.spans.map(({ start, end }) => wordsOf(article.text.slice(start, end)));
    known.set(article, words);
  }
  return words;
}
