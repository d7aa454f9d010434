import { describe, expect, test } from 'vitest';
import { type Case, expectMissed, expectRead, readCorpus, rowsOf, short } from '../corpus.ts';
import { nameOf, quotesOf } from './article.ts';

interface Form {
  readonly form: string;
  readonly speaker: string | null;
  readonly examples: readonly string[];
}
interface Voiced {
  readonly value: { readonly form: string };
  readonly attribution: readonly [{ readonly speaker: string | null; readonly rule: string }];
}
const corpus = readCorpus<Form>('quote');
const { attributions, knownMissed } = readCorpus<Case<Voiced>>('quote') as unknown as Record<
  'attributions' | 'knownMissed',
  readonly Case<Voiced>[]
>;

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

describe('who says it', () => {
  test.each(rowsOf(attributions))('$rule: $example', ({ rule, value, example }) => {
    expectRead('quote', { value: { rule, ...value }, example });
  });

  test.each(rowsOf(knownMissed))('still missed: $rule: $example', ({ rule, value, example }) => {
    expectMissed(() => expectRead('quote', { value: { rule, ...value }, example }));
  });

  test('the corpus has five phrasings of every rule by which speech, and who speaks, is found', () => {
    const found = attributions.map(({ rule }) => rule);
    const voiced = attributions.map(({ value, examples }) => ({ rule: value.attribution[0].rule, value, examples }));
    expect(short(attributions, found)).toEqual([]);
    expect(
      short(
        voiced,
        voiced.map(({ rule }) => rule),
      ),
    ).toEqual([]);
  });
});
