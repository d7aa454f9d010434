/** Letters and words told by their codes: whether a text begins with a capital or a plain letter; whether it holds one of some words. */

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

/** Whether a character is one from A to z or À to ɏ. */
export const isLatin = (code: number): boolean => isPlainLetter(code) || (code >= 0xc0 && code <= 0x24f);

const LATIN_WORDS = /[A-Za-zÀ-ɏ]+/g;

/** Whether any run of the letters A to z and À to ɏ in a text is a wanted word. "Ten men" and the wish for "ten" in lower case -> no. */
export const someWord = (text: string, isWanted: (word: string) => boolean): boolean =>
  (text.match(LATIN_WORDS) ?? []).some((word) => isWanted(word));
