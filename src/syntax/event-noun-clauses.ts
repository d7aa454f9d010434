/** Event nouns that say as much as a clause: "following a tour of the flooded valley". */

import type { TaggedSentence, Term } from '../model.ts';
import { eventNouns, plannedWords, proposedWords } from '../words/actions.ts';
import type { Clause } from './clauses.ts';

const EVENTS = new Set<string>(eventNouns);
const AHEAD = new Set<string>([...plannedWords, ...proposedWords]);
const BEFORE = new Set(['after', 'before', 'during', 'following', 'amid', 'ahead', 'since', 'despite']);
const LINK = new Set(['to', 'of', 'with', 'in', 'at', 'on', 'against', 'between', 'by', 'from', 'over']);
/** Words looked at after the noun: longer phrases hold other clauses. */
const REACH = 10;

const continues = (term: Term): boolean =>
  !term.tags.has('Verb') && !term.tags.has('QuestionWord') && (!term.tags.has('Conjunction') || LINK.has(term.normal));

/** Index after the phrase that follows an event noun, or the noun itself when nothing belongs to it. */
function phraseEnd(sentence: TaggedSentence, noun: number): number {
  const { terms, text, start } = sentence;
  if (!LINK.has(terms[noun + 1]?.normal ?? '')) return noun + 1;
  let end = noun + 1;
  while (end < terms.length && end < noun + REACH && continues(terms[end]!)) {
    if (/[,;:()]/.test(text.slice(terms[end - 1]!.end - start, terms[end]!.start - start))) break;
    end++;
  }
  return end;
}

/** "ahead of a visit", "before a planned concert": what lies ahead has not happened. */
const isAhead = (opener: Term, before: readonly Term[]): boolean =>
  opener.normal === 'ahead' || before.some((term) => AHEAD.has(term.normal));

/** Clauses made of a preposition, an event noun and what belongs to it. The subject is left open. */
export function nominalClauses(sentence: TaggedSentence): Clause[] {
  const { terms } = sentence;
  const out: Clause[] = [];
  for (let i = 1; i < terms.length; i++) {
    const noun = terms[i]!;
    if (!EVENTS.has(noun.normal) || noun.tags.has('Verb')) continue;
    const from = [1, 2, 3, 4].map((n) => i - n).find((at) => BEFORE.has(terms[at]?.normal ?? ''));
    const to = phraseEnd(sentence, i);
    if (from === undefined || to <= i + 1) continue;
    out.push({
      start: terms[from]!.start,
      end: terms[to - 1]!.end,
      subject: terms.slice(from + 1, i),
      group: [],
      verb: noun,
      object: terms.slice(i + 1, to),
      polarity: 'affirmed',
      modality: isAhead(terms[from]!, terms.slice(from + 1, i)) ? 'planned' : 'asserted',
      passive: false,
      attempted: false,
      attached: false,
    });
  }
  return out;
}
