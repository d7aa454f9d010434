/** Figures that are not number and unit: ordinals, fractions, ages, results, magnitudes, "both". In: a scene and a place. Out: a raw figure. */

import { bothStops, notResults, rangeWords } from '../words/figure-context.ts';
import { recordWords, scoreWords, voteWords } from '../words/figure-stops.ts';
import { durations } from '../words/figure-units.ts';
import { fractions, ordinals } from '../words/numbers.ts';
import { type Amount, exact, readAmount } from './amount.ts';
import { isHyphen, joins, type Token } from './tokens.ts';
import type { FigureSentence, FigureType, RawFigure } from './types.ts';
import { currencyBefore, type Unit, unitAfter } from './units.ts';

// Ranges: "10 to 12", "between 10 and 12", "10-12". In: a scene and the first amount. Out: the second, and both as one.
const RANGE_WORDS = new Set<string>(rangeWords);
const LARGE = 1e6;
const LEAST = 1000;
const LINKS = new Set(['to', 'and', 'or', 'through']);

/** The second amount of "10 to 12", "between 10 and 12", "10-12", "$3 billion to $4 billion", and whether the first shares its scale. */
export function rangeEnd(scene: FigureSentence, from: number, first: Amount): Amount | null {
  const { tokens } = scene;
  // "a two- to three-week hike"
  const hanging = isHyphen(tokens[first.to]) && !tokens[first.to]!.spaced && tokens[first.to + 1]?.spaced ? 1 : 0;
  // "$20- $30 million"
  const at = hanging && currencyBefore(tokens, first.to + 1) ? first.to : first.to + hanging;
  const link = tokens[at];
  if (!link || first.form === 'vague') return null;
  const opener = tokens[from - 1]?.low;
  const byWord =
    LINKS.has(link.low) &&
    (link.low !== 'and' || opener === 'between') &&
    (opener !== 'from' || RANGE_WORDS.has(tokens[from - 2]?.low ?? ''));
  const alike = link.spaced === (tokens[at + 1]?.spaced ?? true) || at < first.to + hanging;
  if (!byWord && !(isHyphen(link) && alike)) return null;
  const next = currencyBefore(tokens, at + 1)?.to ?? at + 1;
  if (scene.isBlocked(next)) return null;
  const second = readAmount(tokens, next);
  if (!second || second.form === 'vague' || second.max === null || second.max <= first.min) return null;
  if (!byWord && falls(first, second)) return null;
  return link.low === 'or' && second.max > 2 * first.min ? null : second;
}

/** "$70-$20 million" is no range: the first number lacks its scale and is the larger one with it. */
const falls = (first: Amount, second: Amount): boolean =>
  first.factor === 1 && second.factor >= LARGE && first.min < LEAST && first.min > second.min / second.factor;

/** "50%-52%", "50 percent to 52 percent": the unit stands twice. */
export function secondShare(scene: FigureSentence, from: number, first: Amount, unit: Unit): Amount | null {
  const second = rangeEnd(scene, from, { ...first, to: unit.to });
  return second && unitAfter(scene.tokens, second.to, second.min)?.unit === unit.unit ? second : null;
}

/** "140-150 million": the first number takes the scale of the second when it has none of its own and is the smaller without it. */
const sharedScale = (first: Amount, second: Amount): number =>
  first.factor === 1 && first.min < second.min / second.factor ? second.factor : 1;

/** One amount from the first number to the second. */
export function spread(first: Amount, second: Amount): Amount {
  const scale = sharedScale(first, second);
  return { ...second, min: exact(first.min * scale), soft: first.soft || second.soft };
}

const ORDINALS: Readonly<Record<string, number>> = ordinals;
const FRACTIONS: Readonly<Record<string, number>> = fractions;
const SCORE = new Set<string>(scoreWords);
const VOTE = new Set<string>(voteWords);
const BOTH_STOPS = new Set<string>(bothStops);
const NOT_RESULTS = new Set<string>(notResults);
const RECORD = new Set<string>(recordWords);
/** How many words around a result are looked at for "won", "voted". */
const REACH = 8;

