/** The commands that look into reports: one finding of one, and what changed between two. */

import { UsageError } from '../base/errors.ts';
import type { Report } from '../model.ts';
import { renderDiff, renderExplanation } from '../report/index.ts';
import { makeReport, nothing, type Status, statusOf } from './analyze-command.ts';
import { type Io, streamBytes } from './io.ts';
import type { InputOptions, ViewOptions } from './options.ts';
import { deliver, refuseToOverwrite, renderOptions } from './output.ts';

/** `claims explain`: from a report, or from articles that are analysed first. */
export async function runExplain(
  id: string,
  paths: readonly string[],
  options: InputOptions & ViewOptions,
  io: Io,
): Promise<Status> {
  refuseToOverwrite(paths, options, io);
  const given = await givenReport(paths, io);
  const { input, report } = given.report
    ? { input: null, report: given.report }
    : await makeReport(paths, options, given.io);
  if (!report) return nothing(io);
  const { explainFinding } = await import('../inspect/explain-finding.ts');
  const text = await renderExplanation(explainFinding(report, id), options.format, renderOptions(options, io));
  await deliver([text], options, io);
  return input ? statusOf(input, options) : 0;
}

/** The report that the only path is, if it is one; what was read of stdin to see that can be read again. */
async function givenReport(paths: readonly string[], io: Io): Promise<{ report: Report | null; io: Io }> {
  const [name, ...others] = paths;
  if (name === undefined || others.length > 0 || (name !== '-' && !/\.json$/i.test(name))) return { report: null, io };
  const { looksLikeReport, readReport } = await import('../inspect/read-report.ts');
  const { readWhole } = await import('../storage/files.ts');
  // An article on stdin may be in any encoding: its bytes are passed on as they came.
  const bytes = name === '-' ? await streamBytes(io.stdin) : null;
  const text = bytes ? new TextDecoder().decode(bytes) : await readWhole(name, io.cwd).catch(() => '');
  if (looksLikeReport(text)) return { report: readReport(text, bytes ? 'stdin' : name), io };
  return { report: null, io: bytes ? { ...io, stdin: onceMore(bytes) } : io };
}

async function* onceMore(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** `claims diff`: two reports, or one of them from stdin. */
export async function runDiff(old: string, now: string, options: ViewOptions, io: Io): Promise<Status> {
  if (old === '-' && now === '-') throw new UsageError('diff: only one of the two reports can come from stdin');
  refuseToOverwrite([old, now], options, io);
  const { loadReport } = await import('./load-report.ts');
  const { diffReports } = await import('../inspect/diff-reports.ts');
  const diff = diffReports(await loadReport(old, io), await loadReport(now, io));
  await deliver([await renderDiff(diff, options.format, renderOptions(options, io))], options, io);
  return 0;
}
