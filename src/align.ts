/**
 * align: claims of all articles -> clusters of claims about one thing. Reads what a claim is about, not what it says of it; only then may one
 * very particular value, the same in both, bring together what is otherwise just somewhat alike.
 */
import { put } from './group-by.ts';
import { kinds } from './kinds/index.ts';
import type { ClaimKind, Frame, Weights } from './kinds/kind.ts';
import type { Claim, Kind, Reason } from './model.ts';

/** Claims about one thing, and how surely each two of them are (0 to 1; 0 where they were not compared). */
export interface Cluster {
  readonly kind: Kind;
  readonly claims: readonly Claim[];
  readonly strength: (a: Claim, b: Claim) => number;
}

/** Two claims this alike are about one thing, where the kind asks for no more. */
export const TOGETHER = 0.5;
/** A key that stands in more claims of a kind than this brings no candidates: cost grows with real candidates, not with pairs. */
const COMMON_KEY = 60;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What a frame meets others on: what it is about, and what stands right around it. */
const keysOf = ({ keys, near }: Frame): string[] => [...new Set([...keys, ...near])];
/** Only what it is about: where no key can be common, and nothing else can relate two claims. */
const ownKeysOf = ({ keys }: Frame): string[] => [...keys];

/** The frames that have a key, in order, for every key that is not common. */
function framesByKey(keysOfAll: readonly (readonly string[])[], weights: Weights): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  keysOfAll.forEach((keys, n) => {
    for (const key of keys) put(byKey, key, n);
  });
  for (const [key, members] of byKey) if (members.length > COMMON_KEY && weights.weight(key) < 3) byKey.delete(key);
  return byKey;
}

/** What an article names twice is linked to another article as surely as the clearer of its two mentions. */
function retold(links: readonly Link[], frames: readonly Frame[], kind: ClaimKind<Kind>): Link[] {
  const { again } = kind;
  if (!again) return [...links];
  const ids = new Map<string, number>();
  /** One number for all mentions of one thing. */
  const things = frames.map(({ claim }, n) => {
    const key = again(claim as never);
    if (key === null) return n;
    const place = `${claim.article} ${key}`;
    if (!ids.has(place)) ids.set(place, n);
    return ids.get(place)!;
  });
  const best = new Map<number, number>();
  const keyOf = ({ a, b }: Link): number =>
    Math.min(things[a]!, things[b]!) * frames.length + Math.max(things[a]!, things[b]!);
  for (const link of links) best.set(keyOf(link), Math.max(link.score, best.get(keyOf(link)) ?? 0));
  return links.map((link) => ({ ...link, score: best.get(keyOf(link))! }));
}

