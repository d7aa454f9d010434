import { describe, expect, test } from 'vitest';
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

test('duties on two things stay apart, the second takes the noun of the first', () => {
  const claims = report(
    'Norland will face duties of 25 percent on steel and 10 percent on aluminum from Monday, the ministry in Lisbon said.',
  ).claims.filter((c) => c.kind === 'figure');
  expect(claims.map((c) => [c.value.min, c.about.counted, c.about.of])).toEqual([
    [25, 'duty', 'steel'],
    [10, 'duty', 'aluminum'],
  ]);
});

const claimsIn = (text: string) => report(text).claims.filter((c) => c.kind === 'figure');

describe('what a figure is of', () => {
  test('an age is of whom the sentence describes, not of whose daughter it is, nor of a time long ago', () => {
    const ageOf = (text: string) => claimsIn(text).map((c) => c.about.of);
    expect(ageOf('Ana Keller, a 38-year-old driver, left.')).toEqual(['ana-keller']);
    expect(ageOf('They met 38-year-old bus driver Ana Keller in town.')).toEqual(['ana-keller']);
    expect(ageOf("Ana Keller's 14-year-old daughter left.")).toEqual(['daughter']);
    expect(ageOf('Ana Keller moved to the coast at age 13.')).toEqual([null]);
  });

  test('a number that lacks its scale begins no range', () => {
    expect(claimsIn('The club offered $210- $150 million.').map((c) => c.value.max)).toEqual([210, 150e6]);
    expect(claimsIn('The club offered $900,000-$1 million.').map((c) => c.value.max)).toEqual([1e6]);
  });

  test('what leaders are met for does not make the meeting a plan; who is described takes part', () => {
    const [met] = claimsIn(
      'Ana Keller pledged to cut costs as she convened 83 leaders in a summit intended to show resolve.',
    );
    expect(met!.modality).toBe('asserted');
    const [paid] = claimsIn('The Norland Post says Ana Keller, a retired pilot, accepted a $300 fee for the flight.');
    expect(paid!.about.participants).toContain('ana-keller');
  });

  test('what was reportedly paid is an allegation, what is reported a report, what is needed no deed', () => {
    expect(claimsIn('Ana Keller was reportedly paid $300.')[0]!.modality).toBe('alleged');
    expect(claimsIn('Losses of $300 were reported.')[0]!.modality).toBe('asserted');
    expect(claimsIn('Ana Keller allegedly stole $300.')[0]!.modality).toBe('alleged');
    expect(claimsIn('The law needed 60 votes.')[0]!.modality).toBe('possible');
    expect(claimsIn('In the hall 60 people sought shelter.')[0]!.modality).toBe('asserted');
  });
});

describe('figures of two reports', () => {
  test('a number that one report gives twice is set against another report all the same', () => {
    const [found] = figures(
      report(
        'Ana Keller pleaded guilty in Melby on Monday to spending $412,000 in school money on boats. Records tell how she used the $412,000 in school money to sail.',
        'Ana Keller pleaded guilty in Melby on Monday to spending $990,000 in school money on boats.',
      ),
    );
    expect(found?.verdict).toBe('disagree');
  });

  test('a title that counts its toll otherwise than the text accuses nobody who gives the number of the text', () => {
    const body =
      'MELBY, March 13 - Norland officers arrested 26 smugglers on the river near Melby on Tuesday after a chase.';
    const { findings } = report(
      `Norland officers arrest 39 smugglers near Melby\n\n${body}`,
      `Norland officers arrest 26 smugglers near Melby\n\n${body}`,
    );
    expect(findings.filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
  });

  test('people by two names are one toll', () => {
    const workers = (n: number): string =>
      `${n} workers were killed in Melby on Monday when a crane fell on the bridge over the river.`;
    const people = '364 people were killed in Melby on Monday when a crane fell on the bridge over the river.';
    const together = (...texts: string[]) =>
      report(...texts).findings.filter(
        (f) => f.kind === 'figure' && new Set(f.positions.flatMap((p) => p.articles)).size > 1,
      );
    expect(together(workers(364), people).map((f) => f.verdict)).toEqual(['agree']);
    expect(together(workers(212), people).map((f) => f.verdict)).toEqual(['disagree']);
  });
});

describe('as of when a count is given', () => {
  const asOf = (text: string): (string | null)[] => claimsIn(text).map((c) => c.value.asOf);

  test.each([
    ['as of', 'As of Tuesday 6 people were killed in Melby.'],
    ['by', 'Rescuers had found 6 people killed in Melby by Tuesday evening.'],
    ['until', 'Until Tuesday 6 people were killed in Melby.'],
    ['said on', '6 people were killed in Melby, the ministry said on Tuesday.'],
    ['said', '6 people were killed in Melby, the ministry said Tuesday.'],
  ])('"%s" tells it of a toll', (_, text) => {
    expect(asOf(text)).toEqual(['2024-03-12']);
  });

  test('only of what goes on, and by no day of the deed', () => {
    expect(asOf('6 people were killed in Melby on Tuesday.')).toEqual([null]);
    expect(asOf('The bridge cost 6 million dollars, the ministry said on Tuesday.')).toEqual([null]);
    expect(asOf('6 people were killed in Melby within two days.')).not.toContain('2024-03-12');
  });
});
