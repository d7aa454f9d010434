/** Things that articles of different origins name alike are subjects of the story. In: articles, their events and origins. Out: topic claims, one for each article that names one. */
import { withIds } from '../extract.ts';
import { holdsThing, isRaised } from '../kinds/topic.ts';
import { lineOf, lineStarts } from '../lines.ts';
import type { Claim, ClaimOf, Draft, Event, ExtractedArticle, Span } from '../model.ts';
import { contains, overlaps, textSpan } from '../span.ts';
import { thingKey } from '../things.ts';

interface Named {
  readonly article: ExtractedArticle;
  readonly thing: Span;
}

function draft({ article, thing }: Named, subject: string): Draft<'topic'> | null {
  const index = article.spans.findIndex((sentence) => contains(sentence, thing));
  if (index < 0) return null;
  const { start, end, role } = article.spans[index]!;
  return {
    kind: 'topic',
    span: textSpan(article.text, thing.start, thing.end),
    sentence: { index, line: lineOf(lineStarts(article.text), start), role, ...textSpan(article.text, start, end) },
    about: {
      occasion: { type: 'event', by: null },
      subject,
      participants: [],
      terms: subject.split(' '),
    },
    value: { mentioned: true },
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: [],
    rule: 'named',
  };
}

/** Things by their key. */
function byKey(articles: readonly ExtractedArticle[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const article of articles)
    for (const thing of article.things) {
      const key = thingKey(article.text.slice(thing.start, thing.end));
      const known = named.get(key);
      if (known) known.push({ article, thing });
      else named.set(key, [{ article, thing }]);
    }
  named.delete('');
  return named;
}

/** The topics of an article that it says were talked about or listed. */
function raisedIn(claims: readonly Claim[]): Map<string, ClaimOf<'topic'>[]> {
  const raised = new Map<string, ClaimOf<'topic'>[]>();
  for (const claim of claims)
    if (claim.kind === 'topic') raised.set(claim.article, [...(raised.get(claim.article) ?? []), claim]);
  return raised;
}

/** Topic claims for the things that two origins of one event name; what a claim says already to be a topic is not named again. */
export function sharedThings(
  articles: readonly ExtractedArticle[],
  events: readonly Event[],
  originOf: ReadonlyMap<string, string>,
  claims: readonly Claim[],
): Claim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const drafts = new Map<string, Draft[]>(articles.map(({ id }) => [id, []]));
  const raised = raisedIn(claims);
  for (const event of events) {
    const topics = event.articles.flatMap((id) => (raised.get(id) ?? []).filter(isRaised));
    for (const [subject, all] of byKey(event.articles.map((id) => byId.get(id)!))) {
      const free = all.filter(({ article, thing }) => !raised.get(article.id)?.some((c) => overlaps(c.span, thing)));
      const holders = [
        ...free.map(({ article }) => article.id),
        ...topics.filter((c) => holdsThing(c, subject)).map((c) => c.article),
      ];
      if (new Set(holders.map((id) => originOf.get(id))).size < 2) continue;
      for (const one of free) {
        const topic = draft(one, subject);
        if (topic) drafts.get(one.article.id)!.push(topic);
      }
    }
  }
  return [...drafts].flatMap(([id, list]) => withIds(id, list));
}