function raw(
  type: FigureType,
  from: number,
  to: number,
  value: number,
  rule: string,
  unit = 'count',
  form: Amount['form'] = 'digits',
): RawFigure {
  return { type, from, to, min: value, max: value, hard: true, step: 1, unit, form, rule };
}

/** Rank of "18th" (two tokens), "third", "twenty-first". */
function rank(tokens: readonly Token[], at: number, amount: Amount | null): { value: number; to: number } | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.type === 'digits') {
    const whole =
      /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(token.text) && next && /^(?:st|nd|rd|th)$/.test(next.low) && !next.spaced;
    return whole ? { value: Number(token.text.replaceAll(',', '')), to: at + 2 } : null;
  }
  if (Object.hasOwn(ORDINALS, token.low)) return { value: ORDINALS[token.low]!, to: at + 1 };
  const tens = token.type === 'word' ? amount : null;
  const unit = tens && joins(tokens, at + 1) ? tokens[at + 2]?.low : undefined;
  return tens && tens.to === at + 1 && unit && Object.hasOwn(ORDINALS, unit) && tens.min >= 20 && tens.min < 100
    ? { value: tens.min + ORDINALS[unit]!, to: at + 3 }
    : null;
}

/** "the ninth chapter", "a third time"; "first" ranks nothing that another article would count otherwise, and "second" may be time. */
function ordinal(scene: FigureSentence, at: number, amount: Amount | null): RawFigure | null {
  const { tokens } = scene;
  const found = rank(tokens, at, amount);
  if (!found || found.value < 2) return null;
  const named = tokens[at]!.type === 'word' && /^\p{Lu}/u.test(tokens[at]!.text) && !scene.headline;
  if (named || joins(tokens, found.to) || tokens[found.to]?.type !== 'word') return null;
  if (at > 1 && joins(tokens, at - 1)) return null;
  if (/^\p{Lu}/u.test(tokens[found.to]!.text) && !scene.headline) return null; // "the 4th Avenue stop"
  if (
    tokens[at]!.low === 'second' &&
    (tokens[at - 1]?.type === 'digits' || /^(?:a|per|split|every)$/.test(tokens[at - 1]?.low ?? ''))
  )
    return null;
  return raw(
    'ordinal',
    at,
    found.to,
    found.value,
    'ordinal',
    'ordinal',
    tokens[at]!.type === 'word' ? 'words' : 'digits',
  );
}

const share = (from: number, to: number, part: number, whole: number, rule: string): RawFigure => ({
  ...raw('percent', from, to, exact((100 * part) / whole), rule, 'percent', 'words'),
  hard: false,
});

/** "half of the", "a third of", "two-thirds", "three quarters of". */
function fraction(tokens: readonly Token[], at: number, amount: Amount | null): RawFigure | null {
  const low = tokens[at]!.low;
  const ranked =
    Object.hasOwn(ORDINALS, tokens[at - 1]?.low ?? '') ||
    /^(?:last|latter|other|better|bottom|top)$/.test(tokens[at - 1]?.low ?? '');
  if (low === 'half' && ranked) return null;
  if (low === 'half')
    return /^(?:of|the|its|his|her|their|all|those)$/.test(tokens[at + 1]?.low ?? '') && !isHyphen(tokens[at + 1])
      ? share(at, at + 1, 1, 2, 'fraction')
      : null;
  const part = low === 'a' ? 1 : tokens[at]!.type === 'word' ? (amount?.min ?? 0) : 0;
  if (part < 1 || part > 9) return null;
  const i = joins(tokens, at + 1) ? at + 2 : at + 1;
  const word = tokens[i]?.low ?? '';
  if (!Object.hasOwn(FRACTIONS, word) || FRACTIONS[word]! <= part) return null;
  const sure =
    (i === at + 2 && part > 0) || /^(?:of)$/.test(tokens[i + 1]?.low ?? '') || (part > 1 && /^thirds$/.test(word));
  return sure ? share(at, i + 1, part, FRACTIONS[word]!, 'fraction') : null;
}

