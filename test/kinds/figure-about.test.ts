/** Figures built by hand: which may be of one quantity, which may be held against each other, and which equal numbers tell something. */
import { describe, expect, test } from 'vitest';
import { figure } from '../../src/kinds/figure.ts';
import { yearsOf } from '../../src/kinds/figure-slots.ts';
import { mayAccuse } from '../../src/kinds/kind.ts';
import type { Claim, ClaimOf } from '../../src/model.ts';
import { besideEachOther, contextOf, dateOf, figureOf } from './built.ts';

type Own = NonNullable<Parameters<typeof figureOf>[2]>;
interface Side extends Own {
  n?: number;
  words?: string;
  alone?: boolean;
  beside?: readonly Claim[];
}
const SAME = 'river flood bridge melby rain night';
const OTHER = 'dock strike crane pay union port';

const contextIn = (article: string, { n = 5, words = SAME, alone = false, beside = [], ...own }: Side) =>
  contextOf<'figure'>(figureOf(article, n, own), words, { alone, beside });
/** The same for a pair and its mirror. */
function both<T>(a: Side, b: Side, of: (pair: ReturnType<typeof besideEachOther<'figure'>>) => T): T {
  const [x, y] = [contextIn('a', a), contextIn('b', b)];
  const there = of(besideEachOther(x, y));
  expect(of(besideEachOther(y, x))).toEqual(there);
  return there;
}
const mayLink = (a: Side, b: Side): boolean => both(a, b, (pair) => !figure.cannotLink(pair.a, pair.b));
const mayBeHeld = (a: Side, b: Side, likelihood = 0.5): boolean =>
  both({ n: 5, ...a }, { n: 9, ...b }, (pair) => mayAccuse(figure, pair, likelihood));
function featureOf(id: string, a: Side, b: Side = a): number {
  const { of } = [...figure.features, ...figure.valueFeatures].find((one) => one.id === id)!;
  return both(a, b, of);
}
const euro: Own = { value: { unit: 'EUR' } };
const toll: Own = { about: { counted: 'people', role: 'killed' } };

describe('figures that are never one', () => {
  test.each<[string, Side, Side]>([
    ['units', { value: { unit: 'percent' } }, { value: { unit: 'count' } }],
    ['roles', { about: { role: 'killed' } }, { about: { role: 'injured' } }],
    ['sorts: a total and an earlier one', { about: { role: 'previous' } }, {}],
    ['sorts: a sum and what was added', { ...euro, about: { role: 'paid-more' } }, euro],
    ['sorts: an age and a count', { about: { counted: 'age' } }, {}],
    ['people: ages', { about: { counted: 'age', of: 'ana' } }, { about: { counted: 'age', of: 'ray' } }],
  ])('those of two %s', (_, a, b) => {
    expect(mayLink(a, b)).toBe(false);
    expect(mayLink(a, a)).toBe(true);
    expect(mayLink(b, b)).toBe(true);
  });

  test('what only one of them says does not part them', () => {
    expect(mayLink({ about: { of: 'navy' } }, {})).toBe(true);
    expect(mayLink({ about: { where: 'oslo' } }, {})).toBe(true);
    expect(mayLink({ about: { role: 'seized' } }, {})).toBe(true);
    expect(mayLink({ about: { counted: 'age', of: 'ana' } }, { about: { counted: 'age' } })).toBe(true);
  });
});

