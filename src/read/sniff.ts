/** read: what has no telling name (stdin, files without an extension, unpacked gzip) -> its format, by its first bytes. */
import { Unreadable } from '../base/errors.ts';
import { extensionOf } from '../text/normal-form.ts';
import { gunzipped, peek } from './bytes.ts';
import { markupText } from './encoding.ts';
import type { Format, Source } from './types.ts';

const HEAD = 2048;

/** The loader of a format by extension, undefined where there is none: `formatOf` of formats.ts. */
type FormatOf = (extension: string) => (() => Promise<Format>) | undefined;

/** Reads by the first bytes. */
export const unnamed = (formatOf: FormatOf): Format =>
  async function* (source) {
    const { head, chunks } = await peek(source.chunks, HEAD);
    const format = await formatOf(extensionFor(head))!();
    yield* format({ ...source, chunks });
  };

/** Unpacks, and reads by the name without .gz, or by the first bytes. */
export const gzip = (formatOf: FormatOf): Format =>
  async function* (source) {
    const inner = source.path.replace(/\.gz$/i, '');
    const known = formatOf(inner === source.path ? '' : extensionOf(inner));
    if (!known || known === formatOf('gz'))
      throw new Unreadable(`packed, and of unsupported type .${extensionOf(inner)}`);
    const unpacked: Source = { ...source, path: inner, chunks: gunzipped(source.chunks) };
    yield* (await known())(unpacked);
  };

/** The extension that a file with these first bytes should have. */
export function extensionFor(head: Uint8Array): string {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gz';
  const text = markupText(head)?.trimStart() ?? '';
  if (/^WARC\/\d/.test(text)) return 'warc';
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(text)) return 'json';
  const first = /^<(!doctype\s+\w+|[a-z][\w:]*)/i.exec(withoutProlog(text))?.[1]?.toLowerCase();
  if (first === undefined) return 'txt';
  if (/^(?:rss|feed|rdf:rdf|atom:feed)$/.test(first) || (text.startsWith('<?xml') && !/html$/.test(first)))
    return 'xml';
  return /^(?:!doctype html|html|head|body|div|article|section|main|meta|p|h1)$/.test(first) ? 'html' : 'txt';
}

/** What stands behind the XML declaration and comments. Piece by piece: one pattern for all of it would try every way of cutting them up. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (let piece = prologOf(rest); piece > 0; piece = prologOf(rest)) rest = rest.slice(piece).trimStart();
  return rest;
}

const prologOf = (text: string): number => /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->)/i.exec(text)?.[0].length ?? 0;
