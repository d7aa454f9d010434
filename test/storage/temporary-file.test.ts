/** What waits on the disk is there while it is needed, and leaves nothing behind. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryCache } from '../../src/storage/cache.ts';
import { newTextStore, openTemporaryFile } from '../../src/storage/temporary-file.ts';

let folder = '';
const before = process.env.TMPDIR;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-spool-'));
  process.env.TMPDIR = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
});

test('stretches come back as they were, in any order', () => {
  const spool = openTemporaryFile();
  const kept = ['one', '', 'a longer third', '\0\xff'].map((text) => [text, spool.keep(Buffer.from(text))] as const);
  for (const [text, stretch] of [...kept, ...kept.toReversed()]) expect(spool.load(stretch).toString()).toBe(text);
  spool.close();
});

test.runIf(process.platform !== 'win32')(
  'its file has no name while it is open: nothing is left whatever ends the process',
  () => {
    const spool = openTemporaryFile();
    const kept = spool.keep(Buffer.from('text'));
    expect(readdirSync(folder)).toEqual([]);
    expect(spool.load(kept).toString()).toBe('text');
    spool.close();
  },
);

test('what a killed process left is taken away, what a living one has is not', () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const names = [`claims-heap-${dead}-abcdef`, `claims-heap-${process.pid}-abcdef`, 'claims-heap-other', 'mine'];
  for (const name of names) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'heap'), '');
  }
  openTemporaryFile().close();
  expect(readdirSync(folder).sort()).toEqual(names.slice(1).sort());
});

test('no folder for temporary files is told in one line', () => {
  process.env.TMPDIR = path.join(folder, 'none');
  expect(() => openTemporaryFile()).toThrow(/^cannot write to .*none, the folder for temporary files: /);
});

test('texts beyond what may be in memory: code unit by code unit the same', () => {
  const held = newTextStore(10);
  const texts = ['Zürich', '“quoted” 🙂', 'half \ud83d of a pair', '', '\uFEFFmark\r\n'];
  const kept = texts.map(held.keep);
  expect(kept.filter((one) => typeof one === 'string')).toEqual(['Zürich']);
  for (let n = 0; n < 2; n++) expect(kept.map(held.load)).toEqual(texts);
});

test('a store for one run keeps what was written, and knows what was not', async () => {
  const store = temporaryCache();
  await store.write('a', 'text of a');
  await store.write('b', 'text of b');
  await store.write('a', 'another text of a');
  expect(await store.read('a')).toBe('another text of a');
  expect(await store.read('b')).toBe('text of b');
  expect(await store.read('c')).toBeNull();
  expect(store.trouble).toBeNull();
  store.close();
});
