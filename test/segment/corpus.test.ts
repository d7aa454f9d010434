/** The corpus of sentences: where each begins and ends, exactly. */
import { expect, test } from 'vitest';
import { splitText } from '../../src/segment/sentences.ts';
import * as lists from '../../src/words/sentences.ts';
import { type Case, readCorpus, rowsOf, short, unmarked } from '../corpus.ts';

const corpus = readCorpus<Case<number>>('sentences');
const rows = rowsOf(corpus.cases);

test.each(rows)('$rule: $example', ({ value, example }) => {
  const { text, spans } = unmarked(example);
  expect(splitText(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  expect(splitText(text)).toEqual(spans);
  expect(spans.length).toBe(value);
});

test.each(corpus.none)('no sentence: %j', (text) => {
  expect(splitText(text)).toEqual([]);
});

test.each(rowsOf(corpus.knownMissed))('still missed: $rule: $example', ({ example }) => {
  const { text, spans } = unmarked(example);
  expect(splitText(text), 'it is right now: move it from knownMissed to its case').not.toEqual(spans);
});

test('the corpus has five phrasings of every word list and of every other rule', () => {
  expect(short(corpus.cases, [...Object.keys(lists), ...corpus.cases.map(({ rule }) => rule)])).toEqual([]);
});

test.each(Object.entries(lists))('every phrasing of %s has a word of it', (name, words) => {
  const has = (example: string): boolean => {
    const low = ` ${example.toLowerCase().replace(/[[\]“"‘(]/g, ' ')} `.replace(/\s+/g, ' ');
    return words.some((word) => low.includes(` ${word} `) || low.includes(` ${word}.`));
  };
  expect(rows.filter(({ rule, example }) => rule === name && !has(example)).map(({ example }) => example)).toEqual([]);
});
