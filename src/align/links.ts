/**
 * Which claims of two articles are of one fact. In: the contexts of one kind, in order. Out: links, each decided by the two articles alone, so that
 * a further article never takes one away.
 */
import { countedKey } from '../figures/compare.ts';
import { kinds } from '../kinds/index.ts';
import { type ClaimKind, mayAccuse } from '../kinds/kind.ts';
import { isConflict, meets } from '../kinds/reasons.ts';
import type { ClaimOf, Kind, Reason } from '../model.ts';
import { candidatesOf } from './candidates.ts';
import type { PassageContext } from './contexts.ts';
import { modelOf, pairOf } from './pair-model.ts';

/** Two claims by number, the first the smaller. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** How surely both are of one fact, 0 to 1. */
  readonly score: number;
  /** What the second is to the first. */
  readonly reason: Reason;
  /** Whether both values can hold, and speak for one fact. */
  readonly holds: boolean;
}

/** What is given twice in an article is linked twice where the value is the same and this much is sure. */
const REPEATED = 0.5;

/** The likeliest partner of each claim in each other article. */
class BestPartners {
  readonly #best = new Map<string, number>();
  #key(claim: number, article: string): string {
    return `${claim} ${article}`;
  }
  note(claim: number, article: string, score: number): void {
    const key = this.#key(claim, article);
    if (score > (this.#best.get(key) ?? 0)) this.#best.set(key, score);
  }
  is(claim: number, article: string, score: number): boolean {
    return score >= (this.#best.get(this.#key(claim, article)) ?? 0);
  }
}

/** The values of one thing that each article gives in its text, by what is counted. */
function valuesByThing(contexts: readonly PassageContext[]): Map<string, Map<string, Set<string>>> {
  const out = new Map<string, Map<string, Set<string>>>();
  for (const { claim } of contexts) {
    if (claim.kind !== 'figure' || claim.sentence.role === 'title') continue;
    const thing = out.get(countedKey(claim)) ?? new Map<string, Set<string>>();
    out.set(countedKey(claim), thing);
    thing.set(claim.article, (thing.get(claim.article) ?? new Set()).add(rangeKey(claim)));
  }
  return out;
}
const rangeKey = ({ value: { min, max } }: ClaimOf<'figure'>): string => `${min} ${max}`;

/** Whether some article gives both values of what is counted: then these are figures of two things, whoever else gives only one of them. */
function givesBoth(
  { claim: x }: PassageContext,
  { claim: y }: PassageContext,
  values: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): boolean {
  if (x.kind !== 'figure' || y.kind !== 'figure') return false;
  return [x, y].some((claim) =>
    [...(values.get(countedKey(claim))?.values() ?? [])].some((own) => own.has(rangeKey(x)) && own.has(rangeKey(y))),
  );
}

/** All links of one kind. Values that cannot both hold are linked only where the words around both are sure enough to accuse. */
export function linksOf(contexts: readonly PassageContext[], name: Kind): Link[] {
  const kind = kinds[name] as ClaimKind<Kind>;
  const model = modelOf(name);
  const candidates = candidatesOf(contexts, kind);
  const best = new BestPartners();
  const values = valuesByThing(contexts);
  const scored: Link[] = [];
  const least = Math.min(model.agree, model.accuse, REPEATED);
  contexts.forEach((context, b) => {
    for (const a of candidates(b)) {
      const other = contexts[a]!;
      if (other.claim.article === context.claim.article) continue;
      if (kind.cannotLink(other as never, context as never)) continue;
      const pair = pairOf(other, context);
      const [about, fact] = [model.about(pair), model.fact(pair)];
      // Most pairs are on two things, whatever they say.
      if (Math.max(about, fact) < least) continue;
      const reason = kind.compare(
        other.claim as never,
        context.claim as never,
        other.prepared as never,
        context.prepared as never,
      );
      if (reason === 'fragment') continue;
      const holds = meets(reason) && kind.isNearlyEqual?.(other.claim as never, context.claim as never) !== false;
      const score = holds ? fact : about;
      best.note(a, context.claim.article, score);
      best.note(b, other.claim.article, score);
      if (score < least) continue;
      if (!holds && !mayAccuse(kind, pair, about)) continue;
      if (isConflict(reason) && givesBoth(other, context, values)) continue;
      scored.push({ a: Math.min(a, b), b: Math.max(a, b), score, reason, holds });
    }
  });
  const articleOf = (n: number): string => contexts[n]!.claim.article;
  const isMutual = ({ a, b, score }: Link): boolean =>
    best.is(a, articleOf(b), score) && best.is(b, articleOf(a), score);
  const links = scored.filter((link) => {
    if (!link.holds) return link.score >= model.accuse && isMutual(link);
    return link.score >= model.agree && (isMutual(link) || (link.reason === 'same' && link.score >= REPEATED));
  });
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}
