import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { schemaNames } from '../../src/schema/names.ts';
import { claim, ferryReport } from '../report/sample.ts';
import { validator } from '../validator.ts';

test.each(schemaNames)('%s is a schema', (name) => {
  expect(jsonSchema(name)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  expect(validator(name)({})).toBe(false);
});

describe('report', () => {
  const validate = validator('report');
  const whole = ferryReport();
  test('says which dialect it is in', () => {
    expect(jsonSchema('report')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
  test('accepts a report', () => {
    // The sample's date and figure values are whole, its other values minimal.
    expect(validate(JSON.parse(JSON.stringify(whole))), JSON.stringify(validate.errors)).toBe(true);
  });
  test('accepts a field of a later version', () => {
    expect(validate({ ...whole, later: 1 })).toBe(true);
  });
  test.each([
    ['an unknown verdict', { ...whole, findings: [{ ...whole.findings[0], verdict: 'maybe' }] }],
    ['a missing list', { ...whole, skipped: undefined }],
    ['a claim without a span', { ...whole, claims: [{ ...whole.claims[0], span: undefined }] }],
    ['another major version', { ...whole, schemaVersion: '2.0' }],
  ])('refuses %s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

describe('extract', () => {
  const validate = validator('extract');
  test.each([
    [{ type: 'skipped', path: 'a.png', reason: 'not text' }, true],
    [{ type: 'claim', claim: claim({ kind: 'topic', article: 'a', text: 'They spoke of [[trade]].' }) }, true],
    [{ type: 'claim' }, false],
    [{ type: 'finding' }, false],
  ])('%j: %s', (line, expected) => {
    expect(validate(JSON.parse(JSON.stringify(line)))).toBe(expected);
  });
});
