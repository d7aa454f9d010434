/** Which dates are set beside each other at all, and what each says to the other: open ends, seasons and centuries, hours, deeds told once. */
import { describe, expect, test } from 'vitest';
import { date } from '../../src/kinds/date.ts';
import { dateOf, evenWeights, frameOf, statementOf } from './built.ts';

type Own = NonNullable<Parameters<typeof dateOf>[2]>;
type Value = NonNullable<Own['value']>;
type Grain = ReturnType<typeof dateOf>['value']['grain'];
interface Side extends Own {
  day?: string;
  words?: string;
  near?: string;
  context?: string;
  /** The verb, subject and object of the statement that holds the date. */
  told?: readonly [string, string, string];
}

const SAME = 'river flood bridge melby rain night';
const SOME = 'river flood bridge crane union port';
const OTHER = 'dock strike crane pay union port';

function frame(
  article: string,
  { day = '2024-05-01', words = SAME, near = words, context = near, told, ...own }: Side,
) {
  const built = frameOf(dateOf(article, day, own), words, { near, context });
  if (!told) return built;
  const [action, subject, object] = told;
  const statement = statementOf(article, { about: { action, subject, object, participants: [subject] } });
  return { ...built, containingStatement: frameOf(statement, `@${subject} ${action} ${object}`) };
}
function related(a: Side, b: Side, weights = evenWeights()): number {
  const [x, y] = [frame('a', a), frame('b', b)];
  const there = date.related(x, y, weights);
  expect(date.related(y, x, weights)).toBeCloseTo(there, 12);
  return there;
}
/** Evidence behind a likelihood, up to a factor. */
const evidence = (likely: number): number => Math.log(likely / (1 - likely));
const compare = (a: Own & { day?: string }, b: Own & { day?: string }): string => {
  const [x, y] = [a, b].map(({ day = '2024-05-01', ...own }, n) => dateOf('ab'.charAt(n), day, own));
  expect(date.compare(y!, x!)).toBe(date.compare(x!, y!));
  return date.compare(x!, y!);
};

const period = (grain: Grain, edtf: string, earliest: string, latest: string): { value: Value } => ({
  value: { edtf, earliest, latest, grain, stated: ['year'] },
});
const may = period('month', '2024-05', '2024-05-01', '2024-05-31');
const year = period('year', '2024', '2024-01-01', '2024-12-31');
const season = period('season', '2024-21', '2024-03-01', '2024-05-31');
const quarter = period('quarter', '2024-34', '2024-04-01', '2024-06-30');
const half = period('half', '2024-40', '2024-01-01', '2024-06-30');
const decade = period('decade', '202X', '2020-01-01', '2029-12-31');
const century = period('century', '20XX', '2000-01-01', '2099-12-31');
const open = (edtf: string, value: Value = {}): { value: Value } => ({
  value: { edtf, earliest: null, latest: null, stated: ['month', 'day'], ...value },
});
const wednesday = open('XXXX-XX-XX', { weekday: 3, stated: ['weekday'] });

describe('dates of which each says something about the other', () => {
  test.each([
    ['a season', season],
    ['a quarter', quarter],
    ['half a year', half],
    ['a month', may],
  ])('%s meets its year, its months and its days', (_, one) => {
    for (const other of [year, may, { day: '2024-05-09' }]) expect(related(one, other)).toBeGreaterThan(0.5);
  });

  test.each([
    ['a decade', decade],
    ['a century', century],
  ])('%s meets none of its years, months and days, but others as long', (_, one) => {
    for (const other of [year, season, may, { day: '2024-05-09' }]) expect(related(one, other)).toBe(0);
    for (const other of [decade, century]) expect(related(one, other)).toBeGreaterThan(0.5);
  });

  test('a bare weekday meets no period of any length', () => {
    for (const one of [may, season, quarter, half, year]) expect(related(wednesday, one)).toBe(0);
    expect(related(wednesday, { day: '2024-05-01' })).toBeGreaterThan(0.5);
  });

  test('the same day of two years is two occurrences', () => {
    expect(related({ day: '2024-05-01' }, { day: '2023-05-01' })).toBe(0);
  });

  test('an open year: days, months and seasons a month apart at most', () => {
    expect(related(open('XXXX-12-28'), open('XXXX-06-01'))).toBe(0);
    expect(related(open('XXXX-05', { grain: 'month' }), open('XXXX-06-14'))).toBeGreaterThan(0.5);
    expect(related(open('XXXX-05', { grain: 'month' }), open('XXXX-06-20'))).toBe(0);
    expect(related(open('XXXX-05-01'), open('XXXX-06-09'))).toBe(0);
    expect(related(open('XXXX-22', { grain: 'season' }), open('XXXX-01-05'))).toBeGreaterThan(0.5);
  });
});

