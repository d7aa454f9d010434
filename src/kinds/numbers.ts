/** Numbers in statements by which two wordings of one fact are known. In: claims. Out: whether they share one. */
import type { ClaimOf } from '../model.ts';
import { matchesOf } from '../pattern.ts';

type Statement = ClaimOf<'statement'>;

/** A number that is no part of a name: not "Q10", "COVID-19". */
const NUMBER = /(?<![\p{L}\d.,-])[$€£]?\d(?:[.,]?\d)*/gu;
const BEHIND = /^(?: ?(?:%|percent\b|per cent\b|trillion\b|[mb]illion\b|bn\b)|-(?!inch|year-old|years-old)\p{Ll})/u;

/** Numbers that tell much: sums, shares, "373,000", "a 48-page report"; no ages, years, days of a month; "$100" is said of too much. */
function isParticular(number: string, behind: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/0+$/, '');
  return digits.length > 1 && (/^[$€£]/.test(number) || /,\d{3}/.test(number) || BEHIND.test(behind));
}

function numbersOf(text: string): string[] {
  return matchesOf(NUMBER, text)
    .filter((m) => isParticular(m[0], text.slice(m.index + m[0].length, m.index + m[0].length + MOST_BEHIND)))
    .map(([number]) => number.replace(/^[$€£]/, ''));
}
/** Characters behind a number that are looked at. */
const MOST_BEHIND = 12;

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
