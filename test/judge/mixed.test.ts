/** Verdicts where articles share some of what they say: plans beside deeds, reports of two days, one value in common, values that only partly clash. */
import { describe, expect, test } from 'vitest';
import { type JudgeSetting, judgeCluster, relate } from '../../src/judge/index.ts';
import type { Claim, Judgement } from '../../src/model.ts';
import { dateOf, figureOf, quoteOf, statementOf, topicOf } from '../kinds/built.ts';

const setting: JudgeSetting = { originOf: (id) => id, publishedOf: () => null };
const judge = (claims: readonly Claim[], strength = 0.95, own: Partial<JudgeSetting> = {}): Judgement[] =>
  judgeCluster({ kind: claims[0]!.kind, claims, strength: () => strength }, { ...setting, ...own });
const articlesIn = ({ groups }: Judgement): string =>
  groups
    .flatMap((g) => g.claims.map((c) => c.article))
    .sort()
    .join('');
/** Each finding as its verdict, reason and articles. */
const summary = (found: readonly Judgement[]): string[] =>
  found.map((f) => `${f.verdict} ${f.reason} ${articlesIn(f)}`).sort();
/** The same in either order of the claims. */
function found(claims: readonly Claim[], strength = 0.95, own: Partial<JudgeSetting> = {}): string[] {
  const there = summary(judge(claims, strength, own));
  expect(summary(judge([...claims].reverse(), strength, own))).toEqual(there);
  return there;
}
const said = (speaker: string) => ({ attribution: [{ speaker, candidates: [], text: 'said', via: [] }] });

describe('a statement in another modality', () => {
  const pleads = (article: string, modality: Claim['modality'] = 'asserted') => statementOf(article, { modality });

  test('beside one that several articles agree on is a statement of its own, if its article has that one, too', () => {
    const claims = [pleads('a'), pleads('b'), pleads('c'), pleads('c', 'planned')];
    expect(found(claims)).toEqual(['agree same abc', 'single single c']);
  });

  test('each one beside it stands alone', () => {
    const claims = [pleads('a'), pleads('b'), pleads('a', 'planned'), pleads('b', 'possible')];
    expect(found(claims)).toEqual(['agree same ab', 'single single a', 'single single b']);
  });

  test('what most articles say decides, not what is said most often', () => {
    const claims = [pleads('a', 'planned'), pleads('b', 'planned'), pleads('a'), pleads('a'), pleads('a')];
    expect(found(claims)).toEqual(['agree same ab', 'single single a', 'single single a', 'single single a']);
  });

  test('of an article that says nothing else it stays: the one plans what the others tell as done', () => {
    const claims = [pleads('a'), pleads('b'), pleads('c', 'planned')];
    expect(found(claims)).toEqual(['unclear hedged abc']);
    const publishedOf = (id: string): string => (id === 'c' ? '2024-05-01' : '2024-05-02');
    expect(found(claims, 0.95, { publishedOf })).toEqual(['unclear superseded abc']);
  });

  test('where no two articles say it in one modality all stay together', () => {
    expect(found([pleads('a'), pleads('a', 'planned'), pleads('b', 'possible')])).toEqual(['unclear hedged aab']);
  });

  test('of dates and figures it stays with the rest', () => {
    const claims = [figureOf('a', 4), figureOf('b', 4), figureOf('a', 4, { modality: 'planned' })];
    expect(found(claims)).toEqual(['agree same aab']);
    const days = [
      dateOf('a', '2024-05-01'),
      dateOf('b', '2024-05-01'),
      dateOf('a', '2024-05-01', { modality: 'planned' }),
    ];
    expect(found(days)).toEqual(['agree same aab']);
  });
});

