/** The library: articles as plain data in, reports as plain data out, and reports as text. Reads no files and prints nothing. */

import type { Report } from './model.ts';
import type { SchemaName } from './schema/names.ts';

export { analyze, compare, extract } from './analyze.ts';
export { UsageError } from './base/errors.ts';
export { diffReports } from './inspect/diff-reports.ts';
export { explainFinding } from './inspect/explain-finding.ts';
export type { Filter } from './inspect/filter.ts';
export { filterReport } from './inspect/filter.ts';
export { newlyMatching } from './inspect/newly-matching.ts';
export type * from './model.ts';
export type { Format, ViewFormat } from './report/index.ts';
export { formatNames, render, renderDiff, renderExplanation } from './report/index.ts';
export type { Render, RenderOptions } from './report/types.ts';
export type { SchemaName } from './schema/names.ts';

/** The JSON Schema (draft 2020-12) of what is written. */
export const jsonSchema = async (name: SchemaName = 'report'): Promise<Record<string, unknown>> =>
  (await import('./schema/json-schema.ts')).jsonSchema(name);

/** A report from its JSON, checked. Throws a UsageError in one sentence, with `name` in it, where it is none. */
export const readReport = async (json: string, name = 'report'): Promise<Report> =>
  (await import('./inspect/read-report.ts')).readReport(json, name);
