/** Judgements -> findings: labels, support, proof, silence, ids and the order in which a reader wants them. */

import { hash } from '../base/hash.ts';
import { claimsOf } from '../label/clause-text.ts';
import { labelOf } from '../label/index.ts';
import type { Claim, Event, Finding, Judgement, Position, Verdict } from '../model.ts';
import { explain } from './explanation.ts';
import { voiceOf } from './index.ts';

export interface Setting {
  /** The event of an article. */
  readonly eventOf: (article: string) => Event;
  readonly originOf: (article: string) => string;
  readonly nameOf: (entity: string) => string;
}

const unique = (list: readonly string[]): string[] => (list.length === 1 ? [...list] : [...new Set(list)].sort());
const articlesOf = (claims: readonly Claim[]): string[] => unique(claims.map((c) => c.article));

function position(judged: Judgement['groups'][number]): Position {
  return {
    label: judged.label,
    value: { ...judged.claims[0]!.value },
    relation: judged.relation,
    claims: judged.claims.map((c) => c.id).sort(),
    articles: articlesOf(judged.claims),
  };
}

/** Distinct speakers or documents relied on; an origin in its own voice is one. */
function support(
  claims: readonly Claim[],
  articles: readonly string[],
  originOf: Setting['originOf'],
): Finding['support'] {
  if (claims.length === 1) return { articles: 1, origins: 1, sources: 1 };
  return {
    articles: articles.length,
    origins: new Set(articles.map(originOf)).size,
    sources: new Set(claims.map((c) => voiceOf(c) || `own:${originOf(c.article)}`)).size,
  };
}

/** A finding of one judgement. */
export function findingOf(judged: Judgement, setting: Setting): Finding {
  const claims = claimsOf(judged);
  const positions = judged.groups.map(position);
  const articles = articlesOf(claims);
  const event = setting.eventOf(articles[0]!);
  const counts = support(claims, articles, setting.originOf);
  const [first] = claims.map((c) => c.id).sort();
  const finding: Finding = {
    id: `f-${hash(16, judged.kind, first!)}`,
    event: event.id,
    kind: judged.kind,
    label: labelOf(judged, setting.nameOf),
    verdict: judged.verdict,
    reason: judged.reason,
    explanation: '',
    proof: judged.proof ? judged.proof.map((c) => c.id) : [],
    positions,
    support: counts,
    corroborated: judged.verdict === 'agree' && counts.origins >= 2 && counts.sources >= 2,
    silent: event.articles.filter((a) => !articles.includes(a)),
  };
  finding.explanation = explain(finding);
  return finding;
}

const VERDICTS: readonly Verdict[] = ['disagree', 'unclear', 'agree', 'single'];
const KINDS = ['date', 'figure', 'quote', 'statement', 'topic'];

/** A finding and its marks, of which the lower ones come first. */
interface Ranked {
  readonly finding: Finding;
  readonly marks: readonly number[];
}

/** Contradictions first (wording last among them), then partly, then what several say; within them what most articles say, early in their texts. */
function ranked(finding: Finding, claims: ReadonlyMap<string, Claim>): Ranked {
  let early = Number.POSITIVE_INFINITY;
  for (const position of finding.positions)
    for (const id of position.claims) {
      early = Math.min(early, claims.get(id)!.sentence.index);
    }
  const soft =
    finding.reason === 'reworded' ? 1 : finding.reason === 'partly' || finding.reason === 'contested' ? 0 : 2;
  const marks = [
    VERDICTS.indexOf(finding.verdict),
    finding.verdict === 'agree' ? (finding.corroborated ? 0 : 1) : soft,
    -finding.support.articles,
    -finding.support.origins,
    early,
    KINDS.indexOf(finding.kind),
  ];
  return { finding, marks };
}

function byRank(a: Ranked, b: Ranked): number {
  for (let n = 0; n < a.marks.length; n++) if (a.marks[n] !== b.marks[n]) return a.marks[n]! - b.marks[n]!;
  return a.finding.id < b.finding.id ? -1 : 1;
}

/** Findings in reading order; equal ranks by id. */
export function sortFindings(findings: readonly Finding[], claims: ReadonlyMap<string, Claim>): Finding[] {
  return findings
    .map((finding) => ranked(finding, claims))
    .sort(byRank)
    .map(({ finding }) => finding);
}
