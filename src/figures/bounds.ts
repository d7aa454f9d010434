/** Bounds and approximators around a number: what "at least", "nearly" and "or so" make of its value. */
import { boundsAfter, boundsBefore } from '../words/figure-bounds.ts';
import { exact } from './amount.ts';
import { longestPhrase, longestPhraseBefore, phrasesOf, type Token } from './tokens.ts';

export type Bound = (typeof boundsBefore)[keyof typeof boundsBefore] | (typeof boundsAfter)[keyof typeof boundsAfter];

export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly hard: boolean;
}

const BEFORE = phrasesOf<Bound>(boundsBefore, 4);
const AFTER = phrasesOf<Bound>(boundsAfter, 2);

/** How far below "nearly 50" and above "just over 50" still is: a tenth, from what editors let pass. */
const NEAR = 0.1;

/** The bound right before `at` and the index at which it begins. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
): { bound: Bound; from: number; words: string } | null {
  const found = longestPhraseBefore(tokens, at, BEFORE);
  return found && { bound: found.value, from: found.from, words: found.words };
}

/** The bound right after `at` and the index behind it. "50+" counts too. */
export function boundAfter(tokens: readonly Token[], at: number): { bound: Bound; to: number } | null {
  if (tokens[at]?.text === '+' && !tokens[at]!.spaced) return { bound: 'at-least', to: at + 1 };
  const found = longestPhrase(tokens, at, AFTER);
  return found && found.words !== 'plus' ? { bound: found.value, to: found.to } : null;
}

/**
 * The range that the bound makes of a value. Counts are whole: "more than 10" is 11 and up, "fewer than 10" at most 9; money and
 * measures keep the limit itself. "nearly 50" is 45 to 50, "just over 50" 50 to 55, both soft; "about 50" is 50, soft.
 */
export function bounded(value: Range, bound: Bound, whole: boolean): Range {
  const { min, max, hard } = value;
  const beyond = whole && min !== null && Number.isInteger(min) ? 1 : 0;
  switch (bound) {
    case 'at-least':
      return { min, max: null, hard };
    case 'more-than':
      return { min: min === null ? null : min + beyond, max: null, hard };
    case 'at-most':
      return { min: null, max, hard };
    case 'less-than':
      return { min: null, max: max === null ? null : max - beyond, hard };
    case 'nearly':
      return { min: min === null ? null : exact(min * (1 - NEAR)), max, hard: false };
    case 'just-over':
      return { min, max: max === null ? null : exact(max * (1 + NEAR)), hard: false };
    case 'about':
      return { min, max, hard: false };
  }
}
