import { describe, expect, test } from 'vitest';
import { nameArticle } from '../../src/names/index.ts';
import { parsePlain } from '../../src/segment/plain-text.ts';
import { tagSentence } from '../../src/tag/index.ts';

const named = (text: string) => {
  const article = parsePlain(text);
  return nameArticle(article, article.sentences.map(tagSentence));
};
/** "anna-keller: Anna Keller, Keller" for every entity. */
const listOf = (text: string): string[] =>
  named(text).entities.map(
    ({ id, mentions }) => `${id}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

describe('people', () => {
  test.each([
    [
      'surname refers back',
      "Chilean Foreign Minister Anna Keller's visit began. Keller left.",
      ['chile: Chilean', 'anna-keller: Anna Keller, Keller'],
    ],
    ['middle initial', 'Gregory A. Vega spoke. Gregory Vega left.', ['gregory-a-vega: Gregory A. Vega, Gregory Vega']],
    [
      'company before the title',
      'Zoltar Inc. CEO Tom Brand spoke.',
      ['zoltar-inc: Zoltar Inc', 'tom-brand: Tom Brand'],
    ],
    [
      'particles',
      'Ursula von der Halden came. Later von der Halden left.',
      ['ursula-von-der-halden: Ursula von der Halden, von der Halden'],
    ],
    ['joined article', 'They saw Abu Bakr al-Tarif and left.', ['abu-bakr-al-tarif: Abu Bakr al-Tarif']],
    ['office as surname', 'Stephen King spoke. King left.', ['stephen-king: Stephen King, King']],
    [
      'Korean given names',
      'Kim Min-ho met Ban Ki-ho. Kim Min Ho left.',
      ['kim-min-ho: Kim Min-ho, Kim Min Ho', 'ban-ki-ho: Ban Ki-ho'],
    ],
    ['compounds', 'The Keller-led bloc won. Anna Keller left.', ['anna-keller: Keller, Anna Keller']],
    [
      'a husband in office is not his wife',
      'President Keller spoke on Monday. His wife, Maria Keller, listened. President Keller left. Mr. Keller slept.',
      ['keller: Keller, Keller, Keller', 'maria-keller: Maria Keller'],
    ],
    [
      'a title beside a body of the same name',
      'President Keller spoke. The Keller Foundation and the Keller Hotel Group paid. Mr. Keller left.',
      ['keller: Keller, Keller', 'keller-foundation: Keller Foundation', 'keller-hotel-group: Keller Hotel Group'],
    ],
    ['transliterations', 'Sergei Orlov spoke. Sergey Orlov left.', ['sergei-orlov: Sergei Orlov, Sergey Orlov']],
  ])('%s', (_, text, expected) => expect(listOf(text)).toEqual(expected));

  test('two people with one surname stay two; the form of address or the last mention decides', () => {
    expect(listOf('Maria Keller and John Keller argued. Mrs. Keller smiled. Mr. Keller left. Keller slept.')).toEqual([
      'maria-keller: Maria Keller, Keller',
      'john-keller: John Keller, Keller, Keller',
    ]);
  });
  test('father and son stay two', () => {
    const ids = named('Jesse Tanner Jr. spoke. His father, Jesse Tanner, listened.').entities.map(({ id }) => id);
    expect(ids).toEqual(['jesse-tanner-jr', 'jesse-tanner']);
  });
  test.each([
    ['Chilean Foreign Minister Anna Keller spoke.', ['Chilean Foreign Minister']],
    ["Chile's foreign minister, Anna Keller, spoke.", ["Chile's foreign minister"]],
    ['Anna Keller, the mayor of Portville, spoke.', ['mayor']],
    ['Mr. Luis Keller spoke.', []],
    ['Minister of Defence John Keller spoke.', ['Minister of Defence']],
    ['The president of Chile, Anna Keller, spoke.', ['president of Chile']],
  ])('roles: %s', (text, roles) => {
    expect(named(text).entities.find(({ kind }) => kind === 'person')?.roles).toEqual(roles);
  });
});

describe('places and peoples', () => {
  test.each([
    ['abbreviations', 'The U.S. and the UK agreed. It is up to us.', ['united-states: U.S.', 'united-kingdom: UK']],
    [
      'pairs',
      'U.S.-China ties and the China-Russia border',
      ['united-states: U.S.', 'china: China, China', 'russia: Russia'],
    ],
    ['long name', 'He flew to the United States of America.', ['united-states: United States of America']],
    [
      'person and country',
      'Michael Jordan spoke. He lives in Jordan.',
      ['michael-jordan: Michael Jordan', 'jordan: Jordan'],
    ],
    ['states', 'A fire in Elmford, Ariz., killed two.', ['elmford: Elmford', 'arizona: Ariz']],
  ])('%s', (_, text, expected) => expect(listOf(text)).toEqual(expected));
});

describe('organisations', () => {
  test.each([
    [
      'acronym',
      'The Lake Basin Commission (LBC) met. LBC engineers left.',
      ['lake-basin-commission: Lake Basin Commission, LBC, LBC'],
    ],
    [
      'one ministry, many forms',
      "Chile's Foreign Ministry spoke. The Chilean Ministry of Foreign Affairs denied it. The foreign ministry left.",
      ["chile-foreign-ministry: Chile's Foreign Ministry, Chilean Ministry of Foreign Affairs, foreign ministry"],
    ],
    [
      'lower case',
      'The Peruvian army and the government of Peru',
      ['peru-army: Peruvian army', 'peru-government: government of Peru'],
    ],
    [
      'short form of a company',
      'Zoltar Motors Inc. grew. Zoltar said so.',
      ['zoltar-motors-inc: Zoltar Motors Inc, Zoltar'],
    ],
    ['demonym inside', 'Chilean Airlines flew to Lima.', ['chilean-airlines: Chilean Airlines', 'lima: Lima']],
    [
      'university',
      'She taught at Elmford University in Peru.',
      ['elmford-university: Elmford University', 'peru: Peru'],
    ],
  ])('%s', (_, text, expected) => expect(listOf(text)).toEqual(expected));
});

test.each([
  ['weekdays and openers', 'On Monday, However, The Officials said nothing.'],
  ['products', 'The new A380 and the iPhone were shown.'],
  ['prizes and indexes', 'The FTSE 100 fell before the Nobel Peace Prize.'],
])('no names: %s', (_, text) => expect(listOf(text)).toEqual([]));

test('mentions are exact, ordered, disjoint and belong to their sentence', () => {
  const text =
    'Keller Praises Dam\nAnna Keller’s aide met Chile’s Foreign Ministry in Lima, Peru.\nMr. Keller (LBC) left.';
  const { sentences, entities } = named(text);
  const ids = new Set(entities.map(({ id }) => id));
  let last = 0;
  for (const sentence of sentences)
    for (const { start, end, text: words, entity } of sentence.mentions) {
      expect(text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(Math.max(last, sentence.start));
      expect(end).toBeLessThanOrEqual(sentence.end);
      expect(ids.has(entity)).toBe(true);
      last = end;
    }
  expect(sentences.flatMap(({ mentions }) => mentions).length).toBe(
    entities.flatMap(({ mentions }) => mentions).length,
  );
});

test('a surname is the first bearer of the article, unless the text has turned to another', () => {
  const article = named(
    'Jesse Keller Jr. pleaded guilty on Friday. Mr. Keller said he was sorry. His father, the Rev. Jesse Keller, wept. Keller will be sentenced in May. ' +
      'Among the things was a hat that once belonged to Michael Keller. Keller had bought it.',
  );
  const bearer = (text: string, n: number) =>
    article.sentences.flatMap((s) => s.mentions).filter((m) => m.text === text)[n]?.entity;
  expect([0, 1, 2].map((n) => bearer('Keller', n))).toEqual(['jesse-keller-jr', 'jesse-keller-jr', 'jesse-keller-jr']);
});
