// Compiles src/ to dist/. With --if-possible (the `prepare` step) a missing compiler is no error, so that
// `npm ci --omit=dev` does not fail; bin/claims.js says what to do when dist/ is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** Builds dist/; returns whether it is there afterwards. */
export function build() {
  if (!existsSync(tsc)) return existsSync(new URL('../dist/cli.js', import.meta.url));
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: ['ignore', 2, 2] });
  return run.status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ok = build();
  if (!ok && !process.argv.includes('--if-possible')) process.exitCode = 1;
}
