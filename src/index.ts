/** The library: articles as plain data in, reports as plain data out, and reports as text. Reads no files and prints nothing. */
import type { Report } from './model.ts';
import type { SchemaName } from './options.ts';

export { analyze, compare, extract } from './analyze.ts';
export { newlyMatching } from './baseline.ts';
export { diffReports } from './diff-reports.ts';
export { UsageError } from './errors.ts';
export { explainFinding } from './explain-finding.ts';
export type { Filter } from './filter.ts';
export { filterReport } from './filter.ts';
export type * from './model.ts';
export type { SchemaName } from './options.ts';
export type { Format, Render, RenderOptions, ViewFormat } from './report/index.ts';
export { formatNames, render, renderDiff, renderExplanation } from './report/index.ts';

/** The JSON Schema (draft 2020-12) of what is written. */
export const jsonSchema = async (name: SchemaName = 'report'): Promise<Record<string, unknown>> =>
  (await import('./json-schema.ts')).jsonSchema(name);

/** A report from its JSON, checked. Throws a UsageError in one sentence, with `name` in it, where it is none. */
export const readReport = async (json: string, name = 'report'): Promise<Report> =>
  (await import('./report-file.ts')).readReport(json, name);
