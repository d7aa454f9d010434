// Arbitrary sets of mutated articles for fast-check.
import fc from 'fast-check';
import { mutated, names } from './mutate.mjs';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.tuple(fc.constantFrom(...names), share, share, fc.nat({ max: 9_999 }));
const one = (seeds) => fc.record({ seed: fc.nat({ max: seeds - 1 }), steps: fc.array(step, { maxLength: 6 }) });

/** One to three articles, as `claims` reads them; `day` is the publication date of some. */
export function articlesOf(seeds) {
  const day = fc.constantFrom(undefined, '2024-02-29', '1999-12-31', '0001-01-01', '9999-12-31');
  return fc
    .array(fc.tuple(one(seeds.length), day), { minLength: 1, maxLength: 3 })
    .map((list) => list.map(([made, published], n) => article(`a${n}`, mutated(seeds, made), published)));
}

/** Small texts of any characters, and of the odd ones. */
export const anyArticles = (odd) =>
  fc
    .array(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...odd)), { maxLength: 30 }), {
      minLength: 1,
      maxLength: 2,
    })
    .map((list) => list.map((parts, n) => article(`a${n}`, parts.join(' '))));

const article = (id, text, published) => ({
  id,
  path: `${id}.txt`,
  item: null,
  text,
  metadata: {},
  given: published ? { published, publishedFrom: 'option' } : {},
});
