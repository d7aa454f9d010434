import { expect, test } from 'vitest';
import { analyze, extract } from '../../src/analyze.ts';
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

test('that a statement left a thing out is not contradicted by an article that names it', () => {
  const silent = `The mayors of Oldham and Bury met on Monday. The statement of Oldham did not mention the cable ferry.`;
  const named = `The mayors of Oldham and Bury met on Monday. A cable ferry would cost the town four million dollars.`;
  const report = analyze([raw('silent', silent), raw('named', named)]);
  expect(report.findings.filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
});
