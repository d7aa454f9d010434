/**
 * Sets of keys with their weights, and how similar two of them are. A key weighs what its rarity in English says, less where its own article uses
 * it in many sentences. Both depend on the article alone, so that a further article never changes how similar two passages are.
 */

import { frequencyBands } from '../words/frequencies.ts';

// How much a word tells, from how rare it is in English. In: the stem of a word. Out: its weight, 0.3 for "kill", 3 for a word that hardly
// occurs.
/** The weight of the commonest band, and what each rarer one adds: proportional to the inverse frequency on a logarithmic scale. */
const COMMONEST = 0.3;
const STEP = 0.22;
/** A stem that the list does not have: rarer than the last band. */
const UNLISTED = 3;
/** A verb and its nouns under one key ("=meet"): their class has no frequency of its own, and says about as much as a middling word. */
const CLASS = 1.2;
/** A named party ("@id"): names have no frequency in a language. */
const NAME = 2.2;

const bands = new Map(frequencyBands.flatMap((stems, band) => stems.split(/\s+/).map((stem) => [stem, band] as const)));

/** The weight of a key of align: a stem, `=class` of a deed, or `@id` of a name. `rarityOf('magnitud')` is 3, `rarityOf('peopl')` about 0.3. */
export function rarityOf(key: string): number {
  if (key.startsWith('@')) return NAME;
  const band = bands.get(key.startsWith('=') ? key.slice(1) : key);
  if (band !== undefined) return COMMONEST + STEP * band;
  return key.startsWith('=') ? CLASS : UNLISTED;
}

/** The keys of a set by number, ascending, with the weight that each has in its article. */
export interface WeightedSet {
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly sum: number;
}

/** How similar two sets are. */
export interface Similarity {
  /** Weight of what both share. */
  readonly shared: number;
  /** Weighted Dice coefficient, 0 to 1. */
  readonly dice: number;
  /** Weight of what both share, over the weight of the smaller, 0 to 1. */
  readonly containment: number;
}

export const NOTHING_SHARED: Similarity = { shared: 0, dice: 0, containment: 0 };

/** In a short article every word is frequent: it is weighed as if it had so many sentences. */
const LEAST_SENTENCES = 20;
/** What is in every sentence still tells this share of what its rarity says. */
const LEAST_SHARE = 0.15;

/** Numbers for keys, the same for all articles of a run. */
export class KeyNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #rarity: number[] = [];

  of(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#rarity.push(rarityOf(key)) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
  rarity(number: number): number {
    return this.#rarity[number]!;
  }
}

/** The weights of keys within one article. In: the keys of each of its sentences. */
export class ArticleWeights {
  readonly #keys: KeyNumbers;
  readonly #counts = new Map<number, number>();
  readonly #sentences: number;

  constructor(keys: KeyNumbers, sentences: Iterable<ReadonlySet<string>>) {
    this.#keys = keys;
    let total = 0;
    for (const sentence of sentences) {
      total++;
      for (const key of sentence) {
        const number = keys.of(key);
        this.#counts.set(number, (this.#counts.get(number) ?? 0) + 1);
      }
    }
    this.#sentences = Math.max(LEAST_SENTENCES, total);
  }
  /** Inverse sentence frequency within the article, 0.15 to 1, times the rarity of the key. */
  weightOf(number: number): number {
    const most = Math.log(this.#sentences + 1);
    const local = Math.log((this.#sentences + 1) / ((this.#counts.get(number) ?? 0) + 0.5)) / most;
    return this.#keys.rarity(number) * Math.max(LEAST_SHARE, Math.min(1, local));
  }
  weigh(keys: Iterable<string>): WeightedSet {
    const numbers = Int32Array.from(new Set(Array.from(keys, (key) => this.#keys.of(key)))).sort();
    const weights = Float64Array.from(numbers, (number) => this.weightOf(number));
    return { numbers, weights, sum: weights.reduce((sum, weight) => sum + weight, 0) };
  }
}

/** Shared keys weigh the mean of what they weigh in either article. `similarityOf(a, a).dice` is 1; two sets without a common key give 0. */
export function similarityOf(a: WeightedSet, b: WeightedSet): Similarity {
  let shared = 0;
  const [x, y] = [a.numbers, b.numbers];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const order = x[i]! - y[j]!;
    if (order === 0) shared += (a.weights[i++]! + b.weights[j++]!) / 2;
    else if (order < 0) i++;
    else j++;
  }
  if (shared === 0) return NOTHING_SHARED;
  return {
    shared,
    dice: (2 * shared) / (a.sum + b.sum),
    containment: Math.min(1, shared / Math.min(a.sum, b.sum)),
  };
}
