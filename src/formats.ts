/** read: bytes of one file -> the articles in it, by the extension of its name. A further format is one entry here. */
import { decode } from './decode.ts';
import type { Metadata } from './model.ts';

/** One article as its file holds it. */
export interface FileItem {
  /** Which one, in a file of several; null where a file is an article. */
  readonly item: string | number | null;
  readonly text: string;
  /** What the file says beside the text. */
  readonly metadata: Metadata;
}
/** Takes a file apart; null when its bytes are not of that format. */
export type Format = (bytes: Uint8Array, path: string) => readonly FileItem[] | null;

/** Plain text: the whole file is one article. */
export const plainText: Format = (bytes) => {
  const decoded = decode(bytes);
  return decoded && [{ item: null, text: decoded.text, metadata: {} }];
};

/** By extension, lower case, without the dot; '' is a name without one. */
export const formats: Readonly<Record<string, Format>> = {
  '': plainText,
  md: plainText,
  text: plainText,
  txt: plainText,
};

/** The extension of a path in lower case, without the dot; '' where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /.\.([^.]*)$/su.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** How a file of that extension is read, if it is. */
export function formatOf(extension: string): Format | undefined {
  return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}
