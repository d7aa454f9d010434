/**
 * align: claims of all articles -> clusters of claims about one fact. Reads what a claim is about, not what it says of it; only values that can hold
 * together are also brought together by being equal. Links are decided article by article; a cluster is what links connect.
 */
import { groupBy } from '../base/group-by.ts';
import { kindNames } from '../kinds/index.ts';
import type { Claim, Kind } from '../model.ts';
import { sentenceKey } from '../text/span.ts';
import type { PassageContext } from './contexts.ts';
import { type Link, linksOf } from './links.ts';

/** Claims about one thing, and how surely each two of them are (0 to 1; 0 where no link joins them). */
export interface Cluster {
  readonly kind: Kind;
  readonly claims: readonly Claim[];
  readonly strength: (a: Claim, b: Claim) => number;
}

/** Kinds of which one sentence lists several: "killed 14 and hurt 30", "on Monday … and on Friday". Those are never one thing. */
const LISTED: ReadonlySet<Kind> = new Set<Kind>(['date', 'figure']);

/** A group of claims while links are followed. */
interface Group {
  readonly members: number[];
  readonly sentences: Set<string>;
}

/** Of the pairs of articles that say one or the other, this share must be linked before values that cannot hold together join them. */
const LINKED = 0.33;
/** A link this sure is enough by itself: of 458 planted contradictions it brings back 13, and one accusation more in 352 clusters of news. */
const SURE = 0.85;

/**
 * Whether enough of the articles that say one thing are linked with those that say another. That 1,900 jobs and 1,200 permanent ones are held against
 * each other in one article says nothing of the other reports of either. In: the two claims of a link, each with those that are linked to it as holding.
 */
function areLinked(
  x: readonly number[],
  y: readonly number[],
  articleOf: (n: number) => string,
  isLinked: (a: number, b: number) => boolean,
): boolean {
  const linked = new Map<string, boolean>();
  for (const a of x)
    for (const b of y) {
      if (articleOf(a) === articleOf(b)) continue;
      const key = `${articleOf(a)}\n${articleOf(b)}`;
      linked.set(key, linked.get(key) === true || isLinked(a, b));
    }
  return [...linked.values()].filter(Boolean).length >= LINKED * linked.size;
}

/**
 * Joins what links connect: first those between values that can hold together, then the others, each from the surest down. A link that would put two
 * figures or dates of one sentence into one cluster is left out.
 */
function components(contexts: readonly PassageContext[], links: readonly Link[]): number[][] {
  const isListed = contexts[0] !== undefined && LISTED.has(contexts[0].claim.kind);
  const groups = contexts.map(({ claim }, n): Group => ({ members: [n], sentences: new Set([sentenceKey(claim)]) }));
  const home = [...groups];
  const keys = new Set(links.map(({ a, b }) => `${a} ${b}`));
  const isLinked = (a: number, b: number): boolean => keys.has(a < b ? `${a} ${b}` : `${b} ${a}`);
  const articleOf = (n: number): string => contexts[n]!.claim.article;
  const holding = links.filter(({ holds }) => holds);
  // What says the same as a claim: the claim and those right beside it, not all that further links lead to.
  const alike = contexts.map((_, n) => [n]);
  for (const { a, b } of holding) {
    alike[a]!.push(b);
    alike[b]!.push(a);
  }
  for (const { a, b, holds, score } of [...holding, ...links.filter((link) => !link.holds)]) {
    const [x, y] = [home[a]!, home[b]!];
    if (x === y) continue;
    if (isListed && [...y.sentences].some((key) => x.sentences.has(key))) continue;
    if (!holds && score < SURE && !areLinked(alike[a]!, alike[b]!, articleOf, isLinked)) continue;
    const [to, from] = x.members.length >= y.members.length ? [x, y] : [y, x];
    for (const n of from.members) home[n] = to;
    to.members.push(...from.members);
    for (const key of from.sentences) to.sentences.add(key);
  }
  return [...new Set(home)].map(({ members }) => members.sort((x, y) => x - y));
}

/** The clusters of one kind, singles included. */
function alignKind(contexts: readonly PassageContext[], kind: Kind): Cluster[] {
  const ordered = [...contexts].sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
  const links = linksOf(ordered, kind);
  const place = new Map(ordered.map(({ claim }, n) => [claim.id, n]));
  const scores = new Map(links.map(({ a, b, score }) => [`${a} ${b}`, score]));
  const strength = (x: Claim, y: Claim): number => {
    const [a, b] = [place.get(x.id) ?? -1, place.get(y.id) ?? -1];
    return scores.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
  };
  return components(ordered, links).map((members) => ({
    kind,
    claims: members.map((n) => ordered[n]!.claim),
    strength,
  }));
}

/** Brings together the claims that are of one fact, kind by kind. */
export function alignClaims(contexts: readonly PassageContext[]): Cluster[] {
  const byKind = groupBy(contexts, ({ claim }) => claim.kind);
  return kindNames.flatMap((name) => alignKind(byKind.get(name) ?? [], name));
}
