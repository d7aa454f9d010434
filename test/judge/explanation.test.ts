import { expect, test } from 'vitest';
import { explain } from '../../src/judge/explanation.ts';
import { claim, day, finding } from '../report/sample.ts';

const at = (article: string, kind: 'date' | 'statement' | 'quote' | 'topic' = 'date') => [
  claim({ kind, article, text: `It [[${article}]].`, value: kind === 'date' ? day('2024-03-05') : {} }),
];

/** The end of the sentence on a finding that is `partly`, whose second version has this relation to the first. */
const partly = (relation: 'conflict' | 'same', second: string[]): string =>
  explain(
    finding({
      kind: 'date',
      label: '',
      verdict: 'unclear',
      reason: 'partly',
      positions: [
        ['2024-03-05', at('east')],
        ['2024-03-06', second.flatMap((article) => at(article)), relation],
      ],
    }),
  ).replace(/^.*: /, '');

test('partly: an article with a further value, values that may be of two things, words that are disputed elsewhere', () => {
  expect(partly('conflict', ['east', 'west'])).toBe('they share a value, and one has a further, conflicting one.');
  expect(partly('conflict', ['west'])).toBe(
    'not all of it can hold, but it is not sure enough that these passages speak of one thing.',
  );
  expect(partly('same', ['west'])).toBe('not all that stands in these words can hold together.');
});

test.each([
  [
    'dates as a person writes them',
    finding({
      kind: 'date',
      label: '',
      verdict: 'disagree',
      reason: 'conflict',
      positions: [
        ['2024-03-05', at('east')],
        ['2024-03-05', at('west')],
      ],
    }),
    'east gives 5 Mar 2024; west gives 5 Mar 2024: both cannot hold.',
  ],
  [
    'statements',
    finding({
      kind: 'statement',
      label: '',
      verdict: 'disagree',
      reason: 'negated',
      positions: [
        ['stated', [...at('east', 'statement'), ...at('post', 'statement')]],
        ['not', at('west', 'statement')],
      ],
    }),
    'east and post state it; west says it is not so: one affirms what the other denies.',
  ],
  [
    'plans',
    finding({
      kind: 'statement',
      label: '',
      verdict: 'unclear',
      reason: 'superseded',
      positions: [
        ['stated', at('east', 'statement')],
        ['planned', at('west', 'statement')],
      ],
    }),
    'east states it; west gives it as planned: the later account replaces the earlier.',
  ],
  [
    'topics',
    finding({
      kind: 'topic',
      label: '',
      verdict: 'disagree',
      reason: 'denied',
      positions: [
        ['raised', at('east', 'topic')],
        ['not mentioned', at('west', 'topic')],
      ],
    }),
    'east says it was raised; west says it was not raised: one says it was raised, the other that it was not.',
  ],
  [
    'quotes',
    finding({
      kind: 'quote',
      label: '',
      verdict: 'disagree',
      reason: 'reworded',
      positions: [
        ['We go on', at('east', 'quote')],
        ['We stop', at('west', 'quote')],
      ],
    }),
    'east has “We go on”; west has “We stop”: a word inside the quotation marks differs.',
  ],
  [
    'one article',
    finding({ kind: 'date', label: '', verdict: 'single', reason: 'single', positions: [['2024-03-05', at('east')]] }),
    'Found only in east.',
  ],
])('%s', (_, given, expected) => {
  expect(explain(given)).toBe(expected);
});
