/** Figures as claims: how many of what, in which role, of which whole. In: a tagged article. Out: drafts of figure claims. */
import type { Clause } from '../clauses.ts';
import type { Draft, Span, TaggedArticle, TaggedSentence, Term } from '../model.ts';
import { contains, overlaps, textSpan } from '../span.ts';
import { stem } from '../stem.ts';
import { emptyCounts, ordinalPeriods, unchangedPlurals } from '../words/figure-context.ts';
import { roleAdjectives, roleNouns, zeroRoles } from '../words/counted-roles.ts';
import { calendarAfter, calendarBefore } from '../words/figure-stops.ts';
import { type FigureValue, type FoundFigure, findFigures } from './find.ts';
import { measuredThing } from './measured.ts';
import { countedForm, nounAfter, nounOf, type Phrase, termFrom } from './noun.ts';
import { roleOf } from './role.ts';
import { clausesFor, ownerAfter, ownerBefore, placeOf, possessor, settingOf, termsOf } from './setting.ts';

type About = Draft<'figure'>['about'];
/** What a figure counts, before its clause is added. */
interface Counted {
  readonly counted: string;
  readonly role: string | null;
  readonly of: string | null;
  readonly end: number;
}

const LONGEST = 60;
const EMPTY = new Set<string>(emptyCounts);
const PERIODS = new Set<string>(ordinalPeriods);
const AFTER = new Set<string>(calendarAfter);
const BEFORE = new Set<string>(calendarBefore);
const UNCHANGED = new Set<string>(unchangedPlurals);
const ZERO = new Set<string>(zeroRoles);

/** "two years ago", "the past three days": times, which the dates read. */
function isCalendar(sentence: TaggedSentence, figure: FoundFigure): boolean {
  if (figure.type !== 'duration' || figure.compound) return false;
  const { terms } = sentence;
  const at = termFrom(terms, figure.span.start);
  return AFTER.has(terms[termFrom(terms, figure.span.end)]?.normal ?? '') || BEFORE.has(terms[at - 1]?.normal ?? '');
}

/** "the two leaders", "these two": they name again who is known. */
function isAnaphor(sentence: TaggedSentence, figure: FoundFigure): boolean {
  const before = sentence.terms[termFrom(sentence.terms, figure.span.start) - 1]?.normal ?? '';
  return figure.value.min === 2 && /^(?:the|these|those|other|his|her|their|its|between)$/.test(before);
}

/** "their 737 airliner", "six AK": more than one of something stands in the plural. */
function isSingular(head: Term | null, figure: FoundFigure): boolean {
  if (!head || figure.value.max === 1 || figure.value.max === 0 || (figure.value.max !== null && figure.value.max < 1)) return false;
  return !head.tags.has('Plural') && !/s$/.test(head.normal) && !UNCHANGED.has(head.normal) && countedForm(head) !== 'people';
}

const isSmall = (figure: FoundFigure): boolean => figure.form !== 'digits' && figure.value.max !== null && figure.value.max <= 2;

/** The whole of a part: "14 of the 200 passengers", "children among them". */
function wholeOf(sentence: TaggedSentence, phrase: Phrase, before: Counted | undefined, figure: FoundFigure): string | null {
  if (phrase.partitive && phrase.head) return countedForm(phrase.head);
  const { terms } = sentence;
  const included = /^(?:including|among)$/.test(terms[termFrom(terms, figure.span.start) - 1]?.normal ?? '');
  const among = /^(?:among|included)$/.test(terms[phrase.to]?.normal ?? '');
  if ((included || among) && before) return before.counted;
  const whole = nounOf(sentence, phrase);
  return whole && (sentence.mentions.find((m) => contains(whole.span, m))?.entity ?? stem(whole.head.root));
}

/** The role passes on to a further number: "killed 14 soldiers and two civilians", "including three children". */
function passedOn(sentence: TaggedSentence, figure: FoundFigure, phrase: Phrase, before: Counted | undefined): string | null {
  if (!before?.role) return null;
  const { terms } = sentence;
  const at = termFrom(terms, figure.span.start);
  const link = terms[at - 1]?.normal ?? '';
  const near = terms[at - 2] && before.end >= terms[at - 2]!.start;
  if (link === 'including' || terms[phrase.to]?.normal === 'among') return before.role;
  return near && /^(?:and|or)$/.test(link) && phrase.head && !terms[phrase.to]?.tags.has('Verb') ? before.role : null;
}

