/** Key terms: what articles of two origins name alike. */
import { expect, test } from 'vitest';
import { analyze, extract } from '../../src/analyze.ts';
import { keyTermsOf } from '../../src/compare/events.ts';
import { raw } from '../raw.ts';

const one = `The council of Oldham voted on Tuesday evening to raise the harbour dues. Ana Hill, the mayor, hopes to pay for a longer mole with them.`;
const two = `Fishermen blocked the port of Oldham in anger at harbour dues. A cable winch has been broken for weeks, Jo Vale of their union told reporters.`;
const articlesOf = (...texts: string[]) =>
  extract(texts.map((text, n) => raw(`a${n}`, text))).map(({ article }) => article);
const terms = (texts: readonly string[], origins: readonly string[]) =>
  keyTermsOf(articlesOf(...texts), new Map(origins.map((origin, n) => [`a${n}`, origin])));

test('what two origins name, with who names it', () => {
  expect(terms([one, two], ['x', 'y'])).toEqual([{ text: 'harbour dues', articles: ['a0', 'a1'] }]);
});

test('what one article, or several of one origin, name is none', () => {
  expect(terms([one], ['x'])).toEqual([]);
  expect(terms([one, one], ['x', 'x'])).toEqual([]);
  expect(terms([one, one, two], ['x', 'x', 'y'])).toEqual([{ text: 'harbour dues', articles: ['a0', 'a1', 'a2'] }]);
});

test('a term is one however it is put, in the words of the first; those that most articles name come first', () => {
  const texts = [
    'They paid for solar power and river water.',
    'The river water was cold. They spoke of solar power.',
    'They tasted the water of the river, and the river water was warm.',
  ];
  expect(terms(texts, ['x', 'y', 'z']).map(({ text, articles }) => [text, articles.length])).toEqual([
    ['river water', 3],
    ['solar power', 2],
  ]);
});

test('there is an end to them', () => {
  const things = Array.from(
    { length: 70 },
    (_, n) => `solar ${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}mast`,
  );
  const text = things.map((thing) => `They paid for ${thing}.`).join(' ');
  const all = terms([text, text], ['x', 'y']);
  expect(all).toHaveLength(40);
});

test('a report gives them with its events and makes no claims of them', () => {
  const report = analyze([raw('one', one), raw('two', two)]);
  expect(report.events.map(({ keyTerms }) => keyTerms)).toEqual([[{ text: 'harbour dues', articles: ['one', 'two'] }]]);
  expect(report.claims.filter(({ kind }) => kind === 'topic')).toEqual([]);
});
