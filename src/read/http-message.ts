/** read: the bytes of an HTTP response, as archives keep them -> its status, its head and its body. */

/** By lower case name; the first of a name holds. */
export type Headers = ReadonlyMap<string, string>;

export interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Heads are short; what has none within this is no response. */
const LONGEST_HEAD = 256 * 1024;

export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** null where the bytes are no response. */
export function responseOf(bytes: Uint8Array): Response | null {
  const head = Buffer.from(bytes.subarray(0, LONGEST_HEAD)).toString('latin1');
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head) ?? [];
  const end = /\r?\n\r?\n/.exec(head);
  if (status === undefined || !end) return null;
  const headers = headersOf(head.slice(0, end.index).split(/\r?\n/).slice(1));
  const body = bytes.subarray(end.index + end[0].length);
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  return { status: Number(status), headers, body: (isChunked && unchunked(body)) || body };
}

/** The body without the sizes of its pieces; null where it has none, which archives often have taken out already. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const head = Buffer.from(body.subarray(at, at + 64)).toString('latin1');
    const [line, digits] = /^([0-9a-f]{1,8})[^\r\n]*\r?\n/i.exec(head) ?? [];
    if (line === undefined || digits === undefined) return pieces.length ? Buffer.concat(pieces) : null;
    const size = Number.parseInt(digits, 16);
    at += line.length;
    if (size === 0) break;
    pieces.push(body.subarray(at, at + size));
    at += size + (body[at + size] === 0x0d ? 2 : 1);
  }
  return Buffer.concat(pieces);
}

/** The encoding in "text/html; charset=utf-8". */
export const charsetIn = (contentType = ''): string | undefined => /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
