/** The head of the report on one event: what it is about, and a table of who reports it and how independent they are. */

import { dateRange, dateText } from '../label/date-text.ts';
import type { Article, Finding } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';
import { beside, cell, indented, type Line, line, run, textWidth, widest, widthOf, wrap } from './columns.ts';
import { byLetter, type EventView, NARROW, originText, type Page, type View, type Viewed } from './view.ts';

const fileName = ({ path }: Article): string => path.split(/[\\/]/).at(-1) || path;

/** Outlet, else title, else file name. */
export const nameOf = (article: Article): string => article.outlet ?? article.title ?? fileName(article);

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? []).map(stem));

/** How much of a finding's label speaks of the event: "When Keller met Brandt" of "Keller met Brandt in Osmond". */
function likeness(finding: Finding, event: ReadonlySet<string>): number {
  const words = [...stemsOf(finding.label)].filter((word) => word !== 'when');
  return words.length === 0 ? 0 : words.filter((word) => event.has(word)).length / words.length;
}

/** Claims of the finding that date what the label names: "burst" of "River bursts its banks". */
function dated(finding: Finding, event: ReadonlySet<string>, { claims }: View): number {
  const held = finding.positions.flatMap((position) => position.claims.flatMap((id) => claims.get(id) ?? []));
  return held.filter(
    (claim) => claim.kind === 'date' && claim.about.action !== null && event.has(stem(claim.about.action)),
  ).length;
}

/** Days between an event and an article on it. */
const NEWS = 31;

/** Whether the finding is on a day about which the articles were written; without publication dates nothing speaks against it. */
function isNews(finding: Finding, articles: readonly Article[]): boolean {
  const published = articles.flatMap(({ published: { date } }) => (date === null ? [] : [Date.parse(date)]));
  const days = finding.positions.flatMap(({ value }) =>
    typeof value.earliest === 'string' ? [Date.parse(value.earliest)] : [],
  );
  return (
    published.length === 0 || days.every((day) => published.some((date) => Math.abs(date - day) <= NEWS * 86_400_000))
  );
}

/** When the event took place, if a date finding is about the event itself: the one that says so most, in most articles. */
function eventDate({ event, articles, findings }: EventView, view: View): string | null {
  const label = stemsOf(event.label);
  const rated = findings
    .filter((finding) => finding.kind === 'date' && isNews(finding, articles))
    .map((finding) => ({ finding, claims: dated(finding, label, view), like: likeness(finding, label) }))
    .filter(({ claims, like }) => claims > 0 || like > 0.5);
  const best = rated.toSorted(
    (a, b) => b.finding.support.articles - a.finding.support.articles || b.claims - a.claims || b.like - a.like,
  )[0];
  return best ? dateRange(best.finding) : null;
}

/** "5 articles, 3 origins \u00b7 12\u201313 July 2025" */
export function eventFacts(of: EventView, view: View): string {
  const origins = new Set(of.articles.map(({ origin }) => origin)).size;
  const facts = [`${counted(of.articles.length, 'article')}, ${counted(origins, 'origin')}`, eventDate(of, view)];
  return facts.filter((fact) => fact !== null).join(' \u00b7 ');
}

/** "Keller met Brandt in Osmond \u00b7 5 articles, 3 origins \u00b7 12\u201313 July 2025" */
export function headline(of: EventView, { width, view }: Page): Line[] {
  const rest = eventFacts(of, view);
  const whole: Line = [run(of.event.label, 'bold'), run(` \u00b7 ${rest}`)];
  return widthOf(whole) <= width ? [whole] : [...wrap(line(of.event.label, 'bold'), width), ...wrap(line(rest), width)];
}

/** A run or two of common words is chance; this many words in two articles of different origin are a borrowed passage. */
const PASSAGE = 12;

/** Later articles of the table with which this one shares wording: each pair is said once. */
function sharing(article: Article, { report, letters, articles }: View, shown: ReadonlySet<string>): string | null {
  const own = letters.get(article.id) ?? '';
  const sentences = new Set<string>();
  const passages = new Set<string>();
  for (const one of report.origins) {
    const id = one.article === article.id ? one.with : one.with === article.id ? one.article : undefined;
    const letter = id === undefined || !shown.has(id) ? '' : (letters.get(id) ?? '');
    if (byLetter(own, letter) >= 0) continue;
    if (articles.get(id ?? '')?.origin !== article.origin) one.shared >= PASSAGE && passages.add(letter);
    else if (one.shared > 0) sentences.add(letter);
  }
  const texts = [sharedText('sentences', sentences), sharedText('a passage', passages)].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join('; ');
}

