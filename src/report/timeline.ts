/** Dates alone as a timeline: an event's findings in, one row per thing that happened, by day, out. */

import { exactDates, positionDate } from '../label/date-text.ts';
import { sectionOf } from '../label/index.ts';
import type { Finding, Position } from '../model.ts';
import { beside, type Cell, cell, type Ink, indented, type Line, line, run, widest, wrap } from './columns.ts';
import { moreText } from './parts.ts';
import { hedge, namedCredit, reference } from './rows.ts';
import { claimsOf, type EventView, lettersOf, NARROW, type Page, type Viewed } from './view.ts';

/** Rows that a person reads; what several articles date comes before what one does. */
const MOST_ROWS = 30;

/** One date of a row, and who gives it. */
export interface Dated {
  readonly date: string;
  readonly letters: string;
}
/** One thing that happened. */
export interface TimelineRow {
  readonly dates: readonly Dated[];
  readonly what: Line;
  readonly mark: string;
  readonly ink: Ink;
}

const isQuarrel = (finding: Finding): boolean => finding.verdict === 'disagree' || finding.verdict === 'unclear';

function markOf(finding: Finding): { mark: string; ink: Ink } {
  if (!isQuarrel(finding)) return { mark: '', ink: 'plain' };
  const section = sectionOf(finding);
  return section === 'disagree'
    ? { mark: 'disagree', ink: 'disagree' }
    : { mark: section === 'partly' ? 'partly' : 'unclear', ink: 'partly' };
}

/** A row has every date where they quarrel, otherwise the most exact ones together. */
function datesOf(finding: Finding, page: Pick<Page, 'view' | 'all'>): Dated[] {
  const all = finding.positions.flatMap(({ articles }) => articles);
  if (isQuarrel(finding))
    return finding.positions.map((position) => ({
      date: positionDate(position) + modality(finding, position, page),
      letters: lettersOf(page.view, position.articles, page.all),
    }));
  const claim = finding.positions.flatMap((position) => claimsOf(page.view, finding, position))[0];
  const letters =
    finding.verdict === 'single' && claim ? reference(page, claim) : lettersOf(page.view, [...new Set(all)], page.all);
  return [{ date: exactDates(finding.positions.map(positionDate)).join(' / '), letters }];
}

const modality = (finding: Finding, position: Position, page: Viewed): string => {
  const claim = claimsOf(page.view, finding, position)[0];
  return claim ? hedge(claim, '') : '';
};

export function rowOf(finding: Finding, page: Pick<Page, 'view' | 'all'>): TimelineRow {
  const claim = finding.positions.flatMap((position) => claimsOf(page.view, finding, position))[0];
  const said = claim ? (isQuarrel(finding) ? '' : hedge(claim, '')) + namedCredit(page, claim) : '';
  return { dates: datesOf(finding, page), what: [run(finding.label), run(said, 'dim')], ...markOf(finding) };
}

/** Where on the time line a finding stands: the first day of its most supported dated position. */
function dayOf({ positions }: Finding): string | null {
  for (const { value } of positions) {
    const day = value.earliest ?? value.latest;
    if (typeof day === 'string') return day;
  }
  return null;
}

/** Of dates without a year those with a month come first, then weekdays, then the rest. */
function openKey({ positions }: Finding): string {
  const { edtf, weekday } = positions[0]?.value ?? {};
  const month = typeof edtf === 'string' ? /^XXXX-(\d\d(?:-\d\d)?)/.exec(edtf)?.[1] : undefined;
  return month !== undefined ? `1${month}` : typeof weekday === 'number' ? `2${weekday}` : '3';
}

const sorted = (findings: readonly Finding[], key: (finding: Finding) => string): Finding[] =>
  findings.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** Findings by day, and those whose year or day is open. */
export const byDay = (findings: readonly Finding[]): { known: Finding[]; open: Finding[] } => ({
  known: sorted(
    findings.filter((finding) => dayOf(finding) !== null),
    (finding) => dayOf(finding) ?? '',
  ),
  open: sorted(
    findings.filter((finding) => dayOf(finding) === null),
    openKey,
  ),
});

/** Rows under one title. */
export interface TimelineGroup {
  readonly title: string;
  readonly rows: readonly TimelineRow[];
}
export interface Timeline {
  readonly groups: readonly TimelineGroup[];
  /** Dates that are left out. */
  readonly left: number;
  /** What stays open because articles state no day of publication; '' where all do. */
  readonly note: string;
}

