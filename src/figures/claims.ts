/** Figures as claims: how many of what, in which role, of which whole. In: an article with its clauses, times and agents. Out: drafts of figure claims. */

import type { AgentOf } from '../coreference/agents.ts';
import { clauseAt } from '../dates/attach.ts';
import type { Timex } from '../dates/find.ts';
import type { TimedArticle, TimedSentence } from '../dates/index.ts';
import type { Draft, Span, TaggedSentence, Term, TextSpan } from '../model.ts';
import type { Clause } from '../syntax/clauses.ts';
import { contains, firstFrom, overlaps, sentencePlace, textSpan } from '../text/span.ts';
import { roleNouns, zeroRoles } from '../words/counted-roles.ts';
import { emptyCounts, neededWords, windowNouns } from '../words/figure-context.ts';
import { calendarAfter, calendarBefore } from '../words/figure-stops.ts';
import { runningRoles } from '../words/running-roles.ts';
import { thingOf, wordBefore } from './counted.ts';
import { findFigures } from './find.ts';
import { broken, countedForm, nounAfter, nounOf, type Phrase, termFrom } from './noun.ts';
import { roleOf } from './role.ts';
import { isNeeded, placeOf, type Setting, settingOf, termsOf } from './setting.ts';
import type { Counted, FigureValue, FoundFigure } from './types.ts';

// The figure 0: "no one was hurt", "no injuries". In: a tagged sentence. Out: figures with what they count, only in roles in which it is
// news.
const ROLES = new Set<string>(zeroRoles);
const ZERO: FigureValue = { min: 0, max: 0, hard: true, unit: 'count', asOf: null };

const NONE = new Set(['no', 'nobody', 'none', 'no-one', 'zero']);
const isNone = (term: Term): boolean => NONE.has(term.normal);

/** "no reports of injuries". */
function reported(sentence: TaggedSentence, phrase: Phrase): string | null {
  const of = phrase.head?.root === 'report' ? nounOf(sentence, phrase)?.head.normal : undefined;
  return of !== undefined && Object.hasOwn(roleNouns, of) ? roleNouns[of as keyof typeof roleNouns] : null;
}

function zeroAt(text: string, sentence: TaggedSentence, at: number): { figure: FoundFigure; thing: Counted } | null {
  const term = sentence.terms[at]!;
  const next = sentence.terms[at + 1];
  const span = textSpan(text, term.start, term.normal === 'no' && next?.normal === 'one' ? next.end : term.end);
  const phrase = nounAfter(sentence, span);
  const role = reported(sentence, phrase) ?? roleOf(sentence, span.start, span.end, phrase);
  if (!role || !ROLES.has(role)) return null;
  const figure: FoundFigure = {
    type: 'count',
    span,
    number: span,
    value: ZERO,
    compound: false,
    form: 'words',
    rule: 'zero',
  };
  return {
    figure,
    thing: {
      counted: phrase.head && phrase.head.root !== 'report' ? countedForm(phrase.head) : 'people',
      role,
      of: null,
      end: phrase.head?.end ?? span.end,
    },
  };
}

/** Every 0 of the sentence, in order. */
export function zeros(text: string, sentence: TaggedSentence): { figure: FoundFigure; thing: Counted }[] {
  const out: { figure: FoundFigure; thing: Counted }[] = [];
  for (let i = 0; i < sentence.terms.length; i++) {
    const zero = isNone(sentence.terms[i]!) ? zeroAt(text, sentence, i) : null;
    if (zero) out.push(zero);
  }
  return out;
}

// Expressions of time among figures: which numbers belong to them, and as of when a count is given.
const AS_OF = /\bas (?:of|at)\s{1,3}(?:\w{1,9}\s{1,3}){0,2}$/i;
/** "had found seven bodies by Tuesday evening", "the ministry said on Monday": when a count that goes on was taken. */
const COUNTED_BY = /\b(?:by|until)\s{1,3}(?:(?:late|early)\s{1,3})?$/i;
const REPORTED_ON = /\b(?:said|says|reported|announced|confirmed)\s{1,3}(?:(?:late|early)\s{1,3})?(?:on\s{1,3})?$/i;
const RUNNING_ROLES = new Set<string>(runningRoles);

