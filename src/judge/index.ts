/**
 * judge: a cluster of claims about one thing -> a verdict. Reads the values. An article's answer is the set of values its claims give;
 * `disagree` needs two claims of two articles that cannot both hold, surely about one thing, in one modality and one kind of voice.
 */
import type { Cluster } from '../align/index.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimKind } from '../kinds/kind.ts';
import { CONFLICTS, DOUBTS, gravest, isConflict, meets } from '../kinds/reasons.ts';
import type { Claim, JudgedGroup, Judgement, Kind, Reason, Verdict } from '../model.ts';
import { runningRoles } from '../words/running-roles.ts';

const RUNNING = new Set<string>(runningRoles);

/** Whose voice a claim is in: '' for the article's own, otherwise who is credited. */
export function voiceOf(claim: Claim): string {
  if (!claim.attribution.length) return '';
  return claim.attribution
    .map((a) => a.speaker ?? a.via[0]?.by ?? a.text.toLowerCase())
    .sort()
    .join(' + ');
}

/** What judging needs to know of the articles. */
export interface JudgeSetting {
  readonly originOf: (article: string) => string;
  /** Day of publication, null where it is not known. */
  readonly publishedOf: (article: string) => string | null;
  /** Whether an entity is a person; where it is left out, every speaker is taken for one. */
  readonly isPerson?: (entity: string) => boolean;
}

/** Claims this alike are one sentence in two articles; that one names who said it makes it no other voice. */
const SAME_WORDS = 0.85;

/** Counts that grow or shrink while an event goes on: a later one replaces an earlier one. */
function superseded(a: Claim, b: Claim, { publishedOf }: JudgeSetting): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || !RUNNING.has(a.about.role ?? '')) return false;
  const [x, y] = [a.value.asOf ?? publishedOf(a.article), b.value.asOf ?? publishedOf(b.article)];
  return x !== null && y !== null && x !== y;
}

/** Whether the article that tells of a plan came out before the one that tells of the deed. */
function isPlanFirst(a: Claim, b: Claim, { publishedOf }: JudgeSetting): boolean {
  const [plan, deed] = a.modality === 'planned' ? [a, b] : [b, a];
  const [before, after] = [publishedOf(plan.article), publishedOf(deed.article)];
  return before !== null && after !== null && before < after;
}

/** A person and the firm he works for may both be named with the words: only two persons are two speakers. */
const areTwoPersons = (a: Claim, b: Claim, { isPerson }: JudgeSetting): boolean =>
  [a, b].every((claim) => claim.kind === 'quote' && (isPerson?.(claim.about.speaker ?? '') ?? true));

/** What `b` is to `a`, voices and modalities considered: a reported position is no assertion, a plan is no deed. */
export function relate(a: Claim, b: Claim, setting: JudgeSetting, strength = 1): Reason {
  const reason = (kinds[a.kind] as ClaimKind<Kind>).compare(a as never, b as never);
  if (reason === 'speaker' && !areTwoPersons(a, b, setting)) return 'same';
  if (reason !== 'same' && superseded(a, b, setting)) return 'superseded';
  // That a plan was carried out needs an order of days; without one it is only less sure.
  if (reason === 'superseded') return isPlanFirst(a, b, setting) ? 'superseded' : 'hedged';
  if (!isConflict(reason)) return reason;
  if (a.modality !== b.modality)
    return a.kind === 'figure' || a.kind === 'date' ? 'hedged' : reason === 'negated' ? 'hedged' : reason;
  if (a.kind === 'statement' || a.kind === 'topic') {
    const [x, y] = [voiceOf(a), voiceOf(b)];
    if (x && y && x !== y) return 'contested';
    if (x !== y && strength < SAME_WORDS) return 'contested';
  }
  return reason;
}

/** Claims with one value, in the order in which values first come. */
function groupsOf(claims: readonly Claim[]): Claim[][] {
  const kind = kinds[claims[0]!.kind] as ClaimKind<Kind>;
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const home = groups.find((g) =>
      g.every(
        (other) =>
          kind.compare(other as never, claim as never) === 'same' ||
          (kind.valueLabel(other as never) === kind.valueLabel(claim as never) &&
            !isConflict(kind.compare(other as never, claim as never))),
      ),
    );
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly reason: Reason;
  /** How surely both are about one thing; 0 where no link joins them. */
  readonly strength: number;
}

/** Kinds of which values meet or not whatever the wording; of the others only what a link joins is compared. */
const BY_VALUE: ReadonlySet<Kind> = new Set<Kind>(['date', 'figure', 'topic']);

/** The claims of a cluster two by two, across articles. */
function pairsOf({ kind, claims, strength }: Cluster, setting: JudgeSetting): Pair[] {
  const out: Pair[] = [];
  for (const [n, a] of claims.entries())
    for (const b of claims.slice(n + 1)) {
      const link = a.article === b.article ? 0 : strength(a, b);
      if (a.article === b.article || (link === 0 && !BY_VALUE.has(kind))) continue;
      out.push({ a, b, reason: relate(a, b, setting, link), strength: link });
    }
  return out;
}

/** The conflict that proves a disagreement, the gravest and surest: of two articles none of whose values meet. */
function proofOf(pairs: readonly Pair[]): Pair | null {
  const proving = pairs.filter((p) => isConflict(p.reason) && p.strength > 0 && !excused(p, pairs));
  return (
    proving.sort((x, y) => CONFLICTS.indexOf(x.reason) - CONFLICTS.indexOf(y.reason) || y.strength - x.strength)[0] ??
    null
  );
}

/**
 * Whether two articles meet after all. Of most kinds an article gives one set of values: if any two meet, it is no conflict. Of quotes it gives
 * many utterances: only another wording of these very two counts.
 */