/** Links of the pairs of frames that share a key which is not common, the surest first, equal ones in the order of the frames. */
function linksOf(frames: readonly Frame[], kind: ClaimKind<Kind>, weights: Weights): Link[] {
  const links: Link[] = [];
  const keysOfAll = frames.map(kind.meetsOnKeys && frames.length <= COMMON_KEY ? ownKeysOf : keysOf);
  const byKey = framesByKey(keysOfAll, weights);
  /** The frame that each was last set beside: two that share several keys are one pair. */
  const met = new Int32Array(frames.length).fill(-1);
  frames.forEach((frame, a) => {
    for (const key of keysOfAll[a]!) {
      const members = byKey.get(key) ?? [];
      for (let i = members.length - 1; i >= 0 && members[i]! > a; i--) {
        const b = members[i]!;
        if (met[b] === a) continue;
        met[b] = a;
        const score = kind.related(frame, frames[b]!, weights);
        if (score > 0) links.push({ a, b, score });
      }
    }
  });
  return retold(links, frames, kind).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Groups may be a little less alike than two single claims must be: wordings spread. */
const SLACK = 0.8;

function averageOf(x: readonly number[], y: readonly number[], between: (i: number, j: number) => number): number {
  const total = x.reduce((sum, i) => sum + y.reduce((n, j) => n + between(i, j), 0), 0);
  return total / (x.length * y.length);
}

/** Kinds of which one sentence lists several: "killed 14 and hurt 30", "on Monday … and on Friday". Those are never one thing. */
const LISTED: ReadonlySet<Kind> = new Set<Kind>(['date', 'figure']);

function sharesSentence(x: readonly number[], y: readonly number[], claims: readonly Claim[]): boolean {
  const place = (n: number): string => `${claims[n]!.article} ${claims[n]!.sentence.index}`;
  const places = new Set(x.map(place));
  return y.some((n) => places.has(place(n)));
}

/** Clustering from the surest link down; with average linkage two groups join only when their members are related on average. */
function group(
  claims: readonly Claim[],
  links: readonly Link[],
  { linkage, together = TOGETHER, firm = together }: Pick<ClaimKind<Kind>, 'linkage' | 'together' | 'firm'>,
): number[][] {
  const count = claims.length;
  const score = new Map(links.map((l) => [l.a * count + l.b, l.score]));
  const between = (x: number, y: number): number => score.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0;
  const home = Array.from({ length: count }, (_, n) => [n]);
  for (const { a, b, score: link } of links) {
    if (link < together) break;
    const [x, y] = [home[a]!, home[b]!];
    if (x === y || (link < firm && x.length === 1 && y.length === 1)) continue;
    if (LISTED.has(claims[a]!.kind) && sharesSentence(x, y, claims)) continue;
    if (linkage === 'average' && averageOf(x, y, between) < together * SLACK) continue;
    const joined = [...x, ...y];
    for (const n of joined) home[n] = joined;
  }
  return [...new Set(home)].flatMap((members) => held(members, claims, (x, y) => between(x, y) >= together));
}

/** What values are to each other when both can hold. */
const MEETING: ReadonlySet<Reason> = new Set<Reason>(['same', 'compatible', 'refines']);

/** Joins groups whose claims give one telling value, where nothing in them conflicts: what two reports say alike to the cent is one fact. */
function witnessed(
  groups: readonly number[][],
  claims: readonly Claim[],
  links: readonly Link[],
  kind: ClaimKind<Kind>,
): number[][] {
  if (!kind.telling) return [...groups];
  const home = new Map(groups.flatMap((group) => group.map((n) => [n, group] as const)));
  const meet = (x: number, y: number): boolean => MEETING.has(kind.compare(claims[x]! as never, claims[y]! as never));
  for (const { a, b, score } of links) {
    if (claims[a]!.article === claims[b]!.article) continue;
    const [x, y] = [home.get(a)!, home.get(b)!];
    const least = x === y ? null : kind.telling(claims[a]! as never, claims[b]! as never);
    if (least === null || score < least || sharesSentence(x, y, claims)) continue;
    if (!x.every((i) => y.every((j) => meet(i, j)))) continue;
    const joined = [...x, ...y];
    for (const n of joined) home.set(n, joined);
  }
  return [...new Set(home.values())];
}

/** A claim that only a chain brought in, with no sure link of its own to another article, stands alone. */
function held(
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
function alignKind(frames: readonly Frame[], kind: Kind, weights: Weights): Cluster[] {
  const ordered = frames.filter((f) => f.claim.kind === kind).sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
  const links = linksOf(ordered, kinds[kind] as ClaimKind<Kind>, weights);
  const place = new Map(ordered.map((f, n) => [f.claim.id, n]));
  const scores = new Map(links.map((l) => [l.a * ordered.length + l.b, l.score]));
  const strength = (a: Claim, b: Claim): number => {
    const [x, y] = [place.get(a.id) ?? 0, place.get(b.id) ?? 0];
    return scores.get(Math.min(x, y) * ordered.length + Math.max(x, y)) ?? 0;
  };
  const claims = ordered.map((f) => f.claim);
  const groups = group(claims, links, kinds[kind]);
  return witnessed(groups, claims, links, kinds[kind] as ClaimKind<Kind>).map((members) => ({
    kind,
    claims: members.map((n) => ordered[n]!.claim),
    strength,
  }));
}

/** Brings together the claims that are about one thing, kind by kind. */
export function alignClaims(frames: readonly Frame[], weights: Weights): Cluster[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => alignKind(frames, kind, weights));
}
