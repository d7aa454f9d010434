/** A sentence -> its clauses, parted where compromise parts them: at a comma, colon or semicolon, if the two words beside it say so. */
import type { Methods, NlpTerm } from './types.ts';

export type Splitter = (sentence: NlpTerm[]) => readonly NlpTerm[][];

const BREAK = /[,:;]/;
/** Whether a clause may end behind what stands behind a word. */
export const mayBreak = (post: string): boolean => BREAK.test(post);

export function splitter({ two: { quickSplit } }: Methods): Splitter {
  // It asks for nothing but the words on both sides.
  const parts = (before: NlpTerm, next: NlpTerm): boolean => quickSplit([[before, next]]).length > 1;
  return (sentence) => {
    const clauses: NlpTerm[][] = [];
    let start = 0;
    for (let n = 0; n < sentence.length - 1; n++) {
      const term = sentence[n]!;
      if (!(term.word ? term.word.mayBreak : mayBreak(term.post)) || !parts(term, sentence[n + 1]!)) continue;
      clauses.push(sentence.slice(start, n + 1));
      start = n + 1;
    }
    if (start < sentence.length) clauses.push(start ? sentence.slice(start) : sentence);
    return clauses;
  };
}
