/** Events: which articles report on the same thing. One folder may hold several. */
import { stemsOf } from '../content.ts';
import type { Event, ExtractedArticle } from '../model.ts';

/** Cosine of two articles' rare words from which they are about one event. */
const SAME_EVENT = 0.1;
/** Articles published further apart than this (days) are not joined by their words alone. */
const DAYS_APART = 60;

type Vector = Map<string, number>;

function vectors(articles: readonly ExtractedArticle[]): Vector[] {
  const counts = articles.map((a) => {
    const count: Vector = new Map();
    for (const span of a.spans)
      for (const s of stemsOf(a.text.slice(span.start, span.end))) count.set(s, (count.get(s) ?? 0) + 1);
    return count;
  });
  const spread = new Map<string, number>();
  for (const count of counts) for (const s of count.keys()) spread.set(s, (spread.get(s) ?? 0) + 1);
  const weight = (s: string): number => Math.log(1 + articles.length / spread.get(s)!);
  return counts.map((count) => new Map([...count].map(([s, n]) => [s, (1 + Math.log(n)) * weight(s)])));
}

const normOf = (v: Vector): number => Math.sqrt([...v.values()].reduce((n, x) => n + x * x, 0));

function dotOf(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [s, x] of a) dot += x * (b.get(s) ?? 0);
  return dot;
}

function near(a: ExtractedArticle, b: ExtractedArticle): boolean {
  if (!a.published.date || !b.published.date) return true;
  return Math.abs(Date.parse(a.published.date) - Date.parse(b.published.date)) <= DAYS_APART * 86_400_000;
}

/** Groups of articles, in order of their first article; labels are given later, from the findings. */
export function eventsOf(articles: readonly ExtractedArticle[]): Event[] {
  const all = vectors(articles);
  const norms = all.map(normOf);
  const cosine = (i: number, j: number): number => dotOf(all[i]!, all[j]!) / Math.max(1e-9, norms[i]! * norms[j]!);
  const home = articles.map((_, n) => n);
  const root = (n: number): number => (home[n] === n ? n : root(home[n]!));
  articles.forEach((a, i) => {
    articles.forEach((b, j) => {
      if (j > i && root(i) !== root(j) && near(a, b) && cosine(i, j) >= SAME_EVENT) home[root(j)] = root(i);
    });
  });
  const groups = new Map<number, string[]>();
  articles.forEach((a, n) => {
    groups.set(root(n), [...(groups.get(root(n)) ?? []), a.id]);
  });
  return [...groups.values()].map((ids, n) => ({ id: `e${n + 1}`, label: '', articles: ids }));
}
