/** read: where articles stand -> their ids, which depend neither on the order of the paths nor on the machine. */
import { createHash } from 'node:crypto';
import { fileStem } from '../base/file-stem.ts';
import { isAddress } from './shown-path.ts';

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
