/** What an article is about, for grouping: its words and names with how often they stand, as numbers. Small, so that those of a hundred thousand fit a memory. */

import type { ExtractedArticle, ExtractedEntity } from '../model.ts';
import { nameKey, nameWords } from '../names/groups.ts';
import { soundKey } from '../names/variants.ts';
import { stemsOfWords, wordsOf } from '../text/content-words.ts';

/** The words of an article, sentence by sentence. */
export type ArticleWords = readonly (readonly string[])[];
export const articleWords = ({ text, spans }: ExtractedArticle): ArticleWords =>
  spans.map(({ start, end }) => wordsOf(text.slice(start, end)));

/** Looks up the words of articles by id: events, their labels and origins all need them. */
export type WordsIn = (article: ExtractedArticle) => ArticleWords;
export function wordsInAll(articles: readonly ExtractedArticle[]): WordsIn {
  const words = new Map(articles.map((article) => [article.id, articleWords(article)]));
  return ({ id }) => words.get(id)!;
}

/** Sentences at the beginning, whose words count double: they tell what it is about. */
const LEAD = 6;
/** Who takes part tells more than a word; where, less than who. */
const NAME_WEIGHT = 2;
const PLACE_WEIGHT = 1;
/** Two articles may give one person in full and by surname. */
const SURNAME_WEIGHT = 0.5;

export interface Profile {
  /** Days since 1970; null where the day of publication is not known. */
  readonly day: number | null;
  /** Numbers of its words and names, ascending. */
  readonly keys: Int32Array;
  /** How often each of them stands in it. */
  readonly counts: Uint16Array;
}

/** Words and names of all articles: each has a number, and a weight by what it is. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly weights: number[];
}
export const newVocabulary = (): Vocabulary => ({ numbers: new Map(), weights: [] });

const DAY = 86_400_000;
const MOST = 65_535;

/** A copy that holds on to no longer text of which it was a part. */
const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function numberOf({ numbers, weights }: Vocabulary, key: string, weight: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(ownText(key), weights.length);
  return weights.push(weight) - 1;
}

/** The keys under which a name counts, with their weights. */
function keysOf(entity: ExtractedEntity): [string, number][] {
  if (entity.kind === 'place') return [[`@${nameKey(entity)}`, PLACE_WEIGHT]];
  const whole: [string, number] = [`@${nameKey(entity)}`, NAME_WEIGHT];
  if (entity.kind === 'organization') return [whole];
  return [whole, [`@surname ${soundKey(nameWords(entity.name).at(-1)!)}`, SURNAME_WEIGHT]];
}

/** The profile of an article; new words and names go into the vocabulary. */
export function profileOf(article: ExtractedArticle, vocabulary: Vocabulary, wordsIn: WordsIn = articleWords): Profile {
  const found = new Map<number, number>();
  const add = (key: string, weight: number, times: number): void => {
    const number = numberOf(vocabulary, key, weight);
    found.set(number, (found.get(number) ?? 0) + times);
  };
  wordsIn(article).forEach((list, n) => {
    for (const stem of stemsOfWords(list)) add(stem, 1, n < LEAD ? 2 : 1);
  });
  for (const entity of article.entities)
    for (const [key, weight] of keysOf(entity)) add(key, weight, entity.mentions.length);
  const keys = Int32Array.from(found.keys()).sort();
  return {
    day: article.published.date === null ? null : Date.parse(article.published.date) / DAY,
    keys,
    counts: Uint16Array.from(keys, (key) => Math.min(MOST, found.get(key)!)),
  };
}
