/** What money, shares, measures and durations are said of. In: a sentence and a figure. Out: the counted thing. */
import type { Clause } from '../clauses.ts';
import type { TaggedSentence, Term } from '../model.ts';
import { changes, countVerbs, dimensions, prisonWords, unitQuantities } from '../words/figure-context.ts';
import type { FoundFigure } from './find.ts';
import { countedForm, nounAfter, nounBefore, nounIn, termFrom } from './noun.ts';

const CHANGES: Readonly<Record<string, string>> = changes;
const DIMENSIONS: Readonly<Record<string, string>> = dimensions;
const QUANTITIES: Readonly<Record<string, string>> = unitQuantities;
const COUNT_VERBS = new Set<string>(countVerbs);
const PRISON = new Set<string>(prisonWords);
/** How far before a sum its verb may stand: "bought the firm for $3 billion". */
const REACH = 8;

/** What is said to be measured when the text does not say it. */
export const unnamed: Readonly<Record<string, string>> = { duration: 'duration', money: 'money', percent: 'percent' };

/** "rose 5 percent", "down by 5 percent", "a 5 percent increase". */
function change(terms: readonly Term[], at: number): string | null {
  const term = /^(?:by|about|another|a)$/.test(terms[at - 1]?.normal ?? '') ? terms[at - 2] : terms[at - 1];
  const key = [term?.root, term?.normal].find((word) => word !== undefined && Object.hasOwn(CHANGES, word));
  return key === undefined ? null : CHANGES[key]!;
}

const named = (head: Term): string => (Object.hasOwn(CHANGES, head.root) ? CHANGES[head.root]! : countedForm(head));

/** "a loss of $6 billion", "an order worth $15 billion". */
function saidBefore(terms: readonly Term[], at: number): string | null {
  if (!/^(?:of|worth|totaling|totalling)$/.test(terms[at - 1]?.normal ?? '')) return null;
  const noun = nounBefore(terms, at - 1);
  return noun && !noun.tags.has('ProperNoun') ? named(noun) : null;
}

/** "profit fell to $140 million", "unemployment stands at 5 percent": the subject is what is measured. */
function levelOf(terms: readonly Term[], at: number, clause: Clause | undefined): string | null {
  const before = terms[at - 1]?.normal ?? '';
  const moves = clause && [clause.verb.root, clause.verb.normal].some((w) => Object.hasOwn(CHANGES, w) || COUNT_VERBS.has(w));
  const head = clause?.subject.at(-1);
  return moves && /^(?:to|at|is|was|reached|hit|totaled|totalled|from)$/.test(before) && head?.tags.has('Noun') && !head.tags.has('ProperNoun') && !head.tags.has('Pronoun') ? named(head) : null;
}

/** The nearest verb before a sum: what is paid, spent, raised. */
function verbBefore(terms: readonly Term[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const term = terms[i]!;
    if (term.tags.has('Verb') && !term.tags.has('Auxiliary') && !term.tags.has('Copula') && !term.tags.has('Modal')) return term.root;
  }
  return null;
}

function lengthOf(sentence: TaggedSentence, at: number, end: number, figure: FoundFigure): string {
  const { terms } = sentence;
  const near = [...terms.slice(Math.max(0, at - 6), at), ...terms.slice(end, end + 4)];
  if (near.some((t) => PRISON.has(t.normal))) return 'sentence';
  const { head } = nounAfter(sentence, figure.span);
  return figure.compound && head ? countedForm(head) : 'duration';
}

function measureOf(sentence: TaggedSentence, end: number, figure: FoundFigure): string {
  const dimension = sentence.terms[end]?.normal ?? '';
  if (Object.hasOwn(DIMENSIONS, dimension)) return DIMENSIONS[dimension]!;
  const { head } = nounAfter(sentence, figure.span);
  return head ? countedForm(head) : (QUANTITIES[figure.value.unit] ?? figure.value.unit);
}

/** The thing that a figure with a unit measures, in base form. */
export function measuredThing(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | undefined): string {
  const { terms } = sentence;
  const at = termFrom(terms, figure.span.start);
  const end = termFrom(terms, figure.span.end);
  if (figure.type === 'duration') return lengthOf(sentence, at, end, figure);
  if (figure.type === 'measure') return measureOf(sentence, end, figure);
  const head = nounAfter(sentence, figure.span).head ?? nounIn(sentence, figure.span);
  const moved = figure.type === 'percent' ? change(terms, at) : null;
  const thing = moved ?? (head ? named(head) : saidBefore(terms, at)) ?? levelOf(terms, at, clause);
  return thing ?? (figure.type === 'money' ? verbBefore(terms, at) : null) ?? unnamed[figure.type] ?? figure.type;
}
