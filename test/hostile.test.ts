/** Articles by strangers, through the whole command: every format, and the limits. */
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { LONGEST_ARTICLE } from '../src/read/rejects.ts';
import { extensionFor } from '../src/read/sniff.ts';
import { formatNames } from '../src/report/index.ts';
import { runIn } from './command.ts';
import { raw } from './raw.ts';
import { hostileArticles } from './report/hostile.ts';
import { validator } from './validator.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

describe('every format', () => {
  const ATTACK = '\u001b]0;owned\u0007\u001b[2J\u009b31m \u202egnp.exe\u202c \u2066x';
  const story = (count: number): string => `${ATTACK}

Mayor Ida Marsh ${ATTACK} of Melby said on Tuesday that ${count} boats sank in the harbour of Melby. =HYPERLINK("http://x","y")

“=cmd|' /C calc'!A0 We saw ${count} boats in the harbour <script>alert(1)</script>,” Ida Marsh said. __proto__ met constructor toString in hasOwnProperty.
`;
  beforeAll(() => {
    put('in/__proto__.txt', story(12));
    put('in/constructor.txt', story(14));
    put('in/=1+1.txt', story(14));
    put(
      'in/a.json',
      JSON.parse('{"x":1}') &&
        `[{"__proto__":{"text":"no"},"constructor":"no","title":"=1+1","author":{"name":"__proto__"},"source":{"name":"toString"},"text":${JSON.stringify(story(14))}}]`,
    );
    for (const { id, text } of hostileArticles) put(`in/${id.replace(/\W/g, '_')}-2.txt`, text);
  });

  test.each(formatNames)('%s', async (format) => {
    const { status, out, err } = await runIn(folder, ['analyze', 'in', '--format', format, '--all', '--include-text']);
    expect(status).toBe(0);
    // JSON has every text as it is, in escapes that no terminal runs.
    const harmful = format.endsWith('json')
      ? /[\x00-\x08\x0b-\x1f]/
      : /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
    expect(err).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    if (format !== 'html') expect(out.replaceAll('\r\n', '\n')).not.toMatch(harmful);
    if (format === 'html')
      expect(out.replace(/<script(?: nonce="[^"]*"| type="[^"]*"| id="[^"]*")*>/, '')).not.toMatch(/<script>alert/);
    if (format === 'csv') expect(out).not.toMatch(/(?:^|,)"?[=@]/m);
    if (format === 'json') expect(validator('report')(JSON.parse(out))).toBe(true);
    if (format === 'ndjson') {
      const valid = validator('ndjson');
      for (const line of out.trimEnd().split('\n')) expect(valid(JSON.parse(line)), line.slice(0, 80)).toBe(true);
    }
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
  });

  test('reports and lines with keys of the prototype are data, or refused in one line', async () => {
    const { out } = await runIn(folder, ['extract', 'in']);
    put('lines.ndjson', out.replaceAll('"mayor"', '"__proto__"'));
    expect((await runIn(folder, ['compare', 'lines.ndjson', '--format', 'json'])).status).toBe(0);
    put('bad.ndjson', '{"type":"__proto__","__proto__":{"type":"article"}}\n');
    const bad = await runIn(folder, ['compare', 'bad.ndjson']);
    expect([bad.status, bad.err.split('\n').length]).toEqual([2, 2]);
    put(
      'meta.json',
      '{"__proto__":{"outlet":"x"},"constructor.txt":{"outlet":"Own","__proto__":{"published":"2020-01-01"}}}',
    );
    const meta = await runIn(folder, ['analyze', 'in/constructor.txt', '--meta', 'meta.json', '--format', 'json']);
    expect(JSON.parse(meta.out).articles[0]).toMatchObject({ outlet: 'Own', published: { date: null } });
  });
});

describe('limits', () => {
  const plain = 'Mayor Ida Marsh resigned on Tuesday in Melby after the bridge fell.';

  test('a file over --max-bytes and an article that is too long are one line each; the rest goes on', async () => {
    put('limits/ok.txt', plain);
    put('limits/large.txt', `${plain} `.repeat(2_000));
    put('limits/long.txt', `${plain}\n`.repeat(Math.ceil(LONGEST_ARTICLE / plain.length)));
    const { status, err, out } = await runIn(folder, ['analyze', 'limits', '--format', 'json']);
    expect(status).toBe(0);
    expect(err).toMatch(
      /^claims: limits\/long\.txt: too long for an article \(\d+ characters, the limit is 10000000\); split it, skipped\n$/,
    );
    expect(JSON.parse(out).articles).toHaveLength(2);
    const small = await runIn(folder, ['analyze', 'limits', '--max-bytes', '10k', '--format', 'json']);
    expect(small.err).toMatch(/large\.txt: too large \(the limit is 10 KB\)[^\n]*\n[^\n]*long\.txt: too large/);
    expect(JSON.parse(small.out).articles).toHaveLength(1);
  });

  test('100 MB are not even read', async () => {
    const file = openSync(path.join(folder, 'huge.txt'), 'w');
    ftruncateSync(file, 100 * 1024 * 1024);
    closeSync(file);
    const began = process.memoryUsage().rss;
    const { status, err } = await runIn(folder, ['analyze', 'huge.txt']);
    expect(status).toBe(2);
    expect(err).toMatch(/^claims: cannot read huge\.txt: too large \(the limit is 65536 KB\)/);
    expect(process.memoryUsage().rss - began).toBeLessThan(400 * 1024 * 1024);
    rmSync(path.join(folder, 'huge.txt'));
  });

  test('JSON as deep as it likes', async () => {
    put('deep.json', `${'{"article":'.repeat(200_000)}1${'}'.repeat(200_000)}`);
    put('deeper.json', '['.repeat(1_000_000));
    const { status, err } = await runIn(folder, ['analyze', 'deep.json', 'deeper.json']);
    expect(status).toBe(2);
    expect(err.split('\n').filter((line) => line.startsWith('claims: cannot read')).length).toBeGreaterThanOrEqual(1);
    expect(err).not.toMatch(/at .*\.ts:/);
  });
});

describe('time', () => {
  const size = 200_000;
  /** Processor time: another process on the machine does not count. */
  const spent = (run: () => unknown): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  test.each<[string, string]>([
    ['a word without end', `Ida Marsh said on Monday that ${'a'.repeat(size)} was closed.`],
    ['blanks without end', `They discussed trade${' '.repeat(size)}and fees on Monday.`],
    ['full stops without end', `Ida Marsh said so on Monday${'.'.repeat(size)} Then it rained.`],
    ['quotation marks without end', `Ida Marsh said ${'“'.repeat(size)} it rained on Monday.`],
    ['a sentence without end', `Ida Marsh said that the ${'bridge of the town '.repeat(size / 19)}was closed.`],
    ['weekdays without end', `Ida Marsh saw it on ${'Monday '.repeat(size / 7)}.`],
    ['digits without end', `Ida Marsh paid ${'1,'.repeat(size / 2)} people on Monday.`],
    ['initials without end', `${'A. '.repeat(size / 3)} said so on Monday.`],
    ['tags without end', `Ida Marsh said ${'<!---->'.repeat(size / 7)} on Monday.`],
  ])('%s', (_, text) => {
    let spans = true;
    const seconds = spent(() => {
      for (const { span } of analyze([raw('a', text)]).claims) spans &&= text.slice(span.start, span.end) === span.text;
    });
    expect(spans).toBe(true);
    expect(seconds).toBeLessThan(30);
  });

  test('the first bytes of a page are looked at in no time, whatever they are', () => {
    const head = Buffer.from(`<?xml${'L><!----><'.repeat(200)}`);
    expect(spent(() => extensionFor(head))).toBeLessThan(1);
    expect(extensionFor(Buffer.from('<?xml version="1.0"?><!-- a --> <!-- b --><rss>'))).toBe('xml');
    expect(extensionFor(Buffer.from(' <!-- a --><!doctype html>'))).toBe('html');
  });
});

test('an endless sentence is cut between words, and every piece still slices', () => {
  const text = `Ida Marsh said that ${'the bridge '.repeat(2_000)}fell.`;
  const { articles } = analyze([raw('a', text)]);
  expect(articles[0]!.sentences).toBeGreaterThan(1);
});

test('two files of one short text are one origin', () => {
  const report = analyze([raw('a', 'It cost $4,127.30.'), raw('b', 'It cost $4,127.30.')]);
  expect(report.summary).toMatchObject({ origins: 1, corroborated: 0, disagree: 0 });
});
