/** Where a rule of the post-tagger matches, against compromise's own matcher; where it can begin, against a loop over all words. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netOf } from '../../src/tag/post-tagger.ts';
import { type Asked, askedOf, keyOf, matcherOf, matchesOf, placesIn, type Step } from '../../src/tag/rule-match.ts';
import type { Keys, Nlp, NlpRule, NlpTerm, NlpToken } from '../../src/tag/types.ts';
import { growth, LINEAR } from '../growth.ts';
import { WORDS } from './words.ts';

const nlp = createRequire(import.meta.url)('compromise/two') as Nlp;
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

const rules = [...new Set(Object.values(netOf(nlp.world()).hooks).flat())];
const pool = nlp(WORDS).docs.flat();
const half = (term: NlpTerm): NlpTerm => ({ ...term, implicit: term.normal });
const term = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pool) }, fc.constantFrom(...pool).map(half));
/** Clauses with words that some rule asks for, in its order. */
const clauses = fc
  .constantFrom(...rules)
  .chain((rule) => {
    const words = rule.regs.map((token) =>
      fc.constantFrom(...pool.filter((one) => suits(token, one)), ...pool.slice(0, 3)),
    );
    return fc.tuple(fc.array(term, { maxLength: 2 }), fc.tuple(...words), fc.array(term, { maxLength: 2 }));
  })
  .map(([before, middle, behind]) => [...before, ...middle, ...behind].map((one) => ({ ...one })));

test('random clauses: each rule matches where it does in compromise', () => {
  expect(rules.length).toBeGreaterThan(500);
  const matchers = rules.map((rule) => matcherOf(rule, methods));
  expect(matchers.filter(({ isKnown }) => isKnown).length).toBeGreaterThan(550);
  fc.assert(
    fc.property(clauses, (clause) => {
      for (const matcher of matchers)
        expect(matchesOf(matcher, clause, methods), matcher.rule.match).toEqual(theirs(matcher.rule, clause));
    }),
    { numRuns: 150, seed: 7 },
  );
});

/** What a token asks of a word by name: a word in any of its forms, a tag, a switch. */
const hasKey = (key: string, one: NlpTerm): boolean =>
  key.startsWith('#')
    ? one.tags.has(key.slice(1))
    : /^%.+%$/.test(key)
      ? one.switch === key.slice(1, -1)
      : [one.normal, one.implicit, one.machine, one.root, one.text, ...(one.alias ?? [])].includes(key);

/** The reference: whether the tokens from `s` on may stand from word `n` on, by what they ask for by name; everything is tried. */
function mayStand(
  steps: readonly Step[],
  asked: readonly (readonly (readonly string[])[])[],
  clause: NlpTerm[],
  s: number,
  n: number,
): boolean {
  const step = steps[s];
  if (step === undefined) return true;
  if (step.canSkip && mayStand(steps, asked, clause, s + 1, n)) return true;
  const isPlaced = !(step.isFirst && n !== 0) && !(step.isLast && n !== clause.length - 1);
  const fits = asked[s]!.every((list) => n < clause.length && list.some((key) => hasKey(key, clause[n]!)));
  if (!isPlaced || !fits || n > clause.length + steps.length) return false;
  const strides = clause.some(({ implicit }) => implicit) ? [1, 2] : [1];
  return strides.some(
    (stride) =>
      mayStand(steps, asked, clause, s + 1, n + stride) ||
      (step.canRepeat && mayStand(steps, asked, clause, s, n + stride)),
  );
}

test('random clauses: a rule can begin where a loop over all words says so', () => {
  const keys: Keys = { words: new Map(), tags: new Map(), switches: new Map(), count: 0 };
  const known = rules.map((rule) => {
    const names = rule.regs.map(askedOf);
    const asked: Asked[] = names.map((lists) => lists.map((list) => list.map((name) => keyOf(keys, name))));
    return { rule, names, asked, steps: matcherOf(rule, methods).steps };
  });
  const places = placesIn(keys);
  let [ruledOut, possible] = [0, 0];
  fc.assert(
    fc.property(clauses, (clause) => {
      places.read(clause);
      for (const { rule, names, asked, steps } of known) {
        const starts = places.startsOf(steps, asked);
        for (let n = 0; n < clause.length; n++) {
          const isPossible = mayStand(steps, names, clause, 0, n);
          expect((starts & (1 << n)) !== 0, `${rule.match} at ${n}`).toBe(isPossible);
          if (isPossible) possible++;
          else ruledOut++;
        }
      }
    }),
    { numRuns: 50, seed: 7 },
  );
  expect(ruledOut).toBeGreaterThan(1000);
  expect(possible).toBeGreaterThan(20);
});

test('a clause longer than the bits: no place where compromise begins a match is left out', () => {
  const keys: Keys = { words: new Map(), tags: new Map(), switches: new Map(), count: 0 };
  const known = rules.map((rule) => {
    const asked: Asked[] = rule.regs.map((token) =>
      askedOf(token).map((list) => list.map((name) => keyOf(keys, name))),
    );
    return { whole: { ...rule, group: undefined } as unknown as NlpRule, asked, steps: matcherOf(rule, methods).steps };
  });
  const places = placesIn(keys);
  let begun = 0;
  fc.assert(
    fc.property(fc.array(clauses, { minLength: 9, maxLength: 14 }), (list) => {
      const clause = list.flat();
      places.read(clause);
      for (const { whole, asked, steps } of known)
        for (const [start] of theirs(whole, clause) as [number, number][]) {
          begun++;
          expect(places.startsOf(steps, asked) & (1 << start), whole.match).not.toBe(0);
        }
    }),
    { numRuns: 20, seed: 7 },
  );
  expect(begun).toBeGreaterThan(100);
});
