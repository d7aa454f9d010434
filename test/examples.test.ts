/** The examples of the README, as a reader would run them: the library's against dist/, the recipes in a shell with `claims` on the path. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnNames } from '../src/report/csv.ts';
import { jsonSchema } from '../src/schema/json-schema.ts';
import { schemaNames } from '../src/schema/names.ts';

const root = process.cwd();
const readme = readFileSync('README.md', 'utf8');
const built = existsSync('dist/index.js');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-examples-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the library', () => {
  const section = readme.slice(readme.indexOf('## As a library'), readme.indexOf('## How good is it'));
  const examples = [...section.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)\n```/g)];
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  test('every example says what it prints', () => {
    expect(examples.length).toBe(section.match(/```ts/g)?.length);
    expect(examples.length).toBeGreaterThan(2);
  });
  test.runIf(built)('the examples have sound types and print what the README says', () => {
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(root, path.join(folder, 'node_modules', 'claims'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    const names = examples.map(([, code], at) => {
      writeFileSync(path.join(folder, `example${at}.ts`), code!);
      return `example${at}.ts`;
    });
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--module', 'nodenext', '--strict', '--noEmitOnError', '--lib', 'es2023,dom', '--types', ''];
    const compiled = node(tsc, ...options, '--outDir', 'js', ...names);
    expect(compiled).toMatchObject({ status: 0, stdout: '' });
    for (const [at, [, , expected]] of examples.entries())
      expect(node(`js/example${at}.js`).stdout.trimEnd()).toBe(expected);
  });
});

interface Recipe {
  readonly name: string;
  readonly script: string;
}
const recipes: readonly Recipe[] = [...readme.matchAll(/<!-- recipe: (\w+) -->\n```sh\n([\s\S]*?)```/g)].map(
  ([, name, script]) => ({ name: name!, script: script! }),
);
const scriptOf = (name: string): string => recipes.find((one) => one.name === name)!.script;

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { encoding: 'utf8' }).status === 0;
const tools = {
  jq: runs('jq', '--version'),
  // Without DuckDB's own program its Python package will do: the statement is the same.
  duckdb: runs('duckdb', '--version') || runs('python3', '-c', 'import duckdb'),
};

/** Three short articles with a disagreement, an agreement and a quotation; the recipes need no more. */
const story = {
  east: 'The new bridge in Melby cost 40 million euros.\n\n\u201cWe waited eleven years for this bridge,\u201d Mayor Ida Marsh said.\n',
  north: 'The new bridge in Melby cost 60 million euros.\n\nThe ferry from Osmond carried 212 people.\n',
  west: 'The new bridge in Melby cost 40 million euros.\n\nMayor Ida Marsh opened the bridge on 4 March 2024.\n',
};

const missing = Object.entries(tools).flatMap(([tool, there]) => (there ? [] : [tool]));
if (missing.length > 0) process.stderr.write(`recipes skipped here, for want of ${missing.join(' and ')}\n`);

