/** Numbers that belong to a name or an address, judged by the words beside them: "Route 66", "page 12", "24 Harbour Street". */

import { humanNouns, roleVerbs } from '../words/counted-roles.ts';
import { boundsBefore } from '../words/figure-bounds.ts';
import { identifierAfter, identifierNouns, scoreWords, yearWords } from '../words/figure-stops.ts';
import { stopwords } from '../words/stopwords.ts';
import type { Amount } from './amount.ts';
import { joins, type Token } from './tokens.ts';
import type { TokensAround } from './types.ts';

const IDENTIFIERS = new Set<string>(identifierNouns);
const AFTER = new Set<string>(identifierAfter);
const YEAR_WORDS = new Set<string>(yearWords);
const FUNCTION = new Set<string>([
  ...stopwords,
  ...Object.keys(boundsBefore).flatMap((w) => w.split(' ')),
  ...Object.keys(roleVerbs),
  ...scoreWords,
  'killing',
  'injuring',
  'wounding',
]);
/** "least", "than", "about": what stands right before a number and not before a year. */
const BOUND_WORDS = new Set<string>(
  Object.keys(boundsBefore)
    .flatMap((w) => w.split(' ').slice(-1))
    .filter((w) => !YEAR_WORDS.has(w) && w !== 'to'),
);
const HUMAN = new Set<string>(humanNouns);
const STREET = /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Place|Square|Way|Court)$/;

/** "iPhone" counts. */
const isCapital = (token: Token): boolean => /\p{Lu}/u.test(token.text);
/** A word that may stand before any number, also in a headline: "Kills 14". */
const isFunction = (low: string): boolean => FUNCTION.has(low) || FUNCTION.has(low.replace(/s$/, ''));
/** A plural noun, by its looks: what a count is followed by. */
const looksPlural = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !FUNCTION.has(token.low) &&
  (HUMAN.has(token.low) || /(?:[^su]s|men|children)$/.test(token.low));

/** Whether a plural noun follows within two words: "14 injured hikers". */
const countsSomething = (tokens: readonly Token[], at: number): boolean =>
  looksPlural(tokens[at]) || (tokens[at]?.type === 'word' && looksPlural(tokens[at + 1]));

/** "24 Harbour Street", "the 3400 block". */
function isAddress(tokens: readonly Token[], to: number): boolean {
  if (AFTER.has(tokens[to]?.low ?? '')) return true;
  return [1, 2, 3].some((n) => STREET.test(tokens[to + n]?.text ?? '') && tokens.slice(to, to + n).every(isCapital));
}

/** A bare number from 1500 to 2099 that stands where a year does. */
function isYear(tokens: readonly Token[], at: number, to: number): boolean {
  if (to !== at + 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1];
  if (/^(?:19|20)[0-3]\d$/.test(tokens[at]!.text))
    return !HUMAN.has(tokens[to]?.low ?? '') && !BOUND_WORDS.has(before?.low ?? '');
  return before === undefined || before.type === 'mark' || YEAR_WORDS.has(before.low) || !countsSomething(tokens, to);
}

/** A capitalised number word inside a sentence: "the Big Three", "Final Four". */
function isNameWord(at: TokensAround, from: number): boolean {
  const token = at.tokens[from]!;
  if (token.type !== 'word' || !isCapital(token) || at.headline || from === 0) return false;
  const before = at.tokens[from - 1]!;
  // "the film, Two Quiet Rivers," but also "in Tarvel. Two men"
  const title = before.text === ',' && at.tokens[from + 1] !== undefined && isCapital(at.tokens[from + 1]!);
  return title || !(before.type === 'mark' && !joins(at.tokens, from - 1));
}

/** Whether the amount at `from` names something instead of counting it. */
export function isPartOfName(at: TokensAround, from: number, amount: Amount): boolean {
  const { tokens } = at;
  const { to } = amount;
  if (isNameWord(at, from) || isAddress(tokens, to) || isYear(tokens, from, to)) return true;
  if (joins(tokens, to) && /^(?:to|on|in|by|and)$/.test(tokens[to + 1]?.low ?? '')) return true; // "a six-to-one match"
  const before = tokens[from - 1];
  // a list number, or a rank whose "No." went with the sentence before
  if (
    !before &&
    amount.form === 'digits' &&
    amount.min < 100 &&
    tokens[to]?.spaced &&
    isCapital(tokens[to]) &&
    !at.headline
  )
    return true;
  if (before?.type !== 'word' || amount.form === 'vague') return false;
  if (joins(tokens, to) && /^\d/.test(tokens[to + 1]?.text ?? '') && isCapital(before) && !isFunction(before.low))
    return true;
  const single = IDENTIFIERS.has(before.low) && ((isCapital(before) && !at.headline) || !countsSomething(tokens, to));
  if (single) return true;
  if (
    !isCapital(before) ||
    isFunction(before.low) ||
    (from === 1 && !at.isName(before.start)) ||
    amount.form === 'words'
  )
    return false;
  return !(at.headline ? countsSomething(tokens, to) : at.isLight(before.start)) && !/[,.]/.test(tokens[from]!.text);
}
