/**
 * Says how much keys weigh: a key that stands in few of the sentences at hand weighs more. In: the contexts of claims. Out: `Weights`, which give
 * the weight of a key, the sum of a set, and the sum of what two sets share. Of 100 sentences "flood" stands in 50, "weir" in 2: weir weighs more.
 *
 * The plain rule is log((N + 1) / (n + 0.5)) for each key, and sums over sets; test/align/idf-weights.test.ts works it out anew for every pair and
 * compares. Made for speed only: keys have numbers, a set is weighed once, and `Marks` keep which keys the sets compared last hold.
 */

import { groupBy } from '../base/group-by.ts';
import type { ClaimContext, Weights } from '../kinds/kind.ts';
import { sentenceKey } from '../text/span.ts';

/** A named party says more about what a claim is about than a word does. */
const ENTITY_BONUS = 1.8;
/** In a few short texts every word is frequent; they are weighed as if there were more. */
const LEAST_SENTENCES = 60;

const weigh = (key: string, n: number, total: number): number =>
  Math.max(0.1, Math.log((total + 1) / (n + 0.5))) * (key.startsWith('@') ? ENTITY_BONUS : 1);

/** The keys of a set as numbers, in its order, with their weights: a set is compared with many others. */
interface Weighed {
  readonly numbers: Int32Array;
  readonly each: Float64Array;
  readonly sum: number;
}

/** Which keys a set holds, 1 at their numbers: so that what two sets share is told without hashing a key. For speed only. */
interface Marks {
  of: Weighed | null;
  readonly at: Uint8Array;
}
/** A claim is compared with many in a row, by up to three sets of its own and two of its statement. */
const MARKED = 6;

/** Weights by key. A class, so that its methods are the same functions for every report and stay compiled. */
class KeyWeights implements Weights {
  readonly #numbers: Map<string, number>;
  readonly #weights: number[];
  readonly #sentences: number;
  readonly #weighed = new Map<ReadonlySet<string>, Weighed>();
  #marks: Marks[] = [];
  #next = 0;

  constructor(numbers: Map<string, number>, counts: readonly number[], sentences: number) {
    this.#numbers = numbers;
    this.#weights = [];
    for (const [key, number] of numbers) this.#weights[number] = weigh(key, counts[number]!, sentences);
    this.#sentences = sentences;
  }
  weight(key: string): number {
    return this.#weights[this.#numberOf(key)]!;
  }
  sum(keys: ReadonlySet<string>): number {
    return this.#weighedOf(keys).sum;
  }
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const { numbers, each } = this.#weighedOf(a);
    const marks = this.#marksOf(this.#weighedOf(b));
    let total = 0;
    for (let i = 0; i < numbers.length; i++) if (marks[numbers[i]!] === 1) total += each[i]!;
    return total;
  }
  /** A key that no sentence has weighs most. */
  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#weights.push(weigh(key, 0, this.#sentences)) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
  #weighedOf(keys: ReadonlySet<string>): Weighed {
    let found = this.#weighed.get(keys);
    if (!found) {
      found = this.#freshlyWeighed(keys);
      this.#weighed.set(keys, found);
    }
    return found;
  }
  #freshlyWeighed(keys: ReadonlySet<string>): Weighed {
    const numbers = new Int32Array(keys.size);
    const each = new Float64Array(keys.size);
    let [sum, n] = [0, 0];
    for (const key of keys) {
      numbers[n] = this.#numberOf(key);
      each[n] = this.#weights[numbers[n]!]!;
      sum += each[n++]!;
    }
    return { numbers, each, sum };
  }
  #marksOf(keys: Weighed): Uint8Array {
    for (const { of, at } of this.#marks) if (of === keys) return at;
    const marks = this.#freeMarks();
    marks.of = keys;
    for (const number of keys.numbers) marks.at[number] = 1;
    return marks.at;
  }
  /** Marks of which none is set: those that were given away longest ago. */
  #freeMarks(): Marks {
    const next = this.#next++ % MARKED;
    const known = this.#marks[next];
    if (known && known.at.length >= this.#weights.length) {
      for (const number of known.of?.numbers ?? []) known.at[number] = 0;
      return known;
    }
    const marks = { of: null, at: new Uint8Array(2 * this.#weights.length) };
    this.#marks[next] = marks;
    return marks;
  }
}

/** Counts in how many sentences each key stands. */
class KeyCounts {
  readonly numbers = new Map<string, number>();
  readonly counts: number[] = [];
  /** The sentence in which each key was met last. */
  readonly #last: number[] = [];

  add(sentence: number, keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const number = this.numbers.get(key);
      if (number === undefined) {
        this.numbers.set(key, this.counts.push(1) - 1);
        this.#last.push(sentence);
      } else if (this.#last[number] !== sentence) {
        this.counts[number]!++;
        this.#last[number] = sentence;
      }
    }
  }
}

/** Inverse sentence frequency over the sentences that hold claims: log((N + 1) / (n + 0.5)), at least 0.1. */
export function weightsOf(frames: readonly ClaimContext[]): Weights {
  const found = new KeyCounts();
  let sentences = 0;
  for (const beside of groupBy(frames, ({ claim }) => sentenceKey(claim)).values()) {
    let read: ReadonlySet<string> | null = null;
    for (const { keys, context } of beside) {
      // Most frames of a sentence have one set.
      if (context !== read) found.add(sentences, context);
      found.add(sentences, keys);
      read = context;
    }
    sentences++;
  }
  return new KeyWeights(found.numbers, found.counts, Math.max(LEAST_SENTENCES, sentences));
}
