/** Who bears which name within one article, second half: surnames, acronyms and short forms refer back to full names. */
import { groupBy, put } from '../base/group-by.ts';
import { bestKind, total } from './kinds.ts';
import {
  isAddress,
  isDirection,
  isFemaleAddress,
  isMaleAddress,
  isNameSuffix,
  isOrganizationHead,
  isOrganizationOpener,
  isParticle,
  isPlaceOpener,
  isPlaceTail,
  isRoleModifier,
  isRoleNoun,
  isThingHead,
} from './lexicon.ts';
import { addBearer, type Bearer, type Candidate, ENOUGH, linkListed, type Registry } from './link.ts';
import type { Piece } from './pieces.ts';
import { isFirstName } from './runs.ts';

interface Index {
  readonly surnames: Map<string, Bearer[]>;
  readonly firsts: Map<string, Bearer[]>;
  /** Acronyms, first words of companies, nicknames of teams. */
  readonly shorts: Map<string, Bearer[]>;
  /** Where each bearer of an ambiguous name stands, in order; and the last short name given to it. */
  readonly starts: Map<Bearer, number[]>;
  readonly latest: Map<Bearer, number>;
}

const isFiller = (key: string): boolean =>
  key === 'of' || key === 'and' || key === 'for' || key === 'the' || key === 'on' || key === 'in';
/** First letters, "Carter-Hall" with both of its own. */
const initials = (keys: readonly string[]): string =>
  keys
    .filter((key) => !isFiller(key))
    .map((key) => key[0])
    .join('');
/** "World", "United", "International": too common to stand for one body. */
const isCommon = (key: string): boolean =>
  isOrganizationOpener.has(key) || isOrganizationHead.has(key) || isRoleModifier.has(key) || isDirection.has(key);

function indexBearers(registry: Registry): Index {
  const index: Index = {
    surnames: new Map(),
    firsts: new Map(),
    shorts: new Map(),
    starts: new Map(),
    latest: new Map(),
  };
  for (const bearer of registry.bearers) {
    if (partsOf(bearer).length < 2 || bearer.kind === 'place') continue;
    if (bearer.kind === 'person') indexPerson(index, bearer);
    else for (const key of new Set(bodyShorts(bearer.keys, partsOf(bearer)))) put(index.shorts, key, bearer);
  }
  return index;
}
function indexPerson({ surnames, firsts }: Index, bearer: Bearer): void {
  const { keys } = bearer;
  const particle = keys.findIndex((key, i) => i > 0 && isParticle.has(key));
  put(surnames, keys.at(-1)!, bearer);
  if (particle > 0) put(surnames, keys.slice(particle).join(' '), bearer);
  put(firsts, keys[0]!, bearer);
}
/** The words of a body's name, "Carter-Hall" as two. */
const partsOf = ({ kind, keys, name }: Bearer): readonly string[] =>
  kind !== 'organization' ? keys : name ? name.toLowerCase().split(/[\s-]+/) : keys.flatMap((key) => key.split('-'));

function bodyShorts(keys: readonly string[], parts: readonly string[]): string[] {
  const tail = keys.at(-1)!;
  const isNickname = tail.endsWith('s') && !isOrganizationHead.has(tail);
  return [
    initials(keys),
    initials(parts),
    ...(keys[0]!.length > 2 && !isCommon(keys[0]!) ? [keys[0]!] : []),
    ...(isNickname ? [tail] : []),
  ];
}