describe('a toll of two days', () => {
  const toll = (article: string, n: number, at = 0) =>
    figureOf(article, n, { at, about: { counted: 'people', role: 'killed' } });
  const publishedOf = (id: string): string => ('ab'.includes(id) ? '2024-05-01' : '2024-05-02');

  test('early reports agree, late ones agree, and the late ones revise: no agreement', () => {
    const claims = [toll('a', 6), toll('b', 6), toll('c', 9), toll('d', 9)];
    expect(found(claims, 0.95, { publishedOf })).toEqual(['unclear superseded abcd']);
  });

  test('a late report that still gives the early toll, too, revises nothing', () => {
    const claims = [toll('a', 6), toll('c', 6), toll('c', 9, 3), toll('a', 9, 3)];
    expect(found(claims, 0.95, { publishedOf })).toEqual(['agree same aacc']);
  });
});

describe('articles that share a value', () => {
  test('and each have another one: partly', () => {
    const claims = [figureOf('a', 4), figureOf('b', 4), figureOf('a', 9, { at: 3 }), figureOf('b', 20, { at: 3 })];
    expect(found(claims)).toEqual(['unclear partly aabb']);
  });

  test.each<[string, Claim[], string]>([
    [
      'dates',
      [
        dateOf('a', '2024-05-01'),
        dateOf('c', '2023-05-01', { value: { stated: ['month', 'day'], assumed: ['year'] } }),
        dateOf('b', '2024-05-01'),
        dateOf('a', '2024-05-09', { at: 3 }),
      ],
      'unclear partly aabc',
    ],
    [
      'figures',
      [
        figureOf('a', 40),
        figureOf('c', 24, { value: { max: null, hard: false } }),
        figureOf('b', 40),
        figureOf('a', 90, { at: 3 }),
      ],
      'unclear partly aabc',
    ],
    [
      'statements',
      [
        statementOf('a'),
        statementOf('c', { modality: 'possible' }),
        statementOf('b'),
        statementOf('a', { polarity: 'negated' }),
      ],
      'unclear partly aabc',
    ],
    [
      'subjects',
      [
        topicOf('a', said('ana-hill')),
        topicOf('a', { value: { mentioned: false }, ...said('ray-moss') }),
        topicOf('b', said('ana-hill')),
        topicOf('a', { value: { mentioned: false }, ...said('ana-hill') }),
      ],
      'unclear partly aaab',
    ],
  ])('%s: what one has beside is told before what else stays open', (_, claims, expected) => {
    expect(summary(judge(claims))).toEqual([expected]);
  });

  test('a third that leaves it open is a doubt by its own name', () => {
    const dozens = figureOf('c', 24, { value: { max: null, hard: false } });
    expect(found([figureOf('a', 40), figureOf('b', 40), dozens])).toEqual(['unclear soft abc']);
  });

  test('in quotations counts only where it is of the very words in question', () => {
    const DAM = 'We will never sell the dam above the valley';
    const BRIDGES = 'We will rebuild every old bridge in the valley';
    const NOT = 'We will not rebuild every old bridge in the valley';
    const claims = [
      quoteOf('a', BRIDGES),
      quoteOf('b', NOT),
      quoteOf('a', DAM, { at: 3 }),
      quoteOf('b', DAM, { at: 3 }),
    ];
    const links = new Map([
      [BRIDGES, NOT],
      [NOT, BRIDGES],
      [DAM, DAM],
    ]);
    const strength = (x: Claim, y: Claim): number =>
      x.kind === 'quote' && y.kind === 'quote' && links.get(x.value.words) === y.value.words ? 0.95 : 0;
    expect(summary(judgeCluster({ kind: 'quote', claims, strength }, setting))).toEqual(['disagree conflict aabb']);
  });

  test('in quotations one more utterance that both have does not excuse another', () => {
    const NOT = 'We will not rebuild every old bridge in the valley';
    const [part, whole] = ['We will rebuild every old bridge', 'We will rebuild every old bridge in the valley'];
    const claims = [
      quoteOf('a', whole),
      quoteOf('b', NOT),
      quoteOf('a', part, { at: 3 }),
      quoteOf('b', part, { at: 3 }),
    ];
    expect(found(claims)).toEqual(['disagree conflict aabb']);
  });

  test('one that quotes a sentence both ways is not reproached with the other wording', () => {
    const [exact, same] = [
      quoteOf('a', 'We will rebuild every old bridge'),
      quoteOf('b', 'We will rebuild every old bridge'),
    ];
    const other = quoteOf('b', 'We will inspect every old bridge', { at: 3 });
    for (const claims of [
      [exact, same, other],
      [other, exact, same],
      [other, same, exact],
    ])
      expect(summary(judge(claims)).join()).not.toContain('disagree');
  });

  test('a clause with other numbers between two that deny each other excuses neither', () => {
    const text = (span: string) => ({ text: span, span });
    const claims = [
      statementOf('a', text('paid the crews 40 euros')),
      statementOf('b', { ...text('paid the crews'), polarity: 'negated' }),
      statementOf('b', { ...text('paid the crews 90 euros'), at: 3 }),
    ];
    expect(judge(claims).map((f) => f.verdict)).toContain('disagree');
  });
});

