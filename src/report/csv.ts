/** The report as a table for spreadsheets and databases (RFC 4180): one row per position of a finding. */

import { lineOfClaim } from '../label/index.ts';
import type { Article, Claim, Finding, Position, Report } from '../model.ts';
import { sanitize } from './columns.ts';
import { creditsOf } from './rows.ts';
import { claimsOf, type View, viewOf } from './view.ts';

/** What one row is made of; the claim is the first of the position, the one that proves the finding where there is one. */
interface Row {
  readonly view: View;
  readonly finding: Finding;
  readonly number: number;
  readonly position: Position;
  readonly claim: Claim | undefined;
  readonly article: Article | undefined;
}
type Value = string | number | boolean | null | undefined;

const list = (values: readonly string[]): string => values.join('; ');

const columns: readonly (readonly [name: string, value: (row: Row) => Value])[] = [
  ['finding', ({ finding }) => finding.id],
  ['event', ({ finding }) => finding.event],
  ['kind', ({ finding }) => finding.kind],
  ['label', ({ finding }) => finding.label],
  ['verdict', ({ finding }) => finding.verdict],
  ['reason', ({ finding }) => finding.reason],
  ['corroborated', ({ finding }) => finding.corroborated],
  ['finding_articles', ({ finding }) => finding.support.articles],
  ['finding_origins', ({ finding }) => finding.support.origins],
  ['finding_sources', ({ finding }) => finding.support.sources],
  ['silent', ({ finding }) => list(finding.silent)],
  ['position', ({ number }) => number],
  ['value', ({ position }) => position.label],
  ['relation', ({ position }) => position.relation],
  ['articles', ({ position }) => list(position.articles)],
  ['origins', ({ view, position }) => list(originsOf(view, position))],
  ['proof', ({ finding, claim }) => claim && finding.proof.includes(claim.id)],
  ['claim', ({ claim }) => claim?.id],
  ['article', ({ claim }) => claim?.article],
  ['outlet', ({ article }) => article?.outlet],
  ['published', ({ article }) => article?.published.date],
  ['path', ({ article }) => article?.path],
  ['item', ({ article }) => article?.item],
  ['line', ({ claim }) => claim && lineOfClaim(claim)],
  ['span', ({ claim }) => claim?.span.text],
  ['sentence', ({ claim }) => claim?.sentence.text],
  ['speaker', ({ view, claim }) => claim && list(creditsOf(view, claim).names)],
  ['attribution', ({ claim }) => claim && list(claim.attribution.map(({ text }) => text))],
  ['modality', ({ claim }) => claim?.modality],
  ['polarity', ({ claim }) => claim?.polarity],
  ['rule', ({ claim }) => claim?.rule],
  ['explanation', ({ finding }) => finding.explanation],
];

/** The header, in order. */
export const columnNames: readonly string[] = columns.map(([name]) => name);

const originsOf = (view: View, { articles }: Position): string[] => [
  ...new Set(articles.flatMap((id) => view.articles.get(id)?.origin ?? [])),
];

/** What makes a spreadsheet read a cell as a formula, in the full width of East Asian keyboards too. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** The same behind what begins a cell where spreadsheets expect semicolons between cells. */
const inner = /(; {0,9})(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** A negative number runs nothing, and is to stay one. */
const negative = /^-\d{1,15}(?:\.\d{1,15})?$/;

/**
 * Text on one line with nothing hidden, so that one row is one line; an apostrophe before what a spreadsheet would run.
 * The exact text stands in the JSON.
 */
export function cellText(value: Value): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = sanitize(value).trim().replace(inner, "$1'");
  return formula.test(text) && !negative.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const record = (values: readonly Value[]): string => `${values.map((value) => quoted(cellText(value))).join(',')}\r\n`;

function rowsOf(view: View, finding: Finding): Row[] {
  return finding.positions.map((position, index) => {
    const claim = claimsOf(view, finding, position)[0];
    const article = claim && view.articles.get(claim.article);
    return { view, finding, number: index + 1, position, claim, article };
  });
}

/** Header and rows, findings in the order of the report; the header is there without any finding, too. */
export function renderCsv(report: Report): string {
  const view = viewOf(report);
  const rows = report.findings.flatMap((finding) => rowsOf(view, finding));
  return [columnNames, ...rows.map((row) => columns.map(([, value]) => value(row)))].map(record).join('');
}
