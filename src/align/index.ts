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

/** Joins what links connect, from the surest down; a link that would put two figures or dates of one sentence into one cluster is left out. */
function components(contexts: readonly PassageContext[], links: readonly Link[]): number[][] {
  const isListed = contexts[0] !== undefined && LISTED.has(contexts[0].claim.kind);
  const home = contexts.map((_, n) => [n]);
  const sentences = contexts.map(({ claim }) => new Set([sentenceKey(claim)]));
  const place = contexts.map((_, n) => n);
  for (const { a, b } of links) {
    const [x, y] = [place[a]!, place[b]!];
    if (x === y) continue;
    if (isListed && [...sentences[y]!].some((key) => sentences[x]!.has(key))) continue;
    const [to, from] = home[x]!.length >= home[y]!.length ? [x, y] : [y, x];
    for (const n of home[from]!) place[n] = to;
    home[to]!.push(...home[from]!);
    for (const key of sentences[from]!) sentences[to]!.add(key);
    home[from] = [];
  }
  return home.filter((members) => members.length > 0).map((members) => members.sort((x, y) => x - y));
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
