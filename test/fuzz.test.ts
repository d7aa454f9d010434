/** A short run of the fuzzer (`npm run fuzz` goes on for as long as it is told to), against the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyArticles, articlesOf } from '../scripts/fuzz/articles.mjs';
import { checker } from '../scripts/fuzz/check.mjs';
import { mutated, mutations, ODD } from '../scripts/fuzz/mutate.mjs';
import { inMemory, linesOf, readLines } from '../src/extract/json-lines.ts';
import * as api from '../src/index.ts';
import { raw } from './raw.ts';

const library = { ...api, inMemory, linesOf, readLines };
const seeds = readdirSync('fixtures/events', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`fixtures/events/${name}`, 'utf8').slice(0, 3_000));

test('mutated articles', async () => {
  const check = await checker(library);
  await fc.assert(
    fc.asyncProperty(articlesOf(seeds), async (articles) => {
      await check(articles);
    }),
    { numRuns: 12, seed: 7 },
  );
}, 300_000);

test('texts of any characters', async () => {
  const check = await checker(library);
  await fc.assert(
    fc.asyncProperty(anyArticles(ODD), async (articles) => {
      await check(articles);
    }),
    { numRuns: 30, seed: 7 },
  );
}, 300_000);

test('the checks see what is broken', async () => {
  const article = [raw('a', 'Ana Hill resigned on Monday. It cost 40 million euros.')];
  const broken = async (change: Partial<typeof library>): Promise<string> =>
    (await checker({ ...library, ...change }))(article).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
  expect(await broken({})).toBe('nothing');
  const moved: typeof api.extract = (articles) =>
    api.extract(articles).map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({ ...claim, span: { ...claim.span, start: claim.span.start + 1 } })),
    }));
  expect(await broken({ extract: moved })).toMatch(/does not slice/);
  const twice: typeof api.compare = (...given) => {
    const report = api.compare(...given);
    return { ...report, facts: [...report.facts, ...report.facts] };
  };
  expect(await broken({ compare: twice })).toMatch(/in no fact or in several/);
  expect(await broken({ render: async () => 'no end' })).toMatch(/report|line|JSON|last line/);
  const render: typeof api.render = async (report, format, options) =>
    format === 'terminal' ? '\u001b[2J\n' : api.render(report, format, options);
  expect(await broken({ render })).toMatch(/the terminal gets/);
});

test('every mutation takes every text', () => {
  for (const name of Object.keys(mutations))
    for (const text of ['', 'a', 'It cost 40 euros. “Yes,” she said.'])
      for (const [x, y] of [
        [0, 0],
        [1, 1],
        [0.5, 0.2],
      ] as const)
        expect(typeof mutated([text], { seed: 0, steps: [[name, x, y, 0]] }), name).toBe('string');
});