function excused(pair: Pair, pairs: readonly Pair[]): boolean {
  const both = pairs.filter((p) => samePair(p, pair));
  if (pair.a.kind !== 'quote') return both.some((p) => !isConflict(p.reason) && p.reason !== 'fragment');
  const ofThese = [pair.a, pair.b];
  return both.some((p) => p.reason === 'same' && (ofThese.includes(p.a) || ofThese.includes(p.b)));
}

/** Whether two pairs are of the same two articles. */
export const samePair = (x: Pick<Pair, 'a' | 'b'>, y: Pick<Pair, 'a' | 'b'>): boolean =>
  (x.a.article === y.a.article && x.b.article === y.b.article) ||
  (x.a.article === y.b.article && x.b.article === y.a.article);

/** Order of positions: more articles first, then the value. */
function ordered(groups: readonly Claim[][], setting: JudgeSetting): Claim[][] {
  const kind = kinds[groups[0]![0]!.kind] as ClaimKind<Kind>;
  const origins = (g: readonly Claim[]): number => new Set(g.map((c) => setting.originOf(c.article))).size;
  const articles = (g: readonly Claim[]): number => new Set(g.map((c) => c.article)).size;
  const label = (g: readonly Claim[]): string => kind.valueLabel(g[0]! as never);
  return [...groups].sort(
    (x, y) =>
      origins(y) - origins(x) ||
      articles(y) - articles(x) ||
      (label(x) < label(y) ? -1 : label(x) > label(y) ? 1 : x[0]!.id < y[0]!.id ? -1 : 1),
  );
}

function positions(
  groups: readonly (readonly Claim[])[],
  pairs: readonly Pair[],
  setting: JudgeSetting,
): JudgedGroup[] {
  const first = new Set(groups[0]);
  const relationOf = (claims: readonly Claim[]): Reason => {
    const across = pairs.filter(
      (p) => (first.has(p.a) && claims.includes(p.b)) || (first.has(p.b) && claims.includes(p.a)),
    );
    return across.length ? gravest(across.map((p) => p.reason)) : relate(groups[0]![0]!, claims[0]!, setting);
  };
  return groups.map((claims, n) => ({
    label: kindLabel(claims[0]!),
    relation: n === 0 ? 'first' : relationOf(claims),
    claims,
  }));
}

const kindLabel = (claim: Claim): string => (kinds[claim.kind] as ClaimKind<Kind>).valueLabel(claim as never);

/** Kinds in which an article gives a set of values. */
const PARTLY: readonly Kind[] = ['date', 'figure', 'statement', 'topic'];

/** The verdict over a cluster of several articles that is not proven to disagree. */
function settled(pairs: readonly Pair[], claims: readonly Claim[]): { verdict: Verdict; reason: Reason } {
  const met = new Set(pairs.filter((p) => meets(p.reason)).flatMap((p) => [p.a, p.b]));
  const revised = pairs.filter((p) => p.reason === 'superseded');
  if (revised.some((p) => !pairs.some((q) => q.reason === 'same' && samePair(p, q))))
    return { verdict: 'unclear', reason: 'superseded' };
  const conflict = pairs.some((p) => isConflict(p.reason));
  if (claims.every((c) => met.has(c)) && !conflict)
    return { verdict: 'agree', reason: gravest(pairs.filter((p) => meets(p.reason)).map((p) => p.reason)) };
  if (met.size && conflict && PARTLY.includes(claims[0]!.kind)) return { verdict: 'unclear', reason: 'partly' };
  return { verdict: 'unclear', reason: pairs.map((p) => p.reason).find((r) => DOUBTS.includes(r)) ?? 'partly' };
}

/** Judges one cluster. */
export function judgeCluster(cluster: Cluster, setting: JudgeSetting): Judgement[] {
  const parts = cluster.kind === 'statement' ? byModality(cluster.claims) : [cluster.claims];
  return parts.map((claims) => judgeClaims({ ...cluster, claims }, setting));
}

/**
 * "sold the farm" in three articles, one of which also says that a neighbour "would sell his farm": what an article says in another modality beside
 * that in which several articles agree is a statement of its own.
 */
function byModality(claims: readonly Claim[]): Claim[][] {
  const articlesIn = (modality: Claim['modality']): ReadonlySet<string> =>
    new Set(claims.filter((c) => c.modality === modality).map((c) => c.article));
  const modalities = [...new Set(claims.map((c) => c.modality))].sort();
  const [main] = modalities.toSorted((x, y) => articlesIn(y).size - articlesIn(x).size);
  const most = articlesIn(main!);
  const beside = claims.filter((c) => c.modality !== main && most.has(c.article));
  if (most.size < 2 || !beside.length) return [[...claims]];
  return [claims.filter((c) => !beside.includes(c)), ...beside.map((c) => [c])];
}

/** What only one article says. */
const alone = ({ kind }: Cluster, groups: readonly (readonly Claim[])[], setting: JudgeSetting): Judgement => ({
  kind,
  verdict: 'single',
  reason: 'single',
  proof: null,
  groups: positions(groups, [], setting),
});

function judgeClaims(cluster: Cluster, setting: JudgeSetting): Judgement {
  const groups = ordered(groupsOf(cluster.claims), setting);
  const pairs = pairsOf(cluster, setting);
  if (!pairs.length) return alone(cluster, groups, setting);
  const proof = proofOf(pairs);
  const judged = { kind: cluster.kind, groups: positions(groups, pairs, setting) };
  if (proof) return { ...judged, verdict: 'disagree', reason: proof.reason, proof: [proof.a, proof.b] };
  return { ...judged, proof: null, ...settled(pairs, cluster.claims) };
}
