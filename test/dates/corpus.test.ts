import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTimexes, rules } from '../../src/dates/find.ts';
import { expectMissed, short } from '../corpus.ts';
import { taggedArticle } from './tagged.ts';

interface Case {
  readonly rule: string;
  readonly value: string;
  readonly published?: string | null;
  readonly edtf?: string;
  readonly mod?: string;
  readonly weekday?: number;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly examples: readonly string[];
}
const corpus = JSON.parse(readFileSync(new URL('../../fixtures/corpus/date.json', import.meta.url), 'utf8')) as {
  published: string;
  cases: Case[];
  none: string[];
  knownMissed: Case[];
};

/** The text without marks, what `[[ ]]` marks, and all that is marked. */
function unmarked(example: string): { text: string; main: string; spans: string[] } {
  const marked = [...example.matchAll(/(\[\[|\{\{)(.*?)(?:\]\]|\}\})/g)];
  return {
    text: example.replace(/\[\[|\]\]|\{\{|\}\}/g, ''),
    main: marked.find((m) => m[1] === '[[')![2]!,
    spans: marked.map((m) => m[2]!),
  };
}

const rowsOf = (cases: readonly Case[]) => cases.flatMap((c) => c.examples.map((example) => ({ ...c, example })));
const rows = rowsOf(corpus.cases);
const find = (text: string, published: string | null) =>
  findTimexes(taggedArticle(text, published).sentences, published);

function expectDate({
  example,
  examples: _,
  rule,
  value,
  published,
  mod,
  ...expected
}: Case & { readonly example: string }): void {
  const { text, main, spans } = unmarked(example);
  const found = find(text, published === undefined ? corpus.published : published);
  expect(found.map((t) => text.slice(t.start, t.end))).toEqual(spans);
  const timex = found.find((t) => text.slice(t.start, t.end) === main)!;
  expect(timex.value.timex).toMatchObject({ value, ...(mod ? { mod } : {}) });
  expect({ rule: timex.rule, ...timex.value }).toMatchObject({ rule, ...expected });
}

test.each(rows)('$value: $example', (row) => expectDate(row));

test.each(rowsOf(corpus.knownMissed))('still missed: $value: $example', (row) => {
  expectMissed(() => expectDate(row));
});

test.each(corpus.none)('no time: %s', (text) => {
  expect(find(text, corpus.published).map((t) => text.slice(t.start, t.end))).toEqual([]);
});

test('the corpus has five phrasings of every rule of the grammar', () => {
  const finer: Record<string, string> = { weekday: 'weekday-before-publication' };
  const fired = corpus.cases.flatMap(({ rule }) => rule.split('+'));
  expect(rules.map((r) => r.id).filter((id) => !fired.includes(id) && !fired.includes(finer[id] ?? id))).toEqual([]);
  expect(short(corpus.cases, fired)).toEqual([]);
});
