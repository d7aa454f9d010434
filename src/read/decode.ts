/**
 * read: bytes of a file -> its text. Byte order marks and line ends stay in the text, for offsets count them;
 * null when the bytes are no text.
 */

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes that are looked at to recognise UTF-16 without a mark. */
const SAMPLE = 4096;
/** Of the letters of a Western language, in UTF-16, nearly every second byte is NUL. */
const MANY_NULS = 0.4;
const FEW_NULS = 0.05;
/** Windows-1252 text of a Western language has a few per cent of bytes above 127. */
const MOST_HIGH_BYTES = 0.3;

/** The text of a file in UTF-8, UTF-16 or Windows-1252, or null. */
export function decode(bytes: Uint8Array): Decoded | null {
  const wide = utf16Name(bytes);
  if (wide) return asText(new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), wide);
  if (bytes.includes(0)) return null;
  const strict = strictUtf8(bytes);
  if (strict !== null) return asText(strict, 'utf-8');
  return damagedUtf8(bytes) ?? windows1252(bytes);
}

/** Encodings that `decode` knows by the bytes alone, whatever is stated. */
const byBytes: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'replacement']);

/** The text of bytes whose encoding is stated, where they are no UTF-8 and fit the statement; null otherwise. */
export function decodeAs(bytes: Uint8Array, labels: readonly string[]): Decoded | null {
  if (utf16Name(bytes) || strictUtf8(bytes) !== null) return null;
  for (const label of labels) {
    try {
      const decoder = new TextDecoder(label, { fatal: true });
      if (!byBytes.has(decoder.encoding)) return asText(decoder.decode(bytes), decoder.encoding);
    } catch {
      // No such encoding, or the bytes are not of it: the next statement, then the bytes themselves.
    }
  }
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page cut in the middle of a character, or with one pasted byte, is still UTF-8: a curly quote must not become three letters. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = count(text, /\uFFFD/g);
  const sound = count(text, /[^\x00-\x7F\uFFFD]/g);
  return sound > broken ? asText(text, 'utf-8') : null;
}

function windows1252(bytes: Uint8Array): Decoded | null {
  let high = 0;
  for (const byte of bytes) if (byte > 127) high++;
  if (high > bytes.length * MOST_HIGH_BYTES) return null;
  const text = Buffer.from(bytes).toString('latin1');
  return asText(
    text.replace(/[\x80-\x9F]/g, (control) => upperHalf.charAt(control.charCodeAt(0) - 0x80)),
    'windows-1252',
  );
}

/** What Windows-1252 has at 80 to 9F, where Latin-1 has controls. Node 20's own decoder leaves the controls. */
const upperHalf = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** UTF-16 by its mark, or by where its NUL bytes stand. */
function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) nuls[at % 2]!++;
  const [first, second] = nuls as [number, number];
  if (second > pairs * MANY_NULS && first <= pairs * FEW_NULS) return 'utf-16le';
  if (first > pairs * MANY_NULS && second <= pairs * FEW_NULS) return 'utf-16be';
  return null;
}

/** Text has next to no control characters. Tabs, line ends, form feeds and terminal escapes are data. */
function asText(text: string, encoding: string): Decoded | null {
  const controls = count(text, /[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F]/g);
  const broken = count(text, /\uFFFD/g);
  return text.includes('\0') || controls + broken > 1 + text.length / 50 ? null : { text, encoding };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
