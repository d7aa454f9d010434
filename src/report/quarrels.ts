/** Findings with their positions side by side, as a table or stacked in a narrow window. */

import { sectionOf } from '../label/index.ts';
import type { Finding } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { beside, cell, type Ink, indented, type Line, line, run, widest, widthOf, wrap } from './columns.ts';
import { reasonText } from './lists.ts';
import { type Row, rowsOf, titleOf } from './rows.ts';
import { lettersOf, NARROW, type Page } from './view.ts';

/** How loudly a quarrel is shown. */
export const inkOf = (finding: Finding): Ink => (sectionOf(finding) === 'disagree' ? 'disagree' : 'partly');

/** Rows that stand for a finding at a glance; those that prove it are always among them. */
const MOST_ROWS = 5;

/** The rows that are shown. */
export function cutRows(rows: readonly Row[], { all }: Page): readonly Row[] {
  if (all || rows.length <= MOST_ROWS) return rows;
  const spare = MOST_ROWS - rows.filter(({ proves }) => proves).length;
  const others = rows.filter(({ proves }) => !proves).slice(0, spare);
  return rows.filter((row) => row.proves || others.includes(row));
}

/** One finding in full: its title, and a row for each position. */
export function quarrel(finding: Finding, page: Page, kindWidth: number): Line[] {
  const indent = page.width < NARROW ? 4 : 2 + kindWidth + 2;
  const rows = rowsOf(finding, page, inkOf(finding));
  const shown = cutRows(rows, page);
  const left = rows.length - shown.length;
  return [
    ...titleLines(finding, page, kindWidth),
    ...(page.width < NARROW ? stackedRows(shown, page, indent) : rowTable(shown, page, indent)),
    ...(left > 0 ? indented([run(`\u2026 ${counted(left, 'more version')}`, 'dim')], indent, page.width) : []),
    ...remarks(finding, page, indent),
  ];
}

/** Kind, what the finding is about, and at the right why it has its verdict. */
function titleLines(finding: Finding, page: Page, kindWidth: number): Line[] {
  const tag = line(reasonText(finding), inkOf(finding));
  const label = run(titleOf(finding, page), 'bold');
  const reason = cell(tag, widthOf(tag));
  const room = page.width - 2 - widthOf(tag) - 2;
  if (page.width < NARROW) return beside([cell([run(`${finding.kind}: `, 'dim'), label], room, 3), reason], 2);
  return beside([cell(line(finding.kind, 'dim'), kindWidth), cell([label], room - kindWidth - 2, 3), reason], 2);
}

/** "not found in C D": never that an outlet hid something. */
export const silenceText = ({ silent }: Finding, { view }: Page): string =>
  silent.length > 0 ? `not found in ${lettersOf(view, silent, true)}` : '';

/** With --all: why this verdict, who does not speak of it, and the id. */
function remarks(finding: Finding, page: Page, indent: number): Line[] {
  if (!page.all) return [];
  const texts = [finding.explanation, silenceText(finding, page), finding.id].filter((text) => text !== '');
  return texts.flatMap((text) => indented([run(text, 'dim')], indent, page.width));
}

function rowTable(rows: readonly Row[], { width }: Page, indent: number): Line[] {
  const label = widest(
    rows.map((row) => row.label),
    Math.floor((width - indent) / 4),
  );
  const letters = widest(
    rows.map((row) => line(row.letters)),
    16,
  );
  const refs = widest(
    rows.map((row) => line(row.refs)),
    10,
  );
  const room = width - indent - refs - letters - 4 - (label > 0 ? label + 2 : 0);
  return rows.flatMap((row) =>
    beside(
      [
        ...(label > 0 ? [cell(row.label, label, 3)] : []),
        cell(line(row.letters), letters),
        { lines: wrap(row.passage(room), room), width: room },
        cell(line(row.refs, 'dim'), refs),
      ],
      indent,
    ),
  );
}

function stackedRows(rows: readonly Row[], { width }: Page, indent: number): Line[] {
  return rows.flatMap((row) => {
    const place = [row.letters, row.refs].filter((text) => text !== '').join(' \u00b7 ');
    const head: Line = [...row.label, run(row.label.length > 0 ? ' \u00b7 ' : ''), run(place, 'dim')];
    const room = width - indent - 2;
    return [...indented(head, indent, width), ...indented(row.passage(room), indent + 2, width)];
  });
}
