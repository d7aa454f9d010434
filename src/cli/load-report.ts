/** Reports from files or stdin: a name in, the checked report out. Loaded by the commands that read reports. */

import { readReport } from '../inspect/read-report.ts';
import type { Report } from '../model.ts';
import { readWhole } from '../storage/files.ts';
import { type Io, streamText } from './io.ts';

/** Throws a usage error in one sentence where it cannot be read or is no report. */
export async function loadReport(name: string, io: Io): Promise<Report> {
  return name === '-'
    ? readReport(await streamText(io.stdin), 'stdin')
    : readReport(await readWhole(name, io.cwd), name);
}
