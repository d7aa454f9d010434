/** Which claims of two articles are linked: beside a plain reading of the rule, and on invented articles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PassageContext } from '../../src/align/contexts.ts';
import { linksOf } from '../../src/align/links.ts';
import { modelOf, pairOf } from '../../src/align/pair-model.ts';
import { kinds } from '../../src/kinds/index.ts';
import { type ClaimKind, mayAccuse } from '../../src/kinds/kind.ts';
import { isConflict, meets } from '../../src/kinds/reasons.ts';
import type { ClaimOf, Kind } from '../../src/model.ts';
import { contextOf, dateOf, figureOf } from '../kinds/built.ts';
import { raw } from '../raw.ts';
import { contextsOfRaw, linkedIn } from './read.ts';

const FLOOD = 'river flood bridge melby rain night';
const STRIKE = 'dock strike crane pay union port';
/** From this likelihood on equal values are also linked twice. */
const REPEATED = 0.5;

const context = <K extends Kind>(claim: ClaimOf<K>, words: string): PassageContext =>
  contextOf(claim, words) as unknown as PassageContext;

/** What stands in the way of a figure: some article that gives the values of both, of what one of them counts. */
function givesBoth(contexts: readonly PassageContext[], a: PassageContext, b: PassageContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'figure' || y.kind !== 'figure') return false;
  const gives = (article: string, value: number | null, counted: string): boolean =>
    contexts.some(
      ({ claim: one }) =>
        one.kind === 'figure' &&
        one.article === article &&
        one.sentence.role !== 'title' &&
        one.about.counted === counted &&
        one.value.min === value,
    );
  const articles = contexts.map(({ claim }) => claim.article);
  return [x, y].some(({ about: { counted } }) =>
    articles.some((article) => gives(article, x.value.min, counted) && gives(article, y.value.min, counted)),
  );
}

/** The rule as it is told, pair by pair: likelihoods of all that can be compared, then who is whose likeliest partner. */
function expected(contexts: readonly PassageContext[], name: Kind): string[] {
  const kind = kinds[name] as ClaimKind<Kind>;
  const model = modelOf(name);
  const around = ({ keys, nearKeys, claim }: PassageContext): Set<string> =>
    new Set([...keys, ...nearKeys, ...(kind.valueKeys?.(claim as never) ?? [])]);
  const pairs = contexts.flatMap((b, n) =>
    contexts.slice(0, n).flatMap((a, m) => {
      if (a.claim.article === b.claim.article || kind.cannotLink(a as never, b as never)) return [];
      if (![...around(a)].some((key) => around(b).has(key))) return [];
      const reason = kind.compare(a.claim as never, b.claim as never);
      if (reason === 'fragment') return [];
      const pair = pairOf(a, b);
      const holds = meets(reason) && kind.isNearlyEqual?.(a.claim as never, b.claim as never) !== false;
      return [{ m, n, a, b, pair, reason, holds, score: holds ? model.fact(pair) : model.about(pair) }];
    }),
  );
  const best = (claim: number, article: string): number =>
    Math.max(
      ...pairs
        .filter(
          (p) => (p.m === claim && p.b.claim.article === article) || (p.n === claim && p.a.claim.article === article),
        )
        .map(({ score }) => score),
    );
  return pairs
    .filter(({ m, n, a, b, pair, reason, holds, score }) => {
      const isMutual = score >= best(m, b.claim.article) && score >= best(n, a.claim.article);
      if (holds) return score >= model.agree && (isMutual || (reason === 'same' && score >= REPEATED));
      const isOne = mayAccuse(kind, pair, model.about(pair)) && !(isConflict(reason) && givesBoth(contexts, a, b));
      return isOne && isMutual && score >= model.accuse;
    })
    .map(({ m, n }) => `${m} ${n}`)
    .sort();
}
const linked = (contexts: readonly PassageContext[], kind: Kind): string[] =>
  linksOf(contexts, kind)
    .map(({ a, b }) => `${a} ${b}`)
    .sort();

