// Compiles src/ to dist/, module by module for the scripts, benches and types, and puts it together in bundle/, which runs and is published.
// With --if-possible (the `prepare` step) a missing compiler is no error, so that `npm ci --omit=dev` does not fail; bin/claims.js says what
// to do when there is no bundle/.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** Builds dist/ and bundle/; returns whether they are there afterwards. */
export async function build() {
  if (!existsSync(tsc)) return existsSync(new URL('../bundle/cli.cjs', import.meta.url));
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) return false;
  prune(path.join(root, 'dist'));
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  return true;
}

/** Keeps of the type declarations those that index.d.ts leads to: nobody can import the others. */
function prune(dist) {
  const kept = new Set();
  const keep = (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
      keep(path.join(path.dirname(file), `${name}.d.ts`));
  };
  keep(path.join(dist, 'index.d.ts'));
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.d.ts') && !kept.has(path.join(dist, name))) rmSync(path.join(dist, name), { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ok = await build().catch((error) => {
    console.error(`not built: ${error.message}`);
    return false;
  });
  if (!ok && !process.argv.includes('--if-possible')) process.exitCode = 1;
}
