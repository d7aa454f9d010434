/** The clause around a figure: who takes part, where, in which words, stated how. In: a tagged sentence and a span. Out: parts of a claim. */

import type { Claim, Mention, Span, TaggedSentence } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { contentStems } from '../text/content-words.ts';
import { firstFrom, lastUntil, overlaps } from '../text/span.ts';
import { needVerbs, shareVerbs } from '../words/figure-context.ts';
import { termFrom } from './noun.ts';

export interface Setting {
  readonly span: Span;
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly mentions: readonly Mention[];
}

const SHARE_VERBS = new Set<string>(shareVerbs);
/** Words between a name and its share: "Lind heads a list of nine singers with 21 percent". */
const SHARE_REACH = 12;
/** Words on either side that are taken where no clause is found, and at most in a clause without end. */
const REACH = 10;
const LONGEST_CLAUSE = 1500;

/** The words around a figure outside every clause. */
function nearby(sentence: TaggedSentence, span: Span): Span {
  const { terms } = sentence;
  const at = termFrom(terms, span.start);
  const from = terms[Math.max(0, at - REACH)];
  const to = terms[Math.min(terms.length - 1, at + REACH)];
  return { start: Math.min(from?.start ?? span.start, span.start), end: Math.max(to?.end ?? span.end, span.end) };
}

/** Items of an ordered list that meet a span. */
function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const from = Math.max(0, firstFrom(items, span.start) - 1);
  return items.slice(from, firstFrom(items, span.end)).filter((item) => overlaps(item, span));
}

const NEEDS = new Set<string>(needVerbs);

/** A count that "was reported" is no allegation, one that "was needed" none that there was. */
function modalityOf(clause: Clause | null, figure: Span): Claim['modality'] {
  if (!clause || (clause.modality === 'alleged' && clause.verb.root === 'report')) return 'asserted';
  return clause.modality === 'asserted' && isNeeded(clause, figure) ? 'possible' : clause.modality;
}

/** "needed 60 votes", not "60 people sought shelter". */
export const isNeeded = (clause: Clause, figure: Span): boolean =>
  NEEDS.has(clause.verb.root) && figure.start > clause.verb.start;

/** A description between a name and its verb: "Keller, a retired pilot, was paid $300". */
const DESCRIPTION = /^,\s(?:an?|the)\s[^,;:()"“”]{1,60},\s$/;

/** The name that is described right before the clause. */
function described(sentence: TaggedSentence, span: Span): Mention[] {
  const mention = lastUntil(sentence.mentions, span.start);
  return mention && DESCRIPTION.test(between(sentence, mention.end, span.start)) ? [mention] : [];
}

/** The clause that a figure belongs to, with the names in it and in its subject, or the words nearby. */
export function settingOf(sentence: TaggedSentence, clause: Clause | null, figure: Span): Setting {
  const short = clause && clause.end - clause.start < LONGEST_CLAUSE ? clause : null;
  const span = short
    ? { start: Math.min(short.start, figure.start), end: Math.max(short.end, figure.end) }
    : nearby(sentence, figure);
  const subject = short?.subject.length
    ? within(sentence.mentions, { start: short.subject[0]!.start, end: short.subject.at(-1)!.end })
    : [];
  const named = [...subject, ...described(sentence, span), ...within(sentence.mentions, span)];
  const mentions = [...new Set(named)].sort((a, b) => a.start - b.start);
  return { span, polarity: clause?.polarity ?? 'affirmed', modality: modalityOf(clause, figure), mentions };
}

/** Stems of the content words of the clause without numbers: values must not keep claims apart. */
export function termsOf(sentence: TaggedSentence, setting: Setting, figure: Span): string[] {
  const inside = within(sentence.terms, setting.span).filter(
    (t) => !overlaps(t, figure) && !t.tags.has('Value') && !/\d/.test(t.normal),
  );
  return contentStems(inside);
}

const PLACED =
  /\b(?:in|at|near|outside|inside|on|across|around)\s{1,3}(?:the\s{1,3}|(?:north|south|east|west|central)\w{0,3}\s{1,3}){0,2}(?:(?:city|town|village|province|district|region|state|port)\s{1,3}of\s{1,3})?$/i;
const between = (sentence: TaggedSentence, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), to - sentence.start);

