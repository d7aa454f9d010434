/** Events: which articles report on the same thing. One folder may hold very many. In: articles, or their profiles. Out: groups. */

import { keyPhraseName } from '../extract/key-phrases.ts';
import { shorten } from '../label/index.ts';
import type { Event, ExtractedArticle } from '../model.ts';
import { stemsOf, stemsOfWords } from '../text/content-words.ts';
import { articleWords, newVocabulary, type Profile, profileOf, type Vocabulary, type WordsIn } from './profile.ts';
import { dot, fading, type Pairs, pairSimilarities, type Vector } from './similarity.ts';

// Key terms: things that articles of two origins or more name alike. In: articles, their origins. Out: the terms of an event, with who
// names them.
type KeyTerm = Event['keyTerms'][number];

/** More of an event are not listed: the most shared ones come first. */
const MOST = 40;

/** What an article names, by its name, with the words of its first mention. */
function namedIn({ text, things }: ExtractedArticle): Map<string, string> {
  const named = new Map<string, string>();
  for (const { start, end } of things) {
    const words = text.slice(start, end);
    const name = keyPhraseName(words);
    if (!named.has(name)) named.set(name, words.replace(/\s+/g, ' '));
  }
  return named;
}

/**
 * The key terms of one event: "harbour dues" where two origins name them, whatever they say of them. The term is given in the words of the first
 * article that names it; the terms that most articles name come first.
 */
export function keyTermsOf(articles: readonly ExtractedArticle[], originOf: ReadonlyMap<string, string>): KeyTerm[] {
  const terms = new Map<string, { text: string; articles: string[] }>();
  for (const article of articles)
    for (const [name, words] of namedIn(article)) {
      const term = terms.get(name);
      if (term) term.articles.push(article.id);
      else terms.set(name, { text: words, articles: [article.id] });
    }
  return [...terms.values()]
    .filter((term) => new Set(term.articles.map((id) => originOf.get(id))).size > 1)
    .sort((x, y) => y.articles.length - x.articles.length || (x.text < y.text ? -1 : x.text > y.text ? 1 : 0))
    .slice(0, MOST);
}

// Groups that are joined pair by pair: which ones a group was found not to belong to, so that it is not asked again for each link between
// both.
/** The groups themselves; only live ones stand in it. */
export interface CannotLink<G> {
  readonly apart: Set<G>;
}

export function setCannotLink<G extends CannotLink<G>>(x: G, y: G): void {
  x.apart.add(y);
  y.apart.add(x);
}

/**
 * Two groups became one, and are forgotten. What is too unlike either on average is so to both together; what only one was held against is held
 * against both again.
 */
export function inheritCannotLink<G extends CannotLink<G>>(x: G, y: G, both: G): void {
  for (const other of x.apart) if (y.apart.has(other)) both.apart.add(other);
  for (const one of [x, y]) for (const other of one.apart) other.apart.delete(one);
  for (const other of both.apart) other.apart.add(both);
}

// What an event is called: the title that shares most with the others' titles and first sentences.
/** Sentences at the beginning that tell what an article is about. */
const LEAD = 8;

/** What an article says it is about: its title, or else its first sentence. */
function headlineOf(article: ExtractedArticle): string {
  const first = article.spans.find((s) => s.role === 'body') ?? article.spans[0];
  return article.title ?? (first ? article.text.slice(first.start, first.end) : article.id);
}

/** Events with labels. A title is preferred; among titles the one whose words most others use, then the shorter. */
export function labelEvents(
  events: readonly Event[],
  articles: readonly ExtractedArticle[],
  wordsIn: WordsIn = articleWords,
): Event[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  return events.map((event) => {
    const own = event.articles.flatMap((id) => byId.get(id) ?? []);
    const uses = new Map<string, number>();
    for (const article of own)
      for (const s of stemsOfWords(wordsIn(article).slice(0, LEAD).flat())) uses.set(s, (uses.get(s) ?? 0) + 1);
    const score = (a: ExtractedArticle): number => {
      const stems = stemsOf(headlineOf(a));
      return stems.reduce((n, s) => n + (uses.get(s) ?? 0), 0) / Math.max(3, stems.length) + (a.title ? 1 : 0);
    };
    const scores = new Map(own.map((a) => [a, score(a)]));
    const best = [...own].sort((a, b) => scores.get(b)! - scores.get(a)! || (a.id < b.id ? -1 : 1))[0];
    return { ...event, label: best ? shorten(headlineOf(best), 100) : event.id };
  });
}

