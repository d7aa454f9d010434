// Makes a release ready, and says how to publish it with provenance (`npm run release`). Publishes nothing itself.
// A tag v1.2.3 in a CI that npm trusts (GitHub Actions or GitLab with an OIDC token) then runs: npm ci && npm run release && npm publish --provenance --access public
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const run = (command, ...args) => spawnSync(command, args, { cwd: root, encoding: 'utf8' });

const checks = {
  'nothing uncommitted': () => run('git', 'status', '--porcelain').stdout === '',
  [`the commit is tagged v${version}`]: () =>
    run('git', 'tag', '--points-at', 'HEAD').stdout.split('\n').includes(`v${version}`),
  [`CHANGELOG.md has ${version} with its day`]: () =>
    new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d\\d-\\d\\d\\)$`, 'm').test(
      readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'),
    ),
  'licences, sources, advisories': () => run(process.execPath, 'scripts/supply.mjs').status === 0,
  'the build is the one of this commit': () => run(process.execPath, 'scripts/build.mjs').status === 0,
  'types, lint, tests': () =>
    ['typecheck', 'lint', 'test'].every((name) => run('npm', 'run', '--silent', name).status === 0),
};

let failed = 0;
for (const [name, holds] of Object.entries(checks)) {
  const ok = holds();
  if (!ok) failed++;
  console.log(`${ok ? 'ok      ' : 'not yet '} ${name}`);
}
if (failed) process.exitCode = 1;
else {
  const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts').stdout);
  console.log(`${packed.filename}: ${packed.entryCount} files, ${packed.integrity}`);
  console.log('publish from CI, so that npm can say where it was built: npm publish --provenance --access public');
}
