/**
 * read: the tree of a page -> the day on which its article was published. In this order of trust, which was measured:
 * JSON-LD, `<meta>`, the address, the canonical one, marked times, a date that is shown under the title, any other shown, the last change.
 */
import { calendarDate, dateInName, timestampOf } from '../clean/calendar-date.ts';
import { fingerprint } from '../clean/line-words.ts';
import { publicationTags, revisionTags, revisionWords } from '../words/page-dates.ts';
import { dayOf } from './days.ts';
import { linesOf, tidy } from './lines.ts';
import type { Fields } from './linked-data.ts';
import { attribute, type Element, elementsOf, namesOf, type Parent, textOf } from './tree.ts';

/** What is known of a page besides its tree. */
export interface PageFacts {
  readonly tags: ReadonlyMap<string, string>;
  readonly article: Fields;
  readonly url: string | undefined;
  readonly title: string | undefined;
}

const SHORTEST_TITLE = 20;
const LONGEST_DATE = 100;

/** The ISO day, or undefined where the page does not say. */
export function dayOfPage(page: Parent, facts: PageFacts): string | undefined {
  const { tags, article, url } = facts;
  const inUrl = url === undefined ? undefined : dayInUrl(url);
  const stated = [article.datePublished, ...publicationTags.map((tag) => tags.get(tag)), article.dateCreated];
  const first = stated.find((one) => dayOf(one) !== undefined);
  if (first !== undefined) return atPlace(first, inUrl);
  return (
    inUrl ??
    canonicalDay(page) ??
    markedDay(page) ??
    shownDay(page, facts.title) ??
    namedDay(page) ??
    changedDay(tags, article) ??
    shownChange(page)
  );
}

/** The address that a page names as its own, or as that of the page it was taken from. */
function canonicalDay(page: Parent): string | undefined {
  for (const element of elementsOf(page))
    if (element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''))
      return dayInUrl(attribute(element, 'href') ?? '');
  return undefined;
}

/** Before this hour in UTC it is still the day before in America. */
const MORNING = 9;

/** A time in UTC may be of the day after that at the place; then the address has the day of the place. */
function atPlace(stated: unknown, inUrl: string | undefined): string | undefined {
  const day = dayOf(stated);
  const hour = typeof stated === 'string' ? /T(\d\d):.{0,30}(?:Z|[+-]00:?00)$/.exec(stated.trim())?.[1] : undefined;
  return Number(hour) < MORNING && inUrl !== undefined && isNextDay(inUrl, day) ? inUrl : day;
}

const isNextDay = (before: string, day: string | undefined): boolean =>
  day !== undefined && Date.parse(day) - Date.parse(before) === 24 * 60 * 60 * 1000;

/** /2025/07/14/storm, /2025/jul/14/storm, /20250714-storm, /storm-2025-07-14.html */
export function dayInUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const [, of, name, on] = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?!\d)/i.exec(pathname) ?? [];
  const named = of === undefined ? null : calendarDate(`${on} ${name} ${of}`);
  if (named) return named;
  const [, year, month, day] = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(pathname) ?? [];
  return (year ? calendarDate(`${year}-${month}-${day}`) : dateInName(pathname)) ?? undefined;
}

/** Elements that say that they hold the day of publication; then any `<time>`. */
function markedDay(page: Parent): string | undefined {
  const elements = [...elementsOf(page)];
  const times = elements.filter(({ tagName }) => tagName === 'time');
  const marked = [
    ...elements.filter((element) => attribute(element, 'itemprop') === 'datePublished'),
    ...times.filter((time) => attribute(time, 'pubdate') !== undefined || /publish|entry-date/i.test(namesOf(time))),
    ...times,
  ];
  return marked.map(dayIn).find((day) => day !== undefined);
}

function dayIn(element: Element): string | undefined {
  const shown = tidy(textOf(element));
  return dayOf(attribute(element, 'datetime')) ?? dayOf(attribute(element, 'content')) ?? dayOf(shown);
}

/** A line that only says when: under the title first, for over it may stand the day of the visit. */
function shownDay(page: Parent, title: string | undefined): string | undefined {
  const lines = linesOf(page);
  const print = title === undefined ? '' : fingerprint(title);
  const isTitle = (text: string): boolean => text.length >= SHORTEST_TITLE && print.startsWith(fingerprint(text));
  const at = lines.findIndex(({ tag, text }) => tag === 'h1' || isTitle(text));
  const ordered = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  return ordered.map(({ text }) => timestampOf(text)?.published).find((day) => day) ?? undefined;
}

/** A short element that is called a date, with other words in it: "Posted on July 14, 2025 by Anna Keller". */
function namedDay(page: Parent): string | undefined {
  for (const element of elementsOf(page)) {
    if (!/date|time|publish|posted|byline|meta/i.test(namesOf(element))) continue;
    const text = tidy(textOf(element));
    const day = text.length <= LONGEST_DATE ? calendarDate(text) : null;
    if (day) return day;
  }
  return undefined;
}

const changedDay = (tags: ReadonlyMap<string, string>, article: Fields): string | undefined =>
  [article.dateModified, ...revisionTags.map((tag) => tags.get(tag))].map(dayOf).find((day) => day !== undefined);

const CHANGE = new RegExp(`\\b(?:${revisionWords.join('|')})\\b[^\\p{L}\\d]{0,5}(?:on )?(.{0,${LONGEST_DATE}})`, 'iu');

/** "(last edited 2019-11-10 13:28 by Anna Keller)": where a page says no more than when it was changed. */
function shownChange(page: Parent): string | undefined {
  for (const { text } of linesOf(page)) {
    const said = CHANGE.exec(text.slice(0, 3 * LONGEST_DATE))?.[1];
    const day = said === undefined ? null : calendarDate(said.replace(/^(\d{4}-\d\d-\d\d)\b.*$/u, '$1'));
    if (day) return day;
  }
  return undefined;
}
