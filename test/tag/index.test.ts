import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../src/clean/index.ts';
import type { ParsedSentence, Term } from '../../src/model.ts';
import { parseArticle } from '../../src/segment/index.ts';
import { fastTagger, isVerified } from '../../src/tag/fast-tagger.ts';
import { tagSentences } from '../../src/tag/index.ts';
import { VERIFIED, versionNote } from '../../src/tag/load-compromise.ts';
import type { Nlp } from '../../src/tag/types.ts';
import { growth, LINEAR } from '../growth.ts';
import { raw } from '../raw.ts';
import { WORDS } from './words.ts';

const require = createRequire(import.meta.url);
/** The tiers that tag, which is what claims loads. */
const nlp = require('compromise/two') as Nlp;
const whole = require('compromise') as Nlp;
/** All of compromise as it is, used before the fast tagger: what it leaves in its rules must not disturb. */
const plain = (text: string): string[] => lines(whole(text).docs.flat());
const lines = (terms: readonly Pick<Term, 'text' | 'tags'>[]): string[] =>
  terms.filter(({ text }) => text !== '').map(({ text, tags }) => `${text}: ${[...tags].join(' ')}`);
const sentence = (text: string): ParsedSentence => ({
  index: 0,
  start: 0,
  end: text.length,
  line: 1,
  role: 'body',
  text,
  block: 0,
});

test('the installed compromise is one that the fast tagger was verified for', () => {
  expect(isVerified(nlp)).toBe(true);
});

test('package.json pins that very version, and nothing is said of it', () => {
  const { dependencies } = require('../../package.json') as { dependencies: Record<string, string> };
  expect(dependencies.compromise).toBe(VERIFIED);
  expect(versionNote(VERIFIED)).toBeNull();
  expect(versionNote('14.18.1')).toContain('14.18.1');
});

const articles = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

test('all fixtures: word by word the tags of plain compromise, in its order', () => {
  let sentences = 0;
  for (const name of articles) {
    const parsed = parseArticle(cleanArticle(raw('a', readFileSync(join('fixtures', name), 'utf8'))));
    const expected = parsed.sentences.map(({ text }) => plain(text));
    expect(tagSentences(parsed.sentences).map(lines), name).toEqual(expected);
    sentences += parsed.sentences.length;
  }
  expect(sentences).toBeGreaterThan(500);
});

test('random sentences: the tags of plain compromise', () => {
  const word = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
  );
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, (given) => {
      expect(lines(tagSentences([sentence(given)])[0]!)).toEqual(plain(given));
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('the pieces of a contraction keep the class that they were read with', () => {
  const text = "Those on a pension needn't cost the town much.";
  expect(plain(text).join()).toContain("needn't: Noun Singular");
  expect(lines(tagSentences([sentence(text)])[0]!)).toEqual(plain(text));
});

test("the fast tagger leaves compromise's own world as it is", () => {
  const { setTag, match } = nlp.world().methods.one;
  const own = (): string[] => lines(nlp('The mayor had quickly been re-elected.').docs.flat());
  const before = own();
  fastTagger(nlp)(['The mayor had quickly been re-elected.']);
  expect(nlp.world().methods.one.setTag).toBe(setTag);
  expect(nlp.world().methods.one.match).toBe(match);
  expect(own()).toEqual(before);
});

test('another version, or other steps, are not trusted', () => {
  const other = (version: string, hooks: readonly string[]): Nlp =>
    Object.assign((text: string) => nlp(text), { version, world: () => ({ ...nlp.world(), hooks }) });
  const { hooks } = nlp.world();
  expect(isVerified(other(nlp.version, hooks))).toBe(true);
  expect(isVerified(other('14.17.1', hooks))).toBe(false);
  expect(isVerified(other(nlp.version, [...hooks, 'more']))).toBe(false);
});

test('many sentences cost as much each as few', () => {
  const one = sentence('The mayor of Osmond said on Monday that eleven people had not been re-elected, and left.');
  expect(growth((size) => tagSentences(Array.from({ length: size }, () => one)), 200)).toBeLessThan(LINEAR);
});
