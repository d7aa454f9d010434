/** Words told by their letters' codes, without a pattern: whether one begins with a capital, whether it may be one of some. */

const UPPER = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text);
}

/** Whether a character is a letter from a to z, small or capital. */
export const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a text begins with such a letter. */
export const startsPlainly = (text: string): boolean => isPlainLetter(text.charCodeAt(0));

/** First letter, last letter and length of a word, in either case, as one number. */
const shapeOf = (text: string, from: number, to: number): number =>
  ((text.charCodeAt(from) & 31) << 10) | ((text.charCodeAt(to - 1) & 31) << 5) | ((to - from) & 31);

/** Whether a stretch of a text may be one of some words, whatever its case. */
export type Sieve = (text: string, from: number, to: number) => boolean;

/**
 * Words that a text is searched for, told from most others by their ends and length. To look a word up in a set, it must be cut out of
 * the text and hashed; a text has a hundred words for one that is in the set.
 */
export function sieveOf(words: Iterable<string>): Sieve {
  const known = new Uint8Array(1 << 15);
  for (const word of words) for (const form of [word, word.toUpperCase()]) known[shapeOf(form, 0, form.length)] = 1;
  return (text, from, to) => known[shapeOf(text, from, to)] === 1;
}

/** Whether a character is one from A to z or À to ɏ. */
export const isLatin = (code: number): boolean => isPlainLetter(code) || (code >= 0xc0 && code <= 0x24f);

/** Whether any run of the letters A to z and À to ɏ in a text passes the sieve and a test. */
export function someWord(text: string, sieve: Sieve, isWanted: (word: string) => boolean): boolean {
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    if (isLatin(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      if (sieve(text, from, at) && isWanted(text.slice(from, at))) return true;
      from = -1;
    }
  }
  return false;
}
