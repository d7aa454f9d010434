/**
 * One pair of passages, one verdict: an agreement whose words hold a value that another finding sets against the same passage is no agreement. In: the
 * judgements of an event. Out: the same, where such an agreement is left to those articles that hold no contradiction, or is `partly`.
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

/** The pairs of articles in which an agreement holds words around two values that contradict each other. */
function contradicted(
  claims: readonly Claim[],
  contradictions: ReadonlyMap<string, readonly Contradiction[]>,
): (readonly [string, string])[] {
  const inArticle = groupBy(claims, ({ article }) => article);
  const stands = (claim: Claim): boolean =>
    (inArticle.get(claim.article) ?? []).some(
      (own) => own.sentence.index === claim.sentence.index && holds(own, claim),
    );
  const articles = [...inArticle.keys()].sort();
  return articles.flatMap((a, n) =>
    articles
      .slice(n + 1)
      .filter((b) => (contradictions.get(`${a}\n${b}`) ?? []).some((pair) => pair.every(stands)))
      .map((b): readonly [string, string] => [a, b]),
  );
}

/** The fewest articles, found greedily, without which no pair is left: of "A-C, B-C" it is C; of equals the last by id. */
function without(pairs: readonly (readonly [string, string])[]): Set<string> {
  const out = new Set<string>();
  for (let left = pairs; left.length; left = left.filter((pair) => !pair.some((one) => out.has(one)))) {
    const counts = new Map<string, number>();
    for (const one of left.flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
    const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
    out.add(most![0]);
  }
  return out;
}

/** What is left of an agreement, and what each article says by itself that contradicts it: several judgements where two articles still agree. */
function parted(judgement: Judgement, apart: ReadonlySet<string>): Judgement[] {
  const rest = judgement.groups
    .map((group) => ({ ...group, claims: group.claims.filter(({ article }) => !apart.has(article)) }))
    .filter(({ claims }) => claims.length > 0);
  if (new Set(rest.flatMap(({ claims }) => claims.map(({ article }) => article))).size < 2)
    return [{ ...judgement, verdict: 'unclear', reason: 'partly' }];
  const [first, ...others] = rest;
  const agreed: Judgement = { ...judgement, groups: [{ ...first!, relation: 'first' }, ...others] };
  const alone = [...apart].sort().flatMap((article): Judgement[] => {
    const own = judgement.groups
      .map((group) => ({ ...group, claims: group.claims.filter((claim) => claim.article === article) }))
      .filter(({ claims }) => claims.length > 0)
      .map((group, n) => (n === 0 ? { ...group, relation: 'first' as const } : group));
    return [{ ...judgement, verdict: 'single', reason: 'single', proof: null, groups: own }];
  });
  return [agreed, ...alone];
}

/** Judgements of one event in which no agreement stands over a contradiction. */
export function consistent(judgements: readonly Judgement[]): Judgement[] {
  const contradictions = byArticles(
    judgements.filter(({ verdict }) => verdict === 'disagree').flatMap(contradictionsOf),
  );
  if (!contradictions.size) return [...judgements];
  return judgements.flatMap((judgement) => {
    if (judgement.verdict !== 'agree') return [judgement];
    const pairs = contradicted(
      judgement.groups.flatMap((group) => group.claims),
      contradictions,
    );
    return pairs.length ? parted(judgement, without(pairs)) : [judgement];
  });
}
