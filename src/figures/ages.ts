/** Whose age a number is. In: a sentence, a figure that is an age, its clause. Out: the age of a person, or of the noun behind. */

import type { TaggedSentence } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { countedForm, nounAfter } from './noun.ts';
import { describedBefore, ownerAfter, ownerBefore, possessor } from './setting.ts';
import type { Counted, FoundFigure } from './types.ts';

/** "moved away at age 13" says how old somebody was then; "died at age 82" how old they are in the news. */
function isThen(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | null): boolean {
  const before = sentence.text.slice(0, figure.number.start - sentence.start);
  return /\bat (?:the )?age (?:of )?$/i.test(before) && !/^(?:die|died|dies|dying)$/.test(clause?.verb.normal ?? '');
}

/** An age is of a person, or of the noun behind: "a 27-year-old woman". */
export function ageOf(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | null): Counted {
  if (isThen(sentence, figure, clause)) return { counted: 'age', role: null, of: null, end: figure.span.end };
  const adjective = figure.rule === 'age-old';
  const owner = ownerBefore(sentence, figure.span) ?? (adjective ? describedBefore(sentence, figure.span) : null);
  // "Keller's 14-year-old daughter" is not 14 because Keller is
  const own = adjective && possessor(sentence, figure.span) ? null : (owner ?? ownerAfter(sentence, figure.span));
  const head = adjective ? nounAfter(sentence, figure.span).head : null;
  return { counted: 'age', role: null, of: own ?? (head ? countedForm(head) : null), end: figure.span.end };
}
