/** clean: paragraphs -> those that are the page's and not the article's, each with its rule, and what they state about the article. */
import { appealRules } from './appeals.ts';
import { bylineOf, loneAuthor } from './bylines.ts';
import { calendarDate, type Timestamp, timestampOf } from './calendar-date.ts';
import { isPhotoCredit } from './captions.ts';
import { creditOf } from './credits.ts';
import { datelineOf } from './datelines.ts';
import { furnitureRule, isAddress, menuOf } from './furniture.ts';
import { endsLikeSentence, fingerprint } from './line-words.ts';
import { fieldOf, mastheadOf } from './masthead.ts';
import { outletIn } from './outlet.ts';
import type { Paragraph } from './paragraphs.ts';
import { relatedRules } from './related.ts';

/** What dropped lines say about the article. */
export interface Facts {
  readonly stamps: readonly Timestamp[];
  /** Dates of publication from fields and datelines. */
  readonly dates: readonly string[];
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  readonly outlets: readonly string[];
  /** Companies in notices of rights. */
  readonly owners: readonly string[];
  /** Names in datelines that are in no list: the outlet itself, or an agency. */
  readonly signed: readonly string[];
  readonly titles: readonly string[];
}
/** A rule, and what the paragraph states. `length`: characters that it takes; without it all of them. */
export interface Verdict extends Partial<Facts> {
  readonly rule: string;
  readonly length?: number;
}

const PROSE = 80;
const SHORTEST_MENU = 6;
const LONGEST_LABEL = 32;
/** Fields stand at the head of a file. */
const HEAD = 12;
/** A masthead stands over the text, with menus between. */
const TOP = 60;
const LONGEST_TITLE = 300;

/** The verdict on each paragraph: null when it is kept whole. */
export function verdictsOn(
  paragraphs: readonly Paragraph[],
  textLength: number,
  isCaption: (text: string) => boolean,
): (Verdict | null)[] {
  const rules = new Map([...appealRules(paragraphs), ...relatedRules(paragraphs, textLength)]);
  const isProse = paragraphs.map(
    ({ text }, n) => !rules.has(n) && text.length >= PROSE && endsLikeSentence(text) && !isCaption(text),
  );
  const first = isProse.indexOf(true);
  const last = isProse.lastIndexOf(true);
  const isAround = (n: number): boolean => n < first || n > last;
  const verdicts = paragraphs.map(({ text }, n) => {
    const rule = rules.get(n);
    if (rule) return { rule, ...stated(text) };
    return stamp(text) ?? (n < HEAD ? field(text) : null) ?? verdict(text, isAround(n));
  });
  const named = withMasthead(paragraphs, withPaths(paragraphs, verdicts), first, isProse);
  const signed = withAuthors(paragraphs, named, first);
  return last > first ? withMenus(paragraphs, signed, isAround) : signed;
}

/** A path that ends in the title goes whole when the title stands below it again. */
const withPaths = (paragraphs: readonly Paragraph[], verdicts: readonly (Verdict | null)[]): (Verdict | null)[] => {
  if (!verdicts.some((verdict) => verdict?.rule === 'breadcrumb' && verdict.length !== undefined)) return [...verdicts];
  const prints = new Set(
    paragraphs.slice(0, TOP).map(({ text }) => (text.length <= LONGEST_TITLE ? fingerprint(text) : '')),
  );
  return verdicts.map((verdict, n) => {
    if (verdict?.rule !== 'breadcrumb' || verdict.length === undefined) return verdict;
    const { length, ...whole } = verdict;
    return prints.has(fingerprint(paragraphs[n]!.text.slice(length))) ? whole : verdict;
  });
};

/** The name of the outlet over the title, and its slogan. */
function withMasthead(
  paragraphs: readonly Paragraph[],
  verdicts: readonly (Verdict | null)[],
  first: number,
  isProse: readonly boolean[],
): (Verdict | null)[] {
  const top = paragraphs
    .slice(0, Math.min(Math.max(first, 0), TOP))
    .map(({ text }, n) => ({ text, rule: verdicts[n]?.rule ?? null }));
  const prose = paragraphs.filter((_, n) => isProse[n]).map(({ text }) => text);
  const found = mastheadOf(top, prose);
  if (!found) return [...verdicts];
  return verdicts.map((verdict, n) => {
    if (!found.lines.includes(n)) return verdict;
    const outlets = n === found.lines[0] ? [found.outlet] : [];
    return { rule: 'masthead', outlets, ...(found.length === null ? {} : { length: found.length }) };
  });
}

