/** No agreement over a contradiction: an agreement whose words hold two values that another finding sets against each other. */
import { describe, expect, test } from 'vitest';
import { consistent } from '../../src/judge/consistency.ts';
import type { Claim, Judgement, Reason } from '../../src/model.ts';
import { figureOf, statementOf } from '../kinds/built.ts';

const TEXT = 'The fire on the ferry injured 14 people';
const clause = (article: string, at = 0): Claim => statementOf(article, { at, text: TEXT });
const count = (article: string, n: number, at = 0): Claim =>
  figureOf(article, n, { at, text: TEXT, from: TEXT.indexOf('14'), span: String(n) });

const agreement = (...claims: Claim[]): Judgement => ({
  kind: 'statement',
  verdict: 'agree',
  reason: 'same',
  proof: null,
  groups: [{ label: 'stated', relation: 'first', claims }],
});
const disagreement = (a: Claim, b: Claim, relation: Reason = 'conflict', own: Partial<Judgement> = {}): Judgement => ({
  kind: 'figure',
  verdict: 'disagree',
  reason: 'conflict',
  proof: [a, b],
  groups: [
    { label: '14', relation: 'first', claims: [a] },
    { label: '16', relation, claims: [b] },
  ],
  ...own,
});
const judged = (...judgements: Judgement[]): string[] => consistent(judgements).map((j) => `${j.verdict} ${j.reason}`);

describe('an agreement', () => {
  test('over two values that contradict each other is none', () => {
    const found = [agreement(clause('a'), clause('b')), disagreement(count('a', 14), count('b', 16))];
    expect(judged(...found)).toEqual(['unclear partly', 'disagree conflict']);
    expect(judged(...[...found].reverse())).toEqual(['disagree conflict', 'unclear partly']);
  });

  test('stays where only one of its articles holds such a value, or the values stand elsewhere', () => {
    const stays = (...claims: Claim[]): void =>
      expect(judged(agreement(...claims), disagreement(count('a', 14), count('b', 16)))[0]).toBe('agree same');
    stays(clause('a'), clause('c'));
    stays(clause('a', 4), clause('b'));
    stays(clause('c'), clause('d'));
    stays(statementOf('a', { text: TEXT, span: 'The fire' }), clause('b'));
  });

  test('of many articles is left to those that do not contradict each other', () => {
    const claims = ['a', 'b', 'c', 'd'].map((article) => clause(article));
    const [left, alone, ...others] = consistent([agreement(...claims), disagreement(count('d', 14), count('b', 16))]);
    const articlesOf = (judgement: Judgement) => judgement.groups.flatMap((g) => g.claims.map((c) => c.article));
    expect([left!.verdict, articlesOf(left!)]).toEqual(['agree', ['a', 'b', 'c']]);
    expect([alone!.verdict, articlesOf(alone!)]).toEqual(['single', ['d']]);
    expect(others.map(({ verdict }) => verdict)).toEqual(['disagree']);
  });

  test('loses the article that contradicts most others', () => {
    const claims = ['a', 'b', 'c'].map((article) => clause(article));
    const found = [
      agreement(...claims),
      disagreement(count('a', 14), count('b', 16)),
      disagreement(count('a', 14), count('c', 16)),
    ];
    expect(judged(...found)).toEqual(['agree same', 'single single', 'disagree conflict', 'disagree conflict']);
    expect(consistent(found)[1]!.groups.flatMap((g) => g.claims.map((c) => c.article))).toEqual(['a']);
  });

  test('also where the values are no proof, but stand against the first position', () => {
    const [a, b, c] = [count('a', 14), count('b', 16), count('c', 20)];
    const found = disagreement(a, b, 'conflict', {
      groups: [
        { label: '14', relation: 'first', claims: [a] },
        { label: '16', relation: 'conflict', claims: [b] },
        { label: '20', relation: 'conflict', claims: [c] },
      ],
    });
    expect(judged(agreement(clause('a'), clause('c')), found)[0]).toBe('unclear partly');
    expect(judged(agreement(clause('b'), clause('c')), found)[0]).toBe('agree same');
  });

  test('of a number stays where only the words around it differ', () => {
    const numbers: Judgement = { ...agreement(count('a', 14), count('b', 14)), kind: 'figure' };
    const reworded = disagreement(clause('a'), clause('b'), 'reworded', { kind: 'quote', reason: 'reworded' });
    expect(judged(numbers, reworded)[0]).toBe('agree same');
    expect(judged(agreement(clause('a'), clause('b')), reworded)[0]).toBe('unclear partly');
  });

  test('stays beside what is only unclear', () => {
    const unclear = disagreement(count('a', 14), count('b', 16), 'conflict', { verdict: 'unclear', proof: null });
    expect(judged(agreement(clause('a'), clause('b')), unclear)[0]).toBe('agree same');
  });
});

test('all else stays as it is', () => {
  const single: Judgement = { ...agreement(clause('a')), verdict: 'single', reason: 'single' };
  const found = [single, disagreement(count('a', 14), count('b', 16))];
  expect(consistent(found)).toEqual(found);
  expect(consistent([])).toEqual([]);
});
