import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const source = new Map(files.map((f) => [f.replaceAll('\\', '/'), readFileSync(join('src', f), 'utf8')]));
const importing = (pattern: RegExp): string[] =>
  [...source]
    .filter(([, text]) => pattern.test(text))
    .map(([f]) => f)
    .sort();

/** Each library and each side effect has one place. */
test.each([
  ['compromise', /\('compromise'\)|from 'compromise'/, ['tag.ts']],
  ['commander', /from 'commander'|import\('commander'\)/, ['cli.ts']],
  ['chalk', /from 'chalk'|import\('chalk'\)/, ['report/paint.ts']],
  ['the disk', /from 'node:fs(?:\/promises)?'/, ['read.ts', 'write.ts']],
])('only its own file imports %s', (_, pattern, expected) => {
  expect(importing(pattern)).toEqual(expected);
});

test('the core never asks for the time, the environment or the terminal', () => {
  const edge = new Set(['cli.ts', 'io.ts', 'read.ts', 'write.ts', 'run.ts']);
  const asking = [...source]
    .filter(([f, text]) => !edge.has(f) && /\bDate\.now\(|new Date\(\)|process\.|Math\.random/.test(text))
    .map(([f]) => f);
  expect(asking).toEqual([]);
});

test('word lists are data: no functions, no imports of code', () => {
  const lists = [...source].filter(([f]) => f.startsWith('words/'));
  expect(lists.length).toBeGreaterThan(10);
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g, '');
  for (const [f, text] of lists) expect(/=>|\bfunction\b|\bclass\b/.test(code(text)) ? f : null).toBeNull();
});
