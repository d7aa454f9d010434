/** Events: which articles report on the same thing. One folder may hold several. In: articles and the entities of the report. Out: groups. */
import { stemsOfWords } from '../content.ts';
import type { Entity, Event, ExtractedArticle } from '../model.ts';
import { articleWords } from './article-words.ts';

/** Likeness (cosine) on average from which two groups of articles report on one event. Chosen on clusters thrown into one heap (EVALUATION.md). */
const SAME_EVENT = 0.1;
/** Articles published further apart than this (days) are not of one event, however alike. */
const DAYS_APART = 60;
/** Days in which likeness falls to 1/e: what is reported weeks later is mostly something else. */
const FADING = 20;
/** Sentences at the beginning, whose words count double: they tell what it is about. */
const LEAD = 6;
/** In a few articles no word is rare: they are weighed as if there were so many. */
const LEAST_ARTICLES = 200;
/** Who takes part tells more than a word; where, less than who. */
const NAME_WEIGHT = 2;
const PLACE_WEIGHT = 1;
/** A word of more articles than this brings no two of them together: cost grows with what they really share. */
const COMMON = 400;

type Vector = Map<string, number>;

const add = (vector: Vector, key: string, n: number): void => void vector.set(key, (vector.get(key) ?? 0) + n);

/** How often each word and each name stands in an article. */
function countsOf(articles: readonly ExtractedArticle[], entities: readonly Entity[]): Vector[] {
  const counts = articles.map((a) => {
    const count: Vector = new Map();
    articleWords(a).forEach((words, n) => {
      for (const s of stemsOfWords(words)) add(count, s, n < LEAD ? 2 : 1);
    });
    return count;
  });
  const place = new Map(articles.map((a, n) => [a.id, n]));
  for (const { id, kind, mentions } of entities)
    for (const { article } of mentions) add(counts[place.get(article)!]!, `${kind === 'place' ? '#' : '@'}${id}`, 1);
  return counts;
}

const kindWeight = (key: string): number => (key[0] === '@' ? NAME_WEIGHT : key[0] === '#' ? PLACE_WEIGHT : 1);

/** Unit vectors: (1 + log frequency) · log(1 + articles / articles with it), names more. */
function vectorsOf(counts: readonly Vector[]): Vector[] {
  const spread: Vector = new Map();
  for (const count of counts) for (const key of count.keys()) add(spread, key, 1);
  const total = Math.max(LEAST_ARTICLES, counts.length);
  return counts.map((count) => {
    const raw = [...count].map(
      ([key, n]) => [key, (1 + Math.log(n)) * Math.log(1 + total / spread.get(key)!) * kindWeight(key)] as const,
    );
    const norm = Math.sqrt(raw.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
    return new Map(raw.map(([key, x]) => [key, x / norm]));
  });
}

const DAY = 86_400_000;

/** What the days of publication leave of a likeness: 1 where one is not known. */
function fading(a: ExtractedArticle, b: ExtractedArticle): number {
  if (!a.published.date || !b.published.date) return 1;
  const days = Math.abs(Date.parse(a.published.date) - Date.parse(b.published.date)) / DAY;
  return days > DAYS_APART ? 0 : Math.exp(-days / FADING);
}

/** Likeness of the pairs that share a word that is not in every article, by `first * articles + second`. */
function likenesses(articles: readonly ExtractedArticle[], vectors: readonly Vector[]): Map<number, number> {
  const holders = new Map<string, { readonly at: number; readonly x: number }[]>();
  vectors.forEach((vector, at) => {
    for (const [key, x] of vector) {
      const list = holders.get(key);
      if (list) list.push({ at, x });
      else holders.set(key, [{ at, x }]);
    }
  });
  const out = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const pair = list[i]!.at * articles.length + list[j]!.at;
        out.set(pair, (out.get(pair) ?? 0) + list[i]!.x * list[j]!.x);
      }
  }
  for (const [pair, x] of out) {
    const [a, b] = [articles[Math.floor(pair / articles.length)]!, articles[pair % articles.length]!];
    out.set(pair, x * fading(a, b));
  }
  return out;
}

/** Groups from the most alike pair down; two join where their articles are alike on average. */
function grouped(count: number, like: ReadonlyMap<number, number>): number[][] {
  const between = (x: number, y: number): number => like.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0;
  const home = Array.from({ length: count }, (_, n) => [n]);
  const pairs = [...like].filter(([, x]) => x >= SAME_EVENT / 2).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [pair] of pairs) {
    const [x, y] = [home[Math.floor(pair / count)]!, home[pair % count]!];
    if (x === y) continue;
    const sum = x.reduce((total, i) => total + y.reduce((n, j) => n + between(i, j), 0), 0);
    if (sum / (x.length * y.length) < SAME_EVENT) continue;
    const joined = [...x, ...y].sort((i, j) => i - j);
    for (const n of joined) home[n] = joined;
  }
  return [...new Set(home)];
}

/** Groups of articles, in order of their first article; labels are given later, from the findings. */
export function eventsOf(articles: readonly ExtractedArticle[], entities: readonly Entity[]): Event[] {
  const like = likenesses(articles, vectorsOf(countsOf(articles, entities)));
  return grouped(articles.length, like).map((members, n) => ({
    id: `e${n + 1}`,
    label: '',
    articles: members.map((m) => articles[m]!.id),
  }));
}
