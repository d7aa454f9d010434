/** The files that the command line itself handles: the report it writes, and extract's lines that it reads back. */
import { createReadStream, rmSync } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../base/errors.ts';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** Puts the whole text into the file or leaves the file as it was. Devices and pipes are written to, not replaced. */
export async function writeWhole(file: string, cwd: string, pieces: Pieces): Promise<void> {
  const asked = path.resolve(cwd, file);
  const source: { failure: { readonly error: unknown } | null } = { failure: null };
  const text = watched(typeof pieces === 'string' ? [pieces] : pieces, source);
  try {
    const target = await realpath(asked).catch(() => asked);
    const before = await stat(target).catch(() => null);
    if (before && !before.isFile()) await writeFile(target, text);
    else await replace(target, text, before?.mode);
  } catch (error) {
    if (source.failure) throw source.failure.error;
    throw new UsageError(`cannot write ${file}: ${trouble(error)}`);
  }
}

/** The pieces as they come; remembers when it was they that failed, and not the file. */
async function* watched(
  pieces: Pieces,
  source: { failure: { readonly error: unknown } | null },
): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    source.failure = { error };
    throw error;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes the file when the process is asked to end, and lets it end as it would have. Only while writing: elsewhere a signal must not wait. */
function removedOnSignals(file: string): { readonly release: () => void } {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(file, { force: true });
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return { release };
}

/**
 * The new text goes into a file beside the old one, onto the disk, and then into its place: whenever the process or the machine stops, one of the
 * two is there, whole.
 */
async function replace(target: string, text: Pieces, mode: number | undefined): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${process.pid}.tmp`);
  const guard = removedOnSignals(temporary);
  try {
    await writeThrough(temporary, text, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    guard.release();
  }
}

async function writeThrough(file: string, text: Pieces, mode: number | undefined): Promise<void> {
  // One that a killed process with our number left.
  await rm(file, { force: true });
  const handle = await open(file, 'wx', mode);
  try {
    for await (const piece of text) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The bytes of a file as they are asked for. */
export async function* chunksOf(file: string, cwd: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path.resolve(cwd, file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${trouble(error)}`);
  }
}

/** All of a text file. */
export async function readWhole(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(path.resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${trouble(error)}`);
  }
}

const troubles: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  ENOSPC: 'no space left',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** What went wrong with a file, in words. */
export const trouble = (error: unknown): string =>
  troubles[(error as { code?: string }).code ?? ''] ?? (error as Error).message;
