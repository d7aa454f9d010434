/**
 * One pair of passages, one verdict: an agreement whose words hold a value that another finding sets against the same passage is no agreement. In: the
 * judgements of an event. Out: the same, such agreements as `partly`.
 */
import { groupBy, put } from '../base/group-by.ts';
import { isConflict } from '../kinds/reasons.ts';
import type { Claim, Judgement, Kind } from '../model.ts';
import { contains, overlaps } from '../text/span.ts';

/** Two claims of two articles that cannot both hold. */
type Contradiction = readonly [Claim, Claim];

/** Where a judgement sets values against each other: its proof, and its first position against each that conflicts with it. */
function contradictionsOf({ proof, groups }: Judgement): Contradiction[] {
  const [first, ...others] = groups;
  const opposed = others
    .filter(({ relation }) => relation !== 'first' && isConflict(relation))
    .flatMap(({ claims }) => claims);
  const pairs = (first?.claims ?? []).flatMap((a) => opposed.map((b): Contradiction => [a, b]));
  return [...(proof ? [proof] : []), ...pairs].filter(([a, b]) => a.article !== b.article);
}

/** The contradictions by the articles that they set against each other. */
function byArticles(contradictions: readonly Contradiction[]): Map<string, Contradiction[]> {
  const out = new Map<string, Contradiction[]>();
  for (const pair of contradictions)
    put(
      out,
      pair
        .map(({ article }) => article)
        .sort()
        .join('\n'),
      pair,
    );
  return out;
}

/** Values by themselves: that the words around a number differ says nothing against it. */
const VALUES: ReadonlySet<Kind> = new Set<Kind>(['date', 'figure']);
const holds = (own: Claim, claim: Claim): boolean =>
  VALUES.has(own.kind) ? contains(own.span, claim.span) : overlaps(own.span, claim.span);

/** Whether an agreement holds, in two articles, words around two values that contradict each other. */
function isContradicted(judgement: Judgement, contradictions: ReadonlyMap<string, readonly Contradiction[]>): boolean {
  const claims = judgement.groups.flatMap((group) => group.claims);
  const inArticle = groupBy(claims, ({ article }) => article);
  const stands = (claim: Claim): boolean =>
    (inArticle.get(claim.article) ?? []).some(
      (own) => own.sentence.index === claim.sentence.index && holds(own, claim),
    );
  const articles = [...inArticle.keys()].sort();
  return articles.some((a, n) =>
    articles.slice(n + 1).some((b) => (contradictions.get(`${a}\n${b}`) ?? []).some((pair) => pair.every(stands))),
  );
}

/** Judgements of one event in which no agreement stands over a contradiction. */
export function consistent(judgements: readonly Judgement[]): Judgement[] {
  const contradictions = byArticles(
    judgements.filter(({ verdict }) => verdict === 'disagree').flatMap(contradictionsOf),
  );
  if (!contradictions.size) return [...judgements];
  return judgements.map((judgement) =>
    judgement.verdict === 'agree' && isContradicted(judgement, contradictions)
      ? { ...judgement, verdict: 'unclear', reason: 'partly' }
      : judgement,
  );
}
