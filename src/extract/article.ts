/** One article on its own, stage by stage. Loads nothing of what compares articles, for workers. */
import { cleanArticle } from '../clean/index.ts';
import { resolveReferences } from '../coreference/index.ts';
import { readTimes } from '../dates/index.ts';
import type { Extraction, RawArticle } from '../model.ts';
import { nameArticle } from '../names/index.ts';
import { readVoices } from '../quotes/index.ts';
import { parseArticle } from '../segment/index.ts';
import { readSyntax } from '../syntax/index.ts';
import { tagSentences } from '../tag/index.ts';
import { extractClaims } from './claims.ts';

/** The claims of one article, and what else compare needs of it. Each stage depends on nothing but what the one before gives. */
export function extractArticle(raw: RawArticle): Extraction {
  const cleaned = cleanArticle(raw);
  const segmented = parseArticle(cleaned);
  const tagged = tagSentences(segmented.sentences);
  const named = nameArticle(segmented, tagged);
  const parsed = readSyntax(named);
  const resolved = resolveReferences(parsed);
  const timed = readTimes(resolved);
  const read = readVoices(timed);
  return extractClaims(read);
}
