/** What a date belongs to: the verb or event noun of its clause, and the words around it. In: a sentence, its clauses, a span. */

import type { Span, TaggedSentence, Term } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { firstFrom, lastUntil, overlaps } from '../text/span.ts';
import { controlVerbs, eventNouns } from '../words/actions.ts';
import {
  arrangingVerbs,
  clauseJoiners,
  datedNouns,
  emptyBefore,
  eventPrepositions,
  lightVerbs,
  occasionNouns,
  relativePronouns,
  toldNouns,
} from '../words/date-events.ts';
import { plannedBefore } from '../words/time-words.ts';

const EVENTS = new Set<string>([...eventNouns, ...occasionNouns]);
const DESCRIBED = new Set<string>([...EVENTS, ...datedNouns]);
const JOINERS = new Set<string>(clauseJoiners);
const RELATIVE = new Set<string>(relativePronouns);
const ARRANGING = new Set<string>(arrangingVerbs);
const LIGHT = new Set<string>(lightVerbs);
const TOLD = new Set<string>(toldNouns);
const PLANNED = new Set<string>(plannedBefore);
const AHEAD = new Set<string>([...plannedBefore, ...emptyBefore]);
const BEFORE_EVENT = new Set<string>(eventPrepositions);
/** Words between an event noun and its date: "a lunch with her former teacher Anna Keller on Sunday". */
const REACH = 10;
/** Clauses about a noun that may stand between a date and its verb. */
const AHEAD_CLAUSES = 3;
/** Words between a date and the noun that it describes: "the 1931 second expedition". */
const NOUN_REACH = 3;

/** The event of a date. */
export interface Occurrence {
  /** The verb or noun; null when the words name none. */
  readonly head: Term | null;
  /** The clause in which it stands, or that the noun is part of. */
  readonly clause: Clause | null;
  /** Whether the event stands on its own: "has never praised the 1931 expedition" does not deny the expedition. */
  readonly independent: boolean;
  /** The words that tell what happened, without the date. */
  readonly words: readonly Term[];
}

/** "talks", "attacks"; of verbs only the form itself: "according" is no accord, "March" no march. */
const isNounOf = (nouns: ReadonlySet<string>, { normal, root, tags }: Term): boolean =>
  !tags.has('Month') && (nouns.has(normal) || (!tags.has('Verb') && nouns.has(root)));
const gap = (sentence: TaggedSentence, a: Span, b: Span): string =>
  sentence.text.slice(a.end - sentence.start, b.start - sentence.start);

