/**
 * Goldens: the whole report on each of the project's own events, as it was when somebody last looked at it. A golden says "this changed";
 * only the gold says "this is right" (test/eval).
 *
 * The events that are held out have expected.json alone, and a change in it is reported without its text: a page that reads well, or a
 * difference in a failing test, would be read by those who write rules, and then these events would measure nothing any more.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import type { Report } from '../src/model.ts';
import { readPaths } from '../src/read/index.ts';
import { render } from '../src/report/index.ts';
import { eventsOf, roots } from './eval/right.ts';

const HOW = 'Read what changed; if it is meant, run: npm run goldens';
const isUpdate = process.env.UPDATE === '1';
const HELD_OUT = 'fixtures/events-held-out';
/** Lines of a change that a failing test shows on each side. */
const SHOWN = 12;

/** The report on one event as `claims analyze` gives it, with the version of the program masked: a release changes no golden. */
async function reportOn(root: string, event: string): Promise<Report> {
  const { articles, skipped } = await readPaths([join(root, event, 'articles')], { cwd: process.cwd() });
  const report = analyze(articles, skipped);
  return {
    ...report,
    generator: { ...report.generator, version: '*' },
    articles: report.articles.map(({ text: _, ...article }) => article),
  };
}

const shortened = (mark: string, lines: readonly string[]): string[] => [
  ...lines.slice(0, SHOWN).map((line) => `${mark} ${line}`),
  ...(lines.length > SHOWN ? [`${mark} ... and ${lines.length - SHOWN} lines more`] : []),
];

/** Where two texts part and meet again, as lines: "a b c" and "a x c" give `["line 2", "- b", "+ x"]`; none where they are the same. */
function changedLines(before: string, after: string): string[] {
  if (before === after) return [];
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [
    `line ${head + 1}`,
    ...shortened('-', old.slice(head, old.length - tail)),
    ...shortened('+', now.slice(head, now.length - tail)),
  ];
}

/** Fails when a golden is not the text of today; with UPDATE=1 it is written instead. */
function expectGolden(file: string, text: string, isShown: boolean): void {
  if (isUpdate) writeFileSync(file, text);
  expect(existsSync(file), `${file} is missing. ${HOW}`).toBe(true);
  const changed = changedLines(readFileSync(file, 'utf8'), text);
  const shown = isShown ? changed.join('\n') : 'its text is not shown, as the event is held out';
  expect(changed.length > 0, `${file} is not what the program writes now.\n${shown}\n${HOW}\n`).toBe(false);
}

const events = roots.flatMap((root) => eventsOf(root).map((event) => ({ root, event })));

describe.each(events)('$root/$event', ({ root, event }) => {
  const isHeldOut = root === HELD_OUT;

  test('the report is the one that is written down', async () => {
    const report = await reportOn(root, event);
    expectGolden(join(root, event, 'expected.json'), await render(report, 'json'), !isHeldOut);
    if (!isHeldOut)
      expectGolden(join(root, event, 'expected.md'), await render(report, 'markdown', { all: true }), true);
  });

  test.runIf(isHeldOut)('has no page to be read', () => {
    expect(existsSync(join(root, event, 'expected.md'))).toBe(false);
  });
});

test('a change is shown by the lines in which it lies', () => {
  expect(changedLines('a\nb\nc\n', 'a\nb\nc\n')).toEqual([]);
  expect(changedLines('a\nb\nc\n', 'a\nx\nc\n')).toEqual(['line 2', '- b', '+ x']);
  expect(changedLines('a\nc\n', 'a\nb\nc\n')).toEqual(['line 2', '+ b']);
  expect(changedLines('a\na\n', 'a\n')).toEqual(['line 2', '- a']);
  expect(changedLines('', 'x\n'.repeat(20)).at(-1)).toBe('+ ... and 8 lines more');
});
