/** extract: one tagged article -> its claims, with ids. Pure per article: no claim depends on another article. */

import { countWords } from './content.ts';
import { hash, sha256 } from './hash.ts';
import { kindNames, kinds } from './kinds/index.ts';
import type { Claim, Draft, ExtractedArticle, Extraction, TaggedArticle } from './model.ts';
import { attributionOf } from './quotes/attribute.ts';
import { thingsOf } from './things.ts';

/** Drafts in order of place, with the voice in which each is said. A quote carries its own attribution. */
function drafts(article: TaggedArticle): Draft[] {
  const voice = attributionOf(article);
  const found = kindNames.flatMap((kind) => kinds[kind].extract(article) as Draft[]);
  const voiced = found.map((d) => (d.kind === 'quote' ? d : { ...d, attribution: voice(d.span) }));
  return voiced.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}

/** No offsets go into an id, so that an edit elsewhere in the article leaves it alone. */
export function withIds(article: string, found: readonly Draft[]): Claim[] {
  const seen = new Map<string, number>();
  return found.map((draft) => {
    const key = [article, draft.kind, JSON.stringify(draft.about), draft.span.text, draft.sentence.text] as const;
    const joined = key.join('\n');
    const n = (seen.get(joined) ?? 0) + 1;
    seen.set(joined, n);
    return { id: `c-${hash(16, ...key, String(n))}`, article, ...draft } as Claim;
  });
}

function extractedArticle(article: TaggedArticle): ExtractedArticle {
  return {
    type: 'article',
    id: article.id,
    path: article.path,
    item: article.item,
    outlet: article.outlet,
    title: article.title,
    authors: [...article.authors],
    credits: [...article.credits],
    published: { ...article.published },
    sha256: sha256(article.text),
    words: article.sentences.reduce((n, s) => n + countWords(s.text), 0),
    sentences: article.sentences.length,
    dropped: [...article.dropped],
    givenOrigin: article.given.origin ?? null,
    text: article.text,
    spans: article.sentences.map(({ start, end, role }) => ({ start, end, role })),
    things: thingsOf(article),
    entities: [...article.entities],
  };
}

/** All that compare needs of one article. */
export function extractClaims(article: TaggedArticle): Extraction {
  return { article: extractedArticle(article), claims: withIds(article.id, drafts(article)) };
}
