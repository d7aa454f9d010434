import { describe, expect, test } from 'vitest';
import { originsOf } from '../../src/compare/origins.ts';
import type { ExtractedArticle } from '../../src/model.ts';
import { splitText } from '../../src/segment/sentences.ts';

function article(id: string, text: string, givenOrigin: string | null = null): ExtractedArticle {
  const spans = splitText(text).map((s) => ({ ...s, role: 'body' as const }));
  return {
    type: 'article',
    id,
    path: `${id}.txt`,
    item: null,
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { date: null, from: 'none' },
    sha256: id,
    words: 0,
    sentences: spans.length,
    dropped: [],
    givenOrigin,
    text,
    spans,
    things: [],
    entities: [],
  };
}

const WIRE =
  'The river Tarn broke its banks near Oldwick before dawn on Friday. Rescue crews in rubber boats brought forty families out of their homes. The regional governor asked the army for two hundred soldiers and three cranes. Schools in the lower town stay closed until the end of the week.';
const LIGHT =
  'The river Tarn broke its banks near Oldwick before dawn on Friday. Rescue crews in rubber boats brought forty families out of their flooded homes. The governor has asked the army for two hundred soldiers and three cranes. Schools in the lower town stay closed until the end of the week.';
const OWN =
  'Water rose in Oldwick overnight, and by breakfast the market square was a lake. Forty families were carried to safety. A bakery gave bread away. Soldiers are on their way, the governor told us.';
const quoting = (around: string) =>
  `${around} “The water came faster than anybody in this office had ever thought it could, and we are sorry,” the governor wrote. ${around}`;

describe('originsOf', () => {
  test('a light rewrite has the origin of its source, an own report has not', () => {
    const { originOf, evidence } = originsOf([article('a', WIRE), article('b', LIGHT), article('c', OWN)]);
    expect([...originOf.values()]).toEqual(['o1', 'o1', 'o2']);
    expect(evidence.find((e) => e.article === 'a' && e.with === 'b')).toMatchObject({ reason: 'copy' });
  });

  test('a shared quotation makes no copy', () => {
    const { originOf } = originsOf([
      article('a', quoting('The town hall was silent that morning.')),
      article('b', quoting('Shops opened late, and few people came.')),
    ]);
    expect(new Set(originOf.values()).size).toBe(2);
  });

  test('what the user gives joins', () => {
    const { originOf } = originsOf([article('a', WIRE, 'agency'), article('b', OWN, 'agency')]);
    expect(new Set(originOf.values()).size).toBe(1);
  });
});
