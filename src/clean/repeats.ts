/** clean: kept lines -> those that stand a second time: captions under the same picture, lines that a template prints twice. */
import { fingerprint } from './line-words.ts';

/** Shorter lines may be said twice ("She was 81."). */
const SHORTEST = 40;
const LONGEST = 3000;
/** A second copy may end with a longer credit. */
const MORE_CREDIT = 40;

/** The rule that drops each repetition, by the number of the line. */
export function repeatedLines(
  lines: readonly { readonly text: string; readonly role: string | null }[],
): Map<number, string> {
  const rules = new Map<number, string>();
  const seen = new Set<string>();
  let last = '';
  lines.forEach(({ text, role }, n) => {
    if (text.length < SHORTEST || text.length > LONGEST) return;
    const print = fingerprint(text);
    const isAgain = seen.has(print) || (role === 'caption' && last !== '' && isLonger(print, last));
    if (isAgain) rules.set(n, role === 'caption' ? 'repeated-caption' : 'repeated-paragraph');
    seen.add(print);
    if (role === 'caption') last = print;
  });
  return rules;
}

const isLonger = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && long.startsWith(short) && long.length - short.length <= MORE_CREDIT;
};
