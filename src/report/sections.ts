/** One event as a page: headline, sources, the quarrels, then what stands on two legs, what is repeated, and the rest. */
import type { Finding } from '../model.ts';
import { indented, type Line, run } from './columns.ts';
import { findingLines } from './lists.ts';
import { counted, NARROW, type Page } from './page.ts';
import { type Group, groupsOf, type Part } from './parts.ts';
import { quarrel } from './quarrels.ts';
import { headline, sourceTable } from './sources.ts';
import { timelineLines } from './timeline.ts';
import type { EventView } from './view.ts';

/** Of an article that stands alone, the claims that show what it is about. */
const MOST_ALONE = 12;

/** The whole section of one event. */
export function eventLines(of: EventView, page: Page): Line[] {
  const head = [...headline(of, page), [], ...sourceTable(of, page), []];
  if (of.findings.length === 0) return [...head, ...indented([run('No claims to show.')], 0, page.width)];
  if (page.timeline) return [...head, ...timelineLines(of, page)];
  const kindWidth = Math.max(...of.findings.map(({ kind }) => kind.length));
  return [...head, ...(of.articles.length > 1 ? compared(of, page, kindWidth) : alone(of, page, kindWidth))];
}

function compared({ findings }: EventView, page: Page, kindWidth: number): Line[] {
  const groups = groupsOf(findings);
  const shown = groups.filter((group) => group.findings.length > 0);
  return [
    ...tally(groups, page),
    ...shown.flatMap((group) => [[], ...section(group.part, group.findings, page, kindWidth)]),
  ];
}

/** All that follows in one line: a first screen seldom reaches to the agreements. */
function tally(groups: readonly Group[], { width }: Page): Line[] {
  const said = groups.flatMap(({ part, findings }) => {
    if (findings.length > 0) return [run(`${findings.length} ${part.short}`, part.ink)];
    return part.section === 'disagree' ? [run('no disagreement found', 'bold')] : [];
  });
  return indented(
    said.flatMap((one, index) => (index === 0 ? [one] : [run(' \u00b7 ', 'dim'), one])),
    0,
    width,
  );
}

function section(part: Part, findings: readonly Finding[], page: Page, kindWidth: number): Line[] {
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
  const how = page.command === undefined ? '--all shows them' : `${page.command} --all`;
  return indented([run(`\u2026 ${count} more: ${how}`, 'dim')], indent, page.width);
}

function alone({ findings }: EventView, page: Page, kindWidth: number): Line[] {
  const shown = page.all ? findings : findings.slice(0, MOST_ALONE);
  const said = `Only one article: nothing to compare it with. It makes ${counted(findings.length, 'claim')}:`;
  return [
    ...indented([run(said, 'bold')], 0, page.width),
    ...findingLines(shown, page, kindWidth),
    ...more(findings.length - shown.length, page, kindWidth),
  ];
}
