/** --fail-on: for which findings it holds, with --baseline only for those that are new against it. */

import { UsageError } from '../base/errors.ts';
import { countMatching } from '../inspect/filter.ts';
import type { Report } from '../model.ts';
import type { Io } from './io.ts';
import type { ReportOptions } from './options.ts';
import { refuseToOverwrite } from './output.ts';

/** The report that --baseline names; read before the work, which may be long. */
export async function baselineOf(options: ReportOptions, io: Io): Promise<Report | null> {
  const { baseline, failOn } = options;
  if (baseline === undefined) return null;
  if (failOn === undefined)
    throw new UsageError('--baseline: needs --fail-on, which then holds only for what is new against the baseline');
  refuseToOverwrite([baseline], options, io);
  const { loadReport } = await import('./load-report.ts');
  return loadReport(baseline, io);
}

/** A report, and the one that it is held against. */
export interface Judged {
  readonly report: Report;
  readonly baseline: Report | null;
}

/** Findings that one line on stderr names. */
const MOST_NAMED = 3;

/** For how many of the findings that are shown --fail-on holds, and what to say of it. */
export async function failing(
  { report, baseline }: Judged,
  shown: Report,
  named: readonly string[],
): Promise<{ count: number; text: string }> {
  const of = `of ${shown.findings.length} findings`;
  if (!baseline) {
    const count = countMatching(shown, named);
    return { count, text: `--fail-on ${named.join(',')} holds for ${count} ${of}` };
  }
  const { newlyMatching } = await import('../inspect/newly-matching.ts');
  const inReport = new Set(shown.findings);
  const found = newlyMatching(report.findings, baseline.findings, named).filter((finding) => inReport.has(finding));
  const ids = found.slice(0, MOST_NAMED).map(({ id, label }) => `${id} (${label})`);
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  const text = `--fail-on ${named.join(',')} holds for ${found.length} ${of}, new against the baseline: ${ids.join(', ')}${more}`;
  return { count: found.length, text };
}
