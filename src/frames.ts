/** What claims are about, as sets of weighted keys: the ground on which align brings them together. */
import { actionKey } from './actions.ts';
import { stemsOf } from './content.ts';
import type { Frame, Weights } from './kinds/kind.ts';
import type { Claim, Entity, Span } from './model.ts';
import { overlaps } from './span.ts';

/** Words on each side of a span that say what it belongs to. */
const NEAR = 12;

/** A named party says more about what a claim is about than a word does. */
const ENTITY_BONUS = 1.8;

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

/** The stretch of a sentence around a claim: some words on each side. */
function around({ span, sentence }: Claim): Span {
  const before = sentence.text
    .slice(0, span.start - sentence.start)
    .split(/(?<=\s)(?=\S)/)
    .slice(-NEAR)
    .join('');
  const after = sentence.text
    .slice(span.end - sentence.start)
    .split(/(?<=\s)(?=\S)/)
    .slice(0, NEAR + 1)
    .join('');
  return { start: span.start - before.length, end: span.end + after.length };
}

interface Named extends Span {
  readonly key: string;
}

/** Keys of a stretch of an article: entities where names stand, stems elsewhere; numbers are values, and `without` is left out. */
function keysIn(stretch: Span, sentence: Claim['sentence'], named: readonly Named[], without?: Span): Set<string> {
  const inside = named.filter((m) => overlaps(m, stretch));
  const holes = without ? [...inside, { ...without, key: '' }] : inside;
  let rest = sentence.text.slice(stretch.start - sentence.start, stretch.end - sentence.start);
  for (const hole of holes) rest = blank(rest, hole.start - stretch.start, hole.end - stretch.start);
  return new Set([
    ...inside.filter((m) => !without || !overlaps(m, without)).map((m) => m.key),
    ...stemsOf(rest)
      .filter((s) => !/^\d/.test(s))
      .map(actionKey),
  ]);
}

/** The text with one stretch made blank; offsets stay. */
const blank = (text: string, from: number, to: number): string => {
  const [start, end] = [Math.max(0, from), Math.min(text.length, Math.max(0, to))];
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
};

/** Names by article, in order of place. */
function namesByArticle(entities: readonly Entity[], side: (id: string) => string): Map<string, Named[]> {
  const out = new Map<string, Named[]>();
  for (const { id, mentions } of entities) {
    for (const { article, start, end } of mentions)
      out.set(article, [...(out.get(article) ?? []), { start, end, key: `@${side(id)}` }]);
  }
  return out;
}

/** Words that only name an entity: its key stands for them. */
function nameStems(entities: readonly Entity[]): Map<string, Set<string>> {
  return new Map(entities.map((e) => [e.id, new Set(stemsOf([e.name, ...e.aliases].join(' ')))]));
}

/** Frames of claims; entity ids must be those of the report. `side` maps an entity to the one it speaks for (a capital to its country). */
export function framesOf(claims: readonly Claim[], entities: readonly Entity[], side: (id: string) => string): Frame[] {
  const names = nameStems(entities);
  const contexts = new Map<string, Set<string>>();
  const named = namesByArticle(entities, side);
  return claims.map((claim) => {
    const parties = partiesOf(claim);
    const own = new Set(parties.flatMap((id) => [...(names.get(id) ?? [])]));
    const words = claim.about.terms.filter((t) => !own.has(t)).map(actionKey);
    const keys = new Set([...parties.map((id) => `@${side(id)}`), ...words]);
    const { sentence, article } = claim;
    const inSentence = (named.get(article) ?? []).filter((m) => overlaps(m, sentence));
    const place = `${article} ${sentence.index}`;
    const context = contexts.get(place) ?? keysIn(sentence, sentence, inSentence);
    contexts.set(place, context);
    return { claim, keys, near: keysIn(around(claim), sentence, inSentence, claim.span), context } as Frame;
  });
}

/** In a few short texts every word is frequent; they are weighed as if there were more. */
const LEAST_SENTENCES = 60;

const weigh = (key: string, n: number, total: number): number =>
  Math.max(0.1, Math.log((total + 1) / (n + 0.5))) * (key.startsWith('@') ? ENTITY_BONUS : 1);

/** The keys of a set with their weights: a set is compared with many others. */
interface Weighed {
  readonly keys: readonly string[];
  readonly each: readonly number[];
  readonly sum: number;
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
  const total = Math.max(LEAST_SENTENCES, sentences.size);
  const weights = new Map([...count].map(([key, n]) => [key, weigh(key, n, total)]));
  const weight = (key: string): number => weights.get(key) ?? weigh(key, 0, total);
  const weighed = new WeakMap<ReadonlySet<string>, Weighed>();
  const weighedOf = (keys: ReadonlySet<string>): Weighed => {
    let found = weighed.get(keys);
    if (!found) {
      const each = [...keys].map(weight);
      found = { keys: [...keys], each, sum: each.reduce((n, one) => n + one, 0) };
      weighed.set(keys, found);
    }
    return found;
  };
  const sum = (keys: ReadonlySet<string>): number => weighedOf(keys).sum;
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
    const { keys, each } = weighedOf(a);
    let total = 0;
    for (let i = 0; i < keys.length; i++) if (b.has(keys[i]!)) total += each[i]!;
    return total;
  };
  return {
    weight,
    sum,
    shared,
    dice: (a, b) => (2 * shared(a, b)) / Math.max(1e-9, sum(a) + sum(b)),
    containment: (a, b) => shared(a, b) / Math.max(1e-9, Math.min(sum(a), sum(b))),
  };
}
