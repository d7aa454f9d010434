/** clean: a short line -> its words as the lists of src/words have them. */

import { isPlainLetter } from '../text/pattern.ts';

/** What stands between words, unless it is one blank: replacing every blank by a blank is dear. */
const MARKS = /[^\p{L}\p{N}+'&@/ -][^\p{L}\p{N}+'&@/-]*| [^\p{L}\p{N}+'&@/-]+/gu;

/** Lower case, straight apostrophes, no marks at the ends, single spaces. */
export function plainLine(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(MARKS, ' ')
    .replace(/^[ '/&-]+/, '')
    .replace(/(?<![ '/&-])[ '/&-]+$/, '');
}

/** Whether a line has more letters (a to z) than so many. */
function hasMoreLetters(line: string, most: number): boolean {
  let count = 0;
  for (let at = 0; at < line.length && count <= most; at++) if (isPlainLetter(line.charCodeAt(at))) count++;
  return count > most;
}

/**
 * Whether a line is one of a list's, but for case and marks; `trim` may take some letters, `loss`, off its end. A line with more letters
 * than any of them, as nearly all have, is not made plain.
 */
export function lineIn(
  lines: Iterable<string>,
  loss = 0,
  trim: (plain: string) => string = (plain) => plain,
): (line: string) => boolean {
  const known = new Set(lines);
  const longest = Math.max(...[...known].map((line) => line.length)) + loss;
  return (line) => !hasMoreLetters(line, longest) && known.has(trim(plainLine(line)));
}

/** The words of a short line. */
export const wordsOf = (line: string): string[] =>
  plainLine(line)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Camel case apart: names of page elements that a scraper took for text (BigPhoto, View allRelated). */
export const uncamel = (line: string): string => line.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ');

/** Letters and digits only: for recognising a line that stands twice with other spaces or marks. */
export const fingerprint = (text: string): string => {
  const lower = text.toLowerCase();
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower.replace(/[^a-z0-9]+/g, '')
    : lower.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
};

/** The line stops like a sentence; scrapers leave a space before the closing mark. */
export const endsLikeSentence = (line: string): boolean => /[.!?…]\s?[)\]"”’'»]{0,4}$/u.test(line);

/** Words of a quotation mark or a verb of saying do not stand in furniture; marks are the cheap sign. */
export const hasQuotation = (line: string): boolean => /["“”«»„]/u.test(line);
