/** clean: a paragraph -> the rule by which it belongs to the page and not to the article: menus, share bars, cookies, rights. */

import { anyOf } from '../text/pattern.ts';
import { reportingSigns } from '../words/appeals.ts';
import {
  advertisementLines,
  ambiguousNavigation,
  breadcrumbRoots,
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
import { sectionWords } from '../words/outlets.ts';
import { commentTerms, pageOpenings, pagePhrases, playerLines } from '../words/page-lines.ts';
import { endsLikeSentence, lineIn, plainLine, uncamel, wordsOf } from './line-words.ts';
import { outletIn } from './outlet.ts';

// clean: a short line -> the rule by which it is the page's own: players, handles, calls for letters, notes on commissions.
const LONGEST_PAGE_LINE = 170;

const reporting = anyOf(reportingSigns);
const address = /^(?:e-?mail:?\s)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/iu;
const handle = /^(?:(?:twitter|x):?\s)?@\w{2,30}$/iu;

/** The rule that drops a line, or null. */
export function pageLineRule(line: string): string | null {
  if (line.length > LONGEST_PAGE_LINE) return null;
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (isPlayer(lower)) return 'navigation';
  if (isCommentNote(lower)) return 'comments';
  if (reporting.test(lower)) return null;
  return pagePhrases.some((phrase) => lower.includes(phrase)) || opensSentence(lower) ? 'promotion' : null;
}

/** The address or handle of the author, alone on its line. Inside an article a list of addresses may be the news. */
export const isAddress = (line: string): boolean =>
  line.length <= LONGEST_PAGE_LINE && (address.test(line) || handle.test(line));

/** "Listen to this article · 3 min" */
const isPlayer = lineIn(playerLines, 'minutes'.length, (plain) =>
  plain.replace(/\s?\d{1,3}(?:\s\d\d)?(?:\s?min(?:ute)?s?)?$/u, ''),
);

/** "Comments 214", "Comments: Our rules", '9 thoughts on "Storm closes harbour"'. */
const isCommentNote = (lower: string): boolean =>
  /^comments?:?\s?\(?\d{1,6}\)?$/u.test(lower) ||
  /^\d{1,5} (?:thoughts?|responses?|replies|comments?) (?:on|to) ["“'‘]/u.test(lower) ||
  (/^(?:reader )?comments?(?::| are| may| will| section| policy| must)/u.test(lower) &&
    commentTerms.some((term) => lower.includes(term)));

/** "LETTERS: Write to the editor at PO Box 9." */
const opensSentence = (lower: string): boolean =>
  lower.split(/(?<=[.!?:|])\s/u).some((sentence) => pageOpenings.some((words) => sentence.startsWith(words)));

// clean: a line of short items between bars, dots or arrows -> whether it is a menu, or the path to the page and where that ends.
/** A menu takes the whole line; a path may end in the title, which stays. */
export interface Menu {
  readonly rule: 'menu' | 'breadcrumb';
  /** Characters before the title at the end of a path; null for the whole line. */
  readonly length: number | null;
}

const LONGEST = 260;
const LONGEST_ITEM = 26;
const MOST_WORDS = 3;
/** A title at the end of a path. */
const SHORTEST_TITLE = 28;

const known: ReadonlySet<string> = new Set<string>([...navigationWords, ...sectionWords, ...platforms]);
const roots: ReadonlySet<string> = new Set<string>(breadcrumbRoots);
const bars = /\s{0,2}[|·•]\s{0,2}/u;
const arrows = /\s{0,2}[>›»→]\s{0,2}/u;
const slashes = /\s\/\s/u;

/** "NEWS | SPORT | SHOWBIZ", "Home > News > Storm closes harbour"; null for any other line. */
export function menuOf(line: string): Menu | null {
  if (line.length > LONGEST || endsLikeSentence(line)) return null;
  return pathOf(line, arrows) ?? pathOf(line, slashes) ?? barsOf(line);
}

/** "Cookie settings | Advertise with us | RSS": three items or more, a third of them known as sections or buttons. */
function barsOf(line: string): Menu | null {
  const items = line.split(bars);
  const labels = items.filter(isLabel).length;
  const named = items.filter(isKnown).length;
  const isMenu = items.length >= 3 && labels === items.length && named * 3 >= items.length;
  return isMenu ? { rule: 'menu', length: null } : null;
}

/** "Home / Companies / Industrials": it begins at home, or leads through a section. */
function pathOf(line: string, separator: RegExp): Menu | null {
  const items = line.split(separator).filter(Boolean);
  const last = items.at(-1) ?? '';
  const steps = last.length >= SHORTEST_TITLE ? items.slice(0, -1) : items;
  const isPath = items.length >= 3 || (items.length === 2 && isRoot(items[0]!));
  if (!isPath || !steps.every(isLabel) || !(isRoot(items[0]!) || steps.some(isKnown))) return null;
  return {
    rule: 'breadcrumb',
    length: steps.length < items.length ? line.lastIndexOf(last) : null,
  };
}

const isRoot = (item: string): boolean => roots.has(plainLine(item).replaceAll(' ', ''));
const isLabel = (item: string): boolean =>
  item.length > 0 &&
  item.length <= LONGEST_ITEM &&
  item.split(/\s+/u).length <= MOST_WORDS + 1 &&
  /^\p{Lu}/u.test(item);
/** "Local News", "Cookie settings": the last word is one that menus have. */
const isKnown = (item: string): boolean => {
  const last = wordsOf(item).at(-1) ?? '';
  return item.length <= LONGEST_ITEM && last.length > 1 && known.has(last);
};

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
