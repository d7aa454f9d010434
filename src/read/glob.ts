/** read: glob pattern -> the folder to walk and a test for what is found there. Knows *, **, ?, [abc] and {a,b}. */

export interface Glob {
  /** The folder before the first wildcard; '' is the working folder. */
  readonly base: string;
  /** Matches a path with forward slashes, relative to the base. */
  readonly pattern: RegExp;
}

/** Whether a path asks to be expanded. */
export const isGlob = (path: string): boolean => /[*?[{]/.test(path);

/** Splits a pattern into the plain folder before it and the test. */
export function parseGlob(glob: string): Glob {
  const parts = glob.split('/');
  const first = parts.findIndex(isGlob);
  const cut = first < 0 ? parts.length - 1 : first;
  const folder = parts.slice(0, cut).join('/');
  return { base: folder === '' && glob.startsWith('/') ? '/' : folder, pattern: globPattern(parts.slice(cut)) };
}

/** `**` as a whole segment stands for any folders, also none; a star never crosses a slash. */
function globPattern(segments: readonly string[]): RegExp {
  const last = segments.length - 1;
  const source = segments.map((segment, n) => {
    if (segment === '**') return n === last ? '.+' : '(?:[^/]+/)*';
    return segmentPattern(segment) + (n === last ? '' : '/');
  });
  return new RegExp(`^${source.join('')}$`, 'su');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function segmentPattern(segment: string): string {
  const pieces = segment.match(/\*+|\?|\[[^\]]{1,100}\]|\{[^{}]{1,500}\}|[^*?[{]+|[[{]/gu) ?? [];
  return pieces.map(piecePattern).join('');
}

function piecePattern(piece: string): string {
  if (piece.startsWith('*')) return '[^/]*';
  if (piece === '?') return '[^/]';
  if (/^\[.+\]$/su.test(piece))
    return `[${piece
      .slice(1, -1)
      .replace(/^!/, '^')
      .replace(/[\\[\]]/g, '\\$&')}]`;
  if (/^\{.+\}$/su.test(piece)) return `(?:${piece.slice(1, -1).split(',').map(segmentPattern).join('|')})`;
  return escaped(piece);
}
