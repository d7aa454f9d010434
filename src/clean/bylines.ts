/** clean: a line that says who wrote the article -> the names. */
import { agencies } from '../words/agencies.ts';
import { bylineOpenings, collectiveAuthors, journalistTitles, nameParticles } from '../words/bylines.ts';
import { datelineCities } from '../words/dateline-cities.ts';
import { navigationWords } from '../words/furniture.ts';
import { sectionWords } from '../words/outlets.ts';
import { calendarDates, timestampOf } from './calendar-date.ts';
import { agencyNamed, brandNamed } from './credits.ts';
import { plainLine, wordsOf } from './line-words.ts';

/** Who wrote it. */
export interface Byline {
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  /** "By Beacon Staff" states the outlet. */
  readonly outlet: string | null;
}

const LONGEST = 160;
const titles: ReadonlySet<string> = new Set<string>(journalistTitles);
const collectives: ReadonlySet<string> = new Set<string>(collectiveAuthors);
const places: ReadonlySet<string> = new Set<string>(datelineCities);
const sections: ReadonlySet<string> = new Set<string>([...sectionWords, ...navigationWords]);
const particles = nameParticles.join('|');
const namePart = "\\p{Lu}[\\p{L}'’.-]{0,25}";
const personal = new RegExp(`^${namePart}(?:\\s(?:(?:${particles})\\s){0,2}(?:al-|el-)?${namePart}){1,3}$`, 'u');
const opening = new RegExp(
  `^(?:${[...bylineOpenings].sort((a, b) => b.length - a.length).join('|')})(?::\\s?|\\s)`,
  'iu',
);

/** Names of a byline, or null when the line is none: "By Anna Keller and Ben Stone", "Anna Keller, Staff writer". */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST || line.includes('\n')) return null;
  const text = withoutTime(line);
  const match = opening.exec(text);
  if (!match) return titled(text) ?? (text === line ? null : signedBy(text));
  const name = text.slice(match[0].length);
  // "By admin - 2025-05-03": with a date beside it, any short name is a byline.
  return (
    opened(name) ??
    (text !== line && /^\S{2,20}(?:\s\S{2,20})?$/u.test(name) ? { authors: [], credits: [], outlet: null } : null)
  );
}

/** "By Anna Keller | May 3, 2025 9:15 AM" without its date. */
function withoutTime(line: string): string {
  const tail = /^(.{6,80}?)[\s|,•·–—-]{1,4}(by\s.{4,60})$/iu.exec(line);
  if (tail && timestampOf(tail[1]!)) return tail[2]!;
  const bar = /^(.{4,100}?)\s?(?:\||•|·|–|—|\s-\s|,)\s?(.{4,80})$/u.exec(line);
  if (bar && timestampOf(bar[2]!)) return bar[1]!.trim();
  const date = calendarDates(line)[0];
  return date && date.start > 4
    ? line.slice(0, date.start).replace(/(?<![\s,|•·–—-])[\s,|•·–—-]+$|\s(?:published|posted|updated|on)[:\s]*$/giu, '')
    : line;
}

function opened(names: string): Byline | null {
  const list = names
    .replace(/\s(?:in|for|at)\s\p{Lu}.{1,40}$/u, '')
    .split(/(?:(?<!\s)\s+)?(?:,|&|\||•|\band\b|\bfor\b|\bwith\b)\s*/iu)
    .filter(Boolean);
  const first = list[0];
  if (!first || !list.every((name) => isAuthor(name) || titles.has(plainLine(name)) || isPlain(name))) return null;
  return isAuthor(first) ? credited(list) : null;
}

/** An affiliation after the first name: BBC News, Harbour Ledger. */
const isPlain = (name: string): boolean =>
  name.length <= 40 && name.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));

const isAuthor = (name: string): boolean => personal.test(name) || Boolean(brandNamed(name)) || staffOf(name) !== null;

/** "Beacon Staff" -> Beacon; "Staff Reporter" -> ''; null for a person. */
function staffOf(name: string): string | null {
  const plain = plainLine(name);
  const collective = [...collectives].find((words) => plain === words || plain.endsWith(` ${words}`));
  return collective === undefined ? null : name.slice(0, name.length - collective.length).trim();
}

function credited(list: readonly string[]): Byline {
  const authors: string[] = [];
  const credits: string[] = [];
  let outlet: string | null = null;
  for (const name of list) {
    const staff = staffOf(name);
    const agency = brandNamed(staff || name);
    if (agency) credits.push(agency);
    else if (staff) outlet ??= staff;
    else if (staff === null && personal.test(name) && !titles.has(plainLine(name))) authors.push(properCase(name));
  }
  return { authors, credits: [...new Set(credits)], outlet };
}

/** "Anna Keller", nothing else; "Middle East" and "Buenos Aires" are no persons. */
export function loneAuthor(line: string): string | null {
  const isPlace = places.has(plainLine(line)) || wordsOf(line).some((word) => sections.has(word));
  return line.length <= 40 && !isPlace && personal.test(line) && !titles.has(plainLine(line)) ? properCase(line) : null;
}

/** "Nordhaven24 Desk", with a date beside it. */
function signedBy(text: string): Byline | null {
  const staff = isPlain(text) ? staffOf(text) : null;
  return staff ? credited([text]) : null;
}

/** "ANNA KELLER" as a name. */
const properCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/\p{L}+/gu, (word) => (word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    : name;

/** "Anna Keller, Staff writer"; "Anna Keller | Political editor"; "Beacon Staff Writer". */
function titled(line: string): Byline | null {
  const parts = line.split(/(?:(?<!\s)\s+)?(?:,|\||•|·|—|–|\s-\s)\s*/u).filter(Boolean);
  const [name, ...rest] = parts;
  if (name && rest.length && rest.length <= 2 && personal.test(name) && rest.every(isRole))
    return credited([name, ...rest.filter(isCredit)]);
  return null;
}

const isRole = (text: string): boolean =>
  titles.has(plainLine(text)) || isCredit(text) || [...titles].some((title) => endsWithTitle(text, title));
const isCredit = (text: string): boolean => agencyNamed(text) !== null || Object.hasOwn(agencies, text);
const endsWithTitle = (text: string, title: string): boolean =>
  text.includes(' ') && plainLine(text).endsWith(` ${title}`) && isPlain(text);
