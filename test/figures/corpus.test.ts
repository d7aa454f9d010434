import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/article.ts';
import { figureClaims } from '../../src/figures/claims.ts';
import { expectMissed, short } from '../corpus.ts';
import { raw } from '../raw.ts';
import { readTagged } from '../stages.ts';
import { taggedArticle } from './tagged.ts';

interface Case {
  readonly rule: string;
  readonly value: Record<string, unknown>;
  readonly about: Record<string, unknown>;
  readonly examples: readonly string[];
  /** Whether it needs the names of the article: whose age it is. */
  readonly named?: true;
}
const corpus = JSON.parse(readFileSync(new URL('../../fixtures/corpus/figure.json', import.meta.url), 'utf8')) as {
  cases: Case[];
  none: string[];
  knownMissed: Case[];
};

/** The text without marks, and what they mark. */
function unmarked(example: string): { text: string; main: string; spans: string[] } {
  const text = example.replace(/[[\]{}]/g, '');
  const inside = (pattern: RegExp): string[] =>
    [...example.matchAll(pattern)].map((m) => m[1]!.replace(/[[\]{}]/g, ''));
  const main = inside(/\[\[(.*?)\]\]/g);
  return { text, main: main[0]!, spans: [...main, ...inside(/\{\{(.*?)\}\}/g)] };
}

const rowsOf = (cases: readonly Case[]) => cases.flatMap((c) => c.examples.map((example) => ({ ...c, example })));

function expectFigure({ example, rule, value, about, named }: Case & { readonly example: string }): void {
  const { text, main, spans } = unmarked(example);
  const claims = named
    ? extractArticle(raw('a', text, '2024-03-14')).claims.filter(({ kind }) => kind === 'figure')
    : figureClaims(readTagged(taggedArticle(text)));
  expect(claims.map((c) => c.span.text).sort()).toEqual(spans.sort());
  for (const { span } of claims) expect(text.slice(span.start, span.end)).toBe(span.text);
  const claim = claims.find((c) => c.span.text === main)!;
  expect(claim).toMatchObject({ kind: 'figure', rule, value, about, polarity: 'affirmed' });
}

test.each(rowsOf(corpus.cases))('$example', (row) => expectFigure(row));

test.each(rowsOf(corpus.knownMissed))('still missed: $example', (row) => {
  expectMissed(() => expectFigure(row));
});

test.each(corpus.none)('no figure: %s', (text) => {
  expect(figureClaims(readTagged(taggedArticle(text))).map((c) => c.span.text)).toEqual([]);
});

describe('the corpus', () => {
  test('holds five phrasings of every rule', () => {
    const source = ['find', 'special', 'units', 'claims']
      .map((f) => readFileSync(new URL(`../../src/figures/${f}.ts`, import.meta.url), 'utf8'))
      .join('\n');
    const used = new Set(corpus.cases.map((c) => c.rule));
    const named = [
      ...source.matchAll(
        /'(age-\w+|currency-\w+|small-money|fraction|ratio|zero|both|magnitude|ordinal|measure|duration|vote|score)'/g,
      ),
    ].map((m) => m[1]!);
    expect(named.filter((rule) => !used.has(rule))).toEqual([]);
    for (const rule of ['digits', 'words', 'vague', 'percent', 'percentage-point']) expect(used).toContain(rule);
    expect(short(corpus.cases, used)).toEqual([]);
  });
});
