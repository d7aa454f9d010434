/** The report as a whole: its parts in their fixed order, and the counts over them. */

import { version } from '../base/version.ts';
import type {
  Article,
  Claim,
  Entity,
  Event,
  ExtractedArticle,
  Fact,
  Finding,
  Kind,
  OriginEvidence,
  Report,
  Skipped,
  Summary,
} from '../model.ts';

interface Parts {
  readonly articles: readonly ExtractedArticle[];
  readonly originOf: ReadonlyMap<string, string>;
  readonly evidence: readonly OriginEvidence[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  readonly skipped: readonly Skipped[];
}

/** What every JSON document begins with. */
export const made = { schemaVersion: '1.1', generator: { name: 'claims', version } } as const;

/** Counts over what a report holds; taken again after a filter. */
export function countFindings(
  articles: readonly Article[],
  events: readonly Event[],
  findings: readonly Finding[],
): Summary {
  const count = (verdict: Finding['verdict']): number => findings.filter((f) => f.verdict === verdict).length;
  const compared = (kind: Kind): number => findings.filter((f) => f.kind === kind && f.support.articles > 1).length;
  return {
    articles: articles.length,
    origins: new Set(articles.map((a) => a.origin)).size,
    events: events.length,
    findings: findings.length,
    agree: count('agree'),
    corroborated: findings.filter((f) => f.corroborated).length,
    disagree: count('disagree'),
    unclear: count('unclear'),
    single: count('single'),
    compared: {
      date: compared('date'),
      figure: compared('figure'),
      quote: compared('quote'),
      statement: compared('statement'),
      topic: compared('topic'),
    },
  };
}

function reported(article: ExtractedArticle, origin: string): Article {
  const { type: _type, spans: _spans, things: _things, entities: _entities, givenOrigin: _given, ...rest } = article;
  return { ...rest, origin };
}

const byPlace = (a: Claim, b: Claim): number =>
  a.article < b.article
    ? -1
    : a.article > b.article
      ? 1
      : a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1);

/** Puts a report together, every list in its fixed order. */
export function summarize(parts: Parts): Report {
  const articles = parts.articles.map((a) => reported(a, parts.originOf.get(a.id)!));
  return {
    ...made,
    articles,
    origins: [...parts.evidence],
    entities: [...parts.entities],
    events: [...parts.events],
    claims: [...parts.claims].sort(byPlace),
    findings: [...parts.findings],
    facts: [...parts.facts],
    skipped: [...parts.skipped].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    summary: countFindings(articles, parts.events, parts.findings),
  };
}

/** A report on no article at all. */
export const emptyReport = (skipped: readonly Skipped[]): Report =>
  summarize({
    articles: [],
    originOf: new Map(),
    evidence: [],
    entities: [],
    events: [],
    claims: [],
    findings: [],
    facts: [],
    skipped,
  });