/** A person's name alone on its line, beside the date, is a byline, unless the text is about that person. */
function withAuthors(
  paragraphs: readonly Paragraph[],
  verdicts: readonly (Verdict | null)[],
  first: number,
): (Verdict | null)[] {
  const isStamp = (n: number): boolean => verdicts[n]?.rule === 'timestamp';
  return verdicts.map((verdict, n) => {
    if (verdict || n >= first || !(isStamp(n - 1) || isStamp(n + 1))) return verdict;
    const author = loneAuthor(paragraphs[n]!.text);
    const surname = author?.split(/\s/u).at(-1) ?? '';
    const isSubject = paragraphs.some(({ text }, m) => m !== n && text.includes(surname));
    return author && !isSubject ? { rule: 'byline', authors: [author] } : null;
  });
}

/** A run of labels before or after the article, some of them known as furniture, is a menu as a whole. */
function withMenus(
  paragraphs: readonly Paragraph[],
  verdicts: readonly (Verdict | null)[],
  isAround: (n: number) => boolean,
): (Verdict | null)[] {
  const isLabel = (n: number): boolean =>
    isAround(n) && ((verdicts[n]?.length === undefined && verdicts[n] !== null) || isMenuLabel(paragraphs[n]!.text));
  const result = [...verdicts];
  for (let from = 0; from < paragraphs.length; from++) {
    let to = from;
    while (to < paragraphs.length && isLabel(to)) to++;
    const known = verdicts.slice(from, to).filter((verdict) => verdict !== null).length;
    if (to - from >= SHORTEST_MENU && known >= 2) for (let n = from; n < to; n++) result[n] ??= { rule: 'menu' };
    from = Math.max(from, to);
  }
  return result;
}

const isMenuLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && text.split(/\s/u).length <= 4 && !/[.!?:;,…"”’]$/u.test(text);

function stamp(text: string): Verdict | null {
  const found = timestampOf(text);
  return found && { rule: 'timestamp', stamps: [found] };
}

/** Bylines count only around the article: "By Executive Order" may be a heading inside. */
function verdict(text: string, isAround: boolean): Verdict | null {
  const rule = furnitureRule(text);
  if (rule) return { rule, ...stated(text) };
  const credit = creditOf(text);
  if (credit) return { rule: 'credit', ...credit };
  if (isPhotoCredit(text)) return { rule: 'photo-credit' };
  return (isAround ? around(text) : null) ?? menu(text);
}

function menu(text: string): Verdict | null {
  const found = menuOf(text);
  if (!found) return null;
  const { rule, length } = found;
  return { rule, ...(length === null ? {} : { length }) };
}

function around(text: string): Verdict | null {
  if (isAddress(text)) return { rule: 'contact' };
  const byline = bylineOf(text);
  if (byline) return { ...stampIn(text), rule: 'byline', ...byline, outlets: byline.outlet ? [byline.outlet] : [] };
  const dateline = text.length <= 120 ? datelineOf(text) : null;
  return dateline?.length === text.length ? { rule: 'dateline', ...datelineFacts(dateline) } : null;
}

/** "By Anna Keller | July 14, 2025" */
function stampIn(text: string): Partial<Facts> {
  const parts = /[|•·–—,-]\s?([^|•·–—]{6,80})$|^(.{6,80}?)\sby\s/iu.exec(text);
  return (parts ? stamp(parts[1] ?? parts[2]!) : null) ?? {};
}

/** What a dateline states. */
export function datelineFacts({
  agency,
  outlet,
  signed,
  date,
}: NonNullable<ReturnType<typeof datelineOf>>): Partial<Facts> {
  return {
    credits: agency ? [agency] : [],
    outlets: outlet ? [outlet] : [],
    signed: signed ? [signed] : [],
    dates: date ? [date] : [],
  };
}

function stated(text: string): Partial<Facts> {
  const found = outletIn(text);
  if (!found) return {};
  return found.owner ? { owners: [found.name] } : { outlets: [found.name] };
}

function field(text: string): Verdict | null {
  const found = fieldOf(text);
  if (!found) return null;
  const { name, value, length } = found;
  const facts = {
    date: dateFact(value),
    author: { authors: [value] },
    outlet: { outlets: [value] },
    title: { titles: [value] },
    other: {},
  }[name];
  return { rule: 'field', length, ...facts };
}

function dateFact(value: string): Partial<Facts> {
  const date = calendarDate(value);
  return date ? { dates: [date] } : {};
}

/** All that the verdicts state, in order. */
export function factsOf(verdicts: readonly (Partial<Facts> | null)[]): Facts {
  const all = <K extends keyof Facts>(key: K): Facts[K][number][] => [
    ...new Set(verdicts.flatMap((verdict) => (verdict?.[key] ?? []) as Facts[K][number][])),
  ];
  return {
    stamps: all('stamps'),
    dates: all('dates'),
    authors: all('authors'),
    credits: all('credits'),
    outlets: all('outlets'),
    owners: all('owners'),
    signed: all('signed'),
    titles: all('titles'),
  } as Facts;
}
