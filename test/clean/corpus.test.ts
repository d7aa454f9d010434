/** The corpus of what a page has beside its article: each line is dropped under its rule, exactly, and what it states is read off. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../src/clean/index.ts';
import { type Case, expectMissed, type Row, readCorpus, rowsOf, short, unmarked } from '../corpus.ts';
import { raw } from '../raw.ts';

interface Line extends Case<Record<string, unknown>> {
  /** Where the lines stand on the page; `alone` where the example is the whole page. */
  readonly place: 'over' | 'top' | 'middle' | 'end' | 'alone';
}
const corpus = readCorpus<Line>('cleaning');

const TITLE = 'Storm shuts the harbour of Quillport';
const FIRST =
  'The harbour of Quillport was shut on Monday after a storm broke its northern pier, the port captain said in the evening.';
const SECOND =
  'Nobody was hurt, but three boats sank at their moorings and the ferry to the islands will not run before Thursday.';
const pages: Record<Line['place'], (line: string) => string> = {
  over: (line) => `${line}\n${TITLE}\n\n${FIRST}\n\n${SECOND}\n`,
  top: (line) => `${TITLE}\n${line}\n\n${FIRST}\n\n${SECOND}\n`,
  middle: (line) => `${TITLE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`,
  end: (line) => `${TITLE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`,
  alone: (line) => line.replace('TITLE', TITLE).replace('FIRST', FIRST).replace('SECOND', SECOND),
};

const rows = rowsOf(corpus.cases);
const cleaned = (text: string) => cleanArticle(raw('a', text));
/** "share: 4-9" for everything that is dropped. */
const droppedFrom = (text: string): string[] =>
  cleaned(text).dropped.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

/** What the marks of a page say is dropped; [[ ]] under the rule of the case, {{ }} under any. */
function expected(place: Line['place'], example: string, rule: string) {
  const { text, spans, others } = unmarked(pages[place](example));
  const found = droppedFrom(text).filter(
    (line) => !others.some((o) => line.endsWith(`: ${text.slice(o.start, o.end)}`)),
  );
  return { text, found, wanted: spans.map(({ start, end }) => `${rule}: ${text.slice(start, end)}`) };
}

function expectDropped({ place, rule, value, example }: Row<object> & Pick<Line, 'place'>): void {
  const { text, found, wanted } = expected(place, example, rule);
  expect(wanted.length).toBeGreaterThan(0);
  expect(found).toEqual(wanted);
  expect(cleaned(text)).toMatchObject(value);
}

test.each(rows)('$rule: $example', (row) => expectDropped(row));

test.each(corpus.none)('stays: %s', (line) => {
  for (const place of ['middle', 'end'] as const) expect(droppedFrom(pages[place](line))).toEqual([]);
});

test.each(rowsOf(corpus.knownMissed))('still missed: $rule: $example', (row) => {
  expectMissed(() => expectDropped(row));
});

/** The files whose words in quotes are rules, and those words that are something else there: roles, ends of patterns. */
const FILES = ['appeals', 'drop', 'furniture', 'index', 'masks', 'related', 'titles'];
const OTHERS = ['body', 'caption', 'heading', 'minutes', 'standfirst', 'title', 'u'];

/** The rules that the sources name. */
function rulesOfSource(): string[] {
  const source = FILES.map((name) => readFileSync(new URL(`../../src/clean/${name}.ts`, import.meta.url), 'utf8'));
  const named = source
    .join('\n')
    .matchAll(/(?:rule: |rule = |return |[?:,[] )'([a-z]+(?:-[a-z]+)*)'|\['([a-z]+)', set/g);
  return [...new Set([...named].map((m) => (m[1] ?? m[2])!))].filter((name) => !OTHERS.includes(name)).sort();
}

test('the corpus has five phrasings of every rule that drops something', () => {
  expect(short(corpus.cases, rulesOfSource())).toEqual([]);
  expect(rulesOfSource()).toEqual([...new Set(corpus.cases.map(({ rule }) => rule))].sort());
});
