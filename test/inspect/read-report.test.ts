import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/base/errors.ts';
import { looksLikeReport, readReport } from '../../src/inspect/read-report.ts';
import { renderJson } from '../../src/report/json.ts';
import { ferryReport } from '../report/sample.ts';

const whole = ferryReport();
const text = (over: object): string => JSON.stringify({ ...whole, ...over });

test('what was written is read back', () => {
  expect(readReport(renderJson(whole), 'r.json')).toEqual(whole);
  expect(readReport(`\uFEFF${renderJson(whole)}`, 'r.json')).toEqual(whole);
});
test('a report of version 1.0 gets what was added since: its facts, empty key terms, what it compares', () => {
  const { facts: _facts, events, summary, ...rest } = whole;
  const { compared: _compared, ...counts } = summary;
  const old = {
    ...rest,
    schemaVersion: '1.0',
    events: events.map(({ keyTerms: _keyTerms, ...event }) => event),
    summary: counts,
  };
  const read = readReport(JSON.stringify(old), 'r.json');
  expect({ ...read, schemaVersion: whole.schemaVersion }).toEqual(whole);
  expect(read.facts.flatMap(({ findings }) => findings).toSorted()).toEqual(
    whole.findings.map(({ id }) => id).toSorted(),
  );
});
test('a later minor version, with fields of its own', () => {
  expect(readReport(text({ schemaVersion: '1.7', later: 1 }), 'r.json')).toMatchObject({
    later: 1,
    findings: whole.findings,
  });
});

describe('one line that names the file', () => {
  test.each([
    ['nothing', '', 'r.json: not JSON; a report is what "claims analyze --format json" wrote'],
    ['half of one', renderJson(whole).slice(0, 900), 'r.json: not JSON; a report is what'],
    ['a list', '[]', 'r.json: not a report of claims; a report is what'],
    ['another tool', '{"schemaVersion":"1.0"}', 'r.json: not a report of claims; a report is what'],
    ['an odd version', text({ schemaVersion: 'new' }), 'r.json: not a report of claims; a report is what'],
    [
      'a later major',
      text({ schemaVersion: '2.0' }),
      'a report of schemaVersion 2.0, and this claims reads 1.x; update claims',
    ],
    [
      'an earlier major',
      text({ schemaVersion: '0.9' }),
      'schemaVersion 0.9, and this claims reads 1.x; make the report anew',
    ],
    ['no findings', text({ findings: undefined }), 'r.json: not a report of claims: findings: '],
    ['a verdict unknown', text({ findings: [{ ...whole.findings[0], verdict: 'maybe' }] }), 'findings.0.verdict: '],
    ['claims cut out', text({ claims: [] }), `r.json: not a whole report: ${whole.findings[0]?.id} refers to c-`],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'r.json: not '],
  ])('%s', (_, given, message) => {
    expect(() => readReport(given, 'r.json')).toThrow(UsageError);
    expect(() => readReport(given, 'r.json')).toThrow(message);
  });
  test('a prototype is not asked', () => {
    const report = readReport(`{"__proto__":{"x":1},${renderJson(whole).slice(1)}`, 'r.json');
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(report.findings).toEqual(whole.findings);
  });
});

test.each([
  [renderJson(whole), true],
  [renderJson(whole).slice(0, 400), true],
  [JSON.stringify({ articles: [], generator: { name: 'claims' } }), true],
  ['{"title":"Fire","text":"..."}', false],
  ['{', false],
  ['', false],
])('looksLikeReport %#', (given, expected) => {
  expect(looksLikeReport(given)).toBe(expected);
});
