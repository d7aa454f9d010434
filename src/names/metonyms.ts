/** Metonyms: which state a name may speak for, so that "Santiago", "Chile" and "the Chilean government" can be compared as actors. */
import { memoizeWord } from '../base/memoize.ts';
import { seats } from '../words/bodies.ts';
import { countries } from '../words/countries.ts';
import { stateBodyOf } from './bodies.ts';
import { listedName } from './gazetteer.ts';
import { isSpeakingBody } from './lexicon.ts';
import { slug } from './variants.ts';

const byId = new Map<string, string>([
  ...countries.flatMap((row) => row.capitals.map((name): [string, string] => [slug(name), row.key])),
  ...seats.map((row): [string, string] => [slug(row.name), row.country]),
  ['washington', 'united-states'],
  ['washington-dc', 'united-states'],
  ...countries.map((row): [string, string] => [row.key, row.key]),
]);

/** Key of the country for whose government the entity (id or name) may stand: the country, its capital, its seat of power, its government or foreign ministry. */
export const governmentOf = memoizeWord((entity: string): string | null => {
  const direct = byId.get(slug(entity));
  if (direct !== undefined) return direct;
  const listed = listedName(entity);
  if (listed?.sort === 'country') return listed.country;
  const body = stateBodyOf(entity);
  return body?.country && isSpeakingBody.has(body.function) ? body.country : null;
});
