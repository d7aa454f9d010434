/** Figures of a sentence: number, bounds and unit with exact spans and values. In: a tagged sentence. Out: figures in order, disjoint. */
import type { Span, TaggedSentence } from '../model.ts';
import { textSpan } from '../text/span.ts';
import { type Amount, boundAfter, boundBefore, bounded, exact, readAmount } from './amount.ts';
import { mayHoldFigure, opensFigure } from './number-words.ts';
import { blockedTokens, isPartOfName } from './part-of-name.ts';
import { rangeEnd, readSpecial, secondShare, spread } from './special.ts';
import { joins, type Token, tokenise } from './tokens.ts';
import type { FigureSentence, FigureType, FoundFigure, RawFigure } from './types.ts';
import { currencyBefore, type Unit, unitAfter } from './units.ts';

const UNIT_TYPES: Readonly<Record<Unit['type'], FigureType>> = {
  duration: 'duration',
  measure: 'measure',
  money: 'money',
  percent: 'percent',
};

function measured(from: number, amount: Amount, unit: Unit | null, to: number): RawFigure {
  const convert = (value: number | null): number | null =>
    value === null || !unit ? value : exact(value * unit.factor + unit.offset);
  return {
    type: unit ? UNIT_TYPES[unit.type] : 'count',
    from,
    to,
    min: convert(amount.min),
    max: convert(amount.max),
    hard: !amount.soft,
    step: amount.step === null ? null : exact(amount.step * (unit?.factor ?? 1)),
    unit: unit?.unit ?? 'count',
    form: amount.form,
    rule: unit?.rule ?? amount.form,
  };
}

/** Index behind "of" between a vague amount and its unit: "millions of dollars", "a couple of miles". */
const overOf = (tokens: readonly Token[], at: number): number => (tokens[at]?.low === 'of' ? at + 1 : at);

/** "3G", "747s": letters right behind the digits that are neither unit nor scale. */
const isGlued = (tokens: readonly Token[], amount: Amount): boolean =>
  amount.form === 'digits' && tokens[amount.to]?.type === 'word' && !tokens[amount.to]!.spaced;

/** Number, range and unit from `from` on; `currency` where one stands before. */
function readMeasured(scene: FigureSentence, from: number, currency: Unit | null): RawFigure | null {
  const { tokens } = scene;
  const start = currency ? currency.to : from;
  const first = readAmount(tokens, start);
  if (!first || (!currency && isPartOfName(scene, from, first))) return null;
  const percent = unitAfter(tokens, first.to, first.min);
  const second =
    rangeEnd(scene, from, first) ?? (percent?.type === 'percent' ? secondShare(scene, from, first, percent) : null);
  const between = second ? null : percent;
  const amount = second ? spread(first, second) : first;
  const unit =
    between ?? unitAfter(tokens, amount.form === 'vague' ? overOf(tokens, amount.to) : amount.to, amount.min);
  if (!unit && !currency && isGlued(tokens, amount)) return null;
  if (currency) return measured(from, amount, currency, unit?.type === 'money' ? unit.to : amount.to);
  return measured(from, amount, unit, unit?.to ?? amount.to);
}

/** Whether a figure may begin at a token. */
const mayOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.type === 'digits' || opensFigure(tokens[at]!) || tokens[at + 1]?.text === '$';

function readAt(scene: FigureSentence, at: number): RawFigure | null {
  if (!mayOpen(scene.tokens, at)) return null;
  const currency = currencyBefore(scene.tokens, at);
  return (currency ? null : readSpecial(scene, at)) ?? readMeasured(scene, at, currency);
}

/** Whether a bound before the number is one: "over two years" and "some years" are spans of time, "about" needs a number. */
function takesBound(raw: RawFigure, words: string): boolean {
  if (raw.type === 'ordinal' || raw.type === 'score' || raw.type === 'vote') return false;
  if (words === 'some' || words === 'near' || words === 'estimated') return raw.form !== 'vague';
  return !(raw.type === 'duration' && /^(?:over|under|around)$/.test(words) && raw.form === 'vague');
}

function withBounds(scene: FigureSentence, raw: RawFigure): RawFigure {
  const { tokens } = scene;
  const opener = tokens[raw.from - 1]?.low === 'between' && raw.min !== raw.max ? 1 : 0;
  const before = boundBefore(tokens, raw.from);
  const whole = raw.unit === 'count';
  let out = opener ? { ...raw, from: raw.from - 1 } : raw;
  if (before && !opener && takesBound(raw, before.words)) {
    out = { ...out, from: before.from, ...bounded(out, before.bound, whole) };
    const further = boundBefore(tokens, before.from);
    if (further && further.words !== 'over')
      out = { ...out, from: further.from, ...bounded(out, further.bound, false) };
  }
  const after = boundAfter(tokens, raw.to);
  return after ? { ...out, to: after.to, ...bounded(out, after.bound, whole) } : out;
}

