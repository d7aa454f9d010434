import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, quotesOf } from './article.ts';

interface Case {
  readonly form: string;
  readonly speaker: string | null;
  readonly examples: readonly string[];
}
const corpus = JSON.parse(readFileSync(new URL('../../fixtures/corpus/quote.json', import.meta.url), 'utf8')) as {
  cases: Case[];
  none: string[];
};

function unmarked(example: string): { text: string; start: number; end: number; words: string } {
  const first = example.indexOf('[[');
  const parts = [...example.matchAll(/\[\[(.*?)\]\]/g)].map((m) => m[1]!);
  const end = example.lastIndexOf(']]') - 2 - 4 * (parts.length - 1);
  return { text: example.replace(/\[\[|\]\]/g, ''), start: first, end, words: parts.join(' ') };
}

test.each(corpus.cases.flatMap((c) => c.examples.map((example) => ({ ...c, example }))))(
  '$form: $example',
  ({ form, speaker, example }) => {
    const { text, start, end, words } = unmarked(example);
    const { article, claims } = quotesOf(text);
    expect(
      claims.map((c) => ({ words: c.value.words, form: c.value.form, start: c.span.start, end: c.span.end })),
    ).toEqual([{ words, form, start, end }]);
    expect(claims[0]!.attribution.map((a) => nameOf(article, a.speaker))).toEqual([speaker]);
  },
);

test.each(corpus.none)('no quote: %s', (text) => {
  expect(quotesOf(text).claims.map((c) => c.span.text)).toEqual([]);
});
