/** Clusters that fall apart: chains of wordings around a proof or a middle, values that cannot be one thing; nothing is lost on the way. */
import { describe, expect, test } from 'vitest';
import { alignClaims } from '../../src/align/index.ts';
import { judgeCluster, relate } from '../../src/judge/index.ts';
import type { ClaimContext } from '../../src/kinds/kind.ts';
import type { Claim, Judgement } from '../../src/model.ts';
import { evenWeights, figureOf, frameOf, quoteOf, statementOf, topicOf } from '../kinds/built.ts';

const setting = { originOf: (id: string) => id, publishedOf: () => null };
const SAID = 'We will rebuild every old bridge in the valley';
const DENIED = 'We will not rebuild every old bridge in the valley';

/** Judges with links between the named pairs of claims only. */
function judge(claims: readonly Claim[], links: readonly (readonly [Claim, Claim])[], strength = 0.95): Judgement[] {
  const linked = (x: Claim, y: Claim): boolean => links.some((pair) => pair.includes(x) && pair.includes(y));
  return judgeCluster({ kind: claims[0]!.kind, claims, strength: (x, y) => (linked(x, y) ? strength : 0) }, setting);
}
const articlesIn = ({ groups }: Judgement): string =>
  groups
    .flatMap((g) => g.claims.map((c) => c.article))
    .sort()
    .join('');
const summary = (found: readonly Judgement[]): string[] => found.map((f) => `${f.verdict} ${articlesIn(f)}`).sort();

describe('wordings', () => {
  const said = (article: string, at = 0): Claim => quoteOf(article, SAID, { at });

  test('around a proof stays what can be compared with it', () => {
    const [a, b, c, d] = [said('a'), quoteOf('b', DENIED), said('c'), said('d')];
    const links = [
      [a, b],
      [a, c],
      [c, d],
    ] as const;
    for (const order of [
      [a, b, c, d],
      [d, c, b, a],
    ])
      expect(summary(judge(order, links))).toEqual(['disagree abc', 'single d']);
  });

  test('what hangs on the other side of the proof stays as well', () => {
    const [a, b, c] = [said('a'), quoteOf('b', DENIED), quoteOf('c', DENIED)];
    expect(
      summary(
        judge(
          [c, a, b],
          [
            [a, b],
            [b, c],
          ],
        ),
      ),
    ).toEqual(['disagree abc']);
  });

  test('without a proof: the wording that most meet, and what meets it', () => {
    const [a, b, c, d, e] = [said('a'), said('b'), said('c'), said('d'), said('e')];
    const links = [
      [b, a],
      [b, c],
      [b, d],
      [d, e],
    ] as const;
    for (const order of [
      [a, b, c, d, e],
      [e, d, c, b, a],
    ])
      expect(summary(judge(order, links))).toEqual(['agree abcd', 'single e']);
  });

  test('the middle article says it twice: its other wording stays when it meets the circle', () => {
    const [a, b, again, far] = [said('a'), said('b'), said('b', 4), said('b', 8)];
    const [c, d] = [said('c'), said('d')];
    const links = [
      [b, a],
      [b, c],
      [b, d],
      [again, a],
    ] as const;
    expect(summary(judge([a, b, c, d, again], links))).toEqual(['agree abbcd']);
    expect(summary(judge([a, b, c, d, far], links))).toEqual(['agree abcd', 'single b']);
    // Its other wording meets only what is outside the circle.
    const e = said('e');
    const chain = [...links.slice(0, 3), [d, e], [far, e]] as const;
    expect(summary(judge([a, b, c, d, e, far], chain))).toEqual(['agree abcd', 'agree be']);
  });

  test('two circles that only a chain joins are two findings', () => {
    const [a, b, c, d, e, f] = [said('a'), said('b'), said('c'), said('d'), said('e'), said('f')];
    const links = [
      [a, b],
      [a, c],
      [c, d],
      [d, e],
      [d, f],
    ] as const;
    const found = judge([a, b, c, d, e, f], links);
    expect(
      found
        .flatMap((one) => articlesIn(one).split(''))
        .sort()
        .join(''),
    ).toBe('abcdef');
    expect(found.filter((one) => one.verdict === 'agree').length).toBe(2);
  });

  test('a link that just reaches is one', () => {
    const [a, b] = [said('a'), said('b')];
    expect(summary(judge([a, b], [[a, b]], 0.5))).toEqual(['agree ab']);
    expect(summary(judge([a, b], [[a, b]], 0.49))).toEqual(['single a', 'single b']);
  });
});

