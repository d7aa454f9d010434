/** The JSON Schemas (draft 2020-12) of what `claims` writes, generated from schema.ts. */
import { z } from 'zod';
import type { SchemaName } from './names.ts';
import { ExtractLine, Report, schemaVersion } from './report.ts';
import { Diff, Explanation, ReportLine } from './views.ts';

const documents = {
  report: { shape: Report, title: 'Report of claims analyze and claims compare' },
  ndjson: { shape: ReportLine, title: 'One line of a report with --format ndjson' },
  extract: { shape: ExtractLine, title: 'One line of claims extract' },
  diff: { shape: Diff, title: 'What claims diff writes with --format json' },
  explain: { shape: Explanation, title: 'What claims explain writes with --format json' },
} as const satisfies Record<SchemaName, { shape: z.ZodType; title: string }>;

/** Unknown properties are allowed: a field may be added within a major version. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { shape, title } = documents[name];
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, description: `claims, schema version ${schemaVersion}`, ...schema };
}
