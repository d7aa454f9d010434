/** Threads: the same bytes whatever their number, and one clear line where one of them fails. They run what `npm run build` made. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { extract } from '../../src/analyze.ts';
import { UsageError } from '../../src/base/errors.ts';
import { extractTogether } from '../../src/extract/all-articles.ts';
import { openPool, type Pool } from '../../src/extract/worker-pool.ts';
import type { Extraction, RawArticle } from '../../src/model.ts';
import { raw } from '../raw.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'claims-jobs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORKER = pathToFileURL(path.resolve('bundle/extract-worker.cjs'));
/** Short texts in much white space: long enough for threads and for many batches, and cheap. */
const padded = (n: number, space: number): string =>
  `Mayor Anna Keller of Melby resigned on ${n} March 2024. “We lost ${n * 7} houses,” Keller said.${'\n'.repeat(space)}`;
const articles = [...Array(12).keys()].map((n) => raw(`a${n + 10}`, padded(n + 1, 20_000)));

async function all(list: readonly RawArticle[], pool: Pool, threads = 2): Promise<Extraction[]> {
  const found: Extraction[] = [];
  for await (const extraction of extractTogether(list, pool, threads)) found.push(extraction);
  return found;
}

/** A pool whose threads run this code. */
function poolOf(code: string): Pool {
  const file = path.join(folder, `${Math.abs(code.length)}.mjs`);
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return openPool(2, pathToFileURL(file));
}

test.each([1, 2, 4])('%i threads find what one finds, in the same order', async (threads) => {
  const found = await all(articles, openPool(threads, WORKER), threads);
  expect(found.map(({ claims }) => claims.length)).not.toContain(0);
  expect(JSON.stringify(found)).toBe(JSON.stringify(extract(articles)));
});

test('an article that cannot be extracted is named in one line', async () => {
  const pool = poolOf(
    `parentPort.on('message', ([{ path }]) => parentPort.postMessage({ failed: path + ': too odd' }));`,
  );
  await expect(all(articles, pool)).rejects.toThrow(new UsageError(`cannot extract ${articles[0]!.path}: too odd`));
});

test.each([
  [
    'throws',
    `parentPort.on('message', () => { throw new Error('out of luck\\nat line 3'); });`,
    /\(out of luck\); try --jobs 1$/,
  ],
  ['ends', `parentPort.on('message', () => process.exit(0));`, /\(it ended early\); try --jobs 1$/],
])('a thread that %s is told in one line', async (_, code, message) => {
  const failure = await all(articles, poolOf(code)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  expect((failure as Error).message).toMatch(message);
});

test('from a megabyte on the command takes threads, and writes the same bytes', async () => {
  const names = [1, 2, 3, 4].map((n) => `${n}.txt`);
  for (const [n, name] of names.entries()) writeFileSync(path.join(folder, name), padded(n + 1, 300_000));
  const run = async (jobs: number): Promise<string> => {
    const argv = [path.resolve('bin/claims.js'), 'extract', ...names, '--jobs', String(jobs)];
    return (await promisify(execFile)(process.execPath, argv, { cwd: folder, maxBuffer: 64 << 20 })).stdout;
  };
  const [one, two, four] = [await run(1), await run(2), await run(4)];
  expect(one.split('\n').length).toBeGreaterThan(20);
  expect(two).toBe(one);
  expect(four).toBe(one);
}, 240_000);
