/** Raw articles from plain text, for tests. */
import type { RawArticle } from '../src/model.ts';

export const raw = (id: string, text: string, published?: string): RawArticle => ({
  id,
  path: `${id}.txt`,
  item: null,
  text,
  metadata: {},
  given: published ? { published, publishedFrom: 'meta-file' } : {},
});
