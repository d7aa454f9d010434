/** The corpus of names: every mention of an entity, exactly, and what it is. */
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/article.ts';
import type { ExtractedEntity, Span } from '../../src/model.ts';
import { type Case, expectMissed, type Row, readCorpus, rowsOf, short, unmarked } from '../corpus.ts';
import { raw } from '../raw.ts';

const corpus = readCorpus<Case<Partial<ExtractedEntity>>>('names');

const entitiesOf = (text: string): readonly ExtractedEntity[] => extractArticle(raw('a', text)).article.entities;
const placesOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => `${start}: ${text.slice(start, end)}`).sort();

/** A possessive ending inside the marks belongs to no name. */
const withoutOwner = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0),
});

function expectNamed({ value, example }: Row<Partial<ExtractedEntity>>): void {
  const { text, spans, others } = unmarked(example);
  const wanted = spans.map((span) => withoutOwner(text, span));
  const entities = entitiesOf(text);
  const marked = entities.filter(({ mentions }) => mentions.some(({ start }) => start === wanted[0]!.start));
  expect(marked).toMatchObject([value]);
  expect(placesOf(text, marked[0]!.mentions)).toEqual(placesOf(text, wanted));
  const rest = entities.filter((entity) => entity !== marked[0]).flatMap(({ mentions }) => mentions);
  expect(placesOf(text, rest)).toEqual(placesOf(text, others));
}

test.each(rowsOf(corpus.cases))('$rule: $example', (row) => expectNamed(row));

test.each(corpus.none)('no name: %s', (text) => {
  expect(entitiesOf(text)).toEqual([]);
});

test.each(corpus.knownFalse ?? [])('still found: %s', (text) => {
  expect(entitiesOf(text), 'nothing is found now: move it to none').not.toEqual([]);
});

test.each(rowsOf(corpus.knownMissed))('still missed: $rule: $example', (row) => {
  expectMissed(() => expectNamed(row));
});

test('the corpus has five phrasings of every rule', () => {
  expect(
    short(
      corpus.cases,
      corpus.cases.map(({ rule }) => rule),
    ),
  ).toEqual([]);
  expect([...new Set(corpus.cases.map(({ value }) => value.kind))].sort()).toEqual(['organization', 'person', 'place']);
});
