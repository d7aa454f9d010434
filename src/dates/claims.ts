/** Dated events. In: an article with its times and references. Out: one claim for each date or time of the calendar that says when something happened. */

import type { ClaimOf, Draft, Mention, Span, TaggedSentence, Term } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { actionOf, contentStems } from '../text/content-words.ts';
import { firstFrom, overlaps, sentencePlace, textSpan } from '../text/span.ts';
import { archiveWords, datePrepositionBounds, placePrepositions } from '../words/date-events.ts';
import { type Occurrence, occurrenceOf } from './attach.ts';
import { parseDay } from './calendar.ts';
import type { Timex } from './find.ts';
import type { TimedArticle, TimedSentence } from './index.ts';

/** What dates are read from. */
type Article = Pick<TimedArticle, 'text' | 'published' | 'sentences' | 'quotations' | 'referentOf' | 'agentOf'>;
type DateValue = ClaimOf<'date'>['value'];
type Bound = 'on' | 'before' | 'after';

const BOUNDS: Readonly<Record<string, Bound>> = datePrepositionBounds;
const ARCHIVE = new Set<string>(archiveWords);
const PLACE = new Set<string>(placePrepositions);
/** Longest preposition, with a space. */
const PREPOSITION = 8;

/** Whether the expression can date an event: not a length, not "recently", not "until then", not a date of which nothing is known. */
function dates({ value, rule }: Timex): boolean {
  if (rule === 'then') return false;
  if (value.timex?.type === 'DURATION' || value.timex?.type === 'SET') return false;
  return value.weekday !== null || /\d/.test(value.edtf);
}

/** Inside quotation marks "today" is "nowadays", or the day of speaking: no date that can be compared. */
const isSpokenToday = (timex: Timex, { text, quotations }: Article): boolean => {
  if (timex.rule !== 'deictic-day' || text.slice(timex.start, timex.end).toLowerCase() !== 'today') return false;
  const around = quotations[firstFrom(quotations, timex.start) - 1];
  return around !== undefined && timex.start < around.end;
};

/** "closes on a Monday": any; "during a Monday rehearsal": one. */
const isAnyDay = ({ start, end, value }: Timex, { terms }: TaggedSentence, text: string): boolean => {
  if (value.weekday === null || !/(?<![\p{L}\p{N}])a\s$/iu.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  const next = terms[firstFrom(terms, end)];
  return next === undefined || next.start > end + 1 || !(next.tags.has('Noun') || next.tags.has('Adjective'));
};

/** The preposition in front, which belongs to the span: "on Sunday", "since 2014". */
function prepositionOf(text: string, start: number): { readonly start: number; readonly bound: Bound } {
  const match = /(?<![\p{L}\p{N}])(\p{L}{2,6})\s$/u.exec(text.slice(Math.max(0, start - PREPOSITION), start));
  const word = match?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BOUNDS, word)
    ? { start: start - match![0].length, bound: BOUNDS[word]! }
    : { start, bound: 'on' };
}

/** "by Friday" leaves the beginning open, "since 2014" the end. */
function bounded(value: DateValue, bound: Bound): DateValue {
  if (bound === 'on' || value.edtf.includes('/')) return value;
  return bound === 'before'
    ? { ...value, edtf: `../${value.edtf}`, earliest: null }
    : { ...value, edtf: `${value.edtf}/..`, latest: null };
}

/** A date counted from a day of publication that only the file name gives is filled in. */
function fromFileName(value: DateValue): DateValue {
  const open = ['year', 'month', 'day'].filter((part) => !value.stated.includes(part));
  return value.earliest === null && value.latest === null
    ? value
    : { ...value, assumed: [...new Set([...value.assumed, ...open])] };
}

/** The first place among the names that stands after "in", "at", "near". */
function placeOf({ terms }: TaggedSentence, mentions: readonly Mention[]): string | null {
  const at = mentions.find((mention) => {
    const before = firstFrom(terms, mention.start) - 1;
    const word = terms[before]?.normal === 'the' ? terms[before - 1] : terms[before];
    return mention.kind === 'place' && word !== undefined && PLACE.has(word.normal);
  });
  return at?.entity ?? null;
}

