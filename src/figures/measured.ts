/** What money, shares, measures and durations are said of. In: a sentence and a figure. Out: the counted thing. */

import type { TaggedSentence, Term } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { actionOf } from '../text/content-words.ts';
import { stem } from '../text/stem.ts';
import {
  changeNouns,
  changes,
  countVerbs,
  dimensions,
  emptyPurposes,
  moneyNouns,
  prisonWords,
  unitQuantities,
  valueVerbs,
} from '../words/figure-context.ts';
import { durations, rateWords } from '../words/figure-units.ts';
import { broken, countedForm, nounAfter, nounBefore, nounIn, termFrom } from './noun.ts';
import type { FoundFigure } from './types.ts';

// Of what a length of time is: the play of "ten minutes into the play", the mending of "three weeks to mend". In: a sentence and where it
// ends.
const NO_DEED = new Set<string>(emptyPurposes);

/** "three weeks to mend the roof"; but "three weeks to spare". */
function purposeOf(next: Term, verb: Term | undefined): string | null {
  if (next.normal !== 'to' || !verb?.tags.has('Infinitive') || NO_DEED.has(verb.normal)) return null;
  return stem(actionOf(verb.root));
}

/** What the length that ends at `end` is a part of, or what takes so long, as a stem; null where the sentence does not say. */
export function lengthWhole(sentence: TaggedSentence, end: number): string | null {
  const { terms } = sentence;
  const at = termFrom(terms, end);
  const next = terms[at];
  if (!next || broken(sentence, end, next.start)) return null;
  const purpose = purposeOf(next, terms[at + 1]);
  if (purpose) return purpose;
  if (!/^(?:of|into)$/.test(next.normal) || !terms[at + 1]?.tags.has('Determiner')) return null;
  const ordinal = terms[at + 2]?.tags.has('Ordinal') ? 1 : 0;
  const to = terms[at + 1 + ordinal]!.end;
  const { head } = nounAfter(sentence, { start: to, end: to });
  return head && !head.tags.has('Date') && !head.tags.has('ProperNoun') ? stem(head.root) : null;
}

const CHANGES: Readonly<Record<string, string>> = changes;
const DIMENSIONS: Readonly<Record<string, string>> = dimensions;
const QUANTITIES: Readonly<Record<string, string>> = unitQuantities;
const COUNT_VERBS = new Set<string>(countVerbs);
const RATE = new Set<string>(rateWords);
const PRISON = new Set<string>(prisonWords);
/** How far before a sum its verb may stand: "sold the barn for $900". */
const REACH = 8;

/** What is said to be measured when the text does not say it. */
export const unnamed: Readonly<Record<string, string>> = { duration: 'duration', money: 'money', percent: 'percent' };

/** "rose 5 percent", "down by 5 percent", "a 5 percent increase". */
function change(terms: readonly Term[], at: number): string | null {
  const term = /^(?:by|about|another|a)$/.test(terms[at - 1]?.normal ?? '') ? terms[at - 2] : terms[at - 1];
  const key = [term?.root, term?.normal].find((word) => word !== undefined && Object.hasOwn(CHANGES, word));
  return key === undefined ? null : CHANGES[key]!;
}

const CHANGE_NOUNS: Readonly<Record<string, string>> = changeNouns;
const MONEY = new Set<string>(moneyNouns);

function named(head: Term): string {
  if (Object.hasOwn(CHANGE_NOUNS, head.root)) return CHANGE_NOUNS[head.root]!;
  if (MONEY.has(head.root)) return unnamed.money!;
  return countedForm(head);
}

/** "a loss of $6 billion", "an order worth $900". */
function saidBefore(terms: readonly Term[], at: number): string | null {
  if (!/^(?:of|worth|totaling|totalling)$/.test(terms[at - 1]?.normal ?? '')) return null;
  const noun = nounBefore(terms, at - 1);
  return noun && !noun.tags.has('ProperNoun') ? named(noun) : null;
}

/** The common noun that heads a subject: the last one before its first preposition. */
function subjectHead(clause: Clause): Term | null {
  const end = clause.subject.findIndex((t) => t.tags.has('Preposition'));
  const head = clause.subject[(end > 0 ? end : clause.subject.length) - 1];
  return head?.tags.has('Noun') && !head.tags.has('ProperNoun') && !head.tags.has('Pronoun') ? head : null;
}

