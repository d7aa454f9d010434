/** The corpora of statements and topics: where each stands, exactly, and what it is about. */
import { describe, expect, test } from 'vitest';
import { type Case, claimsIn, expectMissed, expectRead, readCorpus, rowsOf, short } from '../corpus.ts';

/** The rules of each kind that a single article gives rise to. */
const RULES = {
  statement: ['clause', 'event-noun'],
  topic: ['discussed', 'label', 'left-out', 'list', 'on-the-agenda'],
} as const;

describe.each(['statement', 'topic'] as const)('%s', (kind) => {
  const corpus = readCorpus<Case<object>>(kind);

  test.each(rowsOf(corpus.cases))('$rule: $example', ({ rule, value, example }) => {
    expectRead(kind, { value: { rule, ...value }, example });
  });

  test.each(corpus.none)('none: %s', (text) => {
    expect(claimsIn(kind, text).found).toEqual([]);
  });

  test.each(rowsOf(corpus.knownMissed))('still missed: $rule: $example', ({ rule, value, example }) => {
    expectMissed(() => expectRead(kind, { value: { rule, ...value }, example }));
  });

  test.each(corpus.knownFalse ?? [])('still found: %s', (text) => {
    expect(claimsIn(kind, text).found, 'nothing is found now: move it to none').not.toEqual([]);
  });

  test('the corpus has five phrasings of every rule', () => {
    expect(short(corpus.cases, RULES[kind])).toEqual([]);
    expect([...new Set(corpus.cases.map(({ rule }) => rule))].sort()).toEqual(RULES[kind]);
  });
});
