/** Things that articles of different origins name alike are subjects of the story. In: articles, their events and origins. Out: topic claims, one for each article that names one. */

import { groupBy, put } from '../base/group-by.ts';
import { withIds } from '../extract/claims.ts';
import { keyPhraseName } from '../extract/key-phrases.ts';
import { holdsThing, isRaised, NAMED, wordStems } from '../kinds/topic.ts';
import type { Claim, ClaimOf, Draft, Event, ExtractedArticle, Span } from '../model.ts';
import { lineOf, lineStarts } from '../segment/line-numbers.ts';
import { firstFrom, overlaps, textSpan } from '../text/span.ts';

type Topic = ClaimOf<'topic'>;
interface Named {
  readonly article: string;
  readonly thing: Span;
}

/** What articles name, by its name. */
function byName(articles: readonly ExtractedArticle[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const { id, text, things } of articles)
    for (const thing of things) put(named, keyPhraseName(text.slice(thing.start, thing.end)), { article: id, thing });
  return named;
}

/** Looks up the topics whose words hold a thing, by the rarest of its words. */
function topicFinder(topics: readonly Topic[]): (thing: string) => Topic[] {
  const stemsOf = new Map(topics.map((topic) => [topic, wordStems(topic)]));
  const byStem = new Map<string, Topic[]>();
  for (const [topic, stems] of stemsOf) for (const stem of stems) put(byStem, stem, topic);
  return (thing) => {
    const [rarest] = thing
      .split(' ')
      .map((word) => byStem.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    return rarest!.filter((topic) => holdsThing(stemsOf.get(topic)!, thing));
  };
}

/** Topic claims of an article for things that it names, with their names. */
function draftsOf({ text, spans }: ExtractedArticle, found: readonly (readonly [Span, string])[]): Draft[] {
  const starts = lineStarts(text);
  return found.map(([thing, name]) => {
    const index = firstFrom(spans, thing.end) - 1;
    const { start, end, role } = spans[index]!;
    return {
      kind: 'topic',
      span: textSpan(text, thing.start, thing.end),
      sentence: { index, line: lineOf(starts, start), role, ...textSpan(text, start, end) },
      about: {
        occasion: { type: 'event', by: null },
        subject: name,
        participants: [],
        terms: name.split(' '),
      },
      value: { mentioned: true },
      polarity: 'affirmed',
      modality: 'asserted',
      attribution: [],
      rule: NAMED,
    };
  });
}

/** Topic claims for the things that two origins of one event name; what a claim says already to be a topic is not named again. */
export function sharedThings(
  articles: readonly ExtractedArticle[],
  events: readonly Event[],
  originOf: ReadonlyMap<string, string>,
  claims: readonly Claim[],
): Claim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const topics = groupBy(
    claims.filter((c): c is Topic => c.kind === 'topic'),
    ({ article }) => article,
  );
  const isTopic = ({ article, thing }: Named): boolean =>
    topics.get(article)?.some(({ span }) => overlaps(span, thing)) === true;
  const origins = (ids: readonly string[]): number => new Set(ids.map((id) => originOf.get(id))).size;
  const found = new Map<string, (readonly [Span, string])[]>();
  for (const event of events) {
    const raised = topicFinder(event.articles.flatMap((id) => (topics.get(id) ?? []).filter(isRaised)));
    for (const [name, all] of byName(event.articles.map((id) => byId.get(id)!))) {
      const free = all.filter((one) => !isTopic(one));
      const naming = free.map(({ article }) => article);
      if (naming.length && origins([...naming, ...raised(name).map(({ article }) => article)]) > 1)
        for (const { article, thing } of free) put(found, article, [thing, name]);
    }
  }
  return [...found].flatMap(([id, list]) => withIds(id, draftsOf(byId.get(id)!, list)));
}