/** "and escaped" after "in the early hours of Monday", "he wants" after "told reporters Tuesday": the date is of the clause before. */
function closesBefore(sentence: TaggedSentence, holding: Clause, before: Clause | undefined, date: Span): boolean {
  if (!before || date.start >= holding.group[0]!.start || gap(sentence, before.verb, date).match(/[;:–—]/))
    return false;
  const { terms } = sentence;
  const after = terms[firstFrom(terms, date.end)];
  if (after && JOINERS.has(after.normal) && !gap(sentence, date, after).includes(',')) return true;
  const word = terms[firstFrom(terms, date.start) - 1];
  const possessive = /^['’]/.test(sentence.text.slice(date.end - sentence.start));
  const own =
    date.start === holding.start || (word !== undefined && (JOINERS.has(word.normal) || word === before.verb));
  return !possessive && !own && !gap(sentence, before.verb, date).includes(',');
}

/** Whether a clause is about a noun: "the aide, who has". */
function isRelative({ terms }: TaggedSentence, clause: Clause): boolean {
  const word = terms[firstFrom(terms, clause.group[0]!.start) - 1];
  return word !== undefined && RELATIVE.has(word.normal);
}

/** "the ministry, in a Friday statement, denied": what stands between commas before a verb belongs to it. */
function isInserted(sentence: TaggedSentence, next: Clause | undefined, date: Span): boolean {
  const verb = next?.group[0];
  if (!verb || verb.start < date.end) return false;
  const { text, start } = sentence;
  const comma = text.lastIndexOf(',', date.start - start);
  const opens = comma >= 0 && /^,\s+(?:in|on|at|during|after)\s/.test(text.slice(comma, comma + 9));
  return opens && /^[^,;:()"“”]{0,60},\s*$/.test(text.slice(date.end - start, verb.start - start));
}

/** The clause that holds the date; a date in front of every verb belongs to the clause behind it: "On Sunday, Wang praised". */
export function clauseAt(sentence: TaggedSentence, clauses: readonly Clause[], date: Span): Clause | null {
  const at = firstFrom(clauses, date.start + 1) - 1;
  const holding = clauses[at];
  if (isInserted(sentence, clauses[at + 1], date)) return clauses[at + 1]!;
  if (holding && date.start < holding.end)
    return closesBefore(sentence, holding, clauses[at - 1], date) ? clauses[at - 1]! : holding;
  const from = firstFrom(clauses, date.end);
  const next =
    from === 0 ? (clauses.slice(0, AHEAD_CLAUSES).find((c) => !isRelative(sentence, c)) ?? clauses[0]) : clauses[from];
  const last = lastUntil(clauses, date.start);
  const opens = next && (!last || /[,;:]/.test(gap(sentence, last, date)));
  return (opens ? next : (last ?? next)) ?? null;
}

/** The event noun that a date describes: the 1931 expedition, Sunday's talks. */
function describedNoun(terms: readonly Term[], after: number, possessive: boolean, preposition: boolean): number {
  if (preposition && !possessive) return -1;
  for (let i = after; i < Math.min(terms.length, after + NOUN_REACH); i++) {
    if (isNounOf(DESCRIBED, terms[i]!)) return i;
    const { tags } = terms[i]!;
    if (i === after && tags.has('Determiner')) return -1;
    if ((tags.has('Verb') && !tags.has('Gerund')) || tags.has('Preposition')) return -1;
  }
  return -1;
}

/** "the leaflet Thursday that showed": the date stands between what tells something and what it tells. */
function isReportNoun({ terms }: TaggedSentence, date: Span, before: number): boolean {
  const after = terms[firstFrom(terms, date.end)];
  return isNounOf(TOLD, terms[before]!) && after !== undefined && RELATIVE.has(after.normal);
}

/** The event noun before a date whose phrase the date closes, nearest first. */
function nounBefore(sentence: TaggedSentence, date: Span, before: number, clause: Clause | null): number {
  const { terms } = sentence;
  if (before >= 0 && isReportNoun(sentence, date, before)) return before;
  for (let i = before; i >= Math.max(0, before - REACH); i--) {
    const term = terms[i]!;
    const between = gap(sentence, term, terms[i + 1] ?? date);
    // A comma beside a name is no border: "a wedding in Lyon, France, on Sunday", "a concert by the singer, Ana Ruiz, in May".
    const named = term.tags.has('ProperNoun') || terms[i + 1]?.tags.has('ProperNoun');
    if (/[;:"“”()]/.test(between) || (between.includes(',') && !named)) return -1;
    if (isNounOf(EVENTS, term) && !term.tags.has('Verb')) return carriesDate(terms, i, clause) ? i : -1;
    // "Raised the toll of the quake to 1,941 on Tuesday": the date is of the raising.
    if (term === clause?.verb || term.normal === 'to') return -1;
  }
  return -1;
}

/** "during a concert on Sunday", "gave a concert on Sunday", but not "criticised the attack on Sunday". */
function carriesDate(terms: readonly Term[], noun: number, clause: Clause | null): boolean {
  if (!clause || clause.verb.start > terms[noun]!.start || LIGHT.has(clause.verb.root)) return true;
  for (let i = noun - 1; i >= 0 && i > noun - 6 && terms[i] !== clause.verb; i--)
    if (BEFORE_EVENT.has(terms[i]!.normal)) return true;
  return false;
}

const CONTROL: Readonly<Record<string, string>> = controlVerbs;

/** "gave way", "moved out": the particle is no action. */
const isParticle = ({ tags }: Term): boolean => tags.has('Particle') || tags.has('Preposition');

/** The verb of a clause; where "be" has one behind it that compromise takes for a noun, that: "are due to leave". */
function verbOf({ group, verb, object }: Clause): Term | null {
  const whole = isParticle(verb) ? (group.findLast((t) => t.tags.has('Verb') && !isParticle(t)) ?? null) : verb;
  const [first, second, third] = object;
  if (whole?.root !== 'be' || !first) return whole;
  return second?.normal === 'to' && third && PLANNED.has(first.normal) ? third : whole;
}

/** "met again to finish the talks": the meeting is what happened then; "agreed to sign" is one action. */
function mainVerb(clause: Clause): Term | null {
  const { group } = clause;
  const to = group.findIndex((t) => t.normal === 'to');
  const first = group.slice(0, Math.max(0, to)).findLast((t) => t.tags.has('Verb'));
  return first &&
    !first.tags.has('Auxiliary') &&
    !Object.hasOwn(CONTROL, first.root) &&
    !AHEAD.has(first.normal) &&
    first.root !== 'be'
    ? first
    : verbOf(clause);
}

/** Words of an object in which the event noun of a light verb stands: "held a second round of talks". */
const OBJECT_REACH = 7;

/** The event that a light verb carries, "gave a three-hour evening concert", or that is arranged, "a hearing is set", or the action. */
function eventOf(clause: Clause): Term | null {
  const verb = mainVerb(clause);
  const arranged = verb && clause.passive && ARRANGING.has(verb.root) ? clause.subject.at(-1) : undefined;
  if (arranged && isNounOf(EVENTS, arranged)) return arranged;
  if (!verb || verb !== clause.verb || !LIGHT.has(verb.root) || verb.root === 'be') return verb;
  const { object } = clause;
  const end = object.findIndex(
    (t, n) => n >= OBJECT_REACH || (t.tags.has('Preposition') && t.normal !== 'of') || t.tags.has('Verb'),
  );
  const carried = object.slice(0, end < 0 ? object.length : end).findLast((t) => isNounOf(EVENTS, t));
  return carried ?? verb;
}

/** "In a letter posted on Sunday, Hill wrote": who acts in what follows a fronted phrase takes part in it. */
function frontedSubject(
  sentence: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
  date: Span,
): readonly Term[] {
  const next = clauses[1];
  const first = sentence.terms[0];
  if (clause !== clauses[0] || !next || !first?.tags.has('Preposition') || next.subject === clause.subject) return [];
  // "As they agreed on Sunday, Hill Corp.", "After Ray met Ana on Sunday, Hill": a clause with a subject of its own.
  if (clause.subject.some((t) => t.tags.has('Pronoun') || t.tags.has('ProperNoun'))) return [];
  const comma = sentence.text.indexOf(',', date.end - sentence.start);
  const opens = next.subject[0]?.start ?? -1;
  return comma >= 0 && opens > sentence.start + comma && opens - (sentence.start + comma) <= FRONTED
    ? next.subject
    : [];
}

/** Characters between the comma of a fronted phrase and the subject: "the", "U.S.". */
const FRONTED = 3;

/** Words close enough to a date to tell what happened: a guard against sentences without end. */
const NEAR = 60;

/** What happened on a date. */
export function occurrenceOf(sentence: TaggedSentence, clauses: readonly Clause[], date: Span): Occurrence {
  const { terms } = sentence;
  const after = firstFrom(terms, date.end);
  const before = firstFrom(terms, date.start) - 1;
  const clause = clauseAt(sentence, clauses, date);
  const near = terms.slice(Math.max(0, before - NEAR), after + NEAR);
  const subject = clause?.subject.slice(0, NEAR) ?? [];
  const possessive = /^['’]s?\b/.test(sentence.text.slice(date.end - sentence.start));
  const preposition = [terms[before], terms[before + 1]].some((t) => t?.tags.has('Preposition'));
  const described = describedNoun(terms, after, possessive, preposition);
  const noun = described >= 0 ? described : nounBefore(sentence, date, before, clause);
  const outside = (t: Term): boolean => !overlaps(t, date);
  if (noun >= 0) {
    const end = clause && clause.end > terms[noun]!.start ? clause.end : Number.POSITIVE_INFINITY;
    const own =
      sentence.role === 'caption'
        ? near
        : near.filter((t) => t.start >= Math.min(terms[noun]!.start, date.start) && t.end <= end);
    const independent = !clause || !LIGHT.has(clause.verb.root) || described >= 0;
    return { head: terms[noun]!, clause, independent, words: [...new Set([...subject, ...own])].filter(outside) };
  }
  // Captions and titles tell of one event: every name in them takes part.
  if (!clause || sentence.role !== 'body')
    return { head: clause ? mainVerb(clause) : null, clause, independent: false, words: near.filter(outside) };
  const parties = frontedSubject(sentence, clauses, clause, date);
  const words = new Set([
    ...subject,
    ...near.filter((t) => clause.start <= t.start && t.end <= clause.end),
    ...parties,
  ]);
  return { head: eventOf(clause), clause, independent: false, words: [...words].filter(outside) };
}
