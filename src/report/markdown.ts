/** The report for a pull request or a wiki: the sections of the terminal report as headings and tables. */
import type { Finding, Report } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { coverageCell } from './coverage.ts';
import { listRows, reasonText } from './lists.ts';
import { escapeMarkdown, markdownLine, markdownTable } from './markdown-text.ts';
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
import { cutRows, inkOf, silenceText } from './quarrels.ts';
import { rowsOf, titleOf } from './rows.ts';
import { eventFacts, outsiderNames, sourcesOf } from './sources.ts';
import { type TimelineRow, timelineOf } from './timeline.ts';
import type { RenderOptions } from './types.ts';
import { closingText, type EventView, eventsOf, type Page, pageOf } from './view.ts';

/** Columns of one of the two lines that a passage may take; a Markdown table wraps by itself. */
const ROOM = 100;
/** Paragraphs, headings and tables, to be set apart by empty lines. */
type Blocks = readonly string[];

/** The same findings in the same order as the terminal report, whatever the width of the terminal. */
export function renderMarkdown(report: Report, options: RenderOptions): string {
  const page = pageOf(report, { ...options, width: ROOM });
  const events = eventsOf(page.view);
  const outside = outsiderNames(page, events);
  const blocks = [
    ...(events.length === 1 ? [] : [overview(report)]),
    ...events.flatMap((event) => eventBlocks(event, page)),
    ...(outside.length > 0 ? [`Without any event: ${escapeMarkdown(outside.join(', '))}`] : []),
    ...skippedBlocks(report),
    `*${escapeMarkdown(closingText)}*`,
  ];
  return `${blocks.map((block) => block.trimEnd()).join('\n\n')}\n`;
}

const overview = ({ articles, events, summary }: Report): string =>
  `**${counted(articles.length, 'article')}, ${counted(summary.origins, 'origin')}, ${counted(events.length, 'event')}**`;

function eventBlocks(of: EventView, page: Page): Blocks {
  const facts = escapeMarkdown(eventFacts(of, page.view));
  const head = [`## ${escapeMarkdown(of.event.label)}`, facts, sourceTable(of, page)];
  if (of.findings.length === 0) return [...head, 'No claims to show.'];
  if (page.timeline) return [...head, ...timelineBlocks(of, page)];
  return [...head, ...(of.articles.length > 1 ? compared(of, page) : alone(of, page))];
}

const sourceTable = (of: EventView, page: Page): string =>
  markdownTable(
    ['', 'source', 'published', 'credits', 'origin', 'notes'],
    sourcesOf(of, page).map(({ letter, name, date, credits, origin, notes }) => [
      `**${letter}**`,
      ...[name, date, credits, origin, notes.join('; ')].map(escapeMarkdown),
    ]),
  );

function compared(of: EventView, page: Page): Blocks {
  const groups = groupsOf(of.findings);
  const shown = groups.filter(({ findings }) => findings.length > 0);
  const [several, single] = [
    shown.filter(({ part }) => part.section !== 'single'),
    shown.filter(({ part }) => part.section === 'single'),
  ];
  return [
    markdownLine(tallyLine(groups)),
    ...several.flatMap((group) => [`### ${heading(group)}`, ...groupBlocks(group, page)]),
    ...keyTerms(of, page),
    ...coverage(several, of, page),
    ...single.flatMap((group) => folded(heading(group), groupBlocks(group, page))),
  ];
}

function keyTerms(of: EventView, { all }: Page): Blocks {
  const text = keyTermsText(of, all);
  return text === '' ? [] : [`**${keyTermsTitle}** ${escapeMarkdown(text)}`];
}

/** "DISAGREE" as "Disagree (2)". */
const heading = ({ part, findings }: Group): string =>
  `${part.title[0]}${part.title.slice(1).toLowerCase()} (${findings.length})`;

const folded = (title: string, blocks: Blocks): Blocks => [
  `<details>\n<summary>${title}</summary>`,
  ...blocks,
  '</details>',
];

const shownOf = ({ part, findings }: Group, { all }: Page): readonly Finding[] =>
  all ? findings : findings.slice(0, part.most);