describe('values that are not surely of one thing', () => {
  const all = (claims: readonly Claim[]): (readonly [Claim, Claim])[] =>
    claims.flatMap((x, n) => claims.slice(n + 1).map((y) => [x, y] as const));

  test('fall apart along the values, each part with what can hold beside it', () => {
    const open = figureOf('e', 3, { value: { max: null } });
    const claims = [figureOf('a', 4), figureOf('b', 4), figureOf('c', 900), figureOf('d', 900), open];
    const found = judge(claims, all(claims), 0.6);
    expect(found.map((f) => f.verdict)).not.toContain('disagree');
    expect(summary(found)).toContain('agree abe');
    expect(summary(found)).toContain('agree cd');
  });

  test('two values of one article do not part it from itself', () => {
    const claims = [figureOf('a', 4), figureOf('a', 5, { at: 3 }), figureOf('b', 90)];
    expect(summary(judge(claims, all(claims), 0.6))).toEqual(['single aa', 'single b']);
  });

  test('one sure conflict keeps the whole together', () => {
    const claims = [figureOf('a', 4), figureOf('b', 9), figureOf('c', 20)];
    const [a, b] = claims;
    const mixed = judgeCluster(
      {
        kind: 'figure',
        claims,
        strength: (x, y) => ([a, b].includes(x as never) && [a, b].includes(y as never) ? 0.95 : 0.6),
      },
      setting,
    );
    expect(summary(mixed)).toEqual(['disagree abc']);
    expect(new Set(mixed[0]!.proof)).toEqual(new Set([a, b]));
  });

  test('one that doubts beside one that conflicts', () => {
    const dozens = figureOf('a', 24, { value: { max: null, hard: false } });
    const claims = [dozens, figureOf('b', 40), figureOf('c', 40)];
    const found = judge(claims, all(claims));
    expect(found).toMatchObject([{ verdict: 'unclear', reason: 'soft', proof: null }]);
  });
});

test('another modality hides a denial, not two places', () => {
  const arrest = (article: string, place: string, own: Parameters<typeof statementOf>[1] = {}) =>
    statementOf(article, { about: { action: 'arrest' }, value: { place }, ...own });
  const denied = { modality: 'denied' as const, polarity: 'negated' as const };
  expect(relate(arrest('a', 'philip-street'), arrest('b', 'harbour-street', denied), setting)).toBe('place');
});

describe('align: who is held', () => {
  const weights = evenWeights();
  const groups = (...frames: readonly unknown[]): string[] =>
    alignClaims(frames as ClaimContext[], weights)
      .map(({ claims }) =>
        claims
          .map((c) => `${c.article}${c.sentence.index}`)
          .sort()
          .join(' '),
      )
      .sort();
  const subject = (article: string, keys: string, at = 0) => frameOf(topicOf(article, { at }), keys);

  test('a claim with no sure link of its own to another article stands alone', () => {
    expect(groups(subject('a', 'p q r s'), subject('b', 'p q'), subject('a', 'q r s', 5))).toEqual(['a0 b0', 'a5']);
    expect(groups(subject('a', 'p q r s'), subject('b', 'p q'), subject('a', 'p q s', 5))).toEqual(['a0 a5 b0']);
  });

  test('claims of one article alone stay together', () => {
    expect(groups(subject('a', 'p q'), subject('a', 'p q', 5))).toEqual(['a0 a5']);
  });

  test('of equal links the claim that comes first by its id is joined, whatever the order of the frames', () => {
    const words = 'river flood bridge melby rain night';
    const [x, y, z] = [figureOf('a', 4), figureOf('a', 5), figureOf('b', 6)].map((claim) => frameOf(claim, words));
    for (const frames of [
      [x, y, z],
      [z, y, x],
      [y, z, x],
    ]) {
      const home = alignClaims(frames as unknown as ClaimContext[], weights).find(({ claims }) =>
        claims.includes(z!.claim),
      )!;
      expect(home.claims).toEqual([x!.claim, z!.claim]);
    }
  });
});
