/** Who bears which name within one article: full names first, then surnames, short forms and acronyms that refer back to them. */
import type { EntityKind } from '../model.ts';
import { bodyId } from './bodies.ts';
import type { Listed } from './gazetteer.ts';
import { bestKind, type Evidence, total } from './kinds.ts';
import { isCompanyForm, isDirection, isHonorific, isNameSuffix, isOrganizationHead, isOrganizationOpener, isParticle, isRoleModifier } from './lexicon.ts';
import { isFirstName, type Piece } from './pieces.ts';
import { soundKey } from './variants.ts';
import { wordsOfName } from './words.ts';

/** One bearer of names, with the pieces that mean it. */
export interface Bearer {
  readonly kind: EntityKind;
  /** Id base from the lists, or null: from the name. */
  readonly base: string | null;
  readonly name: string | null;
  /** Keys of the words of its fullest form, without legal form and suffix. */
  keys: readonly string[];
  readonly pieces: Piece[];
}
export interface Candidate {
  readonly piece: Piece;
  readonly keys: readonly string[];
  readonly evidence: Evidence;
}

const isFiller = (key: string): boolean => key === 'of' || key === 'and' || key === 'for' || key === 'the' || key === 'on' || key === 'in';
/** The words by which a name is compared. */
export function nameKeys(piece: Piece): string[] {
  const keys = piece.words.map((word) => word.key);
  while (keys.length > 1 && isNameSuffix.has(keys.at(-1)!)) keys.pop();
  while (keys.length > 1 && isHonorific.has(keys[0]!)) keys.shift();
  return keys;
}
const withoutForm = (keys: readonly string[]): readonly string[] => {
  let end = keys.length;
  while (end > 1 && isCompanyForm.has(keys[end - 1]!)) end--;
  return keys.slice(0, end);
};
const initials = (keys: readonly string[]): string => keys.filter((key) => !isFiller(key)).map((key) => key[0]).join('');

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export interface Registry {
  readonly bearers: Bearer[];
  readonly byBase: Map<string, Bearer>;
}
export const newRegistry = (): Registry => ({ bearers: [], byBase: new Map() });

function add(registry: Registry, bearer: Bearer): Bearer {
  registry.bearers.push(bearer);
  if (bearer.base) registry.byBase.set(bearer.base, bearer);
  return bearer;
}
const listedKeys = ({ kind, name }: Listed): string[] => (kind === 'organization' ? wordsOfName(name).map((word) => word.key) : []);
/** The bearer that the lists know, made on first use. */
export function listedBearer(registry: Registry, listed: Listed, piece: Piece): void {
  if (listed.kind === 'thing') return;
  const known = registry.byBase.get(listed.id) ?? add(registry, { kind: listed.kind, base: listed.id, name: listed.name, keys: listedKeys(listed), pieces: [] });
  known.pieces.push(piece);
}
/** The state body whose country is named; one without a country is left for `resolveBodies`. */
export function bodyBearer(registry: Registry, piece: Piece, base = bodyId(piece.body!)): void {
  const known = registry.byBase.get(base) ?? add(registry, { kind: 'organization', base, name: null, keys: [], pieces: [] });
  known.pieces.push(piece);
}

/** Names of several words, each form decided by all its occurrences. */
export function linkFullNames(registry: Registry, candidates: readonly Candidate[]): void {
  const groups = groupBy(candidates.filter(({ keys }) => keys.length > 1), ({ keys }) => withoutForm(keys).join(' '));
  const ordered = [...groups.values()].sort((a, b) => b[0]!.keys.length - a[0]!.keys.length);
  for (const group of ordered) {
    const { kind, points } = bestKind(total(group.map((one) => one.evidence)));
    if (points < 1.5) continue;
    const keys = withoutForm(group[0]!.keys);
    const known = registry.bearers.find((bearer) => bearer.kind === kind && sameFullName(kind, bearer.keys, keys));
    const bearer = known ?? add(registry, { kind, base: null, name: null, keys, pieces: [] });
    bearer.pieces.push(...group.map((one) => one.piece));
  }
}
function sameFullName(kind: EntityKind, longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.join(' ') === shorter.join(' ')) return true;
  if (kind === 'person') return samePerson(longer, shorter);
  return kind === 'organization' && shorter.every((key, i) => key === longer[i]) && longer.slice(shorter.length).every((key) => isOrganizationHead.has(key) || isCompanyForm.has(key));
}
/** "Anna M. Keller" and "Anna Keller"; "Maria Keller Ruiz" and "Maria Keller" only where the shorter is its beginning. */
function samePerson(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length < 2 || shorter.length < 2 || soundKey(longer[0]!) !== soundKey(shorter[0]!)) return false;
  if (soundKey(longer.at(-1)!) !== soundKey(shorter.at(-1)!)) return false;
  return longer.length !== shorter.length || longer.slice(1, -1).every((key, i) => key[0] === shorter[i + 1]![0]);
}

const position = (piece: Piece): number => piece.words[0]!.start;
/** Of several bearers the one that was named last before the piece; else the first. */
export function nearest(bearers: readonly Bearer[], piece: Piece): Bearer | null {
  const at = position(piece);
  let best: Bearer | null = null;
  let latest = -1;
  for (const bearer of bearers)
    for (const other of bearer.pieces) {
      const start = position(other);
      if (start < at && start > latest) {
        latest = start;
        best = bearer;
      }
    }
  return best ?? bearers[0] ?? null;
}

