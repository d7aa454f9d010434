import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze, compare, extract } from '../src/analyze.ts';
import type { RawArticle, Report } from '../src/model.ts';
import { readPaths } from '../src/read/index.ts';
import { jsonSchema } from '../src/schema/json-schema.ts';
import { raw } from './raw.ts';

const A =
  'The mayor of Oldwick, Anna Keller, resigned on Monday after the bridge fell, killing 14 people.\nKeller said: “We will rebuild every bridge in this valley before the winter comes.”';
const B =
  'Anna Keller, the mayor of Oldwick, resigned on Tuesday after the bridge fell, killing 16 people.\n“We will inspect every bridge in this valley before the winter comes,” Keller said.';
const C = 'Mayor Anna Keller of Oldwick resigned on Monday after the bridge fell, killing 14 people.';

const articles = [raw('a', A, '2024-05-08'), raw('b', B, '2024-05-08'), raw('c', C, '2024-05-08')];
const verdicts = (report: Report) => report.findings.map((f) => `${f.kind} ${f.verdict} ${f.reason}`);

describe('analyze', () => {
  test('finds the planted contradictions', () => {
    const found = verdicts(analyze(articles));
    expect(found).toContain('date disagree conflict');
    expect(found).toContain('figure disagree conflict');
    expect(found).toContain('quote disagree reworded');
  });

  test('is compare of extract', () => {
    expect(analyze(articles)).toEqual(compare(extract(articles)));
  });

  test('does not depend on the order of the articles', () => {
    expect(JSON.stringify(analyze([...articles].reverse()))).toBe(JSON.stringify(analyze(articles)));
  });

  test('no article at all is an empty report', () => {
    expect(analyze([]).summary).toMatchObject({ articles: 0, findings: 0 });
  });

  test('one article is never contradicted', () => {
    expect(new Set(analyze([articles[0]!]).findings.map((f) => f.verdict))).toEqual(new Set(['single']));
  });

  test('the same article twice is one origin and never disagrees with itself', () => {
    const report = analyze([raw('a', A), raw('again', A)]);
    expect(report.summary).toMatchObject({ origins: 1, disagree: 0, corroborated: 0 });
  });

  test('an edit elsewhere leaves the id of a claim alone', () => {
    const ids = (text: string) => new Set(extract([raw('a', text)])[0]!.claims.map((c) => c.id));
    const before = ids(A);
    const after = ids(`The valley is wide.\n${A}`);
    expect([...before].every((id) => after.has(id))).toBe(true);
  });

  test('the days of two actions on one thing do not accuse', () => {
    const one =
      'A young aide in Oldwick resigned on Monday after her post on the daughters of the mayor, Anna Keller, at the harbour feast drew anger.';
    const two =
      'In a short letter to Anna Keller, the mayor, the aide apologized on Friday for what the post had said of two girls.';
    const report = analyze([raw('a', one, '2024-05-11'), raw('b', two, '2024-05-11')]);
    expect(report.claims.filter((c) => c.kind === 'date')).toHaveLength(2);
    expect(report.findings.filter((f) => f.kind === 'date' && f.verdict === 'disagree')).toEqual([]);
  });

  test('an article without a date keeps its weekdays open, and they still conflict', () => {
    const report = analyze([raw('a', A), raw('b', B)]);
    expect(report.findings.find((f) => f.kind === 'date' && f.verdict === 'disagree')).toBeDefined();
    expect(
      report.claims.filter((c) => c.kind === 'date').every((c) => c.kind === 'date' && c.value.earliest === null),
    ).toBe(true);
  });
});

const roots = ['fixtures/events', 'fixtures/events-held-out'];
const events = roots.flatMap((root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => join(root, d.name, 'articles')),
);

describe.each(events)('%s', (folder) => {
  let read: readonly RawArticle[] = [];
  let report: Report;
  beforeAll(async () => {
    read = (await readPaths([folder], { cwd: process.cwd() })).articles;
    report = analyze(read);
  });

  test('every span slices exactly out of its article', () => {
    const texts = new Map(read.map((a) => [a.id, a.text]));
    for (const { article, span, sentence } of report.claims) {
      expect(texts.get(article)!.slice(span.start, span.end)).toBe(span.text);
      expect(texts.get(article)!.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  test('no claim comes from what was dropped', () => {
    const dropped = new Map(report.articles.map((a) => [a.id, a.dropped]));
    expect(
      report.claims.filter((c) => dropped.get(c.article)!.some((d) => d.start <= c.span.start && c.span.end <= d.end)),
    ).toEqual([]);
  });

  test('every disagree is proven by two claims of two articles', () => {
    const claims = new Map(report.claims.map((c) => [c.id, c]));
    for (const finding of report.findings) {
      const proof = finding.proof.map((id) => claims.get(id)!);
      expect(proof.length).toBe(finding.verdict === 'disagree' ? 2 : 0);
      expect(new Set(proof.map((c) => c.article)).size).toBe(proof.length);
    }
  });

  test('ids are unique, every claim is in one finding, and the report validates', () => {
    expect(new Set(report.claims.map((c) => c.id)).size).toBe(report.claims.length);
    expect(new Set(report.findings.map((f) => f.id)).size).toBe(report.findings.length);
    const held = report.findings.flatMap((f) => f.positions.flatMap((p) => p.claims));
    expect([...held].sort()).toEqual(report.claims.map((c) => c.id).sort());
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema('report'));
    expect(validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors).toEqual([]);
  });
});

test('rubbish never throws', () => {
  const words = fc.constantFrom(
    '“',
    '"',
    '’',
    'said',
    'Monday',
    '14',
    '$',
    '%',
    '.',
    '\n',
    'Mr.',
    'U.S.',
    'the',
    'Keller',
    '—',
    '(',
    '\u0000',
    '\u001b[31m',
    '__proto__',
    '१२',
    '😀',
    'at least',
    'a.m.',
    '1/2',
    'July 4',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }),
      fc.array(words, { maxLength: 60 }),
      (x, y) => {
        const report = analyze([raw('x', x.join(' ')), raw('y', y.join(' '), '2024-05-08')]);
        return report.claims.every(
          (c) => (c.article === 'x' ? x : y).join(' ').slice(c.span.start, c.span.end) === c.span.text,
        );
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});
