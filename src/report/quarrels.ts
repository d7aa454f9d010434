/** Findings with their positions side by side: value, letters, the passage and the line where it stands. */
import type { Claim, Finding, Position, Reason } from '../model.ts';
import { beside, cell, type Ink, indented, type Line, line, run, textWidth, widest, widthOf, wrap } from './columns.ts';
import { positionDate } from './date-text.ts';
import { excerpt, lineOfClaim } from './excerpt.ts';
import { counted, NARROW, type Page } from './page.ts';
import { quotationLines } from './quotations.ts';
import { claimsOf, lettersOf, sectionOf } from './view.ts';
import type { Version } from './word-diff.ts';

/** Lines of a passage that are read at a glance. */
const passageLines = ({ width }: Page): number => (width < NARROW ? 3 : 2);

/** Units whose numbers a person reads; others are converted (weeks to seconds), and the article's own words say more. */
const isPlain = (unit: unknown): boolean =>
  typeof unit !== 'string' || /^(?:count|ordinal|percent|%|[A-Z]{3})$/.test(unit);

/** What a position says, in the words of the report. */
export function positionText(finding: Finding, position: Position, page: Page): string {
  if (finding.kind === 'date') return positionDate(position);
  if (finding.kind !== 'figure' || isPlain(position.value.unit)) return position.label;
  return claimsOf(page.view, finding, position)[0]?.span.text ?? position.label;
}

/** Characters of an attribution in the article's own words. */
const MOST_CREDIT = 80;