test('one voice denies itself, in whatever words', () => {
  expect(relate(statementOf('a'), statementOf('b', { polarity: 'negated' }), setting, 0.7)).toBe('negated');
  const own = { polarity: 'negated' as const, ...said('ana-hill') };
  expect(relate(statementOf('a', said('ana-hill')), statementOf('b', own), setting, 0.7)).toBe('negated');
});

test('two articles that share a value are excused, a third that shares none is not', () => {
  const claims = [figureOf('a', 4), figureOf('a', 9, { at: 3 }), figureOf('b', 4)];
  expect(found(claims)).toEqual(['unclear partly aab']);
  expect(found([...claims, figureOf('c', 20)])).toEqual(['disagree conflict aabc']);
});

describe('positions', () => {
  const positions = (claims: readonly Claim[], own: Partial<JudgeSetting> = {}) => {
    const [only, ...rest] = judge(claims, 0.95, own);
    expect(rest).toEqual([]);
    return only!.groups.map((g) => [g.claims.map((c) => c.article).join(''), g.relation]);
  };

  test('of equally many origins the one of more articles comes first', () => {
    const originOf = (id: string): string => ('de'.includes(id) ? 'one' : id);
    const claims = [figureOf('a', 11), figureOf('d', 12), figureOf('e', 12)];
    expect(positions(claims, { originOf })).toEqual([
      ['de', 'first'],
      ['a', 'conflict'],
    ]);
  });

  test('a subject raised by two is one position, and so is one wording in two spellings', () => {
    expect(positions([topicOf('a'), topicOf('b')])).toEqual([['ab', 'first']]);
    const [us, uk] = ['We will organize every old bridge crew', 'we will organise every old bridge crew.'];
    expect(positions([quoteOf('a', us), quoteOf('b', uk)])).toEqual([['ab', 'first']]);
  });

  test('the relation of a position is the gravest of its claims, whichever comes first', () => {
    const hedged = figureOf('c', 9, { modality: 'alleged' });
    const claims = [figureOf('a', 4), figureOf('d', 4), hedged, figureOf('b', 9)];
    const turned = [hedged, figureOf('b', 9), figureOf('a', 4), figureOf('d', 4)];
    for (const order of [claims, turned])
      expect(positions(order)).toEqual([
        ['ad', 'first'],
        ['cb', 'conflict'],
      ]);
  });
});

test('another modality hides a denial, not two places', () => {
  const arrest = (article: string, place: string, own: Parameters<typeof statementOf>[1] = {}) =>
    statementOf(article, { about: { action: 'arrest' }, value: { place }, ...own });
  const denied = { modality: 'denied' as const, polarity: 'negated' as const };
  expect(relate(arrest('a', 'philip-street'), arrest('b', 'harbour-street', denied), setting)).toBe('place');
});
