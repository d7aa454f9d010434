import { describe, expect, test } from 'vitest';
import { arePlacesApart, hasSort } from '../../src/names/lexicon.ts';

describe('arePlacesApart', () => {
  test.each([
    ['dahl-street', 'dahls-road', true],
    ['mill-road', 'mill-street', false],
    ['norway', 'sweden', true],
    ['texas', 'ohio', true],
    ['oslo', 'oslo', false],
    ['norway', 'oslo', false],
    ['texas', 'some-village', false],
    ['upper-mill', 'lower-mill', false],
  ])('%s and %s: %s', (a, b, apart) => {
    expect(arePlacesApart(a, b)).toBe(apart);
    expect(arePlacesApart(b, a)).toBe(apart);
  });

  test('a name of two sorts has none', () => {
    expect(hasSort('georgia')).toBe(false);
    expect(hasSort('norway')).toBe(true);
  });
});
