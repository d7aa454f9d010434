import { defineConfig } from 'vitest/config';

/**
 * The tests that mutation testing runs: those of align, judge and the kinds that are fast enough to run for every mutant. A run loads every
 * module once, not once for each test file (`isolate`): three times as fast, and no test here leaves anything behind.
 */
export default defineConfig({
  test: {
    isolate: false,
    include: [
      'test/judge/*.test.ts',
      'test/align/*.test.ts',
      'test/kinds/*.test.ts',
    ],
  },
});
