/** read: decoded text -> why it is no article, if so. */
import { looksEnglish } from './language.ts';

/** Characters of the longest article: several long books. What is longer is no article, and would keep everybody waiting. */
export const LONGEST_ARTICLE = 10_000_000;

/** The reason for skipping a text, or null. */
export function rejectionReason(text: string): string | null {
  if (text === '' || text === '\uFEFF') return 'empty';
  if (text.length > LONGEST_ARTICLE)
    return `too long for an article (${text.length} characters, the limit is ${LONGEST_ARTICLE}); split it`;
  if (!/\S/u.test(text)) return 'only white space';
  if (!hasTwoWords(text)) return 'no sentences';
  const { english, guess } = looksEnglish(text);
  return english ? null : `not English (${guess.endsWith('script') ? guess : `looks like ${guess}`})`;
}

function hasTwoWords(text: string): boolean {
  let words = 0;
  for (const [token] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(token) && ++words === 2) return true;
  return false;
}
