/** The command line over reports that were written before: explain, diff, --baseline; and that all it writes as JSON is valid. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diff, Explanation, Finding, Report } from '../../src/model.ts';
import { formatNames } from '../../src/report/index.ts';
import { runIn, streamOf } from '../command.ts';
import { validator } from '../validator.ts';

const east =
  'Mayor Ida Marsh opened the new bridge in Melby on 4 March 2024.\n\nThe new bridge in Melby cost 40 million euros.\n';
const west = 'The new bridge in Melby was opened by Mayor Ida Marsh on 5 March 2024.\n\nNobody was hurt.\n';
const north = 'The new bridge in Melby cost 60 million euros. Mayor Ida Marsh opened it.\n';

let folder = '';
const claims = (...argv: string[]) => runIn(folder, argv);
const jsonOf = async (...argv: string[]) => JSON.parse((await claims(...argv, '--format', 'json')).out);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claims-reports-'));
  await mkdir(path.join(folder, 'news'));
  await writeFile(path.join(folder, 'news', 'east.txt'), east);
  await writeFile(path.join(folder, 'news', 'west.txt'), west);
  await writeFile(path.join(folder, 'news', 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await claims('analyze', 'news', '--format', 'json', '-o', 'monday.json');
  await writeFile(path.join(folder, 'news', 'north.txt'), north);
  await claims('analyze', 'news', '--format', 'json', '-o', 'tuesday.json');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const report = async (name: string): Promise<Report> => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
const quarrel = async (name: string): Promise<Finding> =>
  (await report(name)).findings.find(({ verdict }) => verdict === 'disagree')!;

describe('explain', () => {
  test('from articles and from the report the same bytes', async () => {
    for (const { id } of (await report('tuesday.json')).findings) {
      const fromArticles = await claims('explain', id, 'news', '--quiet');
      expect(fromArticles).toMatchObject({ status: 0, err: '' });
      expect((await claims('explain', id, 'tuesday.json')).out).toBe(fromArticles.out);
      const json = await claims('explain', id.slice(0, 9), 'tuesday.json', '--format', 'json');
      expect((await claims('explain', id, 'news', '--format', 'json', '-q')).out).toBe(json.out);
    }
  });
  test('from stdin, be it a report or an article', async () => {
    const { id } = await quarrel('monday.json');
    const text = await readFile(path.join(folder, 'monday.json'), 'utf8');
    const piped = await runIn(folder, ['explain', id, '-'], { stdin: streamOf(text) });
    expect(piped).toEqual(await claims('explain', id, 'monday.json'));
    const alone = JSON.parse(
      (await runIn(folder, ['analyze', '-', '--format', 'json'], { stdin: streamOf(east) })).out,
    ) as Report;
    const article = await runIn(folder, ['explain', alone.findings[0]!.id, '-'], { stdin: streamOf(east) });
    expect(article).toMatchObject({ status: 0, out: expect.stringContaining('in one source only') });
  });
  test('an article on stdin in an old encoding', async () => {
    async function* latin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('The caf\xe9 in Melby cost 40 million euros, and nobody said that it was cheap.', 'latin1');
    }
    const made = await runIn(folder, ['analyze', '-', '--format', 'json'], { stdin: latin() });
    const { findings } = JSON.parse(made.out) as Report;
    const { out } = await runIn(folder, ['explain', findings[0]!.id, '-'], { stdin: latin() });
    expect(out).toContain('The caf\u00e9 in Melby');
  });
  test('a report made with a filter holds fewer findings', async () => {
    await claims('analyze', 'news', '--kind', 'date', '--format', 'json', '-o', 'dates.json');
    const figure = (await report('tuesday.json')).findings.find(({ kind }) => kind === 'figure')!;
    expect(await claims('explain', figure.id, 'dates.json')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('A report made with --kind or --verdict holds fewer findings'),
    });
    const date = (await report('dates.json')).findings[0]!;
    expect((await claims('explain', date.id, 'dates.json')).status).toBe(0);
  });
  test('a path that cannot be read: explained all the same, status 2', async () => {
    const { id } = await quarrel('monday.json');
    const { status, out, err } = await claims('explain', id, 'news', 'missing.txt', '--quiet');
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/^claims: cannot read missing\.txt/) });
    expect(out).toContain('WHY disagree');
  });
});

describe('diff', () => {
  test('what a further article changes', async () => {
    const diff: Diff = await jsonOf('diff', 'monday.json', 'tuesday.json');
    expect(diff.articles).toEqual({ new: ['north'], gone: [], changed: [] });
    const changed = diff.changes.filter(({ change }) => change === 'verdict');
    expect(changed.map((one) => [one.old?.verdict, one.new?.verdict, one.new?.kind])).toContainEqual([
      'single',
      'disagree',
      'figure',
    ]);
    const { out, status } = await claims('diff', 'monday.json', 'tuesday.json');
    expect(status).toBe(0);
    expect(out).toContain('in one source only \u2192 disagree');
  });
  test('a report and itself', async () => {
    const { out } = await claims('diff', 'monday.json', 'monday.json');
    const { findings } = await report('monday.json');
    expect(out).toMatch(new RegExp(`Articles are the same\\n\\n${findings.length} findings as before\\.\\n$`));
  });
  test('one report may come from stdin', async () => {
    const text = await readFile(path.join(folder, 'tuesday.json'), 'utf8');
    const piped = await runIn(folder, ['diff', 'monday.json', '-'], { stdin: streamOf(text) });
    expect(piped).toEqual(await claims('diff', 'monday.json', 'tuesday.json'));
  });
  test('edits elsewhere in an article change no claim', async () => {
    await mkdir(path.join(folder, 'edited'));
    await mkdir(path.join(folder, 'edited', 'news'));
    await writeFile(path.join(folder, 'edited', 'news', 'east.txt'), `Rain fell in Osmond all day.\n\n${east}`);
    await writeFile(path.join(folder, 'edited', 'news', 'west.txt'), west);
    await runIn(path.join(folder, 'edited'), ['analyze', 'news', '--format', 'json', '-o', '../edited.json']);
    const diff: Diff = await jsonOf('diff', 'monday.json', 'edited.json');
    expect(diff.articles.changed).toEqual(['east']);
    expect(diff.changes.filter(({ change }) => change === 'gone' || change === 'verdict')).toEqual([]);
  });
});

describe('--baseline', () => {
  const gate = (...more: string[]) => claims('analyze', 'news', '--quiet', '--fail-on', 'disagree', ...more);
  test('closes for what is new only', async () => {
    expect((await gate()).status).toBe(1);
    expect((await gate('--baseline', 'monday.json')).status).toBe(1);
    expect((await gate('--baseline', 'tuesday.json')).status).toBe(0);
  });
  test('says which, and changes nothing in the report', async () => {
    const { out, err } = await claims(
      'analyze',
      'news',
      '--fail-on',
      'disagree',
      '--baseline',
      'monday.json',
      '--format',
      'json',
    );
    expect(out).toBe(await readFile(path.join(folder, 'tuesday.json'), 'utf8'));
    const figure = (await report('tuesday.json')).findings.find(
      (one) => one.kind === 'figure' && one.verdict === 'disagree',
    )!;
    expect(err).toMatch(
      new RegExp(
        `claims: --fail-on disagree holds for 1 of \\d+ findings, new against the baseline: ${figure.id} \\(.*\\)\\n$`,
      ),
    );
  });
  test('what the filters leave is what it sees', async () => {
    expect((await gate('--baseline', 'monday.json', '--kind', 'date')).status).toBe(0);
    expect((await gate('--baseline', 'monday.json', '--kind', 'figure')).status).toBe(1);
  });
  test('compare has it, too', async () => {
    const { out } = await claims('extract', 'news', '-q');
    const run = (name: string) =>
      runIn(folder, ['compare', '--fail-on', 'disagree', '--baseline', name], { stdin: streamOf(out) });
    expect((await run('monday.json')).status).toBe(1);
    expect((await run('tuesday.json')).status).toBe(0);
  });
});

describe('all that is written as JSON is valid', () => {
  const check = (name: Parameters<typeof validator>[0], values: readonly unknown[]): void => {
    const validate = validator(name);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values)
      expect(validate(value), JSON.stringify([validate.errors, value]).slice(0, 500)).toBe(true);
  };
  const lines = (text: string): unknown[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  test.each([[], ['--include-text'], ['--kind', 'quote'], ['--verdict', 'disagree'], ['--all']])(
    'analyze %s',
    async (...more) => {
      const options = ['analyze', 'news', '-q', ...more.filter((one) => one !== undefined)];
      check('report', [await jsonOf(...options)]);
      check('ndjson', lines((await claims(...options, '--format', 'ndjson')).out));
    },
  );
  test('extract, explain, diff', async () => {
    check('extract', lines((await claims('extract', 'news', '-q')).out));
    check('diff', [await jsonOf('diff', 'monday.json', 'tuesday.json')]);
    const { id } = await quarrel('tuesday.json');
    check('explain', [(await jsonOf('explain', id, 'news', '-q')) as Explanation]);
  });
});

describe('-o FILE has the bytes of stdout', () => {
  const written = async (...argv: string[]): Promise<string> => {
    expect(await claims(...argv, '-o', 'out')).toMatchObject({ out: '' });
    return readFile(path.join(folder, 'out'), 'utf8');
  };
  test.each([
    ...formatNames.map((format) => ['analyze', 'news', '--all', '-q', '--format', format]),
    ['extract', 'news', '-q'],
    ['diff', 'monday.json', 'tuesday.json'],
    ['diff', 'monday.json', 'tuesday.json', '--format', 'json'],
    ...['report', 'ndjson', 'extract', 'diff', 'explain'].map((name) => ['schema', name]),
  ])('%s %s %s %s %s %s', async (...argv) => {
    const given = argv.filter((one) => one !== undefined);
    expect(await written(...given)).toBe((await claims(...given)).out);
  });
  test('explain', async () => {
    const { id } = await quarrel('tuesday.json');
    for (const format of ['terminal', 'json'])
      expect(await written('explain', id, 'tuesday.json', '--format', format)).toBe(
        (await claims('explain', id, 'tuesday.json', '--format', format)).out,
      );
  });
});
