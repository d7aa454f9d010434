/** read: bytes of markup -> text, with what a server or the markup itself states of its encoding, and the bytes as judge of that. */
import { decode, decodeAs } from './decode.ts';

/** Where a page must state its encoding. */
const HEAD = 4096;

/** The text without its mark, or null when the bytes are no text. */
export function markupText(bytes: Uint8Array, charset?: string): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const stated = [
    charset,
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ];
  const decoded =
    decodeAs(
      bytes,
      stated.filter((label) => label !== undefined),
    ) ?? decode(bytes);
  return decoded?.text.replace(/^\uFEFF/, '') ?? null;
}
