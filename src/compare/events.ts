/** Events: which articles report on the same thing. One folder may hold very many. In: articles, or their profiles. Out: groups. */
import type { Event, ExtractedArticle } from '../model.ts';
import { dot, fading, likenessOf, type Vector } from './likeness.ts';
import { newVocabulary, type Profile, profileOf, type Vocabulary } from './profile.ts';

/** Likeness (cosine) on average from which two groups of articles report on one event. Chosen on clusters thrown into one heap (EVALUATION.md). */
const SAME_EVENT = 0.1;

/** Articles that were joined, and the sum of their vectors by day of publication: whoever compares groups need not look at each pair. */
interface Group {
  readonly members: readonly number[];
  readonly sums: ReadonlyMap<number | null, Vector>;
  /** Groups that it was found not to belong to. */
  readonly apart: Set<Group>;
}

/** Likeness on average over all pairs between two groups. */
function averageOf(x: Group, y: Group): number {
  let sum = 0;
  for (const [day, vector] of x.sums)
    for (const [other, theirs] of y.sums) {
      const left = fading(day, other);
      if (left > 0) sum += left * dot(vector, theirs);
    }
  return sum / (x.members.length * y.members.length);
}

function added(x: Vector, y: Vector): Vector {
  const keys = Int32Array.from(new Set([...x.keys, ...y.keys])).sort();
  const weights = new Float64Array(keys.length);
  for (const one of [x, y]) {
    let at = 0;
    one.keys.forEach((key, n) => {
      while (keys[at]! < key) at++;
      weights[at]! += one.weights[n]!;
    });
  }
  return { keys, weights };
}

function joined(x: Group, y: Group): Group {
  const sums = new Map(x.sums);
  for (const [day, vector] of y.sums) {
    const known = sums.get(day);
    sums.set(day, known ? added(known, vector) : vector);
  }
  return { members: [...x.members, ...y.members], sums, apart: new Set() };
}

/** Numbers of the articles of each event, in order of their first one: from the most alike pair down, two groups join where they are alike on average. */
export function groupsOf(profiles: readonly Profile[], vocabulary: Vocabulary): number[][] {
  const { vectors, pairs } = likenessOf(profiles, vocabulary, SAME_EVENT / 2);
  const home = profiles.map(
    ({ day }, n): Group => ({ members: [n], sums: new Map([[day, vectors[n]!]]), apart: new Set() }),
  );
  for (const { a, b } of pairs.sort((p, q) => q.like - p.like || p.a - q.a || p.b - q.b)) {
    const [x, y] = [home[a]!, home[b]!];
    if (x === y || x.apart.has(y)) continue;
    if (averageOf(x, y) < SAME_EVENT) {
      x.apart.add(y);
      y.apart.add(x);
      continue;
    }
    const both = joined(x, y);
    for (const n of both.members) home[n] = both;
  }
  return [...new Set(home)].map(({ members }) => members.toSorted((i, j) => i - j));
}

/** Groups of articles, in order of their first article; labels are given later, from the findings. */
export function eventsOf(articles: readonly ExtractedArticle[]): Event[] {
  const vocabulary = newVocabulary();
  const profiles = articles.map((article) => profileOf(article, vocabulary));
  return groupsOf(profiles, vocabulary).map((members, n) => ({
    id: `e${n + 1}`,
    label: '',
    articles: members.map((m) => articles[m]!.id),
  }));
}
