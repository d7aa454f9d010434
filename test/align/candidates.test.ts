/** Which claims meet, against a plain reading of the same rule: every pair looked at. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesOf } from '../../src/align/candidates.ts';
import type { PassageContext } from '../../src/align/contexts.ts';
import type { ClaimKind } from '../../src/kinds/kind.ts';
import type { Kind } from '../../src/model.ts';
import { rarityOf } from '../../src/text/weighted-sets.ts';

/** Keys in more frames than this bring nobody together; of words that hardly occur in English many more. */
const COMMON = 60;
const COMMON_RARE = 240;
const RARE = 2.5;

type Keys = Pick<PassageContext, 'keys' | 'nearKeys'>;
const frame = ([keys, near]: readonly [readonly string[], readonly string[]]): PassageContext =>
  ({ claim: {}, keys: new Set(keys), nearKeys: new Set(near) }) as unknown as PassageContext;
/** What a kind says of which claims meet; typed, so that a renamed member is an error here and not a kind that asks for nothing. */
type Asking = Pick<ClaimKind<Kind>, 'minSharedKeys' | 'blockingKeys' | 'valueKeys'>;
const kindWith = (parts: Asking): ClaimKind<Kind> => parts as ClaimKind<Kind>;

const met = (frames: readonly PassageContext[], parts: Asking): number[][] => {
  const meeting = candidatesOf(frames, kindWith(parts));
  return frames.map((_, at) => [...meeting(at)].sort((a, b) => a - b));
};

const around = ({ keys, nearKeys }: Keys): Set<string> => new Set([...keys, ...nearKeys]);
const both = (a: Iterable<string>, b: ReadonlySet<string>): string[] => [...a].filter((key) => b.has(key));

/** The rule as it is told: pairs that share a key which is not common, and what the kind asks for besides. */
function expected(
  frames: readonly PassageContext[],
  isMet: (a: PassageContext, b: PassageContext) => boolean,
): number[][] {
  const counts = new Map<string, number>();
  for (const one of frames) for (const key of around(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = (key: string): boolean => counts.get(key)! > (rarityOf(key) >= RARE ? COMMON_RARE : COMMON);
  const sharesRare = (a: PassageContext, b: PassageContext): boolean =>
    both(around(a), around(b)).some((key) => !isCommon(key));
  return frames.map((one, at) =>
    frames.slice(0, at).flatMap((other, n) => (isMet(other, one) && sharesRare(other, one) ? [n] : [])),
  );
}

const wordsOf = ({ keys }: Keys): string[] => [...keys].filter((key) => !key.startsWith('@'));
const namesOf = ({ keys }: Keys): string[] => [...keys].filter((key) => key.startsWith('@'));

const WORDS = ['ask', 'boy', 'call', 'door', 'eye', 'friend', 'girl', 'hand'];
const key = fc.constantFrom(...WORDS, 'xqzzt', 'x@y', '@ana', '@bo', '@cy');
const framesOf = (least: number, most: number) =>
  fc
    .array(fc.tuple(fc.uniqueArray(key, { maxLength: 3 }), fc.uniqueArray(key, { maxLength: 2 })), {
      minLength: least,
      maxLength: most,
    })
    .map((list) => list.map(frame));
/** Few, as many as a key may have that is not common, and many: there the commonest keys are left out. */
const anyFrames = fc.oneof(framesOf(0, 12), framesOf(58, 63), framesOf(150, 220), framesOf(300, 340));

test('a kind that asks for nothing: whoever shares a key that is not common', () => {
  fc.assert(
    fc.property(anyFrames, (frames) => {
      expect(met(frames, {})).toEqual(expected(frames, () => true));
    }),
    { numRuns: 60 },
  );
});

test('a kind that counts shared words: as many as it asks for, or one and a name', () => {
  const minSharedKeys = (a: Pick<Keys, 'keys'>, b: Pick<Keys, 'keys'>): number =>
    a.keys.has('ask') || b.keys.has('hand') ? 1 : 2;
  const isEnough = (a: PassageContext, b: PassageContext): boolean => {
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
  const blockingKeys = ({ keys }: Pick<Keys, 'keys'>): string[] => [...keys].filter((one) => one > 'c');
  fc.assert(
    fc.property(anyFrames, (frames) => {
      const isMet = (a: PassageContext, b: PassageContext): boolean =>
        frames.length <= COMMON || both(blockingKeys(a), new Set(blockingKeys(b))).length > 0;
      expect(met(frames, { blockingKeys })).toEqual(expected(frames, isMet));
    }),
    { numRuns: 60 },
  );
});

test('the words of this test are common in English, the others rare', () => {
  for (const word of WORDS) expect(rarityOf(word)).toBeLessThan(RARE);
  for (const word of ['xqzzt', 'x@y']) expect(rarityOf(word)).toBeGreaterThanOrEqual(RARE);
});

test('a kind that knows particular values: whoever gives the same one, in whatever words', () => {
  const frames = [frame([['ask'], []]), frame([['boy'], []]), frame([['call'], []])];
  const values = new Map(frames.map(({ claim }, n) => [claim, n < 2 ? ['#412 EUR'] : ['#9 EUR']]));
  expect(met(frames, { valueKeys: (claim) => values.get(claim as never)! })).toEqual([[], [0], []]);
});