describe('a range with an open end tells of what lies at its fixed end', () => {
  const until = open('../2024-06-01', { latest: '2024-06-01' });
  const from = open('2024-06-01/..', { earliest: '2024-06-01' });

  test.each<[string, Side, boolean]>([
    ['that very day', { day: '2024-06-01' }, true],
    ['the day before', { day: '2024-05-31' }, true],
    ['the day after', { day: '2024-06-02' }, true],
    ['the month before', may, true],
    ['two days before', { day: '2024-05-30' }, false],
    ['two days after', { day: '2024-06-03' }, false],
    ['a month long past', period('month', '2024-03', '2024-03-01', '2024-03-31'), false],
    ['a month far ahead', period('month', '2024-09', '2024-09-01', '2024-09-30'), false],
    ['an open year', open('XXXX-05-20'), true],
    ['one more with an open end', open('../2024-05-20', { latest: '2024-05-20' }), true],
  ])('%s', (_, other, meet) => {
    for (const range of [until, from]) expect(related(range, other) > 0).toBe(meet);
  });
});

describe('one occurrence', () => {
  test('two parties in common alone are none', () => {
    const both = { action: 'say', participants: ['ana', 'ray'] };
    expect(related({ about: both }, { about: both, words: OTHER })).toBeLessThan(0.5);
  });

  test('what happens to somebody once is, in whatever words', () => {
    const arrest = (...participants: string[]): Side => ({ about: { action: 'arrest', participants } });
    // "Ana was dismissed" is a deed, though claims are dismissed, too
    const fire: Side = { about: { action: 'fire', participants: ['ana'] } };
    expect(related(fire, { ...fire, words: OTHER })).toBeGreaterThan(0.5);
    const meet = { about: { action: 'visit', participants: ['ana'] } };
    expect(related(arrest('ana'), { ...arrest('ana'), words: OTHER })).toBeGreaterThan(0.5);
    expect(related(meet, { ...meet, words: OTHER })).toBeLessThan(0.5);
    expect(related(arrest(), { ...arrest(), words: OTHER })).toBeLessThan(0.5);
    expect(related(arrest('ana'), { ...arrest(), words: OTHER })).toBeLessThan(0.5);
    expect(related(arrest('ana', 'ray'), { ...arrest('ray', 'ana'), words: OTHER })).toBeLessThan(0.5);
    expect(related({ ...arrest('ana'), ...year }, { ...arrest('ana'), ...year, words: OTHER })).toBeLessThan(0.5);
  });

  test('a deed of one party tells more of days than a deed alone; of years it does not', () => {
    const gain = (participants: string[], others: string[], value: Side): number => {
      const of = (action: string): number =>
        evidence(
          related(
            { ...value, about: { action, participants } },
            { ...value, about: { action, participants: others }, words: SOME },
          ),
        );
      return of('visit') - of('say');
    };
    const alone = gain([], [], {});
    expect(gain(['ana', 'eva'], ['ray', 'ana'], {})).toBeGreaterThan(alone);
    expect(gain(['ana'], ['ray'], {})).toBeCloseTo(alone, 9);
    expect(gain(['ana'], ['ana'], year)).toBeCloseTo(alone, 9);
  });

  test('a day, an hour and a minute are alike in that', () => {
    const visit = { about: { action: 'visit', participants: ['ana'] } };
    const of = (grain: Grain): number =>
      related({ ...visit, value: { grain } }, { ...visit, value: { grain }, words: SOME });
    expect(of('hour')).toBe(of('day'));
    expect(of('minute')).toBe(of('day'));
    expect(of('month')).toBeLessThan(of('day'));
  });

  test('one sentence but for the day is, even where its words stand everywhere', () => {
    const light = evenWeights(0.3);
    expect(related({}, {}, light)).toBeGreaterThan(date.accuseThreshold);
    expect(related({}, { words: SOME }, light)).toBeLessThan(0.5);
  });

  test('the more speaks for it the surer, also of one sentence', () => {
    const deed = { about: { action: 'resign', participants: ['ana'] } };
    expect(related(deed, deed)).toBeGreaterThan(related({}, {}));
  });
});