/** "one in five", "3 out of 10", "nine of every ten". */
function ratio(tokens: readonly Token[], at: number, part: Amount | null): RawFigure | null {
  if (!part || part.form === 'vague' || part.min > 99) return null;
  let i = part.to;
  const per = tokens[i]?.low === 'per';
  if (tokens[i]?.low === 'out' && tokens[i + 1]?.low === 'of') i += 2;
  else if (tokens[i]?.low === 'in' || per) i++;
  else return null;
  if (tokens[i]?.low === 'every') i++;
  const whole = readAmount(tokens, i);
  const round =
    whole &&
    whole.min > part.min &&
    (/^(?:2|3|4|5|6|7|8|9|10|20|50|100|1000|10000|100000)$/.test(String(whole.min)) || tokens[part.to]?.low === 'out');
  if (!round || (!per && Object.hasOwn(durations, tokens[whole.to]?.low ?? ''))) return null;
  return { ...share(at, whole.to, part.min, whole.min, 'ratio'), hard: per };
}

/** "27-year-old", "12 years old", "aged 12", "age 12", "at the age of 12". */
function age(tokens: readonly Token[], at: number, amount: Amount | null): RawFigure | null {
  const opener =
    /^(?:aged|ages?)$/.test(tokens[at - 1]?.low ?? '') ||
    (tokens[at - 1]?.low === 'of' && tokens[at - 2]?.low === 'age');
  if (!amount || amount.form === 'vague' || amount.min > 125) return null;
  const i = joins(tokens, amount.to) ? amount.to + 1 : amount.to;
  const unit = tokens[i]?.low ?? '';
  const old = joins(tokens, i + 1) ? i + 2 : i + 1;
  if (/^(?:years?|yr)$/.test(unit) && /^(?:old|olds)$/.test(tokens[old]?.low ?? ''))
    return { ...raw('age', at, old + 1, amount.min, 'age-old', 'count', amount.form) };
  if (unit === 'years' && tokens[i + 1]?.low === 'of' && tokens[i + 2]?.low === 'age')
    return { ...raw('age', at, i + 3, amount.min, 'age-old', 'count', amount.form) };
  return opener && !/^(?:percent|%)$/.test(unit)
    ? { ...raw('age', at, amount.to, amount.min, 'age-word', 'count', amount.form) }
    : null;
}

/** ", 45," behind a name: capitalised word, comma, one or two digits, comma or the end. */
function apposedAge(tokens: readonly Token[], at: number): RawFigure | null {
  const token = tokens[at]!;
  if (tokens[at - 1]?.text !== ',' || !/^\d{1,3}$/.test(token.text) || Number(token.text) > 110) return null;
  const name = tokens[at - 2];
  const next = tokens[at + 1];
  if (!name || !/^\p{Lu}/u.test(name.text) || (name.type !== 'word' && name.text !== '.')) return null;
  const closed = next === undefined || /^[,.;:)]$/.test(next.text) || next.low === 'of' || next.low === 'who';
  return closed ? raw('age', at, at + 1, Number(token.text), 'age-apposed') : null;
}

/** Words behind an age that is stated: "was 47 when he died", "is 47 and lives". */
const BEHIND_AGE = /^(?:[,.;:)]|and|but|when|at|now)$/;
const LEAST_AGE = 3;
const MOST_AGE = 110;
/** "who is 47", "she was 47 when", "Lind turned 47.": whose age it is must be known, else it is no age (`draft`). */
function statedAge(tokens: readonly Token[], at: number): RawFigure | null {
  const token = tokens[at]!;
  if (!/^(?:is|was|turned|turns)$/.test(tokens[at - 1]?.low ?? '') || !/^\d{1,3}$/.test(token.text)) return null;
  const years = Number(token.text);
  const who = tokens[at - 2];
  if (years < LEAST_AGE || years > MOST_AGE || !who) return null;
  const isPerson = /^(?:who|he|she)$/.test(who.low) || (who.type === 'word' && /^\p{Lu}\p{Ll}/u.test(who.text));
  const next = tokens[at + 1];
  const isClosed = next === undefined || BEHIND_AGE.test(next.type === 'mark' ? next.text : next.low);
  return isPerson && isClosed ? raw('age', at, at + 1, years, 'age-stated') : null;
}