/** The subject of "the number of farms rose to 300", where no noun follows. */
function countBefore(sentence: TaggedSentence, clause: Clause | undefined, figure: FoundFigure): string | null {
  const before = sentence.terms[termFrom(sentence.terms, figure.span.start) - 1]?.normal ?? '';
  if (!clause || !/^(?:to|at|totaled|totalled|reached|numbered|of)$/.test(before)) return null;
  const of = clause.subject.findIndex((t) => t.normal === 'of');
  const head = clause.subject[clause.subject.length - 1];
  return of > 0 && clause.subject[of - 1]?.normal === 'number' && head ? countedForm(head) : null;
}

/** Who or what a plain number counts; null where nothing is named. */
function countedThing(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | undefined, before: Counted | undefined): Counted | null {
  const phrase = nounAfter(sentence, figure.span);
  const partOfWhole = /^(?:the|its|their)$/.test(sentence.terms[termFrom(sentence.terms, figure.span.start) - 1]?.normal ?? '') && before?.of !== null && before !== undefined;
  const role = figure.compound || partOfWhole ? null : (roleOf(sentence, figure.span.start, figure.span.end, phrase) ?? passedOn(sentence, figure, phrase, before));
  const of = figure.compound ? null : wholeOf(sentence, phrase, before, figure);
  const end = phrase.head?.end ?? figure.span.end;
  if (figure.compound) return compoundThing(sentence, figure);
  if (phrase.head && !role && isSingular(phrase.head, figure)) return null;
  if (phrase.head) return { counted: countedForm(phrase.head), role, of: possessor(sentence, figure.span) ?? of, end };
  if (role) return { counted: before && !phrase.partitive ? before.counted : 'people', role, of, end: roleEnd(sentence, phrase, figure.span.end) };
  const subject = countBefore(sentence, clause, figure);
  return subject === null ? null : { counted: subject, role: null, of: null, end };
}

/** "14 dead", "30 others injured": the word that says it belongs to the span. */
function roleEnd(sentence: TaggedSentence, phrase: Phrase, end: number): number {
  const next = sentence.terms[phrase.to];
  if (next && (Object.hasOwn(roleAdjectives, next.normal) || Object.hasOwn(roleNouns, next.normal))) return next.end;
  return phrase.words.at(-1)?.end ?? end;
}

/** "a 48-page indictment": pages, of the indictment. */
function compoundThing(sentence: TaggedSentence, figure: FoundFigure): Counted | null {
  const { terms } = sentence;
  const at = termFrom(terms, figure.span.end);
  const unit = terms[at];
  if (!unit) return null;
  const { head } = nounAfter(sentence, { start: unit.start, end: unit.end });
  return { counted: countedForm(unit), role: null, of: head ? stem(head.root) : null, end: unit.end };
}

function ageOf(sentence: TaggedSentence, figure: FoundFigure): Counted {
  const owner = ownerBefore(sentence, figure.span) ?? ownerAfter(sentence, figure.span);
  const head = figure.rule === 'age-old' ? nounAfter(sentence, figure.span).head : null;
  return { counted: 'age', role: null, of: owner ?? (head ? countedForm(head) : null), end: figure.span.end };
}

/** What the figure counts or measures, by its type. */
function thingOf(sentence: TaggedSentence, figure: FoundFigure, clause: Clause | undefined, before: Counted | undefined): Counted | null {
  const end = figure.span.end;
  switch (figure.type) {
    case 'age':
      return ageOf(sentence, figure);
    case 'magnitude':
    case 'score':
    case 'vote':
      return { counted: figure.type, role: null, of: null, end };
    case 'count':
      return countedThing(sentence, figure, clause, before);
    case 'ordinal': {
      const phrase = nounAfter(sentence, figure.span);
      const { head } = phrase;
      return head && !PERIODS.has(head.root) ? { counted: countedForm(head), role: null, of: wholeOf(sentence, phrase, undefined, figure), end: head.end } : null;
    }
    default:
      return { counted: measuredThing(sentence, figure, clause), role: null, of: possessor(sentence, figure.span) ?? (figure.type === 'percent' ? ownerBefore(sentence, figure.span) : null), end };
  }
}

/** Whether the figure says something about the event: not "one thing", not "the two sides". */
function says(sentence: TaggedSentence, figure: FoundFigure, thing: Counted): boolean {
  if (isCalendar(sentence, figure)) return false;
  if (thing.role || figure.type !== 'count') return true;
  if (EMPTY.has(thing.counted) && !figure.compound) return false;
  const one = figure.value.min === 1 && figure.value.max === 1 && figure.form === 'words';
  if (one) return false;
  return !(isSmall(figure) && isAnaphor(sentence, figure));
}

