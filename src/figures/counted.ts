/** What a figure counts or measures, in which role, of which whole. In: a sentence, a figure, its clause and the count before. Out: the thing. */

import type { TaggedSentence, Term } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { contains } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { roleAdjectives, roleNouns } from '../words/counted-roles.ts';
import { changes, ordinalPeriods, unchangedPlurals } from '../words/figure-context.ts';
import { lengthWhole, measuredThing, unnamed } from './measured.ts';
import { countedForm, nounAfter, nounOf, type Phrase, termFrom } from './noun.ts';
import { roleOf } from './role.ts';
import { describedBefore, ownerAfter, ownerBefore, ownerFor, possessor } from './setting.ts';
import type { Counted, FoundFigure } from './types.ts';

// Whose age a number is. In: a sentence, a figure that is an age, its clause. Out: the age of a person, or of the noun behind.
/** "learned to swim at age 9" says how old somebody was then; "died at age 90" how old they are in the news. */
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

const PERIODS = new Set<string>(ordinalPeriods);
const UNCHANGED = new Set<string>(unchangedPlurals);

/** The word right before a figure. */
export const wordBefore = (sentence: TaggedSentence, figure: FoundFigure): string =>
  sentence.terms[termFrom(sentence.terms, figure.span.start) - 1]?.normal ?? '';

/** "their 90 tractor", "nine XR": more than one of something stands in the plural. */
function isSingular(head: Term, { value: { max } }: FoundFigure): boolean {
  if (max !== null && max <= 1) return false;
  return (
    !head.tags.has('Plural') && !/s$/.test(head.normal) && !UNCHANGED.has(head.normal) && countedForm(head) !== 'people'
  );
}

/** "among them four children". */
const isAmong = (terms: readonly Term[], at: number): boolean =>
  /^(?:them|whom)$/.test(terms[at - 1]?.normal ?? '') && terms[at - 2]?.normal === 'among';

/** The whole of a part: "14 of the passengers", "including two children", "two counts of fraud". */
function wholeOf(
  sentence: TaggedSentence,
  phrase: Phrase,
  before: Counted | undefined,
  figure: FoundFigure,
): string | null {
  if (phrase.partitive && phrase.head) return countedForm(phrase.head);
  const included =
    /^(?:including|among)$/.test(wordBefore(sentence, figure)) ||
    isAmong(sentence.terms, termFrom(sentence.terms, figure.span.start)) ||
    /^(?:among|included)$/.test(sentence.terms[phrase.to]?.normal ?? '');
  if (included && before) return before.counted;
  const whole = nounOf(sentence, phrase);
  return whole && (sentence.mentions.find((m) => contains(whole.span, m))?.entity ?? stem(whole.head.root));
}

/** The role passes on to a further number: "killed 14 soldiers and two civilians", "including three children". */
function passedOn(
  sentence: TaggedSentence,
  figure: FoundFigure,
  phrase: Phrase,
  before: Counted | undefined,
): string | null {
  if (!before?.role) return null;
  const { terms } = sentence;
  const at = termFrom(terms, figure.span.start);
  const link = terms[at - 1]?.normal ?? '';
  const near = terms[at - 2] && before.end >= terms[at - 2]!.start;
  if (link === 'including' || isAmong(terms, at) || terms[phrase.to]?.normal === 'among') return before.role;
  return near && /^(?:and|or)$/.test(link) && phrase.head && !terms[phrase.to]?.tags.has('Verb') ? before.role : null;
}

/** The subject of "the number of farms rose to 300", where no noun follows. */
function countBefore(sentence: TaggedSentence, clause: Clause | null, figure: FoundFigure): string | null {
  if (!clause || !/^(?:to|at|totaled|totalled|reached|numbered|of)$/.test(wordBefore(sentence, figure))) return null;
  const of = clause.subject.findIndex((t) => t.normal === 'of');
  const head = clause.subject[clause.subject.length - 1];
  return of > 0 && clause.subject[of - 1]?.normal === 'number' && head ? countedForm(head) : null;
}

/** "14 dead", "30 others injured": the word that says it belongs to the span. */
function roleEnd(sentence: TaggedSentence, phrase: Phrase, end: number): number {
  const next = sentence.terms[phrase.to];
  if (next && (Object.hasOwn(roleAdjectives, next.normal) || Object.hasOwn(roleNouns, next.normal))) return next.end;
  return phrase.words.at(-1)?.end ?? end;
}

/** "a six-room cottage": rooms, of the cottage. */
function compoundThing(sentence: TaggedSentence, figure: FoundFigure): Counted | null {
  const unit = sentence.terms[termFrom(sentence.terms, figure.span.end)];
  if (!unit || !/^\p{L}+$/u.test(unit.text)) return null;
  const { head } = nounAfter(sentence, { start: unit.start, end: unit.end });
  return { counted: countedForm(unit), role: null, of: head ? stem(head.root) : null, end: unit.end };
}

/** "three of the 200 passengers were killed", "none of the 200": not 200; but "the deaths of the 200". */
function isWhole({ terms }: TaggedSentence, figure: FoundFigure): boolean {
  const at = termFrom(terms, figure.span.start);
  const [part, of, article] = [terms[at - 3], terms[at - 2], terms[at - 1]];
  return (
    of?.normal === 'of' &&
    /^(?:the|its|their)$/.test(article?.normal ?? '') &&
    part !== undefined &&
    !Object.hasOwn(roleNouns, part.normal) &&
    part.normal !== 'lives'
  );
}