/** Whether a number is part of a date or a time of day; lengths of time are figures too. */
export function isInDate(times: readonly Timex[], number: Span): boolean {
  const time = times[firstFrom(times, number.start + 1) - 1];
  const type = time?.value.timex?.type;
  return time !== undefined && (type === 'DATE' || type === 'TIME') && contains(time, number);
}

/** Characters before a time expression that tell whether it says when something was counted. */
const BEFORE_TIME = 40;

/** A day or hour that a time expression gives, without the open end of "by Friday"; null of a length or an open date. */
function pointOf({ value }: Timex): string | null {
  const edtf = value.edtf.replace(/^\.\.\//, '').replace(/\/\.\.$/, '');
  return value.timex?.type !== 'DURATION' && /^\d{4}|^X/.test(edtf) ? edtf : null;
}

/** The EDTF date of "as of Friday" in the sentence, or null; of a count that goes on also that of "by Friday" and "said on Friday". */
export function asOf(text: string, from: number, times: readonly Timex[], role: string | null = null): string | null {
  const patterns = RUNNING_ROLES.has(role ?? '') ? [AS_OF, COUNTED_BY, REPORTED_ON] : [AS_OF];
  for (const pattern of patterns)
    for (const time of times) {
      const point = pointOf(time);
      const own = /^(?:by|until|on)\b/i.exec(text.slice(time.start, time.end))?.[0] ?? '';
      const before =
        text.slice(Math.max(from, time.start - BEFORE_TIME), time.start) +
        (/^on$/i.test(own) ? '' : own === '' ? '' : `${own} `);
      if (point !== null && pattern.test(before)) return point;
    }
  return null;
}

/** A figure and what it counts. */
interface Finding {
  readonly figure: FoundFigure;
  readonly thing: Counted;
}

const LONGEST = 60;
const EMPTY = new Set<string>(emptyCounts);
const WINDOWS = new Set<string>(windowNouns);
const NEEDED = new Set<string>(neededWords);
const AFTER = new Set<string>(calendarAfter);
const BEFORE = new Set<string>(calendarBefore);

/** "20 years on", but "has argued for 20 years on tolls": the word closes its phrase. */
function isLater(sentence: TaggedSentence, at: number): boolean {
  const [word, next] = [sentence.terms[at]!, sentence.terms[at + 1]];
  return word.normal !== 'on' || !next || broken(sentence, word.end, next.start) || next.tags.has('Pronoun');
}

/** "two years ago", "the past three days": times, which the dates read. */
function isCalendar(sentence: TaggedSentence, figure: FoundFigure): boolean {
  if (figure.type !== 'duration' || figure.compound) return false;
  const at = termFrom(sentence.terms, figure.span.end);
  return (
    (AFTER.has(sentence.terms[at]?.normal ?? '') && isLater(sentence, at)) || BEFORE.has(wordBefore(sentence, figure))
  );
}

/** The clause of a figure: that of "feeds 30 horses ready to run" is what is done with the leaders, not what they are about to do. */
function clauseOf(sentence: TaggedSentence, clauses: readonly Clause[], figure: Span): Clause | null {
  const clause = clauseAt(sentence, clauses, figure);
  if (!clause?.attached || figure.start >= clause.group[0]!.start) return clause;
  return clauses.findLast((c) => !c.attached && contains(c, figure)) ?? clause;
}

/** "the two leaders", "both fights": they name again what is known. */
function isAnaphor(sentence: TaggedSentence, figure: FoundFigure): boolean {
  if (figure.rule === 'both') return true;
  const small = figure.form !== 'digits' && figure.value.min === 2 && figure.value.max === 2;
  return small && /^(?:the|these|those|other|his|her|their|its|between)$/.test(wordBefore(sentence, figure));
}

/** Whether the figure says something about the event: not "one thing", not "the two sides". */
function says(sentence: TaggedSentence, { figure, thing }: Finding): boolean {
  if (isCalendar(sentence, figure)) return false;
  if (figure.type === 'duration' && figure.compound && WINDOWS.has(thing.counted)) return false;
  if (thing.role || figure.type !== 'count') return true;
  if (EMPTY.has(thing.counted) && !figure.compound) return false;
  const one = figure.value.min === 1 && figure.value.max === 1 && figure.form === 'words' && thing.of === null;
  return !one && !isAnaphor(sentence, figure);
}

/** "needed 60 votes", "the 12 chairs needed": what is wanted, not what there is. */
const isWanted = ({ terms }: TaggedSentence, clause: Clause | null, figure: Span, end: number): boolean =>
  (clause !== null && isNeeded(clause, figure)) || NEEDED.has(terms[termFrom(terms, end)]?.normal ?? '');

/** An age takes part with the one who has it, every other figure with all names of its clause. */
function aboutOf(
  sentence: TaggedSentence,
  span: Span,
  { counted, role, of, end }: Counted,
  setting: Setting,
  clause: Clause | null,
  agent: string | null,
): Draft<'figure'>['about'] {
  const all = [...new Set([...(agent === null ? [] : [agent]), ...setting.mentions.map((m) => m.entity)])];
  const participants = counted === 'age' && of !== null && sentence.mentions.some((m) => m.entity === of) ? [of] : all;
  return {
    counted,
    role: role ?? (isWanted(sentence, clause, span, end) ? 'needed' : null),
    of,
    where: placeOf(sentence, setting, span),
    participants,
    terms: termsOf(sentence, setting, span),
  };
}

/** Up to the counted noun where that stays short, else number and unit. */
function spanOf(text: string, { figure, thing }: Finding): TextSpan {
  const end = Math.max(figure.span.end, thing.end);
  return end - figure.span.start <= LONGEST ? textSpan(text, figure.span.start, end) : figure.span;
}

/** Null where a number would be the age of somebody who is not known. */
function draft(text: string, sentence: TimedSentence, found: Finding, agentOf: AgentOf): Draft<'figure'> | null {
  const { figure } = found;
  const span = spanOf(text, found);
  const clause = clauseOf(sentence, sentence.clauses, figure.span);
  const setting = settingOf(sentence, clause, figure.span);
  const agent = clause ? (agentOf(clause.verb)?.entity ?? null) : null;
  const thing = figure.rule === 'age-stated' ? { ...found.thing, of: found.thing.of ?? agent } : found.thing;
  const isOfPerson = sentence.mentions.every(({ entity, kind }) => entity !== thing.of || kind === 'person');
  if (figure.rule === 'age-stated' && (thing.of === null || !isOfPerson)) return null;
  return {
    kind: 'figure',
    span,
    sentence: sentencePlace(sentence),
    about: aboutOf(sentence, span, thing, setting, clause, agent),
    value: figure.value,
    // "no one was hurt" asserts the figure 0, "no more than 60" a bound
    polarity: /^(?:no|not|none|nobody|zero)\b/i.test(span.text) ? 'affirmed' : setting.polarity,
    modality: setting.modality,
    attribution: [],
    rule: figure.rule,
  };
}

/** A result is two figures, the higher and the lower number, so that both ways of naming the sides meet. */
function halves(text: string, figure: FoundFigure): Finding[] {
  const numbers = [...text.slice(figure.number.start, figure.number.end).matchAll(/\d+/g)];
  const [a, b] = numbers.map((n) => Number(n[0]));
  return numbers.map((match, index) => {
    const n = Number(match[0]);
    const span = textSpan(text, figure.number.start + match.index, figure.number.start + match.index + match[0].length);
    const higher = n === Math.max(a!, b!) && (a !== b || index === 0);
    const thing = { counted: figure.type, role: higher ? 'higher' : 'lower', of: null, end: span.end };
    return { figure: { ...figure, span, value: { ...figure.value, min: n, max: n } }, thing };
  });
}

/** "300 pounds ($390)", "5 miles (8 km)": the same thing in another unit. */
function converted(text: string, figure: FoundFigure, last: Finding | undefined): Counted | null {
  const same = last && last.figure.type === figure.type && (figure.type === 'money' || figure.type === 'measure');
  return same && /^\s{0,2}\($/.test(text.slice(last.figure.span.end, figure.span.start))
    ? { ...last.thing, end: figure.span.end }
    : null;
}

/** "Fourteen soldiers and three civilians were killed": the first of the two takes the role too. */
function shareRole(text: string, out: Finding[], next: Finding): void {
  const last = out.at(-1);
  if (last?.figure.type !== 'count' || last.thing.role || last.figure.compound || !next.thing.role || next.thing.of)
    return;
  if (/^(?:,? and|,|,? or) (?:about |some |at least )?$/.test(text.slice(last.thing.end, next.figure.span.start)))
    out[out.length - 1] = { ...last, thing: { ...last.thing, role: next.thing.role } };
}

/** The share right before, whose thing a further one takes over. */
const lastShare = (out: readonly Finding[]): Counted | undefined =>
  out.at(-1)?.figure.type === 'percent' ? out.at(-1)!.thing : undefined;

/** Figures with what they count, in order: a later one may take it from one before ("14 people dead, 30 injured"). */
function counting(text: string, sentence: TimedSentence, figures: readonly FoundFigure[]): Finding[] {
  const out: Finding[] = [];
  let before: Counted | undefined;
  for (const figure of figures) {
    if (figure.type === 'score' || figure.type === 'vote') {
      out.push(...halves(text, figure));
      continue;
    }
    const thing =
      converted(text, figure, out.at(-1)) ??
      thingOf(
        sentence,
        figure,
        clauseOf(sentence, sentence.clauses, figure.span),
        figure.type === 'percent' ? lastShare(out) : before,
      );
    if (!thing || !says(sentence, { figure, thing })) continue;
    // a whole ("of the 200 passengers") hands nothing on
    if (figure.type === 'count' && (thing.role || !before?.role)) before = thing;
    shareRole(text, out, { figure, thing });
    out.push({ figure, thing });
  }
  return out;
}

function sentenceClaims(text: string, sentence: TimedSentence, agentOf: AgentOf): Draft<'figure'>[] {
  const { times } = sentence;
  const plain = findFigures(text, sentence).filter((f) => !isInDate(times, f.number));
  const none = zeros(text, sentence);
  if (!plain.length && !none.length) return [];
  const dated = (f: FoundFigure, role: string | null): FoundFigure => {
    const since = asOf(text, sentence.start, times, role);
    return since === null ? f : { ...f, value: { ...f.value, asOf: since } };
  };
  const found = [...counting(text, sentence, plain), ...none].sort((a, b) => a.figure.span.start - b.figure.span.start);
  const disjoint = found.filter((f, i) => i === 0 || !overlaps(f.figure.span, found[i - 1]!.figure.span));
  return disjoint.flatMap(({ figure, thing }) => {
    const claim = draft(text, sentence, { figure: dated(figure, thing.role), thing }, agentOf);
    return claim ? [claim] : [];
  });
}

/** The figure claims of an article, in order. Attribution is added by the pipeline. */
export function figureClaims({
  text,
  sentences,
  agentOf,
}: Pick<TimedArticle, 'text' | 'sentences' | 'agentOf'>): Draft<'figure'>[] {
  return sentences.flatMap((sentence) => sentenceClaims(text, sentence, agentOf));
}
