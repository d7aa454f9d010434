/** One event as a page: headline, sources, the quarrels, then what stands on two legs, what is repeated, and the rest. */
import { indented, type Line, run } from './columns.ts';
import { keyTermsText, keyTermsTitle } from './key-terms.ts';
import { findingLines } from './lists.ts';
import { aloneText, type Group, groupsOf, MOST_ALONE, moreText, tallyLine } from './parts.ts';
import { quarrel } from './quarrels.ts';
import { headline, sourceTable } from './sources.ts';
import { timelineLines } from './timeline.ts';
import { type EventView, NARROW, type Page } from './view.ts';

/** The whole section of one event. */
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
