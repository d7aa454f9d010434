import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../src/base/version.ts';
import type { Io } from '../../src/cli/io.ts';
import { formatNames } from '../../src/report/index.ts';
import { type Run, runIn, streamOf } from '../command.ts';

const east = `Mayor Ida Marsh opened the new bridge in Melby on 4 March 2024.

"We waited eleven years for this bridge," Marsh said. The bridge cost 40 million euros. About 300 people came to the ceremony.
`;
const west = `The new bridge in Melby was opened by Mayor Ida Marsh on 5 March 2024.

"We waited eleven years for this bridge," Marsh said. The bridge cost 40 million euros, the council said.
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claims-cli-'));
  await mkdir(path.join(folder, 'news'));
  await mkdir(path.join(folder, 'mixed'));
  await mkdir(path.join(folder, 'none'));
  for (const into of ['news', 'mixed']) {
    await writeFile(path.join(folder, into, 'east.txt'), east);
    await writeFile(path.join(folder, into, 'west.txt'), west);
  }
  await writeFile(path.join(folder, 'mixed', 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await writeFile(path.join(folder, 'meta.json'), JSON.stringify({ 'east.txt': { outlet: 'The Eastern Post' } }));
  await writeFile(path.join(folder, 'broken.json'), '{');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const claims = (argv: readonly string[], over: Partial<Io> = {}): Promise<Run> => runIn(folder, argv, over);

describe('help', () => {
  const commands = ['analyze', 'extract', 'compare', 'explain', 'diff', 'schema'];
  test.each([['--help'], ['-h'], ['help'], ['analyze', '--help'], ...commands.map((name) => ['help', name])])(
    '%s %s is on stdout, status 0',
    async (...argv) => {
      const { status, out, err } = await claims(argv.filter((one) => one !== undefined));
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(/^Usage: claims/);
      expect(out).toContain('Examples:');
      expect(out).toContain('Exit status:');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );
  test('names what there is and nothing else', async () => {
    const { out } = await claims(['--help']);
    expect([...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name)).toEqual([
      'analyze',
      'extract',
      'compare',
      'explain',
      'diff',
      'schema',
      'help',
    ]);
    const analyze = await claims(['analyze', '--help']);
    const names = formatNames.map((name) => `"${name}"`).join(', ');
    expect(analyze.out.replace(/\s+/g, ' ')).toContain(`(choices: ${names}, default: "terminal")`);
  });
  test('--version', async () => {
    const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await claims(['--version'])).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
    expect(version).toBe(manifest.version);
  });
});

describe('usage errors: status 2, nothing on stdout, one clear line', () => {
  test.each([
    [[], /^Usage: claims/],
    [['analyse', 'news'], /claims: unknown command 'analyse'\n\(Did you mean analyze\?\)/],
    [['explain'], /claims: missing required argument 'finding-id'/],
    [['explain', 'f-1'], /claims: missing required argument 'paths'/],
    [
      ['explain', 'f-zz', 'news'],
      /^claims: no finding f-zz; near are f-[0-9a-f]{16} \(.*\), f-.* holds fewer findings\n$/,
    ],
    [['explain', 'f-', 'news'], /^claims: f- is not one finding: f-.* begin so\n$/],
    [['diff', 'one.json'], /claims: missing required argument 'new.json'/],
    [['diff', '-', '-'], /^claims: diff: only one of the two reports can come from stdin\n$/],
    [['diff', 'missing.json', 'news'], /^claims: cannot read missing\.json: no such file or folder\n$/],
    [['diff', 'news', 'news'], /^claims: cannot read news: it is a folder\n$/],
    [
      ['diff', 'broken.json', 'meta.json'],
      /^claims: broken\.json: not JSON; a report is what "claims analyze --format json" wrote\n$/,
    ],
    [['diff', 'meta.json', 'meta.json'], /^claims: meta\.json: not a report of claims; a report is what/],
    [
      ['diff', 'a.json', 'b.json', '-o', './b.json'],
      /^claims: --output: \.\/b\.json is also read; the report would replace it\n$/,
    ],
    [['analyze', 'news', '--baseline', 'meta.json'], /^claims: --baseline: needs --fail-on, which then holds only for/],
    [
      ['analyze', 'news', '--fail-on', 'disagree', '--baseline', 'meta.json'],
      /^claims: meta\.json: not a report of claims/,
    ],
    [
      ['analyze', 'news', '--fail-on', 'disagree', '--baseline', 'meta.json', '-o', 'meta.json'],
      /^claims: --output: meta\.json is also read/,
    ],
    [['analyze'], /claims: missing required argument 'paths'/],
    [['analyze', 'news', '--fromat', 'json'], /claims: unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [['analyze', 'news', '--format', 'pdf'], /'pdf' is invalid. Allowed choices are terminal, json, ndjson, csv/],
    [['analyze', 'news', '--format'], /claims: option '--format <name>' argument missing/],
    [
      ['analyze', 'news', '--kind', 'date,quotes'],
      /claims: --kind: "quotes" is none of date, quote, topic, figure, statement\n/,
    ],
    [['analyze', 'news', '--verdict', 'wrong'], /claims: --verdict: "wrong" is none of/],
    [['analyze', 'news', '--fail-on', 'anything'], /claims: --fail-on: "anything" is none of agree, disagree/],
    [
      ['analyze', 'news', '--published', '2024-02-30'],
      /claims: --published: "2024-02-30" is no date of the form 2025-07-14\n/,
    ],
    [['analyze', 'news', '--jobs', '0'], /claims: --jobs: "0" is no positive whole number\n/],
    [['analyze', 'news', '--meta', 'missing.json'], /claims: cannot read missing\.json: /],
    [['analyze', 'news', '--meta', 'broken.json'], /claims: broken\.json: not valid JSON/],
    [
      ['analyze', 'news', '-o', 'no/such/folder.txt'],
      /claims: cannot write no\/such\/folder\.txt: no such file or folder\n/,
    ],
    [['analyze', 'news/east.txt', '-o', './news/east.txt'], /claims: --output: \.\/news\/east\.txt is also read/],
    [
      ['schema', 'csv'],
      /'csv' is invalid for argument 'name'. Allowed choices are report, ndjson, extract, diff, explain\./,
    ],
    [
      ['compare', 'news/east.txt'],
      /claims: news\/east\.txt:1: not JSON; "claims compare" reads what "claims extract" wrote\n/,
    ],
    [['compare', 'missing.jsonl'], /claims: cannot read missing\.jsonl: no such file or folder\n/],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await claims(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('exit status', () => {
  test.each([
    ['a report, whatever it says', ['analyze', 'news'], 0],
    ['--fail-on that holds', ['analyze', 'news', '--fail-on', 'single,agree'], 1],
    ['--fail-on that does not hold', ['analyze', 'news', '--fail-on', 'collective'], 0],
    [
      '--fail-on sees what the filters leave',
      ['analyze', 'news', '--kind', 'topic', '--verdict', 'disagree', '--fail-on', 'single,agree'],
      0,
    ],
    ['something skipped in a folder', ['analyze', 'mixed'], 0],
    ['the same with --strict', ['analyze', 'mixed', '--strict'], 2],
    ['--strict with nothing skipped', ['analyze', 'news', '--strict'], 0],
    ['2 beats 1', ['analyze', 'mixed', '--strict', '--fail-on', 'single,agree'], 2],
    ['a path named outright that is missing', ['analyze', 'news', 'missing.txt'], 2],
    ['extract: the same', ['extract', 'news', 'missing.txt'], 2],
    ['nothing readable', ['analyze', 'none'], 2],
    ['extract: nothing readable', ['extract', 'none'], 2],
    ['extract', ['extract', 'mixed'], 0],
    ['extract --strict', ['extract', 'mixed', '--strict'], 2],
  ])('%s', async (_, argv, expected) => {
    expect((await claims(argv)).status).toBe(expected);
  });
});

describe('analyze', () => {
  test('the report alone is on stdout', async () => {
    const { out, err } = await claims(['analyze', 'mixed', '--format', 'json']);
    const report = JSON.parse(out);
    expect(report.articles.map(({ id }: { id: string }) => id)).toEqual(['east', 'west']);
    expect(report.skipped).toEqual([{ path: 'mixed/logo.png', reason: expect.any(String) }]);
    expect(err).toMatch(/^claims: mixed\/logo\.png: .*, skipped\n$/);
  });
  test('--quiet says nothing on stderr, --verbose more', async () => {
    expect((await claims(['analyze', 'mixed', '--quiet'])).err).toBe('');
    const { err } = await claims(['analyze', 'news', '--verbose']);
    expect(err).toMatch(
      /^claims: news\/east\.txt: read as "east", \d+ words, 4 sentences, \d+ claims \(.*1 quote.*\), 0 passages dropped$/m,
    );
  });
  test('dates alone are a timeline', async () => {
    const { out } = await claims(['analyze', 'news', '--kind', 'date']);
    expect(out).toMatch(/TIMELINE 1\n {2}4 Mar 2024 {2}A .*bridge.*disagree\n {2}5 Mar 2024 {2}B\n/);
    expect(out).toContain('Not dated: A, B.'.replace(', ', ' '));
    expect((await claims(['analyze', 'news', '--kind', 'date,figure'])).out).not.toContain('TIMELINE');
  });
  describe('progress', () => {
    beforeAll(async () => {
      await mkdir(path.join(folder, 'many'));
      for (let n = 0; n < 51; n++)
        await writeFile(
          path.join(folder, 'many', `a${n}.txt`),
          `A ferry burned in port ${n} on Monday night, and the crew got off unharmed, the harbour office said. Nobody was hurt.`,
        );
    });
    const shown = async (over: Partial<Io>, ...options: string[]) =>
      (await claims(['analyze', 'many', '--format', 'json', ...options], over)).err;
    test('one line on a terminal, taken away at the end', async () => {
      const err = await shown({ errIsTTY: true });
      expect(err).toContain('claims: 50 of 51 articles');
      expect(err).not.toContain('\n');
      expect(err.endsWith('\r\u001b[K')).toBe(true);
    });
    test.each([
      ['no terminal', {}, []],
      ['--quiet', { errIsTTY: true }, ['--quiet']],
    ])('none with %s', async (_, over, options) => {
      expect(await shown(over, ...options)).toBe('');
    });
    test('none among the lines of extract that run over the same terminal', async () => {
      const both = { isTTY: true, errIsTTY: true };
      expect((await claims(['extract', 'many'], both)).err).toBe('');
      expect((await claims(['extract', 'many', '-o', 'many.ndjson'], both)).err).toContain('claims: 50 of 51 articles');
    });
    test('none for a few articles', async () => {
      expect((await claims(['analyze', 'news'], { errIsTTY: true })).err).toBe('');
    });
  });
  test('the rest is reported when a named path is missing', async () => {
    const { out, err } = await claims(['analyze', 'news', 'missing.txt']);
    expect(out).toContain('2 articles');
    expect(err).toMatch(/^claims: cannot read missing\.txt: /);
  });
  test('the order of the paths does not matter', async () => {
    const one = await claims(['analyze', 'news/east.txt', 'news/west.txt', '--format', 'json']);
    const two = await claims(['analyze', 'news/west.txt', 'news/east.txt', '--format', 'json', '--jobs', '4']);
    expect(two.out).toBe(one.out);
  });
  test('-o gets the same bytes and stdout none; -o - is stdout', async () => {
    for (const format of formatNames) {
      const plain = await claims(['analyze', 'news', '--format', format]);
      const { out, status } = await claims(['analyze', 'news', '--format', format, '-o', 'out.txt']);
      expect({ out, status }).toEqual({ out: '', status: 0 });
      expect((await readFile(path.join(folder, 'out.txt'), 'utf8')).replace(' -o out.txt', '')).toBe(plain.out);
      expect((await claims(['analyze', 'news', '--format', format, '-o', '-'])).out.replace(' -o -', '')).toBe(
        plain.out,
      );
    }
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/));
  });
  test('--include-text adds the text, and only then it is there', async () => {
    const textsOf = async (...more: string[]) =>
      JSON.parse((await claims(['analyze', 'news', '--format', 'json', ...more])).out).articles.map(
        ({ text }: { text?: string }) => text,
      );
    expect(await textsOf('--include-text')).toEqual([east, west]);
    expect(await textsOf()).toEqual([undefined, undefined]);
  });
  test('the page has the texts without being asked, and every passage links into them', async () => {
    const { out, status } = await claims(['analyze', 'news', '--format', 'html']);
    expect(status).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n/);
    expect(out.replace(/<[^>]*>/g, '')).toContain('About 300 people came to the ceremony');
    const links = [...out.matchAll(/class="passage" href="#(c-[0-9a-f]{16})"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(4);
    for (const id of links) expect(out).toContain(`<span id="${id}"`);
  });
  test('every span slices out of the text', async () => {
    const report = JSON.parse((await claims(['analyze', 'news', '--format', 'json', '--include-text'])).out);
    const texts = new Map<string, string>(
      report.articles.map(({ id, text }: { id: string; text: string }) => [id, text]),
    );
    expect(report.claims.length).toBeGreaterThan(0);
    for (const { article, span } of report.claims)
      expect(texts.get(article)?.slice(span.start, span.end)).toBe(span.text);
  });
  test('filters: claims and summary see what remains', async () => {
    const report = JSON.parse((await claims(['analyze', 'news', '--format', 'json', '--kind', 'quote'])).out);
    expect(new Set(report.claims.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['quote']));
    expect(report.summary.findings).toBe(report.findings.length);
  });
  test('--meta and stdin', async () => {
    const { out } = await claims(['analyze', 'news', '-', '--meta', 'meta.json', '--format', 'json'], {
      stdin: streamOf('A third bridge was opened in Melby.'),
    });
    expect(
      JSON.parse(out).articles.map(({ id, outlet }: { id: string; outlet: string | null }) => [id, outlet]),
    ).toEqual([
      ['east', 'The Eastern Post'],
      ['stdin', null],
      ['west', null],
    ]);
  });
});

describe('extract and compare are analyze', () => {
  test.each([
    ['--format', 'json'],
    ['--format', 'json', '--include-text'],
    ['--format', 'json', '--verdict', 'single'],
    ...formatNames.filter((format) => format !== 'json').map((format) => ['--format', format, '--all']),
  ])('byte for byte: %j', async (...more) => {
    const whole = await claims(['analyze', 'mixed', ...more]);
    const lines = await claims(['extract', 'mixed']);
    const halves = await claims(['compare', ...more], { stdin: streamOf(lines.out) });
    expect(halves).toEqual(whole);
  });
  test('the lines may come from files, in any order', async () => {
    for (const name of ['east', 'west']) await claims(['extract', `news/${name}.txt`, '-o', `${name}.jsonl`]);
    const whole = await claims(['analyze', 'news', '--format', 'json']);
    expect((await claims(['compare', 'west.jsonl', 'east.jsonl', '--format', 'json'])).out).toBe(whole.out);
  });
  test('no line depends on another article', async () => {
    const together = await claims(['extract', 'news']);
    const alone = await Promise.all(['east', 'west'].map((name) => claims(['extract', `news/${name}.txt`])));
    expect(alone.map(({ out }) => out).join('')).toBe(together.out);
  });
  test('--id-field: a stream of articles may be cut anywhere, each keeps its id', async () => {
    const line = (key: string, text: string): string => `${JSON.stringify({ key, title: 'A bridge', text })}\n`;
    const [all, extract] = [line('t/east.1', east) + line('west', west), ['extract', '-', '--id-field', 'key']];
    const whole = await claims(['analyze', '-', '--id-field', 'key', '--format', 'json'], { stdin: streamOf(all) });
    const parts = await Promise.all(
      [line('west', west), line('t/east.1', east)].map((part) => claims(extract, { stdin: streamOf(part) })),
    );
    expect(JSON.parse(whole.out).articles).toMatchObject([
      { id: 't-east.1', path: '-', item: 't/east.1' },
      { id: 'west', path: '-', item: 'west' },
    ]);
    const lines = parts.map(({ out }) => out).join('');
    expect((await claims(['compare', '--format', 'json'], { stdin: streamOf(lines) })).out).toBe(whole.out);
  });
  test('compare needs an article, and passes on what extract skipped', async () => {
    const skipped = '{"type":"skipped","path":"logo.png","reason":"not text"}\n';
    expect(await claims(['compare'], { stdin: streamOf(skipped) })).toMatchObject({ status: 2, out: '' });
    const lines = (await claims(['extract', 'news'])).out + skipped;
    expect(await claims(['compare', '--strict'], { stdin: streamOf(lines) })).toMatchObject({
      status: 2,
      err: 'claims: logo.png: not text, skipped\n',
    });
  });
});

describe('schema', () => {
  test.each([
    [['schema'], 'Report'],
    [['schema', 'report'], 'Report'],
    [['schema', 'extract'], 'One line'],
    [['schema', 'ndjson'], 'One line of a report'],
    [['schema', 'diff'], 'diff'],
    [['schema', 'explain'], 'explain'],
  ])('%j', async (argv, title) => {
    const { status, out } = await claims(argv);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringContaining(title),
    });
  });
});

describe('colour and width', () => {
  const ESCAPE = '\u001b[';
  test.each([
    ['a pipe', [], {}, false],
    ['a terminal', [], { isTTY: true, columns: 90 }, true],
    ['a terminal with NO_COLOR', [], { isTTY: true, columns: 90, env: { NO_COLOR: '1' } }, false],
    ['--no-color', ['--no-color'], { isTTY: true, columns: 90 }, false],
    ['--color in a pipe', ['--color'], {}, true],
  ])('%s', async (_, more, io, colored) => {
    expect((await claims(['analyze', 'news', ...more], io)).out.includes(ESCAPE)).toBe(colored);
  });
  test('a narrow terminal', async () => {
    const { out } = await claims(['analyze', 'news', '--all'], { isTTY: true, columns: 44, env: { NO_COLOR: '1' } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  });
});

describe('what goes wrong outside', () => {
  const broken = (code: string): Partial<Io> => ({
    stdout: {
      write: async () => {
        throw Object.assign(new Error(`write ${code}`), { code });
      },
    },
  });
  test.each([['analyze'], ['extract']])('a closed pipe ends %s quietly', async (command) => {
    expect(await claims([command, 'news'], broken('EPIPE'))).toEqual({ status: 0, out: '', err: '' });
  });
  test('a full disk does not', async () => {
    const { status, err } = await claims(['analyze', 'news'], broken('ENOSPC'));
    expect(status).toBe(2);
    expect(err).toBe('claims: cannot write the result: write ENOSPC\n');
  });
  test('file names cannot talk to the terminal', async () => {
    const { err } = await claims(['analyze', 'news', 'a\u001b[2J\nb.txt']);
    expect(err).not.toContain('\u001b');
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('the executable', () => {
  const bin = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));
  const built = existsSync(new URL('../../dist/cli/index.js', import.meta.url));
  const spawn = (...argv: string[]) =>
    spawnSync(process.execPath, [bin, ...argv], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } });

  test.runIf(built)('reports on stdout and gives its status to the shell', async () => {
    const { status, stdout, stderr } = spawn('analyze', 'news', '--fail-on', 'single,agree');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^claims: --fail-on single,agree holds/),
    });
    expect(stdout).toBe((await claims(['analyze', 'news', '--fail-on', 'single,agree'])).out);
  });
  test.runIf(built)('a usage error is 2', () => {
    expect(spawn('--nonsense')).toMatchObject({ status: 2, stdout: '' });
  });
  test.runIf(built)('a reader that goes away ends it quietly', () => {
    const run = spawnSync(
      'sh',
      [
        '-c',
        `"${process.execPath}" "${bin}" schema | head -c 1; "${process.execPath}" "${bin}" analyze news --format json | head -c 1`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(run).toMatchObject({ stdout: '{{', stderr: '' });
  });
});

describe('starting up', () => {
  /** Packages that a file loads with its static imports, and theirs. */
  async function packagesOf(file: URL, seen = new Set<string>()): Promise<string[]> {
    if (seen.has(file.href)) return [];
    seen.add(file.href);
    const source = await readFile(file, 'utf8');
    const names = [...source.matchAll(/^(?:import|export) (?!type )[^;]{0,2000}?from '([^']+)';/gm)].map(
      ([, name]) => name ?? '',
    );
    const inner = await Promise.all(
      names.filter((name) => name.startsWith('.')).map((name) => packagesOf(new URL(name, file), seen)),
    );
    return [...new Set([...names.filter((name) => !name.startsWith('.')), ...inner.flat()])].sort();
  }
  test('help and usage errors load commander and nothing else', async () => {
    expect(await packagesOf(new URL('../../src/cli/index.ts', import.meta.url))).toEqual(['commander']);
  });
  test('a report loads no zod', async () => {
    const loaded = await Promise.all(
      ['cli/analyze-command', 'read/index', 'analyze', 'report/json'].map((name) =>
        packagesOf(new URL(`../../src/${name}.ts`, import.meta.url)),
      ),
    );
    expect(loaded.flat()).not.toContain('zod');
  });
});
