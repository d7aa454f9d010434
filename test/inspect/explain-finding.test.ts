import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { explainFinding, findFinding } from '../../src/inspect/explain-finding.ts';
import type { Explanation, Report } from '../../src/model.ts';
import { renderExplanation } from '../../src/report/index.ts';
import { raw } from '../raw.ts';
import { ferryReport } from '../report/sample.ts';
import { validator } from '../validator.ts';

const whole = ferryReport();
const first = whole.findings[0]!;
const about = (label: string, report: Report = whole): Explanation =>
  explainFinding(report, report.findings.find((one) => one.label === label)!.id);
const sentences = ({ why }: Explanation): string[] =>
  why.flatMap(({ verdict, holds, because }) => because.map((one) => `${holds ? '' : 'not '}${verdict}: ${one}`));

describe('which finding', () => {
  test('by id, by a unique beginning, with or without f-', () => {
    for (const id of [first.id, first.id.slice(0, 10), first.id.slice(2), first.id.slice(2, 12)])
      expect(findFinding(whole.findings, id)).toBe(first);
  });
  test('an unknown id: the near ones are named', () => {
    const other = `${first.id.slice(0, 12)}zzzz`;
    expect(() => findFinding(whole.findings, other)).toThrow(
      `no finding ${other}; near are ${first.id} (${first.label}), `,
    );
    expect(() => findFinding([], 'f-1')).toThrow('no finding f-1: the report holds none');
  });
  test('an ambiguous beginning: what it may mean', () => {
    const twins = whole.findings.slice(0, 4).map((one, at) => ({ ...one, id: `f-aaaa${at}` }));
    expect(() => findFinding(twins, 'f-aa')).toThrow(
      `f-aa is not one finding: f-aaaa0 (${first.label}), f-aaaa1 (When the ferry caught fire), f-aaaa2 (Ida Marsh on the engine) and 1 more begin so`,
    );
    expect(findFinding(twins, 'aaaa2').id).toBe('f-aaaa2');
  });
});

