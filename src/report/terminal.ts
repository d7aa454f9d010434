/** The report for a person at a terminal: the quarrels first, side by side. */
import type { Report } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { indented, type Line, line, paintLines, run } from './columns.ts';
import { findingLines } from './lists.ts';
import {
  aloneText,
  type Group,
  groupsOf,
  keyTermsText,
  keyTermsTitle,
  MOST_ALONE,
  moreText,
  tallyLine,
} from './parts.ts';
import { quarrel } from './quarrels.ts';
import { headline, outsiders, sourceTable } from './sources.ts';
import { timelineLines } from './timeline.ts';
import type { RenderOptions } from './types.ts';
import { closingText, type EventView, eventsOf, NARROW, type Page, pageOf } from './view.ts';

/** The section of one event: headline, sources, disagreements, unclear findings, agreements, then what one source says. */
export function eventLines(of: EventView, page: Page): Line[] {
  const head = [...headline(of, page), [], ...sourceTable(of, page), []];
  if (of.findings.length === 0) return [...head, ...indented([run('No claims to show.')], 0, page.width)];
  if (page.timeline) return [...head, ...timelineLines(of, page)];
  const kindWidth = Math.max(...of.findings.map(({ kind }) => kind.length));
  return [...head, ...(of.articles.length > 1 ? compared(of, page, kindWidth) : alone(of, page, kindWidth))];
}

function compared(of: EventView, page: Page, kindWidth: number): Line[] {
  const groups = groupsOf(of.findings);
  const sections = (inOne: boolean): Line[] =>
    groups
      .filter(({ part, findings }) => findings.length > 0 && (part.section === 'single') === inOne)
      .flatMap((group) => [[], ...section(group, page, kindWidth)]);
  return [...indented(tallyLine(groups), 0, page.width), ...sections(false), ...keyTerms(of, page), ...sections(true)];
}

/** What several articles name without saying the same of it. */
function keyTerms(of: EventView, { all, width }: Page): Line[] {
  const text = keyTermsText(of, all);
  return text === '' ? [] : [[], ...indented([run(`${keyTermsTitle} `, 'bold'), run(text)], 0, width)];
}

function section({ part, findings }: Group, page: Page, kindWidth: number): Line[] {
  const heading: Line = [run(`${part.title} ${findings.length}`, part.ink)];
  const shown = page.all ? findings : findings.slice(0, part.most);
  const body = part.full
    ? shown.flatMap((finding, index) => [...(index > 0 ? [[]] : []), ...quarrel(finding, page, kindWidth)])
    : findingLines(shown, page, kindWidth);
  return [heading, ...body, ...more(findings.length - shown.length, page, kindWidth)];
}

/** How many are left out, and the command that shows them. */
function more(count: number, page: Page, kindWidth: number): Line[] {
  if (count <= 0) return [];
  const indent = page.width < NARROW ? 2 : 2 + kindWidth + 2;
  return indented([run(moreText(count, page), 'dim')], indent, page.width);
}

function alone({ findings }: EventView, page: Page, kindWidth: number): Line[] {
  const shown = page.all ? findings : findings.slice(0, MOST_ALONE);
  return [
    ...indented([run(aloneText(findings.length), 'bold')], 0, page.width),
    ...findingLines(shown, page, kindWidth),
    ...more(findings.length - shown.length, page, kindWidth),
  ];
}

const MOST_SKIPPED = 5;

/** The sources, the disagreements, the agreements and the rest of each event. */
export const renderTerminal = (report: Report, options: RenderOptions): string =>
  paintLines(pageLines(pageOf(report, options)), options.color);

function pageLines(page: Page): Line[] {
  const events = eventsOf(page.view);
  const bodies = events.map((event) => eventLines(event, page));
  return [
    ...overview(page),
    ...bodies.flatMap((body, index) => [...(index > 0 ? [[], rule(page), []] : []), ...body]),
    ...outsiders(page, events),
    ...skippedLines(page),
    [],
    ...closing(page),
  ];
}

const rule = ({ width }: Page): Line => line('\u2500'.repeat(width), 'dim');

/** With several events, or none, what the whole report is about. */
function overview({ view: { report }, width }: Page): Line[] {
  const { events, articles, summary } = report;
  if (events.length === 1) return [];
  const text = `${counted(articles.length, 'article')}, ${counted(summary.origins, 'origin')}, ${counted(events.length, 'event')}`;
  return [...indented([run(text, 'bold')], 0, width), []];
}

function skippedLines({ view: { report }, width, all }: Page): Line[] {
  const { skipped } = report;
  if (skipped.length === 0) return [];
  const shown = all ? skipped : skipped.slice(0, MOST_SKIPPED);
  const rest = skipped.length - shown.length;
  return [
    [],
    line(`SKIPPED ${skipped.length}`, 'bold'),
    ...shown.flatMap(({ path, reason }) => indented([run(path), run(`: ${reason}`, 'dim')], 2, width, 3)),
    ...(rest > 0 ? indented([run(`\u2026 ${rest} more`, 'dim')], 2, width) : []),
  ];
}

const closing = ({ width }: Page): Line[] => indented([run(closingText, 'dim')], 0, width);
