import { expect, test } from 'vitest';
import { dateClaims } from '../../src/dates/claims.ts';
import { findTimexes } from '../../src/dates/find.ts';
import type { TaggedArticle, TaggedSentence, Term } from '../../src/model.ts';
import { bitsOf } from '../../src/tag/tag-bits.ts';
import { growth, LINEAR } from '../growth.ts';
import { readTagged } from '../stages.ts';

/** One endless sentence; the words are tagged by hand, since compromise would take most of the time. */
function endless(unit: string, length: number): TaggedSentence {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const terms = [...text.matchAll(/[A-Za-z]+/g)].map((m): Term => {
    const tags = new Set(m[0] === 'met' ? ['Verb', 'PastTense'] : ['Noun']);
    return {
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
      normal: m[0].toLowerCase(),
      root: m[0].toLowerCase(),
      tags,
      bits: bitsOf(tags),
    };
  });
  return { index: 0, start: 0, end: text.length, line: 1, role: 'body', text, block: 0, terms, mentions: [] };
}

const units = [
  '1 1 1 1 ',
  'July ',
  'July 1 ',
  'July 1-',
  '1',
  '1,111',
  'twenty-',
  'a',
  '....',
  '2020-',
  'two and a half ',
  "'",
  'last night on Friday at 10 p.m. ',
  ' ',
  'He met her on Friday ',
];

/**
 * Seen to fail with the rule `{small}*{zone}`, with a search for the verb from the beginning of the sentence, and with claims that look at all
 * words of it. What `growth` measures does not depend on what else the machine does.
 */
test.each(units)('time grows with the length of %j, not with its square', (unit) => {
  const sentences = new Map([10_000, 80_000].map((length) => [length, endless(unit, length)]));
  expect(growth((length) => findTimexes([sentences.get(length)!], '2024-03-14'), 10_000)).toBeLessThan(LINEAR);
});

test('a sentence without end does not make claims without end', () => {
  const article = (length: number): TaggedArticle => {
    const sentence = endless('He met her on Friday ', length);
    const published = { date: '2024-03-14', from: 'text' as const };
    return {
      id: 'a',
      path: 'a',
      item: null,
      text: sentence.text,
      metadata: {},
      given: {},
      blocks: [sentence],
      dropped: [],
      outlet: null,
      title: null,
      authors: [],
      credits: [],
      published,
      sentences: [sentence],
      entities: [],
    };
  };
  const articles = new Map([10_000, 80_000].map((length) => [length, article(length)]));
  expect(growth((length) => dateClaims(readTagged(articles.get(length)!)), 10_000)).toBeLessThan(LINEAR);
});
