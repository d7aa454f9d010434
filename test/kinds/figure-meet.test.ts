/** Figures: what anchors them to one occasion, and which equal numbers tell something. */
import { describe, expect, test } from 'vitest';
import { figure } from '../../src/kinds/figure.ts';
import { evenWeights, figureOf, frameOf } from './built.ts';

type Own = NonNullable<Parameters<typeof figureOf>[2]>;
type Side = Own & { near?: string; context?: string; alone?: boolean };

const weights = evenWeights();
const SAME = 'river flood bridge melby rain night';
const SOME = 'river flood bridge crane union port';

function related(a: Side, b: Side): number {
  const frame = (article: string, { near = SAME, context = near, alone = false, ...own }: Side) =>
    frameOf(figureOf(article, 5, own), near, { near, context, alone });
  const [x, y] = [frame('a', a), frame('b', b)];
  const there = figure.related(x, y, weights);
  expect(figure.related(y, x, weights)).toBeCloseTo(there, 12);
  return there;
}

describe('sums', () => {
  const sum = (role: string | null): Side => ({ about: { counted: 'price', role }, value: { unit: 'EUR' } });

  test('of before and what was added are not those of now, whatever they are of', () => {
    expect(related(sum('previous'), sum(null))).toBe(0);
    expect(related(sum('paid-more'), sum(null))).toBe(0);
    expect(related(sum('paid'), sum(null))).toBeGreaterThan(0);
    expect(related(sum('previous'), sum('previous'))).toBeGreaterThan(0);
  });
});

test('a share of a thing is less surely the same than a number of it', () => {
  const of = (unit: string): number => related({ value: { unit } }, { value: { unit }, near: SOME });
  expect(of('percent')).toBeLessThan(of('count'));
});

describe('what anchors two figures in sentences that are alike', () => {
  const context = `${SAME} ${SAME.replaceAll(/(\w+)/g, 'x$1')}`;
  const a: Side = { near: 'one two three four river flood melby rain', context };
  const b: Side = { near: 'five six seven eight nine river flood melby rain ten eleven', context };
  const once = { alone: true };
  const isSure = (x: Side, y: Side): boolean => related({ ...a, ...x }, { ...b, ...y }) >= figure.accuseThreshold;

  test('an owner that only one names does not make it a part', () => {
    expect(isSure({ about: { of: 'navy' }, ...once }, once)).toBe(true);
    expect(isSure({ about: { of: 'lantern' }, ...once }, once)).toBe(false);
  });

  test('a number with decimals is no year', () => {
    expect(isSure({ text: 'rose to 2019.5', ...once }, { text: 'in the valley', ...once })).toBe(true);
    expect(isSure({ text: 'rose in 2019.', ...once }, { text: 'in the valley', ...once })).toBe(false);
  });

  describe('tolls', () => {
    const toll: Side = { about: { counted: 'people', role: 'killed' } };
    const late: Side = { ...toll, at: 9 };
    const named = (side: Side, near: string | undefined): Side => ({ ...side, near: `${near} @melby` });

    test('in the first sentences: that one of the articles gives only one, or that it is in a title', () => {
      expect(isSure(toll, toll)).toBe(false);
      expect(isSure({ ...toll, ...once }, toll)).toBe(true);
      expect(isSure(toll, { ...toll, ...once })).toBe(true);
      expect(isSure({ ...toll, role: 'title' }, toll)).toBe(true);
      expect(isSure({ ...late, role: 'title' }, toll)).toBe(true);
    });

    test('further down: a name around both, where each article gives only one', () => {
      const of = (x: Side, y: Side): number =>
        related({ ...a, ...named({ ...late, ...x }, a.near!) }, { ...b, ...named({ ...late, ...y }, b.near!) });
      const plain = related({ ...a, ...late, ...once }, { ...b, ...late, ...once });
      expect(plain).toBeLessThan(figure.accuseThreshold);
      expect(of(once, once)).toBeGreaterThanOrEqual(figure.accuseThreshold);
      expect(of(once, {})).toBeLessThan(figure.accuseThreshold);
      expect(of({}, {})).toBeLessThan(figure.accuseThreshold);
    });
  });
});

test('a plain number tells a little where it is the very same, nothing where it is one apart', () => {
  const telling = (n: number, m: number): number | null =>
    figure.minSimilarityForEqualValue!(figureOf('a', n), figureOf('b', m));
  expect(telling(20, 20)).toBeGreaterThan(telling(568, 568)!);
  expect(telling(20, 20)).toBeLessThan(0.5);
  expect(telling(20, 21)).toBeNull();
});
