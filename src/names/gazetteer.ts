/** Places and bodies that the shipped lists know: finds the longest listed name that starts at a word. */
import { put } from '../base/group-by.ts';
import { memoizeWord } from '../base/memoize.ts';
import { bodies, outlets, seats } from '../words/bodies.ts';
import { ambiguousCompanies, companies, thingNames } from '../words/companies.ts';
import { countries } from '../words/countries.ts';
import { ambiguousPlaces, countryNames } from '../words/country-names.ts';
import { cities, regions, usStates } from '../words/regions.ts';
import { slug } from './variants.ts';
import { type Word, wordKey } from './words.ts';

/** What a list says of a name. */
export interface Listed {
  /** Id of the entity: the same for `U.S.`, `United States`, `American`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'place' | 'organization' | 'thing';
  readonly sort: 'country' | 'region' | 'city' | 'seat' | 'body' | 'outlet' | 'company' | 'thing';
  /** Key of the country that it is, or belongs to. */
  readonly country: string | null;
  /** `Chilean`, `Chileans`: names a people. */
  readonly demonym: boolean;
  /** `Jordan`, `Georgia`, `Victoria`: as often the name of something else. */
  readonly ambiguous: boolean;
}
/** A name as the lists give it: what it means is worked out when a text has its first word. */
interface Row {
  readonly text: string;
  readonly fields: Fields;
  readonly demonym: boolean;
  /** Where a name with a hyphen is known without it: the words that it then has. */
  readonly split?: readonly string[];
}
interface Entry extends Listed {
  readonly keys: readonly string[];
  /** A possessive stands inside: "Standard & Poor's 500". */
  readonly owner: boolean;
  /** An abbreviation: counts only in capitals ("US", not "us"). */
  readonly caps: boolean;
}
type Fields = Pick<Listed, 'name' | 'kind' | 'sort' | 'country'> & Partial<Pick<Listed, 'id'>>;

/** The words of a listed name as they are looked up. */
export const listedKeys = (text: string): string[] =>
  text.split(/\s+/).map((word) => wordKey(word.toLowerCase().replaceAll('’', "'")));
const doubtful = new Set([...ambiguousPlaces, ...ambiguousCompanies].map((name) => listedKeys(name).join(' ')));

const row = (text: string, fields: Fields, demonym = false): Row => ({ text, fields, demonym });

