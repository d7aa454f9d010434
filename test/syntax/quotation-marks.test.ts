import { expect, test } from 'vitest';
import type { Block } from '../../src/model.ts';
import { findQuotedSpans } from '../../src/syntax/quotation-marks.ts';
import { growth, LINEAR } from '../growth.ts';

const paragraphs = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, role: 'body' }));
const found = (text: string) =>
  findQuotedSpans(text, paragraphs(text)).map((s) => ({ text: text.slice(s.start, s.end), depth: s.depth }));
const outer = (text: string) =>
  found(text)
    .filter((s) => s.depth === 0)
    .map((s) => s.text);

test.each([
  ['straight', 'He said "yes" and "no".', ['yes', 'no']],
  ['curly', 'He said “yes” and “no”.', ['yes', 'no']],
  ['British single', '‘It won’t do,’ he said.', ['It won’t do,']],
  ['straight single', "'It won't do,' he said.", ["It won't do,"]],
  ['guillemets', 'He said « oui » and «non».', ['oui', 'non']],
  ['typewriter', "He said ``yes'' twice.", ['yes']],
  ['low-high', 'He said „ja” twice.', ['ja']],
  ['several sentences', '“One. Two. Three,” he said.', ['One. Two. Three,']],
  ['wrong closing mark', '“We agree,“ he said.', ['We agree,']],
  ['wrong opening mark', '”We agree,” he said.', ['We agree,']],
  ['possessive inside', '‘The ministers’ plan failed,’ he said.', ['The ministers’ plan failed,']],
  ['no apostrophes', "The ministers' plan of '98 and rock 'n' roll weren't Bob's.", []],
  ['no inches', 'A 12" pipe, 6\'2" tall.', []],
  ['no closing mark', '“We agree, he said.', []],
  ['unbalanced, then balanced', '“We agree, he said. “We do,” he added.', ['We do,']],
  ['reopened', '“One.\n“Two,” he said.', ['One.', 'Two,']],
  ['reopened twice', '“One.\n“Two.\n“Three.”', ['One.', 'Two.', 'Three.']],
  ['closed a paragraph later', '“One.\nTwo,” he said.', ['One.', 'Two,']],
  ['straight around curly', '"He said “yes” and “no” to me."', ['He said “yes” and “no” to me.']],
  ['straight, then curly', '"We agree,” he said. “We do."', ['We agree,', 'We do.']],
  [
    'closed like an opening mark',
    'He wrote, "we agree. We do. "He was asked to "go on".',
    ['we agree. We do.', 'go on'],
  ],
  ['doubled single marks', 'He asked a “question’’ and left.', ['question']],
  ['spoils one paragraph', '“One, he said.\nPlain.\nHe said “two”.', ['two']],
] as const)('%s', (_, text, expected) => {
  expect(outer(text)).toEqual(expected);
});

test('single inside double, and the other way round', () => {
  expect(found('“He said ‘no’ twice,” she said. ‘He said “no”,’ she said.')).toEqual([
    { text: 'He said ‘no’ twice,', depth: 0 },
    { text: 'no', depth: 1 },
    { text: 'He said “no”,', depth: 0 },
    { text: 'no', depth: 1 },
  ]);
});

test('outer spans take the marks in', () => {
  const text = 'He said “yes”.';
  expect(findQuotedSpans(text, paragraphs(text)).map((s) => text.slice(s.outer.start, s.outer.end))).toEqual(['“yes”']);
});

test.each(['"', "'", '“', '‘', '”“', "'a ", '"a" '])(
  'time grows with the length of a line of %j, not with its square',
  (unit) => {
    const run = (size: number) => {
      const text = unit.repeat(size / unit.length);
      return findQuotedSpans(text, paragraphs(text));
    };
    expect(growth(run, 25_000)).toBeLessThan(LINEAR);
  },
);