describe('recipes', () => {
  /** A folder with the articles in story/, and a path on which `claims` is this working copy. */
  function workplace(name: string) {
    const at = path.join(folder, name);
    const bin = path.join(at, '.bin');
    mkdirSync(bin, { recursive: true });
    mkdirSync(path.join(at, 'story'));
    for (const [id, text] of Object.entries(story)) writeFileSync(path.join(at, 'story', `${id}.txt`), text);
    const put = (program: string, text: string): void => {
      writeFileSync(path.join(bin, program), `#!/bin/sh\n${text}\n`);
      chmodSync(path.join(bin, program), 0o755);
    };
    put('claims', `exec "${process.execPath}" "${path.join(root, 'bin/claims.js')}" "$@"`);
    if (!runs('duckdb', '--version'))
      put('duckdb', `[ "$1" = -c ] && exec python3 -c 'import duckdb, sys; print(duckdb.sql(sys.argv[1]))' "$2"`);
    const env = { PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1' };
    return { at, run: () => spawnSync('sh', ['-e', '-c', scriptOf(name)], { cwd: at, env, encoding: 'utf8' }) };
  }
  test('there is a test of each', () => {
    expect(recipes.map(({ name }) => name)).toEqual(['jq', 'duckdb', 'gate', 'model', 'cron']);
  });
  test.runIf(built && tools.jq)('jq', () => {
    const { at, run } = workplace('jq');
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { findings, claims } = JSON.parse(readFileSync(path.join(at, 'report.json'), 'utf8'));
    const ids = findings
      .filter((one: { verdict: string }) => one.verdict === 'disagree')
      .map(({ id }: { id: string }) => id);
    const quotes = claims.filter((one: { kind: string }) => one.kind === 'quote');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, ids.length).map((line) => line.split('\t')[0])).toEqual(ids);
    expect(lines[0]!.split('\t')).toHaveLength(3);
    expect(lines.slice(ids.length)).toHaveLength(quotes.length);
  });
  test.runIf(built && tools.duckdb)('duckdb', () => {
    const { status, stdout } = workplace('duckdb').run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/quote.*\bsingle\b.*\b1\b/);
    expect(stdout).toMatch(/figure.*\bdisagree\b.*\b1\b/);
  });
  test.runIf(built)('gate', () => {
    const { at, run } = workplace('gate');
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    const later = (text: string): void => writeFileSync(path.join(at, 'story', 'later.txt'), text);
    later('The new bridge in Melby cost 50 million euros.\n');
    expect(run()).toMatchObject({ status: 0 });
    later('The ferry from Osmond carried 90 people.\n');
    const { status, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('new against the baseline: f-') });
    expect(readFileSync(path.join(at, 'report.md'), 'utf8')).toContain('### Disagree (');
  });
  test.runIf(built && tools.jq)('model', () => {
    const { at, run } = workplace('model');
    const { status, stdout } = run();
    expect(status).toBe(0);
    const facts = readFileSync(path.join(at, 'facts.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(facts[0]).toMatchObject({ id: expect.stringMatching(/^f-/), versions: expect.any(Array) });
    expect(stdout).toContain(facts[0].id);
    expect(facts.map(({ verdict }) => verdict)).not.toContain('single');
  });
  test.runIf(built)('cron', () => {
    const { at, run } = workplace('cron');
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(path.join(at, 'yesterday.json'))).toBe(true);
    rmSync(path.join(at, 'story', 'north.txt'));
    expect(run().stdout).toContain('Articles gone: north');
  });
});

describe('the fields that recipes name exist', () => {
  const known = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, inner] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(inner as object)) known.add(name);
      collect(inner);
    }
  };
  for (const name of schemaNames) collect(jsonSchema(name));
  test.each(recipes.filter(({ script }) => script.includes('jq ')))('$name', ({ script }) => {
    const programs = [...script.matchAll(/jq (?:-\w+ )?(?:'([^']+)'|(\.\w+))/g)].map(
      ([, quoted, bare]) => quoted ?? bare!,
    );
    expect(programs.length).toBeGreaterThan(0);
    const fields = programs.flatMap((program) => [...program.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name]) => name!));
    const made = programs.flatMap((program) =>
      [...program.matchAll(/[{,] ?([a-zA-Z]\w*)(?=[,}])/g)].map(([, name]) => name!),
    );
    for (const field of [...fields, ...made]) expect(known, field).toContain(field);
  });
  test.each(recipes.filter(({ script }) => script.includes('SELECT')))('$name', ({ script }) => {
    const statement = /"(SELECT [^"]+)"/.exec(script)![1]!.replace(/'[^']*'/g, '');
    const aliases = [...statement.matchAll(/AS (\w+)/g)].map(([, name]) => name!);
    const names = [...statement.matchAll(/\b[a-z_]+\b(?!\()/g)].map(([name]) => name);
    expect(names.filter((name) => !columnNames.includes(name) && !aliases.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
  });
});
