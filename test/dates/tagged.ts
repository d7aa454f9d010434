/** Invented texts as tagged articles: what the date stages read. */
import type { Mention, Role, TaggedArticle } from '../../src/model.ts';
import { parseArticle } from '../../src/segment/index.ts';
import { tagSentence } from '../../src/tag/index.ts';

/** One paragraph, with names given as `text of the name -> entity id` and their kind by the id's first word. */
export function taggedArticle(
  text: string,
  published: string | null,
  names: Record<string, Mention['kind']> = {},
  role: Role = 'body',
): TaggedArticle {
  const blocks = [{ start: 0, end: text.length, role }];
  const raw = { id: 'a', path: 'a.txt', item: null, text, metadata: {}, given: {} };
  const from = published === null ? ('none' as const) : ('text' as const);
  const article = parseArticle({
    ...raw,
    blocks,
    dropped: [],
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { date: published, from },
  });
  const mentions: Mention[] = Object.entries(names)
    .flatMap(([name, kind]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map((m) => ({
        start: m.index,
        end: m.index + name.length,
        text: name,
        entity: name.toLowerCase().replaceAll(' ', '-'),
        kind,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const sentences = article.sentences.map((s) => ({
    ...s,
    terms: tagSentence(s),
    mentions: mentions.filter((m) => s.start <= m.start && m.end <= s.end),
  }));
  return { ...article, entities: [], sentences };
}