describe('what it holds', () => {
  const explained = about('People taken to hospital');
  test('the finding, its claims in order, the articles of its event, and who is named', () => {
    expect(explained.finding).toBe(first);
    expect(explained.claims.map(({ id }) => id)).toEqual(first.positions.flatMap(({ claims }) => claims));
    expect(explained.articles.map(({ id }) => id)).toEqual(whole.articles.map(({ id }) => id));
    expect(explained.entities.map(({ name }) => name)).toEqual(['Harbour Authority', 'Per Holm']);
    expect(explained.origins).toEqual(whole.origins);
  });
  test('no text of articles, also where the report has it', () => {
    const texts = { ...whole, articles: whole.articles.map((one) => ({ ...one, text: 'long' })) };
    expect(explainFinding(texts, first.id).articles).toEqual(whole.articles);
  });
  test('JSON is valid', async () => {
    const validate = validator('explain');
    for (const { id } of whole.findings) {
      const text = await renderExplanation(explainFinding(whole, id), 'json');
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});

/** Two or three short articles; what they are to each other is what the test is about. */
const story = (...articles: [id: string, text: string, published?: string][]): Report =>
  analyze(articles.map(([id, text, published]) => raw(id, text, published)));
const only = (report: Report, kind: string, verdict: string): Explanation =>
  explainFinding(report, report.findings.find((one) => one.kind === kind && one.verdict === verdict)!.id);

describe('why this verdict and not the next one', () => {
  test('disagree: the two passages, whose voices they are, and that nothing else meets', () => {
    const report = story(
      ['east', 'The new bridge in Melby cost 40 million euros.'],
      ['west', 'The new bridge in Melby cost 60 million euros.'],
    );
    expect(sentences(only(report, 'figure', 'disagree'))).toEqual([
      'disagree: west:1 has "60 million euros" (\u20ac60m), east:1 has "40 million euros" (\u20ac40m): both cannot hold.',
      'disagree: west says it in its own voice (asserted), east in its own voice (asserted).',
      'not unclear: Nothing that west has on it meets anything that east has.',
    ]);
  });
  test('unclear: equal statements over a date that another finding disputes', () => {
    const report = story(
      ['east', 'The old bridge in Melby reopened in May 2024.'],
      ['west', 'The old bridge in Melby reopened in June 2024.'],
    );
    const date = report.findings.find(({ kind }) => kind === 'date')!;
    expect(sentences(only(report, 'statement', 'unclear'))).toEqual([
      'unclear: east and west state it: not all that stands in these words can hold together.',
      `not disagree: What differs in these words is a finding of its own: ${date.id}.`,
      `not agree: east:1 has "in May 2024" (2024-05), west:1 has "in June 2024" (2024-06): both cannot hold (${date.id}).`,
    ]);
    // A report that was filtered does not hold the other finding, and nothing is made up instead.
    const alone = { ...report, findings: report.findings.filter(({ kind }) => kind === 'statement') };
    expect(sentences(only(alone, 'statement', 'unclear')).at(-1)).toBe(
      'not agree: Every version meets one of another article, but another finding sets words of the same passages against each other.',
    );
  });
  test('single: silence is no disagreement', () => {
    expect(
      sentences(
        about('Per Holm on the flames', {
          ...whole,
          findings: whole.findings.map((one) => ({ ...one, silent: ['melby-post'] })),
        }),
      ),
    ).toEqual([
      'single: Per Holm on the flames: single.',
      'not agree: Nothing on it was found in melby-post. That is silence, not disagreement; other words for the same thing may have been missed.',
    ]);
  });
  test('repeated, not corroborated: one source', () => {
    expect(sentences(about('The fire began in the engine room'))).toContain(
      'not corroborated: All rely on one source: Harbour Authority.',
    );
  });
  test('repeated, not corroborated: one origin, and what shows it', () => {
    expect(sentences(about('An inquiry into the engine')).filter((one) => one.startsWith('not corroborated'))).toEqual([
      'not corroborated: All articles are of one origin (o1).',
      'not corroborated: coast-herald and island-courier share 61 words (40 % of the shorter): copy.',
      'not corroborated: All rely on one source: o1 in its own voice.',
    ]);
  });
  test('corroborated: the origins and the sources', () => {
    expect(sentences(about('People on board'))).toContain(
      'corroborated: 3 independent origins (o1, o2, o3) and 3 sources (o1 in its own voice; o2 in its own voice; o3 in its own voice).',
    );
  });
  test('contested: whose voices', () => {
    expect(sentences(about('The crew raised the alarm'))).toContain(
      'not disagree: coast-herald:15 says it citing witness, northern-wire:14 says it in its own voice: the articles report two sides that contradict each other.',
    );
  });
  test('revised: the days', () => {
    const report = story(
      ['early', 'The flood killed 6 people in Melby.', '2024-11-13'],
      ['late', 'The flood killed 11 people in Melby.', '2024-11-15'],
    );
    expect(sentences(only(report, 'figure', 'unclear')).join('\n')).toContain(
      'late:1 counts as of 2024-11-15, early:1 counts as of 2024-11-13: the later account replaces the earlier.',
    );
  });
});

describe('every finding of every event', () => {
  const folders = readdirSync('fixtures/events').filter((name) => !name.endsWith('.md'));
  test.each(folders)('%s', async (folder) => {
    const at = path.join('fixtures/events', folder, 'articles');
    const report = analyze(
      readdirSync(at).map((file) => raw(file.replace('.txt', ''), readFileSync(path.join(at, file), 'utf8'))),
    );
    const validate = validator('explain');
    for (const { id, verdict, corroborated } of report.findings) {
      const explained = explainFinding(report, id);
      expect(validate(explained), JSON.stringify(validate.errors)).toBe(true);
      expect(explained.why.find(({ holds }) => holds)?.verdict).toBe(verdict);
      expect(explained.why.every(({ because }) => because.length > 0)).toBe(true);
      if (verdict === 'agree')
        expect(explained.why.find((one) => one.verdict === 'corroborated')?.holds).toBe(corroborated);
      const text = await renderExplanation(explained);
      for (const { article } of explained.claims) expect(text).toContain(`${article}.txt:`);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(text).not.toContain('undefined');
    }
  });
});

test('the terminal shows sentences, places, rules and reasons', async () => {
  expect(await renderExplanation(about('People taken to hospital'))).toMatchInlineSnapshot(`
    "figure: People taken to hospital                                                  disagree: conflict
    f-868461a0217e4de0 · Ferry caught fire off Melby

      A  Coast Herald                          6 Mar 2024  AP  origin 1  shares sentences with B
                                                                         coast-herald.txt
      B  The Island Courier                    6 Mar 2024      origin 1  island-courier.txt
      C  Blaze on the Melby ferry: what we     not dated       origin 2  melby-post.txt
         know so far, and what the company …
      D  northern-wire.txt                     7 Mar 2024      origin 3

    1. 14 · A B
       news/coast-herald.txt:7 · proves the disagreement
         "At least seven vehicles burned and 14 passengers were taken to hospital with smoke poisoning,
         the Harbour Authority said late on Tuesday night."
         14 (count); exact; affirmed, asserted
         credited to Harbour Authority
         found by rule by-hand
       news/island-courier.txt:5
         "Fourteen people were taken to hospital."
         14 (count); exact; affirmed, asserted
         in the article's own voice
         found by rule by-hand

    2. 16 · C · to 1: conflict
       news/melby-post.txt:11 · proves the disagreement
         "The company spoke of 16 injured people, two of them members of the crew who had tried to put
         out the fire with hand-held extinguishers before help came."
         16 (count); exact; affirmed, asserted
         credited to Per Holm
         found by rule by-hand

    Not found in the text of D

    WHY disagree
      - coast-herald:7 has "14 passengers" (14), melby-post:11 has "16 injured people" (16): both cannot
        hold.
      - coast-herald says it citing Harbour Authority (asserted), melby-post citing Per Holm (asserted).

    WHY NOT unclear
      - Nothing that coast-herald has on it meets anything that melby-post has.

    Verdicts describe the reporting, not the truth.
    "
  `);
});
test('articles cannot talk to the terminal', async () => {
  const claims = whole.claims.map(
    (one) => ({ ...one, rule: '\u001b[2J', span: { ...one.span, text: '\u202ex' } }) as typeof one,
  );
  expect(await renderExplanation(explainFinding({ ...whole, claims }, first.id))).not.toMatch(/[\u001b\u202e]/);
});