describe('dates of two actions', () => {
  const near = 'river flood bridge melby one two three four five six seven';
  const other = 'river flood bridge melby 11 12 13 14 15 16 17 18 19';
  const parties = ['ana', 'ray'];
  const of = (x: string | null, y: string | null, a: Side = {}, b: Side = {}): boolean =>
    related(
      { about: { action: x, participants: parties }, near, context: SAME, ...a },
      { about: { action: y, participants: parties }, near: other, context: SAME, ...b },
    ) >= date.accuseThreshold;

  test('are not sure, unless one of them has none', () => {
    expect(of('collapse', 'rebuild')).toBe(false);
    expect(of('collapse', null)).toBe(true);
    expect(of('say', 'collapse')).toBe(false);
    expect(of('collapse', null, {}, may)).toBe(true);
  });

  test('are sure in the same words around them', () => {
    const [x, y] = ['one two three four five six seven eight', 'one two three four five six 11 12'];
    expect(of('collapse', 'rebuild', { near: x }, { near: y })).toBe(true);
  });

  test('periods of two actions are not sure', () => {
    expect(of('resign', 'resign', may, may)).toBe(true);
    expect(of('resign', 'visit', may, may)).toBe(false);
    expect(of('resign', null, may, may)).toBe(false);
  });
});

describe('dates that one deed holds', () => {
  const told = ['visit', 'ana', 'harbour'] as const;
  const of = (x: string, y: string, a: Side['told'], b: Side['told']): number =>
    related(
      { about: { action: x }, ...(a && { told: a }) },
      { about: { action: y }, words: OTHER, ...(b && { told: b }) },
    );

  test('are surely of one occurrence, in whatever words', () => {
    expect(of('visit', 'visit', told, told)).toBeGreaterThanOrEqual(date.accuseThreshold);
  });

  test('but not where a date is of another verb than the deed, or no deed holds it', () => {
    expect(of('visit', 'open', told, told)).toBeLessThan(0.5);
    expect(of('open', 'open', told, told)).toBeLessThan(0.5);
    expect(of('visit', 'visit', told, undefined)).toBeLessThan(0.5);
    expect(of('visit', 'visit', undefined, undefined)).toBeLessThan(0.5);
  });
});

