/** Entries by key, in a folder or for one run: each is written whole or not at all, and one that is damaged is as good as none. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { UsageError } from '../base/errors.ts';
import { trouble } from './files.ts';
import { type ByteRange, openTemporaryFile } from './temporary-file.ts';

const [packed, unpacked] = [promisify(gzip), promisify(gunzip)];

export interface Cache {
  /** The text under a key; null where there is none, or it was cut or changed. */
  read(key: string): Promise<string | null>;
  /** Never fails: an entry that could not be written is one that is not there, and `trouble` says so. */
  write(key: string, text: string): Promise<void>;
  /** Why an entry could not be written, in a sentence; null where all were. */
  readonly trouble: string | null;
  /** Takes away what was kept for one run. */
  close(): void;
}

/** Packed quickly: the sentences of an article stand in it many times. */
export const LEVEL = 1;

/** The store in a folder, which is made where it does not exist. */
export async function openCache(folder: string, cwd: string): Promise<Cache> {
  const root = path.resolve(cwd, folder);
  try {
    await mkdir(root, { recursive: true });
  } catch (error) {
    throw new UsageError(`--cache: cannot use ${folder}: ${trouble(error)}`);
  }
  return storeIn(root);
}

/** A store that is gone when it is closed, or when the process ends. */
export function temporaryCache(): Cache {
  const spool = openTemporaryFile();
  const entries = new Map<string, ByteRange>();
  let failure: string | null = null;
  return {
    get trouble() {
      return failure;
    },
    async read(key) {
      const entry = entries.get(key);
      return entry === undefined ? null : (await unpacked(spool.load(entry))).toString('utf8');
    },
    async write(key, text) {
      const bytes = await packed(text, { level: LEVEL });
      try {
        entries.set(key, spool.keep(bytes));
      } catch (error) {
        failure ??= `${trouble(error)}; the result is whole, but takes longer`;
      }
    },
    close: spool.close,
  };
}

function storeIn(root: string): Cache {
  const fileOf = (key: string): string => path.join(root, key.slice(0, 2), `${key.slice(2)}.gz`);
  let written = 0;
  let failure: string | null = null;
  return {
    get trouble() {
      return failure;
    },
    async read(key) {
      try {
        return (await unpacked(await readFile(fileOf(key)))).toString('utf8');
      } catch {
        // Not there, not readable, cut or changed (gzip holds a checksum): it is made again.
        return null;
      }
    },
    async write(key, text) {
      const file = fileOf(key);
      const temporary = path.join(path.dirname(file), `.${process.pid}-${written++}.tmp`);
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(temporary, await packed(text, { level: LEVEL }), { flag: 'wx' });
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        failure ??= `cannot write to ${root}: ${trouble(error)}; the result is whole, but not all of it is kept`;
      }
    },
    close: () => {},
  };
}
