/** Expressions of time of plain text, as TIMEX3: for measuring the grammar on annotated news. */

import { findTimexes, type Timex } from '../dates/find.ts';
import type { TaggedSentence } from '../model.ts';
import { splitSentences } from '../segment/sentences.ts';
import { tagSentence } from '../tag/index.ts';

/** A TIMEX3 expression of a text. */
export interface PredictedTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

function sentencesOf(text: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { start, end } of splitSentences(text, { start: line.index, end: line.index + line[0].length })) {
      const parsed = {
        index: sentences.length,
        start,
        end,
        line: 1,
        role: 'body' as const,
        text: text.slice(start, end),
        block: 0,
      };
      sentences.push({ ...parsed, terms: tagSentence(parsed), mentions: [] });
    }
  }
  return sentences;
}

const flat = (timex: Timex): readonly Timex[] => (timex.parts.length ? timex.parts : [timex]);

/** TIMEX3 expressions of a text written on `dct` (ISO date). */
export function predictTimexes(text: string, dct: string): PredictedTimex[] {
  return findTimexes(sentencesOf(text), dct)
    .flatMap(flat)
    .map(({ start, end, value }) => ({ start, end, type: value.timex!.type, value: value.timex!.value }));
}
