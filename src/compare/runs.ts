/** Runs of words that two articles share. In: the words of articles, by sentence. Out: for each its runs that another may have, and where they stand. */

import { put } from '../base/group-by.ts';

/** Words in a row that two independent writers seldom choose alike. */
export const RUN = 5;

/** Words by sentence; `null` where a quotation or a sentence border stands. */
export type Sentences = readonly { readonly words: readonly (string | null)[] }[];
/** Where each run stands: sentence position and word position. */
export type Runs = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Number of a gap between words; words have higher ones. */
const GAP = 0;

/** Sentences with words as numbers. */
function numbered(sentences: Sentences, numbers: Map<string, number>): Int32Array[] {
  return sentences.map(({ words }) =>
    Int32Array.from(words, (word) => {
      if (word === null) return GAP;
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size + 1);
      return numbers.size;
    }),
  );
}

const FACTOR = 0x9e3779b1;

/** Calls back for each place where a run begins, with a mark of its words: the same for the same words, and hardly ever for others. */
function eachRun(words: Int32Array, visit: (first: number, mark: number) => void): void {
  let row = 0;
  for (let n = 0; n < words.length; n++) {
    row = words[n] === GAP ? 0 : row + 1;
    if (row < RUN) continue;
    let mark = 0;
    for (let at = n + 1 - RUN; at <= n; at++) mark = Math.imul(mark ^ words[at]!, FACTOR) ^ (mark >>> 15);
    visit(n + 1 - RUN, mark >>> 0);
  }
}

const NOBODY = -1;
const SEVERAL = -2;

/** Which marks stand in more than one text. Two runs may have one mark: then a run is kept that nobody shares. */
function marksOfSeveral(texts: readonly (readonly Int32Array[])[]): (mark: number) => boolean {
  const words = texts.reduce((sum, text) => text.reduce((n, sentence) => n + sentence.length, sum), 0);
  const size = 1 << Math.min(24, Math.max(10, 2 + Math.ceil(Math.log2(words + 1))));
  const holders = new Int32Array(size).fill(NOBODY);
  texts.forEach((text, at) => {
    for (const sentence of text)
      eachRun(sentence, (_, mark) => {
        const place = mark & (size - 1);
        if (holders[place] === NOBODY) holders[place] = at;
        else if (holders[place] !== at) holders[place] = SEVERAL;
      });
  });
  return (mark) => holders[mark & (size - 1)] === SEVERAL;
}

/** For each text every run of words that another one may have. */
export function runsOf(texts: readonly Sentences[]): Runs[] {
  const numbers = new Map<string, number>();
  const asNumbers = texts.map((sentences) => numbered(sentences, numbers));
  const isOfSeveral = marksOfSeveral(asNumbers);
  return asNumbers.map((text, at) => {
    const runs = new Map<string, [number, number][]>();
    text.forEach((sentence, s) => {
      eachRun(sentence, (first, mark) => {
        if (isOfSeveral(mark)) put(runs, texts[at]![s]!.words.slice(first, first + RUN).join(' '), [s, first]);
      });
    });
    return runs;
  });
}
