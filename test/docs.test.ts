/** README, help, changelog and code say the same thing. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../src/base/version.ts';
import { helpTexts } from '../src/cli/help.ts';
import * as library from '../src/index.ts';
import { kindNames } from '../src/kinds/index.ts';
import { formatNames } from '../src/report/index.ts';
import { schemaNames } from '../src/schema/names.ts';
import { runIn } from './command.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

const run = async (...argv: string[]): Promise<string> => (await runIn(process.cwd(), argv)).out;

test('the version is the same everywhere', () => {
  expect(version).toBe(manifest.version);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(manifest.version);
});

test('the README shows the real report', async () => {
  const block = /<!-- report -->\n```text\n([\s\S]*?)\n```\n<!-- \/report -->/.exec(readme)?.[1];
  expect(block, 'run "npm run readme"').toBe((await run('analyze', 'fixtures/events/river-flood/articles')).trimEnd());
});

test('every kind, format and command stands in the README', async () => {
  for (const kind of kindNames) expect(readme).toContain(`| \`${kind}\``);
  for (const format of formatNames) expect(readme).toContain(`| \`${format}\` |`);
  const commands = [...(await run('--help')).matchAll(/^ {2}(\w+) /gm)]
    .map((m) => m[1]!)
    .filter((name) => name !== 'help' && name !== 'claims');
  for (const command of commands.filter((c) =>
    ['analyze', 'extract', 'compare', 'schema', 'explain', 'diff'].includes(c),
  ))
    expect(readme).toContain(`claims ${command}`);
});

test('every schema and every function of the library stands in the README', () => {
  expect(readme).toContain(`claims schema [${schemaNames.join('\\|')}]`);
  const table = readme.slice(readme.indexOf('| function | what it does |'), readme.indexOf('## How good is it'));
  for (const [name, one] of Object.entries(library)) if (typeof one === 'function') expect(table, name).toContain(name);
});

test('the examples of every help can be typed as they stand', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'claims-help-'));
  for (const [command, text] of Object.entries(helpTexts)) {
    const lines = [...text.matchAll(/^ {2}(claims .*?)(?: {2,}.*)?$/gm)].map(([, line]) => line!);
    expect(lines.length, command).toBeGreaterThan(0);
    for (const line of lines.flatMap((one) => one.split(/ [|] | > .*/)).filter((one) => one !== '')) {
      const { err } = await runIn(folder, line.split(' ').slice(1));
      expect(err, line).not.toMatch(/unknown|missing required|too many|invalid|is none of/);
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

test('every dependency has its reason', () => {
  for (const name of Object.keys(manifest.dependencies)) expect(readme).toContain(`[${name}](`);
});

test('the commands of the README exist', () => {
  for (const [, script] of readme.matchAll(/npm run (\w+)/g)) expect(Object.keys(manifest.scripts)).toContain(script);
});

test('no file has a merge left half done', () => {
  const files = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'EVALUATION.md'];
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/^(?:<{7} |={7}$|>{7} )/m);
});
