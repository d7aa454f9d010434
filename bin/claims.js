#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keep, load } from './load.js';

if (!existsSync(new URL('../bundle/cli.cjs', import.meta.url))) {
  // A fresh clone without an install step, or with --ignore-scripts: build when the compiler is there, else say what to do.
  const { build } = await import('../scripts/build.mjs').catch(() => ({ build: () => false }));
  if (!(await build())) {
    process.stderr.write(
      `claims: not built yet; run "npm ci" in ${fileURLToPath(new URL('..', import.meta.url))} first\n`,
    );
    process.exit(2);
  }
}
const { main } = load('cli.cjs');
process.exitCode = await main(process.argv.slice(2));
keep();
