/** The flow on one screen: read articles -> extract (each alone) -> compare (all together) -> report. Pure: no disk, no clock. */

import { contextsOf, type PassageContext } from './align/contexts.ts';
import { alignClaims, type Cluster } from './align/index.ts';
import { mergeEntities } from './compare/entities.ts';
import { eventsOf, keyTermsOf, labelEvents } from './compare/events.ts';
import { originsOf } from './compare/origins.ts';
import { type WordsIn, wordsInAll } from './compare/profile.ts';
import { remapClaim } from './compare/remap.ts';
import { extractArticle } from './extract/article.ts';
import { consistent } from './judge/consistency.ts';
import { factsOf } from './judge/facts.ts';
import { findingOf, sortFindings } from './judge/findings.ts';
import { judgeCluster } from './judge/index.ts';
import { emptyReport, summarize } from './judge/report.ts';
import type { Event, ExtractedArticle, Extraction, RawArticle, Report, Skipped } from './model.ts';
import { governmentOf } from './names/metonyms.ts';

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The claims of each article, in order of article id. */
export const extract = (articles: readonly RawArticle[]): Extraction[] => [...articles].sort(byId).map(extractArticle);

/** What is compared are claims of one event. */
function alignEvents(events: readonly Event[], contexts: readonly PassageContext[]): Cluster[] {
  const byArticle = new Map<string, PassageContext[]>(events.flatMap(({ articles }) => articles.map((id) => [id, []])));
  for (const context of contexts) byArticle.get(context.claim.article)!.push(context);
  return events.flatMap(({ articles }) => alignClaims(articles.flatMap((id) => byArticle.get(id)!)));
}

/** Events with their labels and key terms. */
function describeEvents(
  events: readonly Event[],
  articles: readonly ExtractedArticle[],
  originOf: ReadonlyMap<string, string>,
  wordsIn: WordsIn,
): Event[] {
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  return labelEvents(events, articles, wordsIn).map((event) => ({
    ...event,
    keyTerms: keyTermsOf(
      event.articles.map((id) => byArticle.get(id)!),
      originOf,
    ),
  }));
}

/** All articles as one event, for who knows them to be of one. */
export const oneEvent = (id: string, articles: readonly ExtractedArticle[]): Event => ({
  id,
  label: '',
  articles: articles.map((article) => article.id),
  keyTerms: [],
});

/**
 * Everything across articles: names, origins, events, alignment, verdicts. The order of the input does not matter.
 * `group` finds the events; each of its groups keeps the order of the articles.
 */
export function compare(
  extractions: readonly Extraction[],
  skipped: readonly Skipped[] = [],
  group: (articles: readonly ExtractedArticle[], wordsIn: WordsIn) => Event[] = eventsOf,
): Report {
  const articles = extractions.map((e) => e.article).sort(byId);
  if (!articles.length) return emptyReport(skipped);
  const { entities, renamed } = mergeEntities(articles);
  const claims = extractions.flatMap(({ article, claims }) => {
    const names = renamed(article.id);
    return claims.map((claim) => remapClaim(claim, names));
  });
  const wordsIn = wordsInAll(articles);
  const events = group(articles, wordsIn);
  const { evidence, originOf } = originsOf(articles, events, wordsIn);
  const eventOf = new Map(events.flatMap((event) => event.articles.map((id) => [id, event])));
  const nameOf = new Map(entities.map((e) => [e.id, e.name]));
  const persons = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const published = new Map(articles.map((a) => [a.id, a.published.date]));
  const setting = {
    eventOf: (id: string) => eventOf.get(id)!,
    originOf: (id: string) => originOf.get(id)!,
    publishedOf: (id: string) => published.get(id) ?? null,
    nameOf: (id: string) => nameOf.get(id) ?? id,
    isPerson: (id: string) => persons.has(id),
  };
  const contexts = contextsOf(claims, entities, (id) => governmentOf(id) ?? id);
  const clusters = alignEvents(events, contexts);
  const judgements = consistent(clusters.flatMap((cluster) => judgeCluster(cluster, setting)));
  const byClaimId = new Map(claims.map((claim) => [claim.id, claim]));
  const findings = sortFindings(
    judgements.map((judgement) => findingOf(judgement, setting)),
    byClaimId,
  );
  return summarize({
    articles,
    originOf,
    evidence,
    entities,
    events: describeEvents(events, articles, originOf, wordsIn),
    claims,
    findings,
    facts: factsOf(findings, byClaimId),
    skipped,
  });
}

/** The whole job: `compare(extract(articles))`. */
export const analyze = (articles: readonly RawArticle[], skipped: readonly Skipped[] = []): Report =>
  compare(extract(articles), skipped);
