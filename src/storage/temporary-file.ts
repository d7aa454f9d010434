/** What does not fit the memory: stretches of one file that has no name any more, and so is gone with the process however that ends. */
import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../base/errors.ts';

/** Bytes of the file. */
export interface ByteRange {
  readonly start: number;
  readonly length: number;
}
export interface TemporaryFile {
  /** Keeps bytes, and says where. Throws a UsageError where they cannot be written. */
  keep(bytes: Uint8Array): ByteRange;
  load(stretch: ByteRange): Buffer;
  /** Nothing is read back any more. */
  close(): void;
}

/** Folders of the name are this program's; the number is the process that made it. */
const NAME = /^claims-heap-(\d+)-/;

/** A file in the folder for temporary ones. */
export function openTemporaryFile(): TemporaryFile {
  sweep();
  const { folder, file } = opened();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // An open file lives on without its name; only Windows keeps it until it is closed.
  const isGone = attempt(remove);
  if (!isGone) process.once('exit', remove);
  let end = 0;
  return {
    keep: (bytes) => {
      const start = end;
      orTell(() => writeAll(file, bytes, start));
      end = start + bytes.length;
      return { start, length: bytes.length };
    },
    load: (stretch) => readAll(file, stretch),
    close: () => {
      closeSync(file);
      if (!isGone) attempt(remove);
    },
  };
}

function opened(): { folder: string; file: number } {
  return orTell(() => {
    const folder = mkdtempSync(path.join(tmpdir(), `claims-heap-${process.pid}-`));
    return { folder, file: openSync(path.join(folder, 'heap'), 'wx+', 0o600) };
  });
}

/** What goes wrong there is for the user to mend: the disk is full, or the folder is not to be written to. */
function orTell<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new UsageError(`cannot write to ${tmpdir()}, the folder for temporary files: ${(error as Error).message}`);
  }
}

function writeAll(file: number, bytes: Uint8Array, start: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, start + done);
}

function readAll(file: number, { start, length }: ByteRange): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) throw new Error('a temporary file was cut');
    done += read;
  }
  return bytes;
}

function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/** Takes away what processes have left that were killed before they could. */
function sweep(): void {
  attempt(() => {
    for (const name of readdirSync(tmpdir())) {
      const owner = Number(NAME.exec(name)?.[1]);
      if (owner > 0 && !isRunning(owner))
        attempt(() => rmSync(path.join(tmpdir(), name), { recursive: true, force: true }));
    }
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
}

/** A text in memory, or where it lies on the disk. */
export type StoredText = string | ByteRange;
export interface TextStore {
  keep(text: string): StoredText;
  load(kept: StoredText): string;
}

/** UTF-16 code units of text that stay in memory. */
const IN_MEMORY = 32 * 1024 * 1024;

/** Keeps the first texts as they are, and those behind them on the disk. */
export function newTextStore(inMemory = IN_MEMORY): TextStore {
  let spool: TemporaryFile | undefined;
  let size = 0;
  return {
    keep: (text) => {
      size += text.length;
      if (size <= inMemory) return text;
      spool ??= openTemporaryFile();
      return spool.keep(Buffer.from(text, 'utf16le'));
    },
    load: (kept) => (typeof kept === 'string' ? kept : spool!.load(kept).toString('utf16le')),
  };
}
