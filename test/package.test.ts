/** What `npm pack` puts into the tarball: all that is needed at run time and for types, and nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files that lead from these entries to others by relative imports, the entries included. */
function reachable(entries: readonly string[], link: RegExp, fileOf: (imported: string) => string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(link))
      visit(fileOf(path.posix.join(path.posix.dirname(file), name!)));
  };
  for (const entry of entries) visit(entry);
  return [...seen].sort();
}
const REQUIRED = /(?:require\(|from |import )["'](\.[^"']+js)["']/g;
const DECLARED = /(?:from|import\()\s*['"](\.[^'"]+)['"]/g;

describe.runIf(existsSync('bundle/index.js'))('npm pack', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[]; unpackedSize: number }[];
  const files = packed!.files.map((file) => file.path).sort();
  const within = (folder: string): string[] => files.filter((file) => file.startsWith(`${folder}/`));

  test('the executable, the sample articles, and what to read', () => {
    expect(files.filter((file) => !/^(?:bundle|dist)\//.test(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/claims.js',
      'bin/load.js',
      ...['daily-beacon', 'ledger-north', 'meridian-press', 'nethershire-gazette', 'newsloop24'].map(
        (name) => `fixtures/events/river-flood/articles/${name}.txt`,
      ),
      'package.json',
    ]);
  });
  test('code: what the executable and the library load, and no more', () => {
    const entries = ['cli.cjs', 'index.js', 'extract-worker.cjs'].map((name) => `bundle/${name}`);
    const code = reachable(entries, REQUIRED, (name) => name);
    expect(within('bundle')).toEqual([...code, 'bundle/LICENSES.txt', 'bundle/id'].sort());
    expect(code).toContain('bundle/compromise.cjs');
  });
  test('types: what index.d.ts leads to, and no more', () => {
    const types = reachable(['dist/index.d.ts'], DECLARED, (name) => name.replace(/\.ts$/, '.d.ts'));
    expect(within('dist')).toEqual(types);
  });
  test('not large', () => {
    expect(packed!.unpackedSize).toBeLessThan(2_500_000);
  });
});