interface Index {
  readonly surnames: Map<string, Bearer[]>;
  readonly firsts: Map<string, Bearer[]>;
  readonly shorts: Map<string, Bearer[]>;
}
const put = (map: Map<string, Bearer[]>, key: string, bearer: Bearer): void => {
  const list = map.get(key);
  if (!list) map.set(key, [bearer]);
  else if (!list.includes(bearer)) list.push(bearer);
};
function indexBearers(registry: Registry): Index {
  const index: Index = { surnames: new Map(), firsts: new Map(), shorts: new Map() };
  for (const bearer of registry.bearers) {
    const { keys } = bearer;
    if (keys.length < 2) continue;
    if (bearer.kind === 'person') {
      put(index.surnames, keys.at(-1)!, bearer);
      const particle = keys.findIndex((key, i) => i > 0 && isParticle.has(key));
      if (particle > 0) put(index.surnames, keys.slice(particle).join(' '), bearer);
      put(index.firsts, keys[0]!, bearer);
    } else if (bearer.kind === 'organization') {
      put(index.shorts, initials(keys), bearer);
      if (keys[0]!.length > 2 && !isCommonOpener(keys[0]!)) put(index.shorts, keys[0]!, bearer);
      const tail = keys.at(-1)!;
      if (tail.endsWith('s') && !isOrganizationHead.has(tail)) put(index.shorts, tail, bearer);
    }
  }
  return index;
}

/** "World", "United", "International": too common to stand for one body. */
const isCommonOpener = (key: string): boolean => isOrganizationOpener.has(key) || isOrganizationHead.has(key) || isRoleModifier.has(key) || isDirection.has(key);

/** Short forms: surname, acronym, first word of a company, first name. What refers to nothing stands for itself when there is enough evidence. */
export function linkShortNames(registry: Registry, candidates: readonly Candidate[]): void {
  const index = indexBearers(registry);
  const alone = candidates.filter((one) => !refersBack(registry, index, one));
  const groups = groupBy(alone, ({ keys }) => keys.join(' '));
  for (const group of groups.values()) standAlone(registry, group);
}
function refersBack(registry: Registry, index: Index, { piece, keys, evidence }: Candidate): boolean {
  const key = keys.join(' ');
  if (registry.bearers.some((bearer) => bearer.pieces.includes(piece))) return true;
  const people = index.surnames.get(key) ?? [];
  const caps = piece.words[0]!.shape === 'caps';
  const bodies = (index.shorts.get(key) ?? []).filter((one) => caps || initials(one.keys) !== key);
  const person = pickPerson(people, piece);
  const body = nearest(bodies, piece);
  const named = choose(person, body, total([evidence]), piece);
  const first = named ?? firstNameOf(index, key, piece);
  if (first) first.pieces.push(piece);
  return first !== null;
}
function choose(person: Bearer | null, body: Bearer | null, points: Record<EntityKind, number>, piece: Piece): Bearer | null {
  if (person === null || body === null) return person ?? body;
  if (piece.role || points.person > points.organization + 1) return person;
  return body.pieces.length >= person.pieces.length ? body : person;
}
function firstNameOf(index: Index, key: string, piece: Piece): Bearer | null {
  const people = index.firsts.get(key) ?? [];
  return people.length === 1 && piece.role === null ? people[0]! : null;
}
/** Of several people with one surname: the one whose sex the form of address fits, then the one named last. */
function pickPerson(people: readonly Bearer[], piece: Piece): Bearer | null {
  if (people.length < 2) return people[0] ?? null;
  const address = piece.role ? piece.words[0]!.key : '';
  const tag = /^(?:mrs|ms|miss)$/.test(address) ? 'FemaleName' : address === 'mr' ? 'MaleName' : null;
  const fitting = tag ? people.filter((one) => one.pieces.some((p) => p.words.length > 1 && p.words.some((word) => isFirstName(word) && word.term.tags.has(tag)))) : [];
  return nearest(fitting.length > 0 ? fitting : people, piece);
}
function standAlone(registry: Registry, group: readonly Candidate[]): void {
  const listed = group[0]!.piece.listed;
  const { kind, points } = bestKind(total(group.map((one) => one.evidence)));
  if (listed && kind === listed.kind) {
    for (const { piece } of group) listedBearer(registry, listed, piece);
    return;
  }
  if (points < 1.5) return;
  add(registry, { kind, base: null, name: null, keys: group[0]!.keys, pieces: group.map((one) => one.piece) });
}

/** Bodies without a country ("the foreign ministry"): the one body of that function in the article, else, when capitalised, a body of its own. */
export function resolveBodies(registry: Registry, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const { function: fn, capital } = piece.body!;
    const known = registry.bearers.filter((bearer) => bearer.base?.endsWith(`-${fn}`) && bearer.kind === 'organization');
    if (known.length === 1) known[0]!.pieces.push(piece);
    else if (capital && piece.words.length > 1 && known.length === 0) bodyBearer(registry, piece);
  }
}
