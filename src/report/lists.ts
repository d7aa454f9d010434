/** Findings one to a line: what is said, by whom, and on how many legs it stands. */

import { exactDates } from '../label/date-text.ts';
import type { Finding, Reason } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { beside, cell, indented, type Line, line, type Run, run, widest } from './columns.ts';
import { hedge, positionText, reference, titleOf } from './rows.ts';
import { claimsOf, lettersOf, NARROW, type Page, type Viewed } from './view.ts';

// Why a finding has its verdict, in a word or two: a finding in, the words of the report out.
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

/** "conflict", "two speakers", "revised". */
export const reasonText = ({ reason }: Pick<Finding, 'reason'>): string => reasonTexts[reason] ?? reason;

/** Names on which every article of the finding relies, the document or body before the person. */
function commonSource(finding: Finding, { view }: Viewed): string | null {
  const perArticle = new Map<string, Set<string>>();
  for (const id of finding.positions.flatMap(({ claims }) => claims)) {
    const claim = view.claims.get(id);
    if (!claim) continue;
    const relied = claim.attribution.flatMap(({ speaker, via }) => [...via.map(({ by }) => by), speaker]);
    const known = perArticle.get(claim.article) ?? new Set();
    perArticle.set(claim.article, new Set([...known, ...relied.filter((one) => one !== null)]));
  }
  const [first, ...others] = [...perArticle.values()];
  const shared = [...(first ?? [])].find((one) => others.every((other) => other.has(one)));
  return shared === undefined ? null : (view.names.get(shared) ?? null);
}

/** "3 origins", "repeated by one origin", "3 origins, all citing the Harbour Authority". */
export function supportText(finding: Finding, page: Viewed): string {
  const { origins, sources } = finding.support;
  if (origins === 1) return 'repeated by one origin';
  if (sources > 1) return counted(origins, 'origin');
  return `${counted(origins, 'origin')}, all citing ${commonSource(finding, page) ?? 'one source'}`;
}

/** What the finding says on one line: its label, and the value or the words that the articles give. */
export function gist(finding: Finding, page: Pick<Page, 'view' | 'width'>): Line {
  const position = finding.positions[0];
  const claim = position && claimsOf(page.view, finding, position)[0];
  if (!position || !claim) return line(finding.label);
  const label = titleOf(finding, page);
  const runs: Run[] = [run(label), run(hedge(claim, label), 'dim')];
  if (claim.kind === 'quote') return [...runs, run(': '), run(`"${claim.value.words.slice(0, page.width * 8)}"`)];
  if (claim.kind === 'date' || claim.kind === 'figure') return [...runs, run(': '), run(values(finding), 'bold')];
  return claim.kind === 'topic' && !claim.value.mentioned ? [...runs, run(' (not raised)', 'dim')] : runs;
}

/** All values that are given, the most supported first: "12 / at least 10". */
function values(finding: Finding): string {
  const texts = [...new Set(finding.positions.map((position) => positionText(finding, position)))];
  return (finding.kind === 'date' ? exactDates(texts) : texts).join(' / ');
}

/** The letters of a finding's articles, or where the one article says it. */
function place(finding: Finding, page: Page): string {
  const articles = [...new Set(finding.positions.flatMap((position) => position.articles))];
  if (finding.verdict !== 'single') return lettersOf(page.view, articles, page.all);
  const claims = finding.positions.flatMap((position) => claimsOf(page.view, finding, position));
  return claims.map((claim) => reference(page, claim)).join(' ');
}

/** A finding on one line. */
export interface ListRow {
  readonly kind: string;
  readonly text: Line;
  readonly place: string;
  readonly support: string;
}

/** What each finding says, who says it, and for agreements on how many legs it stands. */
export const listRows = (findings: readonly Finding[], page: Page): ListRow[] =>
  findings.map((finding) => ({
    kind: finding.kind,
    text: gist(finding, page),
    place: place(finding, page),
    support: finding.verdict === 'agree' ? supportText(finding, page) : '',
  }));

/** Findings as a table of one line each (two where the text is long). */
export function findingLines(findings: readonly Finding[], page: Page, kindWidth: number): Line[] {
  const rows = listRows(findings, page);
  return page.width < NARROW ? rows.flatMap((row) => stacked(row, page)) : table(rows, page, kindWidth);
}

function stacked({ kind, text, place, support }: ListRow, { width, all }: Page): Line[] {
  const rest = [place, support].filter((part) => part !== '').join(' \u00b7 ');
  return [
    ...indented([run(`${kind}: `, 'dim'), ...text], 2, width, all ? undefined : 3),
    ...indented([run(rest, 'dim')], 4, width),
  ];
}

function table(rows: readonly ListRow[], { width, all }: Page, kindWidth: number): Line[] {
  const places = widest(
    rows.map((row) => line(row.place)),
    17,
  );
  const support = widest(
    rows.map((row) => line(row.support)),
    Math.floor(width / 4),
  );
  const room = width - 2 - kindWidth - 2 - places - 2 - (support > 0 ? support + 2 : 0);
  return rows.flatMap((row) =>
    beside(
      [
        cell(line(row.kind, 'dim'), kindWidth),
        cell(row.text, room, all ? undefined : 2),
        cell(line(row.place), places),
        ...(support > 0 ? [cell(line(row.support, 'dim'), support)] : []),
      ],
      2,
    ),
  );
}
