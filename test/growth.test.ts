import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth.ts';

/** The guard itself, seen to tell quadratic work from linear work: 64 times as much from 8 times as much, with the limit far from both. */
test('quadratic work is caught, linear work is not', () => {
  expect(growth((size) => /a+b/.exec('a'.repeat(size)), 3_000)).toBeGreaterThan(LINEAR);
  expect(growth((size) => 'ab'.repeat(size * 60).match(/b/g), 4_000)).toBeLessThan(LINEAR);
});