/** Likeness (cosine) on average from which two groups of articles may report on one event. Chosen, as the next two, on clusters thrown into one heap (docs/lab). */
const SAME_EVENT = 0.1;
/**
 * They must be as alike as this share of what the articles of either have found in their own nearest: reports of one event share its names and numbers,
 * those of two storms share what is said of any storm. Where no day of publication is known, little else tells them apart.
 */
const OF_NEAREST = 0.4;
/** Copies of one text are more alike than reports of one event need to be: nearer than this counts as this. */
const NEAR = 0.5;

/** Articles that were joined, and the sum of their vectors by day of publication: whoever compares groups need not look at each pair. */
interface Group extends CannotLink<Group> {
  readonly members: readonly number[];
  readonly sums: ReadonlyMap<number | null, Vector>;
  /** How near the nearest article is, on average over the members. */
  readonly nearest: number;
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

/** Behind the last number of a word. */
const END = Number.POSITIVE_INFINITY;

function added(x: Vector, y: Vector): Vector {
  const [keys, weights] = [
    new Int32Array(x.keys.length + y.keys.length),
    new Float32Array(x.keys.length + y.keys.length),
  ];
  let size = 0;
  for (let i = 0, j = 0; i < x.keys.length || j < y.keys.length; size++) {
    const [left, right] = [x.keys[i] ?? END, y.keys[j] ?? END];
    keys[size] = Math.min(left, right);
    weights[size] = (left <= right ? x.weights[i++]! : 0) + (right <= left ? y.weights[j++]! : 0);
  }
  return { keys: keys.slice(0, size), weights: weights.slice(0, size) };
}

function joined(x: Group, y: Group): Group {
  const sums = new Map(x.sums);
  for (const [day, vector] of y.sums) {
    const known = sums.get(day);
    sums.set(day, known ? added(known, vector) : vector);
  }
  const members = [...x.members, ...y.members];
  const nearest = (x.nearest * x.members.length + y.nearest * y.members.length) / members.length;
  const both = { members, sums, nearest, apart: new Set<Group>() };
  inheritCannotLink(x, y, both);
  return both;
}

/** For each article how alike its nearest is. */
function nearnessOf({ a, b, like }: Pairs, articles: number): Float64Array {
  const nearest = new Float64Array(articles);
  like.forEach((x, n) => {
    for (const article of [a[n]!, b[n]!]) nearest[article] = Math.max(nearest[article]!, Math.min(NEAR, x));
  });
  return nearest;
}

const isOneEvent = (x: Group, y: Group): boolean =>
  averageOf(x, y) >= Math.max(SAME_EVENT, OF_NEAREST * Math.min(x.nearest, y.nearest));

/** The pairs by number, the most alike first. */
const orderOf = ({ a, b, like }: Pairs): Uint32Array =>
  Uint32Array.from(like, (_, n) => n).sort((p, q) => like[q]! - like[p]! || a[p]! - a[q]! || b[p]! - b[q]!);

/** Numbers of the articles of each event, in order of their first one: from the most alike pair down, two groups join where they are alike on average. */
export function groupsOf(profiles: readonly Profile[], vocabulary: Vocabulary): number[][] {
  const { vectors, pairs } = pairSimilarities(profiles, vocabulary, SAME_EVENT / 2);
  const nearest = nearnessOf(pairs, profiles.length);
  const home = profiles.map(
    ({ day }, n): Group => ({
      members: [n],
      sums: new Map([[day, vectors[n]!]]),
      nearest: nearest[n]!,
      apart: new Set(),
    }),
  );
  for (const n of orderOf(pairs)) {
    const [x, y] = [home[pairs.a[n]!]!, home[pairs.b[n]!]!];
    if (x === y || x.apart.has(y)) continue;
    if (!isOneEvent(x, y)) {
      setCannotLink(x, y);
      continue;
    }
    const both = joined(x, y);
    for (const member of both.members) home[member] = both;
  }
  return [...new Set(home)].map(({ members }) => members.toSorted((i, j) => i - j));
}

/** Groups of articles, in order of their first article; labels are given later, from the findings. */
export function eventsOf(articles: readonly ExtractedArticle[], wordsIn: WordsIn = articleWords): Event[] {
  const vocabulary = newVocabulary();
  const profiles = articles.map((article) => profileOf(article, vocabulary, wordsIn));
  return groupsOf(profiles, vocabulary).map((members, n) => ({
    id: `e${n + 1}`,
    label: '',
    articles: members.map((m) => articles[m]!.id),
    keyTerms: [],
  }));
}
