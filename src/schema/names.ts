/** What `claims schema` describes; json-schema.ts, which is loaded only then, has one shape for each. */
export const schemaNames = ['report', 'ndjson', 'extract', 'diff', 'explain'] as const;

export type SchemaName = (typeof schemaNames)[number];
