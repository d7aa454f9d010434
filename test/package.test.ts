/** What `npm pack` puts into the tarball: all that is needed at run time and for types, and nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files that lead from these entries to others by relative imports, the entries included. */
function reachable(entries: readonly string[], fileOf: (imported: string) => string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g))
      visit(fileOf(path.posix.join(path.posix.dirname(file), name!)));
  };
  for (const entry of entries) visit(entry);
  return [...seen].sort();
}

describe.runIf(existsSync('dist/index.js'))('npm pack', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[]; unpackedSize: number }[];
  const files = packed!.files.map((file) => file.path).sort();
  const inDist = (ending: string): string[] =>
    files.filter((file) => file.startsWith('dist/') && file.endsWith(ending));

  test('outside dist: the executable, the sample articles, and what to read', () => {
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/claims.js',
      ...['daily-beacon', 'ledger-north', 'meridian-press', 'nethershire-gazette', 'newsloop24'].map(
        (name) => `fixtures/events/river-flood/articles/${name}.txt`,
      ),
      'package.json',
    ]);
  });
  test('code: what the executable and the library load, and no more', () => {
    expect(inDist('.js')).toEqual(
      reachable(['dist/cli.js', 'dist/index.js', 'dist/extract-worker.js'], (name) => name),
    );
  });
  test('types: what index.d.ts leads to, and no more', () => {
    expect(inDist('.d.ts')).toEqual(reachable(['dist/index.d.ts'], (name) => name.replace(/\.ts$/, '.d.ts')));
  });
  test('nothing else, and not large', () => {
    expect(files.filter((file) => file.startsWith('dist/') && !/\.(js|d\.ts)$/.test(file))).toEqual([]);
    expect(packed!.unpackedSize).toBeLessThan(2_500_000);
  });
});
