/** Figures built by hand: when two are one quantity, and which numbers are telling. */
import { describe, expect, test } from 'vitest';
import { figure } from '../../src/kinds/figure.ts';
import type { ClaimOf } from '../../src/model.ts';
import { evenWeights, figureOf, frameOf } from './built.ts';

type Own = NonNullable<Parameters<typeof figureOf>[2]>;
type Around = { words?: string; near?: string; context?: string; alone?: boolean };
const weights = evenWeights();
const SAME = 'river flood bridge melby rain night';
const OTHER = 'dock strike crane pay union port';
/** Half the words in common: alike, but no twin. */
const SOME = 'river flood bridge crane union port';

function related(a: Own & Around, b: Own & Around, n = 5, m = 9): number {
  const frame = (
    article: string,
    value: number,
    { words = SAME, near = words, context = near, alone = false, ...own }: Own & Around,
  ) => frameOf(figureOf(article, value, own), words, { near, context, alone });
  const [x, y] = [frame('a', n, a), frame('b', m, b)];
  const there = figure.related(x, y, weights);
  expect(figure.related(y, x, weights)).toBeCloseTo(there, 12);
  return there;
}

describe('related', () => {
  test('one thing in the same words is sure; the numbers do not count', () => {
    expect(related({}, {})).toBeGreaterThanOrEqual(figure.accuseThreshold);
    expect(related({}, {}, 5, 5)).toBe(related({}, {}, 5, 9_000));
  });

  test.each<[string, Own, Own]>([
    ['units', { value: { unit: 'percent' } }, { value: { unit: 'count' } }],
    ['roles', { about: { role: 'killed' } }, { about: { role: 'injured' } }],
    ['wholes', { about: { of: 'navy' } }, { about: { of: 'army' } }],
    ['places', { about: { where: 'oslo' } }, { about: { where: 'lisbon' } }],
    ['things', { about: { counted: 'lantern' } }, { about: { counted: 'boat' } }],
    ['a slot and none', { about: { role: 'killed' } }, {}],
    ['a total and a step', { about: { role: 'previous' } }, {}],
    [
      'a total and what was added',
      { value: { unit: 'EUR' }, about: { role: 'paid-more' } },
      { value: { unit: 'EUR' } },
    ],
  ])('never of two %s', (_, a, b) => {
    expect(related(a, b)).toBe(0);
    expect(related(a, a)).toBeGreaterThan(0);
  });

  test('what only one of them says does not part them', () => {
    expect(related({ about: { of: 'navy' } }, {})).toBeGreaterThan(0);
    expect(related({ about: { where: 'oslo' } }, {})).toBeGreaterThan(0);
  });

  test('sums and shares are told by their words, also where the noun differs', () => {
    const sum = (counted: string): Own => ({ about: { counted }, value: { unit: 'EUR' } });
    expect(related(sum('price'), sum('cost'))).toBeGreaterThan(0);
    expect(related(sum('price'), { ...sum('cost'), words: OTHER })).toBeLessThan(0.5);
    const nth = (counted: string): Own => ({ about: { counted }, value: { unit: 'ordinal' } });
    expect(related(nth('win'), nth('loss'))).toBe(0);
  });

  test('less in common is less sure', () => {
    const [all, some, none] = [related({}, {}), related({}, { words: SOME }), related({}, { words: OTHER })];
    expect(all).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(none);
    expect(none).toBeLessThan(0.5);
  });

  test('the age of one person is one figure', () => {
    const age = (of: string | null): Own & Around => ({ about: { counted: 'age', of }, value: { unit: 'year' } });
    expect(related(age('ana-hill'), { ...age('ana-hill'), words: OTHER })).toBe(1);
    expect(related(age(null), { ...age(null), words: OTHER })).toBeLessThan(0.5);
    const wage: Own & Around = { about: { counted: 'wage', of: 'ana-hill' }, value: { unit: 'EUR' } };
    expect(related(wage, { ...wage, words: OTHER })).toBeLessThan(1);
  });

  test('one owner makes it surer, a generic thing less so', () => {
    const of = (about: NonNullable<Own['about']>): number => related({ about, words: SAME }, { about, words: SOME });
    expect(of({ of: 'navy' })).toBeGreaterThan(of({}));
    expect(of({ counted: 'people' })).toBeLessThan(of({}));
    expect(of({ counted: 'people', of: 'navy' })).toBeLessThan(of({ of: 'navy' }));
    expect(of({ counted: 'people', of: 'navy' })).toBeGreaterThan(of({ counted: 'people' }));
  });

  test('shares of one owner meet where only one says of what; shares need more than counts', () => {
    const share = (counted: string, of: string | null): Own & Around => ({
      about: { counted, of },
      value: { unit: 'percent' },
    });
    const named = { ...share('vote', 'green-party'), words: SOME };
    expect(related(share('percent', 'green-party'), named)).toBeGreaterThan(
      related(share('seat', 'green-party'), named),
    );
    expect(related(share('vote', null), { ...share('vote', null), words: SOME })).toBeLessThan(
      related({}, { words: SOME }),
    );
  });

  test('counted only once by both makes it surer, of generic things and lengths of time it says nothing', () => {
    const few = { words: SOME };
    const both = (own: Own): [number, number] => [
      related({ ...own, alone: true }, { ...own, ...few, alone: true }),
      related(own, { ...own, ...few }),
    ];
    const [alone, often] = both({});
    expect(alone).toBeGreaterThan(often);
    expect(related({ alone: true }, few)).toBe(often);
    for (const own of [
      { about: { counted: 'people' } },
      { value: { unit: 's' } },
      { value: { unit: 'percent' } },
      { value: { unit: 'EUR' } },
    ]) {
      const [once, more] = both(own);
      expect(once).toBeCloseTo(more, 12);
    }
  });

  test('a toll in the title or the first sentences is that of the event', () => {
    const toll = (own: Own & Around = {}): Own & Around => ({ about: { counted: 'people', role: 'killed' }, ...own });
    const early = related(toll(), toll({ words: SOME }));
    const late = related(toll({ at: 20 }), toll({ at: 20, words: SOME }));
    expect(early).toBeGreaterThan(late);
    expect(related(toll({ at: 20, role: 'title' }), toll({ at: 20, role: 'title', words: SOME }))).toBe(early);
    expect(related(toll({ at: 20 }), toll({ words: SOME }))).toBe(late);
    const part: Own & Around = { about: { counted: 'people', role: 'killed', of: 'crew' } };
    expect(related({ ...part, words: OTHER }, part)).toBe(
      related({ ...part, at: 20, words: OTHER }, { ...part, at: 20 }),
    );
  });

  describe('without an anchor it is never sure enough to accuse', () => {
    /** Sentences alike, the words right around not. */
    const apart = { near: 'one two three four five six seven' };
    const context = `${SAME} ${SAME.replaceAll(/(\w+)/g, 'x$1')}`;
    const a: Around = { near: 'one two three four river flood melby rain', context };
    const b: Around = { near: 'five six seven eight nine river flood melby rain ten eleven', context };
    const strong: Own = { about: { counted: 'people', role: 'killed' } };

    test('a name, an owner or the same words anchor', () => {
      const plain = related({ ...strong, ...a, at: 9 }, { ...strong, ...b, at: 9 });
      expect(plain).toBeLessThan(figure.accuseThreshold);
      const owner: Own = { about: { counted: 'lantern', of: 'navy' } };
      expect(related({ ...owner, ...a }, { ...owner, ...b })).toBeGreaterThan(plain);
      const named = (around: Around): Around => ({ ...around, near: `${around.near} @melby` });
      expect(related({ ...named(a), alone: true }, { ...named(b), alone: true })).toBeGreaterThanOrEqual(
        figure.accuseThreshold,
      );
      expect(related({ ...a, near: apart.near }, { ...b })).toBeLessThan(figure.accuseThreshold);
    });

    test('several tolls in one report are of several attacks: a name does not anchor them', () => {
      const named = (around: Around): Around => ({ ...around, near: `${around.near} @melby` });
      const late = { at: 9 };
      expect(related({ ...strong, ...named(a), ...late }, { ...strong, ...named(b), ...late })).toBeLessThan(
        figure.accuseThreshold,
      );
    });

    test('the only figure of its kind, unless the sentences name two years', () => {
      const year = (text: string): Own => ({ text });
      const once = { alone: true };
      const of = (x: string, y: string): number =>
        related({ ...a, ...once, ...year(x) }, { ...b, ...once, ...year(y) });
      expect(of('in the valley', 'in the valley')).toBeGreaterThanOrEqual(figure.accuseThreshold);
      expect(of('in 2019', 'in 2019')).toBeGreaterThanOrEqual(figure.accuseThreshold);
      expect(of('in 2019', 'in 2021')).toBeLessThan(figure.accuseThreshold);
      expect(of('in 2019', 'in the valley')).toBeLessThan(figure.accuseThreshold);
      expect(of('of 2019 and 2021', 'of 2021 and 2019, in 2019')).toBeGreaterThanOrEqual(figure.accuseThreshold);
      expect(of('cost €2021', 'in the valley')).toBeGreaterThanOrEqual(figure.accuseThreshold);
    });

    test('a part is not the whole', () => {
      const once = { alone: true };
      const part: Own = { about: { of: 'lantern' } };
      expect(related({ ...part, ...a, ...once }, { ...b, ...once })).toBeLessThan(figure.accuseThreshold);
    });
  });

  test('an owner is the one who acts where only one of them names it, but not of an age', () => {
    const few = { words: SOME };
    const has: Own = { about: { participants: ['ana-hill'] } };
    expect(related({ about: { of: 'ana-hill' } }, { ...has, ...few })).toBeGreaterThan(
      related({ about: { of: 'ana-hill' } }, { about: { participants: ['bo-lund'] }, ...few }),
    );
    const age = (of: string | null): Own => ({ about: { counted: 'age', of, participants: ['ana-hill'] } });
    expect(related({ ...age('ana-hill') }, { ...age(null), words: OTHER })).toBeLessThan(0.5);
  });

  test('two further figures alike make one list of both sentences', () => {
    const list = (keys: string): Own & Around => ({ near: 'river barge', context: `${SAME} ${keys}` });
    const both = related(list('#14_rifle #31_lantern'), {
      ...list('#14_rifle #31_lantern'),
      near: 'customs barge',
    });
    expect(both).toBeGreaterThanOrEqual(figure.accuseThreshold);
    expect(
      related(list('#14_rifle #31_lantern'), { ...list('#14_rifle #12_lantern'), near: 'customs barge' }),
    ).toBeLessThan(figure.accuseThreshold);
  });

  test('seized or not, things are the same; people are not', () => {
    expect(related({ about: { role: 'seized' } }, {})).toBeGreaterThan(0);
    expect(related({ about: { role: 'killed' } }, {})).toBe(0);
    expect(related({ about: { role: 'seized' } }, { about: { role: 'damaged' } })).toBe(0);
  });

  test('people by two names are never brought together by words', () => {
    const people = (counted: string): Own => ({ about: { counted, role: 'killed' } });
    expect(related(people('worker'), people('people'))).toBeGreaterThan(0.1);
    expect(related(people('worker'), people('people'))).toBeLessThan(0.5);
    expect(related(people('worker'), people('lantern'))).toBe(0);
    expect(related(people('worker'), { about: { counted: 'people', role: 'injured' } })).toBe(0);
  });

  test('two sentences that are one but for the number are surely of one thing', () => {
    const long = Array.from({ length: 12 }, (_, n) => `w${n}`).join(' ');
    const sum: Own & Around = { about: { counted: 'wage' }, value: { unit: 'EUR' }, words: long };
    expect(related(sum, { ...sum, about: { counted: 'pay' } })).toBeGreaterThanOrEqual(figure.accuseThreshold);
    const part: Own & Around = { about: { of: 'lantern' } };
    expect(related(part, {})).toBeGreaterThanOrEqual(figure.accuseThreshold);
  });
});

