// What a run costs beside a bare node process, in one run: npm run bench:start [-- RUNS]
// Processes take turns; medians of the time each takes (clock.mjs), as ratios to `node` on an empty file. Compiled code is kept from a first run
// on (bin/load.js), as it is on any machine; the lines that say so do without.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, unit as of } from './clock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = Number(process.argv[2] ?? 20);
const claims = join(root, 'bin/claims.js');
const events = join(root, 'fixtures/events');
/** An event of five articles. */
const five = readdirSync(events, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(events, name, 'articles'))
  .find((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).length === 5);
const folder = mkdtempSync(join(tmpdir(), 'claims-start-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

const commands = {
  'bare node': [empty],
  'claims --version': [claims, '--version'],
  'claims --help': [claims, '--help'],
  'claims schema': [claims, 'schema'],
  'five articles': [claims, 'analyze', five],
  'five articles as json': [claims, 'analyze', five, '--format', 'json'],
  'five articles, no kept code': [claims, 'analyze', five],
};

/** The process itself says what it took when it ends. */
const told = join(folder, 'told.mjs');
writeFileSync(
  told,
  `import { writeSync } from 'node:fs';
  import { now } from ${JSON.stringify(new URL('clock.mjs', import.meta.url).href)};
  process.on('exit', () => writeSync(3, String(now())));`,
);
function time(name, args) {
  const { output } = spawnSync(process.execPath, ['--import', told, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, CLAIMS_CODE_CACHE: name.endsWith('no kept code') ? '0' : join(folder, 'code') },
  });
  return Number(output[3]);
}
const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (const [name, args] of Object.entries(commands)) time(name, args);
for (let run = 0; run < RUNS; run++)
  for (const [name, args] of Object.entries(commands)) taken[name].push(time(name, args));
const unit = median(taken['bare node']);
console.log(`bare node: ${Math.round(unit)} ${of} (median of ${RUNS})\n`);
for (const [name, times] of Object.entries(taken))
  console.log(`${name.padEnd(28)} ${(median(times) / unit).toFixed(2)}`);
rmSync(folder, { recursive: true });
