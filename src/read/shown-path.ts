/** read: files -> the paths they are shown under: relative, with forward slashes, the same on every machine. */
import path from 'node:path';

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
