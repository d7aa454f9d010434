/** One article on its own: clean, parse, tag, name, extract. Loads nothing of what compares articles, for workers. */
import { cleanArticle } from '../clean/index.ts';
import type { Extraction, RawArticle } from '../model.ts';
import { nameArticle } from '../names/index.ts';
import { parseArticle } from '../segment/index.ts';
import { tagSentences } from '../tag/index.ts';
import { extractClaims } from './claims.ts';

/** One article: clean, parse, tag, name, extract. Depends on nothing but the article. */
export function extractArticle(raw: RawArticle): Extraction {
  const parsed = parseArticle(cleanArticle(raw));
  const tagged = nameArticle(parsed, tagSentences(parsed.sentences));
  return extractClaims(tagged);
}
