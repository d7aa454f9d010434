/** Judgements -> findings: labels, support, proof, silence, ids and the order in which a reader wants them. */
import { explain } from './explain.ts';
import { hash } from './hash.ts';
import { type Judgement, voiceOf } from './judge.ts';
import { isNamed } from './kinds/topic.ts';
import { labelOf } from './labels.ts';
import type { Claim, Event, Finding, Position, Verdict } from './model.ts';

export interface Setting {
  /** The event of an article. */
  readonly eventOf: (article: string) => Event;
  readonly originOf: (article: string) => string;
  readonly nameOf: (entity: string) => string;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

function position(judged: Judgement['groups'][number]): Position {
  return {
    label: judged.label,
    value: { ...judged.claims[0]!.value },
    relation: judged.relation,
    claims: judged.claims.map((c) => c.id).sort(),
    articles: unique(judged.claims.map((c) => c.article)),
  };
}

/** Distinct speakers or documents relied on; an origin in its own voice is one. */
function support(claims: readonly Claim[], originOf: Setting['originOf']): Finding['support'] {
  const articles = unique(claims.map((c) => c.article));
  return {
    articles: articles.length,
    origins: new Set(articles.map(originOf)).size,
    sources: new Set(claims.map((c) => voiceOf(c) || `own:${originOf(c.article)}`)).size,
  };
}

/** A finding of one judgement. */
export function findingOf(judged: Judgement, setting: Setting): Finding {
  const claims = judged.groups.flatMap((g) => g.claims);
  const positions = judged.groups.map(position);
  const articles = unique(claims.map((c) => c.article));
  const event = setting.eventOf(articles[0]!);
  const counts = support(claims, setting.originOf);
  const first = [...positions.flatMap((p) => p.claims)].sort()[0]!;
  const finding = {
    id: `f-${hash(16, judged.kind, first)}`,
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
  return { ...finding, explanation: explain(finding) };
}

const VERDICTS: readonly Verdict[] = ['disagree', 'unclear', 'agree', 'single'];
const KINDS = ['date', 'figure', 'quote', 'statement', 'topic'];

/** Contradictions first (wording last among them), then partly, then what several say; within them what most articles say, early in their texts. */
function rank(finding: Finding, claims: ReadonlyMap<string, Claim>): number[] {
  const held = finding.positions.flatMap((p) => p.claims).map((id) => claims.get(id)!);
  const early = Math.min(...held.map((c) => c.sentence.index));
  // What several articles only name stands behind what they say.
  const named = held.every(isNamed);
  const soft =
    finding.reason === 'reworded' ? 1 : finding.reason === 'partly' || finding.reason === 'contested' ? 0 : 2;
  return [
    VERDICTS.indexOf(finding.verdict),
    finding.verdict === 'agree' ? (finding.corroborated ? 0 : 1) : soft,
    Number(named),
    -finding.support.articles,
    -finding.support.origins,
    early,
    KINDS.indexOf(finding.kind),
  ];
}

/** Findings in reading order; equal ranks by id. */
export function sortFindings(findings: readonly Finding[], claims: ReadonlyMap<string, Claim>): Finding[] {
  const ranks = new Map(findings.map((f) => [f.id, rank(f, claims)]));
  return [...findings].sort((a, b) => {
    const [x, y] = [ranks.get(a.id)!, ranks.get(b.id)!];
    const at = x.findIndex((n, i) => n !== y[i]);
    return at >= 0 ? x[at]! - y[at]! : a.id < b.id ? -1 : 1;
  });
}
