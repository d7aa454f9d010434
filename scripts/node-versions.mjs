// Whether every supported Node writes the same bytes (`npm run node-versions`, or `-- 20 24`). Other versions come through npx; one that cannot be had is skipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const versions = process.argv.slice(2).length ? process.argv.slice(2) : ['20', '22', '24'];
const folders = readdirSync(new URL('../fixtures/events', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `fixtures/events/${name}/articles`);
const formats = ['json', 'terminal', 'html', 'csv'];

const own = process.versions.node.split('.')[0];
const on = (version, args) =>
  spawnSync(
    ...(version === own ? [process.execPath, args] : ['npx', ['--yes', '-p', `node@${version}`, 'node', ...args]]),
    {
      cwd: root,
      encoding: 'buffer',
      maxBuffer: 1 << 29,
    },
  );

const sums = new Map();
for (const version of versions) {
  const named = on(version, ['--version']).stdout?.toString().trim() ?? '';
  if (!named.startsWith(`v${version}.`)) {
    console.log(`node ${version}: not to be had here, skipped`);
    continue;
  }
  const sum = createHash('sha256');
  for (const folder of folders)
    for (const format of formats)
      sum.update(on(version, ['bin/claims.js', 'analyze', folder, '--format', format]).stdout);
  sums.set(named, sum.digest('hex'));
  console.log(`node ${named}: ${sums.get(named)}`);
}
const same = new Set(sums.values()).size <= 1;
console.log(
  same
    ? `${sums.size} versions, ${folders.length} events, ${formats.length} formats: the same bytes`
    : 'the bytes differ',
);
if (!same) process.exitCode = 1;
