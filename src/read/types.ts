/** Shapes of reading files: a file as it comes, the articles found in it, and the function that a format is. */
import type { Metadata } from '../model.ts';

/** One article as its file holds it. */
export interface FileItem {
  /** Which one, in a file of several: its number, or the name that it gives itself; null where a file is an article. */
  readonly item: string | number | null;
  readonly text: string;
  /** What the file says beside the text. */
  readonly metadata: Metadata;
}

/** Something in a file that is no article. */
export interface NoItem {
  readonly item: string | number | null;
  readonly reason: string;
}

/** A file, as it comes. */
export interface Source {
  /** The path as it is shown, or the address. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** More than this in one article, one line, or one file that is not streamed, is refused. */
  readonly maxBytes: number;
  /** Where a page stood, if that is known. */
  readonly url?: string | undefined;
  /** The field by which JSON objects name themselves (--id-field). */
  readonly idField?: string | undefined;
  /** The encoding that a server states. */
  readonly charset?: string | undefined;
}

/** A file, and the extension by which it is read. */
export interface Opened {
  readonly extension: string;
  readonly source: Source;
}

/** Takes a file apart. Throws Unreadable where it cannot go on; what it has given until then counts. */
export type Format = (source: Source) => AsyncIterable<FileItem | NoItem>;