describe('beside the rule as it is told', () => {
  const word = fc.constantFrom(...FLOOD.split(' '), ...STRIKE.split(' ').slice(0, 2));
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  const article = fc.constantFrom('a', 'b', 'c');
  const figures = fc.array(
    fc.tuple(article, fc.constantFrom(4, 9, 412), fc.nat(5), words, fc.constantFrom('lantern', 'boat')),
    { maxLength: 9 },
  );

  test('figures', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const contexts = list.map(([id, n, at, around, counted]) =>
          context(figureOf(id, n, { at, about: { counted } }), around),
        );
        expect(linked(contexts, 'figure')).toEqual(expected(contexts, 'figure'));
      }),
      { numRuns: 150 },
    );
  });

  test('dates', () => {
    const days = fc.constantFrom('2024-05-01', '2024-05-03', '2024-05-09');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(article, days, words, fc.constantFrom('resign', 'say')), { maxLength: 9 }),
        (list) => {
          const contexts = list.map(([id, day, around, action]) =>
            context(dateOf(id, day, { about: { action } }), around),
          );
          expect(linked(contexts, 'date')).toEqual(expected(contexts, 'date'));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('links come from the surest down, each of two articles, the smaller number first', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const contexts = list.map(([id, n, at, around]) => context(figureOf(id, n, { at }), around));
        const links = linksOf(contexts, 'figure');
        expect(links.map(({ score }) => score)).toEqual(links.map(({ score }) => score).sort((x, y) => y - x));
        for (const { a, b } of links) {
          expect(a).toBeLessThan(b);
          expect(contexts[a]!.claim.article).not.toBe(contexts[b]!.claim.article);
        }
      }),
    );
  });
});

describe('clear-cut pairs', () => {
  const toll = (article: string, n: number, words = FLOOD, own: Parameters<typeof figureOf>[2] = {}) =>
    context(figureOf(article, n, { about: { counted: 'people', role: 'killed' }, ...own }), words);

  test('the same of one thing in the same words is linked, and so is what contradicts it', () => {
    expect(linked([toll('a', 412), toll('b', 412)], 'figure')).toEqual(['0 1']);
    expect(linked([toll('a', 14), toll('b', 16)], 'figure')).toEqual(['0 1']);
  });

  test('what shares no word is not', () => {
    expect(linked([toll('a', 14), toll('b', 16, STRIKE)], 'figure')).toEqual([]);
  });

  test('nothing is linked within an article', () => {
    expect(linked([toll('a', 412), toll('a', 412, FLOOD, { at: 4 })], 'figure')).toEqual([]);
  });

  test('an article that gives both values counts two things', () => {
    expect(linked([toll('a', 14), toll('b', 16), toll('b', 14, STRIKE, { at: 4 })], 'figure')).not.toContain('0 1');
  });

  test('of two partners the likelier one is linked', () => {
    const links = linked([toll('a', 14), toll('b', 16), toll('b', 17, 'river flood dock strike', { at: 4 })], 'figure');
    expect(links).toEqual(['0 1']);
  });
});

describe('a further article', () => {
  const SENTENCES = [
    'The old bridge over the river Tarn in Melby collapsed on Monday after heavy rain.',
    'At least 14 people were killed when the old bridge in Melby collapsed.',
    'The collapse of the old bridge in Melby killed 16 people, police said.',
    'The old bridge collapsed on Tuesday, a spokesman for the town said.',
    'Mayor Ida Marsh said: “We will rebuild every old bridge in the valley.”',
    '“We will inspect every old bridge in the valley,” said Mayor Ida Marsh.',
    'The town council of Melby had paid $412,000 for repairs of the bridge.',
    'Repairs of the bridge cost the town $412,000 last year.',
    'The council did not pay for repairs of the old bridge.',
  ];
  const article = fc
    .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
    .map((list) => list.join(' '));

  test('takes no link away', () => {
    fc.assert(
      fc.property(article, article, article, (one, other, further) => {
        const two = linkedIn(contextsOfRaw([raw('a', one, '2024-05-08'), raw('b', other, '2024-05-08')]));
        const three = linkedIn(
          contextsOfRaw([raw('a', one, '2024-05-08'), raw('b', other, '2024-05-08'), raw('c', further, '2024-05-08')]),
        );
        expect([...two].filter((link) => !three.has(link))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
