/**
 * judge: a cluster of claims about one thing -> a verdict. Reads the values. An article's answer is the set of values its claims give;
 * `disagree` needs two claims of two articles that cannot both hold, surely about one thing, in one modality and one kind of voice.
 */
import { type Cluster, TOGETHER } from '../align/index.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimKind } from '../kinds/kind.ts';
import type { Claim, JudgedGroup, Judgement, Kind, Reason, Verdict } from '../model.ts';
import { runningRoles } from '../words/running-roles.ts';

const CONFLICTS: readonly Reason[] = ['conflict', 'negated', 'denied', 'speaker', 'place', 'reworded'];
const DOUBTS: readonly Reason[] = [
  'contested',
  'partly',
  'assumed',
  'superseded',
  'hedged',
  'collective',
  'soft',
  'fragment',
];
const MEETS: readonly Reason[] = ['same', 'raised', 'refines', 'compatible', 'trimmed', 'paraphrase'];
const GRAVITY: readonly Reason[] = [...CONFLICTS, ...DOUBTS, ...[...MEETS].reverse()];

const gravest = (reasons: readonly Reason[]): Reason => GRAVITY.find((r) => reasons.includes(r)) ?? 'same';
const RUNNING = new Set<string>(runningRoles);
/** Whether both cannot hold. */
export const isConflict = (reason: Reason): boolean => CONFLICTS.includes(reason);
/** Whether both can hold, and say one thing. */
export const meets = (reason: Reason): boolean => MEETS.includes(reason);

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
  /** Whether some article gives the figures of both claims: then they count two things. */
  readonly givesBoth?: (a: Claim, b: Claim) => boolean;
}

/** Claims this alike are one sentence in two articles; that one names who said it makes it no other voice. */
const SAME_WORDS = 0.85;

/** Counts that grow or shrink while an event goes on: a later one replaces an earlier one. */
function superseded(a: Claim, b: Claim, { publishedOf }: JudgeSetting): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || !RUNNING.has(a.about.role ?? '')) return false;
  const [x, y] = [a.value.asOf ?? publishedOf(a.article), b.value.asOf ?? publishedOf(b.article)];
  return x !== null && y !== null && x !== y;
}

type Compare = (a: Claim, b: Claim) => Reason;
/** The setting of the articles, and what compares the values of the cluster at hand. */
interface ClusterSetting extends JudgeSetting {
  readonly compare: Compare;
}

function clusterCompare(name: Kind): Compare {
  const kind = kinds[name] as ClaimKind<Kind>;
  return kind.clusterCompare?.() ?? ((a, b) => kind.compare(a, b));
}

/** What `b` is to `a`, voices and modalities considered: a reported position is no assertion, a plan is no deed. */
export const relate = (a: Claim, b: Claim, setting: JudgeSetting, strength = 1): Reason =>
  weighed((kinds[a.kind] as ClaimKind<Kind>).compare(a, b), a, b, setting, strength);

