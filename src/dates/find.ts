/** Expressions of time of an article, in order, with their spans and what they mean. In: tagged sentences and the day of publication. */
import type { ClaimOf, Mention, Span, TaggedSentence } from '../model.ts';
import { contains, firstFrom, length } from '../text/span.ts';
import { nameHeads, nameTails } from '../words/time-words.ts';
import { dayOf, parseDay } from './calendar.ts';
import { durationRules } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { extend, joinNeighbours } from './join.ts';
import { type Kind, mayHoldTime } from './lexicon.ts';
import { partRules } from './parts.ts';
import { pointRules } from './points.ts';
import { rangeRules } from './ranges.ts';
import { relativeRules } from './relative.ts';
import { besideAt, hintedTense, tenseFinder } from './tense.ts';
import { tokenise } from './tokens.ts';
import type { Context, Found, Rule } from './types.ts';
import { vagueRules } from './vague.ts';
import { dateValue } from './values.ts';
import { yearRules } from './years.ts';

/** An expression of time where it stands. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly rule: string;
  readonly value: ClaimOf<'date'>['value'];
  /** The expressions of a range, as TIMEX3 has them: July 10 and 12 of "July 10-12". */
  readonly parts: readonly Timex[];
}

/** Every rule of the grammar. Where two read the same words, the first one does. */
export const rules: readonly Rule[] = [
  ...pointRules,
  ...holidayRules,
  ...yearRules,
  ...rangeRules,
  ...partRules,
  ...relativeRules,
  ...durationRules,
  ...vagueRules,
];

const anyRule = new RegExp(rules.map((rule) => `(?:${rule.pattern.source})`).join('|'), 'g');

/** The next token at which some rule may begin, or -1: most words are skipped here, in one pass. */
function nextStart(classes: string, from: number): number {
  anyRule.lastIndex = from;
  return anyRule.exec(classes)?.index ?? -1;
}

/** The longest reading that begins at a token. */
function readAt(context: Context, from: number): Found | null {
  const { classes } = context;
  let best: Found | null = null;
  for (const rule of rules) {
    const { pattern } = rule;
    pattern.lastIndex = from;
    const to = pattern.test(classes) ? pattern.lastIndex : from;
    if (to <= (best?.to ?? from)) continue;
    const reading = rule.read(context, from, to);
    if (reading) best = { ...reading, rule: reading.rule ?? rule.id, from, to };
  }
  return best;
}

/** What the article spoke of so far: later expressions are counted from it. */
interface Memory {
  previous: string | null;
  quarter: string | null;
}

/** The day from which an article counts, as a number and in parts; null where it is not known. */
type Publication = Pick<Context, 'anchor' | 'today'>;

/** "For the nine months": what a business report compares from here on are no quarters. */
const LONGER = /^P(?:6|9|12)M$/;

function remember(memory: Memory, { type, value, rule }: Found): Memory {
  if (type === 'DURATION' && LONGER.test(value)) return { ...memory, quarter: null };
  // Two things "a year earlier" are of one year.
  if (rule === 'earlier' && memory.previous !== null && value < memory.previous) return memory;
  if (type === 'DURATION' || type === 'SET' || !/^\d{4}/.test(value) || value.includes('X')) return memory;
  return { previous: value, quarter: rule === 'quarter' ? value : memory.quarter };
}

