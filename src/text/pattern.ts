/** Patterns from word lists. */

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