function groupBlocks(group: Group, page: Page): Blocks {
  const shown = shownOf(group, page);
  return [
    ...(group.part.full ? shown.flatMap((finding) => quarrel(finding, page)) : [list(shown, page)]),
    ...more(group.findings.length - shown.length, page),
  ];
}

const more = (count: number, page: Page): Blocks => (count > 0 ? [escapeMarkdown(moreText(count, page))] : []);

/** Title, a row for each version, and with --all why, who does not speak of it, and the id. */
function quarrel(finding: Finding, page: Page): Blocks {
  const rows = rowsOf(finding, page, inkOf(finding));
  const shown = cutRows(rows, page);
  const labelled = shown.some(({ label }) => label.length > 0);
  const table = markdownTable(
    ['', ...(labelled ? ['version'] : []), 'sources', 'passage', 'where'],
    shown.map(({ number, label, letters, passage, refs }) => [
      String(number),
      ...(labelled ? [markdownLine(label)] : []),
      escapeMarkdown(letters),
      markdownLine(passage(ROOM)),
      escapeMarkdown(refs),
    ]),
  );
  const title = `${finding.kind}: **${escapeMarkdown(titleOf(finding, page))}** \u00b7 ${reasonText(finding)}`;
  const left = rows.length - shown.length;
  return [title, table, ...(left > 0 ? [`\u2026 ${counted(left, 'more version')}`] : []), ...remarks(finding, page)];
}

function remarks(finding: Finding, page: Page): Blocks {
  if (!page.all) return [];
  const texts = [finding.explanation, silenceText(finding, page)].filter((text) => text !== '');
  return [`Why: ${escapeMarkdown(texts.join(' \u00b7 '))} \u00b7 \`${finding.id}\``];
}

function list(findings: readonly Finding[], page: Page): string {
  const rows = listRows(findings, page);
  const supported = rows.some(({ support }) => support !== '');
  return markdownTable(
    ['kind', 'what', 'where', ...(supported ? ['support'] : [])],
    rows.map(({ kind, text, place, support }) => [
      kind,
      markdownLine(text),
      escapeMarkdown(place),
      ...(supported ? [escapeMarkdown(support)] : []),
    ]),
  );
}

/** Findings by sources: the findings that stand above, each with the versions that a source gives. */
function coverage(groups: readonly Group[], { articles }: EventView, page: Page): Blocks {
  const findings = groups.flatMap((group) => shownOf(group, page));
  if (findings.length === 0) return [];
  const letters = articles.map(({ id }) => page.view.letters.get(id) ?? '');
  const rows = findings.map((finding) => [
    `${finding.kind}: ${escapeMarkdown(titleOf(finding, page))}`,
    ...articles.map((article) => coverageCell(finding, article)),
  ]);
  return [
    '### Coverage',
    markdownTable(['finding', ...letters], rows),
    'A number is the version that the source gives; \u2713 says it, in a version that fits the others; \u2013 means: not found in this text.',
  ];
}

function alone({ findings }: EventView, page: Page): Blocks {
  const shown = page.all ? findings : findings.slice(0, MOST_ALONE);
  return [aloneText(findings.length), list(shown, page), ...more(findings.length - shown.length, page)];
}

function timelineBlocks(of: EventView, page: Page): Blocks {
  const { groups, left, note } = timelineOf(of, page);
  const tables = groups.flatMap(({ title, rows }) => [
    `### ${title[0]}${title.slice(1).toLowerCase()}`,
    markdownTable(['date', 'sources', 'what', ''], rows.map(timelineCells)),
  ]);
  return [...tables, ...more(left, page), ...(note === '' ? [] : [escapeMarkdown(note)])];
}

const timelineCells = ({ dates, what, mark }: TimelineRow): string[] => [
  dates.map(({ date }) => `**${escapeMarkdown(date)}**`).join('<br>'),
  dates.map(({ letters }) => escapeMarkdown(letters)).join('<br>'),
  markdownLine(what),
  mark,
];

function skippedBlocks({ skipped }: Report): Blocks {
  if (skipped.length === 0) return [];
  const rows = skipped.map(({ path, reason }) => [path, reason].map(escapeMarkdown));
  return [`### Skipped (${skipped.length})`, markdownTable(['file', 'reason'], rows)];
}
