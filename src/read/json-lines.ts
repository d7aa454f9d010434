/** read: a stream of bytes -> its lines, one at a time, for JSON that is too long to be held whole. */
import { byteLines, NEWLINE } from '../base/byte-lines.ts';
import { decode } from './decode.ts';

/** A line, without its end. */
export interface Line {
  /** From 1. */
  readonly n: number;
  /** null where it is longer than it may be, or no text. */
  readonly text: string | null;
}

/** Lines of a beginning that are looked at. */
const SAMPLE = 100;

/** Whether most lines of a beginning are JSON objects of their own. */
export function looksLikeLines(head: Uint8Array): boolean {
  const decoded = decode(head.subarray(0, head.lastIndexOf(NEWLINE) + 1));
  // In UTF-16 a byte of a letter may look like the end of a line.
  if (!decoded || decoded.encoding.startsWith('utf-16')) return false;
  const lines = decoded.text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const sample = lines.slice(0, SAMPLE);
  return sample.filter(isObject).length * 2 > sample.length;
}

function isObject(line: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(line)) return false;
  try {
    JSON.parse(line.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** The lines of a stream, numbered as in an editor. `longest`: bytes of one line that are held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let n = 0;
  for await (const bytes of byteLines(chunks, longest)) {
    const text = bytes && decode(bytes)?.text;
    if (typeof text !== 'string') yield { n: ++n, text: null };
    else for (const line of text.replace(/\r$/, '').split('\r')) yield { n: ++n, text: line };
  }
}
