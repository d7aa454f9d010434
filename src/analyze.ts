/** The flow on one screen: read articles -> extract (each alone) -> compare (all together) -> report. Pure: no disk, no clock. */
import { alignClaims, type Cluster } from './align.ts';
import { givesBoth } from './both-figures.ts';
import { cleanArticle } from './clean/index.ts';
import { mergeEntities } from './compare/entities.ts';
import { labelEvents } from './compare/event-labels.ts';
import { eventsOf } from './compare/events.ts';
import { originsOf } from './compare/origins.ts';
import { remapClaim } from './compare/remap.ts';
import { extractClaims } from './extract.ts';
import { findingOf, sortFindings } from './findings.ts';
import { framesOf, weightsOf } from './frames.ts';
import { judgeCluster } from './judge.ts';
import type { Frame } from './kinds/kind.ts';
import type { Event, Extraction, RawArticle, Report, Skipped } from './model.ts';
import { nameArticle } from './names/index.ts';
import { governmentOf } from './names/metonyms.ts';
import { parseArticle } from './parse.ts';
import { emptyReport, summarize } from './summary.ts';
import { tagSentences } from './tag.ts';

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One article: clean, parse, tag, name, extract. Depends on nothing but the article. */
export function extractArticle(raw: RawArticle): Extraction {
  const parsed = parseArticle(cleanArticle(raw));
  const tagged = nameArticle(parsed, tagSentences(parsed.sentences));
  return extractClaims(tagged);
}

/** The claims of each article, in order of article id. */
export const extract = (articles: readonly RawArticle[]): Extraction[] => [...articles].sort(byId).map(extractArticle);

/** What is compared are claims of one event. */
function alignEvent({ articles }: Event, frames: readonly Frame[]): Cluster[] {
  const inside = frames.filter(({ claim }) => articles.includes(claim.article));
  return alignClaims(inside, weightsOf(inside));
}

/** Everything across articles: names, origins, events, alignment, verdicts. The order of the input does not matter. */
export function compare(extractions: readonly Extraction[], skipped: readonly Skipped[] = []): Report {
  const articles = extractions.map((e) => e.article).sort(byId);
  if (!articles.length) return emptyReport(skipped);
  const { entities, idOf } = mergeEntities(articles);
  const claims = extractions.flatMap((e) => e.claims).map((c) => remapClaim(c, idOf));
  const { evidence, originOf } = originsOf(articles);
  const events = eventsOf(articles, entities);
  const nameOf = new Map(entities.map((e) => [e.id, e.name]));
  const published = new Map(articles.map((a) => [a.id, a.published.date]));
  const setting = {
    events,
    originOf: (id: string) => originOf.get(id)!,
    publishedOf: (id: string) => published.get(id) ?? null,
    nameOf: (id: string) => nameOf.get(id) ?? id,
    givesBoth: givesBoth(claims),
  };
  const frames = framesOf(claims, entities, (id) => governmentOf(id) ?? id);
  const clusters = events.flatMap((event) => alignEvent(event, frames));
  const findings = clusters.flatMap((c) => judgeCluster(c, setting)).map((j) => findingOf(j, setting));
  const ordered = sortFindings(findings, new Map(claims.map((c) => [c.id, c])));
  return summarize({
    articles,
    originOf,
    evidence,
    entities,
    events: labelEvents(events, articles),
    claims,
    findings: ordered,
    skipped,
  });
}

/** The whole job: `compare(extract(articles))`. */
export const analyze = (articles: readonly RawArticle[], skipped: readonly Skipped[] = []): Report =>
  compare(extract(articles), skipped);
