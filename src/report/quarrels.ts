/** Findings with their positions side by side: value, letters, the passage and the line where it stands. */
import type { Claim, Finding, Position } from '../model.ts';
import { beside, cell, type Ink, indented, type Line, line, run, textWidth, widest, widthOf, wrap } from './columns.ts';
import { positionDate } from './date-text.ts';
import { excerpt, lineOfClaim } from './excerpt.ts';
import { NARROW, type Page } from './page.ts';
import { quotationLines } from './quotations.ts';
import { claimsOf, lettersOf, sectionOf } from './view.ts';
import type { Version } from './word-diff.ts';

/** Lines of a passage that are read at a glance. */
const passageLines = ({ width }: Page): number => (width < NARROW ? 3 : 2);

/** What a position says, in the words of the report. */
export const positionText = (finding: Finding, position: Position): string =>
  finding.kind === 'date' ? positionDate(position) : position.label;

/** Labels of quotations often hold their first words, which stand below in full: "Ida Marsh: We had ..." is "Ida Marsh". */
export function withoutWords(label: string, claim: Claim | undefined): string {
  const words = claim?.kind === 'quote' ? claim.value.words.slice(0, 20) : '';
  const at = words.length < 20 ? -1 : label.indexOf(words);
  return at > 0 ? label.slice(0, at).replace(/[\s:,"\u201c]{1,9}$/, '') : label;
}

const titleOf = (finding: Finding, { view }: Page): string =>
  finding.positions.flatMap(({ claims }) => claims).reduce((label, id) => withoutWords(label, view.claims.get(id)), finding.label);

/** "A:12": the article's letter and the line of its file. */
export const reference = ({ view }: Page, claim: Claim): string => `${view.letters.get(claim.article) ?? claim.article}:${lineOfClaim(claim)}`;

/** Whom the article credits: " (citing Harbour Authority)". */
function credit({ view }: Page, claim: Claim): string {
  const names = claim.attribution.map(({ speaker, candidates, text }) => {
    const known = [speaker, ...candidates].flatMap((id) => (id === null ? [] : (view.names.get(id) ?? [])));
    return known.length > 0 ? known.join(' or ') : text;
  });
  const known = [...new Set(names)].filter((name) => name !== '');
  return known.length === 0 ? '' : ` (citing ${known.join('; ')})`;
}

/** What the value alone does not say: a plan, an allegation. */
export const hedge = ({ modality }: Claim, text: string): string =>
  modality === 'asserted' || text.includes(modality) ? '' : ` (${modality})`;

interface Row {
  readonly label: Line;
  readonly letters: string;
  readonly passage: (room: number) => Line;
  readonly refs: string;
}

/** Inside a quotation the words matter, and they are compared; elsewhere the value, and the passage shows where it stands. */
function rowsOf(finding: Finding, page: Page): Row[] {
  const bySpeaker = finding.reason === 'speaker' || finding.reason === 'contested';
  return finding.kind === 'quote' && !bySpeaker ? quoteRows(finding, page) : passageRows(finding, page);
}

function labelOf(finding: Finding, position: Position, claim: Claim): Line {
  const text = positionText(finding, position);
  return [run(text, 'bold'), run(hedge(claim, text), 'dim')];
}

function passageRows(finding: Finding, page: Page): Row[] {
  const ink = inkOf(finding);
  return finding.positions.flatMap((position) => {
    const claims = claimsOf(page.view, finding, position);
    return claims.slice(0, page.all ? undefined : 1).map((claim, index): Row => ({
      label: index === 0 ? labelOf(finding, position, claim) : [],
      letters: index === 0 ? lettersOf(page.view, position.articles, page.all) : '',
      passage: (room) => quoted(claim, room, passageLines(page), ink, finding.kind === 'quote' ? '' : credit(page, claim)),
      refs: reference(page, claim),
    }));
  });
}

/** The passage in that many lines, with who is credited. */
function quoted(claim: Claim, room: number, lines: number, ink: Ink, credited: string): Line {
  const rest = Math.max(room, room * lines - 4 - textWidth(credited));
  return [run('"'), ...excerpt(claim, rest, ink), run('"'), run(credited, 'dim')];
}

function quoteRows(finding: Finding, page: Page): Row[] {
  const shown = finding.positions.flatMap((position) => {
    const claim = claimsOf(page.view, finding, position)[0];
    return claim === undefined ? [] : [{ position, claim }];
  });
  const versions = shown.map(({ position, claim }): Version => ({
    text: claim.kind === 'quote' ? claim.value.words : claim.span.text,
    differs: position.relation === 'conflict' || position.relation === 'reworded' || finding.proof.includes(claim.id),
    strict: position.relation === 'conflict' || finding.reason === 'conflict',
  }));
  const most = page.all ? Number.POSITIVE_INFINITY : passageLines(page);
  return shown.map(({ position, claim }, at): Row => ({
    label: [],
    letters: lettersOf(page.view, position.articles, page.all),
    passage: (room) => quotationLines(versions, room, most)[at] ?? [],
    refs: reference(page, claim),
  }));
}

const inkOf = (finding: Finding): Ink => {
  const section = sectionOf(finding);
  return section === 'disagree' ? 'disagree' : 'partly';
};

/** "wording" is what a reader calls a reworded quotation. */
const reasonText = ({ reason }: Finding): string => (reason === 'reworded' ? 'wording' : reason);

/** One finding in full: its title, and a row for each position. */
export function quarrel(finding: Finding, page: Page, kindWidth: number): Line[] {
  const narrow = page.width < NARROW;
  const indent = narrow ? 4 : 2 + kindWidth + 2;
  const tag = line(reasonText(finding), inkOf(finding));
  const room = page.width - indent - widthOf(tag) - 2;
  const label = run(titleOf(finding, page), 'bold');
  const kind = run(narrow ? `${finding.kind}: ` : '', 'dim');
  const title = narrow
    ? beside([cell([kind, label], room + 2, 3), cell(tag, widthOf(tag))], 2)
    : beside([cell(line(finding.kind, 'dim'), kindWidth), cell([label], room, 3), cell(tag, widthOf(tag))], 2);
  const rows = rowsOf(finding, page);
  return [...title, ...(narrow ? stackedRows(rows, page, indent) : rowTable(rows, page, indent)), ...remarks(finding, page, indent)];
}

/** Why it is no plain verdict, and with --all who does not speak of it. */
function remarks(finding: Finding, page: Page, indent: number): Line[] {
  const section = sectionOf(finding);
  const why = page.all || section === 'contested' || section === 'unclear' ? finding.explanation : '';
  const silent = page.all && finding.silent.length > 0 ? `not found in ${lettersOf(page.view, finding.silent, true)}` : '';
  const texts = [why, silent, page.all ? finding.id : ''].filter((text) => text !== '');
  return texts.flatMap((text) => indented([run(text, 'dim')], indent, page.width));
}

function rowTable(rows: readonly Row[], { width }: Page, indent: number): Line[] {
  const label = widest(rows.map((row) => row.label), Math.floor((width - indent) / 4));
  const letters = widest(rows.map((row) => line(row.letters)), 16);
  const refs = widest(rows.map((row) => line(row.refs)), 10);
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
