/** The report for a person at a terminal: the quarrels first, side by side. */
import type { Report } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { indented, type Line, line, paintLines, run } from './columns.ts';
import { eventLines } from './sections.ts';
import { outsiders } from './sources.ts';
import type { RenderOptions } from './types.ts';
import { closingText, eventsOf, type Page, pageOf } from './view.ts';

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
