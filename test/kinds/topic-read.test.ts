/** Subjects as they are read from a sentence: where they begin and end, what is left out and by whom. */
import { describe, expect, test } from 'vitest';
import { topic } from '../../src/kinds/topic.ts';
import { taggedArticle } from '../dates/tagged.ts';
import { readTagged } from '../stages.ts';

const read = (text: string) =>
  topic.extract(readTagged(taggedArticle(text, null, { 'Ana Hill': 'person', Norland: 'place', Oslo: 'place' })));
/** Each subject with the rule that read it. */
const subjects = (text: string): string[] => read(text).map((c) => `${c.rule}: ${c.span.text}`);

describe('a subject ends', () => {
  test.each([
    ['before who says so', 'They discussed harbour fees, according to Ana Hill.'],
    ['before what the mayor said', 'They discussed harbour fees, the mayor said.'],
    ['before what the ministry revealed', 'They discussed harbour fees, the ministry revealed.'],
    ['before another clause, over two blanks', 'They discussed harbour fees,  but nobody wrote it down.'],
    ['before a relative clause', 'They discussed harbour fees, who pays them and why.'],
    ['before the manner', 'They discussed harbour fees extensively.'],
    ['with the sentence', 'They discussed harbour fees.'],
  ])('%s', (_, text) => {
    expect(subjects(text)).toEqual(['discussed: harbour fees']);
  });
});

describe('a subject begins', () => {
  test.each([
    ['behind an adverb', 'They discussed loudly energy prices.', 'energy prices'],
    ['behind a preposition', 'They discussed about harbour fees.', 'harbour fees'],
    ['behind a conjunction', 'They discussed and debated harbour fees.', 'harbour fees'],
    ['behind an article', 'They discussed the harbour fees.', 'harbour fees'],
    ['with the article of a name', 'They discussed The Hague court.', 'The Hague court'],
  ])('%s', (_, text, subject) => {
    expect(subjects(text)).toEqual([`discussed: ${subject}`]);
  });
});

describe('a list', () => {
  test.each([
    ['with a comma before "and"', 'They discussed trade, and border controls.', ['trade', 'border controls']],
    ['with two blanks', 'They discussed trade,  and  border controls.', ['trade', 'border controls']],
    ['with two blanks before "and"', 'They discussed trade  and  border controls.', ['trade', 'border controls']],
    ['with an article', 'They discussed a truce and the return of prisoners.', ['truce', 'return of prisoners']],
    ['that is none', 'They discussed trade and its future.', ['trade and its future']],
  ])('%s', (_, text, found) => {
    expect(subjects(text)).toEqual(found.map((subject) => `discussed: ${subject}`));
  });

  test('behind an opener, where the sentence is of talks', () => {
    const text = 'Oslo hosted a summit of hot issues such as border controls and trade.';
    expect(subjects(text)).toEqual(['list: border controls', 'list: trade']);
    expect(read(text).map((c) => c.value.mentioned)).toEqual([true, true]);
    expect(subjects('Oslo hosted a fair of hot dishes such as border soups and trade.')).toEqual([]);
  });
});

describe('a subject in front of its verb', () => {
  test.each([
    ['alone', 'Harbour fees were discussed by the ministers on Monday.', 'Harbour fees'],
    ['behind who says so', 'Ana Hill said energy prices were on the agenda.', 'energy prices'],
    ['behind who says who said so', 'Ana Hill said they said energy prices were on the agenda.', 'energy prices'],
    [
      'behind "said" and two blanks',
      'They met on Monday, Ana Hill said  energy prices were on the agenda.',
      'energy prices',
    ],
    ['behind "that"', 'They say that trade came up.', 'trade'],
    ['behind a comma', 'In Oslo, energy prices were raised.', 'energy prices'],
    ['among others', 'Energy prices are among the topics on the agenda.', 'Energy prices'],
    ['with "also"', 'Energy prices also came up.', 'Energy prices'],
    ['as one of many', 'Energy prices were one of many issues on the table.', 'Energy prices'],
    ['behind another clause', 'The sea was calm and energy prices were discussed.', 'energy prices'],
    [
      'behind another clause, on the agenda',
      'The sea was calm, and energy prices were on the agenda.',
      'energy prices',
    ],
    ['over two blanks', 'Energy prices  were also on the agenda, and nothing else.', 'Energy prices'],
  ])('%s', (_, text, subject) => {
    expect(subjects(text)).toEqual([`on-the-agenda: ${subject}`]);
  });
});

test('capitals change nothing', () => {
  expect(subjects('The Ministers Discussed Harbour Fees.')).toEqual(['discussed: Harbour Fees']);
  expect(subjects('The Readout Did Not Mention Harbour Fees.')).toEqual(['left-out: Harbour Fees']);
  expect(subjects('Harbour Fees Were Discussed.')).toEqual(['on-the-agenda: Harbour Fees']);
});

test('what somebody did is no subject, what something is like belongs to one', () => {
  expect(subjects('They discussed that ministers closed ports.')).toEqual([]);
  expect(subjects('They discussed how the ministers had closed ports.')).toEqual([]);
  expect(subjects('They discussed frozen assets.')).toEqual(['discussed: frozen assets']);
});

test('a label names what follows; what stands before another label does not', () => {
  for (const blank of [' ', '  '])
    expect(subjects(`Energy prices:${blank}The ministers met.`)).toEqual(['label: Energy prices']);
  expect(read('Energy prices: The ministers met.')[0]!.value.mentioned).toBe(true);
  expect(subjects('It is so: Energy prices: The ministers met.')).toEqual([]);
});

test('a few words inside marks are read, as long as the whole sentence is not quoted', () => {
  expect(subjects('“They discussed harbour fees,” Ana Hill said.')).toEqual(['discussed: harbour fees']);
});

describe('what was left out', () => {
  const only = (text: string) => {
    const [claim, ...others] = read(text);
    expect(others).toEqual([]);
    return claim!;
  };

  test('far behind another that was left out is not left out', () => {
    const text =
      'The readout that omitted trade was short, and at the long dinner that followed in the old castle above the harbour the ministers discussed border controls.';
    expect(read(text).find((c) => c.span.text === 'border controls')!.value.mentioned).toBe(true);
  });

  test.each([
    ['the owner before', 'It rained. The Norland readout did not mention harbour fees.', 'norland'],
    ['the owner behind', 'It rained. The readout of Norland did not mention Oslo harbour fees.', 'norland'],
    ['the nearest owner before', 'In Oslo, the Norland readout did not mention harbour fees.', 'norland'],
    [
      'nobody: a name inside the subject owns nothing',
      'It rained. The readout did not mention Oslo harbour fees.',
      null,
    ],
  ])('by a document of %s', (_, text, by) => {
    expect(only(text).about.occasion).toEqual({ type: 'document', by });
  });

  test('at the event, where the document only comes behind', () => {
    expect(only('They did not mention harbour fees or trade in the readout.').about.occasion.type).toBe('event');
  });
});