describe('figures of which one may be held against the other', () => {
  test('those of one thing, in whatever words', () => {
    expect(mayBeHeld({}, { words: OTHER })).toBe(true);
    expect(mayBeHeld(toll, { ...toll, words: OTHER })).toBe(true);
  });

  test.each<[string, Side, Side]>([
    ['two things', {}, { about: { counted: 'boat' } }],
    [
      'two owners known by name',
      { about: { of: 'ana', participants: ['ana'] } },
      { about: { of: 'ray', participants: ['ray'] } },
    ],
    ['two wholes', { about: { of: 'navy' } }, { about: { of: 'army' } }],
    ['two places', { about: { where: 'oslo' } }, { about: { where: 'lisbon' } }],
    ['a part and the whole', { about: { of: 'lantern' } }, {}],
    ['two years', { text: 'lit 5 lanterns in 2019' }, { text: 'lit 9 lanterns in 2021' }],
    ['sizes that are no miscount', { n: 1_761 }, { n: 300_000 }],
    [
      'two days in other words',
      { beside: [dateOf('a', '2024-05-01')] },
      { words: OTHER, beside: [dateOf('b', '2024-05-02')] },
    ],
    [
      'two scopes',
      { beside: [figureOf('a', 54, { about: { counted: 'game' } })] },
      { beside: [figureOf('b', 157, { about: { counted: 'game' } })] },
    ],
    ['a sentence with several of the kind', { beside: [figureOf('a', 7)] }, {}],
    [
      'two dimensions',
      { value: { unit: 'm' }, text: 'at a depth of 5 km', span: '5 km', from: 14 },
      { value: { unit: 'm' }, text: 'a distance of 9 km', span: '9 km', from: 14 },
    ],
  ])('not those of %s', (_, a, b) => {
    expect(mayBeHeld(a, b)).toBe(false);
    const { beside: _a, ...one } = a;
    expect(mayBeHeld(one, { ...one, n: (a.n ?? 5) + 1 })).toBe(true);
  });

  test('a further figure or day that both give tells the occasion, and stands in no way', () => {
    const games = (article: string) => [
      figureOf(article, 54, { about: { counted: 'game' } }),
      dateOf(article, '2024-05-01'),
    ];
    expect(mayBeHeld({ beside: games('a') }, { beside: games('b') })).toBe(true);
    expect(mayBeHeld({ beside: [figureOf('a', 7)] }, { beside: [figureOf('b', 7)] })).toBe(true);
  });

  test('an owner that only one names, or that may be the other, is no other owner', () => {
    expect(mayBeHeld({ about: { of: 'navy' } }, {})).toBe(true);
    const named = { about: { of: 'ana', participants: ['ana'] } };
    expect(mayBeHeld(named, { about: { of: 'officer', participants: ['ana'] } })).toBe(true);
    expect(mayBeHeld(named, { about: { of: 'officer', participants: [] } })).toBe(false);
  });

  test('sums and shares are told by the words around them, people by any of their names', () => {
    const sum = (counted: string): Own => ({ about: { counted }, ...euro });
    expect(mayBeHeld(sum('price'), sum('cost'))).toBe(true);
    expect(mayBeHeld({ about: { counted: 'worker', role: 'killed' } }, toll)).toBe(true);
    expect(mayBeHeld({ about: { counted: 'boat', role: 'killed' } }, toll)).toBe(false);
  });

  test('ranks only in mostly the same words', () => {
    const nth: Own = { value: { unit: 'ordinal' } };
    expect(mayBeHeld(nth, nth)).toBe(true);
    expect(mayBeHeld(nth, { ...nth, words: OTHER })).toBe(false);
  });
});

describe('what two figures have in common', () => {
  test('the thing: said by its noun, or too general to tell', () => {
    expect([featureOf('same-thing', {}), featureOf('same-vague-thing', {})]).toEqual([1, 0]);
    const people: Own = { about: { counted: 'people' } };
    expect([featureOf('same-thing', people), featureOf('same-vague-thing', people)]).toEqual([0, 1]);
    expect([featureOf('same-thing', toll), featureOf('same-role', toll)]).toEqual([1, 1]);
    expect(featureOf('same-thing', {}, { about: { counted: 'boat' } })).toBe(0);
  });

  test('people by two names in one slot', () => {
    const of = (counted: string, role = 'killed'): Own => ({ about: { counted, role } });
    expect(featureOf('people', of('worker'), of('people'))).toBe(1);
    expect(featureOf('people', of('worker'), of('lantern'))).toBe(0);
    expect(featureOf('people', of('worker'), of('people', 'injured'))).toBe(0);
  });

  test('the owner: named by both, or as the one who acts; not of an age', () => {
    const acts: Own = { about: { participants: ['ana'] } };
    expect(featureOf('same-owner', { about: { of: 'ana' } })).toBe(1);
    expect(featureOf('same-owner', { about: { of: 'ana' } }, acts)).toBe(1);
    expect(featureOf('same-owner', { about: { of: 'ana' } }, { about: { participants: ['ray'] } })).toBe(0);
    expect(
      featureOf(
        'same-owner',
        { about: { counted: 'age', of: 'ana' } },
        { about: { counted: 'age', participants: ['ana'] } },
      ),
    ).toBe(0);
    expect(featureOf('other-owner', { about: { of: 'navy' } }, { about: { of: 'army' } })).toBe(1);
  });

  test('that each article gives only one number of it', () => {
    expect(featureOf('only-count-of-both', { alone: true })).toBe(1);
    expect(featureOf('only-count-of-both', { alone: true }, {})).toBe(0);
    expect(featureOf('only-count-of-both', { alone: true, about: { counted: 'people' } })).toBe(0);
  });

  test('shares that do not both name a thing and one whole of it are loose', () => {
    const share = (counted: string, of: string | null): Own => ({ about: { counted, of }, value: { unit: 'percent' } });
    expect(featureOf('loose-share', share('vote', 'green-party'))).toBe(0);
    expect(featureOf('loose-share', share('vote', null))).toBe(1);
    expect(featureOf('loose-share', share('vote', 'green-party'), share('seat', 'green-party'))).toBe(1);
    expect(featureOf('loose-share', {})).toBe(0);
  });
});

