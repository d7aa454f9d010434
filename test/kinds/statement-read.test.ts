/** Statements as they are read from a sentence: who and what they name, where, from where to where they reach, and what says too little to be one. */
import { describe, expect, test } from 'vitest';
import { statement } from '../../src/kinds/statement.ts';
import type { Mention } from '../../src/model.ts';
import { taggedArticle } from '../dates/tagged.ts';
import { readTagged } from '../stages.ts';
import { statementOf } from './built.ts';

const names: Record<string, Mention['kind']> = {
  'Ana Hill': 'person',
  'Ray Moss': 'person',
  Oslo: 'place',
  Lisbon: 'place',
};
const read = (text: string) => statement.extract(readTagged(taggedArticle(text, null, names)));
/** Who does what to whom, of each statement. */
const deeds = (text: string): string[] =>
  read(text).map(({ about }) => [about.subject, about.action, about.object].map(String).join(' '));
const spans = (text: string): string[] => read(text).map((c) => c.span.text);

describe('who, what and to whom', () => {
  test.each([
    ['the person, not the place of the office', 'Ana Hill met Lisbon mayor Ray Moss.', 'ana-hill meet ray-moss'],
    ['the place, where no person is named', 'Ana Hill praised the Lisbon farmers.', 'ana-hill praise lisbon'],
    ['the last word of a long name for a body', 'The old harbour committee praised the plan.', 'committe praise plan'],
    ['nobody known', 'He praised the tax plan.', 'null praise plan'],
    ['no day as object', 'Ana Hill arrived Monday.', 'ana-hill arrive null'],
    ['no day behind the object', 'Ana Hill opened the harbour Friday morning.', 'ana-hill open harbour'],
    [
      'the first of a list',
      'It rained. Ana Hill praised the farmers, the fishers and the bakers.',
      'ana-hill praise farmer',
    ],
    ['behind an apposition', 'Ana Hill, a lawyer from Oslo, praised the tax plan.', 'ana-hill praise plan'],
    ['what was left undone as the deed that it leaves', 'The readout omitted the tax plan.', 'readout mention plan'],
  ])('%s', (_, text, deed) => {
    expect(deeds(text)).toEqual([deed]);
  });

  test('another verb for a deed says enough alone, like the deed', () => {
    expect(deeds('Ana Hill quit.')).toEqual(deeds('Ana Hill resigned.'));
    expect(deeds('The old bridge glittered.')).toEqual([]);
    expect(deeds('The old bridge was cleaned.')).toHaveLength(1);
  });

  test('each clause names only its own people', () => {
    const [one, other] = read('Ana Hill praised the plan, and Ray Moss met the farmers in Oslo.');
    expect([one!.about.participants, one!.value.place]).toEqual([['ana-hill'], null]);
    expect([other!.about.participants, other!.value.place]).toEqual([['ray-moss', 'oslo'], 'oslo']);
  });

  test('who stands in a list with the subject is named, too', () => {
    const [claim] = read('The men, Ana Hill and Ray Moss, were arrested in Oslo.');
    expect(claim!.about.participants).toEqual(['ana-hill', 'ray-moss', 'oslo']);
  });
});

describe('the place', () => {
  test.each([
    ['in a sentence that is not the first', 'It rained. Ana Hill met the farmers in Lisbon.', 'lisbon'],
    ['behind two blanks', 'Ana Hill met the farmers in  Lisbon.', 'lisbon'],
    ['with an article', 'Ana Hill met the farmers in a Lisbon school.', 'lisbon'],
    ['with an article and two blanks', 'Ana Hill met the farmers in the  Lisbon school.', 'lisbon'],
    ['is not whom one stands near', 'Ana Hill met the farmers near Ray Moss.', null],
    ['is not what another word stands in', 'Ana Hill met in secret the Lisbon farmers.', null],
  ])('%s', (_, text, place) => {
    expect(read(text).map((c) => c.value.place)).toEqual([place]);
  });
});

describe('the span', () => {
  test.each([
    [
      'reaches from the subject over an apposition',
      'Ana Hill, a lawyer from Oslo, praised the tax plan.',
      'Ana Hill, a lawyer from Oslo, praised the tax plan',
    ],
    [
      'begins with its own words behind another clause',
      'On the quay, where gulls cried, Ana Hill opened the old harbour.',
      'Ana Hill opened the old harbour',
    ],
    ['leaves out who says so', 'According to the harbour committee, Ray Moss resigned.', 'Ray Moss resigned'],
    [
      'takes in what the verb leads to',
      'Ana Hill promised to rebuild the old bridge.',
      'Ana Hill promised to rebuild the old bridge',
    ],
  ])('%s', (_, text, span) => {
    expect(spans(text)).toEqual([span]);
  });
});

test('who acts in another clause of the sentence is a party of this one', () => {
  const [claim] = read('Ana Hill, who praised the farmers, opened the old harbour.');
  expect([claim!.about.subject, claim!.about.participants]).toEqual(['ana-hill', ['ana-hill']]);
});

describe('what is no statement', () => {
  test.each([
    ['that somebody says something', 'Ana Hill said many kind words.'],
    ['one word and a pronoun', 'It rained.'],
    ['that a source has no name', 'The guards of the harbour spoke on condition of anonymity.'],
    ['that somebody denies, without what', 'The mayor denied.'],
    ['five quoted words with their verb', 'Ana Hill “firmly praised the tax plan” in Oslo.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('four quoted words are part of the clause', () => {
    expect(deeds('Ana Hill “firmly praised the plan” in Oslo.')).toHaveLength(1);
    expect(deeds('Ana Hill “firmly  praised the plan” in Oslo.')).toHaveLength(1);
  });

  test('a pronoun counts for whom it means', () => {
    expect(deeds('She praised Lisbon.')).toEqual(['null praise lisbon']);
  });
});

describe('what two statements are to each other', () => {
  test('what was only tried is no deed', () => {
    const [tried] = read('The captain tried to sell the ferry.');
    const [sold] = read('The captain sold the ferry.');
    const claimOf = (draft: typeof tried) => ({ ...draft!, id: 'c', article: 'a' });
    expect(statement.compare(claimOf(tried), claimOf(sold))).toBe('fragment');
    expect(statement.compare(claimOf(tried), claimOf(tried))).toBe('same');
  });

  const compare = (a: string, b: string): string => {
    const [x, y] = [a, b].map((span, n) => statementOf('ab'.charAt(n), { text: span, span }));
    expect(statement.compare(y!, x!)).toBe(statement.compare(x!, y!));
    return statement.compare(x!, y!);
  };

  test.each([
    ['paid 1,400 crews', 'paid 400 crews', 'fragment'],
    ['paid 3 crews and 5 boats', 'paid 3 crews', 'same'],
    ['paid (14) crews', 'paid 14 crews', 'same'],
    ['paid 14 crews', 'paid 1 of 4 crews', 'fragment'],
  ])('by their numbers: %s | %s: %s', (a, b, reason) => {
    expect(compare(a, b)).toBe(reason);
  });

  test('two deeds that happen once, in two places, are no conflict of places', () => {
    const of = (article: string, action: string, place: string) =>
      statementOf(article, { about: { action }, value: { place } });
    expect(statement.compare(of('a', 'arrest', 'mill-street'), of('b', 'arrest', 'harbour-street'))).toBe('place');
    expect(statement.compare(of('a', 'arrest', 'mill-street'), of('b', 'sentence', 'harbour-street'))).toBe('same');
  });
});