/** "six-room", "two-year loan", "5-mile": a hyphen before the unit or behind it. */
function isCompound(tokens: readonly Token[], raw: RawFigure): boolean {
  if (raw.type === 'duration' || raw.type === 'measure') return joins(tokens, raw.to - 2) || joins(tokens, raw.to);
  return raw.type !== 'age' && joins(tokens, raw.to) && tokens[raw.to + 1]?.type === 'word';
}

function found(text: string, tokens: readonly Token[], raw: RawFigure, core: RawFigure): FoundFigure {
  const { min, max, hard, step, unit } = raw;
  const value = { min, max, hard, unit, asOf: null, ...(step === null ? {} : { step }) };
  return {
    type: raw.type,
    span: textSpan(text, tokens[raw.from]!.start, tokens[raw.to - 1]!.end),
    number: { start: tokens[core.from]!.start, end: tokens[core.to - 1]!.end },
    value,
    compound: isCompound(tokens, raw),
    form: raw.form,
    rule: raw.rule,
  };
}

const LIGHT = ['Verb', 'Adverb', 'Preposition', 'Conjunction', 'Date', 'Determiner', 'Pronoun'];

const NAMES = ['ProperNoun', 'Organization', 'Person', 'Place'];

/** Most words of a headline are capitalised. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.type === 'word' && t.text.length > 3);
  return words.length > 2 && words.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.6 * words.length;
}

function sceneOf(text: string, sentence: Span & Partial<Pick<TaggedSentence, 'terms'>>): FigureSentence {
  const tokens = tokenise(text, sentence);
  const tagsAt = (offset: number): ReadonlySet<string> | undefined =>
    sentence.terms?.find((t) => t.start === offset)?.tags;
  const isLight = (offset: number): boolean => {
    const tags = tagsAt(offset);
    return tags !== undefined && !tags.has('ProperNoun') && LIGHT.some((tag) => tags.has(tag));
  };
  const isName = (offset: number): boolean => {
    const tags = tagsAt(offset);
    return tags !== undefined && NAMES.some((tag) => tags.has(tag));
  };
  // Asked for only where something reads like a figure, which is in few sentences.
  let headline: boolean | undefined;
  let blocked: readonly boolean[] | undefined;
  return {
    tokens,
    get headline() {
      headline ??= isHeadline(tokens);
      return headline;
    },
    isLight,
    isName,
    isBlocked(at) {
      blocked ??= blockedTokens(text.slice(sentence.start, sentence.end), sentence.start, tokens);
      return blocked[at] ?? false;
    },
  };
}

/** Figures of a stretch of text, with or without tags. */
export function scanFigures(
  text: string,
  sentence: Span & Partial<Pick<TaggedSentence, 'terms' | 'mentions'>>,
): FoundFigure[] {
  if (!mayHoldFigure(text.slice(sentence.start, sentence.end))) return [];
  const scene = sceneOf(text, sentence);
  const { tokens } = scene;
  const out: FoundFigure[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && joins(tokens, i - 1) && isGluedBehind(scene, i)) continue;
    const core = readAt(scene, i);
    if (!core || scene.isBlocked(i)) continue;
    const raw = withBounds(scene, core);
    if (raw.min === null && raw.max === null) continue; // "no more than some dozens" bounds nothing
    out.push(found(text, tokens, raw.from < free ? { ...raw, from: core.from } : raw, core));
    free = raw.to;
    i = raw.to - 1;
  }
  return out;
}

/** "top-10", the "400" of "747-400": a number that is hyphened to the word or the number before. */
const isGluedBehind = (scene: FigureSentence, at: number): boolean => at > 1 && scene.tokens[at - 2]?.type !== 'mark';

/**
 * Figures of a sentence with number, bounds and unit, in order and disjoint. Dates, clock times, addresses, names with numbers and
 * idioms are left out. Values: "more than 10" of a count is 11 and up; "dozens" 24 and up, soft; "a dozen" and "a couple" soft;
 * "both" 2; a fraction or "one in five" is a soft percentage; durations are in seconds, other measures in SI units, ages are counts of years.
 */
export function findFigures(text: string, sentence: TaggedSentence): FoundFigure[] {
  return scanFigures(text, sentence);
}

// Words of numbers: what may open a figure, and whether a text has any. In: a word as it is written, or a text. Out: yes or no, quickly.
