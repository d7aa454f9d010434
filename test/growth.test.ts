import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth.ts';

/** The guard itself, seen to tell a slow pattern from a fast one. */
test('a quadratic pattern is caught, a linear one is not', () => {
  expect(growth((size) => /a+b/.exec('a'.repeat(size)), 8_000)).toBeGreaterThan(LINEAR);
  expect(growth((size) => 'ab'.repeat(size * 60).match(/b/g), 8_000)).toBeLessThan(LINEAR);
});
