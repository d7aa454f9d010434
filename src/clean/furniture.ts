/** clean: a paragraph -> the rule by which it belongs to the page and not to the article: menus, share bars, cookies, rights. */
import {
  advertisementLines,
  ambiguousNavigation,
  commentLines,
  cookiePhrases,
  navigationLines,
  navigationWords,
  platforms,
  promotedPlaces,
  rightsPhrases,
  shareKeys,
  shareWords,
} from '../words/furniture.ts';
import { endsLikeSentence, plainLine, uncamel, wordsOf } from './line-words.ts';
import { outletIn } from './outlet.ts';
import { pageLineRule } from './page-lines.ts';

/** Menus and buttons are short; a longer line of navigation words would be prose. */
const LONGEST_LINE = 120;
const LONGEST_NOTICE = 900;

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const navigation = set(navigationWords);
const ambiguous = set(ambiguousNavigation);
const wholeLines: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['advertisement', set(advertisementLines)],
  ['navigation', set(navigationLines)],
  ['comments', set(commentLines)],
];
const networks = set(platforms.flatMap((name) => name.split(' ')));
const sharing = set([...shareWords, ...networks]);
const keys = set(shareKeys);
const places = set(promotedPlaces);

/** The rule that drops a paragraph as furniture, or null. */
export function furnitureRule(paragraph: string): string | null {
  if (paragraph.length > LONGEST_NOTICE) return null;
  return (
    (paragraph.length <= LONGEST_LINE ? lineRule(paragraph) : null) ?? pageLineRule(paragraph) ?? noticeRule(paragraph)
  );
}

function lineRule(line: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'ornament';
  const plain = plainLine(line.replace(/\(\d+\)|\[\d+\]/g, ''));
  const whole = wholeLines.find(([, lines]) => lines.has(plain));
  if (whole) return whole[0];
  if (/^\d{1,5} (?:comments?|replies)$/.test(plain)) return 'comments';
  if (/^(?:image|photo|picture|slide|page) \d{1,3} ?(?:of|\/) ?\d{1,3}$/.test(plain)) return 'navigation';
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(line)) return 'link';
  if (/^[.#@]?[\w.#, -]{1,80}\{$|^\}$|^[a-z-]{3,30}:\s?[^.?]{1,40};$/.test(line)) return 'code';
  if (endsLikeSentence(line)) return null;
  const apart = uncamel(line);
  return wordRule(wordsOf(line)) ?? (apart === line ? null : wordRule(wordsOf(apart)));
}

/** A line of nothing but words of menus or of share bars. */
function wordRule(words: readonly string[]): string | null {
  if (isShareBar(words)) return 'share';
  if (words.every((word) => navigation.has(word)) && words.some((word) => !ambiguous.has(word))) return 'navigation';
  const last = words.at(-1) ?? '';
  // "Harbour Ledger WhatsApp Channel"
  if (words.length <= 8 && places.has(last) && networks.has(words.at(-2) ?? '')) return 'promotion';
  return null;
}

function isShareBar(words: readonly string[]): boolean {
  if (!words.every((word) => sharing.has(word) || /^\d+$/.test(word) || word.startsWith('@'))) return false;
  const named = words.filter((word) => networks.has(word)).length;
  return words.some((word) => keys.has(word)) || named >= 2 || (named === 1 && words.length === 1);
}

/** Longer notices in the voice of the page. */
function noticeRule(paragraph: string): string | null {
  const lower = paragraph.toLowerCase();
  if (/\bcookies?\b/.test(lower) && cookiePhrases.filter((phrase) => lower.includes(phrase)).length >= 2)
    return 'cookies';
  return isRightsNotice(paragraph, lower) ? 'copyright' : null;
}

/** "Copyright law of 2019" opens a sentence, "Copyright 2019" a notice. */
const rightsOpening = /^(?:©|copyright\s{1,3}(?:©|\(c\)|by\b|(?:19|20)\d\d)|\(c\)\s{0,3}(?:19|20)\d\d)/iu;

function isRightsNotice(paragraph: string, lower: string): boolean {
  if (paragraph.length > 400) return false;
  const phrases = rightsPhrases.filter((phrase) => lower.includes(phrase)).length;
  if (rightsOpening.test(paragraph) || (/^copyright\s/iu.test(paragraph) && outletIn(paragraph) !== null)) return true;
  return phrases >= 2 || (phrases === 1 && (paragraph.length <= 60 || paragraph.includes('©')));
}
