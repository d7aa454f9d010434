import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/base/errors.ts';
import { readWhole, writeWhole } from '../../src/storage/files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claims-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  test('writes the text and leaves nothing else behind', async () => {
    await writeWhole('out.txt', folder, 'né\n');
    expect(await readFile(path.join(folder, 'out.txt'), 'utf8')).toBe('né\n');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });
  test('replaces a file and keeps its mode', async () => {
    await writeFile(path.join(folder, 'out.txt'), 'a much longer text than the new one');
    await chmod(path.join(folder, 'out.txt'), 0o640);
    await writeWhole('out.txt', folder, 'new');
    expect(await readFile(path.join(folder, 'out.txt'), 'utf8')).toBe('new');
    expect((await stat(path.join(folder, 'out.txt'))).mode & 0o777).toBe(0o640);
  });
  test('writes through a link', async () => {
    await writeFile(path.join(folder, 'real.txt'), 'old');
    await symlink('real.txt', path.join(folder, 'link.txt'));
    await writeWhole('link.txt', folder, 'new');
    expect(await readFile(path.join(folder, 'real.txt'), 'utf8')).toBe('new');
  });
  test('a device is written to, not replaced', async () => {
    await writeWhole('/dev/null', folder, 'gone');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
  test.each([
    ['missing/out.txt', 'cannot write missing/out.txt: no such file or folder'],
    ['sub', 'cannot write sub: it is a folder'],
  ])('%s', async (file, message) => {
    await mkdir(path.join(folder, 'sub'));
    await expect(writeWhole(file, folder, 'x')).rejects.toThrow(new UsageError(message));
    expect(await readdir(folder)).toEqual(['sub']);
  });
});

test('readWhole says what is missing', async () => {
  await writeFile(path.join(folder, 'in.txt'), 'text');
  expect(await readWhole('in.txt', folder)).toBe('text');
  await expect(readWhole('no.txt', folder)).rejects.toThrow(
    new UsageError('cannot read no.txt: no such file or folder'),
  );
});
