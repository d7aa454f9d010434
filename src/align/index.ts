/**
 * align: claims of all articles -> clusters of claims about one thing. Reads what a claim is about, not what it says of it; only then may one
 * very particular value, the same in both, bring together what is otherwise just somewhat alike.
 */
import { type CannotLink, inheritCannotLink, setCannotLink } from '../base/cannot-link.ts';
import { groupBy } from '../base/group-by.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import type { ClaimContext, ClaimKind, Weights } from '../kinds/kind.ts';
import type { Claim, Kind, Reason } from '../model.ts';
import { sentenceKey } from '../text/span.ts';
import { type Link, type Scores, scoresOf } from './pair-scores.ts';

/** Claims about one thing, and how surely each two of them are (0 to 1; 0 where they were not compared). */
export interface Cluster {
  readonly kind: Kind;
  readonly claims: readonly Claim[];
  readonly strength: (a: Claim, b: Claim) => number;
}

/** Two claims this alike are about one thing, where the kind asks for no more. */
export const TOGETHER = 0.5;

/** Groups may be a little less alike than two single claims must be: wordings spread. */
const SLACK = 0.8;

function averageOf(x: readonly number[], y: readonly number[], between: (i: number, j: number) => number): number {
  const total = x.reduce((sum, i) => sum + y.reduce((n, j) => n + between(i, j), 0), 0);
  return total / (x.length * y.length);
}

/** Kinds of which one sentence lists several: "killed 14 and hurt 30", "on Monday … and on Friday". Those are never one thing. */
const LISTED: ReadonlySet<Kind> = new Set<Kind>(['date', 'figure']);

/** For each claim the first one of its sentence. */
function sentencesOf(claims: readonly Claim[]): readonly number[] {
  const first = new Map<string, number>();
  return claims.map((claim, n) => {
    const place = sentenceKey(claim);
    if (!first.has(place)) first.set(place, n);
    return first.get(place)!;
  });
}

function sharesSentence(x: readonly number[], y: readonly number[], sentences: readonly number[]): boolean {
  const places = new Set(x.map((n) => sentences[n]!));
  return y.some((n) => places.has(sentences[n]!));
}

/** Claims that were joined, and groups with which they share a sentence or to which they are not enough related. */
interface Group extends CannotLink<Group> {
  readonly members: readonly number[];
}

/** Clustering from the surest link down; with average linkage two groups join only when their members are related on average. */
function group(
  claims: readonly Claim[],
  links: readonly Link[],
  scores: Scores,
  {
    linkage,
    linkThreshold: together = TOGETHER,
    pairThreshold: firm = together,
  }: Pick<ClaimKind<Kind>, 'linkage' | 'linkThreshold' | 'pairThreshold'>,
): number[][] {
  const between = (x: number, y: number): number => scores.between(x, y);
  const sentences = sentencesOf(claims);
  const isListed = LISTED.has(claims[0]!.kind);
  const home = claims.map((_, n): Group => ({ members: [n], apart: new Set() }));
  for (const { a, b, score: link } of links) {
    if (link < together) break;
    const [x, y] = [home[a]!, home[b]!];
    if (x === y || x.apart.has(y)) continue;
    if (link < firm && x.members.length === 1 && y.members.length === 1) continue;
    if (
      (isListed && sharesSentence(x.members, y.members, sentences)) ||
      (linkage === 'average' && averageOf(x.members, y.members, between) < together * SLACK)
    ) {
      setCannotLink(x, y);
      continue;
    }
    const both: Group = { members: [...x.members, ...y.members], apart: new Set() };
    inheritCannotLink(x, y, both);
    for (const n of both.members) home[n] = both;
  }
  return [...new Set(home)].flatMap(({ members }) =>
    dropUnlinked(members, claims, (x, y) => between(x, y) >= together),
  );
}

/** What values are to each other when both can hold. */
const COMPATIBLE: ReadonlySet<Reason> = new Set<Reason>(['same', 'compatible', 'refines']);

/** Joins groups whose claims give one telling value, where nothing in them conflicts: what two reports say alike to the cent is one fact. */
function mergeEqualValues(
  groups: readonly number[][],
  claims: readonly Claim[],
  links: readonly Link[],
  kind: ClaimKind<Kind>,
): number[][] {
  if (!kind.minSimilarityForEqualValue) return [...groups];
  const home = new Map(groups.flatMap((group) => group.map((n) => [n, group] as const)));
  const sentences = sentencesOf(claims);
  const meet = (x: number, y: number): boolean =>
    COMPATIBLE.has(kind.compare(claims[x]! as never, claims[y]! as never));
  for (const { a, b, score } of links) {
    if (claims[a]!.article === claims[b]!.article) continue;
    const [x, y] = [home.get(a)!, home.get(b)!];
    const least = x === y ? null : kind.minSimilarityForEqualValue(claims[a]! as never, claims[b]! as never);
    if (least === null || score < least || sharesSentence(x, y, sentences)) continue;
    if (!x.every((i) => y.every((j) => meet(i, j)))) continue;
    const joined = [...x, ...y];
    for (const n of joined) home.set(n, joined);
  }
  return [...new Set(home.values())];
}

/** A claim that only a chain brought in, with no sure link of its own to another article, stands alone. */
function dropUnlinked(
  members: readonly number[],
  claims: readonly Claim[],
  areLinked: (i: number, j: number) => boolean,
): number[][] {
  const linked = (n: number): boolean =>
    members.some((m) => claims[m]!.article !== claims[n]!.article && areLinked(n, m));
  if (!members.some(linked)) return [[...members]];
  return [members.filter(linked), ...members.filter((n) => !linked(n)).map((n) => [n])];
}

/** The clusters of one kind, singles included. */
function alignKind(frames: readonly ClaimContext[], kind: ClaimKind<Kind>, weights: Weights): Cluster[] {
  if (!frames.length) return [];
  const ordered = [...frames].sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
  const scores = scoresOf(ordered, kind, weights);
  const place = new Map(ordered.map((f, n) => [f.claim.id, n]));
  const strength = (a: Claim, b: Claim): number => scores.between(place.get(a.id) ?? 0, place.get(b.id) ?? 0);
  const claims = ordered.map((f) => f.claim);
  // Only what gives one telling value can come together on less.
  const links = scores.atLeast(kind.minSimilarityForEqualValue ? 0 : (kind.linkThreshold ?? TOGETHER));
  const groups = mergeEqualValues(group(claims, links, scores, kind), claims, links, kind);
  return groups.map((members) => ({ kind: kind.name, claims: members.map((n) => claims[n]!), strength }));
}

/** Brings together the claims that are about one thing, kind by kind. */
export function alignClaims(frames: readonly ClaimContext[], weights: Weights): Cluster[] {
  const byKind = groupBy(frames, ({ claim }) => claim.kind);
  return kindNames.flatMap((name) => alignKind(byKind.get(name) ?? [], kinds[name] as ClaimKind<Kind>, weights));
}