describe('numbers that both give', () => {
  const digits = (n: number | null, m: number | null, own: Own = {}, other: Own = own): number => {
    const { of } = figure.valueFeatures.find((one) => one.id === 'digits')!;
    const [x, y] = [contextOf<'figure'>(figureOf('a', n, own)), contextOf<'figure'>(figureOf('b', m, other))];
    expect(of(besideEachOther(y, x))).toBe(of(besideEachOther(x, y)));
    return of(besideEachOther(x, y));
  };

  test('tell more the more digits they have; noughts do not count, decimals do', () => {
    expect(digits(568, 568)).toBeGreaterThan(digits(56, 56));
    expect(digits(20_000, 20_000)).toBeLessThan(digits(56, 56));
    expect(digits(20.0, 20.0)).toBe(digits(2, 2));
    expect(digits(5.68, 5.68)).toBe(digits(568, 568));
    expect(digits(123_456_789, 123_456_789)).toBeLessThanOrEqual(1);
  });

  test('are one apart as in "more than", never where both are said exactly', () => {
    const open: Own = { value: { max: null } };
    expect(digits(568, 569, open)).toBeGreaterThan(0);
    expect(digits(568, 570, open)).toBe(0);
    expect(digits(568, 569)).toBe(0);
  });

  test('of a bound its number, of a range none', () => {
    expect(digits(568, 568, { value: { max: null } }, {})).toBe(digits(568, 568));
    expect(digits(568, 568, { value: { min: null } }, {})).toBe(digits(568, 568));
    expect(digits(568, 568, { value: { max: 600 } }, {})).toBe(0);
    expect(digits(null, null)).toBe(0);
  });

  test('bring claims together by themselves only where they are particular', () => {
    const keys = (n: number | null, own: Own = {}): string[] => [...figure.valueKeys!(figureOf('a', n, own))];
    expect(keys(568)).toEqual(keys(568, { value: { max: null } }));
    expect(keys(568)).toHaveLength(1);
    expect(keys(568)).not.toEqual(keys(568, euro));
    for (const nothing of [
      keys(3),
      keys(null),
      keys(568, { value: { unit: 'ordinal' } }),
      keys(568, { value: { max: 600 } }),
    ])
      expect(nothing).toEqual([]);
  });
});

test('years that a sentence gives: in order, once; no sum, no decimal, no goal', () => {
  const years = (text: string, modality: Claim['modality'] = 'asserted'): string =>
    yearsOf(figureOf('a', 5, { text, modality }));
  expect(years('of 2021 and 2019, in 2021')).toBe('2019 2021');
  expect(years('cost €2021')).toBe('');
  expect(years('rose to 2019.5')).toBe('');
  expect(years('rose in 2019.')).toBe('2019');
  expect(years('pledged to halve it by 2030')).toBe('');
  expect(years('will halve it by 2030', 'planned')).toBe('2030');
});

test('compare reads the ranges; labels are the number as a person writes it', () => {
  const of = (n: number, m: number, own: Own = {}): string => figure.compare(figureOf('a', n), figureOf('b', m, own));
  expect([of(4, 4), of(4, 9), of(4, 3, { value: { max: null } })]).toEqual(['same', 'conflict', 'compatible']);
  const claim: ClaimOf<'figure'> = figureOf('a', 1_250);
  expect(figure.valueLabel(claim)).toBe('1,250');
});
