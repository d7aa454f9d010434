/** The same input gives the same bytes: in any time zone and locale, in any order of the paths, with any number of jobs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'fixtures/events/harbour-summit/articles';
const paths = readdirSync(FOLDER)
  .sort()
  .map((name) => path.join(FOLDER, name));

function run(args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/claims.js', 'analyze', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 28,
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const built = existsSync('dist/cli/index.js');
const plain = new Map<string, string>();
/** The report in a plain environment, made once for each format. */
function expected(format: string): string {
  if (!plain.has(format)) plain.set(format, run([...paths, '--format', format]));
  return plain.get(format)!;
}

test.runIf(built).each([
  ['far east', { TZ: 'Pacific/Kiritimati' }],
  ['far west', { TZ: 'Pacific/Niue', LANG: 'en_US.UTF-8' }],
  ['a summer time of half an hour', { TZ: 'Australia/Lord_Howe', LC_ALL: 'C' }],
  ['Turkish, where I is not i', { TZ: 'Europe/Istanbul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['Swedish order, German commas', { LC_ALL: 'sv_SE.UTF-8', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' }],
  ['Arabic digits', { LC_ALL: 'ar_EG.UTF-8' }],
])('%s', (name, env) => {
  for (const format of name.startsWith('Turkish') ? ['json', 'terminal', 'html'] : ['json'])
    expect(run([...paths, '--format', format], env)).toBe(expected(format));
});

test.runIf(built)('the order of the paths, and how often each is named', () => {
  expect(run([...paths].reverse().concat('--format', 'json'))).toBe(expected('json'));
  expect(run([...paths.slice(2), ...paths, '--format', 'json'])).toBe(expected('json'));
});

test.runIf(built)('the number of jobs', () => {
  for (const jobs of ['1', '2', '5'])
    expect(run([...paths, '--format', 'json', '--jobs', jobs])).toBe(expected('json'));
});
