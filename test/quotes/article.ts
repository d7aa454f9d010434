import type { TaggedArticle } from '../../src/model.ts';
import { plainArticle } from '../../src/predict/quotes.ts';
import { quoteClaims } from '../../src/quotes/claims.ts';
import { readTagged } from '../stages.ts';

export { plainArticle };

export const nameOf = (article: TaggedArticle, id: string | null): string | null =>
  article.entities.find((e) => e.id === id)?.name ?? null;

/** Quotes of a text, one paragraph a line. */
export function quotesOf(text: string) {
  const article = readTagged(plainArticle(text));
  return { article, claims: quoteClaims(article) };
}
