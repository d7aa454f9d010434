import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { renderJson } from '../../src/report/json.ts';
import { keyOrders, renderLine } from '../../src/schema/key-order.ts';
import { ExtractLine, Report } from '../../src/schema/report.ts';
import { Diff, Explanation } from '../../src/schema/views.ts';
import { ferryReport } from './sample.ts';

/** The same data with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('renderJson', () => {
  const text = renderJson(ferryReport());
  test('is the report, indented by two, with a line end', () => {
    expect(JSON.parse(text)).toEqual(ferryReport());
    expect(text).toMatch(/^\{\n {2}"schemaVersion": "1\.1",\n {2}"generator": \{\n {4}"name": "claims",/);
    expect(text.endsWith('\n}\n')).toBe(true);
  });
  test('does not depend on how the report was built', () => {
    expect(renderJson(reversed(ferryReport()) as ReturnType<typeof ferryReport>)).toBe(text);
  });
  test('keeps hostile text as data', () => {
    const hostile = { ...ferryReport(), skipped: [{ path: 'a\u001b[2J\u202e\ud800.txt', reason: '__proto__' }] };
    expect(JSON.parse(renderJson(hostile)).skipped).toEqual(hostile.skipped);
  });
  test('unknown keys follow in alphabetical order', () => {
    const more = { ...ferryReport().skipped[0]!, zeta: 1, alpha: 2 };
    expect(renderJson({ ...ferryReport(), skipped: [more] })).toMatch(
      /"reason": "not text",\n {6}"alpha": 2,\n {6}"zeta": 1\n/,
    );
  });
});

test('a line of extract begins with its type', () => {
  expect(renderLine({ reason: 'empty', path: 'a.txt', type: 'skipped' })).toBe(
    '{"type":"skipped","path":"a.txt","reason":"empty"}\n',
  );
});

/** Every object of the contract with the property that holds it. */
function objectsOf(shape: z.ZodType, holder: string): [string, string[]][] {
  const def = shape.def as {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    options?: z.ZodType[];
  };
  if (def.shape)
    return [
      [holder, Object.keys(def.shape)],
      ...Object.entries(def.shape).flatMap(([key, inner]) => objectsOf(inner, key)),
    ];
  return [...(def.options ?? []), def.element, def.innerType].flatMap((inner) =>
    inner ? objectsOf(inner, holder) : [],
  );
}

test.each([
  ...objectsOf(Report, 'report'),
  ...objectsOf(ExtractLine, 'line'),
  ...objectsOf(Explanation, 'document'),
  ...objectsOf(Diff, 'document'),
])('every key of %s has its place: %j', (holder, keys) => {
  for (const key of keys) expect(keyOrders[holder], `${holder}.${key}`).toContain(key);
});