function inSentence(
  sentence: TaggedSentence,
  { anchor, today }: Publication,
  memory: Memory,
): { found: Timex[]; memory: Memory } {
  const { list, classes } = tokenise(sentence.text, sentence.start);
  const first = nextStart(classes, 0);
  if (first < 0) return { found: [], memory };
  const tenseAt = tenseFinder(sentence.terms, sentence.role);
  const context = {
    tokens: list,
    classes,
    anchor,
    today,
    isLower: (token: number) => isLower(sentence.text, list[token]!.start - sentence.start),
    tense: (token: number) => hintedTense(list, token) ?? tenseAt(list[token]!.start, besideAt(list, classes, token)),
    ...memory,
  };
  const readings: Found[] = [];
  let known = memory;
  for (let i = first; i >= 0; ) {
    const reading = readAt(context, i);
    if (reading) {
      readings.push(reading);
      known = remember(known, reading);
      context.previous = known.previous;
      context.quarter = known.quarter;
    }
    i = nextStart(classes, reading ? reading.to : i + 1);
  }
  if (readings.length === 0) return { found: [], memory };
  const joined = joinNeighbours(context, readings.flatMap(listed))
    .map((f) => extend(context, f))
    .filter((f, n, all) => !(n + 1 < all.length && all[n + 1]!.from <= f.from))
    .filter((f) => !isName(context, sentence, f));
  return { found: joined.map((f) => timex(context, sentence, f)), memory: joined.reduce(remember, known) };
}

const isLower = (text: string, at: number): boolean => text[at] === text[at]?.toLowerCase();

/** "12 and 13 July" is two dates; "12-13 July" is one period. */
const listed = (found: Found): readonly Found[] => (found.parts && !found.until ? found.parts : [found]);

function timex(context: Context, sentence: TaggedSentence, found: Found): Timex {
  const { from, to, rule, parts } = found;
  return {
    start: context.tokens[from]!.start,
    end: context.tokens[to - 1]!.end,
    sentence: sentence.index,
    rule,
    value: dateValue(found),
    parts: (parts ?? []).map((part) => timex(context, sentence, part)),
  };
}

/**
 * The expressions of time in sentences of one article, in order. `anchor`: ISO date of publication, or null when it is not known: then weekdays
 * and "yesterday" have the EDTF `XXXX-XX-XX` (with the weekday beside it), "July 12" is `XXXX-07-12`, and neither has bounds.
 */
export function findTimexes(sentences: readonly TaggedSentence[], anchor: string | null): readonly Timex[] {
  const day = anchor === null ? null : parseDay(anchor);
  const publication = { anchor: day, today: day === null ? null : dayOf(day) };
  const out: Timex[] = [];
  let memory: Memory = { previous: null, quarter: null };
  for (const sentence of sentences) {
    if (!mayHoldTime(sentence.text)) continue;
    const result = inSentence(sentence, publication, memory);
    out.push(...result.found);
    memory = result.memory;
  }
  return out;
}

// Names that only look like a time: the Sunday Times, Green Friday, Lena May.
const HEADS = new Set<string>(nameHeads);

const TAILS = new Set<string>(nameTails);

const COMMON = new Set<Kind>(['day', 'dayPart', 'frequency', 'midpoint', 'part', 'unit', 'units', 'vague']);

/** "This Week", "High Noon", "48 Hours": words that have no capital inside a sentence. */
function hasCapital(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (COMMON.has(context.tokens[i]!.kind) && !context.isLower(i) && !opensQuote(context, i)) return true;
  return false;
}

const opensQuote = (context: Context, at: number): boolean => /^["“‘'`]$/.test(context.tokens[at - 1]?.word ?? '');

/** Whether a name of the sentence goes beyond the expression (the Sunday Times), or is what looks like a month (Mrs. May). */
function nameAround(mentions: readonly Mention[], span: Span, isMonth: boolean): boolean {
  const at = firstFrom(mentions, span.start + 1) - 1;
  return [mentions[at], mentions[at + 1]].some(
    (m) => m !== undefined && contains(m, span) && (isMonth || length(m) > length(span)),
  );
}

/** Whether an expression is part of a name. */
export function isName(context: Context, sentence: TaggedSentence, { from, to, rule, weekday }: Found): boolean {
  const span = { start: context.tokens[from]!.start, end: context.tokens[to - 1]!.end };
  if (nameAround(sentence.mentions, span, rule === 'month')) return true;
  if (sentence.role === 'body' && from > 0 && hasCapital(context, from, to)) return true;
  const next = context.tokens[to];
  const before = context.tokens[from - 1];
  if (next && TAILS.has(next.word) && !context.isLower(to)) return true;
  return weekday !== undefined && before !== undefined && HEADS.has(before.word) && !context.isLower(from - 1);
}
