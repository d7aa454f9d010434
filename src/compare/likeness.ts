/** How alike articles are: profiles in, their vectors and the pairs that may be of one event out. */
import type { Profile, Vocabulary } from './profile.ts';

/** Articles published further apart than this (days) are not of one event, however alike. */
const DAYS_APART = 60;
/** Days in which likeness falls to 1/e: what is reported weeks later is mostly something else. */
const FADING = 20;
/** In a few articles no word is rare: they are weighed as if there were so many. */
const LEAST_ARTICLES = 200;
/** A word of more articles than this brings no two of them together: cost grows with the articles, not with their pairs. */
const COMMON = 400;
/** Of what shares words with an article so many are looked at: the most alike. */
const MOST_NEAR = 100;

/** Two articles by number, the first the smaller, and how alike they are (0 to 1). */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly like: number;
}
/** Weights of words and names, by their number, ascending. */
export interface Vector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** In how many articles each word or name stands, by number. */
function spreadOf(profiles: readonly Profile[], size: number): Int32Array {
  const spread = new Int32Array(size);
  for (const { keys } of profiles) for (const key of keys) spread[key]!++;
  return spread;
}

/** Unit vectors along the keys of the profiles: (1 + log frequency) · log(1 + articles / articles with it), names more. */
function vectorsOf(profiles: readonly Profile[], { weights }: Vocabulary, spread: Int32Array): Vector[] {
  const total = Math.max(LEAST_ARTICLES, profiles.length);
  return profiles.map(({ keys, counts }) => {
    const raw = Float64Array.from(
      keys,
      (key, n) => (1 + Math.log(counts[n]!)) * Math.log(1 + total / spread[key]!) * weights[key]!,
    );
    const norm = Math.sqrt(raw.reduce((sum, x) => sum + x * x, 0)) || 1;
    return { keys, weights: raw.map((x) => x / norm) };
  });
}

/** The articles that hold a word, and what it weighs in each. */
interface Holders {
  readonly articles: number[];
  readonly weights: number[];
}

/** By number of the word; nothing for those that are common, or stand in one article only. */
function holdersOf(vectors: readonly Vector[], spread: Int32Array): (Holders | undefined)[] {
  const holders = Array.from(spread, (n): Holders | undefined =>
    n > 1 && n <= COMMON ? { articles: [], weights: [] } : undefined,
  );
  vectors.forEach(({ keys, weights }, at) => {
    keys.forEach((key, n) => {
      holders[key]?.articles.push(at);
      holders[key]?.weights.push(weights[n]!);
    });
  });
  return holders;
}

/** What the days of publication leave of a likeness: 1 where one is not known. */
export function fading(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(a - b);
  return days > DAYS_APART ? 0 : Math.exp(-days / FADING);
}

/** Sum of the products of two vectors' weights. */
export function dot(x: Vector, y: Vector): number {
  const [a, b] = [x.keys, y.keys];
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const order = a[i]! - b[j]!;
    if (order === 0) sum += x.weights[i++]! * y.weights[j++]!;
    else if (order < 0) i++;
    else j++;
  }
  return sum;
}

/** What two articles share in words that are not common is mostly more than half of their likeness. */
const MOSTLY = 0.5;

/** For each article those that may be at least so alike, by number; of very many the nearest. */
function nearestOf(
  profiles: readonly Profile[],
  vectors: readonly Vector[],
  holders: readonly (Holders | undefined)[],
  least: number,
): Int32Array[] {
  const shared = new Float64Array(profiles.length);
  return profiles.map(({ day }, at) => {
    const met = sharersOf(vectors[at]!, holders, shared);
    for (const other of met) shared[other]! *= other === at ? 0 : fading(day, profiles[other]!.day);
    const near = met.filter((other) => shared[other]! >= least * MOSTLY);
    if (near.length > MOST_NEAR) near.sort((a, b) => shared[b]! - shared[a]! || a - b).length = MOST_NEAR;
    for (const other of met) shared[other] = 0;
    return Int32Array.from(near);
  });
}

/** All that share a word which is not common; adds to `shared` how much. */
function sharersOf(
  { keys, weights }: Vector,
  holders: readonly (Holders | undefined)[],
  shared: Float64Array,
): number[] {
  const met: number[] = [];
  keys.forEach((key, n) => {
    const held = holders[key];
    const x = weights[n]!;
    held?.articles.forEach((other, m) => {
      if (shared[other] === 0) met.push(other);
      shared[other]! += x * held.weights[m]!;
    });
  });
  return met;
}

/** The vectors of all articles, and the pairs of them that are at least so alike: cosine, faded by the days between both. */
export function likenessOf(
  profiles: readonly Profile[],
  vocabulary: Vocabulary,
  least: number,
): { vectors: Vector[]; pairs: Pair[] } {
  const spread = spreadOf(profiles, vocabulary.weights.length);
  const vectors = vectorsOf(profiles, vocabulary, spread);
  const nearest = nearestOf(profiles, vectors, holdersOf(vectors, spread), least);
  const like = (a: number, b: number): number =>
    dot(vectors[a]!, vectors[b]!) * fading(profiles[a]!.day, profiles[b]!.day);
  const isNew = (a: number, b: number): boolean => a < b || !nearest[b]!.includes(a);
  const pairs = nearest.flatMap((near, at) =>
    Array.from(near)
      .filter((other) => isNew(at, other))
      .map((other) => ({ a: Math.min(at, other), b: Math.max(at, other), like: like(at, other) }))
      .filter((pair) => pair.like >= least),
  );
  return { vectors, pairs };
}
