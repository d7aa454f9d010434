/** Numbers in statements: one that tells much makes two wordings one fact, others tell two things. In: claims. Out: whether they share one. */
import type { ClaimOf } from '../model.ts';
import { anyOf, matchesOf } from '../text/pattern.ts';
import { shares, units } from '../words/figure-units.ts';
import { scales } from '../words/numbers.ts';

type Statement = ClaimOf<'statement'>;

/** A number that is no part of a name: not "B52", "Route-66". */
const NUMBER = /(?<![\p{L}\d.,-])[$€£]?\d(?:[.,]?\d)*/gu;
const SCALED = new RegExp(`^\\s?(?:%|${anyOf([...Object.keys(scales), ...Object.keys(shares)]).source})`, 'u');
const HYPHENATED = /^-(\p{Ll}+)(-old\b)?/u;

/** "a 64-page report", but no age and no size: "64-year-old", "64-inch". */
function isMeasured(behind: string): boolean {
  const [, word, old] = HYPHENATED.exec(behind) ?? [];
  return word !== undefined && old === undefined && !Object.hasOwn(units, word);
}

/** Numbers that tell much: sums, shares, "412,000", "a 64-page report"; no ages, years, days of a month; "$100" is said of too much. */
function isParticular(number: string, behind: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/0+$/, '');
  return (
    digits.length > 1 && (/^[$€£]/.test(number) || /,\d{3}/.test(number) || SCALED.test(behind) || isMeasured(behind))
  );
}

/** Characters behind a number that are looked at. */
const MOST_BEHIND = 16;

const numbersOf = (text: string): string[] =>
  matchesOf(NUMBER, text)
    .filter((m) => isParticular(m[0], text.slice(m.index + m[0].length, m.index + m[0].length + MOST_BEHIND)))
    .map(([number]) => number.replace(/^[$€£]/, ''));

const particular = new WeakMap<Statement, readonly string[]>();

function particularNumbers(claim: Statement): readonly string[] {
  let found = particular.get(claim);
  if (!found) {
    found = numbersOf(claim.span.text);
    particular.set(claim, found);
  }
  return found;
}

/** Whether two clauses give one such number. */
export const sharesNumber = (a: Statement, b: Statement): boolean => {
  const numbers = particularNumbers(a);
  return numbers.length > 0 && particularNumbers(b).some((number) => numbers.includes(number));
};

const allNumbers = ({ span }: Statement): string[] => span.text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** Clauses with numbers, none of them shared, tell two things: the figures are compared as figures. */
export function otherNumbers(a: Statement, b: Statement): boolean {
  const [x, y] = [allNumbers(a), allNumbers(b)];
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}
