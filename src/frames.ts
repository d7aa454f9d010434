/** What claims are about, as sets of weighted keys: the ground on which align brings them together. */
import { actionKey } from './actions.ts';
import { stemsOf } from './content.ts';
import type { Frame, Weights } from './kinds/kind.ts';
import type { Claim, Entity } from './model.ts';

/** Words on each side of a span that say what it belongs to. */
const NEAR = 8;

/** A named party says more about what a claim is about than a word does. */
const ENTITY_BONUS = 1.2;

/** The entity ids of everything a claim is about. */
function partiesOf(claim: Claim): string[] {
  switch (claim.kind) {
    case 'quote':
      return [];
    case 'date':
      return [...claim.about.participants, ...(claim.about.place ? [claim.about.place] : [])];
    case 'figure':
      return [...claim.about.participants, ...(claim.about.where ? [claim.about.where] : [])];
    default:
      return claim.about.participants;
  }
}

/** Keys of the words right before and after a claim's span, without those inside it. */
function nearKeys({ span, sentence }: Claim): Set<string> {
  const before = sentence.text.slice(0, span.start - sentence.start).split(/\s+/).slice(-NEAR - 1);
  const after = sentence.text.slice(span.end - sentence.start).split(/\s+/).slice(0, NEAR + 1);
  return new Set(stemsOf([...before, ...after].join(' ')).filter((s) => !/^\d/.test(s)).map(actionKey));
}

/** Words that only name an entity: its key stands for them. */
function nameStems(entities: readonly Entity[]): Map<string, Set<string>> {
  return new Map(entities.map((e) => [e.id, new Set(stemsOf([e.name, ...e.aliases].join(' ')))]));
}

/** Frames of claims; entity ids must be those of the report. `side` maps an entity to the one it speaks for (a capital to its country). */
export function framesOf(claims: readonly Claim[], entities: readonly Entity[], side: (id: string) => string): Frame[] {
  const names = nameStems(entities);
  const contexts = new Map<string, Set<string>>();
  return claims.map((claim) => {
    const parties = partiesOf(claim);
    const named = new Set(parties.flatMap((id) => [...(names.get(id) ?? [])]));
    const words = claim.about.terms.filter((t) => !named.has(t)).map(actionKey);
    const keys = new Set([...parties.map((id) => `@${side(id)}`), ...words]);
    let context = contexts.get(claim.sentence.text);
    if (!context) contexts.set(claim.sentence.text, (context = new Set(stemsOf(claim.sentence.text).map(actionKey))));
    return { claim, keys, near: nearKeys(claim), context } as Frame;
  });
}

/** Inverse sentence frequency over the sentences that hold claims: log((N + 1) / (n + 0.5)), at least 0.1. */
export function weightsOf(frames: readonly Frame[]): Weights {
  const sentences = new Map<string, Set<string>>();
  for (const { claim, keys, context } of frames) {
    const id = `${claim.article} ${claim.sentence.index}`;
    const all = sentences.get(id) ?? new Set(context);
    for (const key of keys) all.add(key);
    sentences.set(id, all);
  }
  const count = new Map<string, number>();
  for (const keys of sentences.values()) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const total = sentences.size;
  const weight = (key: string): number => Math.max(0.1, Math.log((total + 1) / ((count.get(key) ?? 0) + 0.5))) * (key.startsWith('@') ? ENTITY_BONUS : 1);
  const sum = (keys: Iterable<string>): number => [...keys].reduce((n, k) => n + weight(k), 0);
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => sum([...a].filter((k) => b.has(k)));
  return {
    weight,
    shared,
    dice: (a, b) => (2 * shared(a, b)) / Math.max(1e-9, sum(a) + sum(b)),
    containment: (a, b) => shared(a, b) / Math.max(1e-9, Math.min(sum(a), sum(b))),
  };
}
