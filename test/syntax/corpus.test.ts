/** The corpus of clauses: where each begins and ends, and whether the text asserts, denies, plans or only allows what it says. */
import { describe, expect, test } from 'vitest';
import * as lists from '../../src/words/actions.ts';
import { type Case, claimsIn, expectMissed, expectRead, readCorpus, rowsOf, short } from '../corpus.ts';

const corpus = readCorpus<Case<Record<string, unknown>>>('clauses');
const rows = rowsOf(corpus.cases);

test.each(rows)('$rule: $example', (row) => expectRead('statement', row));

test.each(corpus.none)('no statement: %s', (text) => {
  expect(claimsIn('statement', text).found).toEqual([]);
});

test.each(rowsOf(corpus.knownMissed))('still missed: $rule: $example', (row) => {
  expectMissed(() => expectRead('statement', row));
});

/** Lists about other things, and those that work only inside a clause that is reported as a whole: "was accused of stealing the letters". */
const ELSEWHERE = [
  'accusedWords',
  'actions',
  'deedLinks',
  'eventNouns',
  'onceActions',
  'proposedWords',
  'stateParticiples',
];

describe('the corpus', () => {
  test('has five phrasings of every word list, pattern, polarity and modality', () => {
    const named = Object.keys(lists).filter((name) => !ELSEWHERE.includes(name));
    expect(short(corpus.cases, [...named, ...corpus.cases.map(({ rule }) => rule)])).toEqual([]);
    const values = corpus.cases.flatMap(({ value, examples }) =>
      [value.polarity, value.modality].map((name) => ({ rule: name as string, value, examples })),
    );
    expect(short(values, ['affirmed', 'negated', 'asserted', 'possible', 'planned', 'alleged', 'denied'])).toEqual([]);
  });

  test('has a word of its list in every phrasing', () => {
    const wordsOf = (name: string): readonly string[] => {
      const list = (lists as Record<string, readonly string[] | Record<string, unknown>>)[name] ?? [];
      return Array.isArray(list) ? list : Object.keys(list);
    };
    const without = rows.filter(({ rule, example }) => {
      const words = wordsOf(rule);
      return words.length > 0 && !words.some((word) => example.toLowerCase().includes(stemOf(word)));
    });
    expect(without.map(({ rule, example }) => `${rule}: ${example}`)).toEqual([]);
  });
});

/** The part of a verb that its forms share: "deny" and "denied", "begin" and "began". */
const stemOf = (word: string): string => word.slice(0, Math.max(2, word.length - 2));
