/** Sets of weighted keys, beside a plain reading of the same rule with Maps. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleWeights, KeyNumbers, rarityOf, similarityOf } from '../../src/text/weighted-sets.ts';

const KEYS = ['kill', 'peopl', 'harbour', 'zymurgi', 'xqzzt', '@ana', '@bo', '=meet', '=xqzzt'];
const keys = fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 6 });
const sentences = fc.array(keys, { maxLength: 40 });
const runs = { numRuns: 200 };

/** The weight of a key in an article by its formula: rarity, times how few of the sentences hold it. */
function plainWeight(article: readonly (readonly string[])[], key: string): number {
  const total = Math.max(20, article.length);
  const holding = article.filter((sentence) => sentence.includes(key)).length;
  const local = Math.log((total + 1) / (holding + 0.5)) / Math.log(total + 1);
  return rarityOf(key) * Math.max(0.15, Math.min(1, local));
}
/** Similarity by Maps. */
function plainSimilarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
  const sum = (set: ReadonlyMap<string, number>): number => [...set.values()].reduce((x, y) => x + y, 0);
  const shared = [...a].reduce((total, [key, weight]) => total + (b.has(key) ? (weight + b.get(key)!) / 2 : 0), 0);
  if (shared === 0) return { shared: 0, dice: 0, containment: 0 };
  return {
    shared,
    dice: (2 * shared) / (sum(a) + sum(b)),
    containment: Math.min(1, shared / Math.min(sum(a), sum(b))),
  };
}
const plainSet = (article: readonly (readonly string[])[], set: readonly string[]) =>
  new Map(set.map((key) => [key, plainWeight(article, key)]));
const weightsOf = (article: readonly (readonly string[])[], numbers = new KeyNumbers()) =>
  new ArticleWeights(
    numbers,
    article.map((sentence) => new Set(sentence)),
  );

test('weights and similarity are those of the formula', () => {
  fc.assert(
    fc.property(sentences, sentences, keys, keys, (one, other, a, b) => {
      const numbers = new KeyNumbers();
      const [x, y] = [weightsOf(one, numbers).weigh(a), weightsOf(other, numbers).weigh(b)];
      const plain = plainSimilarity(plainSet(one, a), plainSet(other, b));
      const found = similarityOf(x, y);
      expect(found.shared).toBeCloseTo(plain.shared, 9);
      expect(found.dice).toBeCloseTo(plain.dice, 9);
      expect(found.containment).toBeCloseTo(plain.containment, 9);
    }),
    runs,
  );
});

test('the same both ways, from 0 to 1; of a set with itself 1, of sets without a common key 0', () => {
  fc.assert(
    fc.property(sentences, keys, keys, (article, a, b) => {
      const weights = weightsOf(article);
      const [x, y] = [weights.weigh(a), weights.weigh(b)];
      const there = similarityOf(x, y);
      expect(similarityOf(y, x)).toEqual(there);
      for (const part of [there.dice, there.containment]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      expect(there.dice).toBeLessThanOrEqual(there.containment + 1e-12);
      if (a.length) expect(similarityOf(x, x).dice).toBeCloseTo(1, 12);
      if (!a.some((key) => b.includes(key))) expect(there).toEqual({ shared: 0, dice: 0, containment: 0 });
    }),
    runs,
  );
});

test('a further article changes nothing, whatever it says and whenever it is read', () => {
  fc.assert(
    fc.property(sentences, sentences, sentences, keys, keys, (one, other, further, a, b) => {
      const alone = new KeyNumbers();
      const two = similarityOf(weightsOf(one, alone).weigh(a), weightsOf(other, alone).weigh(b));
      const crowded = new KeyNumbers();
      weightsOf(further, crowded).weigh([...KEYS].reverse());
      const three = similarityOf(weightsOf(one, crowded).weigh(a), weightsOf(other, crowded).weigh(b));
      expect(three.shared).toBeCloseTo(two.shared, 12);
      expect(three.dice).toBeCloseTo(two.dice, 12);
      expect(three.containment).toBeCloseTo(two.containment, 12);
    }),
    runs,
  );
});

test('a word that an article says in every sentence tells less than one that it says once, but not nothing', () => {
  const numbers = new KeyNumbers();
  const article = weightsOf(
    Array.from({ length: 40 }, (_, n) => (n === 0 ? ['harbour', 'xqzzt'] : ['harbour'])),
    numbers,
  );
  const sum = (key: string): number => article.weigh([key]).sum / rarityOf(key);
  expect(sum('harbour')).toBeLessThan(sum('xqzzt'));
  expect(sum('harbour')).toBeGreaterThan(0);
});

test('a key counts once, however often it is given', () => {
  const article = weightsOf([]);
  expect(article.weigh(['harbour', 'harbour']).sum).toBe(article.weigh(['harbour']).sum);
  expect(article.weigh([])).toMatchObject({ sum: 0 });
});
