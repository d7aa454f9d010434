import { describe, expect, test } from 'vitest';
import { nameOf, plainArticle } from '../quotes/article.ts';
import { readTagged } from '../stages.ts';

/** Subject and entity of the first verb of a form. */
function agentOf(text: string, verb: string) {
  const article = readTagged(plainArticle(text));
  const term = article.sentences.flatMap((s) => s.terms).find((t) => t.normal === verb)!;
  const agent = article.agentOf(term);
  return agent && { words: article.text.slice(agent.start, agent.end), name: nameOf(article, agent.entity) };
}

describe('agentOf', () => {
  test.each([
    ['Senator Ana Keller (R-Ohio), a lawyer from Akron, resigned on Monday.', 'resigned', 'Ana Keller'],
    ['Ray Keller Jr., the former mayor, pleaded guilty.', 'pleaded', 'Ray Keller Jr'],
    ['Ana Keller and her husband used the fund.', 'used', 'Ana Keller'],
    ['Ana Keller left Oslo on Monday. She took the train to Bergen.', 'took', 'Ana Keller'],
    ['Ana Keller, who has said she had no idea, was questioned.', 'questioned', 'Ana Keller'],
    ['Ray Keller wrote a book with his father, Rev. Otto Keller. He sold it in 1999.', 'sold', 'Ray Keller'],
  ])('%s', (text, verb, name) => {
    expect(agentOf(text, verb)?.name).toBe(name);
  });

  test('a pronoun for a thing is left open', () => {
    expect(agentOf('The Norfeld Corporation built a mill. It burned in May.', 'burned')).toMatchObject({
      words: 'It',
      name: null,
    });
  });

  test('inside a quotation nobody is looked for', () => {
    expect(agentOf('\u201cThey burned the mill,\u201d Ana Keller said.', 'burned')).toBeNull();
  });
});
