/** read: a stream of bytes -> lines and stretches of it, on demand. */

export interface ByteReader {
  /** The next line without its end; null where the stream ends before it. */
  line(): Promise<string | null>;
  /** As many bytes; null where there are fewer. */
  take(size: number): Promise<Uint8Array | null>;
  /** Passes over as many bytes; false where there are fewer. */
  skip(size: number): Promise<boolean>;
}

const LONGEST_LINE = 64 * 1024;
const NEWLINE = 0x0a;

export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  const more = async (): Promise<Uint8Array | null> => {
    const next = await iterator.next();
    return next.done ? null : next.value;
  };
  const take = async (size: number): Promise<Uint8Array | null> => {
    const parts = [held];
    let have = held.length;
    while (have < size) {
      const chunk = await more();
      if (!chunk) return null;
      parts.push(chunk);
      have += chunk.length;
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts);
    held = all.subarray(size);
    return all.subarray(0, size);
  };
  return {
    take,
    async line() {
      let end = held.indexOf(NEWLINE);
      while (end < 0) {
        const chunk = held.length > LONGEST_LINE ? null : await more();
        if (!chunk) return null;
        held = Buffer.concat([held, chunk]);
        end = held.indexOf(NEWLINE);
      }
      const line = Buffer.from(held.subarray(0, end)).toString('utf8');
      held = held.subarray(end + 1);
      return line.replace(/\r$/, '');
    },
    async skip(size) {
      let left = size;
      while (left > held.length) {
        left -= held.length;
        const chunk = await more();
        held = chunk ?? new Uint8Array();
        if (!chunk) return false;
      }
      held = held.subarray(left);
      return true;
    },
  };
}
