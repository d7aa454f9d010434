/** The stages between names and kinds, for tests that begin with a tagged article. */
import { resolveReferences } from '../src/coreference/index.ts';
import { readTimes } from '../src/dates/index.ts';
import type { TaggedArticle } from '../src/model.ts';
import { type ReadArticle, readVoices } from '../src/quotes/index.ts';
import { readSyntax } from '../src/syntax/index.ts';

/** A tagged article -> what the kinds of claims are extracted from. */
export const readTagged = (article: TaggedArticle): ReadArticle =>
  readVoices(readTimes(resolveReferences(readSyntax(article))));