/** A place with its preposition in the clause: the first behind the figure, else the first before it. */
export function placeOf(sentence: TaggedSentence, setting: Setting, figure: Span): string | null {
  const places = setting.mentions.filter(
    (m) => m.kind === 'place' && PLACED.test(between(sentence, m.start - 40, m.start)),
  );
  return (places.find((m) => m.start >= figure.end) ?? places[0])?.entity ?? null;
}

/** Whose share or age it is: the name right before ("Lind (21 percent)", "Lind, 45,", "Lind leads with 21 percent"). */
export function ownerBefore(sentence: TaggedSentence, figure: Span): string | null {
  const mention = lastUntil(sentence.mentions, figure.start);
  if (!mention || mention.kind === 'place') return null;
  const gap = between(sentence, mention.end, figure.start);
  if (/^(?:['’]s)?\s{0,3}[(,]?\s{0,3}(?:at|aged|age|with)?\s{0,3}$/.test(gap)) return mention.entity;
  return /[,;()]/.test(gap)
    ? null
    : hasShare(sentence, { start: mention.end, end: figure.start })
      ? mention.entity
      : null;
}

/** "leads the field with", "has", "now stands at": a verb of holding and little else between a name and its share. */
function hasShare(sentence: TaggedSentence, gap: Span): boolean {
  const words = within(sentence.terms, gap);
  const holds = words.map((w) => SHARE_VERBS.has(w.root) || SHARE_VERBS.has(w.normal));
  if (words.length > 1 && words.length < SHARE_REACH && holds[0] && /^(?:at|with)$/.test(words.at(-1)!.normal))
    return true;
  return words.length > 0 && words.length < 4 && words.every((w, i) => holds[i] || w.tags.has('Adverb'));
}

/** The name right behind, or behind what the person is: "27-year-old Lind", "27-year-old bus driver Ana Lind". */
export function ownerAfter(sentence: TaggedSentence, figure: Span): string | null {
  const mention = sentence.mentions[firstFrom(sentence.mentions, figure.end)];
  return mention?.kind === 'person' &&
    /^\s(?:\p{Ll}[\p{Ll}-]{1,20}\s){0,3}$/u.test(between(sentence, figure.end, mention.start))
    ? mention.entity
    : null;
}

/** The person before "a 27-year-old driver": "Ana Lind, a 27-year-old driver", "Ana Lind, the 27-year-old driver". */
export function describedBefore(sentence: TaggedSentence, figure: Span): string | null {
  const mention = lastUntil(sentence.mentions, figure.start);
  const isOne = mention?.kind === 'person' && /^,\s(?:an?|the)\s$/.test(between(sentence, mention.end, figure.start));
  return isOne ? mention.entity : null;
}

/** "45 percent for Lind". */
export function ownerFor(sentence: TaggedSentence, figure: Span): string | null {
  const mention = sentence.mentions[firstFrom(sentence.mentions, figure.end)];
  return mention && mention.kind !== 'place' && /^\s{1,3}for\s{1,3}$/.test(between(sentence, figure.end, mention.start))
    ? mention.entity
    : null;
}

/** "the firm's 200 workers": the name whose possessive stands right before. */
export function possessor(sentence: TaggedSentence, figure: Span): string | null {
  const mention = lastUntil(sentence.mentions, figure.start);
  if (!mention || !/^(?:['’]s?)?\s{1,3}$/.test(between(sentence, mention.end, figure.start))) return null;
  return /['’]s?\s{1,3}$/.test(between(sentence, mention.start, figure.start)) ? mention.entity : null;
}
