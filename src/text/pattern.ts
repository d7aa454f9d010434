/** Patterns from word lists. */

// Letters and words told by their codes: whether a text begins with a capital or a plain letter; whether it holds one of some words.
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

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

/** A pattern for any of the words as whole words, longest first. Throws for an empty list: it would match everything. */
export function anyOf(words: readonly string[], flags = ''): RegExp {
  if (!words.length) throw new Error('a pattern needs words');
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    flags.includes('u') ? flags : `${flags}u`,
  );
}

/**
 * Up to so many times. The empty group keeps the engine from writing a short repetition out in full: with classes of Unicode in it,
 * a pattern then takes milliseconds to compile.
 */
export const upTo = (most: number, body: string): string => `(?:()${body}){0,${most}}`;

/** All matches of a global pattern that never matches nothing. `matchAll` makes the pattern anew for every text, which costs more than matching. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
