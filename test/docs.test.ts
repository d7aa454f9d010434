/** README, help, changelog and code say the same thing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../src/cli.ts';
import { kindNames } from '../src/kinds/index.ts';
import { formatNames } from '../src/report/index.ts';
import { version } from '../src/version.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

async function run(...argv: string[]): Promise<string> {
  let out = '';
  const sink = (write: (text: string) => void) => ({
    write(text: string) {
      write(String(text));
      return true;
    },
  });
  await main(argv, {
    stdout: sink((t) => {
      out += t;
    }),
    stderr: sink(() => {}),
    cwd: process.cwd(),
    env: {},
    isTTY: false,
    columns: undefined,
  } as never);
  return out;
}

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

test('every dependency has its reason', () => {
  for (const name of Object.keys(manifest.dependencies)) expect(readme).toContain(`[${name}](`);
});

test('the commands of the README exist', () => {
  for (const [, script] of readme.matchAll(/npm run (\w+)/g)) expect(Object.keys(manifest.scripts)).toContain(script);
});
