/**
 * read: paths -> articles as they stand in their files. The only file that touches the disk.
 * What the order of the paths is, or on which machine they lie, does not show in the result.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Unreadable, UsageError } from '../base/errors.ts';
import type { RawArticle, Skipped } from '../model.ts';
import { newTextStore, type StoredText, type TextStore } from '../storage/temporary-file.ts';
import { extensionOf } from '../text/normal-form.ts';
import { articleIds, isAddress, shownPaths } from './article-id.ts';
import { formatOf, formats } from './formats.ts';
import { type Glob, isGlob, parseGlob } from './glob.ts';
import { givenFor, type Meta, parseMeta, unusedMeta } from './meta-file.ts';
import { rejectionReason } from './rejects.ts';
import type { FileItem, NoItem, Opened } from './types.ts';

export interface ReadOptions {
  readonly meta?: Meta | undefined;
  readonly published?: string | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly cwd: string;
  /** Whether addresses of private networks may be fetched. */
  readonly allowPrivate?: boolean | undefined;
  /** The field by which JSON objects name themselves. */
  readonly idField?: string | undefined;
  readonly maxBytes?: number | undefined;
  /** UTF-16 code units of text that stay in memory; the others wait on the disk. */
  readonly inMemory?: number | undefined;
}
export interface ReadResult {
  /** By id. */
  readonly articles: readonly RawArticle[];
  /** By path. */
  readonly skipped: readonly Skipped[];
  /** Paths named outright that could not be read, one sentence each. */
  readonly failed: readonly string[];
  readonly warnings: readonly string[];
}

