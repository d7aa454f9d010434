/** Figures as claims: how many of what, in which role, of which whole. In: a tagged article. Out: drafts of figure claims. */

import { type ActorOf, actorsOf } from '../coreference/agents.ts';
import { clauseAt } from '../dates/attach.ts';
import type { Timex } from '../dates/find.ts';
import type { Draft, Span, TaggedArticle, TaggedSentence, TextSpan } from '../model.ts';
import { type Clause, clausesOf } from '../syntax/clauses.ts';
import { sentencePlace } from '../text/sentence-place.ts';
import { contains, overlaps, textSpan } from '../text/span.ts';
import { emptyCounts, neededWords, windowNouns } from '../words/figure-context.ts';
import { calendarAfter, calendarBefore } from '../words/figure-stops.ts';
import { thingOf, wordBefore } from './counted.ts';
import { findFigures } from './find.ts';
import { broken, termFrom } from './noun.ts';
import { isNeeded, placeOf, type Setting, settingOf, termsOf } from './setting.ts';
import { asOf, isInDate, timesBySentence } from './times.ts';
import type { Counted, FoundFigure } from './types.ts';
import { zeros } from './zero.ts';

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

/** "35 years on", but "has worked for 35 years on dams": the word closes its phrase. */
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

/** The clause of a figure: that of "meets 40 leaders ready to talk" is what is done with the leaders, not what they are about to do. */
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

/** "needed 60 votes", "the 60 votes needed": what is wanted, not what there is. */
const isWanted = ({ terms }: TaggedSentence, clause: Clause | null, figure: Span, end: number): boolean =>
  (clause !== null && isNeeded(clause, figure)) || NEEDED.has(terms[termFrom(terms, end)]?.normal ?? '');

/** An age takes part with the one who has it, every other figure with all names of its clause. */
function aboutOf(
  sentence: TaggedSentence,
  span: Span,
  { counted, role, of, end }: Counted,
  setting: Setting,
  clause: Clause | null,
  actor: string | null,
): Draft<'figure'>['about'] {
  const all = [...new Set([...(actor === null ? [] : [actor]), ...setting.mentions.map((m) => m.entity)])];
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

function draft(
  text: string,
  sentence: TaggedSentence,
  clauses: readonly Clause[],
  found: Finding,
  actors: ActorOf,
): Draft<'figure'> {
  const { figure, thing } = found;
  const span = spanOf(text, found);
  const clause = clauseOf(sentence, clauses, figure.span);
  const setting = settingOf(sentence, clause, figure.span);
  const actor = clause ? (actors(clause.verb)?.entity ?? null) : null;
  return {
    kind: 'figure',
    span,
    sentence: sentencePlace(sentence),
    about: aboutOf(sentence, span, thing, setting, clause, actor),
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

/** "6.4 billion euros ($7.7 billion)", "20 miles (32 km)": the same thing in another unit. */
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
function counting(
  text: string,
  sentence: TaggedSentence,
  clauses: readonly Clause[],
  figures: readonly FoundFigure[],
): Finding[] {
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
        clauseOf(sentence, clauses, figure.span),
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

function sentenceClaims(
  { text }: TaggedArticle,
  sentence: TaggedSentence,
  times: readonly Timex[],
  actors: ActorOf,
): Draft<'figure'>[] {
  const plain = findFigures(text, sentence).filter((f) => !isInDate(times, f.number));
  const none = zeros(text, sentence);
  if (!plain.length && !none.length) return [];
  const since = asOf(text, sentence.start, times);
  const dated = (f: FoundFigure): FoundFigure => (since === null ? f : { ...f, value: { ...f.value, asOf: since } });
  const figures = plain.map(dated);
  const clauses = clausesOf(sentence);
  const found = [...counting(text, sentence, clauses, figures), ...none].sort(
    (a, b) => a.figure.span.start - b.figure.span.start,
  );
  const disjoint = found.filter((f, i) => i === 0 || !overlaps(f.figure.span, found[i - 1]!.figure.span));
  return disjoint.map((f) => draft(text, sentence, clauses, f, actors));
}

/** The figure claims of an article, in order. Attribution is added by the pipeline. */
export function figureClaims(article: TaggedArticle): Draft<'figure'>[] {
  const times = timesBySentence(article);
  const actors = actorsOf(article);
  return article.sentences.flatMap((sentence) =>
    sentenceClaims(article, sentence, times.get(sentence.index) ?? [], actors),
  );
}
