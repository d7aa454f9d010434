import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare, extract } from '../../src/analyze.ts';
import type { RawArticle } from '../../src/model.ts';

const ROOT = 'fixtures/events';
const slugs = readdirSync(ROOT).filter((f) => !f.endsWith('.md'));

const articlesOf = (slug: string): RawArticle[] =>
  readdirSync(join(ROOT, slug, 'articles')).map((file) => ({
    id: `${slug}/${file}`,
    path: file,
    item: null,
    text: readFileSync(join(ROOT, slug, 'articles', file), 'utf8'),
    metadata: {},
    given: {},
  }));

const report = compare(extract(slugs.flatMap(articlesOf)));

test('several events in one folder are found again', () => {
  const groups = report.events.map((e) => [...new Set(e.articles.map((a) => a.split('/')[0]))]);
  expect(groups.map((g) => g.length)).toEqual(slugs.map(() => 1));
});

test('nothing is compared across events', () => {
  const eventOf = new Map(report.events.flatMap((e) => e.articles.map((a) => [a, e.id] as const)));
  for (const finding of report.findings) {
    const events = new Set(finding.positions.flatMap((p) => p.articles).map((a) => eventOf.get(a)));
    expect([...events]).toEqual([finding.event]);
  }
});
