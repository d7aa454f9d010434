import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth.ts';

/** The guard itself, seen to tell a slow pattern from a fast one. */
test('a quadratic pattern is caught, a linear one is not', () => {
  const text = new Map([1, 4].map((n) => [n * 8_000, `${'a'.repeat(n * 8_000)}`]));
  expect(growth((size) => /a+a+b/.exec(text.get(size)!.slice(0, size / 4)), 8_000)).toBeGreaterThan(LINEAR);
  expect(growth((size) => 'ab'.repeat(size * 60).match(/b/g), 8_000)).toBeLessThan(LINEAR);
});