function entryOf({ text, fields, demonym, split }: Row): Entry {
  const keys = listedKeys(text);
  const caps = /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(text);
  return {
    ...fields,
    id: fields.id ?? slug(fields.name),
    demonym,
    keys: split ?? keys,
    caps,
    owner: /['’]s? /.test(text),
    ambiguous: !demonym && fields.sort !== 'region' && doubtful.has(keys.join(' ')),
  };
}

/** Plural of a demonym where English forms one: Chileans, but not Frenchs. */
const peoples = (demonym: string): string[] =>
  /(?:an|i|ian|er|ine)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

function countryRows(): Row[] {
  const more = new Map<string, (typeof countryNames)[number]>(countryNames.map((names) => [names.key, names]));
  return countries.flatMap((country) => {
    const fields: Fields = {
      id: country.key,
      name: country.name,
      kind: 'place',
      sort: 'country',
      country: country.key,
    };
    const extra = more.get(country.key);
    const names = [country.name, country.official, ...country.spellings, ...(extra?.names ?? [])];
    const demonyms = [...country.demonyms.flatMap((text) => text.split(', ')), ...(extra?.demonyms ?? [])];
    return [
      ...names.map((text) => row(text, fields)),
      ...demonyms.flatMap(peoples).map((text) => row(text, fields, true)),
    ];
  });
}
function capitalRows(): Row[] {
  return countries.flatMap((country) =>
    country.capitals.map((name) => row(name, { name, kind: 'place', sort: 'city', country: country.key })),
  );
}
function regionRows(): Row[] {
  const states = usStates.flatMap(({ name, short }) =>
    [name, ...short].map((text) => row(text, { name, kind: 'place', sort: 'region', country: 'united-states' })),
  );
  const others = regions.flatMap(({ name, other, demonyms }) => {
    const fields: Fields = { name, kind: 'place', sort: 'region', country: null };
    return [...[name, ...other].map((text) => row(text, fields)), ...demonyms.map((text) => row(text, fields, true))];
  });
  const towns = cities.map(({ name }) => row(name, { name, kind: 'place', sort: 'city', country: null }));
  return [...others, ...states, ...towns];
}
function bodyRows(): Row[] {
  const buildings = seats.map(({ name, country }) => row(name, { name, kind: 'place', sort: 'seat', country }));
  const known = bodies.flatMap(({ name, short, country }) =>
    [name, ...short].map((text) => row(text, { name, kind: 'organization', sort: 'body', country: country || null })),
  );
  const papers = outlets.flatMap(({ name, short }) =>
    [name, ...short].map((text) => row(text, { name, kind: 'organization', sort: 'outlet', country: null })),
  );
  const firms = companies.map((name) => row(name, { name, kind: 'organization', sort: 'company', country: null }));
  const things = thingNames.map((name) => row(name, { name, kind: 'thing', sort: 'thing', country: null }));
  return [...known, ...papers, ...buildings, ...firms, ...things];
}

/** Earlier lists win over later ones; a name written with a hyphen is known with and without. */
function build(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of [...countryRows(), ...bodyRows(), ...capitalRows(), ...regionRows()]) {
    put(rows, firstKey(row.text), row);
    const split = withoutHyphen(row);
    if (split) put(rows, split[0]!, { ...row, split });
  }
  return rows;
}
const PLAIN_WORD = /^[a-z]+(?= |$)/i;
/** Most names begin with a word that is looked up as it stands. */
const firstKey = (text: string): string => PLAIN_WORD.exec(text)?.[0].toLowerCase() ?? listedKeys(text)[0]!;

/** The words of a name without its hyphen; null where it has none, or is another spelling. */
function withoutHyphen({ text, fields: { name } }: Row): string[] | null {
  if (!name.includes('-')) return null;
  const keys = listedKeys(text);
  if (wordKey(name.toLowerCase()) !== keys.join('')) return null;
  return listedKeys(keys.length === 1 ? name.replaceAll('-', ' ') : name);
}

const rowsByWord = build();
const entries = new Map<string, readonly Entry[]>();
/** The names that begin with a word, those with most words first. */
function entriesAt(key: string): readonly Entry[] | undefined {
  const known = entries.get(key);
  const rows = known ? undefined : rowsByWord.get(key);
  if (!rows) return known;
  const made = rows.map(entryOf).sort((a, b) => b.keys.length - a.keys.length);
  entries.set(key, made);
  return made;
}

/** The listed name with the most words that begins at word `i`, and the position after it. */
export function listedAt(words: readonly Word[], i: number): { listed: Listed; end: number } | null {
  const candidates = entriesAt(words[i]!.key);
  if (candidates === undefined) return null;
  for (const candidate of candidates)
    if (matches(candidate, words, i)) return { listed: candidate, end: i + candidate.keys.length };
  return null;
}
function matches({ keys, caps, owner }: Entry, words: readonly Word[], i: number): boolean {
  if (i + keys.length > words.length) return false;
  if (caps && !/^\p{Lu}[\p{Lu}\p{N}.-]/u.test(words[i]!.term.text)) return false;
  for (let k = 0; k < keys.length; k++) {
    const word = words[i + k]!;
    if (word.key !== keys[k] || (k > 0 && (!word.glued || (words[i + k - 1]!.owner && !owner)))) return false;
  }
  return words[i]!.shape !== 'lower';
}

/** What the lists know under exactly this name (any case). */
export const listedName = memoizeWord((name: string): Listed | null => {
  const keys = listedKeys(name.replace(/^the /i, ''));
  const joined = keys.join(' ');
  return entriesAt(keys[0]!)?.find((one) => one.keys.join(' ') === joined) ?? null;
});
