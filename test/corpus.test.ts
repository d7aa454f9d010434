/** The corpora against the goldens: a rule that fires on one of the project's own events has its five phrasings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model.ts';
import { type Case, readCorpus, short, unmarked } from './corpus.ts';
import { eventsOf } from './eval/right.ts';

const ROOT = 'fixtures/events';
const reports = eventsOf(ROOT).map(
  (event) => JSON.parse(readFileSync(join(ROOT, event, 'expected.json'), 'utf8')) as Report,
);

/** The rules by which claims of a kind were found in the events, those of a combination one by one. */
const rulesOf = (kind: string): string[] =>
  reports.flatMap(({ claims }) => claims.filter((claim) => claim.kind === kind).flatMap(({ rule }) => rule.split('+')));

interface Voiced {
  readonly attribution: readonly { readonly rule: string }[];
}

describe('every rule that fires on the events has five phrasings', () => {
  test.each(['date', 'figure', 'statement', 'topic'])('%s', (kind) => {
    const rules = rulesOf(kind);
    expect(rules.length).toBeGreaterThan(0);
    expect(short(readCorpus<Case<unknown>>(kind).cases, rules)).toEqual([]);
  });

  test('quote', () => {
    const { attributions } = readCorpus('quote') as unknown as { attributions: readonly Case<Voiced>[] };
    const voices = reports.flatMap(({ claims }) =>
      claims.flatMap(({ attribution }) => attribution.flatMap((a) => a.rule ?? [])),
    );
    const voiced = attributions.map(({ value, examples }) => ({ rule: value.attribution[0]!.rule, value, examples }));
    expect(short(attributions, rulesOf('quote'))).toEqual([]);
    expect(short(voiced, voices)).toEqual([]);
  });

  test('cleaning', () => {
    const rules = reports.flatMap(({ articles }) => articles.flatMap(({ dropped }) => dropped.map(({ rule }) => rule)));
    expect(short(readCorpus<Case<unknown>>('cleaning').cases, rules)).toEqual([]);
  });
});

test('marks are read', () => {
  expect(unmarked('A [[b]] {{c [[d]]}}.')).toEqual({
    text: 'A b c d.',
    spans: [
      { start: 2, end: 3 },
      { start: 6, end: 7 },
    ],
    others: [{ start: 4, end: 7 }],
  });
  expect(short([{ rule: 'a+b', value: 0, examples: ['x', 'y', 'z', 'v', 'w'] }], ['a', 'c'])).toEqual(['c: 0']);
});
