/** The project's own events against their hand-written gold: a piece of gold that was right and is not any more, or an exam that changed, fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldIds, rightIds } from '../../scripts/eval/events.mjs';
import { analyze } from '../../src/analyze.ts';
import { readPaths } from '../../src/read/index.ts';
import { eventsOf, expectRight, hashOf, missingFrom, type Right, roots, updated } from './right.ts';

const file = new URL('./right.json', import.meta.url);

/** What is right in the reports on the events of a folder. */
async function measured(root: string): Promise<{ gold: string; right: Right }> {
  const golds: string[] = [];
  const right: Record<string, Record<string, string[]>> = {};
  for (const slug of eventsOf(root)) {
    const gold = readFileSync(join(root, slug, 'gold.json'), 'utf8');
    golds.push(gold);
    const { articles, skipped } = await readPaths([join(root, slug, 'articles')], { cwd: process.cwd() });
    const texts = new Map(articles.map((a) => [a.path.split('/').at(-1)!, a.text]));
    right[slug] = rightIds(JSON.parse(gold), analyze(articles, skipped), texts);
  }
  return { gold: hashOf(golds), right };
}

test.each(roots)('what was right in %s still is', async (root) => {
  expectRight(file, root, await measured(root));
});

describe('the gate', () => {
  const old = { gold: 'g', right: { flood: { items: ['D1', 'D2'], dates: ['a.txt: on Friday'] } } };
  const swapped = { gold: 'g', right: { flood: { items: ['D2', 'D3'], dates: ['a.txt: on Friday'] } } };

  test('sees one right and one wrong swapped, where the number stays the same', () => {
    expect(missingFrom(old.right, swapped.right)).toEqual(['flood items D1']);
    expect(missingFrom(old.right, {})).toEqual(['flood items D1', 'flood items D2', 'flood dates a.txt: on Friday']);
  });
  test('takes in what is newly right, and gives up nothing unless it is told to', () => {
    expect(updated(old, swapped, false).right.flood).toEqual({
      items: ['D1', 'D2', 'D3'],
      dates: ['a.txt: on Friday'],
    });
    expect(updated(old, { ...swapped, gold: 'h' }, false).gold).toBe('g');
    expect(updated(old, { ...swapped, gold: 'h' }, true)).toEqual({ ...swapped, gold: 'h' });
  });
  test('numbers gold of one name', () => {
    const list = ['x', 'y', 'x'].map((name) => ({ name }));
    expect([...goldIds(list, (one: { name: string }) => one.name).values()]).toEqual(['x', 'y', 'x (2)']);
  });
});
