/** Bodies of a state: "Chile's Foreign Ministry", "the Chilean Ministry of Foreign Affairs" -> country and function, also in lower case. */

import { memoizeWord } from '../base/memoize.ts';
import type { Span } from '../model.ts';
import { countries } from '../words/countries.ts';
import { ministryFunctions, ministryNouns, stateBodies } from '../words/state-bodies.ts';
import { type Listed, listedAt } from './gazetteer.ts';
import { isOrganizationHead, isRoleNoun } from './lexicon.ts';
import { isNameShape, type Word, wordKey, wordsOfName } from './words.ts';

/** A body of a state where it stands. Country null: the text does not say whose. */
export interface StateBody extends Span {
  readonly first: number;
  /** Position after its last word. */
  readonly last: number;
  readonly country: string | null;
  readonly function: string;
  readonly capital: boolean;
}

const keysOf = (text: string): string => text.split(' ').map(wordKey).join(' ');
const ministryNoun = new Set<string>(ministryNouns);
const ministries = new Map(
  ministryFunctions.flatMap(({ name, other }) =>
    [name, ...other].map((text): [string, string] => [keysOf(text), name]),
  ),
);
const plainBodies = new Map(
  stateBodies.flatMap(({ name, other }) => [name, ...other].map((text): [string, string] => [keysOf(text), name])),
);
const bodyEnds = new Set([...plainBodies.keys()].map((text) => text.split(' ').at(-1)!));
const LONGEST = 4;

const joined = (words: readonly Word[], from: number, to: number): string => {
  let out = words[from]!.key;
  for (let i = from + 1; i < to; i++) out += ` ${words[i]!.key}`;
  return out;
};
const allGlued = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).every((word) => word.glued);

interface Core {
  readonly first: number;
  readonly last: number;
  readonly function: string;
}
/** "foreign ministry", ending at word `i`. */
function ministryBefore(words: readonly Word[], i: number): Core | null {
  for (let from = Math.max(0, i - LONGEST); from < i; from++) {
    if (words[i - 1]!.owner || !allGlued(words, from, i + 1)) continue;
    const name = ministries.get(joined(words, from, i));
    if (name !== undefined) return { first: from, last: i + 1, function: `${name}-${words[i]!.key}` };
  }
  return null;
}
/** "Ministry of (the) Interior", starting at word `i`. */
function ministryAfter(words: readonly Word[], i: number): Core | null {
  if (words[i + 1]?.key !== 'of' && words[i + 1]?.key !== 'for') return null;
  const from = words[i + 2]?.key === 'the' ? i + 3 : i + 2;
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const name = allGlued(words, i, to) ? ministries.get(joined(words, from, to)) : undefined;
    if (name !== undefined) return { first: i, last: to, function: `${name}-${words[i]!.key}` };
  }
  return null;
}
function plainBody(words: readonly Word[], i: number): Core | null {
  for (let from = Math.max(0, i - 3); from <= i; from++) {
    const name = allGlued(words, from, i + 1) ? plainBodies.get(joined(words, from, i + 1)) : undefined;
    if (name !== undefined) return { first: from, last: i + 1, function: name.replaceAll(' ', '-') };
  }
  return null;
}
function coreAt(words: readonly Word[], i: number): Core | null {
  const { key } = words[i]!;
  if (ministryNoun.has(key)) return ministryBefore(words, i) ?? ministryAfter(words, i);
  return bodyEnds.has(key) ? plainBody(words, i) : null;
}

const isState = (listed: Listed | undefined): boolean => listed?.sort === 'country' || listed?.sort === 'region';
/** The country before the body: "Chile's", "Chilean", "U.S."; up to two words stand between ("Chile's new government"). */
function ownerBefore(words: readonly Word[], first: number): { at: number; listed: Listed } | null {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const found = isNameShape(words[i]!) ? listedAt(words, i) : null;
    if (found && isState(found.listed) && found.end === first && words[first]!.glued)
      return { at: i, listed: found.listed };
  }
  return null;
}
/** The country after the body: "Ministry of Defence of Chile", "government of Chile". */
function ownerAfter(words: readonly Word[], last: number): { end: number; listed: Listed } | null {
  if (words[last]?.key !== 'of' && words[last]?.key !== 'in') return null;
  const from = words[last + 1]?.key === 'the' ? last + 2 : last + 1;
  const found = words[from] && isNameShape(words[from]!) ? listedAt(words, from) : null;
  return found && isState(found.listed) && !found.listed.demonym && words[last]!.key === 'of'
    ? { end: found.end, listed: found.listed }
    : null;
}

/** All bodies of states in a sentence, in order, disjoint. */
export function findStateBodies(words: readonly Word[]): StateBody[] {
  const out: StateBody[] = [];
  for (let i = 0; i < words.length; i++) {
    const core = coreAt(words, i);
    const body = core && withOwner(words, core);
    if (!body || (out.at(-1)?.last ?? 0) > body.first || goesOn(words, body)) continue;
    out.push(body);
    i = Math.max(i, body.last - 1);
  }
  return out;
}
/** "Senate Judiciary Committee", "Army Corps": the name of a body of its own that only begins like one of a state. */
function goesOn(words: readonly Word[], { last, capital, country }: StateBody): boolean {
  let at = last;
  while (at < words.length && words[at]!.glued && isNameShape(words[at]!) && !words[at - 1]!.owner) at++;
  if (!capital || at === last || isRoleNoun.has(words[last]!.key)) return false;
  return country === null || isOrganizationHead.has(words[at - 1]!.key);
}
function withOwner(words: readonly Word[], core: Core): StateBody | null {
  const before = ownerBefore(words, core.first);
  const after = before ? null : ownerAfter(words, core.last);
  const first = before?.at ?? core.first;
  const last = after?.end ?? core.last;
  const capital = words
    .slice(core.first, core.last)
    .every((word) => word.shape !== 'lower' || word.key === 'of' || word.key === 'the' || word.key === 'and');
  const country = (before ?? after)?.listed.id ?? null;
  return {
    first,
    last,
    start: words[first]!.start,
    end: words[last - 1]!.end,
    country,
    function: core.function,
    capital,
  };
}

/** Id of a body: `chile-foreign-ministry`, or `foreign-ministry` where no country is named. */
export const bodyId = (body: { country: string | null; function: string }): string =>
  body.country ? `${body.country}-${body.function}` : body.function;

const countryKeys = new Set<string>(countries.map((row) => row.key));
/** The longest key of a country with which an id begins: `united-states` of `united-states-senate`. */
function countryBefore(id: string): string | undefined {
  for (let at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1))
    if (countryKeys.has(id.slice(0, at))) return id.slice(0, at);
  return undefined;
}
const functions = new Set(
  [
    ...plainBodies.values(),
    ...[...ministries.values()].flatMap((name) => ministryNouns.map((noun) => `${name} ${noun}`)),
  ].map((text) => text.replaceAll(' ', '-')),
);

/** Country and function of an id or name: `chile-foreign-ministry`, "Ministry of Defence of Chile". */
export const stateBodyOf = memoizeWord((idOrName: string): { country: string | null; function: string } | null => {
  if (functions.has(idOrName)) return { country: null, function: idOrName };
  const country = countryBefore(idOrName);
  if (country && functions.has(idOrName.slice(country.length + 1)))
    return { country, function: idOrName.slice(country.length + 1) };
  const words = wordsOfName(idOrName.replace(/^the /i, ''));
  const whole = findStateBodies(words).find((body) => body.first === 0 && body.last === words.length);
  return whole ? { country: whole.country, function: whole.function } : null;
});