/** Labels of quotations often hold their first words, which stand below in full: "Ida Marsh: We had ..." is "Ida Marsh". */
function withoutWords(label: string, claim: Claim | undefined): string {
  const words = claim?.kind === 'quote' ? claim.value.words.slice(0, 20).replace(/\s+/g, ' ') : '';
  const at = words.length < 15 ? -1 : label.indexOf(words);
  return at > 0 ? label.slice(0, at).replace(/[\s:,"\u201c]{1,9}$/, '') : label;
}

/** The label without the words of any of its claims. */
export const titleOf = (finding: Finding, { view }: Page): string =>
  finding.positions
    .flatMap(({ claims }) => claims)
    .reduce((label, id) => withoutWords(label, view.claims.get(id)), finding.label);

/** "A:12": the article's letter and the line of its file. */
export const reference = ({ view }: Page, claim: Claim): string =>
  `${view.letters.get(claim.article) ?? claim.article}:${lineOfClaim(claim)}`;

/** Whom the article credits: " (citing Harbour Authority)", or its own words where they name nobody known. */
function credit({ view }: Page, claim: Claim): string {
  const credits = claim.attribution.map(({ speaker, candidates, text }) => {
    const known = [speaker, ...candidates].flatMap((id) => (id === null ? [] : (view.names.get(id) ?? [])));
    return known.length > 0 ? `citing ${known.join(' or ')}` : text.slice(0, MOST_CREDIT);
  });
  const said = [...new Set(credits)].filter((one) => one !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** What the value alone does not say: a plan, an allegation. */
export const hedge = ({ modality }: Claim, text: string): string =>
  modality === 'asserted' || text.includes(modality) ? '' : ` (${modality})`;

interface Row {
  readonly label: Line;
  readonly letters: string;
  readonly passage: (room: number) => Line;
  readonly refs: string;
  /** Never cut: the verdict rests on it. */
  readonly proves: boolean;
}

/** Inside a quotation the words matter, and they are compared; elsewhere the value, and the passage shows where it stands. */
function rowsOf(finding: Finding, page: Page): Row[] {
  const bySpeaker = finding.reason === 'speaker' || finding.reason === 'contested';
  return finding.kind === 'quote' && !bySpeaker ? quoteRows(finding, page) : passageRows(finding, page);
}

function labelOf(finding: Finding, position: Position, claim: Claim, page: Page): Line {
  const text = positionText(finding, position, page);
  return [run(text, 'bold'), run(hedge(claim, text), 'dim')];
}

function passageRows(finding: Finding, page: Page): Row[] {
  const ink = inkOf(finding);
  return finding.positions.flatMap((position) => {
    const claims = claimsOf(page.view, finding, position);
    return claims.slice(0, page.all ? undefined : 1).map(
      (claim, index): Row => ({
        label: index === 0 ? labelOf(finding, position, claim, page) : [],
        letters: index === 0 ? lettersOf(page.view, position.articles, page.all) : '',
        passage: (room) =>
          quoted(claim, room, passageLines(page), ink, finding.kind === 'quote' ? '' : credit(page, claim)),
        refs: reference(page, claim),
        proves: finding.proof.includes(claim.id),
      }),
    );
  });
}

/** The passage in that many lines, with who is credited. */
function quoted(claim: Claim, room: number, lines: number, ink: Ink, credited: string): Line {
  const rest = Math.max(room, room * lines - 4 - textWidth(credited));
  return [run('"'), ...excerpt(claim, rest, ink), run('"'), run(credited, 'dim')];
}

/** A position with the claim that speaks for it. */
interface Spoken {
  readonly position: Position;
  readonly claim: Claim;
}

/** Words are compared with those of the first proving claim, or of the first position. */
function versionsOf(finding: Finding, spoken: readonly Spoken[]): { versions: Version[]; base: number } {
  const base = Math.max(
    0,
    spoken.findIndex(({ claim }) => claim.id === finding.proof[0]),
  );
  const versions = spoken.map(
    ({ position: { relation }, claim }, at): Version => ({
      text: claim.kind === 'quote' ? claim.value.words : claim.span.text,
      differs:
        finding.proof.includes(claim.id) ||
        (base === 0 && at > 0 && (relation === 'conflict' || relation === 'reworded')),
      strict: relation === 'conflict' || finding.reason === 'conflict',
    }),
  );
  return { versions, base };
}

/** The versions that prove the finding first, one under the other. */
function quoteRows(finding: Finding, page: Page): Row[] {
  const spoken = finding.positions.flatMap((position) => {
    const claim = claimsOf(page.view, finding, position)[0];
    return claim === undefined ? [] : [{ position, claim }];
  });
  const { versions, base } = versionsOf(finding, spoken);
  const most = page.all ? Number.POSITIVE_INFINITY : passageLines(page);
  const rows = spoken.map(
    ({ position, claim }, at): Row => ({
      label: [],
      letters: lettersOf(page.view, position.articles, page.all),
      passage: (room) => quotationLines(versions, base, room, most)[at] ?? [],
      refs: reference(page, claim),
      proves: finding.proof.includes(claim.id),
    }),
  );
  return [...rows.filter(({ proves }) => proves), ...rows.filter(({ proves }) => !proves)];
}

const inkOf = (finding: Finding): Ink => {
  const section = sectionOf(finding);
  return section === 'disagree' ? 'disagree' : 'partly';
};

/** Reasons whose name in the contract says little to a reader. */
const reasonTexts: Partial<Record<Reason, string>> = {
  reworded: 'wording',
  speaker: 'two speakers',
  negated: 'contradicted',
  place: 'two places',
  assumed: 'only assumed',
  fragment: 'too short to compare',
  collective: 'in a joint statement only',
  soft: 'too vague to compare',
  superseded: 'revised',
  hedged: 'asserted or only alleged',
};
const reasonText = ({ reason }: Finding): string => reasonTexts[reason] ?? reason;

/** Rows that stand for a finding at a glance; those that prove it are always among them. */
const MOST_ROWS = 5;

function cutRows(rows: readonly Row[], { all }: Page): readonly Row[] {
  if (all || rows.length <= MOST_ROWS) return rows;
  const spare = MOST_ROWS - rows.filter(({ proves }) => proves).length;
  const others = rows.filter(({ proves }) => !proves).slice(0, spare);
  return rows.filter((row) => row.proves || others.includes(row));
}

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
  const shown = cutRows(rows, page);
  const more =
    rows.length > shown.length
      ? indented([run(`\u2026 ${counted(rows.length - shown.length, 'more version')}`, 'dim')], indent, page.width)
      : [];
  return [
    ...title,
    ...(narrow ? stackedRows(shown, page, indent) : rowTable(shown, page, indent)),
    ...more,
    ...remarks(finding, page, indent),
  ];
}

/** With --all: why this verdict, who does not speak of it, and the id. */
function remarks(finding: Finding, page: Page, indent: number): Line[] {
  if (!page.all) return [];
  const silent = finding.silent.length > 0 ? `not found in ${lettersOf(page.view, finding.silent, true)}` : '';
  const texts = [finding.explanation, silent, finding.id].filter((text) => text !== '');
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