/** Mentions in the words of the event. */
function mentionsOf({ mentions }: TaggedSentence, { words }: Occurrence): Mention[] {
  const found = words
    .map((word) => mentions[firstFrom(mentions, word.end) - 1])
    .filter((m, n) => m !== undefined && overlaps(m, words[n]!));
  return [...new Set(found as Mention[])].sort((a, b) => a.start - b.start);
}

const DAYS = new Set<string>(['day', 'hour', 'minute']);
/** Days before publication from which a picture is an old one. */
const OLD_PICTURE = 31;

/** The date of an old picture: "(file photo)", a day of another month, or a month or year beside nothing that happened. */
function isArchive(
  { role, terms }: TaggedSentence,
  head: Term | null,
  { value }: Timex,
  published: string | null,
): boolean {
  if (role !== 'caption') return false;
  const [taken, printed] = [parseDay(value.latest ?? ''), parseDay(published ?? '')];
  const isOld = taken !== null && printed !== null && printed - taken > OLD_PICTURE;
  return isOld || terms.some((t) => ARCHIVE.has(t.normal)) || (!head && !DAYS.has(value.grain));
}

/** Polarity and modality of the clause; an event noun takes over only that it is planned. */
function voiceOf({ clause, independent }: Occurrence, isAhead: boolean): Pick<Draft<'date'>, 'polarity' | 'modality'> {
  const voice = voiceOfClause(clause, independent);
  return isAhead && voice.modality === 'asserted' ? { ...voice, modality: 'planned' } : voice;
}

function voiceOfClause(clause: Clause | null, independent: boolean): Pick<Draft<'date'>, 'polarity' | 'modality'> {
  if (!clause) return { polarity: 'affirmed', modality: 'asserted' };
  if (!independent) return { polarity: clause.polarity, modality: clause.modality };
  return { polarity: 'affirmed', modality: clause.modality === 'planned' ? 'planned' : 'asserted' };
}

/** "reopens on Saturday" tells of a plan where the day lies behind publication. */
const isAhead = ({ published }: Article, { value }: Timex): boolean =>
  published.date !== null && value.earliest !== null && value.earliest > published.date.slice(0, 10);

function draft(article: Article, sentence: TimedSentence, timex: Timex): Draft<'date'> | null {
  const { start, bound } = prepositionOf(article.text, timex.start);
  const span: Span = { start, end: timex.end };
  const occurrence = occurrenceOf(sentence, sentence.clauses, span);
  if (isArchive(sentence, occurrence.head, timex, article.published.date)) return null;
  const mentions = mentionsOf(sentence, occurrence);
  if (!occurrence.head && (mentions.length === 0 || sentence.role === 'body')) return null;
  const place = placeOf(sentence, mentions);
  const { clause, head } = occurrence;
  const agent = clause && head === clause.verb ? (article.agentOf(clause.verb)?.entity ?? null) : null;
  const meant = [agent, ...occurrence.words.map(article.referentOf)].filter((id) => id !== null);
  const value = bounded(timex.value, bound);
  return {
    kind: 'date',
    span: textSpan(article.text, span.start, span.end),
    sentence: sentencePlace(sentence),
    about: {
      action: occurrence.head ? actionOf(occurrence.head.root) : null,
      participants: [...new Set([...meant, ...mentions.map((m) => m.entity)])].filter((id) => id !== place),
      place,
      terms: contentStems(occurrence.words),
    },
    value: article.published.from === 'filename' ? fromFileName(value) : value,
    ...voiceOf(occurrence, isAhead(article, timex)),
    attribution: [],
    rule: timex.rule,
  };
}

/** The dated events of an article. */
export function dateClaims(article: Article): Draft<'date'>[] {
  const out: Draft<'date'>[] = [];
  for (const sentence of article.sentences)
    for (const timex of sentence.times) {
      if (!dates(timex) || isAnyDay(timex, sentence, article.text) || isSpokenToday(timex, article)) continue;
      const claim = draft(article, sentence, timex);
      if (claim) out.push(claim);
    }
  return out;
}