/** Gives every short name its bearer; what refers to nothing stands for itself when there is enough evidence. */
export function linkShortNames(registry: Registry, candidates: readonly Candidate[]): void {
  const index = indexBearers(registry);
  addTitled(registry, index, candidates);
  addNamesakes(registry, index, candidates);
  const linked = new Set(registry.bearers.flatMap((bearer) => bearer.pieces));
  const alone: Candidate[] = [];
  for (const candidate of candidates) {
    if (linked.has(candidate.piece)) continue;
    const bearer = bearerOf(index, candidate);
    if (bearer) give(index, bearer, candidate.piece);
    else if (!isGeneric(candidate)) alone.push(candidate);
  }
  for (const group of groupBy(alone, ({ keys }) => keys.join(' ')).values()) standAlone(registry, group);
}
/**
 * "President Keller spoke. His wife, Maria Keller, listened": who is named by office before the first full name of the
 * surname, and never by that office with it, is someone else; so is "Mr. Keller" where only a Maria Keller is named.
 */
function addTitled(registry: Registry, index: Index, candidates: readonly Candidate[]): void {
  for (const { piece, keys } of candidates) {
    const people = index.surnames.get(keys.join(' ')) ?? [];
    const { title } = piece;
    if (title === null || people.length === 0 || people.some((one) => one.pieces.includes(piece))) continue;
    if (
      isAddress.has(title)
        ? people.some((one) => !hasOtherSex(one, title))
        : people.some((one) => fitsTitle(index, one, piece))
    )
      continue;
    put(
      index.surnames,
      keys.join(' '),
      addBearer(registry, { kind: 'person', base: null, name: null, keys, pieces: [piece] }),
    );
  }
}
/** "President Keller" beside the Keller Foundation: who has a title and no full name is a person all the same. */
function addNamesakes(registry: Registry, index: Index, candidates: readonly Candidate[]): void {
  const titled = candidates.filter(
    ({ piece, keys }) =>
      piece.title !== null && index.shorts.has(keys.join(' ')) && !index.surnames.has(keys.join(' ')),
  );
  for (const [key, group] of groupBy(titled, ({ keys }) => keys.join(' '))) {
    const pieces = group.map(({ piece }) => piece);
    const { keys } = group[0]!;
    put(index.surnames, key, addBearer(registry, { kind: 'person', base: null, name: null, keys, pieces }));
  }
}
const fitsTitle = (index: Index, one: Bearer, piece: Piece): boolean =>
  one.pieces.some((other) => other.title === piece.title) || startsOf(index, one)[0]! < startOf(piece);
function hasOtherSex(one: Bearer, title: string): boolean {
  const tags = one.pieces.find((piece) => piece.words.length > 1)?.words[0]?.term.tags;
  if (!tags) return false;
  const [isWoman, isMan] = [tags.has('FemaleName'), tags.has('MaleName')];
  return isMaleAddress.has(title) ? isWoman && !isMan : isFemaleAddress.has(title) && isMan && !isWoman;
}
const startOf = (piece: Piece): number => piece.words[0]!.start;
function give(index: Index, bearer: Bearer, piece: Piece): void {
  bearer.pieces.push(piece);
  index.latest.set(bearer, startOf(piece));
}

/** Points from which "in Jordan" is the place, whoever else is called Jordan. */
const PLACED = 3;
/** Points of a name after "the": no first name. */
const WITH_ARTICLE = -2;

function bearerOf(index: Index, { piece, keys, evidence }: Candidate): Bearer | null {
  if (
    piece.listed &&
    piece.role === null &&
    total([evidence])[piece.listed.kind === 'place' ? 'place' : 'organization'] >= PLACED
  )
    return null;
  const key = keys.join(' ');
  const caps = piece.words[0]!.shape === 'caps' || piece.words[0]!.shape === 'initial';
  const bodies = (index.shorts.get(key) ?? []).filter((one) => caps || initials(one.keys) !== key);
  const isThing = evidence.context.person <= WITH_ARTICLE && piece.role === null;
  const person = pickPerson(index, introduced(index, index.surnames.get(key) ?? [], piece), piece);
  const body = nearest(index, bodies, piece);
  if (person && body) {
    const points = total([evidence]);
    const isPerson =
      piece.role !== null || points.person > points.organization + 1 || body.pieces.length < person.pieces.length;
    return isPerson ? person : body;
  }
  return person ?? body ?? (isThing ? null : onlyOne(index.firsts.get(key)));
}
/** A first name alone counts when one person of the article has it. */
const onlyOne = (people: readonly Bearer[] | undefined): Bearer | null => (people?.length === 1 ? people[0]! : null);

