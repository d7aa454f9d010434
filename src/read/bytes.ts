/** read: streams of bytes -> all of them, their first ones, or what is packed in them; always with a limit. */
import {
  brotliDecompressSync,
  constants,
  createGunzip,
  type Gunzip,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';
import { Unreadable } from '../base/errors.ts';
import { decode } from './decode.ts';
import type { Format, Source } from './types.ts';

/** Text is seldom packed to less than a fiftieth. What grows more than this is made to fill a memory. */
const HIGHEST_RATIO = 250;
/** Below this size any ratio is harmless. */
const HARMLESS = 4 * 1024 * 1024;

const BOMB = 'it unpacks to far more than its size, like a zip bomb';

export const tooLarge = (maxBytes: number): string =>
  `too large (the limit is ${Math.round(maxBytes / 1024)} KB); split it into one file per article, or raise --max-bytes`;

/** All bytes of a file. Throws Unreadable where there are too many. */
export async function wholeOf({ chunks, maxBytes }: Source): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw new Unreadable(tooLarge(maxBytes));
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** The first bytes of a stream, and the stream as it was. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let done = false;
  while (head.length < size && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) head = Buffer.concat([head, next.value]);
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    if (head.length) yield head;
    while (!done) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { head, chunks: again() };
}

/** Unpacks gzip of one or many members as it comes. Throws Unreadable at the end of what is whole. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  const state: { failure: Error | null; in: number; out: number } = { failure: null, in: 0, out: 0 };
  gunzip.on('error', (error) => {
    state.failure ??= error;
  });
  gunzip.on('data', (data: Uint8Array) => {
    ready.push(data);
    state.out += data.length;
    if (state.out > Math.max(HARMLESS, state.in * HIGHEST_RATIO)) gunzip.destroy(new Unreadable(BOMB));
  });
  for await (const chunk of chunks) {
    state.in += chunk.length;
    await settled(gunzip, (done) => gunzip.write(chunk, done));
    yield* ready.splice(0);
    if (state.failure) break;
  }
  if (!state.failure) await settled(gunzip, () => gunzip.end());
  yield* ready.splice(0);
  if (state.failure) throw asUnreadable(state.failure);
}

/** Waits until a step is through or the stream has broken. */
const settled = (gunzip: Gunzip, step: (done: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    gunzip.once('close', resolve);
    step(() => {
      gunzip.off('close', resolve);
      resolve();
    });
  });

function asUnreadable(error: Error): Unreadable {
  if (error instanceof Unreadable) return error;
  const isCut = /unexpected end/.test(error.message);
  return new Unreadable(isCut ? 'the file is cut off; fetch it again' : 'its compression is damaged; fetch it again');
}

/** What a server packed, by the name of the way: gzip, deflate, br. What is cut off gives what there is of it. */
export function unpacked(bytes: Uint8Array, encoding: string, maxBytes: number): Uint8Array {
  const maxOutputLength = Math.min(maxBytes, Math.max(HARMLESS, bytes.length * HIGHEST_RATIO));
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (/gzip/.test(encoding)) return gunzipSync(bytes, options);
    if (encoding === 'br')
      return brotliDecompressSync(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    if (encoding !== 'deflate') return bytes;
    return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable(BOMB);
    throw asUnreadable(error as Error);
  }
}

// read: a text file is one article as it stands.
export const plainText: Format = async function* (source) {
  const decoded = decode(await wholeOf(source));
  yield decoded ? { item: null, text: decoded.text, metadata: {} } : { item: null, reason: 'not text' };
};
