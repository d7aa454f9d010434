/** clean: a line of short items between bars, dots or arrows -> whether it is a menu, or the path to the page and where that ends. */
import { breadcrumbRoots, navigationWords, platforms } from '../words/furniture.ts';
import { sectionWords } from '../words/outlets.ts';
import { endsLikeSentence, plainLine, wordsOf } from './line-words.ts';

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
