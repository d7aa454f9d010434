/** A text as one tagged paragraph without names: what the figure stages read. */
import type { TaggedArticle } from '../../src/model.ts';
import { parseArticle } from '../../src/segment/index.ts';
import { tagSentence } from '../../src/tag/index.ts';

export function taggedArticle(text: string): TaggedArticle {
  const published = { date: null, from: 'none' } as const;
  const blocks = [{ start: 0, end: text.length, role: 'body' as const }];
  const raw = { id: 'a', path: 'a.txt', item: null, text, metadata: {}, given: {} };
  const article = parseArticle({
    ...raw,
    blocks,
    dropped: [],
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published,
  });
  return {
    ...article,
    entities: [],
    sentences: article.sentences.map((s) => ({ ...s, terms: tagSentence(s), mentions: [] })),
  };
}
