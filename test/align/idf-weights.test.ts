/** Weights of keys against their formula, worked out anew for every pair. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightsOf } from '../../src/align/idf-weights.ts';
import type { ClaimContext } from '../../src/kinds/kind.ts';
import { similarityOf } from '../../src/kinds/similarity.ts';

interface Parts {
  readonly article: string;
  readonly index: number;
  readonly keys: readonly string[];
}
/** A frame; those of one sentence share what the sentence holds, or have a set of their own of it. */
const frame = ({ article, index, keys }: Parts, context: ReadonlySet<string>): ClaimContext =>
  ({ claim: { article, sentence: { index } }, keys: new Set(keys), context }) as unknown as ClaimContext;

/** log((N + 1) / (n + 0.5)), at least .1, names 1.8 times; N at least 60. */
function formula(frames: readonly ClaimContext[]) {
  const holders = new Map<string, Set<string>>();
  const sentences = new Set<string>();
  for (const { claim, keys, context } of frames) {
    const place = `${claim.article} ${claim.sentence.index}`;
    sentences.add(place);
    for (const key of [...keys, ...context]) holders.set(key, (holders.get(key) ?? new Set()).add(place));
  }
  const total = Math.max(60, sentences.size);
  return (key: string): number =>
    Math.max(0.1, Math.log((total + 1) / ((holders.get(key)?.size ?? 0) + 0.5))) * (key.startsWith('@') ? 1.8 : 1);
}

const KEYS = ['a', 'b', 'c', 'd', 'everywhere', '@ana', '@bo', 'x@y'];
const keys = fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 4 });
const parts = fc.record({ article: fc.constantFrom('p', 'q'), index: fc.nat(60), keys });
const anyFrames = fc.array(fc.tuple(parts, keys, fc.boolean()), { maxLength: 160 }).map((list) => {
  const shared = new Map<string, ReadonlySet<string>>();
  return list.map(([one, held, isOwn]) => {
    const place = `${one.article} ${one.index}`;
    const context = new Set([...held, 'everywhere']);
    if (!shared.has(place)) shared.set(place, context);
    return frame(one, isOwn ? context : shared.get(place)!);
  });
});
/** Keys of sets that are compared; some of them stand in no sentence. */
const asked = fc.array(fc.uniqueArray(fc.constantFrom(...KEYS, 'nowhere', '@nobody'), { maxLength: 6 }), {
  minLength: 2,
  maxLength: 14,
});

test('each key by how many sentences hold it; what two sets share, and how alike they are', () => {
  fc.assert(
    fc.property(anyFrames, asked, (frames, lists) => {
      const weights = weightsOf(frames);
      const weight = formula(frames);
      const sum = (some: Iterable<string>): number => [...some].reduce((total, key) => total + weight(key), 0);
      for (const key of KEYS) expect(weights.weight(key)).toBeCloseTo(weight(key), 10);
      const sets = lists.map((list) => new Set(list));
      // Every pair twice, with many sets in between: what was marked for one must not stay for another.
      for (const a of [...sets, ...sets])
        for (const b of sets) {
          const shared = sum([...a].filter((key) => b.has(key)));
          expect(weights.shared(a, b)).toBeCloseTo(shared, 10);
          const alike = similarityOf(a, b, weights);
          expect(alike.shared).toBe(weights.shared(a, b));
          expect(alike.dice).toBeCloseTo((2 * shared) / Math.max(1e-9, sum(a) + sum(b)), 10);
          expect(alike.containment).toBeCloseTo(shared / Math.max(1e-9, Math.min(sum(a), sum(b))), 10);
        }
      for (const set of sets) expect(weights.sum(set)).toBeCloseTo(sum(set), 10);
    }),
    { numRuns: 40 },
  );
});

test('a key that no sentence has is the rarest, and more such than there are others are told apart', () => {
  const weights = weightsOf([frame({ article: 'p', index: 0, keys: ['a'] }, new Set(['a']))]);
  const many = Array.from({ length: 50 }, (_, n) => `new${n}`);
  expect(weights.shared(new Set(many), new Set(many.slice(25)))).toBeCloseTo(25 * Math.log(61 / 0.5), 8);
  expect(weights.shared(new Set(many.slice(0, 25)), new Set(many.slice(25)))).toBe(0);
});
