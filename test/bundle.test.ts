/** What runs and is published is bundle/: the same program as src/, with a compromise whose lists were unpacked beforehand. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../src/clean/index.ts';
import * as library from '../src/index.ts';
import { parseArticle } from '../src/segment/index.ts';
import { fastTagger, isVerified } from '../src/tag/fast-tagger.ts';
import type { Nlp, NlpTerm } from '../src/tag/types.ts';
import { runIn } from './command.ts';
import { raw } from './raw.ts';

const require = createRequire(import.meta.url);
const built = existsSync('bundle/cli.cjs');

describe.runIf(built)('the compromise of the bundle', () => {
  const stock = require('compromise') as Nlp;
  const prepared = require(path.resolve('bundle/compromise.cjs')) as Nlp;
  const sentences = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .flatMap(
      (name) => parseArticle(cleanArticle(raw('a', readFileSync(path.join('fixtures', name), 'utf8')))).sentences,
    )
    .map(({ text }) => text);
  const lines = (terms: readonly NlpTerm[]): string[] =>
    terms.map(({ text, normal, tags }) => `${text} ${normal}: ${[...tags].join(' ')}`);

  test('is the version that the fast tagger is made for', () => {
    expect(prepared.version).toBe(stock.version);
    expect(isVerified(prepared)).toBe(true);
  });
  test('is named where --version looks, without being loaded', () => {
    const code = readFileSync('bundle/load-compromise.cjs', 'utf8');
    expect(/installedVersion = \(\) => "(.+)";/.exec(code)?.[1]).toBe(stock.version);
  });
  test('all fixtures: the tags of compromise as it is, by its own tagger and by ours', () => {
    const fast = fastTagger(prepared);
    expect(sentences.length).toBeGreaterThan(500);
    for (const text of sentences) {
      const expected = lines(stock(text).docs.flat());
      expect(lines(prepared(text).docs.flat()), text).toEqual(expected);
      expect(lines(fast([text])[0]!), text).toEqual(expected);
    }
  });
  test('every word of its lists: the same tags, the same base form', () => {
    const [here, there] = [prepared.world(), stock.world()].map(({ model, methods }) => ({
      model,
      ...methods.two.transform,
    }));
    const { lexicon } = there!.model.one as unknown as { lexicon: Record<string, unknown> };
    expect((here!.model.one as unknown as { lexicon: unknown }).lexicon).toEqual(lexicon);
    for (const word of Object.keys(lexicon)) {
      expect(here!.noun.toSingular(word, here!.model)).toBe(there!.noun.toSingular(word, there!.model));
      for (const tense of ['PastTense', 'Gerund', 'PresentTense'])
        expect(here!.verb.toInfinitive(word, here!.model, tense)).toBe(
          there!.verb.toInfinitive(word, there!.model, tense),
        );
    }
  });
});

describe.runIf(built)('the bundle', () => {
  const folder = path.resolve('fixtures/events/river-flood');

  test.each(['terminal', 'json', 'ndjson', 'markdown', 'html', 'csv'])('%s: what src/ writes', async (format) => {
    const args = ['analyze', 'articles', '--format', format, '--no-color'];
    const { stdout } = spawnSync(process.execPath, [path.resolve('bin/claims.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(stdout).toBe((await runIn(folder, args)).out);
    expect(stdout.length).toBeGreaterThan(1000);
  });
  test('threads are started from a file that is there', () => {
    // What it does is tested in extract/worker-pool.test.ts.
    const [, name] = /new URL\("\.\/([\w.-]+)"/.exec(readFileSync('bundle/worker-pool.cjs', 'utf8'))!;
    expect(existsSync(path.join('bundle', name!))).toBe(true);
  });
  test('the library exports what src/index.ts does', () => {
    const script = "import * as claims from 'claims'; console.log(JSON.stringify(Object.keys(claims)))";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(Object.keys(library).sort());
  });
  test('help loads little: neither compromise nor what analyzes', () => {
    const atOnce = (name: string): string[] =>
      [...readFileSync(`bundle/${name}.cjs`, 'utf8').matchAll(/^const \w+ = require\("\.\/([\w-]+)\.cjs"\)/gm)].map(
        ([, other]) => other!,
      );
    const loaded = new Set(['cli']);
    for (const name of loaded) for (const other of atOnce(name)) loaded.add(other);
    expect(loaded.size).toBeGreaterThan(1);
    for (const heavy of ['analyze', 'terminal', 'compromise']) {
      expect(existsSync(`bundle/${heavy}.cjs`)).toBe(true);
      expect(loaded).not.toContain(heavy);
    }
  });
});
