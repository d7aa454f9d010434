/** Extract kinds: one article as it was read -> its claims, with ids. Pure per article: no claim depends on another article. */

import { hashOf, sha256 } from '../base/hash.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import type { Claim, Draft, ExtractedArticle, Extraction } from '../model.ts';
import type { ReadArticle } from '../quotes/index.ts';
import { attributionOf } from '../quotes/reading.ts';
import { countWords } from '../text/content-words.ts';
import { keyPhrasesOf } from './key-phrases.ts';

/** What the kinds leave open. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Drafts in order of place, with the voice in which each is said. A quote carries its own attribution. */
function drafts(article: ReadArticle): Draft[] {
  const voice = attributionOf(article.text, article.voices);
  const found = kindNames.flatMap((kind) => kinds[kind].extract(article) as Draft[]);
  for (const draft of found) if (draft.kind !== 'quote') (draft as Open<Draft>).attribution = voice(draft.span);
  return found.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}

/** No offsets go into an id, so that an edit elsewhere in the article leaves it alone. */
export function withIds(article: string, found: readonly Draft[]): Claim[] {
  const seen = new Map<string, number>();
  const opening = JSON.stringify(article);
  let [sentence, quoted] = ['', '""'];
  return found.map((draft) => {
    // Claims of one sentence stand together, and it is the longest part by far.
    if (draft.sentence.text !== sentence)
      [sentence, quoted] = [draft.sentence.text, JSON.stringify(draft.sentence.text)];
    const about = JSON.stringify(JSON.stringify(draft.about));
    const parts = `[${opening},"${draft.kind}",${about},${JSON.stringify(draft.span.text)},${quoted}`;
    const first = hashOf(16, `${parts},"1"]`);
    const n = (seen.get(first) ?? 0) + 1;
    seen.set(first, n);
    return { id: `c-${n === 1 ? first : hashOf(16, `${parts},"${n}"]`)}`, article, ...draft } as Claim;
  });
}

function extractedArticle(article: ReadArticle): ExtractedArticle {
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
    things: keyPhrasesOf(article),
    entities: [...article.entities],
  };
}

/** All that compare needs of one article. */
export function extractClaims(article: ReadArticle): Extraction {
  return { article: extractedArticle(article), claims: withIds(article.id, drafts(article)) };
}
