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
import { netOf } from '../../src/tag/post-tagger.ts';
import { matcherOf, matchesOf } from '../../src/tag/rule-match.ts';
import type { Nlp, NlpRule, NlpTerm, NlpToken } from '../../src/tag/types.ts';
import { growth, LINEAR } from '../growth.ts';
import { raw } from '../raw.ts';

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

/** What rules of compromise are about: contractions, ranges, hyphens, slashes, names, numbers, switches of verb and noun. */
const WORDS =
  "the a not very quickly he'd she's won't gonna they've John's Dr. Smith-Jones U.S. and/or 5-10 44km 3rd $4.5m 2019 May June to of by will be being been had have said walk walks run record Paris, Texas; seven hundred co-operate re-elected out up who which that whose – “quoted” (aside) I'm let's o'clock needn't 9:30pm #tag @user café İzmir";

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

const { methods } = nlp.world();
const word = (...tags: string[]): NlpTerm => ({ text: 'w', pre: '', post: ' ', normal: 'w', tags: new Set(tags) });
const theirs = (rule: NlpRule, clause: NlpTerm[]): unknown[] =>
  methods.one.match([clause], rule).ptrs.map(([, start, end]) => [start, end]);
const read = (...rules: object[]): NlpRule[] => [
  ...new Set(Object.values(methods.one.buildNet(rules as never, nlp.world()).hooks).flat()),
];
/** compromise's methods, which count how often its matcher is asked. */
function counting(): { methods: typeof methods; asked: () => number } {
  let asked = 0;
  const match: typeof methods.one.match = (...given) => {
    asked++;
    return methods.one.match(...given);
  };
  return { methods: { ...methods, one: { ...methods.one, match } }, asked: () => asked };
}

test('whether a rule can match is told by one pass over a clause, however long', () => {
  const [rule] = read({
    match: '#Copula (#Adverb|not)+? #Adverb+ (#Adverb|not)+? [#Adjective]',
    group: 0,
    tag: 'Noun',
  });
  const matcher = matcherOf(rule!, methods);
  const { methods: counted, asked } = counting();
  const clause = (size: number, last: string): NlpTerm[] => [
    word('Copula'),
    ...Array.from({ length: size }, () => word('Adverb')),
    word(last),
  ];
  for (const size of [5, 40]) {
    expect(matchesOf(matcher, clause(size, 'Noun'), counted)).toEqual([]);
    expect(matchesOf(matcher, clause(size, 'Adjective'), counted)).toEqual(theirs(rule!, clause(size, 'Adjective')));
  }
  expect(asked()).toBe(0);
  expect(growth((size) => matchesOf(matcher, clause(size, 'Noun'), counted), 20_000)).toBeLessThan(LINEAR);
});

test('a token that says what must not be there is left to compromise', () => {
  const [rule] = read({ match: '#Determiner [#Noun] !#Verb?', group: 0, tag: 'Noun' });
  const matcher = matcherOf(rule!, methods);
  const { methods: counted, asked } = counting();
  const long = Array.from({ length: 50 }, () => word('Noun'));
  expect(matchesOf(matcher, long, counted)).toEqual([]);
  expect(asked()).toBe(0);
  const clause = [word('Determiner'), word('Noun'), word('Noun')];
  expect(matchesOf(matcher, clause, counted)).toEqual(theirs(rule!, clause));
  expect(asked()).toBe(1);
});

/** Whether a word has the tag or is the word that a token asks for, or one of its choices. */
const suits = ({ tag, word: asked, switch: form, fastOr, choices }: NlpToken, term: NlpTerm): boolean =>
  (tag !== undefined && term.tags.has(tag)) ||
  (asked !== undefined && term.normal === asked) ||
  (form !== undefined && term.switch === form) ||
  (fastOr?.has(term.normal) ?? false) ||
  (choices?.some((choice) => choice.some((one) => suits(one, term))) ?? false);

test('random clauses: each rule matches where it does in compromise', () => {
  const rules = [...new Set(Object.values(netOf(nlp.world()).hooks).flat())];
  expect(rules.length).toBeGreaterThan(500);
  const pool = nlp(WORDS).docs.flat();
  const half = (term: NlpTerm): NlpTerm => ({ ...term, implicit: term.normal });
  const term = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pool) }, fc.constantFrom(...pool).map(half));
  const inRule = fc.constantFrom(...rules).chain((rule) => {
    const words = rule.regs.map((token) =>
      fc.constantFrom(...pool.filter((one) => suits(token, one)), ...pool.slice(0, 3)),
    );
    return fc.tuple(fc.array(term, { maxLength: 2 }), fc.tuple(...words), fc.array(term, { maxLength: 2 }));
  });
  const matchers = rules.map((rule) => matcherOf(rule, methods));
  expect(matchers.filter(({ isKnown }) => isKnown).length).toBeGreaterThan(550);
  fc.assert(
    fc.property(inRule, ([before, middle, behind]) => {
      const clause = [...before, ...middle, ...behind].map((one) => ({ ...one }));
      for (const matcher of matchers)
        expect(matchesOf(matcher, clause, methods), matcher.rule.match).toEqual(theirs(matcher.rule, clause));
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('many sentences cost as much each as few', () => {
  const one = sentence('The mayor of Osmond said on Monday that eleven people had not been re-elected, and left.');
  expect(growth((size) => tagSentences(Array.from({ length: size }, () => one)), 200)).toBeLessThan(LINEAR);
});
