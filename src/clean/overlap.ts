/** clean: lines over an article -> how much each has to do with its text, which tells titles from slogans and names of sites. */
import { functionWords } from '../words/languages.ts';
import { wordsOf } from './line-words.ts';

const SHORTEST_WORD = 4;
/** Words count as one when they begin alike: flood, floods, flooded. */
const STEM = 5;
/** The opening says what an article is about. */
const LONGEST_BODY = 12_000;

const small: ReadonlySet<string> = new Set<string>(functionWords.English);

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word))
    .filter((word) => word.length >= SHORTEST_WORD && !small.has(word))
    .map((word) => word.slice(0, STEM));

/** The words of the text itself. */
export const bodyStems = (paragraphs: readonly string[]): ReadonlySet<string> =>
  new Set(stemsOf(paragraphs.join(' ').slice(0, LONGEST_BODY)));

/** Share of the words of a line that the text has too, 0 to 1. */
export function overlapWith(line: string, body: ReadonlySet<string>): number {
  const stems = stemsOf(line);
  return stems.length ? stems.filter((stem) => body.has(stem)).length / stems.length : 0;
}
