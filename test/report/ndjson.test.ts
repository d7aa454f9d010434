import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/judge/facts.ts';
import { renderNdjson } from '../../src/report/ndjson.ts';
import { validator } from '../validator.ts';
import { ferryReport } from './sample.ts';

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('renderNdjson', () => {
  const ferry = ferryReport();
  const whole = { ...ferry, facts: factsOf(ferry.findings, new Map(ferry.claims.map((claim) => [claim.id, claim]))) };
  const lines = linesOf(renderNdjson(whole));
  test('says first what it is, then one part of the report a line, the counts last', () => {
    const sorts = lines.map(({ type }) => type);
    expect([...new Set(sorts)]).toEqual([
      'report',
      'article',
      'origin',
      'entity',
      'event',
      'claim',
      'finding',
      'fact',
      'skipped',
      'summary',
    ]);
    expect(lines[0]).toEqual({ type: 'report', schemaVersion: '1.1', generator: whole.generator });
    expect(sorts.filter((sort) => sort === 'summary')).toHaveLength(1);
  });
  test('loses nothing', () => {
    const parts = (sort: string): unknown[] =>
      lines.filter(({ type }) => type === sort).map(({ type: _type, ...rest }) => rest);
    const { claims, findings, facts, articles, entities, events, origins, skipped, summary } = whole;
    expect(parts('claim')).toEqual(claims);
    expect(parts('finding')).toEqual(findings);
    expect(facts.length).toBeGreaterThan(0);
    expect(parts('fact')).toEqual(facts);
    expect(parts('article')).toEqual(articles);
    expect(parts('entity')).toEqual(entities);
    expect(parts('event')).toEqual(events);
    expect(parts('origin')).toEqual(origins);
    expect(parts('skipped')).toEqual(skipped);
    expect(parts('summary')).toEqual([summary]);
  });
  test('every line is valid', () => {
    const validate = validator('ndjson');
    for (const line of lines) expect(validate(line), JSON.stringify([line, validate.errors])).toBe(true);
    expect(validate({ type: 'claims' })).toBe(false);
    expect(validate({ ...lines.at(-1), findings: 'nine' })).toBe(false);
  });
  test('every line is whole for readers that know more ends of lines', () => {
    const path = 'a\u2028b\u2029c\u0085d\ne.txt';
    const text = renderNdjson({ ...whole, skipped: [{ path, reason: 'not text' }] });
    expect(text).not.toMatch(/[\u0085\u2028\u2029]/);
    expect(linesOf(text).find(({ type }) => type === 'skipped')).toEqual({ type: 'skipped', path, reason: 'not text' });
  });
});
