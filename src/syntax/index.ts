/** Read syntax: a tagged article -> the same with the clauses of its sentences, its quotations and its passages. */
import type { TaggedArticle, TaggedSentence } from '../model.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { passagesOf } from './passages.ts';
import { findQuotedSpans, type QuotedSpan } from './quotation-marks.ts';
import type { Passage } from './types.ts';

export interface SyntaxSentence extends TaggedSentence {
  /** Subject, verb and object of each verb group, in order. */
  readonly clauses: readonly Clause[];
}
export interface SyntaxArticle extends Omit<TaggedArticle, 'sentences'> {
  readonly sentences: readonly SyntaxSentence[];
  /** What stands inside quotation marks, in order; a nested quotation follows the one that holds it. */
  readonly quotations: readonly QuotedSpan[];
  /** Sentences, joined where a quotation runs over their border. */
  readonly passages: readonly Passage[];
}

/** Adds what grammar alone tells: "“We agree,” Ana Hill said." is one clause, one quotation and one passage. */
export function readSyntax(article: TaggedArticle): SyntaxArticle {
  const quotations = findQuotedSpans(article.text, article.blocks);
  return {
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, clauses: clausesOf(sentence) })),
    quotations,
    passages: passagesOf(article, quotations),
  };
}
