/** clean: the opening of a story -> its dateline, which says where and by whom it was filed: "PARIS, July 14 (AFP) —". */
import { monthNumbers } from '../words/calendar.ts';
import { calendarDate } from './calendar-date.ts';
import { agencyNamed, brandNamed } from './credits.ts';

/** Where it was filed from, by whom and when, as far as stated. */
export interface Dateline {
  /** Characters that it takes at the start of the paragraph. */
  readonly length: number;
  readonly agency: string | null;
  /** The day, if it is written with its year. */
  readonly date: string | null;
}

const months = Object.keys(monthNumbers).join('|');
const capitals = "\\p{Lu}[\\p{Lu}.'’-]{1,24}";
const capitalPlace = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.){1,3}|${capitals})(?:\\s${capitals}){0,3}`;
const place = "\\p{Lu}[\\p{L}.'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,24}){0,3}";
const region = `(?:,\\s${place}|\\s\\[${place}\\]|/${place})`;
const day = `(?:,\\s{0,2}|\\s\\(?)(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6},?\\s)?(?:(?:${months})\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s(?:${months})(?:,?\\s\\d{4})?)\\)?`;
const brand = '\\s{0,2}[(/[]([^()/[\\]]{2,40})[)/\\]]\\.?';
const dash = '\\s{0,2}(?:—|–|--|-|_)(?:\\s|$)|\\s{0,2}:\\s';

/** PARIS — / NAIROBI, Kenya (AP) _ / New Delhi [India], July 14 (ANI): / MOSCOW, July 13. /TASS/. */
const withBrand = new RegExp(`^(?:${place}${region}{0,2}(?:${day})?[.,]?)?${brand}(?:${dash}|\\s|$)`, 'iu');
const bare = new RegExp(`^${capitalPlace}(?:,\\s${place}\\.?){0,2}(?:${day})?(?:\\s{0,2}(?:—|–|--|_)\\s{1,2}|\\s-{1,2}\\s{1,2}|:\\s)`, 'u');
const capitalOnly = new RegExp(`^${capitalPlace}`, 'u');

const LONGEST = 120;

/** The dateline at the start of a paragraph, or null. Without a brand the place must be in capitals. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST);
  return branded(head) ?? plain(head);
}

function branded(head: string): Dateline | null {
  const match = withBrand.exec(head);
  const name = match && brandNamed(match[1]!);
  if (!match || !name || !(/^\p{Lu}|^\s{0,2}[(/[]/u.test(head))) return null;
  return { length: match[0].length, agency: agencyNamed(match[1]!) ?? name, date: calendarDate(match[0]) };
}

/** "NATO: the alliance": a colon needs a place of two words or more; a dash does with one. */
function plain(head: string): Dateline | null {
  const match = bare.exec(head);
  if (!match) return null;
  const words = capitalOnly.exec(head)![0].split(/\s/u).length;
  if (match[0].trimEnd().endsWith(':') && words < 2) return null;
  return { length: match[0].length, agency: null, date: calendarDate(match[0]) };
}