const TARGETED = 'targeted';
/** "Tried to poison five": none of them was. */
const isOfAttempt = (clause: Clause | null, { span }: FoundFigure): boolean =>
  clause?.attempted === true && span.start > clause.verb.start;

/** Who or what a plain number counts; null where nothing is named. */
function countedThing(
  sentence: TaggedSentence,
  figure: FoundFigure,
  clause: Clause | null,
  before: Counted | undefined,
): Counted | null {
  if (figure.compound) return compoundThing(sentence, figure);
  const phrase = nounAfter(sentence, figure.span);
  const found = isWhole(sentence, figure)
    ? null
    : (roleOf(sentence, figure.span.start, figure.span.end, phrase) ?? passedOn(sentence, figure, phrase, before));
  const role = found !== null && isOfAttempt(clause, figure) ? TARGETED : found;
  const of = wholeOf(sentence, phrase, before, figure);
  const { head } = phrase;
  if (head && !role && isSingular(head, figure)) return null;
  if (head) return { counted: countedForm(head), role, of: possessor(sentence, figure.span) ?? of, end: head.end };
  if (role)
    return {
      counted: before && !phrase.partitive && !isParted(sentence, before, figure) ? before.counted : 'people',
      role,
      of,
      end: roleEnd(sentence, phrase, figure.span.end),
    };
  const subject = countBefore(sentence, clause, figure);
  return subject === null ? null : { counted: subject, role: null, of: null, end: figure.span.end };
}

/** "Floods drown 3 shepherds; 16 die on the coast": behind a semicolon or a dash the count is of somebody else. */
const isParted = ({ text, start }: TaggedSentence, before: Counted, { span }: FoundFigure): boolean =>
  /[;–—]/.test(text.slice(before.end - start, span.start - start));

/** "the ninth chapter of the novel". */
function rankedThing(sentence: TaggedSentence, figure: FoundFigure): Counted | null {
  const phrase = nounAfter(sentence, figure.span);
  const { head } = phrase;
  return head && !PERIODS.has(head.root)
    ? { counted: countedForm(head), role: null, of: wholeOf(sentence, phrase, undefined, figure), end: head.end }
    : null;
}

/** "dropped to 12 percent from 15 percent", "up from 900": the value before. */
function isPrevious(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | null): boolean {
  if (wordBefore(sentence, figure) !== 'from') return false;
  const { terms } = sentence;
  const verb = [clause?.verb.root, clause?.verb.normal, terms[termFrom(terms, figure.span.start) - 2]?.normal];
  return verb.some((word) => word !== undefined && Object.hasOwn(changes, word));
}

/** What a share is laid on: "a 7 percent fee on parcel deliveries", "7 percent on letters". */
function shareBase(sentence: TaggedSentence, figure: FoundFigure): string | null {
  const { terms } = sentence;
  const phrase = nounAfter(sentence, figure.span);
  const at = phrase.head && !phrase.partitive ? phrase.to : termFrom(terms, figure.span.end);
  if (terms[at]?.normal !== 'on') return null;
  const base = terms.slice(at + 1, at + 4).find((t) => t.tags.has('Noun') && !t.tags.has('Verb'));
  return base && !base.tags.has('Date') && !base.tags.has('ProperNoun') ? stem(base.root) : null;
}

/** "rebates of 5 percent on paint and 3 percent on glue": the second is a rebate too. */
function inherited(
  sentence: TaggedSentence,
  figure: FoundFigure,
  counted: string,
  before: Counted | undefined,
): string {
  if (counted !== unnamed.percent || !before || before.end >= figure.span.start) return counted;
  const between = sentence.text.slice(before.end - sentence.start, figure.span.start - sentence.start);
  return /^ (?:[\p{L}-]{2,20} )?(?:on|for|of|in) [\p{L} -]{2,40},? (?:and|but|or) $/u.test(between)
    ? before.counted
    : counted;
}

/** What the figure counts or measures, by its type; null where the sentence does not say. */
export function thingOf(
  sentence: TaggedSentence,
  figure: FoundFigure,
  clause: Clause | null,
  before: Counted | undefined,
): Counted | null {
  const { type, span } = figure;
  if (type === 'age') return ageOf(sentence, figure, clause);
  if (type === 'count') return countedThing(sentence, figure, clause, before);
  if (type === 'ordinal') return rankedThing(sentence, figure);
  if (type === 'magnitude') return { counted: 'magnitude', role: null, of: null, end: span.end };
  const of =
    possessor(sentence, span) ??
    (type === 'percent'
      ? (ownerBefore(sentence, span) ?? ownerFor(sentence, span) ?? shareBase(sentence, figure))
      : null);
  const counted = inherited(sentence, figure, measuredThing(sentence, figure, clause), before);
  return {
    counted,
    role: isPrevious(sentence, figure, clause) ? 'previous' : null,
    of: of ?? (counted === unnamed.duration ? lengthWhole(sentence, span.end) : null),
    end: span.end,
  };
}
