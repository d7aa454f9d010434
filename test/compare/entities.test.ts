import { expect, test } from 'vitest';
import { mergeEntities } from '../../src/compare/entities.ts';
import type { ExtractedArticle } from '../../src/model.ts';
import { nameArticle } from '../../src/names/index.ts';
import { parsePlain } from '../../src/segment/plain-text.ts';
import { tagSentence } from '../../src/tag/index.ts';

function extracted(text: string, id: string): ExtractedArticle {
  const article = parsePlain(text, id);
  const { entities } = nameArticle(article, article.sentences.map(tagSentence));
  return {
    type: 'article',
    id,
    path: id,
    item: null,
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { date: null, from: 'none' },
    sha256: '0'.repeat(64),
    words: 0,
    sentences: 0,
    dropped: [],
    givenOrigin: null,
    text,
    spans: [],
    things: [],
    entities: [...entities],
  };
}
const articles = (...texts: string[]): ExtractedArticle[] => texts.map((text, i) => extracted(text, `a${i + 1}`));
/** "anna-keller: a1 a2" for every entity. */
const merged = (...texts: string[]): string[] =>
  mergeEntities(articles(...texts)).entities.map(
    ({ id, mentions }) => `${id}: ${[...new Set(mentions.map((m) => m.article))].join(' ')}`,
  );

test.each([
  ['surname', ['Anna Keller spoke.', 'Minister Keller left.'], ['anna-keller: a1 a2']],
  ['transliteration', ['Sergei Orlov spoke.', 'Sergey Orlov left.'], ['sergei-orlov: a1 a2']],
  ['nickname', ['William Tanner spoke.', 'Bill Tanner left.'], ['william-tanner: a1 a2']],
  ['initial', ['John F. Tanner spoke.', 'John Tanner left.'], ['john-f-tanner: a1 a2']],
  ['two first names stay two', ['Anna Keller spoke.', 'John Keller left.'], ['anna-keller: a1', 'john-keller: a2']],
  [
    'an ambiguous surname joins neither',
    ['Anna Keller spoke.', 'John Keller left.', 'Mr. Keller slept.'],
    ['anna-keller: a1', 'john-keller: a2', 'keller: a3'],
  ],
  ['acronym', ['The Lake Basin Commission (LBC) met.', 'The LBC said so.'], ['lake-basin-commission: a1 a2']],
  [
    'spelling',
    ['The Lake Safety Organisation met.', 'The Lake Safety Organization met.'],
    ['lake-safety-organisation: a1 a2'],
  ],
  [
    'ministries',
    [
      "Chile's Defence Ministry spoke.",
      'The Chilean Ministry of Defense spoke.',
      'The Ministry of Defence of Peru spoke.',
    ],
    ['chile-defence-ministry: a1 a2', 'peru-defence-ministry: a3'],
  ],
  ['countries', ['Turkey agreed.', 'Türkiye agreed.', 'Turkish troops left.'], ['turkiye: a1 a2 a3']],
])('%s', (_, texts, expected) => expect(merged(...texts)).toEqual(expected));

test('every local entity has a global one, whatever the order of the articles', () => {
  const list = articles(
    'Anna Keller met Bill Tanner in Lima.',
    'William Tanner thanked Keller. The LBC left.',
    'John Keller leads the Lake Basin Commission.',
  );
  const forward = mergeEntities(list);
  const backward = mergeEntities(list.toReversed());
  expect(backward.entities).toEqual(forward.entities);
  const ids = new Set(forward.entities.map(({ id }) => id));
  for (const { id, entities } of list)
    for (const entity of entities) {
      expect(ids.has(forward.idOf(id, entity.id))).toBe(true);
      expect(backward.idOf(id, entity.id)).toBe(forward.idOf(id, entity.id));
    }
  expect(ids.size).toBe(forward.entities.length);
});