describe('what a date says to another', () => {
  const clock = (day: string, value: Value, span = 'at 6 a.m.'): Own & { day: string } => ({
    day,
    value: { grain: 'hour', ...value },
    span,
    text: span,
  });

  test.each<[string, Own & { day?: string }, Own & { day?: string }, string]>([
    ['open months', open('XXXX-07'), open('XXXX-08'), 'conflict'],
    ['an open month and its day', open('XXXX-07'), { day: '2025-07-12' }, 'refines'],
    ['an open month and a day of another', open('XXXX-07'), open('XXXX-08-12'), 'conflict'],
    ['an open year with its weekday and without', open('XXXX-07-12', { weekday: 6 }), open('XXXX-07-12'), 'refines'],
    [
      'the last day of a range',
      { day: '2024-05-03' },
      { day: '2024-05-01/2024-05-03', value: { earliest: '2024-05-01', latest: '2024-05-03' } },
      'refines',
    ],
    [
      'one range twice',
      open('../2024-05-03', { latest: '2024-05-03' }),
      open('../2024-05-03', { latest: '2024-05-03' }),
      'same',
    ],
    [
      'only one year was filled in',
      { day: '2024-05-01', value: { assumed: ['year'], stated: ['month', 'day'] } },
      { day: '2023-05-01' },
      'assumed',
    ],
    [
      'only the month was filled in',
      { day: '2024-05-01', value: { assumed: ['month'], stated: ['day', 'year'] } },
      { day: '2024-06-01' },
      'assumed',
    ],
    [
      'only the day was filled in',
      { day: '2024-05-01', value: { assumed: ['day'], stated: ['month', 'year'] } },
      { day: '2024-05-02' },
      'assumed',
    ],
    ['about six of two days', clock('2024-06-02', { approximate: true }), clock('2024-06-03', {}), 'conflict'],
    [
      'a minute of two days',
      clock('2024-06-02', { approximate: true, grain: 'minute' }),
      clock('2024-06-03', {}),
      'conflict',
    ],
    [
      '"yesterday at six", copied: the day is another',
      clock('2024-06-02', { stated: ['day', 'time'] }),
      clock('2024-06-03', { stated: ['day', 'time'] }),
      'assumed',
    ],
    [
      'a weekday and "today"',
      { day: '2024-05-03', value: { stated: ['weekday'], weekday: 5 }, span: 'Friday', text: 'Friday' },
      { day: '2024-05-10', value: { stated: ['day'] }, span: 'today', text: 'today' },
      'conflict',
    ],
    [
      '"that day" of a named and of an unnamed day',
      { day: '2024-05-03', span: 'that day', text: 'that day' },
      { day: '2024-05-10', value: { stated: ['day'] }, span: 'that day', text: 'that day' },
      'conflict',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });
});

describe('a date that tells so much that the same one is one fact', () => {
  const telling = (a: Own, b: Own = a, value: Value = year.value): boolean =>
    date.minSimilarityForEqualValue!(dateOf('a', '2011', { ...a, value }), dateOf('b', '2011', { ...b, value })) !==
    null;
  const elect = (...participants: string[]): Own => ({ about: { action: 'elect', participants } });

  test('a year with one deed, of one party or of nobody named', () => {
    expect(telling(elect('ana'))).toBe(true);
    expect(telling(elect('ana'), elect())).toBe(true);
    expect(telling(elect(), elect('ana'))).toBe(true);
    expect(telling(elect('ray', 'ana'), elect('ana', 'eva'))).toBe(true);
    expect(telling(elect('ana'), elect('ray'))).toBe(false);
  });

  test('not a year with two deeds, with none, or with one that says little', () => {
    expect(telling(elect('ana'), { about: { action: 'visit', participants: ['ana'] } })).toBe(false);
    for (const action of [null, 'say', 'take'])
      expect(telling({ about: { action, participants: ['ana'] } })).toBe(false);
  });
});

describe('as a person reads it', () => {
  test.each([
    [1, 'Monday'],
    [2, 'Tuesday'],
    [3, 'Wednesday'],
    [4, 'Thursday'],
    [5, 'Friday'],
    [6, 'Saturday'],
    [7, 'Sunday'],
  ])('weekday %i', (weekday, label) => {
    expect(date.valueLabel(dateOf('a', 'XXXX-XX-XX', open('XXXX-XX-XX', { weekday })))).toBe(label);
  });

  test('a range is shown as it is, whatever weekday stands beside', () => {
    for (const edtf of ['2024-05-01/2024-05-03', '../2024-05-03'])
      expect(date.valueLabel(dateOf('a', edtf, { value: { edtf, weekday: 1 } }))).toBe(edtf);
  });
});
