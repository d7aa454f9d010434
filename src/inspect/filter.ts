/** What --kind, --verdict and --fail-on choose: a judged report in, the report on what remains out. */

import { factsOf } from '../judge/facts.ts';
import { countFindings } from '../judge/report.ts';
import type { Finding, Kind, Report, Verdict } from '../model.ts';

export interface Filter {
  readonly kinds?: readonly Kind[] | undefined;
  readonly verdicts?: readonly Verdict[] | undefined;
}

/** The report with the findings of these kinds and verdicts only; claims and summary follow, articles and events stay. */
export function filterReport(report: Report, { kinds, verdicts }: Filter): Report {
  if (!kinds && !verdicts) return report;
  const findings = report.findings.filter(
    ({ kind, verdict }) => (kinds?.includes(kind) ?? true) && (verdicts?.includes(verdict) ?? true),
  );
  const held = new Set(findings.flatMap(({ positions }) => positions.flatMap((position) => position.claims)));
  const claims = report.claims.filter(({ id, kind }) => (verdicts ? held.has(id) : kinds?.includes(kind)));
  const facts = factsOf(findings, new Map(report.claims.map((claim) => [claim.id, claim])));
  return { ...report, claims, findings, facts, summary: countFindings(report.articles, report.events, findings) };
}

/** Which of the names a finding answers to: its verdict, its reason. */
export const namesHeld = ({ verdict, reason }: Finding, named: readonly string[]): string[] =>
  [...new Set<string>([verdict, reason])].filter((name) => named.includes(name));

/** How many findings have one of these verdicts or reasons. */
export const countMatching = (report: Report, named: readonly string[]): number =>
  report.findings.filter((finding) => namesHeld(finding, named).length > 0).length;
