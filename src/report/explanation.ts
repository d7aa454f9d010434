/** One finding in full for a person at a terminal: every version with its sentences, and why this verdict and not the next one. */

import { countFindings } from '../judge/report.ts';
import { lineOfClaim, sectionOf } from '../label/index.ts';
import type { Claim, Explanation, Finding, Position, Report } from '../model.ts';
import { claimFacts } from './claim-facts.ts';
import { beside, cell, indented, type Line, line, paintLines, run, widthOf } from './columns.ts';
import { reasonText } from './lists.ts';
import { inkOf } from './quarrels.ts';
import { hedge, positionText } from './rows.ts';
import { sourceTable } from './sources.ts';
import type { RenderOptions } from './types.ts';
import { closingText, eventsOf, lettersOf, type Page, pageOf } from './view.ts';

/** The finding as a report of its own: parts of the page look things up in reports. */
function reportOf(explanation: Explanation): Report {
  const { schemaVersion, generator, finding, event, claims, articles, origins, entities } = explanation;
  return {
    schemaVersion,
    generator,
    articles,
    origins,
    entities: entities.map((entity) => ({ ...entity, mentions: [] })),
    events: [event],
    claims,
    findings: [finding],
    facts: [],
    skipped: [],
    summary: countFindings(articles, [event], [finding]),
  };
}

/** Title, sources, versions with their sentences, and the reasons. */
export function explanationPage(explanation: Explanation, options: RenderOptions): string {
  const page = pageOf(reportOf(explanation), { ...options, all: false });
  const { event, finding } = explanation;
  const lines = [
    ...title(finding, page),
    ...indented([run(`${finding.id} \u00b7 ${event.label}`, 'dim')], 0, page.width),
    [],
    ...eventsOf(page.view).flatMap((view) => sourceTable(view, page)),
    ...finding.positions.flatMap((position, index) => [[], ...version(finding, position, index, page)]),
    ...silent(finding, page),
    ...explanation.why.flatMap((one) => [[], ...reasons(one, page)]),
    [],
    ...indented([run(closingText.replace(/ A letter.*/, ''), 'dim')], 0, page.width),
  ];
  return paintLines(lines, options.color);
}

function title(finding: Finding, { width }: Page): Line[] {
  const verdict = finding.verdict === 'unclear' ? `unclear: ${reasonText(finding)}` : verdictText(finding);
  const tag = line(verdict, inkOf(finding));
  const label: Line = [run(`${finding.kind}: `, 'dim'), run(finding.label, 'bold')];
  return beside([cell(label, width - 2 - widthOf(tag)), cell(tag, widthOf(tag))]);
}

const verdictText = (finding: Finding): string =>
  finding.verdict === 'disagree' ? `disagree: ${reasonText(finding)}` : sectionText(finding);
const sectionText = (finding: Finding): string =>
  finding.verdict === 'single' ? 'in one source only' : `agree: ${sectionOf(finding)}, ${finding.reason}`;

/** "1. 13 Jul 2025 · A B D · to 1: conflict", then each sentence with its place and what was read from it. */
function version(finding: Finding, position: Position, index: number, page: Page): Line[] {
  const claims = position.claims.flatMap((id) => page.view.claims.get(id) ?? []);
  const relation = position.relation === 'first' ? '' : ` \u00b7 to 1: ${position.relation}`;
  const letters = lettersOf(page.view, position.articles, true);
  const head = [
    run(`${index + 1}. `),
    run(positionText(finding, position), 'bold'),
    run(` \u00b7 ${letters}${relation}`, 'dim'),
  ];
  return [...indented(head, 0, page.width), ...claims.flatMap((claim) => passage(claim, finding, page))];
}

function passage(claim: Claim, finding: Finding, page: Page): Line[] {
  const { sentence, span } = claim;
  const [from, to] = [span.start - sentence.start, span.end - sentence.start];
  const words = [
    run('"'),
    run(sentence.text.slice(0, Math.max(0, from))),
    run(span.text, 'mark'),
    run(sentence.text.slice(Math.max(0, to))),
    run('"'),
  ];
  const path = page.view.articles.get(claim.article)?.path ?? claim.article;
  const proves = finding.proof.includes(claim.id) ? ' \u00b7 proves the disagreement' : '';
  const facts = claimFacts(claim, (id) => page.view.names.get(id) ?? id);
  return [
    ...indented([run(`${path}:${lineOfClaim(claim)}`), run(hedge(claim, '') + proves, 'dim')], 3, page.width),
    ...indented(words, 5, page.width),
    ...facts.flatMap((fact) => indented([run(fact, 'dim')], 5, page.width)),
  ];
}

function silent(finding: Finding, page: Page): Line[] {
  if (finding.silent.length === 0) return [];
  const letters = lettersOf(page.view, finding.silent, true);
  return [[], ...indented([run('Not found in the text of ', 'bold'), run(letters)], 0, page.width)];
}

function reasons({ verdict, holds, because }: Explanation['why'][number], { width }: Page): Line[] {
  return [
    line(holds ? `WHY ${verdict}` : `WHY NOT ${verdict}`, 'bold'),
    ...because.flatMap((sentence) => beside([cell(line('-'), 1), cell(line(sentence), width - 4)], 2, 1)),
  ];
}