describe('telling', () => {
  const telling = (n: number | null, m: number | null, own: Own = {}, other: Own = own): boolean =>
    (figure.minSimilarityForEqualValue!(figureOf('a', n, own), figureOf('b', m, other)) ?? 1) < 0.25;
  const euro: Own = { value: { unit: 'EUR' } };

  test.each<[string, number, number, Own, boolean]>([
    ['three digits', 568, 568, {}, true],
    ['two digits', 56, 56, {}, false],
    ['noughts do not count', 20_000, 20_000, {}, false],
    ['nor decimals that are none', 20.0, 20.0, {}, false],
    ['decimals count', 5.68, 5.68, {}, true],
    ['two digits of money', 56, 56, euro, true],
    ['one digit of money', 50, 50, euro, false],
    ['one apart, as in "more than"', 568, 569, { value: { max: null } }, true],
    ['two apart, as in "more than"', 568, 570, { value: { max: null } }, false],
    ['one apart, both said exactly', 568, 569, {}, false],
  ])('%s', (_, n, m, own, expected) => {
    expect(telling(n, m, own)).toBe(expected);
    expect(telling(m, n, own)).toBe(expected);
  });

  test('of a bound its number, of a range none, of two units nothing', () => {
    expect(telling(568, 568, { value: { max: null } }, {})).toBe(true);
    expect(telling(568, 568, { value: { min: null } }, {})).toBe(true);
    expect(telling(568, 568, { value: { max: 600 } }, {})).toBe(false);
    expect(telling(568, 568, {}, { value: { max: 600 } })).toBe(false);
    expect(telling(568, 568, euro, {})).toBe(false);
    expect(telling(null, null)).toBe(false);
  });
});

test('compare reads the ranges; labels are the number as a person writes it', () => {
  const of = (n: number, m: number, own: Own = {}): string => figure.compare(figureOf('a', n), figureOf('b', m, own));
  expect([of(4, 4), of(4, 9), of(4, 3, { value: { max: null } })]).toEqual(['same', 'conflict', 'compatible']);
  const claim: ClaimOf<'figure'> = figureOf('a', 1_250);
  expect(figure.valueLabel(claim)).toBe('1,250');
});
