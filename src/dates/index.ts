/** Read times: an article with its references -> the same with the expressions of time of each sentence. */
import { groupBy } from '../base/group-by.ts';
import type { ResolvedArticle } from '../coreference/index.ts';
import type { SyntaxSentence } from '../syntax/index.ts';
import { findTimexes, type Timex } from './find.ts';

export interface TimedSentence extends SyntaxSentence {
  /** Expressions of time, in order. */
  readonly times: readonly Timex[];
}
export interface TimedArticle extends Omit<ResolvedArticle, 'sentences'> {
  readonly sentences: readonly TimedSentence[];
}

/** Adds what the article says of days, times and lengths of time: "on Sunday" is 2 June where it was published on 3 June. */
export function readTimes(article: ResolvedArticle): TimedArticle {
  const times = groupBy(findTimexes(article.sentences, article.published.date), ({ sentence }) => sentence);
  return {
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, times: times.get(sentence.index) ?? [] })),
  };
}