/** The same, where the values alone are compared: what is left of a conflict between them. */
function weighed(reason: Reason, a: Claim, b: Claim, setting: JudgeSetting, strength: number): Reason {
  if (!isConflict(reason)) return reason;
  if (superseded(a, b, setting)) return 'superseded';
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
function groupsOf(claims: readonly Claim[], compare: Compare): Claim[][] {
  const kind = kinds[claims[0]!.kind] as ClaimKind<Kind>;
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const home = groups.find((g) =>
      g.every(
        (other) =>
          compare(other, claim) === 'same' || kind.valueLabel(other as never) === kind.valueLabel(claim as never),
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
  /** How surely both are about one thing; 0 where an article gives both of two conflicting values, so that they are of two things. */
  readonly strength: number;
}

/** What two claims are to each other; those that only a chain of others connects are not compared. */
function reasonIn({ kind, strength }: Cluster, a: Claim, b: Claim, setting: ClusterSetting): Reason {
  const link = strength(a, b);
  return kinds[kind].linkage === 'nearest' && link < TOGETHER
    ? 'fragment'
    : weighed(setting.compare(a, b), a, b, setting, link);
}

function pairOf(cluster: Cluster, a: Claim, b: Claim, setting: ClusterSetting): Pair {
  const reason = reasonIn(cluster, a, b, setting);
  const isOfTwo = isConflict(reason) && setting.givesBoth?.(a, b) === true;
  return { a, b, reason, strength: isOfTwo ? 0 : cluster.strength(a, b) };
}

function pairsOf(cluster: Cluster, setting: ClusterSetting): Pair[] {
  const { claims } = cluster;
  const out: Pair[] = [];
  for (let i = 0; i < claims.length; i++)
    for (let j = i + 1; j < claims.length; j++)
      if (claims[i]!.article !== claims[j]!.article) out.push(pairOf(cluster, claims[i]!, claims[j]!, setting));
  return out;
}

const isSure = (pair: Pair): boolean => pair.strength >= kinds[pair.a.kind].accuseThreshold;

/** The conflict that proves a disagreement, the gravest and surest: of two articles none of whose values meet. */
function proofOf(pairs: readonly Pair[]): Pair | null {
  const proving = pairs.filter((p) => isConflict(p.reason) && isSure(p) && !excused(p, pairs));
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
function ordered(groups: readonly Claim[][], setting: ClusterSetting): Claim[][] {
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
  setting: ClusterSetting,
): JudgedGroup[] {
  const first = new Set(groups[0]);
  const firstRelation = (a: Claim, b: Claim): Reason => weighed(setting.compare(a, b), a, b, setting, 1);
  const relationOf = (claims: readonly Claim[]): Reason => {
    const across = pairs.filter(
      (p) => (first.has(p.a) && claims.includes(p.b)) || (first.has(p.b) && claims.includes(p.a)),
    );
    return across.length ? gravest(across.map((p) => p.reason)) : firstRelation(groups[0]![0]!, claims[0]!);
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
  if (claims.every((c) => met.has(c)))
    return { verdict: 'agree', reason: gravest(pairs.filter((p) => meets(p.reason)).map((p) => p.reason)) };
  const conflict = pairs.some((p) => isConflict(p.reason));
  if (met.size && conflict && PARTLY.includes(claims[0]!.kind)) return { verdict: 'unclear', reason: 'partly' };
  return { verdict: 'unclear', reason: pairs.map((p) => p.reason).find((r) => DOUBTS.includes(r)) ?? 'partly' };
}

/**
 * Judges one cluster. A conflict whose link is not sure enough to accuse shows two things, not one: the cluster falls apart along its values.
 */
export const judgeCluster = (cluster: Cluster, setting: JudgeSetting): Judgement[] =>
  judgeIn(cluster, { ...setting, compare: clusterCompare(cluster.kind) });

function judgeIn(cluster: Cluster, setting: ClusterSetting): Judgement[] {
  // Most claims stand alone.
  if (cluster.claims.length === 1) return [alone(cluster, [cluster.claims], setting)];
  return comparable(cluster, setting)
    .flatMap((claims) => (cluster.kind === 'statement' ? byModality(claims) : [claims]))
    .flatMap((claims) => judgeComparable({ ...cluster, claims }, setting));
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

/** The parts of a cluster in which each claim can be compared with another: what shares only a fragment stands alone. */
function comparable(cluster: Cluster, setting: ClusterSetting): Claim[][] {
  const parts: Claim[][] = [];
  for (const claim of cluster.claims) {
    const near = parts.filter((part) => part.some((other) => reasonIn(cluster, other, claim, setting) !== 'fragment'));
    const rest = parts.filter((part) => !near.includes(part));
    parts.splice(0, parts.length, ...rest, [...near.flat(), claim]);
  }
  return parts;
}

/** What only one article says. */
const alone = ({ kind }: Cluster, groups: readonly (readonly Claim[])[], setting: ClusterSetting): Judgement => ({
  kind,
  verdict: 'single',
  reason: 'single',
  proof: null,
  groups: positions(groups, [], setting),
});

function judgeComparable(cluster: Cluster, setting: ClusterSetting): Judgement[] {
  const groups = ordered(groupsOf(cluster.claims, setting.compare), setting);
  const pairs = pairsOf(cluster, setting);
  if (!pairs.length) return [alone(cluster, groups, setting)];
  const proof = proofOf(pairs);
  const core = kinds[cluster.kind].linkage === 'nearest' ? coreOf(cluster.claims, pairs, proof) : cluster.claims;
  if (core.length && core.length < cluster.claims.length) {
    const rest = cluster.claims.filter((c) => !core.includes(c));
    return [core, rest].flatMap((claims) => judgeIn({ ...cluster, claims }, setting));
  }
  if (proof)
    return [
      {
        kind: cluster.kind,
        verdict: 'disagree',
        reason: proof.reason,
        proof: [proof.a, proof.b],
        groups: positions(groups, pairs, setting),
      },
    ];
  const conflicts = pairs.filter((p) => isConflict(p.reason));
  if (conflicts.length && !conflicts.some(isSure) && groups.length > 1)
    return apart(cluster, groups, pairs).flatMap((claims) => judgeIn({ ...cluster, claims }, setting));
  return [
    { kind: cluster.kind, proof: null, groups: positions(groups, pairs, setting), ...settled(pairs, cluster.claims) },
  ];
}

/**
 * Of a chain of wordings those that belong together: what can be compared with the proof, or else what meets the one wording that most others
 * meet, and what another article's wording in that circle meets: a chain of half-alike reports is no one utterance.
 */
function coreOf(claims: readonly Claim[], pairs: readonly Pair[], proof: Pair | null): Claim[] {
  const holds = (p: Pair, claim: Claim): boolean => p.a === claim || p.b === claim;
  if (proof) {
    const compared = pairs.filter((p) => p.reason !== 'fragment' && (holds(p, proof.a) || holds(p, proof.b)));
    const held = new Set(compared.flatMap((p) => [p.a, p.b]));
    return claims.filter((c) => held.has(c));
  }
  const meeting = pairs.filter((p) => meets(p.reason));
  const center = claims.toSorted(
    (x, y) => meeting.filter((p) => holds(p, y)).length - meeting.filter((p) => holds(p, x)).length,
  )[0]!;
  const circle = new Set(meeting.filter((p) => holds(p, center)).flatMap((p) => [p.a, p.b]));
  // The center's own article says it more than once: what meets the circle, too, is the same utterance.
  const again = claims.filter(
    (c) => c.article === center.article && meeting.some((p) => holds(p, c) && (circle.has(p.a) || circle.has(p.b))),
  );
  return claims.filter((c) => circle.has(c) || again.includes(c));
}

/** The parts of a cluster whose values meet each other; never the whole again. */
function apart(cluster: Cluster, groups: readonly Claim[][], pairs: readonly Pair[]): Claim[][] {
  const clash = (c: Claim, d: Claim): boolean =>
    pairs.some((p) => isConflict(p.reason) && ((p.a === c && p.b === d) || (p.a === d && p.b === c)));
  const parts: Claim[][] = [];
  for (const claims of groups) {
    const home = parts.find((part) => !claims.some((c) => part.some((d) => clash(c, d))));
    if (home) home.push(...claims);
    else parts.push([...claims]);
  }
  return parts.length > 1 ? parts : cluster.claims.map((c) => [c]);
}
