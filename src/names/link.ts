/** Who bears which name within one article, first half: listed names, bodies of states, and full names with all their variants. */
import { groupBy, put } from '../base/group-by.ts';
import type { EntityKind } from '../model.ts';
import { bodyId } from './bodies.ts';
import { type Listed, listedKeys } from './gazetteer.ts';
import { bestKind, type Evidence, total } from './kinds.ts';
import { isCompanyForm, isHonorific, isNameSuffix, isOrganizationHead } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { compareFirstNames, soundKey } from './variants.ts';

/** One bearer of names, with the pieces that mean it. */
export interface Bearer {
  readonly kind: EntityKind;
  /** Id that the lists give, or null: from the name. */
  readonly base: string | null;
  readonly name: string | null;
  /** Keys of the words of its fullest form, without legal form and suffix. */
  readonly keys: readonly string[];
  readonly pieces: Piece[];
}
/** A piece whose bearer its own text does not settle. */
export interface Candidate {
  readonly piece: Piece;
  readonly keys: readonly string[];
  readonly evidence: Evidence;
}
/** All bearers of an article. */
export interface Registry {
  readonly bearers: Bearer[];
  readonly byBase: Map<string, Bearer>;
}
export const newRegistry = (): Registry => ({ bearers: [], byBase: new Map() });
/** Below this a name is too little supported to be one. */
export const ENOUGH = 1.5;

/** The words by which a name is compared: hyphenated ones as one, without titles and suffix. */
export function nameKeys(piece: Piece): string[] {
  const keys: string[] = [];
  for (const word of piece.words) keys.push(word.hyphen && keys.length > 0 ? `${keys.pop()}-${word.key}` : word.key);
  while (keys.length > 1 && isNameSuffix.has(keys.at(-1)!)) keys.pop();
  while (keys.length > 1 && isHonorific.has(keys[0]!)) keys.shift();
  return keys;
}
/** "Jr.": keeps father and son apart. */
const suffixOf = (piece: Piece): string => piece.words.find((word) => isNameSuffix.has(word.key))?.key ?? '';
const withoutForm = (keys: readonly string[]): readonly string[] => {
  let end = keys.length;
  while (end > 1 && isCompanyForm.has(keys[end - 1]!)) end--;
  return keys.slice(0, end);
};

export function addBearer(registry: Registry, bearer: Bearer): Bearer {
  registry.bearers.push(bearer);
  if (bearer.base) registry.byBase.set(bearer.base, bearer);
  return bearer;
}
/** The piece belongs to what the lists know under this name. */
export function linkListed(registry: Registry, listed: Listed, piece: Piece): void {
  const { id, kind, name } = listed;
  if (kind === 'thing') return;
  const keys = kind === 'organization' ? listedKeys(name) : [];
  const known = registry.byBase.get(id) ?? addBearer(registry, { kind, base: id, name, keys, pieces: [] });
  known.pieces.push(piece);
}
/** The piece is a body of a state, whose country is named or unknown. */
export function linkBody(registry: Registry, piece: Piece): void {
  const base = bodyId(piece.body!);
  const known =
    registry.byBase.get(base) ?? addBearer(registry, { kind: 'organization', base, name: null, keys: [], pieces: [] });
  known.pieces.push(piece);
}

/** Bodies without a country ("the foreign ministry"): the one body of that function in the article, else, when capitalised, a body of its own. */
export function linkVagueBodies(registry: Registry, pieces: readonly Piece[]): void {
  const known = new Map<string, Bearer[]>();
  for (const bearer of registry.bearers) {
    const fn = bearer.pieces[0]?.body?.function;
    if (fn !== undefined) put(known, fn, bearer);
  }
  for (const piece of pieces) {
    const { function: fn, capital } = piece.body!;
    const same = known.get(fn) ?? [];
    if (same.length === 1) same[0]!.pieces.push(piece);
    else if (same.length === 0 && capital && piece.words.length > 1) linkBody(registry, piece);
  }
}

/** Names of several words, each decided by all its occurrences; the longest first, so that shorter variants find them. */
export function linkFullNames(registry: Registry, candidates: readonly Candidate[]): void {
  const full = candidates.filter(({ keys }) => keys.length > 1);
  const groups = groupBy(full, ({ keys, piece }) => `${withoutForm(keys).join(' ')} ${suffixOf(piece)}`);
  const byEnd = new Map<string, Bearer[]>();
  for (const group of [...groups.values()].sort((a, b) => b[0]!.keys.length - a[0]!.keys.length)) {
    const { kind, points } = bestKind(total(group.map((one) => one.evidence)));
    if (points < ENOUGH) continue;
    const keys = withoutForm(group[0]!.keys);
    const end = kind === 'person' ? `person ${soundKey(keys.at(-1)!.split('-').at(-1)!)}` : `${kind} ${keys[0]}`;
    const suffix = suffixOf(group[0]!.piece);
    const known = byEnd.get(end)?.find((one) => sameFullName(one, keys) && suffixOf(one.pieces[0]!) === suffix);
    const bearer = known ?? addBearer(registry, { kind, base: null, name: null, keys, pieces: [] });
    if (!known) put(byEnd, end, bearer);
    for (const { piece } of group) bearer.pieces.push(piece);
  }
}
function sameFullName({ kind, keys: longer }: Bearer, shorter: readonly string[]): boolean {
  if (kind === 'person') return samePerson(longer, shorter);
  const isHead = longer.every((key, i) =>
    i < shorter.length ? key === shorter[i] : isOrganizationHead.has(key) || isCompanyForm.has(key),
  );
  return isHead && shorter.length <= longer.length && (kind === 'organization' || longer.length === shorter.length);
}
/** "Kim Jong-un" and "Kim Jong Un". */
const together = (keys: readonly string[]): string => keys.join('').replaceAll('-', '');
/** "Anna M. Keller", "Rangers captain Anna Keller" and "Anna Keller"; "Dmitri" and "Dmitry"; "Bill" and "William". */
function samePerson(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.every((key, i) => key === longer[longer.length - shorter.length + i])) return true;
  if (together(longer) === together(shorter)) return true;
  if (soundKey(longer.at(-1)!) !== soundKey(shorter.at(-1)!)) return false;
  if (longer.length === 2 && shorter.length === 2) return compareFirstNames(longer[0]!, shorter[0]!) !== 'different';
  if (soundKey(longer[0]!) !== soundKey(shorter[0]!)) return false;
  return longer.length !== shorter.length || longer.slice(1, -1).every((key, i) => key[0] === shorter[i + 1]![0]);
}
