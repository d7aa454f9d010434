/** Each kind reads what it is handed, and nothing else: an article put together by hand, with answers that no stage would give. */
import { expect, test } from 'vitest';
import type { Agent } from '../../src/coreference/agents.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Term } from '../../src/model.ts';
import type { ReadArticle } from '../../src/quotes/index.ts';
import type { Clause } from '../../src/syntax/clauses.ts';
import { bitsOf } from '../../src/tag/tag-bits.ts';

const TEXT = 'Teachers rejected the 40 plans';

/** The words of the text, with the tags given for each. */
const terms: readonly Term[] = [
  ['Noun', 'Plural'],
  ['Verb', 'PastTense'],
  ['Determiner'],
  ['Value', 'Cardinal'],
  ['Noun', 'Plural'],
].map((tags, n) => {
  const text = TEXT.split(' ')[n]!;
  const start = TEXT.indexOf(text);
  const root = { rejected: 'reject', plans: 'plan' }[text] ?? text.toLowerCase();
  const set = new Set(tags);
  return { start, end: start + text.length, text, normal: text.toLowerCase(), root, tags: set, bits: bitsOf(set) };
});

const clause: Clause = {
  start: 0,
  end: TEXT.length,
  subject: terms.slice(0, 1),
  group: terms.slice(1, 2),
  verb: terms[1]!,
  object: terms.slice(2),
  polarity: 'affirmed',
  modality: 'asserted',
  passive: false,
  attempted: false,
  attached: false,
};

const sentence: ReadArticle['sentences'][number] = {
  ...{ index: 0, start: 0, end: TEXT.length, line: 1, role: 'body', text: TEXT, block: 0 },
  terms,
  mentions: [],
  clauses: [clause],
  times: [],
};

const article: ReadArticle = {
  ...{ id: 'a', path: 'a.txt', item: null, text: TEXT, metadata: {}, given: {} },
  ...{ blocks: [], dropped: [], outlet: null, title: null, authors: [], credits: [], entities: [] },
  published: { date: '2024-03-14', from: 'text' },
  sentences: [sentence],
  quotations: [],
  passages: [],
  persons: {
    has: () => false,
    gender: () => undefined,
    introduced: () => false,
    holds: () => false,
    describes: () => false,
  },
  referentOf: () => null,
  agentOf: () => null,
  voices: [],
};

/** Ana Hill acts, whatever the words say. */
const agentOf = (): Agent => ({ start: 0, end: 8, head: [], entity: 'ana-hill', open: false });

const whole = { start: 0, end: TEXT.length };

test('a statement takes its subject from the agents, and its polarity from the clauses', () => {
  expect(kinds.statement.extract(article).map((c) => [c.about.subject, c.polarity])).toEqual([['teacher', 'affirmed']]);
  const denied = { ...sentence, clauses: [{ ...clause, polarity: 'negated' as const }] };
  const [claim] = kinds.statement.extract({ ...article, sentences: [denied], agentOf });
  expect(claim).toMatchObject({ about: { subject: 'ana-hill' }, polarity: 'negated' });
});

test('without clauses there is no statement, and none inside a quotation', () => {
  expect(kinds.statement.extract({ ...article, sentences: [{ ...sentence, clauses: [] }] })).toEqual([]);
  const quotation = { ...whole, outer: whole, block: 0, depth: 0, continues: false, closed: true };
  expect(kinds.statement.extract({ ...article, quotations: [quotation] })).toEqual([]);
});

test('a figure takes who acts from the agents, and is none where it is part of a time', () => {
  expect(kinds.figure.extract({ ...article, agentOf })).toMatchObject([
    { span: { text: '40 plans' }, value: { min: 40, max: 40 }, about: { participants: ['ana-hill'] } },
  ]);
  expect(kinds.figure.extract({ ...article, sentences: [{ ...sentence, times: [timeOf('40')] }] })).toEqual([]);
});

test('a date is the time that the sentence has, of the verb of its clause', () => {
  expect(kinds.date.extract(article)).toEqual([]);
  const timed = { ...sentence, times: [timeOf('plans')] };
  expect(kinds.date.extract({ ...article, sentences: [timed], agentOf })).toMatchObject([
    { span: { text: 'plans' }, value: { edtf: '1987-03-12' }, about: { participants: ['ana-hill'] }, rule: 'by-hand' },
  ]);
});

test('a quote is an utterance of the voices', () => {
  const passage = { ...whole, block: 0, sentence: 0, tokens: [], mentions: [] };
  const speaker = { speakers: ['ana-hill'], candidates: [], via: [], means: null, rule: 'label' };
  const utterance = {
    ...{ start: 9, end: TEXT.length, form: 'indirect' as const, quoted: [], parts: [{ start: 9, end: TEXT.length }] },
    ...{ passage, source: null, rule: 'by-hand', label: null, open: false, resumes: false },
  };
  expect(kinds.quote.extract(article)).toEqual([]);
  expect(kinds.quote.extract({ ...article, voices: [{ utterance, speaker, outer: null }] })).toMatchObject([
    { span: { text: 'rejected the 40 plans' }, about: { speaker: 'ana-hill' }, rule: 'by-hand' },
  ]);
});

/** A day that the words do not name, at a word of the text. */
function timeOf(word: string): ReadArticle['sentences'][number]['times'][number] {
  const start = TEXT.indexOf(word);
  return {
    ...{ start, end: start + word.length, sentence: 0, rule: 'by-hand', parts: [] },
    value: {
      ...{ edtf: '1987-03-12', weekday: null, earliest: '1987-03-12', latest: '1987-03-12', grain: 'day' },
      ...{ approximate: false, stated: ['year', 'month', 'day'], assumed: [] },
      timex: { type: 'DATE', value: '1987-03-12' },
    },
  };
}
