/** read: where articles stand -> their ids, which depend neither on the order of the paths nor on the machine. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileStem } from '../text/normal-form.ts';

// read: files -> the paths they are shown under: relative, with forward slashes, the same on every machine.
/** Whether a path is an address on the web. */
export const isAddress = (path: string): boolean => /^https?:\/\//iu.test(path);

export interface Shown {
  /** Absolute, '-' for stdin, or an address. */
  readonly file: string;
  /** The folder that was named, or the one in which a named file stands. */
  readonly root: string;
}

/** Relative to the working folder, or to the named folder's parent. More of the path is shown where two would look alike. */
export function shownPaths(files: readonly Shown[], cwd: string): string[] {
  let bases = files.map(({ file, root }) => (isInside(file, cwd) ? cwd : path.dirname(root)));
  let shown = files.map(({ file }, n) => shownFrom(file, bases[n]!));
  for (let rounds = 0; rounds < DEEPEST && new Set(shown).size < shown.length; rounds++) {
    const last = new Map(shown.map((one, n) => [one, n]));
    const first = new Map(shown.map((one, n) => [one, n] as const).reverse());
    bases = bases.map((base, n) =>
      base === cwd || first.get(shown[n]!) === last.get(shown[n]!) ? base : path.dirname(base),
    );
    shown = files.map(({ file }, n) => shownFrom(file, bases[n]!));
  }
  return shown;
}

/** Folders above a named one that may be needed to keep two apart. */
const DEEPEST = 64;

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

const shownFrom = (file: string, base: string): string =>
  file === '-' || isAddress(file) ? file : path.relative(base, file).split(path.sep).join('/');

export interface Place {
  /** Shown path, with forward slashes. */
  readonly path: string;
  /** Which one, in a file of several: its number, or a name of its own. */
  readonly item: string | number | null;
}

/** Digits of the hash that keep apart what is called alike. */
const HASH_DIGITS = 6;

/** White space, control characters and what a shell or a URL would trip over become hyphens. */
const safe = (stem: string): string =>
  stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._~@+-]+/gu, '-')
    .replace(/^[-.]+|(?<!-)-+$/g, '') || 'article';

/** The last part of an address that is a name, else its host. */
function addressStem(address: string): string {
  const [host = '', ...parts] = address.replace(/^https?:\/\/|[?#].*$/gisu, '').split('/');
  const last = parts.findLast((part) => part !== '');
  return last === undefined ? host : fileStem(last);
}

const stemOf = (path: string): string =>
  path === '-' ? 'stdin' : isAddress(path) ? addressStem(path) : fileStem(path);

/** An article with a name of its own is called by it, wherever it lies. */
const baseId = ({ path, item }: Place): string =>
  typeof item === 'string' ? safe(item) : safe(stemOf(path)) + (item === null ? '' : `-${item}`);

const hash = ({ path, item }: Place): string =>
  createHash('sha256')
    .update(item === null ? path : `${path}#${item}`)
    .digest('hex');

/** One id for each place, in the same order. Where stems clash, each gets a part of its path's hash. */
export function articleIds(places: readonly Place[]): string[] {
  let ids = places.map(baseId);
  for (let digits = HASH_DIGITS; digits <= 64; digits *= 2) {
    const clashing = repeated(ids);
    if (!clashing.size) break;
    ids = ids.map((id, n) => (clashing.has(id) ? `${baseId(places[n]!)}-${hash(places[n]!).slice(0, digits)}` : id));
  }
  return ids;
}

function repeated(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return twice;
}
