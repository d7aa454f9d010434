/** What changed between two reports for a person at a terminal: changed verdicts first, single sources counted. */

import { sectionOf } from '../label/index.ts';
import type { Change, ChangeSort, Diff, Finding } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { beside, cell, indented, type Line, line, paintLines, run, widthOf } from './columns.ts';
import { parts } from './parts.ts';
import { inkOf } from './quarrels.ts';
import type { RenderOptions } from './types.ts';
import { NARROW, pageWidth } from './view.ts';

interface Section {
  readonly sort: ChangeSort;
  readonly title: string;
  /** Changes that a person reads without --all. */
  readonly most: number;
}
const sections: readonly Section[] = [
  { sort: 'verdict', title: 'VERDICT CHANGED', most: 20 },
  { sort: 'new', title: 'NEW', most: 12 },
  { sort: 'gone', title: 'GONE', most: 6 },
  { sort: 'versions', title: 'OTHER VERSIONS', most: 6 },
  { sort: 'support', title: 'OTHER SUPPORT', most: 6 },
];

/** The width of the page and whether anything may be cut. */
interface Sheet {
  readonly width: number;
  readonly all: boolean;
}

/** Articles, changes by sort, and what stayed. */
export function diffPage(diff: Diff, { color, width, all }: RenderOptions): string {
  const sheet = { width: pageWidth(width), all };
  const lines = [
    ...overview(diff, sheet),
    ...sections.flatMap((section) => sectionLines(section, diff.changes, sheet)),
    [],
    ...indented([run(`${counted(diff.summary.same, 'finding')} as before.`, 'dim')], 0, sheet.width),
  ];
  return paintLines(lines, color);
}

const size = ({ summary }: Diff['old']): string =>
  `${counted(summary.articles, 'article')}, ${counted(summary.findings, 'finding')}, ${summary.disagree} disagree`;

function overview({ old, new: now, articles }: Diff, { width }: Sheet): Line[] {
  const named = (['new', 'gone', 'changed'] as const)
    .filter((sort) => articles[sort].length > 0)
    .map((sort) => `${sort}: ${articles[sort].join(', ')}`);
  const versions =
    old.generator.version === now.generator.version
      ? []
      : [
          `Made by claims ${old.generator.version} and ${now.generator.version}: what changed may be the reading, not the reporting.`,
        ];
  return [
    ...indented([run('Before: ', 'dim'), run(size(old))], 0, width),
    ...indented([run('Now: ', 'dim'), run(size(now), 'bold')], 0, width),
    ...indented([run(`Articles ${named.length > 0 ? named.join('; ') : 'are the same'}`)], 0, width),
    ...versions.flatMap((text) => indented([run(text)], 0, width)),
  ];
}

const current = (change: Change): Finding => (change.new ?? change.old)!;
const isSingle = (change: Change): boolean => change.change !== 'verdict' && current(change).verdict === 'single';

/** What one article alone says comes and goes with every article: it is counted. */
function sectionLines({ sort, title, most }: Section, changes: readonly Change[], sheet: Sheet): Line[] {
  const found = changes.filter(({ change }) => change === sort);
  if (found.length === 0) return [];
  const told = sheet.all ? found : found.filter((change) => !isSingle(change)).slice(0, most);
  const singles = sheet.all ? 0 : found.filter(isSingle).length;
  const left = found.length - told.length - singles;
  const rest = [
    ...(left > 0 ? [`\u2026 ${left} more`] : []),
    ...(singles > 0 ? [`${told.length > 0 || left > 0 ? 'and ' : ''}${singles} in one source only`] : []),
  ];
  return [
    [],
    line(`${title} ${found.length}`, 'bold'),
    ...told.flatMap((change) => changeLines(change, sheet)),
    ...(rest.length > 0 ? indented([run(`${rest.join(', ')}: --all shows them`, 'dim')], 2, sheet.width) : []),
  ];
}

const sectionName = (finding: Finding): string =>
  parts.find(({ section }) => section === sectionOf(finding))?.short ?? finding.verdict;

/** "disagree", or where it changed "in one source only \u2192 disagree" */
const verdicts = ({ change, old, new: now }: Change): string =>
  [...(change === 'verdict' ? [old, now] : [now ?? old])]
    .flatMap((finding) => (finding ? [sectionName(finding)] : []))
    .join(' \u2192 ');

function changeLines(change: Change, { width, all }: Sheet): Line[] {
  const finding = current(change);
  // The old and the new verdict stand in the title.
  const what = change.change === 'verdict' ? finding.explanation : change.explanation;
  const tag = line(verdicts(change), inkOf(finding));
  const label: Line = [run(`${finding.kind}: `, 'dim'), run(finding.label, 'bold')];
  const room = width - 2 - widthOf(tag) - 2;
  const head =
    width < NARROW
      ? [...indented(label, 2, width), ...indented(tag, 4, width)]
      : beside([cell(label, room, 3), cell(tag, widthOf(tag))], 2);
  return [
    ...head,
    ...indented([run(what)], 4, width, all ? undefined : 3),
    ...(all ? indented([run(finding.id, 'dim')], 4, width) : []),
  ];
}
