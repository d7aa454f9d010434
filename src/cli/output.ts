/** Where results go: how they are to look there, and the writing itself, to a file as a whole or to stdout piece by piece. */
import path from 'node:path';
import { UsageError } from '../base/errors.ts';
import { countMatching } from '../inspect/filter.ts';
import type { Report } from '../model.ts';
import type { RenderOptions } from '../report/types.ts';
import { type Io, isClosedPipe, wantsColor, widthFor } from './io.ts';
import type { OutputOptions, ReportOptions } from './options.ts';

/** A report in the place of an article would be the last of that article. */
export function refuseToOverwrite(inputs: readonly string[], { output }: OutputOptions, io: Io): void {
  if (output === undefined || output === '-') return;
  const same = inputs.find((input) => path.resolve(io.cwd, input) === path.resolve(io.cwd, output));
  if (same !== undefined) throw new UsageError(`--output: ${output} is also read; the report would replace it`);
}

type LookOptions = Pick<ReportOptions, 'output' | 'color' | 'all' | 'kind'>;

/** How the result is to look where it goes. */
export function renderOptions(options: LookOptions, io: Io, command?: string): RenderOptions {
  const toFile = options.output !== undefined && options.output !== '-';
  return {
    color: wantsColor(options.color, toFile, io),
    width: widthFor(toFile, io),
    all: options.all === true,
    kinds: options.kind,
    command,
  };
}

/** To the file as a whole, or to stdout piece by piece until nobody reads any more. */
export async function deliver(
  pieces: Iterable<string> | AsyncIterable<string>,
  { output }: OutputOptions,
  io: Io,
): Promise<void> {
  if (output !== undefined && output !== '-') {
    const { writeWhole } = await import('../storage/files.ts');
    return writeWhole(output, io.cwd, pieces);
  }
  try {
    for await (const piece of pieces) await io.stdout.write(piece);
  } catch (error) {
    if (!isClosedPipe(error)) throw new UsageError(`cannot write the result: ${(error as Error).message}`);
  }
}

// --fail-on: for which findings it holds, with --baseline only for those that are new against it.
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
