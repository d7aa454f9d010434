/** The clause around a figure: who takes part, where, in which words, stated how. In: a tagged sentence and a span. Out: parts of a claim. */
import { type Clause, clausesOf } from '../clauses.ts';
import { contentStems } from '../content.ts';
import type { Claim, Mention, Span, TaggedSentence } from '../model.ts';
import { contains, overlaps } from '../span.ts';
import { shareVerbs } from '../words/figure-context.ts';
import { termFrom } from './noun.ts';

export interface Setting {
  readonly span: Span;
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly mentions: readonly Mention[];
}

const SHARE_VERBS = new Set<string>(shareVerbs);
/** Words between a name and its share: "Lind leads the field of five candidates with 21 percent". */
const SHARE_REACH = 12;
/** Words on either side that are taken where no clause is found. */
const REACH = 10;

/** The words around a figure outside every clause, within commas and brackets. */
function nearby(sentence: TaggedSentence, span: Span): Span {
  const { terms } = sentence;
  const at = termFrom(terms, span.start);
  const from = terms[Math.max(0, at - REACH)];
  const to = terms[Math.min(terms.length - 1, at + REACH)];
  return { start: Math.min(from?.start ?? span.start, span.start), end: Math.max(to?.end ?? span.end, span.end) };
}

/** Clauses are read once for a sentence; a figure belongs to the last one that begins before it. */
export function settingOf(sentence: TaggedSentence, clauses: readonly Clause[], span: Span): Setting {
  const clause = clauses.findLast((c) => contains(c, span)) ?? clauses.findLast((c) => overlaps(c, span));
  const around = clause ?? nearby(sentence, span);
  const subject = clause?.subject ?? [];
  const mentions = sentence.mentions.filter((m) => overlaps(around, m) || subject.some((t) => overlaps(t, m)));
  return { span: around, polarity: clause?.polarity ?? 'affirmed', modality: clause?.modality ?? 'asserted', mentions };
}

export const clausesFor = (sentence: TaggedSentence): Clause[] => clausesOf(sentence);

/** Stems of the content words of the clause without numbers: values must not keep claims apart. */
export function termsOf(sentence: TaggedSentence, setting: Setting, figure: Span): string[] {
  const inside = sentence.terms.filter((t) => overlaps(t, setting.span) && !overlaps(t, figure) && !t.tags.has('Value') && !/\d/.test(t.normal));
  return contentStems(inside);
}

/** A place with its preposition in the clause: the first behind the figure, else the first before it. */
export function placeOf(sentence: TaggedSentence, setting: Setting, figure: Span): string | null {
  const places = setting.mentions.filter((m) => m.kind === 'place' && /\b(?:in|at|near|outside|inside|on|across|around)\s{1,3}(?:the\s{1,3}|(?:north|south|east|west|central)\w{0,3}\s{1,3}){0,2}$/i.test(sentence.text.slice(Math.max(0, m.start - sentence.start - 30), m.start - sentence.start)));
  return (places.find((m) => m.start >= figure.end) ?? places[0])?.entity ?? null;
}

const between = (sentence: TaggedSentence, from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);

/** Whose share or age it is: the name right before ("Lind (21 percent)", "Lind, 45,", "Lind leads with 21 percent"). */
export function ownerBefore(sentence: TaggedSentence, figure: Span): string | null {
  const mention = sentence.mentions.findLast((m) => m.end <= figure.start && m.kind !== 'place');
  if (!mention) return null;
  const gap = between(sentence, mention.end, figure.start);
  if (/^(?:['’]s)?\s{0,3}[(,]?\s{0,3}(?:at|aged|age|with)?\s{0,3}$/.test(gap)) return mention.entity;
  const words = sentence.terms.filter((t) => t.start >= mention.end && t.end <= figure.start);
  const [first, last] = [words[0], words.at(-1)];
  const carries = first && (SHARE_VERBS.has(first.root) || SHARE_VERBS.has(first.normal)) && /^(?:at|with)$/.test(last?.normal ?? '') && !/[,;()]/.test(gap);
  if (carries && words.length > 1 && words.length < SHARE_REACH) return mention.entity;
  const linked = words.length > 0 && words.length < 4 && words.every((w) => SHARE_VERBS.has(w.root) || SHARE_VERBS.has(w.normal) || w.tags.has('Adverb'));
  return linked ? mention.entity : null;
}

/** "the firm's 200 workers": the name whose possessive stands right before. */
export function possessor(sentence: TaggedSentence, figure: Span): string | null {
  const mention = sentence.mentions.findLast((m) => m.end <= figure.start);
  return mention && /^(?:['’]s|['’])?\s{1,3}$/.test(between(sentence, mention.end, figure.start)) && /['’]s?\s{1,3}$/.test(between(sentence, mention.start, figure.start)) ? mention.entity : null;
}

/** The name right behind: "27-year-old Lind". */
export function ownerAfter(sentence: TaggedSentence, figure: Span): string | null {
  const mention = sentence.mentions.find((m) => m.start >= figure.end && m.kind === 'person');
  return mention && /^\s{1,3}$/.test(between(sentence, figure.end, mention.start)) ? mention.entity : null;
}