/** "3-1", "52-48", "52 to 48" beside the words of a game or a vote: both numbers as one raw figure, split by claims. */
function result(tokens: readonly Token[], at: number): RawFigure | null {
  const first = tokens[at];
  const link = tokens[at + 1];
  const second = tokens[at + 2];
  if (!first || !second || !/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text)) return null;
  const words = tokens.slice(Math.max(0, at - REACH), at + 3 + REACH / 2).map((t) => t.low);
  if (!(isHyphen(link) || link?.low === 'to') || !words.some((w) => SCORE.has(w))) return null;
  const [a, b] = [Number(first.text), Number(second.text)];
  if ((link?.low === 'to' && b > a) || tokens[at + 3]?.text === '%' || isHyphen(tokens[at + 3])) return null;
  if (NOT_RESULTS.has(tokens[at + 3]?.low ?? '')) return null;
  if (tokens[at - 1]?.text === '(' || words.some((w) => RECORD.has(w))) return null;
  const vote = words.some((w) => VOTE.has(w));
  return { ...raw(vote ? 'vote' : 'score', at, at + 3, Math.max(a, b), vote ? 'vote' : 'score'), min: Math.min(a, b) };
}

/** "magnitude 6.1", "6.1-magnitude", "a preliminary magnitude of 6.1", "measuring 5.2 on the Richter scale". */
function magnitude(tokens: readonly Token[], at: number): RawFigure | null {
  const token = tokens[at]!;
  if (!/^\d(?:\.\d)?$/.test(token.text)) return null;
  const i = joins(tokens, at + 1) ? at + 2 : at + 1;
  const before = tokens.slice(Math.max(0, at - 2), at).some((t) => t.low === 'magnitude');
  const richter = tokens.slice(at + 1, at + 5).some((t) => t.low === 'richter');
  if (!before && !richter && tokens[i]?.low !== 'magnitude') return null;
  const to = tokens[i]?.low === 'magnitude' ? i + 1 : at + 1;
  return { ...raw('magnitude', at, to, Number(token.text), 'magnitude'), step: token.text.includes('.') ? 0.1 : 1 };
}

/** "both women", "both were killed": 2, where they are counted. */
function both(tokens: readonly Token[], at: number): RawFigure | null {
  if (tokens[at]!.low !== 'both') return null;
  const next = tokens[at + 1];
  if (next?.type !== 'word' || BOTH_STOPS.has(next.low) || /^\p{Lu}/u.test(next.text)) return null;
  const pair = tokens.slice(at + 1, at + 6);
  const plural = pair.findIndex((t) => /(?:[^s]s|men|children|people|police|crew)$/.test(t.low));
  if (plural < 0 || plural > 2 || pair.some((t, i) => t.low === 'and' && i <= plural + 1)) return null; // "both young and old people"
  return raw('count', at, at + 1, 2, 'both', 'count', 'words');
}

/** The special figure at `at`, or null. */
export function readSpecial(scene: FigureSentence, at: number): RawFigure | null {
  const { tokens } = scene;
  if (tokens[at]!.type === 'mark') return null;
  const amount = readAmount(tokens, at);
  return (
    result(tokens, at) ??
    magnitude(tokens, at) ??
    ordinal(scene, at, amount) ??
    fraction(tokens, at, amount) ??
    ratio(tokens, at, amount) ??
    age(tokens, at, amount) ??
    apposedAge(tokens, at) ??
    statedAge(tokens, at) ??
    both(tokens, at)
  );
}