const sharedText = (what: string, letters: ReadonlySet<string>): string | null =>
  letters.size === 0 ? null : `shares ${what} with ${[...letters].toSorted(byLetter).join(', ')}`;

/** One line of the table of sources, in words. */
export interface Source {
  readonly letter: string;
  readonly name: string;
  readonly date: string;
  readonly credits: string;
  readonly origin: string;
  readonly notes: readonly string[];
}

/** `shown`: ids of the articles of that table. */
export function sourceOf(article: Article, page: Pick<Page, 'view' | 'all'>, shown: ReadonlySet<string>): Source {
  const name = nameOf(article);
  const file = page.all ? article.path : fileName(article);
  const item = article.item === null ? '' : ` #${article.item}`;
  const where = name === file && item === '' ? null : file + item;
  return {
    letter: page.view.letters.get(article.id) ?? '',
    name,
    date: article.published.date === null ? 'not dated' : dateText(article.published.date),
    credits: article.credits.join(', '),
    origin: originText(article),
    notes: [sharing(article, page.view, shown), where].filter((note) => note !== null),
  };
}

/** The sources of an event in letter order. */
export function sourcesOf({ articles }: EventView, page: Page): Source[] {
  const shown = new Set(articles.map(({ id }) => id));
  return articles.map((article) => sourceOf(article, page, shown));
}

/** The sources by letter: name, date, agency credits, origin, file, and with whom they share sentences. */
export function sourceTable(of: EventView, page: Page): Line[] {
  const sources = sourcesOf(of, page);
  return (page.width < NARROW ? null : table(sources, page.width)) ?? stacked(sources, page.width);
}

function stacked(sources: readonly Source[], width: number): Line[] {
  return sources.flatMap(({ letter, name, date, credits, origin, notes }) => {
    const facts = [date, credits, origin, ...notes].filter((fact) => fact !== '').join(' \u00b7 ');
    const lines = [...wrap([run(name)], width - 5, 2), ...wrap([run(facts, 'dim')], width - 5)];
    return beside([cell(line(letter, 'bold'), 1), { lines, width: width - 5 }], 2);
  });
}

/** Columns that a note needs to be read. */
const NOTES = 22;

/** One line each, or null where the columns would be too narrow. */
function table(sources: readonly Source[], width: number): Line[] | null {
  const column = (of: (source: Source) => string, limit: number) =>
    widest(
      sources.map((source) => line(of(source))),
      limit,
    );
  const letter = column((source) => source.letter, 4);
  const date = column((source) => source.date, 12);
  const credits = column((source) => source.credits, 14);
  const origin = column((source) => source.origin, 12);
  const fixed = 2 + letter + date + credits + origin + 2 * (credits > 0 ? 5 : 4);
  const name = column((source) => source.name, Math.floor((width - fixed) * 0.55));
  const notes = width - fixed - name;
  if (notes < Math.min(NOTES, Math.max(0, ...sources.flatMap((source) => source.notes.map(textWidth))))) return null;
  return sources.flatMap((source) =>
    beside(
      [
        cell(line(source.letter, 'bold'), letter),
        cell(line(source.name), name, 2),
        cell(line(source.date, source.date === 'not dated' ? 'dim' : 'plain'), date),
        ...(credits > 0 ? [cell(line(source.credits), credits)] : []),
        cell(line(source.origin), origin),
        { lines: source.notes.flatMap((note) => wrap(line(note, 'dim'), notes)), width: notes },
      ],
      2,
    ),
  );
}

/** Articles of the report that belong to no event. */
export function outside({ view }: Viewed, events: readonly EventView[]): Article[] {
  const inside = new Set(events.flatMap(({ articles }) => articles.map(({ id }) => id)));
  return view.report.articles.filter(({ id }) => !inside.has(id));
}

/** Their letters and names. */
export const outsiderNames = (page: Viewed, events: readonly EventView[]): string[] =>
  outside(page, events).map((article) => `${page.view.letters.get(article.id)} ${nameOf(article)}`);

/** Where there are such articles, a line that names them. */
export function outsiders(page: Page, events: readonly EventView[]): Line[] {
  const names = outsiderNames(page, events);
  if (names.length === 0) return [];
  const most = page.all ? undefined : 4;
  return [[], ...indented([run('Without any event: ', 'bold'), run(names.join(', '))], 0, page.width, most)];
}
