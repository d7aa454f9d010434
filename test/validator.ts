/** Checks what is written against the JSON Schemas that `claims schema` prints. */
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import { jsonSchema } from '../src/schema/json-schema.ts';
import type { SchemaName } from '../src/schema/names.ts';

export const validator = (name: SchemaName): ValidateFunction =>
  new Ajv.default({ strict: true, allErrors: true }).compile(jsonSchema(name));
