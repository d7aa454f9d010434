import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those of align, judge and the kinds that are fast enough to run for every mutant. */
export default defineConfig({
  test: {
    isolate: false,
    include: ['test/judge*.test.ts', 'test/align*.test.ts', 'test/kinds/*.test.ts'],
  },
});
