import { expect, test } from 'vitest';
import { dateClaims } from '../../src/dates/claims.ts';
import { findTimexes } from '../../src/dates/find.ts';
import type { TaggedArticle, TaggedSentence, Term } from '../../src/model.ts';
import { bitsOf } from '../../src/tag/tag-bits.ts';
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

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

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
 * Quadratic work shows as a factor of 16 where the text grows by 4. Seen to fail with the rule `{small}*{zone}`, with a search for the verb
 * from the beginning of the sentence, and with claims that look at all words of it.
 */
test.each(units)('time grows with the length of %j, not with its square', (unit) => {
  const [small, large] = [endless(unit, 50_000), endless(unit, 200_000)];
  findTimexes([small], '2024-03-14');
  const few = Math.min(...[1, 2, 3].map(() => time(() => findTimexes([small], '2024-03-14'))));
  const many = Math.min(...[1, 2].map(() => time(() => findTimexes([large], '2024-03-14'))));
  expect(many).toBeLessThan(Math.max(300, 10 * few));
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
  const [small, large] = [article(25_000), article(100_000)];
  const claims = (of: TaggedArticle): unknown => dateClaims(readTagged(of));
  claims(small);
  const few = Math.min(...[1, 2, 3].map(() => time(() => claims(small))));
  const many = Math.min(...[1, 2].map(() => time(() => claims(large))));
  expect(many).toBeLessThan(Math.max(300, 10 * few));
});
