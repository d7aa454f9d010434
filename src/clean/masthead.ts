/** clean: the lines over the title -> the name of the outlet, as newspapers and sites print it there, and the slogan under it. */
import { platforms } from '../words/furniture.ts';
import { fieldKeys, storyLabels } from '../words/outlets.ts';
import { calendarDates } from './calendar-date.ts';
import { endsLikeSentence, plainLine } from './line-words.ts';
import { isOutletName, nounOfOutlets } from './outlet.ts';
import { bodyStems, overlapWith } from './overlap.ts';

// clean: lines that a scraper put before the text ("date: 2025-07-14", "title: ...") -> what they state.
type FieldName = keyof typeof fieldKeys;

/** One stated field at the start of a paragraph. */
export interface Field {
  readonly name: FieldName;
  readonly value: string;
  /** Characters of the paragraph that are not text: the key, and the value too unless it is the title. */
  readonly length: number;
}

const names = new Map<string, FieldName>(
  Object.entries(fieldKeys).flatMap(([name, keys]) => keys.map((key) => [key, name as FieldName] as const)),
);
const longestKey = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
const keyed = new RegExp(`^["']?(${longestKey})["']?\\s?[:=]\\s{0,3}["']?`, 'iu');
const dateFirst = new RegExp(
  `^(?:${[...fieldKeys.date].sort((a, b) => b.length - a.length).join('|')})\\s?[:=]?\\s{0,3}(?=\\d{4}-\\d)`,
  'iu',
);
const clock = /^[T\s]{0,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?/u;

/** The field that a paragraph opens with, or null. */
export function fieldOf(paragraph: string): Field | null {
  return leadingDate(paragraph) ?? keyedLine(paragraph);
}

/** "date 2025-07-14 The minister said": the date ends the field, the text goes on. */
function leadingDate(paragraph: string): Field | null {
  const key = dateFirst.exec(paragraph.slice(0, 40));
  if (!key) return null;
  const rest = paragraph.slice(key[0].length, key[0].length + 60);
  const date = calendarDates(rest)[0];
  if (!date?.date || date.start > 0) return null;
  const time = clock.exec(rest.slice(date.end))?.[0].length ?? 0;
  const space = /^["']?\s*/u.exec(paragraph.slice(key[0].length + date.end + time, key[0].length + 120))![0].length;
  return { name: 'date', value: date.date, length: key[0].length + date.end + time + space };
}

/** "title: Storm closes harbour": a line of its own. */
function keyedLine(paragraph: string): Field | null {
  const key = paragraph.length <= 400 ? keyed.exec(paragraph) : null;
  if (!key) return null;
  const name = names.get(key[1]!.toLowerCase())!;
  const value = paragraph
    .slice(key[0].length)
    .replace(/(?<!["',])["',]+$/u, '')
    .trim();
  if (!value || !isPlausible(name, value)) return null;
  return { name, value, length: name === 'title' ? key[0].length : paragraph.length };
}

/** "Time: the enemy of every minister" is no field. */
function isPlausible(name: FieldName, value: string): boolean {
  if (name === 'date') return value.length <= 60 && calendarDates(value).length > 0;
  return name === 'title' || value.length <= 80 || name === 'other';
}

/** Which lines are the masthead, and whose. */
export interface Masthead {
  readonly outlet: string;
  /** Numbers of lines that go whole. */
  readonly lines: readonly number[];
  /** Characters of the first of them that go, when the title stands behind the name on one line. */
  readonly length: number | null;
}

interface Top {
  readonly text: string;
  /** The rule by which it is dropped already. */
  readonly rule: string | null;
}

const LONGEST_NAME = 45;
const MOST_WORDS = 5;
const SHORTEST_TITLE = 18;
const LONGEST_SLOGAN = 90;
/** A title has about as much to do with the text as this, a slogan less. */
const RELATED = 0.4;
const MENUS: ReadonlySet<string> = new Set(['menu', 'breadcrumb', 'navigation']);

const networks: ReadonlySet<string> = new Set<string>(platforms);
const labels: ReadonlySet<string> = new Set<string>(storyLabels);
/** CoastDesk, PierWatch24: written as one word, as sites are. */
const coined = /^(?:\p{Lu}\p{Ll}+){2,4}\d{0,4}$|^\p{Lu}\p{Ll}{2,}\p{Lu}{2,4}$/u;

/** The masthead among the lines over the text, or null. */
export function mastheadOf(top: readonly Top[], prose: readonly string[]): Masthead | null {
  const at = top.findIndex(({ rule }) => rule === null);
  if (at < 0) return null;
  const [name, slogan] = /^(.{2,45}?)\s{0,2}[|·•–—]\s{1,2}(.{3,})$/u.exec(top[at]!.text)?.slice(1) ?? [];
  const named = name !== undefined && slogan !== undefined && isMasthead(name, top, at, prose);
  const whole = isMasthead(top[at]!.text, top, at, prose);
  if (!named && !whole) return null;
  const body = bodyStems(prose);
  const title = titleAfter(top, at, body);
  const stands = (line: string): boolean => isOverMenu(top, at) || isApart(line, top, at, title, body);
  if (named && stands(name)) {
    if (title < 0 || overlapWith(slogan, body) >= RELATED) return titled(top[at]!.text, name, slogan, at);
    return { outlet: name, lines: [at], length: null };
  }
  if (title < 0 || !whole || !stands(top[at]!.text)) return null;
  return { outlet: top[at]!.text, lines: [at, ...slogansAfter(top, at, title, body)], length: null };
}

/** "The Harbour Times | Storm closes harbour" */
function titled(line: string, name: string, slogan: string, at: number): Masthead | null {
  return slogan.length >= SHORTEST_TITLE && !isOutletName(slogan)
    ? { outlet: name, lines: [at], length: line.length - slogan.length }
    : null;
}

/** The line that is about what the text is about; failing that, any that could be a title. */
function titleAfter(top: readonly Top[], at: number, body: ReadonlySet<string>): number {
  const could = top.flatMap(({ text, rule }, n) =>
    n > at && rule === null && text.length >= SHORTEST_TITLE ? [n] : [],
  );
  return could.find((n) => overlapWith(top[n]!.text, body) >= RELATED) ?? could[0] ?? -1;
}

/** "The coast, without the gossip": between the name and the title, and about neither. */
function slogansAfter(top: readonly Top[], at: number, title: number, body: ReadonlySet<string>): number[] {
  const next = at + 1;
  const text = top[next]?.text ?? '';
  const isSlogan =
    next < title &&
    top[next]!.rule === null &&
    text.length <= LONGEST_SLOGAN &&
    overlapWith(text, body) < RELATED &&
    overlapWith(top[title]!.text, body) >= RELATED;
  return isSlogan ? [next] : [];
}

function isMasthead(name: string, top: readonly Top[], at: number, prose: readonly string[]): boolean {
  const words = name.split(/\s+/u);
  if (name.length > LONGEST_NAME || words.length > MOST_WORDS || endsLikeSentence(name) || isLabel(name)) return false;
  if (nounOfOutlets(name) === 'firm' && isOutletName(name)) return true;
  if (prose.some((text) => isSubject(name, text))) return false;
  if (isOutletName(name) || coined.test(name)) return true;
  return (
    isOverMenu(top, at) &&
    top.slice(at + 1, at + 3).some(({ text }) => /[|·•>›»/]/u.test(text)) &&
    words.length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word))
  );
}

/** "The Age of Storms" over a standfirst is a title: it has more to do with the text than the line below. */
function isApart(name: string, top: readonly Top[], at: number, title: number, body: ReadonlySet<string>): boolean {
  if (nounOfOutlets(name) === 'firm' || title < 0) return true;
  const own = overlapWith(name, body);
  const other = overlapWith(top[title]!.text, body);
  const below = top.filter(({ rule }, n) => n > at && rule === null).length;
  return below > 1 ? own <= other : own < other;
}

/** Over the menu of a page stands whose page it is. */
const isOverMenu = (top: readonly Top[], at: number): boolean =>
  [at + 1, at + 2].some((n) => MENUS.has(top[n]?.rule ?? ''));

const isLabel = (name: string): boolean => networks.has(plainLine(name)) || labels.has(plainLine(name));

/** A name that the text is about: "Storm Ciara" over a report on the storm. What is told to a paper names it too. */
function isSubject(name: string, text: string): boolean {
  const bare = name.replace(/^the\s/iu, '').toLowerCase();
  const at = text.toLowerCase().indexOf(bare);
  return at >= 0 && !/(?:told|this is|by|to)\s(?:the\s)?$/iu.test(text.slice(Math.max(0, at - 20), at));
}
