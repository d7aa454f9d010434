/** Numbers of a text as score-entities counts them: without ages' words, durations, ordinals and "one". In: plain text. Out: spans. */

import { scanFigures } from '../figures/find.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../segment/sentences.ts';

const LEFT_OUT = new Set(['duration', 'ordinal']);

/** Spans of the numbers in a text. */
export function findNumbers(text: string): Span[] {
  return splitSentences(text, { start: 0, end: text.length })
    .flatMap((sentence) => scanFigures(text, sentence))
    .filter((f) => !LEFT_OUT.has(f.type) && !/^(?:one|both)$/i.test(f.span.text))
    .map((f) => ({ start: f.span.start, end: f.span.end }));
}
