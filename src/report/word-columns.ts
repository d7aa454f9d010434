/** Sets versions of a quotation word under word, so that what one leaves out is a gap: marked words in, rows of slots out. */
import type { DiffWord } from './word-diff.ts';

/** The words of one version that stand at one word of the base version, or between two. */
export type Slot<Word extends DiffWord = DiffWord> = readonly Word[];

/** Of a version, what stands at each word of the base: key n for the n-th word, n + 0.5 for additions after it. */
function slotted<Word extends DiffWord>(words: readonly Word[], length: number): Map<number, Word[]> {
  const slots = new Map<number, Word[]>();
  let last = -1;
  words.forEach((word, index) => {
    const key = word.same ?? replaced(words, index, last, length);
    last = Math.max(last, Math.floor(key));
    const slot = slots.get(key);
    if (slot) slot.push(word);
    else slots.set(key, [word]);
  });
  return slots;
}

/** Where a word that the base version does not have belongs: at the next of its words that is missing here. */
function replaced(words: readonly DiffWord[], index: number, last: number, length: number): number {
  const next = words.slice(index).find(({ same }) => same !== null)?.same ?? length;
  return last + 1 < next ? last + 1 : last + 0.5;
}

/** Every version as a row of equally many slots; `length` is that of the base version. */
export function wordColumns<Word extends DiffWord>(
  versions: readonly (readonly Word[])[],
  length: number,
): Slot<Word>[][] {
  const rows = versions.map((words) => slotted(words, length));
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return rows.map((row) => keys.map((key) => row.get(key) ?? []));
}