/** The dates of one event by day, then those whose year or day is open. */
export function timelineOf({ findings, articles }: EventView, page: Page): Timeline {
  const dates = findings.filter(({ kind }) => kind === 'date');
  // Findings come in reading order: the first ones matter most.
  const shown = page.all ? dates : dates.slice(0, MOST_ROWS);
  const { known, open } = byDay(shown);
  const group = (title: string, of: readonly Finding[]): TimelineGroup => ({
    title,
    rows: of.map((finding) => rowOf(finding, page)),
  });
  const undated = articles.filter(({ published }) => published.date === null).map(({ id }) => id);
  return {
    groups: [group(`TIMELINE ${dates.length}`, known), group('YEAR OR DAY OPEN', open)].filter(
      ({ rows }) => rows.length > 0,
    ),
    left: dates.length - shown.length,
    note: undated.length > 0 ? undatedText(undated, page) : '',
  };
}

const undatedText = (undated: readonly string[], page: Page): string =>
  `Not dated: ${lettersOf(page.view, undated, true)}. Weekdays and days without a year in these articles stay open; --published or --meta can date them.`;

/** The timeline of one event as lines. */
export function timelineLines(of: EventView, page: Page): Line[] {
  const { groups, left, note } = timelineOf(of, page);
  const widths = widthsOf(
    groups.flatMap(({ rows }) => rows),
    page,
  );
  return [
    ...groups.flatMap((group, index) => [...(index > 0 ? [[]] : []), ...groupLines(group, page, widths)]),
    ...(left > 0 ? indented([run(moreText(left, page), 'dim')], 2, page.width) : []),
    ...(note === '' ? [] : [[], ...indented([run(note, 'dim')], 0, page.width)]),
  ];
}

const groupLines = ({ title, rows }: TimelineGroup, page: Page, widths: Widths): Line[] => [
  line(title, 'bold'),
  ...(page.width < NARROW ? rows.flatMap((row) => stacked(row, page)) : table(rows, page, widths)),
];

function stacked({ dates, what, mark, ink }: TimelineRow, { width, all }: Page): Line[] {
  const heads = dates.flatMap(({ date, letters }, index) =>
    indented(
      [
        run(date, 'bold'),
        run(` \u00b7 ${letters}`, 'dim'),
        ...(index === 0 && mark !== '' ? [run(' \u00b7 ', 'dim'), run(mark, ink)] : []),
      ],
      2,
      width,
    ),
  );
  return [...heads, ...indented(what, 4, width, all ? undefined : 3)];
}

/** Dates and their letters line by line, however often a date wraps. */
function dateCells(dates: readonly Dated[], dateWidth: number, letterWidth: number): [Cell, Cell] {
  const pairs = dates.map(
    ({ date, letters }) => [wrap(line(date, 'bold'), dateWidth), wrap(line(letters), letterWidth)] as const,
  );
  const even = (lines: readonly Line[], height: number): Line[] =>
    Array.from({ length: height }, (_, n) => lines[n] ?? []);
  const column = (which: 0 | 1): Line[] =>
    pairs.flatMap((pair) => even(pair[which], Math.max(pair[0].length, pair[1].length)));
  return [
    { lines: column(0), width: dateWidth },
    { lines: column(1), width: letterWidth },
  ];
}

/** Columns of both groups, so that they stand under one another. */
interface Widths {
  readonly date: number;
  readonly letters: number;
  readonly mark: number;
}

function widthsOf(rows: readonly TimelineRow[], { width }: Page): Widths {
  const widestOf = (texts: readonly string[], limit: number): number =>
    widest(
      texts.map((text) => line(text)),
      limit,
    );
  const dated = rows.flatMap(({ dates }) => dates);
  return {
    date: widestOf(
      dated.map(({ date }) => date),
      Math.floor(width / 4),
    ),
    letters: widestOf(
      dated.map(({ letters }) => letters),
      17,
    ),
    mark: widestOf(
      rows.map(({ mark }) => mark),
      8,
    ),
  };
}

function table(rows: readonly TimelineRow[], { width, all }: Page, widths: Widths): Line[] {
  const room = width - 2 - widths.date - widths.letters - 4 - (widths.mark > 0 ? widths.mark + 2 : 0);
  return rows.flatMap(({ dates, what, mark, ink }) => {
    const [date, letters] = dateCells(dates, widths.date, widths.letters);
    const marks = widths.mark > 0 ? [cell(line(mark, ink), widths.mark)] : [];
    return beside([date, letters, cell(what, room, all ? undefined : Math.max(2, date.lines.length)), ...marks], 2);
  });
}
