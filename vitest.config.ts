import { defineConfig } from 'vitest/config';

/**
 * Tests that start processes or a browser, look at what was built, set the tagger beside plain compromise, mutate texts at random, or score
 * whole events. All others are unit tests: `npm run test:unit` runs those alone, without a build.
 */
const WHOLE = [
  'test/{analyze,bundle,by-event,cache,determinism,examples,fuzz,goldens,growth,halves,hostile,interrupted,package,patterns,properties,start,supply}.test.ts',
  'test/align/fit.test.ts',
  'test/cli/*.test.ts',
  'test/compare/growth.test.ts',
  'test/dates/long-input.test.ts',
  'test/eval/*.test.ts',
  'test/extract/worker-pool.test.ts',
  'test/read/url.test.ts',
  'test/report/{html-browser,markdown-text}.test.ts',
  'test/storage/temporary-file.test.ts',
  'test/tag/*.test.ts',
];

export default defineConfig({
  test: {
    // Only what hangs is ended: a test that takes long because the machine is busy is not red.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: WHOLE, isolate: false } },
      { extends: true, test: { name: 'whole', include: WHOLE } },
    ],
  },
});
