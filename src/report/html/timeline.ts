/** Dated events in order of their day; what the articles date differently shows every date. */
import type { Finding } from '../../model.ts';
import { byDay, rowOf, type TimelineRow } from '../timeline.ts';
import type { EventView } from '../view.ts';
import { type Html, html } from './markup.ts';
import { inked } from './passages.ts';
import { heading, type Level, type Sheet } from './sheet.ts';

/** Rows that are seen at once; they are the first in the report's order, so what several articles date is among them. */
const MOST_ROWS = 30;

const markClass = ({ ink }: TimelineRow): string => (ink === 'disagree' ? 'disagree' : 'partly');

function item(finding: Finding, sheet: Sheet): Html {
  const row = rowOf(finding, sheet);
  const dates = row.dates.map(
    ({ date, letters }) => html`<span class="date"><b>${date}</b> <span class="dim">${letters}</span></span>`,
  );
  return html`<li data-for="${finding.id}"><div class="dates">${dates}</div><div><a href="#${finding.id}">${inked(row.what)}</a>${row.mark !== '' && html` <span class="reason ${markClass(row)}">${row.mark}</span>`}</div></li>
`;
}

function days(findings: readonly Finding[], sheet: Sheet): Html {
  const { known, open } = byDay(findings);
  const list = (of: readonly Finding[]): Html => html`<ol class="timeline">
${of.map((finding) => item(finding, sheet))}</ol>
`;
  return html`${known.length > 0 && list(known)}${open.length > 0 && html`<p class="note">Year or day open</p>${list(open)}`}`;
}

/** Nothing, where nothing is dated. */
export function timeline({ event, findings }: EventView, level: Level, sheet: Sheet): Html | null {
  const dates = findings.filter(({ kind }) => kind === 'date');
  if (dates.length === 0) return null;
  const rest = dates.slice(MOST_ROWS);
  const id = `${event.id}-timeline`;
  return html`<section>
${heading(level, id, 'Timeline')}
${days(dates.slice(0, MOST_ROWS), sheet)}${
  rest.length > 0 && html`<details><summary>${rest.length} more dates</summary>${days(rest, sheet)}</details>`
}</section>
`;
}
