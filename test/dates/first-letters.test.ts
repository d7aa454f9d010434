import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/dates/find.ts';
import { firstLetters } from '../../src/dates/first-letters.ts';
import { letters } from '../../src/dates/lexicon.ts';

test.each([
  ['[M][D]', 'M'],
  ['[T]?[DO]', 'TDO'],
  ['(?:[L]|[I]?[X])?,?[W]', 'LIX,W'],
  ['(?![M])[\\-/](?:[Y])?', '-/'],
])('a match of %s begins with one of %s', (source, expected) => {
  expect([...firstLetters(source)].sort()).toEqual([...expected].sort());
});

test('no rule matches where its first letters say that it cannot', () => {
  const classes = fc.array(fc.constantFrom(...Object.values(letters)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(classes, (list) => {
      for (const { pattern } of rules) {
        pattern.lastIndex = 0;
        if (pattern.test(list.join(''))) expect(firstLetters(pattern.source)).toContain(list[0]);
      }
    }),
  );
});
