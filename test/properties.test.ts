/** What holds of any report, on the own events: no agreement over a contradiction, what a further article leaves alone, what a copy adds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze, extract } from '../src/analyze.ts';
import { isConflict } from '../src/kinds/reasons.ts';
import type { Claim, Extraction, Finding, RawArticle, Report } from '../src/model.ts';
import { readPaths } from '../src/read/index.ts';
import { overlaps } from '../src/text/span.ts';
import { contextsIn, linkedIn } from './align/read.ts';

const VERDICTS = ['disagree', 'unclear', 'agree', 'single'];
const roots = ['fixtures/events', 'fixtures/events-held-out'];
const folders = roots.flatMap((root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name, 'articles')),
);

describe.each(folders)('%s', (folder) => {
  let articles: readonly RawArticle[];
  let extractions: readonly Extraction[];
  let report: Report;
  let claims: ReadonlyMap<string, Claim>;
  const claimsOf = (finding: Finding): Claim[] =>
    finding.positions.flatMap((position) => position.claims.map((id) => claims.get(id)!));
  beforeAll(async () => {
    articles = (await readPaths([folder], { cwd: process.cwd() })).articles;
    extractions = extract(articles);
    report = analyze(articles);
    claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  });

  test('no agreement stands over a contradiction of the same two passages', () => {
    const isOver = (finding: Finding, claim: Claim): boolean =>
      claimsOf(finding).some(
        (own) =>
          own.article === claim.article &&
          own.sentence.index === claim.sentence.index &&
          overlaps(own.span, claim.span),
      );
    const wrong = report.findings
      .filter(({ verdict }) => verdict === 'disagree')
      .flatMap(({ id, proof }) => {
        const [a, b] = proof.map((one) => claims.get(one)!);
        return report.findings
          .filter((finding) => finding.verdict === 'agree' && isOver(finding, a!) && isOver(finding, b!))
          .map((finding) => `${finding.id} stands over ${id}`);
      });
    expect(wrong).toEqual([]);
  });

  test('an agreement holds no position that conflicts, and no two figures or dates of one sentence', () => {
    for (const finding of report.findings) {
      if (finding.verdict === 'agree')
        expect(finding.positions.filter(({ relation }) => relation !== 'first' && isConflict(relation))).toEqual([]);
      if (finding.kind !== 'figure' && finding.kind !== 'date') continue;
      const places = claimsOf(finding).map(({ article, sentence }) => `${article} ${sentence.index}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('a further article takes no link away', () => {
    const all = linkedIn(contextsIn(extractions));
    for (const left of extractions.slice(0, 3)) {
      const fewer = linkedIn(contextsIn(extractions.filter((one) => one !== left)));
      expect([...fewer].filter((link) => !all.has(link))).toEqual([]);
    }
  });

  test('a copy adds no corroboration', () => {
    const [first] = articles;
    const copied = analyze([...articles, { ...first!, id: 'zz-copy', path: 'zz-copy.txt' }]);
    const origins = new Map(copied.articles.map(({ id, origin }) => [id, origin]));
    expect(origins.get('zz-copy')).toBe(origins.get(first!.id));
    const isOwn = ({ positions }: Finding): boolean =>
      new Set(positions.flatMap((position) => position.articles.map((id) => origins.get(id)))).size === 1;
    expect(copied.findings.filter((finding) => finding.corroborated && isOwn(finding))).toEqual([]);
    expect(copied.summary.origins).toBe(report.summary.origins);
    expect(copied.summary.corroborated).toBeLessThanOrEqual(report.summary.corroborated);
  });

  test('every finding is in exactly one fact, and a fact is as grave as its gravest finding', () => {
    const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
    expect(report.facts.flatMap((fact) => fact.findings).sort()).toEqual([...findings.keys()].sort());
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { sentence, verdict, findings: ids } of report.facts) {
      expect(texts.get(sentence.article)!.slice(sentence.start, sentence.end)).toBe(sentence.text);
      const ranks = ids.map((id) => VERDICTS.indexOf(findings.get(id)!.verdict));
      expect(VERDICTS.indexOf(verdict)).toBe(Math.min(...ranks));
    }
  });

  test('key terms are named by articles of two origins, in the words of one of them', () => {
    const texts = new Map(articles.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
    const origins = new Map(report.articles.map(({ id, origin }) => [id, origin]));
    for (const { text, articles: ids } of report.events.flatMap(({ keyTerms }) => keyTerms)) {
      expect(new Set(ids.map((id) => origins.get(id))).size).toBeGreaterThan(1);
      expect(texts.get(ids[0]!)).toContain(text);
    }
  });

  test('the counts of what is compared are those of the findings', () => {
    const joint = report.findings.filter(({ support }) => support.articles > 1);
    for (const [kind, count] of Object.entries(report.summary.compared))
      expect(joint.filter((finding) => finding.kind === kind)).toHaveLength(count);
  });
});
