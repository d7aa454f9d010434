/** The JSON Schemas (draft 2020-12) of what `claims` writes, generated from schema.ts. */
import { z } from 'zod';
import { ExtractLine, Report, schemaVersion } from './schema.ts';

const documents = {
  report: { shape: Report, title: 'Report of claims analyze and claims compare' },
  extract: { shape: ExtractLine, title: 'One line of claims extract' },
} as const;

/** Which schemas there are. */
export type SchemaName = keyof typeof documents;

/** Unknown properties are allowed: a field may be added within a major version. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { shape, title } = documents[name];
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, description: `claims, schema version ${schemaVersion}`, ...schema };
}
