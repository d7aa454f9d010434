/** The report for a person at a terminal: the quarrels first, side by side. The only file that imports chalk. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Report } from '../model.ts';
import { type Ink, indented, type Line, line, run } from './columns.ts';
import type { RenderOptions } from './index.ts';
import { CAVEAT, counted, type Page } from './page.ts';
import { eventLines } from './sections.ts';
import { outsiders } from './sources.ts';
import { eventsOf, viewOf } from './view.ts';

/** Nothing can be set side by side in less; lines longer than the other are hard to read. */
const NARROWEST = 40;
const WIDEST = 120;
const MOST_SKIPPED = 5;

type Paint = Readonly<Record<Ink, (text: string) => string>>;

const paintWith = (chalk: ChalkInstance): Paint => ({
  plain: (text) => text,
  bold: chalk.bold,
  dim: chalk.dim,
  disagree: chalk.bold.red,
  partly: chalk.bold.yellow,
  agree: chalk.bold.green,
  mark: chalk.bold.yellow,
});

/** Neighbouring runs of one ink are painted together. */
function paintLine(of: Line, paint: Paint): string {
  const merged: { text: string; ink: Ink }[] = [];
  for (const { text, ink } of of) {
    const last = merged.at(-1);
    if (last?.ink === ink) last.text += text;
    else merged.push({ text, ink });
  }
  return merged.map(({ text, ink }) => paint[ink](text)).join('');
}

/** The sources, the disagreements, the agreements and the rest of each event. */
export function renderTerminal(report: Report, { color, width, all, kinds, command }: RenderOptions): string {
  const page: Page = {
    view: viewOf(report),
    width: Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width))),
    all,
    timeline: kinds?.length === 1 && kinds[0] === 'date',
    command,
  };
  const paint = paintWith(new Chalk({ level: color ? 1 : 0 }));
  return pageLines(page)
    .map((one) => `${paintLine(one, paint)}\n`)
    .join('');
}

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

const closing = ({ width }: Page): Line[] => indented([run(CAVEAT, 'dim')], 0, width);
