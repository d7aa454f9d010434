import { expect, test } from 'vitest';
import { analyze, compare, extract } from '../../src/analyze.ts';
import { keyPhraseName } from '../../src/extract/key-phrases.ts';
import { raw } from '../raw.ts';

const thingsOf = (text: string): string[] => {
  const [extraction] = extract([raw('a', text)]);
  return extraction!.article.things.map(({ start, end }) => extraction!.article.text.slice(start, end));
};

test.each([
  ['a noun before a noun', 'The couple paid harbour dues with the money of the club.', ['harbour dues']],
  ['an adjective that sorts', 'They paid for solar power and said nothing.', ['solar power']],
  ['the last two words', 'The council repaired a leaking municipal water pipe on Friday.', ['water pipe']],
  ['a name', 'The Riverside Theatre tickets were free.', ['Riverside Theatre tickets']],
])('%s names a thing', (_, text, things) => {
  expect(thingsOf(text)).toEqual(things);
});

test.each([
  ['an adjective that only values or counts', 'The big house had a new roof and several doors.'],
  ['a person', 'The assistant coach met the federal prosecutors.'],
  ['a body', 'The federal government and the foreign ministry kept silent.'],
  ['a time', 'The shop closed late last night and opened on Monday morning.'],
  ['half a word', 'She read the 64-page memoir.'],
  ['words inside a quotation', '"We never paid for solar power," Ana Hill said.'],
])('%s names none', (_, text) => {
  expect(thingsOf(text)).toEqual([]);
});

test('a thing is named once in an article', () => {
  expect(thingsOf('They tasted river water. The river water was warm.')).toEqual(['river water']);
});

test('order and number do not matter to what a thing is', () => {
  expect(keyPhraseName('ferry tickets')).toBe(keyPhraseName('ticket of the ferry'));
  expect(keyPhraseName('ferry')).toBe('');
});

const one = `The council of Oldham voted on Tuesday evening to raise the harbour dues. Ana Hill, the mayor, hopes to pay for a longer mole with them.`;
const two = `Fishermen blocked the port of Oldham in anger at harbour dues. A cable winch has been broken for weeks, Jo Vale of their union told reporters.`;

test('what two origins name is a topic of both, with exact spans', () => {
  const report = analyze([raw('one', one), raw('two', two)]);
  const topics = report.findings.filter(({ kind }) => kind === 'topic');
  expect(topics.map(({ label, verdict, support }) => [label, verdict, support.articles])).toEqual([
    ['harbour dues', 'agree', 2],
  ]);
  const claims = report.claims.filter(({ kind }) => kind === 'topic');
  expect(claims.map(({ rule, span }) => [rule, span.text])).toEqual([
    ['named', 'harbour dues'],
    ['named', 'harbour dues'],
  ]);
  for (const { article, span, sentence } of claims) {
    const text = article === 'one' ? one : two;
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  }
});

test('what one article names alone, or a copy of it, is no claim', () => {
  const alone = analyze([raw('one', one)]);
  const copied = analyze([raw('one', one), raw('again', one)]);
  for (const report of [alone, copied]) expect(report.claims.filter(({ kind }) => kind === 'topic')).toEqual([]);
});

test('a thing that one article names joins the subject that another says was discussed', () => {
  const talks = `The mayors of Oldham and Bury met on Monday. They discussed the planned cable ferry, a school and the old bridge.`;
  const plan = `A cable ferry would cost the town of Bury four million dollars, an engineer wrote on Monday.`;
  const report = compare(extract([raw('talks', talks), raw('plan', plan)]));
  const ferry = report.findings.find(({ kind, label }) => kind === 'topic' && label.includes('cable ferry'));
  expect(ferry).toMatchObject({ verdict: 'agree', support: { articles: 2 } });
});

test('that a statement left a thing out is not contradicted by an article that names it', () => {
  const silent = `The mayors of Oldham and Bury met on Monday. The statement of Oldham did not mention the cable ferry.`;
  const named = `The mayors of Oldham and Bury met on Monday. A cable ferry would cost the town four million dollars.`;
  const report = analyze([raw('silent', silent), raw('named', named)]);
  expect(report.findings.filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
});
