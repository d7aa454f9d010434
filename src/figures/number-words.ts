/**
 * Words of numbers: what may open a figure, and whether a text may hold one at all. In: a word as it is written, or a text. Out: yes or no.
 * "seven" may open a figure; "The mayor left." holds none, so that it need not be taken apart (a tenth of the time of extraction).
 */
import { someWord } from '../text/pattern.ts';
import { cardinals, collectiveNumbers, fractions, ordinals, plurals, scales, vagueAmounts } from '../words/numbers.ts';
import type { Token } from './tokens.ts';
import { isMoneySign } from './units.ts';

/** With which an amount may begin; an article or "half" before a loose one. */
const BEGINNINGS = new Set<string>([cardinals, plurals, vagueAmounts].flatMap((words) => Object.keys(words)));
for (const word of ['a', 'an', 'half']) BEGINNINGS.add(word);
/** With which a rank begins, or "both women". */
const SPECIAL = new Set<string>([...Object.keys(ordinals), 'both']);

/** Whether a figure may begin with a word or a sign of money: most words are settled by this. */
export const opensFigure = ({ text, low }: Token): boolean =>
  isMoneySign(text) || BEGINNINGS.has(low) || SPECIAL.has(low);

/** All that count, rank or part; a figure without digits has one of them, though it may begin with an article. */
const ALL = new Set<string>([
  ...SPECIAL,
  ...[cardinals, collectiveNumbers, fractions, plurals, scales, vagueAmounts].flatMap((words) => Object.keys(words)),
]);
const isNumberWord = (word: string): boolean => ALL.has(word.toLowerCase());
/** Digits, and signs that stand in words for some patterns and between words for others. */
const SIGNS = /[\d×÷\u212a]/;

/** Whether a text may hold a figure: most sentences end here. */
export const mayHoldFigure = (text: string): boolean => SIGNS.test(text) || someWord(text, isNumberWord);
