/** When two places cannot be one, and neither can lie in the other: two streets, two countries, two states, two cities. In: entity ids. */

import { countries } from '../words/countries.ts';
import { streetWords } from '../words/place-nouns.ts';
import { cities, usStates } from '../words/regions.ts';
import { slug } from './slug.ts';
import { soundKey } from './variants.ts';

type Sort = 'street' | 'country' | 'state' | 'city';

const STREET = new Set<string>(streetWords);
const idsOf = (names: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(names.map(({ name }) => slug(name)));
const LISTED: readonly (readonly [Sort, ReadonlySet<string>])[] = [
  ['country', idsOf(countries)],
  ['state', idsOf(usStates)],
  ['city', idsOf(cities)],
];

/** What sort of place an id names; null where it is not known, or where the name is one of several sorts (Georgia). */
function sortOf(id: string): Sort | null {
  const words = id.split('-');
  if (words.length > 1 && STREET.has(words[words.length - 1]!)) return 'street';
  const sorts = LISTED.filter(([, ids]) => ids.has(id));
  return sorts.length === 1 ? sorts[0]![0] : null;
}

/** Whether it is known what sort of place an id names. */
export const hasSort = (id: string): boolean => sortOf(id) !== null;

/** "Mill Street" and "Mill St": without the word for a street, as it sounds. */
const own = (id: string, sort: Sort): string => soundKey(sort === 'street' ? id.split('-').slice(0, -1).join(' ') : id);

/** Whether two places are of one sort and have different names. */
export function arePlacesApart(a: string, b: string): boolean {
  const sort = sortOf(a);
  return sort !== null && sort === sortOf(b) && own(a, sort) !== own(b, sort);
}