/** Those of them named in full before: nobody is "Mr. Keller" thirty sentences before he is introduced. All, where none is. */
function introduced(index: Index, people: readonly Bearer[], piece: Piece): readonly Bearer[] {
  const known = people.filter((one) => startsOf(index, one)[0]! < startOf(piece));
  return known.length > 0 ? known : people;
}
/** Of several people with one surname: the one called by the same office, or whom the form of address fits; then the one named last. */
function pickPerson(index: Index, people: readonly Bearer[], piece: Piece): Bearer | null {
  const { title } = piece;
  if (people.length < 2 || title === null) return inFocus(index, people, piece);
  const fitting = people.filter((one) =>
    isAddress.has(title) ? !hasOtherSex(one, title) : one.pieces.some((other) => other.title === title),
  );
  return inFocus(index, fitting.length > 0 ? fitting : people, piece);
}
/** Of several people with one surname the first of the article, unless the text has just turned to another one. */
function inFocus(index: Index, people: readonly Bearer[], piece: Piece): Bearer | null {
  const last = nearest(index, people, piece);
  if (people.length < 2 || last === null) return last;
  const first = people.toSorted((a, b) => startsOf(index, a)[0]! - startsOf(index, b)[0]!)[0]!;
  const before = last.pieces
    .filter((one) => startOf(one) < startOf(piece))
    .toSorted((a, b) => startOf(b) - startOf(a))[0];
  const turned = before !== undefined && piece.sentence - before.sentence <= 1 && !(before.aside ?? false);
  return turned ? last : first;
}
/** Of several bearers the one that was named last before the piece; else the first. */
function nearest(index: Index, bearers: readonly Bearer[], piece: Piece): Bearer | null {
  if (bearers.length < 2) return bearers[0] ?? null;
  const at = startOf(piece);
  let best = bearers[0]!;
  let latest = -1;
  for (const bearer of bearers) {
    const last = Math.max(lastBefore(startsOf(index, bearer), at), index.latest.get(bearer) ?? -1);
    if (last > latest) [best, latest] = [bearer, last];
  }
  return best;
}
function startsOf(index: Index, bearer: Bearer): readonly number[] {
  const known = index.starts.get(bearer);
  if (known) return known;
  const starts = bearer.pieces.map(startOf).sort((a, b) => a - b);
  index.starts.set(bearer, starts);
  return starts;
}
/** The greatest of the sorted numbers that is less than `at`, or -1. */
function lastBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? sorted[low - 1]! : -1;
}

/** "the Department", "Federal": a common word alone is no name. */
function isGeneric({ keys, piece }: Candidate): boolean {
  const word = piece.words[0]!;
  if (keys.length > 1 || piece.role !== null || piece.listed) return false;
  if (/^\p{Lu}{2,}s$/u.test(word.term.text) || (word.term.tags.has('Adjective') && !isFirstName(word))) return true;
  const { key } = word;
  return (
    isCommon(key) ||
    isRoleNoun.has(key) ||
    isPlaceTail.has(key) ||
    isPlaceOpener.has(key) ||
    isThingHead.has(key) ||
    isNameSuffix.has(key)
  );
}
function standAlone(registry: Registry, group: readonly Candidate[]): void {
  const { keys, piece } = group[0]!;
  const { kind, points, lead } = bestKind(total(group.map((one) => one.evidence)));
  if (piece.listed && (piece.listed.kind === kind || (lead < ENOUGH && piece.role === null)))
    for (const one of group) linkListed(registry, piece.listed, one.piece);
  else if (points >= ENOUGH)
    addBearer(registry, { kind, base: null, name: null, keys, pieces: group.map((one) => one.piece) });
}
