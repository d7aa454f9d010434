import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoizeWord } from '../../src/base/memoize.ts';

test('gives what the function gives, null too, and asks it once for a word that comes again', () => {
  const lengthOf = (word: string): number | null => (word === '' ? null : word.length);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (words) => {
      const asked: string[] = [];
      const known = memoizeWord((word) => {
        asked.push(word);
        return lengthOf(word);
      });
      expect([...words, ...words].map(known)).toEqual([...words, ...words].map(lengthOf));
      expect(asked).toEqual([...new Set(words)]);
    }),
  );
});

test('forgets all words when it knows 50,000, and never keeps a long one', () => {
  let asked = 0;
  const known = memoizeWord((word) => {
    asked++;
    return word;
  });
  const askTwice = (word: string): number => {
    const before = asked;
    known(word);
    known(word);
    return asked - before;
  };
  expect(askTwice('first')).toBe(1);
  expect(askTwice('x'.repeat(81))).toBe(2);
  for (let n = 1; n < 50_000; n++) known(`word ${n}`);
  expect(askTwice('first')).toBe(0);
  known('one more');
  expect(askTwice('first')).toBe(1);
});
