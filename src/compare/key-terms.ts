/** Key terms: things that articles of two origins or more name alike. In: articles, their origins. Out: the terms of an event, with who names them. */
import { keyPhraseName } from '../extract/key-phrases.ts';
import type { Event, ExtractedArticle } from '../model.ts';

type KeyTerm = Event['keyTerms'][number];

/** More of an event are not listed: the most shared ones come first. */
const MOST = 40;

/** What an article names, by its name, with the words of its first mention. */
function namedIn({ text, things }: ExtractedArticle): Map<string, string> {
  const named = new Map<string, string>();
  for (const { start, end } of things) {
    const words = text.slice(start, end);
    const name = keyPhraseName(words);
    if (!named.has(name)) named.set(name, words.replace(/\s+/g, ' '));
  }
  return named;
}

/**
 * The key terms of one event: "harbour dues" where two origins name them, whatever they say of them. The term is given in the words of the first
 * article that names it; the terms that most articles name come first.
 */
export function keyTermsOf(articles: readonly ExtractedArticle[], originOf: ReadonlyMap<string, string>): KeyTerm[] {
  const terms = new Map<string, { text: string; articles: string[] }>();
  for (const article of articles)
    for (const [name, words] of namedIn(article)) {
      const term = terms.get(name);
      if (term) term.articles.push(article.id);
      else terms.set(name, { text: words, articles: [article.id] });
    }
  return [...terms.values()]
    .filter((term) => new Set(term.articles.map((id) => originOf.get(id))).size > 1)
    .sort((x, y) => y.articles.length - x.articles.length || (x.text < y.text ? -1 : x.text > y.text ? 1 : 0))
    .slice(0, MOST);
}