function aboutOf(sentence: TaggedSentence, figure: Span, thing: Counted, setting: ReturnType<typeof settingOf>): About {
  const { counted, role, of } = thing;
  const participants = [...new Set(setting.mentions.map((m) => m.entity))];
  const owned = of !== null && sentence.mentions.some((m) => m.entity === of);
  return { counted, role, of, where: placeOf(sentence, setting, figure), participants: owned && counted === 'age' ? [of] : participants, terms: termsOf(sentence, setting, figure) };
}

/** Up to the counted noun where that stays short, else number and unit. */
function spanOf(text: string, figure: FoundFigure, thing: Counted): ReturnType<typeof textSpan> {
  const end = Math.max(figure.span.end, thing.end);
  return end - figure.span.start <= LONGEST ? textSpan(text, figure.span.start, end) : figure.span;
}

function draft(text: string, sentence: TaggedSentence, clauses: readonly Clause[], figure: FoundFigure, thing: Counted): Draft<'figure'> {
  const span = spanOf(text, figure, thing);
  const setting = settingOf(sentence, clauses, figure.span);
  const { block: _, terms: _terms, mentions: _mentions, ...place } = sentence;
  const negated = setting.polarity === 'negated' && figure.value.max !== 0;
  return {
    kind: 'figure',
    span,
    sentence: place,
    about: aboutOf(sentence, span, thing, setting),
    value: figure.value,
    polarity: negated ? 'negated' : 'affirmed',
    modality: setting.modality,
    attribution: [],
    rule: figure.rule,
  };
}

/** A result is two figures: the higher and the lower number, so that both ways of naming the sides meet. */
function halves(text: string, figure: FoundFigure): { figure: FoundFigure; role: string }[] {
  const numbers = [...text.slice(figure.number.start, figure.number.end).matchAll(/\d+/g)];
  const high = Math.max(...numbers.map((n) => Number(n[0])));
  return numbers.slice(0, 2).map((match, index) => {
    const start = figure.number.start + match.index;
    const value: FigureValue = { ...figure.value, min: Number(match[0]), max: Number(match[0]), hard: true };
    const role = Number(match[0]) === high && (index === 0 || numbers[0]![0] !== match[0]) ? 'higher' : 'lower';
    return { figure: { ...figure, span: textSpan(text, start, start + match[0].length), value }, role };
  });
}

/** "no one was hurt", "no injuries": 0, only in the roles in which it is news. */
function zeros(text: string, sentence: TaggedSentence): { figure: FoundFigure; thing: Counted }[] {
  return sentence.terms.flatMap((term, i) => {
    if (!/^(?:no|nobody|none|zero|no-one)$/.test(term.normal)) return [];
    const end = term.normal === 'no' && sentence.terms[i + 1]?.normal === 'one' ? sentence.terms[i + 1]!.end : term.end;
    const span = textSpan(text, term.start, end);
    const phrase = nounAfter(sentence, span);
    const role = roleOf(sentence, span.start, span.end, phrase);
    if (!role || !ZERO.has(role)) return [];
    const value: FigureValue = { min: 0, max: 0, hard: true, unit: 'count', asOf: null };
    const counted = phrase.head ? countedForm(phrase.head) : 'people';
    const figure: FoundFigure = { type: 'count', span, number: span, value, compound: false, form: 'words', rule: 'zero' };
    return [{ figure, thing: { counted, role, of: null, end: phrase.head?.end ?? end } }];
  });
}

function sentenceClaims(text: string, sentence: TaggedSentence): Draft<'figure'>[] {
  const figures = findFigures(text, sentence);
  const clauses = /\d/.test(sentence.text) || figures.length || /\b(?:no|none|nobody)\b/i.test(sentence.text) ? clausesFor(sentence) : [];
  const out: Draft<'figure'>[] = [];
  let before: Counted | undefined;
  for (const figure of figures) {
    if (figure.type === 'score' || figure.type === 'vote') {
      for (const half of halves(text, figure)) out.push(draft(text, sentence, clauses, half.figure, { counted: figure.type, role: half.role, of: null, end: half.figure.span.end }));
      continue;
    }
    const clause = clauses.findLast((c) => overlaps(c, figure.span));
    const thing = thingOf(sentence, figure, clause, before);
    if (!thing || !says(sentence, figure, thing)) continue;
    // a whole ("of the 200 passengers") hands nothing on
    if (figure.type === 'count' && (thing.role || !before?.role)) before = thing;
    out.push(draft(text, sentence, clauses, figure, thing));
  }
  for (const { figure, thing } of zeros(text, sentence)) if (!out.some((c) => overlaps(c.span, figure.span))) out.push(draft(text, sentence, clauses, figure, thing));
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** The figure claims of an article, in order. Attribution is added by the pipeline. */
export function figureClaims(article: TaggedArticle): Draft<'figure'>[] {
  return article.sentences.flatMap((sentence) => sentenceClaims(article.text, sentence));
}
