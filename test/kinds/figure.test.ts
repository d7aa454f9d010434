import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { RawArticle, Report } from '../../src/model.ts';

const article = (id: string, text: string): RawArticle => ({
  id,
  path: `${id}.txt`,
  item: null,
  text,
  metadata: {},
  given: { published: '2024-03-14', publishedFrom: 'option' },
});
const report = (...texts: string[]): Report => analyze(texts.map((text, n) => article(`a${n}`, text)));
const figures = (r: Report) => r.findings.filter((f) => f.kind === 'figure' && f.positions.length > 1);

test('what both articles count only once meets in other words', () => {
  const found = figures(
    report(
      'Norland opened its archive on Monday. The files hold almost 12 million letters that were kept in a mine near Lisbon.',
      'Historians in Norland have read the archive. It holds nearly 27 million letters from a mine near Lisbon, they said.',
    ),
  );
  expect(found.map((f) => f.verdict)).toEqual(['disagree']);
});

test('an article that gives both figures counts two things', () => {
  const found = figures(
    report(
      'Customs officers in Lisbon seized 12 rifles on Monday during a raid on the ferry from Norland.',
      'Customs officers in Lisbon seized 31 rifles during raids on the ferry from Norland.',
      'Customs officers in Lisbon seized 12 rifles on Monday during a raid on the ferry. In their raids so far they have seized 31 rifles.',
    ),
  );
  expect(found.filter((f) => f.verdict === 'disagree')).toEqual([]);
});

test('tariffs of two things stay apart, the second takes the noun of the first', () => {
  const claims = report(
    'Norland will face duties of 25 percent on steel and 10 percent on aluminum from Monday, the ministry in Lisbon said.',
  ).claims.filter((c) => c.kind === 'figure');
  expect(claims.map((c) => [c.value.min, c.about.counted, c.about.of])).toEqual([
    [25, 'tariff', 'steel'],
    [10, 'tariff', 'aluminum'],
  ]);
});
