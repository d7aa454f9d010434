import { expect, test } from 'vitest';
import { growth, LINEAR } from '../growth.ts';
import { nameOf, quotesOf } from './article.ts';

test.each([
  ['denied', 'Marta Olsen denied that the road is closed.', 'denied'],
  ['alleged', 'Marta Olsen claimed the road is closed.', 'alleged'],
  ['asserted', 'Marta Olsen said the road is closed.', 'asserted'],
] as const)('modality %s', (_, text, modality) => {
  expect(quotesOf(text).claims.map((c) => c.modality)).toEqual([modality]);
});

test('behind a comma the attributing words are the speaker alone, not what else the speaker did', () => {
  const [claim] = quotesOf('The council rejected a plan drawn up by the mayor, saying it was too expensive.').claims;
  expect(claim!.attribution.map((a) => a.text)).toEqual(['The council']);
  expect(claim!.value.cue?.text).toBe('saying');
});

test('spans slice out of the text, terms are stems of content words, the cue is the reporting words', () => {
  const text = 'Marta Olsen told reporters the “old bridges” were closing.';
  const [claim] = quotesOf(text).claims;
  expect(text.slice(claim!.span.start, claim!.span.end)).toBe(claim!.span.text);
  expect(claim!.value.quoted.map((q) => text.slice(q.start, q.end))).toEqual(['old bridges']);
  expect(claim!.value.cue?.text).toBe('told');
  expect(claim!.about.terms).toHaveLength(3);
});

test('several quotes come in order of their first word', () => {
  const { claims } = quotesOf('“One day,” said Marta Olsen.\nJohn Harlan said it rained. “It did,” he added.');
  expect(claims.map((c) => c.value.words)).toEqual(['One day,', 'it rained', 'It did,']);
});

test.each([
  ['speaker first', 'Marta Olsen said: “One day.\n“Two days.\n“Three days.”\nJohn Harlan left.'],
  ['speaker last', 'John Harlan left.\n“One day.\n“Two days.\n“Three days,” Marta Olsen said.'],
])('a quotation over several paragraphs is one claim: %s', (_, text) => {
  const { article, claims } = quotesOf(text);
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  expect(claim!.value.quoted.map((q) => q.text.replace(/[.,]$/, ''))).toEqual(['One day', 'Two days', 'Three days']);
  expect(claim!.span.text).toBe(text.slice(text.indexOf('One'), text.indexOf('Three') + 11));
  expect(nameOf(article, claim!.about.speaker)).toBe('Marta Olsen');
});

test('a label in a transcript is no part of the words', () => {
  const { claims } = quotesOf('Marta Olsen met the press.\n“OLSEN: It works.”');
  expect(claims.map((c) => [c.span.text, c.attribution[0]!.text])).toEqual([['It works.', 'OLSEN']]);
});

test.each(['said ', '“a” ', '“a,” said B. ', 'A said that ', 'according to '])(
  'time grows with the length of a line of %j, not with its square',
  (unit) => {
    expect(growth((size) => quotesOf(unit.repeat(size / unit.length)), 4_000)).toBeLessThan(LINEAR);
  },
);