/** A file to read: named outright, or met in a folder that is shown with its files. */
interface Found {
  readonly file: string;
  readonly root: string;
  readonly named: boolean;
}
/** An article with its text out of the way. */
interface Placed extends Omit<RawArticle, 'id' | 'text'> {
  readonly kept: StoredText;
}
/** What was read so far. */
interface Harvest {
  readonly articles: Placed[];
  readonly skipped: Skipped[];
  readonly texts: TextStore;
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const STDIN = '-';

/** Reads every article that the paths name: files, folders, globs, `-`, addresses. Never throws for what stands on the disk. */
export async function readPaths(paths: readonly string[], options: ReadOptions): Promise<ReadResult> {
  const failed: string[] = [];
  const warnings: string[] = [];
  const found = new Map<string, Found>();
  for (const given of paths) {
    const files = await expand(given, options.cwd);
    if (typeof files === 'string') failed.push(files);
    else if (!files.length) warnings.push(`${given}: no file in this folder`);
    else for (const file of files) await keepOne(found, file);
  }
  const files = [...found.values()];
  const shown = shownPaths(files, options.cwd);
  const harvest: Harvest = { articles: [], skipped: [], texts: newTextStore(options.inMemory) };
  const { articles, skipped } = harvest;
  for (const [n, file] of files.entries()) {
    const { texts, stop } = await readFrom(file, shown[n]!, options, harvest);
    const isLost = stop !== null && file.named && texts === 0;
    if (isLost) failed.push(`cannot read ${shown[n]}: ${stop}`);
    else if (stop !== null) skipped.push({ path: shown[n]!, reason: stop });
  }
  const ids = articleIds(articles);
  warnings.push(...unusedMeta(options.meta ?? {}, shown).map((name) => `--meta: no article is called "${name}"`));
  return {
    articles: articles.map(withIds(ids, harvest.texts)).sort((a, b) => order(a.id, b.id)),
    skipped: skipped.sort((a, b) => order(a.path, b.path)),
    failed: [...new Set(failed)].sort(order),
    warnings: [...new Set(warnings)].sort(order),
  };
}

/** Reads a --meta file. */
export async function readMeta(file: string, cwd: string): Promise<Meta> {
  try {
    return parseMeta(await readFile(path.resolve(cwd, file), 'utf8'), file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${file}: ${trouble(error)}`);
  }
}

/** Code units, not the locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where the text of an article waits. */
const KEPT = Symbol('kept');

/** The article as others know it; a text on the disk is read whenever somebody asks for it. */
function withIds(ids: readonly string[], texts: TextStore): (article: Placed, n: number) => RawArticle {
  // One function for all: with one for each, a hundred thousand articles take a gigabyte.
  const text = {
    enumerable: true,
    get(this: { [KEPT]: StoredText }) {
      return texts.load(this[KEPT]);
    },
  };
  return ({ kept, ...article }, n) => {
    const id = ids[n]!;
    if (typeof kept === 'string') return { id, ...article, text: kept };
    return Object.defineProperties({ id, ...article, text: '' }, { [KEPT]: { value: kept }, text });
  };
}

/** One item of a file: an article, or the reason why it is none. */
function place(
  item: FileItem | NoItem,
  shown: string,
  options: ReadOptions,
  { articles, skipped, texts }: Harvest,
): void {
  const reason = 'reason' in item ? item.reason : rejectionReason(item.text);
  if (reason !== null)
    skipped.push({ path: shown, reason: item.item === null ? reason : `${reason} (item ${item.item})` });
  else if ('text' in item) {
    const { text, ...rest } = item;
    const given = givenFor(shown, options.meta ?? {}, options.published);
    articles.push({ path: shown, ...rest, given, kept: texts.keep(text) });
  }
}

// ---- which files ----------------------------------------------------------------------------------------------

/** The files behind one path, or why there are none. What stands on the disk goes before what a pattern would mean. */
async function expand(given: string, cwd: string): Promise<readonly Found[] | string> {
  if (given === STDIN) return [{ file: STDIN, root: cwd, named: true }];
  if (isAddress(given)) return [{ file: given, root: cwd, named: true }];
  const file = path.resolve(cwd, given);
  try {
    if ((await stat(file)).isDirectory()) return await walk(file, file);
    return [{ file, root: path.dirname(file), named: true }];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isGlob(given)) return await matching(given, cwd);
    return `cannot read ${given}: ${trouble(error)}`;
  }
}

async function matching(given: string, cwd: string): Promise<readonly Found[] | string> {
  let glob: Glob;
  try {
    glob = parseGlob(given.replaceAll(path.sep, '/'));
  } catch {
    return `cannot read ${given}: not a file, and not a pattern either`;
  }
  const root = path.resolve(cwd, glob.base);
  const files = await walk(root, root).catch(() => []);
  const hits = files.filter(({ file }) => glob.pattern.test(path.relative(root, file).replaceAll(path.sep, '/')));
  return hits.length ? hits : `cannot read ${given}: no file matches this pattern`;
}

/** Files of a folder and below, in order. Hidden ones and node_modules are passed over; links are followed once. */
async function walk(folder: string, root: string, seen = new Set<string>()): Promise<Found[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules').sort(order);
  const found: Found[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const isFolder = await stat(file).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    // A folder that may not be opened is one unreadable entry, which contentOf reports.
    const inside = isFolder ? await walk(file, root, seen).catch(() => null) : null;
    found.push(...(inside ?? [{ file, root, named: false }]));
  }
  return found;
}

/** The same file named twice counts once: outright before met in a folder, then under its shortest name. */
async function keepOne(found: Map<string, Found>, file: Found): Promise<void> {
  const isFile = file.file !== STDIN && !isAddress(file.file);
  const key = !isFile ? file.file : await realpath(file.file).catch(() => file.file);
  const before = found.get(key);
  if (!before || rank(file) < rank(before)) found.set(key, file);
}

const rank = ({ file, root, named }: Found): string =>
  `${named ? 0 : 1} ${String(file.length).padStart(6, '0')} ${file} ${String(99_999 - root.length)}`;

// ---- what is in them ------------------------------------------------------------------------------------------

/** Takes in everything in one file that can be read. `stop`: why there is no more of it. */
async function readFrom(
  { file, named }: Found,
  shown: string,
  options: ReadOptions,
  harvest: Harvest,
): Promise<{ texts: number; stop: string | null }> {
  let texts = 0;
  try {
    const { extension, source } = isAddress(file) ? await fetched(file, options) : await opened(file, shown, options);
    const load = formatOf(extension);
    if (!load) return { texts, stop: unsupported(file, named) };
    const read = await load();
    for await (const item of read(source)) {
      if ('text' in item) texts++;
      place(item, shown, options, harvest);
    }
    return { texts, stop: null };
  } catch (error) {
    // No file is at fault when there is no place for what was read.
    if (error instanceof UsageError) throw error;
    return { texts, stop: trouble(error) };
  }
}

async function fetched(address: string, options: ReadOptions): Promise<Opened> {
  const { maxBytes = DEFAULT_MAX_BYTES, allowPrivate, idField } = options;
  const { fetchSource } = await import('./url.ts');
  const { extension, source } = await fetchSource(address, { maxBytes, allowPrivate });
  return { extension, source: { ...source, idField } };
}

/** A file or stdin. A pipe may be named like a file: claims analyze <(command). */
async function opened(
  file: string,
  shown: string,
  { stdin, cwd, idField, maxBytes = DEFAULT_MAX_BYTES }: ReadOptions,
): Promise<Opened> {
  if (file === STDIN && !stdin) throw new Unreadable('nothing to read on stdin');
  if (file !== STDIN && (await stat(path.resolve(cwd, file))).isDirectory()) throw new Unreadable(troubles.EACCES!);
  const chunks = file === STDIN ? stdin! : fileChunks(file);
  return { extension: file === STDIN ? '' : extensionOf(file), source: { path: shown, chunks, maxBytes, idField } };
}

/** The bytes of a file as they are asked for. */
async function* fileChunks(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file);
}

function unsupported(file: string, named: boolean): string {
  const reason = `unsupported type .${extensionOf(file)}`;
  const known = Object.keys(formats).filter(Boolean);
  return named
    ? `${reason}; claims reads ${known.map((extension) => `.${extension}`).join(', ')} and files without an extension`
    : reason;
}

const troubles: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; make it readable for you',
  ELOOP: 'a loop of symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder; check the path',
  ENOTDIR: 'no such file or folder; check the path',
  EPERM: 'permission denied; make it readable for you',
};
const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
const trouble = (error: unknown): string => troubles[codeOf(error)] ?? (error as Error).message;
