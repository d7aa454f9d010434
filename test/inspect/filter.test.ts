import { describe, expect, test } from 'vitest';
import { countMatching, filterReport } from '../../src/inspect/filter.ts';
import { kindNames, reasonNames, verdictNames } from '../../src/inspect/names.ts';
import { Kind, Reason, Verdict } from '../../src/schema/report.ts';
import { ferryReport } from '../report/sample.ts';

test('the names are those of the schema', () => {
  expect(kindNames.toSorted()).toEqual(Kind.options.toSorted());
  expect(verdictNames.toSorted()).toEqual(Verdict.options.toSorted());
  expect(reasonNames.toSorted()).toEqual(Reason.options.toSorted());
});

describe('filterReport', () => {
  const whole = ferryReport();
  test('without a filter nothing changes', () => {
    expect(filterReport(whole, {})).toBe(whole);
  });
  test('by kind: findings, claims and summary follow', () => {
    const { findings, facts, claims, summary } = filterReport(whole, { kinds: ['figure'] });
    expect(facts.flatMap((fact) => fact.findings).toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['figure']));
    expect(claims).toEqual(whole.claims.filter(({ kind }) => kind === 'figure'));
    expect(summary).toEqual({
      articles: 4,
      origins: 3,
      events: 1,
      findings: 3,
      agree: 1,
      corroborated: 1,
      disagree: 1,
      unclear: 1,
      single: 0,
      compared: { date: 0, figure: 3, quote: 0, statement: 0, topic: 0 },
    });
  });
  test('facts are those of the findings that remain', () => {
    const { findings, facts } = filterReport(whole, { verdicts: ['disagree'] });
    expect(facts.flatMap((fact) => fact.findings).sort()).toEqual(findings.map(({ id }) => id).sort());
    expect(facts.length).toBeGreaterThan(0);
  });
  test('by verdict: only claims of what remains', () => {
    const { findings, claims } = filterReport(whole, { verdicts: ['single'] });
    expect(findings.map(({ label }) => label)).toEqual(['Per Holm on the flames']);
    expect(claims.map(({ id }) => id)).toEqual(findings[0]?.positions[0]?.claims);
  });
  test('both together', () => {
    expect(
      filterReport(whole, { kinds: ['quote'], verdicts: ['disagree'] }).findings.map(({ reason }) => reason),
    ).toEqual(['reworded']);
  });
  test('does not touch the report it is given', () => {
    filterReport(whole, { kinds: ['date'] });
    expect(whole).toEqual(ferryReport());
  });
});

test.each([
  [['disagree'], 2],
  [['reworded'], 1],
  [['partly', 'contested'], 2],
  [['single'], 1],
  [['denied'], 0],
  [[], 0],
])('countMatching(%j) is %i', (names, expected) => {
  expect(countMatching(ferryReport(), names)).toBe(expected);
});
