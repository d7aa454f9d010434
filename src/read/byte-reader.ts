/** read: a stream of bytes -> lines and stretches of it, on demand. */

export interface ByteReader {
  /** The next line without its end; null where the stream ends before it. */
  line(): Promise<string | null>;
  /** As many bytes; null where there are fewer. */
  take(size: number): Promise<Uint8Array | null>;
  /** Passes over as many bytes; false where there are fewer. */
  skip(size: number): Promise<boolean>;
}

interface State {
  readonly next: () => Promise<IteratorResult<Uint8Array>>;
  /** What has come and was not asked for yet. */
  held: Uint8Array;
}

const LONGEST_LINE = 64 * 1024;
const NEWLINE = 0x0a;

export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  const state: State = { next: () => iterator.next(), held: new Uint8Array() };
  return { line: () => line(state), take: (size) => take(state, size), skip: (size) => skip(state, size) };
}

async function line(state: State): Promise<string | null> {
  let end = state.held.indexOf(NEWLINE);
  while (end < 0) {
    if (state.held.length > LONGEST_LINE) return null;
    const next = await state.next();
    if (next.done) return null;
    state.held = Buffer.concat([state.held, next.value]);
    end = state.held.indexOf(NEWLINE);
  }
  const text = Buffer.from(state.held.subarray(0, end)).toString('utf8');
  state.held = state.held.subarray(end + 1);
  return text.replace(/\r$/, '');
}

async function take(state: State, size: number): Promise<Uint8Array | null> {
  const parts = [state.held];
  for (let have = state.held.length; have < size; ) {
    const next = await state.next();
    if (next.done) return null;
    parts.push(next.value);
    have += next.value.length;
  }
  const all = parts.length === 1 ? state.held : Buffer.concat(parts);
  state.held = all.subarray(size);
  return all.subarray(0, size);
}

async function skip(state: State, size: number): Promise<boolean> {
  let left = size;
  while (left > state.held.length) {
    left -= state.held.length;
    const next = await state.next();
    state.held = next.done ? new Uint8Array() : next.value;
    if (next.done) return false;
  }
  state.held = state.held.subarray(left);
  return true;
}
