/** --by-event: a report for each event of a heap, the same whatever the order of the paths and however it was made. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runIn, streamOf } from './command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'claims-by-event-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS: Record<string, string> = {
  'bridge-a.txt':
    'The new bridge in Melby cost 40 million euros. Mayor Anna Keller opened the bridge over the river Tarn on Monday.',
  'bridge-b.txt': 'The new bridge in Melby cost 60 million euros. It crosses the river Tarn, said Mayor Anna Keller.',
  'ferry-a.txt':
    'A ferry sank off the island of Corvo with 80 passengers aboard. Captain Luis Prado was the last to leave the ferry.',
  'ferry-b.txt': 'The ferry that sank off the island of Corvo had 80 passengers aboard, said Captain Luis Prado.',
  'other.txt':
    'Painters in Oldwick sold three landscapes at the autumn auction of the academy, to the surprise of the critics.',
};
beforeAll(() => {
  mkdirSync(path.join(folder, 'news'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, 'news', name), text);
  writeFileSync(path.join(folder, 'news', 'logo.png'), Buffer.from([0, 1, 2]));
});

const claims = (...argv: string[]) => runIn(folder, [...argv, '--quiet']);
const paths = Object.keys(TEXTS).map((name) => `news/${name}`);
interface Line {
  readonly type: string;
  readonly id: string;
  readonly event: string;
  readonly verdict: string;
}
const lines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test('every event has its report, in order of its first article; what was skipped comes last', async () => {
  const { out, status } = await claims('analyze', 'news', '--by-event', '--format', 'ndjson');
  expect(status).toBe(0);
  const found = lines(out);
  expect(found.filter(({ type }) => type === 'report')).toHaveLength(4);
  expect(found.filter(({ type }) => type === 'article' || type === 'event').map(({ id }) => id)).toEqual([
    'bridge-a',
    'bridge-b',
    'e1',
    'ferry-a',
    'ferry-b',
    'e2',
    'other',
    'e3',
  ]);
  expect(found.at(-2)).toMatchObject({ type: 'skipped', path: 'news/logo.png' });
  for (const sort of ['finding', 'fact'])
    expect(
      found.filter(({ type, verdict }) => type === sort && verdict === 'disagree').map(({ event }) => event),
    ).toEqual(['e1']);
});

test('a report is the one that its articles have alone', async () => {
  const { out } = await claims('analyze', 'news', '--by-event', '--format', 'ndjson');
  const alone = await claims('analyze', paths[0]!, paths[1]!, '--format', 'ndjson');
  expect(out.startsWith(alone.out)).toBe(true);
});

test('the same bytes for any order of the paths, and from the lines of extract', async () => {
  const options = ['--by-event', '--format', 'json'];
  const one = await claims('analyze', ...paths, ...options);
  const other = await claims('analyze', ...paths.toReversed(), ...options, '--jobs', '4');
  expect(other.out).toBe(one.out);
  const extracted = await claims('extract', ...paths);
  const halves = await runIn(folder, ['compare', ...options], { stdin: streamOf(extracted.out) });
  expect(halves.out).toBe(one.out);
});

test('for people one below the other, as CSV with one head', async () => {
  const csv = (await claims('analyze', 'news', '--by-event', '--format', 'csv')).out;
  const head = csv.slice(0, csv.indexOf('\n'));
  expect(csv.split(head)).toHaveLength(2);
  for (const format of ['terminal', 'markdown']) {
    const { out } = await claims('analyze', 'news', '--by-event', '--format', format);
    const [bridge, ferry] = ['Tarn', 'Corvo'].map((name) => out.indexOf(name));
    expect(bridge).toBeGreaterThan(0);
    expect(ferry).toBeGreaterThan(bridge!);
  }
});

test('--fail-on holds over all events, and what fits one report only is refused', async () => {
  const failing = await runIn(folder, ['analyze', ...paths, '--by-event', '--fail-on', 'disagree', '--format', 'csv']);
  expect({ status: failing.status, err: failing.err }).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^claims: --fail-on disagree holds for 1 of \d+ findings\n$/),
  });
  expect(await claims('analyze', 'news', '--by-event', '--format', 'html')).toMatchObject({
    status: 2,
    err: 'claims: --by-event: a page shows one report; choose another --format\n',
  });
  writeFileSync(path.join(folder, 'old.json'), (await claims('analyze', 'news', '--format', 'json')).out);
  const both = await claims('analyze', 'news', '--by-event', '--fail-on', 'disagree', '--baseline', 'old.json');
  expect(both.err).toContain('--by-event: --baseline');
});

test('progress says what is left, and what it took; nothing stays behind on the disk', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('claims-heap-'));
  for (let n = 0; n < 60; n++)
    writeFileSync(path.join(folder, `many-${n}.txt`), TEXTS['other.txt']!.replace('three', `${n + 4}`));
  const { err } = await runIn(folder, ['analyze', 'many-*.txt', '--by-event'], { errIsTTY: true });
  expect(err).toContain('\r\u001b[Kclaims: 59 of 60 articles, many-9');
  expect(err).toMatch(/\r\u001b\[Kclaims: comparing, 1 of 1 events/);
  expect(err).toMatch(/claims: 60 articles, 1 events, \d+ MB of memory at most\n$/);
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('claims-heap-'));
  expect(after.filter((name) => !before.includes(name))).toEqual([]);
  expect(readFileSync(path.join(folder, 'news/other.txt'), 'utf8')).toBe(TEXTS['other.txt']);
});
