/** Places and bodies that the shipped lists know: finds the longest listed name that starts at a word. */
import { bodies, outlets, seats } from '../words/bodies.ts';
import { ambiguousCompanies, companies, thingNames } from '../words/companies.ts';
import { countries } from '../words/countries.ts';
import { ambiguousPlaces, countryNames } from '../words/country-names.ts';
import { cities, regions, usStates } from '../words/regions.ts';
import { slug } from './slug.ts';
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
interface Entry extends Listed {
  readonly keys: readonly string[];
  /** A possessive stands inside: "Standard & Poor's 500". */
  readonly owner: boolean;
  /** An abbreviation: counts only in capitals ("US", not "us"). */
  readonly caps: boolean;
}
type Fields = Pick<Listed, 'id' | 'name' | 'kind' | 'sort' | 'country'>;

/** The words of a listed name as they are looked up. */
export const listedKeys = (text: string): string[] =>
  text.split(/\s+/).map((word) => wordKey(word.toLowerCase().replaceAll('’', "'")));
const doubtful = new Set([...ambiguousPlaces, ...ambiguousCompanies].map((name) => listedKeys(name).join(' ')));

function entry(text: string, fields: Fields, demonym = false): Entry {
  const keys = listedKeys(text);
  const caps = /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(text);
  return {
    ...fields,
    demonym,
    keys,
    caps,
    owner: /['’]s? /.test(text),
    ambiguous: !demonym && fields.sort !== 'region' && doubtful.has(keys.join(' ')),
  };
}

/** Plural of a demonym where English forms one: Chileans, but not Frenchs. */
const peoples = (demonym: string): string[] =>
  /(?:an|i|ian|er|ine)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

function countryEntries(): Entry[] {
  const more = new Map<string, (typeof countryNames)[number]>(countryNames.map((row) => [row.key, row]));
  return countries.flatMap((row) => {
    const fields: Fields = { id: row.key, name: row.name, kind: 'place', sort: 'country', country: row.key };
    const extra = more.get(row.key);
    const names = [row.name, row.official, ...row.spellings, ...(extra?.names ?? [])];
    const demonyms = [...row.demonyms.flatMap((text) => text.split(', ')), ...(extra?.demonyms ?? [])];
    return [
      ...names.map((text) => entry(text, fields)),
      ...demonyms.flatMap(peoples).map((text) => entry(text, fields, true)),
    ];
  });
}
function capitalEntries(): Entry[] {
  return countries.flatMap((row) =>
    row.capitals.map((name) => entry(name, { id: slug(name), name, kind: 'place', sort: 'city', country: row.key })),
  );
}
function regionEntries(): Entry[] {
  const states = usStates.flatMap(({ name, short }) =>
    [name, ...short].map((text) =>
      entry(text, { id: slug(name), name, kind: 'place', sort: 'region', country: 'united-states' }),
    ),
  );
  const others = regions.flatMap(({ name, other, demonyms }) => {
    const fields: Fields = { id: slug(name), name, kind: 'place', sort: 'region', country: null };
    return [
      ...[name, ...other].map((text) => entry(text, fields)),
      ...demonyms.map((text) => entry(text, fields, true)),
    ];
  });
  const towns = cities.map(({ name }) =>
    entry(name, { id: slug(name), name, kind: 'place', sort: 'city', country: null }),
  );
  return [...others, ...states, ...towns];
}
function bodyEntries(): Entry[] {
  const buildings = seats.map(({ name, country }) =>
    entry(name, { id: slug(name), name, kind: 'place', sort: 'seat', country }),
  );
  const known = bodies.flatMap(({ name, short, country }) =>
    [name, ...short].map((text) =>
      entry(text, { id: slug(name), name, kind: 'organization', sort: 'body', country: country || null }),
    ),
  );
  const papers = outlets.flatMap(({ name, short }) =>
    [name, ...short].map((text) =>
      entry(text, { id: slug(name), name, kind: 'organization', sort: 'outlet', country: null }),
    ),
  );
  const firms = companies.map((name) =>
    entry(name, { id: slug(name), name, kind: 'organization', sort: 'company', country: null }),
  );
  const things = thingNames.map((name) =>
    entry(name, { id: slug(name), name, kind: 'thing', sort: 'thing', country: null }),
  );
  return [...known, ...papers, ...buildings, ...firms, ...things];
}

/** Earlier lists win over later ones; a name written with a hyphen is known with and without. */
function build(): Map<string, Entry[]> {
  const all = [...countryEntries(), ...bodyEntries(), ...capitalEntries(), ...regionEntries()];
  const spelled = all.flatMap((one) => {
    const split = listedKeys(one.keys.length === 1 ? one.name.replaceAll('-', ' ') : one.name);
    return one.name.includes('-') && wordKey(one.name.toLowerCase()) === one.keys.join('')
      ? [one, { ...one, keys: split }]
      : [one];
  });
  const index = new Map<string, Entry[]>();
  for (const one of spelled) index.set(one.keys[0]!, [...(index.get(one.keys[0]!) ?? []), one]);
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}
const index = build();
const byName = new Map<string, Entry>();
for (const list of index.values())
  for (const one of list) if (!byName.has(one.keys.join(' '))) byName.set(one.keys.join(' '), one);

/** The listed name with the most words that begins at word `i`, and the position after it. */
export function listedAt(words: readonly Word[], i: number): { listed: Listed; end: number } | null {
  const candidates = index.get(words[i]!.key);
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
export const listedName = (name: string): Listed | null =>
  byName.get(listedKeys(name.replace(/^the /i, '')).join(' ')) ?? null;
