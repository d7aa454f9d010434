/** The project's own events against their hand-written gold: a score that falls below its floor, or an exam that changed, fails. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreEvent, total } from '../../scripts/eval/events.mjs';
import { analyze } from '../../src/analyze.ts';
import { readPaths } from '../../src/read/index.ts';

interface Floor {
  readonly gold: string;
  readonly right: number;
  readonly disagreeRight: number;
  readonly falselyAccused: number;
  readonly originRight: number;
  readonly datesRight: number;
  readonly speakersRight: number;
  readonly cleaningRight: number;
}
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<string, Floor>;

async function scored(root: string): Promise<{ gold: string; scores: Record<string, number> }> {
  const hash = createHash('sha256');
  const scores = [];
  for (const slug of readdirSync(root).sort()) {
    if (slug.endsWith('.md')) continue;
    const text = readFileSync(join(root, slug, 'gold.json'), 'utf8');
    hash.update(text);
    const { articles, skipped } = await readPaths([join(root, slug, 'articles')], { cwd: process.cwd() });
    const texts = new Map(articles.map((a) => [a.path.split('/').at(-1)!, a.text]));
    scores.push(scoreEvent(JSON.parse(text), analyze(articles, skipped), texts));
  }
  return { gold: hash.digest('hex').slice(0, 16), scores: total(scores) };
}

describe.each(Object.keys(floors))('%s', (root) => {
  test('stays above its floors', async () => {
    const { gold, scores } = await scored(root);
    const { gold: pinned, falselyAccused, ...floor } = floors[root]!;
    expect(gold, 'the gold changed: measure again and pin the new floors on purpose').toBe(pinned);
    expect(scores.falselyAccused, 'false accusations').toBeLessThanOrEqual(falselyAccused);
    for (const [name, least] of Object.entries(floor)) expect(scores[name], name).toBeGreaterThanOrEqual(least);
  });
});
