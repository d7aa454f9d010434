/** What a person's report looks things up in: report in, letters of articles, names of entities and the section of each finding out. */
import { groupBy } from '../base/group-by.ts';
import type { Article, Claim, Event, Finding, Position, Report } from '../model.ts';
import type { RenderOptions } from './types.ts';

export interface View {
  readonly report: Report;
  /** Article id to its letter: A, B, ... Z, AA, AB. */
  readonly letters: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly names: ReadonlyMap<string, string>;
}
/** One part of the report on an event: its sources in letter order and its findings. */
export interface EventView {
  readonly event: Event;
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
}

/** A, B, ... Z, AA, AB ... */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const originNumber = ({ origin }: Article): number => Number(/^o(\d+)$/.exec(origin)?.[1] ?? Number.POSITIVE_INFINITY);

/** "origin 2"; an origin that is not numbered keeps its name. */
export const originText = ({ origin }: Article): string => `origin ${/^o(\d+)$/.exec(origin)?.[1] ?? origin}`;

/** Articles of one event by origin, copies side by side. */
function inOrder(event: Event, articles: ReadonlyMap<string, Article>): Article[] {
  const members = event.articles.flatMap((id) => articles.get(id) ?? []);
  return members.toSorted((a, b) => compareNumbers(originNumber(a), originNumber(b)));
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Events of several articles come first: one article alone has nothing to compare. */
const byArticles = (events: readonly Event[]): Event[] =>
  events.toSorted((a, b) => Number(b.articles.length > 1) - Number(a.articles.length > 1));

export function viewOf(report: Report): View {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const order = [...byArticles(report.events).flatMap((event) => inOrder(event, articles)), ...report.articles];
  const letters = new Map([...new Set(order.map(({ id }) => id))].map((id, index) => [id, letterOf(index)]));
  return {
    report,
    letters,
    articles,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    names: new Map(report.entities.map(({ id, name }) => [id, name])),
  };
}

/** The events with their findings, those of several articles first. */
export function eventsOf(view: View): EventView[] {
  const findings = groupBy(view.report.findings, ({ event }) => event);
  return byArticles(view.report.events).map((event) => ({
    event,
    articles: inOrder(event, view.articles),
    findings: findings.get(event.id) ?? [],
  }));
}

/** Letters of the articles, in letter order; long lists are cut unless `all`. */
export function lettersOf(view: View, articles: readonly string[], all: boolean): string {
  const letters = articles.map((id) => view.letters.get(id) ?? id).toSorted(byLetter);
  const cut = !all && letters.length > 8;
  return cut ? `${letters.slice(0, 7).join(' ')} +${letters.length - 7}` : letters.join(' ');
}

/** Z before AA. */
export const byLetter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The claims of a position, one per article in letter order; the one that proves the finding comes first, body text before titles. */
export function claimsOf(view: View, finding: Finding, position: Position): Claim[] {
  const claims = position.claims.flatMap((id) => view.claims.get(id) ?? []);
  const rank = (claim: Claim): number =>
    finding.proof.includes(claim.id) ? 0 : claim.sentence.role === 'body' ? 1 : 2;
  const letter = ({ article }: Claim): string => view.letters.get(article) ?? article;
  claims.sort((a, b) => rank(a) - rank(b) || byLetter(letter(a), letter(b)) || a.span.start - b.span.start);
  const perArticle = new Map<string, Claim>();
  for (const claim of claims) if (!perArticle.has(claim.article)) perArticle.set(claim.article, claim);
  return [...perArticle.values()];
}

// What every part of a person's report is given beside the report itself.
export interface Page {
  readonly view: View;
  /** Display columns, 40 or more. */
  readonly width: number;
  /** Nothing is cut. */
  readonly all: boolean;
  /** Only dates are shown: as a timeline. */
  readonly timeline: boolean;
  /** The command line that made this report, for "... --all shows them". */
  readonly command: string | undefined;
}

/** Nothing can be set side by side in less; lines longer than the other are hard to read. */
const NARROWEST = 40;
const WIDEST = 120;

/** Columns of a page on a terminal of that width. */
export const pageWidth = (width: number): number => Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width)));

/** The report as a page of that many columns. */
export const pageOf = (report: Report, { width, all, kinds, command }: RenderOptions): Page => ({
  view: viewOf(report),
  width: pageWidth(width),
  all,
  timeline: kinds?.length === 1 && kinds[0] === 'date',
  command,
});

/** What words about a finding are made from, on a page of any sort. */
export type Viewed = Pick<Page, 'view'>;

/** What the verdicts are about, said every time: readers take "agree" for "true" and silence for denial. */
export const closingText =
  'Verdicts describe the reporting, not the truth. A letter that is missing from a line means: not found in this text.';

/** Narrower than this, columns are stacked. */
export const NARROW = 70;
