/** --cache: what it holds is what would be found anew, byte for byte, and what is damaged in it does no harm. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { packKey } from '../src/extract/serialize.ts';
import { type Run, runIn } from './command.ts';
import { raw } from './raw.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-cache-'));
  mkdirSync(path.join(folder, 'news'));
  write(
    'news/east.txt',
    'Mayor Anna Keller of Melby resigned on Tuesday, 5 March 2024. “I am tired,” Keller said. The bridge cost 40 million euros.',
  );
  write(
    'news/west.txt',
    'The mayor of Melby, Anna Keller, did not resign on Tuesday. The bridge in Melby cost 60 million euros.',
  );
  return () => rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const claims = (...argv: string[]): Promise<Run> => runIn(folder, argv);
/** The files of the cache. */
const entries = (): string[] =>
  readdirSync(path.join(folder, 'kept'), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, 'kept', name))
    .filter((file) => statSync(file).isFile());

test.each([['extract'], ['analyze', '--format', 'json'], ['analyze', '--by-event', '--format', 'ndjson']])(
  '%s: a hit gives the same bytes as a miss, and as no cache',
  async (command, ...options) => {
    const runs = [];
    for (const cache of [[], ['--cache', 'kept'], ['--cache', 'kept']])
      runs.push(await claims(command!, 'news', ...options, ...cache));
    expect(entries()).toHaveLength(2);
    expect(runs[0]!.out.length).toBeGreaterThan(1000);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  },
);

test('a hit is what stands in the cache', async () => {
  await claims('extract', 'news', '--cache', 'kept');
  const file = entries().find((name) => name.endsWith(`${keyOf('news/east.txt').slice(2)}.gz`))!;
  const { gunzipSync } = await import('node:zlib');
  const marked = gunzipSync(readFileSync(file))
    .toString('utf8')
    .replace(/"words":(?=\d)/, '"words":1');
  writeFileSync(file, gzipSync(marked));
  expect((await claims('extract', 'news', '--cache', 'kept')).out).toMatch(/"words":1\d\d,/);
});

const keyOf = (file: string): string =>
  packKey({ ...raw('', readFileSync(path.join(folder, file), 'utf8')), path: file });

test('a text keeps its entry under another name, and gets its own ids', async () => {
  await claims('extract', 'news', '--cache', 'kept');
  mkdirSync(path.join(folder, 'moved'));
  for (const name of ['east', 'west'])
    write(`moved/${name}-2.txt`, readFileSync(path.join(folder, `news/${name}.txt`), 'utf8'));
  const cached = await claims('extract', 'moved', '--cache', 'kept');
  expect(entries()).toHaveLength(2);
  expect(cached).toEqual(await claims('extract', 'moved'));
});

test('another day of publication, another text, another version: another entry', async () => {
  const article = raw('a', 'The mayor of Melby resigned.');
  const keys = [
    article,
    { ...article, text: 'The mayor of Melby resigns.' },
    { ...article, given: { published: '2024-03-05' } },
    { ...article, metadata: { outlet: 'Post' } },
    { ...article, path: '2024-03-05-a.txt' },
  ].map(packKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(packKey({ ...article, id: 'b', path: 'elsewhere/b.txt', item: 3 })).toBe(keys[0]);
});

test.each([
  ['cut', (file: string) => truncateSync(file, statSync(file).size - 9)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['overwritten', (file: string) => writeFileSync(file, 'no gzip')],
  ['of another text', (file: string) => writeFileSync(file, gzipSync('{"article":{"sha256":"0"},"claims":[]}'))],
  ['no entry at all', (file: string) => writeFileSync(file, gzipSync('null'))],
])('an entry that is %s is passed over and written again', async (_, damage) => {
  const whole = await claims('extract', 'news', '--cache', 'kept');
  const before = entries().map((file) => readFileSync(file));
  entries().forEach(damage);
  expect(await claims('extract', 'news', '--cache', 'kept')).toEqual(whole);
  expect(entries().map((file) => readFileSync(file))).toEqual(before);
});

test('only on demand: by option or by CLAIMS_CACHE', async () => {
  await claims('extract', 'news');
  await runIn(folder, ['extract', 'news'], { env: { CLAIMS_CACHE: '' } });
  expect(readdirSync(folder)).toEqual(['news']);
  await runIn(folder, ['extract', 'news'], { env: { CLAIMS_CACHE: 'kept' } });
  expect(entries()).toHaveLength(2);
});

test('a cache that cannot be is one line; one that cannot be written costs only the next run time', async () => {
  write('file', 'x');
  const { status, err } = await claims('extract', 'news', '--cache', 'file/kept');
  expect({ status, err }).toEqual({
    status: 2,
    err: 'claims: --cache: cannot use file/kept: no such file or folder\n',
  });
  mkdirSync(path.join(folder, 'kept'));
  for (const name of ['news/east.txt', 'news/west.txt']) write(`kept/${keyOf(name).slice(0, 2)}`, 'in the way');
  const blocked = await claims('extract', 'news', '--cache', 'kept');
  expect(blocked.out).toBe((await claims('extract', 'news')).out);
  expect(blocked.status).toBe(0);
  expect(blocked.err).toMatch(/^claims: cannot write to \S+: .*; the result is whole, but not all of it is kept\n$/);
  expect(existsSync(path.join(folder, 'kept'))).toBe(true);
});
