/** What an event is called: the title that shares most with the others' titles and first sentences. */

import { shorten } from '../label/index.ts';
import type { Event, ExtractedArticle } from '../model.ts';
import { stemsOf, stemsOfWords } from '../text/content-words.ts';
import { articleWords } from './article-words.ts';

/** Sentences at the beginning that tell what an article is about. */
const LEAD = 8;

/** What an article says it is about: its title, or else its first sentence. */
function headlineOf(article: ExtractedArticle): string {
  const first = article.spans.find((s) => s.role === 'body') ?? article.spans[0];
  return article.title ?? (first ? article.text.slice(first.start, first.end) : article.id);
}

/** Events with labels. A title is preferred; among titles the one whose words most others use, then the shorter. */
export function labelEvents(events: readonly Event[], articles: readonly ExtractedArticle[]): Event[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  return events.map((event) => {
    const own = event.articles.flatMap((id) => byId.get(id) ?? []);
    const uses = new Map<string, number>();
    for (const article of own)
      for (const s of stemsOfWords(articleWords(article).slice(0, LEAD).flat())) uses.set(s, (uses.get(s) ?? 0) + 1);
    const score = (a: ExtractedArticle): number => {
      const stems = stemsOf(headlineOf(a));
      return stems.reduce((n, s) => n + (uses.get(s) ?? 0), 0) / Math.max(3, stems.length) + (a.title ? 1 : 0);
    };
    const scores = new Map(own.map((a) => [a, score(a)]));
    const best = [...own].sort((a, b) => scores.get(b)! - scores.get(a)! || (a.id < b.id ? -1 : 1))[0];
    return { ...event, label: best ? shorten(headlineOf(best), 100) : event.id };
  });
}
