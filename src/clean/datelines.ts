/** clean: the opening of a story -> its dateline, which says where and by whom it was filed: "PARIS, May 3 (AFP) —". */

import { upTo } from '../text/pattern.ts';
import { monthNumbers } from '../words/calendar.ts';
import { countries } from '../words/countries.ts';
import { datelineCities } from '../words/dateline-cities.ts';
import { storyLabels } from '../words/outlets.ts';
import { calendarDate } from './calendar-date.ts';
import { agencyNamed, brandNamed } from './credits.ts';
import { plainLine } from './line-words.ts';

/** Where it was filed from, by whom and when, as far as stated. */
export interface Dateline {
  /** Characters that it takes at the start of the paragraph. */
  readonly length: number;
  readonly agency: string | null;
  /** A broadcaster or site that signs like an agency: (CNN). */
  readonly outlet: string | null;
  /** A name in brackets that is in no list: (Harbour Press). */
  readonly signed: string | null;
  /** The day, if it is written with its year. */
  readonly date: string | null;
}

/** Upper case must stay upper case, so the names of months and days are spelled in both. */
const cased = (names: readonly string[]): string =>
  names.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}|${name.toUpperCase()}`).join('|');
const months = cased(Object.keys(monthNumbers).sort((a, b) => b.length - a.length));
const weekdays = cased(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const capitals = "\\p{Lu}[\\p{Lu}.'’-]{1,24}";
const capitalPlace = `(?:\\p{Lu}\\.\\p{Lu}\\.${upTo(2, '\\p{Lu}\\.')}|${capitals})${upTo(3, `\\s${capitals}`)}`;
const placeWord = "\\p{Lu}[\\p{L}.'’-]{1,24}";
const place = `${placeWord}${upTo(3, `\\s${placeWord}`)}`;
const regions = upTo(2, `(?:(?:,\\s|/)${place}|\\s\\[${place}\\])`);
const landOrTwo = upTo(2, `,\\s${place}\\.?`);
const day = `(?:,\\s{0,2}|\\s\\(?)(?:(?:${weekdays})\\p{L}{0,6},?\\s)?(?:(?:${months})\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s(?:${months})(?:,?\\s\\d{4})?)\\)?`;
const brand = '\\s{0,2}[(/[](?<name>[^()/[\\]]{2,40})[)/\\]]\\.?';
const dash = '\\s{0,2}(?:—|–|--|-|_)(?:\\s|$)|\\s{0,2}:\\s';

/** PARIS — / OSLO, Norway (AP) _ / Pune [India], May 3 (ANI): / KAZAN, May 3. /TASS/. */
const brandEnd = `${brand}(?:${dash}|\\s{0,2}$|(?<=/\\.?)\\s)`;
const withBrand = new RegExp(`^${place}${regions}(?:${day})?[.,]?${brandEnd}`, 'u');
/** NORDHAVEN, Nov. 13, 2024 (Harbour Press) - */
const nameEnd = `\\((?<name>[^()]{2,40})\\)(?:${dash})`;
const withName = new RegExp(
  `^(?:${capitalPlace}${regions}(?:${day})?|${place}${regions}${day})[.,]?\\s{0,2}${nameEnd}`,
  'u',
);
/** "CITY (May 3) -": a day is nobody's name. */
const noSigner = new RegExp(`(?<!\\p{L})(?:${months}|${weekdays})(?:\\p{L}{0,6})(?!\\p{L})`, 'u');
/** (CNN) — and CNN's own (CNN)The */
const brandFirst = new RegExp(`^${brand}(?:${dash})?`, 'u');
const bare = new RegExp(
  `^${capitalPlace}${landOrTwo}(?:${day})?(?:\\s{0,2}(?:—|–|--|_)\\s{1,2}|\\s-{1,2}\\s{1,2}|:\\s)(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
  'u',
);
/** Oslo, May 3 - */
const dated = new RegExp(`^${place}${landOrTwo}${day}\\s{0,2}(?:—|–|--|-|_)(?:\\s{1,2}|$)`, 'u');
const capitalOnly = new RegExp(`^${capitalPlace}`, 'u');

/** What a dateline of each kind cannot be without: cheap, and in few paragraphs. */
const signs = {
  withBrand: new RegExp(brandEnd, 'u'),
  withName: new RegExp(nameEnd, 'u'),
  bare: /(?:—|–|--|_)\s|\s-\s|:\s/u,
  capitals: /^\p{Lu}[\p{Lu}.'’-]/u,
  dated: /^\D*\d.*[—–_-](?:\s|$)/su,
};

const cities: ReadonlySet<string> = new Set<string>(datelineCities);
const countryNames: ReadonlySet<string> = new Set<string>(countries.map(({ name }) => name));
const labels: ReadonlySet<string> = new Set<string>(storyLabels);

const LONGEST = 120;

const isColon = (dateline: string): boolean => dateline.trimEnd().endsWith(':');
/** The dateline at the start of a paragraph, or null. Without a brand the place must be in capitals. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST);
  return branded(head) ?? plain(head);
}

function branded(head: string): Dateline | null {
  const match = (signs.withBrand.test(head) ? withBrand.exec(head) : null) ?? brandFirst.exec(head);
  const written = match?.groups?.name ?? '';
  const name = brandNamed(written);
  if (!match || !name) return unlisted(head);
  const agency = agencyNamed(written);
  return { length: match[0].length, agency, outlet: agency ? null : name, signed: null, date: calendarDate(match[0]) };
}

/** "NORDHAVEN, Nov. 13, 2024 (Harbour Press) -": the day or capitals before the brackets, the dash behind them, make it a dateline. */
function unlisted(head: string): Dateline | null {
  const match = signs.withName.test(head) ? withName.exec(head) : null;
  const name = match?.groups?.name?.trim();
  if (!match || !name || !isSigner(name)) return null;
  return { length: match[0].length, agency: null, outlet: null, signed: name, date: calendarDate(match[0]) };
}

const isSigner = (name: string): boolean =>
  name.split(/\s+/u).length <= 4 &&
  name.split(/\s+/u).every((word) => /^[\p{Lu}&]/u.test(word)) &&
  !noSigner.test(name) &&
  !countryNames.has(name);

/** "NATO: the alliance", "ANNA KELLER: What happened?": before a colon, only a city that datelines name is one. */
function plain(head: string): Dateline | null {
  const isBare = signs.bare.test(head) && signs.capitals.test(head);
  const match = (isBare ? bare.exec(head) : null) ?? (signs.dated.test(head) ? dated.exec(head) : null);
  if (!match) return null;
  const name = plainLine(capitalOnly.exec(match[0])?.[0] ?? '');
  if (labels.has(name) || (isColon(match[0]) && !cities.has(name))) return null;
  return { length: match[0].length, agency: null, outlet: null, signed: null, date: calendarDate(match[0]) };
}
