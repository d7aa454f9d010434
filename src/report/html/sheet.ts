/** What every part of the HTML report is given: a report in, its view and the claims that can be shown in their article out. */
import type { Article, Claim, Finding, Report } from '../../model.ts';
import { nameOf } from '../sources.ts';
import { byLetter, type EventView, eventsOf, type View, viewOf } from '../view.ts';
import { type Html, html } from './markup.ts';

export interface Sheet {
  readonly view: View;
  readonly events: readonly EventView[];
  /** Nothing is cut: a page folds. */
  readonly all: true;
  /** Sets how much of a quotation stands on one line of a list: eight characters for each. */
  readonly width: number;
  /** Claims of findings whose passage stands in a text that the report holds, by article. */
  readonly passages: ReadonlyMap<string, readonly Claim[]>;
  /** Claim id to the finding it is in. */
  readonly findings: ReadonlyMap<string, Finding>;
}

/** More than the lines of a list that the style sheet shows. */
const GIST = 50;

export function sheetOf(report: Report): Sheet {
  const view = viewOf(report);
  const findings = new Map(
    report.findings.flatMap((finding) =>
      finding.positions.flatMap(({ claims }) => claims.map((id) => [id, finding] as const)),
    ),
  );
  const passages = new Map<string, Claim[]>();
  for (const claim of report.claims) {
    if (!findings.has(claim.id) || !isExact(claim, view.articles.get(claim.article))) continue;
    const others = passages.get(claim.article);
    if (others) others.push(claim);
    else passages.set(claim.article, [claim]);
  }
  return { view, events: eventsOf(view), all: true, width: GIST, passages, findings };
}

/** A report without its texts, or beside other ones, has nothing to link to. */
function isExact({ span }: Claim, article: Article | undefined): boolean {
  return span.end > span.start && article?.text?.slice(span.start, span.end) === span.text;
}

export const isLinked = ({ view }: Sheet, claim: Claim): boolean => isExact(claim, view.articles.get(claim.article));

/** The articles' letters, those of one origin in one frame: "[A B C] [D]". */
export function letterPills({ view }: Sheet, articles: readonly string[]): Html {
  const letter = (id: string): string => view.letters.get(id) ?? id;
  const byOrigin = new Map<string, string[]>();
  for (const id of articles.toSorted((a, b) => byLetter(letter(a), letter(b)))) {
    const origin = view.articles.get(id)?.origin ?? '';
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), id]);
  }
  const names = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => view.articles.get(id) ?? [])
      .map(nameOf)
      .join(', ');
  const pills = [...byOrigin.values()].map(
    (ids) => html`<span title="${names(ids)}">${ids.map(letter).join(' ')}</span> `,
  );
  return html`<span class="pills">${pills}</span>`;
}

/** Articles of the finding, in no order. */
export const articlesOf = (finding: Finding): string[] => [
  ...new Set(finding.positions.flatMap(({ articles }) => articles)),
];

/** Page titles are h1 to h4; with one event there is a level less. */
export type Level = 2 | 3 | 4;
export function heading(level: Level, id: string, text: string): Html {
  if (level === 2) return html`<h2 id="${id}">${text}</h2>`;
  return level === 3 ? html`<h3 id="${id}">${text}</h3>` : html`<h4 id="${id}">${text}</h4>`;
}
