/** Which claims meet, against a plain reading of the same rule: every pair looked at. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesOf } from '../../src/align/candidates.ts';
import type { ClaimContext, ClaimKind, Weights } from '../../src/kinds/kind.ts';
import type { Kind } from '../../src/model.ts';

/** Keys in so many frames bring nobody together, unless they weigh so much. */
const COMMON = 60;
const RARE = 3;

type Keys = Pick<ClaimContext, 'keys' | 'near'>;
const frame = ([keys, near]: readonly [readonly string[], readonly string[]]): ClaimContext =>
  ({ keys: new Set(keys), near: new Set(near) }) as unknown as ClaimContext;
/** Words weigh what their letter says, names much. */
const weights = {
  weight: (key: string) => (key.startsWith('@') ? 5 : key === 'rare' ? RARE : RARE - 0.1),
} as unknown as Weights;
/** What a kind says of which claims meet; typed, so that a renamed member is an error here and not a kind that asks for nothing. */
type Asking = Pick<ClaimKind<Kind>, 'minSharedKeys' | 'blockingKeys'>;
const kindWith = (parts: Asking): ClaimKind<Kind> => parts as ClaimKind<Kind>;

const met = (frames: readonly ClaimContext[], parts: Asking): number[][] => {
  const meeting = candidatesOf(frames, kindWith(parts), weights);
  return frames.map((_, at) => [...meeting(at)].sort((a, b) => a - b));
};

const around = ({ keys, near }: Keys): Set<string> => new Set([...keys, ...near]);
const both = (a: Iterable<string>, b: ReadonlySet<string>): string[] => [...a].filter((key) => b.has(key));

/** The rule as it is told: pairs that share a key which is not common, and what the kind asks for besides. */
function expected(frames: readonly ClaimContext[], isMet: (a: ClaimContext, b: ClaimContext) => boolean): number[][] {
  const counts = new Map<string, number>();
  for (const one of frames) for (const key of around(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = (key: string): boolean => counts.get(key)! > COMMON && weights.weight(key) < RARE;
  const sharesRare = (a: ClaimContext, b: ClaimContext): boolean =>
    both(around(a), around(b)).some((key) => !isCommon(key));
  return frames.map((one, at) =>
    frames.slice(0, at).flatMap((other, n) => (isMet(other, one) && sharesRare(other, one) ? [n] : [])),
  );
}

const wordsOf = ({ keys }: Keys): string[] => [...keys].filter((key) => !key.startsWith('@'));
const namesOf = ({ keys }: Keys): string[] => [...keys].filter((key) => key.startsWith('@'));

const key = fc.constantFrom('rare', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'x@y', '@ana', '@bo', '@cy');
const framesOf = (least: number, most: number) =>
  fc
    .array(fc.tuple(fc.uniqueArray(key, { maxLength: 3 }), fc.uniqueArray(key, { maxLength: 2 })), {
      minLength: least,
      maxLength: most,
    })
    .map((list) => list.map(frame));
/** Few, as many as a key may have that is not common, and many: there the commonest keys are left out. */
const anyFrames = fc.oneof(framesOf(0, 12), framesOf(58, 63), framesOf(150, 220));

test('a kind that asks for nothing: whoever shares a key that is not common', () => {
  fc.assert(
    fc.property(anyFrames, (frames) => {
      expect(met(frames, {})).toEqual(expected(frames, () => true));
    }),
    { numRuns: 60 },
  );
});

test('a kind that counts shared words: as many as it asks for, or one and a name', () => {
  const minSharedKeys = (a: Keys, b: Keys): number => (a.keys.has('a') || b.keys.has('h') ? 1 : 2);
  const isEnough = (a: ClaimContext, b: ClaimContext): boolean => {
    const shared = both(wordsOf(a), b.keys).length;
    const names = both(namesOf(a), b.keys).length;
    return shared > 0 && (shared > 1 || minSharedKeys(a, b) === 1 || names > 0);
  };
  fc.assert(
    fc.property(anyFrames, (frames) => {
      expect(met(frames, { minSharedKeys })).toEqual(expected(frames, isEnough));
    }),
    { numRuns: 60 },
  );
});

test('a kind that needs something: asked only where there are many', () => {
  const blockingKeys = ({ keys }: Keys): string[] => [...keys].filter((one) => one > 'c');
  fc.assert(
    fc.property(anyFrames, (frames) => {
      const isMet = (a: ClaimContext, b: ClaimContext): boolean =>
        frames.length <= COMMON || both(blockingKeys(a), new Set(blockingKeys(b))).length > 0;
      expect(met(frames, { blockingKeys })).toEqual(expected(frames, isMet));
    }),
    { numRuns: 60 },
  );
});