/** "$25 per share", "$5 an hour": the unit of a rate, when it is no time. */
function rateNoun(terms: readonly Term[], end: number): string | null {
  const noun = RATE.has(terms[end]?.normal ?? '') ? terms[end + 1] : undefined;
  const fits = noun?.tags.has('Noun') || terms[end]?.normal === 'per';
  return noun && fits && !Object.hasOwn(durations, noun.normal) && !noun.tags.has('Date') ? countedForm(noun) : null;
}

const LEVEL = /^(?:to|at|is|was|reached|hit|totaled|totalled|from)$/;

/** "income fell to $900", "unemployment stands at 5 percent": the subject is what is measured. */
function levelOf(terms: readonly Term[], at: number, clause: Clause | null): string | null {
  const before = terms[at - 1]?.normal ?? '';
  if (!LEVEL.test(before)) return null;
  const moves =
    clause && [clause.verb.root, clause.verb.normal].some((w) => Object.hasOwn(CHANGES, w) || COUNT_VERBS.has(w));
  const head = moves ? subjectHead(clause) : null;
  return head ? named(head) : null;
}

const NO_ACTION = ['Auxiliary', 'Copula', 'Modal', 'Particle'];
/** With money these are deeds of their own: a firm lost $2 million. */
const EMPTY_VERBS = new Set<string>(valueVerbs);
const LOSSES = new Set(['add', 'gain', 'lose', 'shed']);

/** "the garden gate for $5": a base form is a verb only behind "to", an auxiliary, or a subject. */
const opensVerb = (before: Term | undefined): boolean =>
  before !== undefined &&
  (before.normal === 'to' || ['Modal', 'Auxiliary', 'Pronoun', 'Plural', 'Adverb'].some((t) => before.tags.has(t)));

/** The nearest verb before a sum: what is paid, spent, raised. */
function verbBefore(terms: readonly Term[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const term = terms[i]!;
    if (/^(?:rose|fell)$/.test(term.normal)) return CHANGES[term.normal]!; // "rose" is tagged as a flower
    if (term.tags.has('Infinitive') && !opensVerb(terms[i - 1])) continue;
    if (term.tags.has('Verb') && !EMPTY_VERBS.has(term.root) && !NO_ACTION.some((tag) => term.tags.has(tag)))
      return LOSSES.has(term.root) ? term.root : (CHANGES[term.root] ?? term.root);
  }
  return null;
}

function lengthOf(sentence: TaggedSentence, at: number, end: number, figure: FoundFigure): string {
  const { terms } = sentence;
  const near = [...terms.slice(Math.max(0, at - 6), at), ...terms.slice(end, end + 6)];
  const { span } = figure;
  if (near.some((t) => PRISON.has(t.normal) && !(t.start > span.end && broken(sentence, span.end, t.start))))
    return 'sentence';
  const { head } = nounAfter(sentence, { ...figure.span, sure: figure.compound });
  return figure.compound && head ? countedForm(head) : 'duration';
}

function measureOf(sentence: TaggedSentence, end: number, figure: FoundFigure): string {
  const dimension = sentence.terms[end]?.normal ?? '';
  if (Object.hasOwn(DIMENSIONS, dimension)) return DIMENSIONS[dimension]!;
  const { head } = nounAfter(sentence, figure.span);
  return head ? countedForm(head) : (QUANTITIES[figure.value.unit] ?? figure.value.unit);
}

/** The thing that a figure with a unit measures, in base form. */
export function measuredThing(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | null): string {
  const { terms } = sentence;
  const at = termFrom(terms, figure.span.start);
  const end = termFrom(terms, figure.span.end);
  if (figure.type === 'duration') return lengthOf(sentence, at, end, figure);
  if (figure.type === 'measure') return measureOf(sentence, end, figure);
  const rate = rateNoun(terms, end);
  if (rate) return rate;
  const head =
    nounAfter(sentence, { ...figure.span, sure: figure.type === 'money' }).head ?? nounIn(sentence, figure.span);
  const moved = figure.type === 'percent' ? change(terms, at) : null;
  const thing = moved ?? (head ? named(head) : saidBefore(terms, at)) ?? levelOf(terms, at, clause);
  return (
    thing ??
    (figure.type === 'money' ? verbBefore(terms, at) : (CHANGES[clause?.verb.root ?? ''] ?? null)) ??
    unnamed[figure.type] ??
    figure.type
  );
}
