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

/** Pairs of articles: the numbers of both, the first the smaller, and how alike they are (0 to 1). Millions of them, so not an object each. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly like: Float64Array;
}
/** Weights of words and names, by their number, ascending. */
export interface Vector {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
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
    const raw = Float32Array.from(
      keys,
      (key, n) => (1 + Math.log(counts[n]!)) * Math.log(1 + total / spread[key]!) * weights[key]!,
    );
    const norm = Math.sqrt(raw.reduce((sum, x) => sum + x * x, 0)) || 1;
    return { keys, weights: raw.map((x) => x / norm) };
  });
}

/** For each word the articles that hold it, and what it weighs in each: those of word n stand at `starts[n]` up to `starts[n + 1]`. */
interface Holders {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

/** Nothing for words that are common, or stand in one article only. */
function holdersOf(vectors: readonly Vector[], spread: Int32Array): Holders {
  const starts = new Uint32Array(spread.length + 1);
  spread.forEach((n, key) => {
    starts[key + 1] = starts[key]! + (n > 1 && n <= COMMON ? n : 0);
  });
  const size = starts[spread.length]!;
  const [articles, weights] = [new Uint32Array(size), new Float32Array(size)];
  const free = starts.slice();
  vectors.forEach((vector, at) => {
    vector.keys.forEach((key, n) => {
      if (free[key]! >= starts[key + 1]!) return;
      articles[free[key]!] = at;
      weights[free[key]!++] = vector.weights[n]!;
    });
  });
  return { starts, articles, weights };
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
  holders: Holders,
  least: number,
): Uint32Array[] {
  const shared = new Float64Array(profiles.length);
  return profiles.map(({ day }, at) => {
    const met = sharersOf(vectors[at]!, holders, shared);
    for (const other of met) shared[other]! *= other === at ? 0 : fading(day, profiles[other]!.day);
    const near = met.filter((other) => shared[other]! >= least * MOSTLY);
    if (near.length > MOST_NEAR) near.sort((a, b) => shared[b]! - shared[a]! || a - b).length = MOST_NEAR;
    for (const other of met) shared[other] = 0;
    return Uint32Array.from(near);
  });
}

/** All that share a word which is not common; adds to `shared` how much. */
function sharersOf(
  { keys, weights }: Vector,
  { starts, articles, weights: theirs }: Holders,
  shared: Float64Array,
): number[] {
  const met: number[] = [];
  keys.forEach((key, n) => {
    for (let m = starts[key]!; m < starts[key + 1]!; m++) {
      const other = articles[m]!;
      if (shared[other] === 0) met.push(other);
      shared[other]! += weights[n]! * theirs[m]!;
    }
  });
  return met;
}

/** The vectors of all articles, and the pairs of them that are at least so alike: cosine, faded by the days between both. */
export function pairSimilarities(
  profiles: readonly Profile[],
  vocabulary: Vocabulary,
  least: number,
): { vectors: Vector[]; pairs: Pairs } {
  const spread = spreadOf(profiles, vocabulary.weights.length);
  const vectors = vectorsOf(profiles, vocabulary, spread);
  const nearest = nearestOf(profiles, vectors, holdersOf(vectors, spread), least);
  const like = (a: number, b: number): number =>
    dot(vectors[a]!, vectors[b]!) * fading(profiles[a]!.day, profiles[b]!.day);
  return { vectors, pairs: pairsOf(nearest, like, least) };
}

/** Each pair once, whether one of both is near the other or both are. */
function pairsOf(nearest: readonly Uint32Array[], like: (a: number, b: number) => number, least: number): Pairs {
  const most = nearest.reduce((sum, near) => sum + near.length, 0);
  const [as, bs, likes] = [new Uint32Array(most), new Uint32Array(most), new Float64Array(most)];
  let size = 0;
  nearest.forEach((near, at) => {
    for (const other of near) {
      if (at > other && nearest[other]!.includes(at)) continue;
      const alike = like(at, other);
      if (alike < least) continue;
      as[size] = Math.min(at, other);
      bs[size] = Math.max(at, other);
      likes[size++] = alike;
    }
  });
  return { a: as.slice(0, size), b: bs.slice(0, size), like: likes.slice(0, size) };
}
