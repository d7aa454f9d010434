/** bin/load.js keeps compiled code for the next run: it changes how long a run takes and nothing else, whatever lies in its folder. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-code-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function claims(env: Record<string, string> = {}, ...args: string[]): string {
  const all = args.length > 0 ? args : ['analyze', 'fixtures/events/river-flood/articles', '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/claims.js', ...all], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, CLAIMS_CODE_CACHE: path.join(folder, 'code'), ...env },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}
/** The folder of this build. */
const kept = (): string => path.join(folder, 'code', readdirSync(path.join(folder, 'code'))[0]!);
const CRC = 'crc32' in zlib;

describe.runIf(existsSync('bundle/cli.cjs') && CRC)('compiled code', () => {
  test('is kept for the user alone, and used', () => {
    const first = claims();
    expect(readdirSync(kept())).toEqual(expect.arrayContaining(['analyze.cjs', 'cli.cjs', 'compromise.cjs']));
    for (const name of readdirSync(kept())) expect(name).toMatch(/^[\w-]+\.cjs$/);
    if (process.platform !== 'win32') expect(statSync(kept()).mode & 0o777).toBe(0o700);
    const before = readdirSync(kept()).map((name) => statSync(path.join(kept(), name)).mtimeMs);
    expect(claims()).toBe(first);
    expect(readdirSync(kept()).map((name) => statSync(path.join(kept(), name)).mtimeMs)).toEqual(before);
  });
  test.each<[string, (code: Buffer) => Buffer]>([
    ['changed in the middle', (code) => Buffer.from(code).fill(0x5a, code.length >> 1, (code.length >> 1) + 400)],
    ['cut', (code) => code.subarray(0, code.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not code')],
  ])('%s: passed over and made anew', (_, damage) => {
    const expected = claims();
    const file = path.join(kept(), 'analyze.cjs');
    const code = readFileSync(file);
    writeFileSync(file, damage(code));
    expect(claims()).toBe(expected);
    expect(readFileSync(file).length).toBeGreaterThan(code.length / 2);
    expect(claims()).toBe(expected);
  });
  test.runIf(process.platform !== 'win32')('in a folder that others may write to: neither used nor written', () => {
    claims();
    chmodSync(kept(), 0o777);
    for (const name of readdirSync(kept())) writeFileSync(path.join(kept(), name), 'planted');
    claims();
    for (const name of readdirSync(kept())) expect(readFileSync(path.join(kept(), name), 'utf8')).toBe('planted');
  });
  test('of the last builds stays, of those before goes, and so does nothing else', () => {
    const code = path.join(folder, 'code');
    const others = [1, 2, 3, 4, 5].map((n) => `012345678${n}abcdef-v1.2.3-x64`);
    for (const [n, name] of others.entries()) {
      mkdirSync(path.join(code, name), { recursive: true });
      utimesSync(path.join(code, name), n, n);
    }
    writeFileSync(path.join(code, 'mine.txt'), '');
    claims({}, '--version');
    const own = readdirSync(code).filter((name) => !others.includes(name) && name !== 'mine.txt');
    expect(own.length).toBe(1);
    expect(readdirSync(code).sort()).toEqual([...own, ...others.slice(2), 'mine.txt'].sort());
  });
  test('a folder that cannot be made is no trouble', () => {
    writeFileSync(path.join(folder, 'code'), '');
    claims({}, '--version');
    expect(statSync(path.join(folder, 'code')).isFile()).toBe(true);
  });
  test.each([
    ['CLAIMS_CODE_CACHE=0', { CLAIMS_CODE_CACHE: '0' }],
    ["Node's own NODE_DISABLE_COMPILE_CACHE", { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('%s: none is kept', (_, env) => {
    claims(env, '--version');
    expect(readdirSync(folder)).toEqual([]);
  });
});
