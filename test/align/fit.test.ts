/** The weights are what a fit gives: a fit on the project's own events gives the file that is written down, number by number. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aboutFeatures, factFeatures } from '../../src/align/pair-model.ts';
import { weights } from '../../src/align/weights.ts';
import { kindNames } from '../../src/kinds/index.ts';

const FILE = 'fixtures/fit/own-events.json';
const folder = mkdtempSync(join(tmpdir(), 'claims-fit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isUpdate = process.env.UPDATE === '1';

test('a fit on the own events gives the file that is written down', () => {
  const out = isUpdate ? FILE : join(folder, 'own.json');
  execFileSync(process.execPath, ['scripts/fit.mjs', '--own', '--out', out], { stdio: 'pipe' });
  expect(readFileSync(out, 'utf8'), 'if that is meant, run: npm run goldens').toBe(readFileSync(FILE, 'utf8'));
});

test('every weight in use is of a feature of its kind, with the sign that it must have', () => {
  for (const kind of kindNames)
    for (const [model, features] of [
      [weights.kinds[kind].about, aboutFeatures(kind)],
      [weights.kinds[kind].fact, factFeatures(kind)],
    ] as const) {
      const signs = new Map(features.map(({ id, sign }) => [id, sign]));
      for (const [id, weight] of Object.entries(model.weights as Record<string, number>)) {
        expect(signs.has(id), `${kind} ${id}`).toBe(true);
        if (signs.get(id) !== 0) expect(Math.sign(weight), `${kind} ${id}`).toBe(signs.get(id));
      }
    }
});
