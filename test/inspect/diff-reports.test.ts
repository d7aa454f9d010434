import { describe, expect, test } from 'vitest';
import { diffReports } from '../../src/inspect/diff-reports.ts';
import { newlyMatching } from '../../src/inspect/newly-matching.ts';
import { pairFindings } from '../../src/inspect/pair-findings.ts';
import type { Claim, Finding, Report } from '../../src/model.ts';
import { renderDiff } from '../../src/report/index.ts';
import { article, claim, ferryReport, finding, report } from '../report/sample.ts';
import { validator } from '../validator.ts';

/** A claim of that many people killed; the number tells claims of one article apart. */
const toll = (id: string, count: number): Claim =>
  claim({ kind: 'figure', article: id, text: `[[${count} people]] died.` });
type Side = readonly [label: string, claims: readonly Claim[]];
const quarrel = (label: string, ...positions: Side[]): Finding =>
  finding({ kind: 'figure', label, verdict: 'disagree', reason: 'conflict', positions });
const agreed = (label: string, ...claims: Claim[]): Finding =>
  finding({ kind: 'figure', label, verdict: 'agree', reason: 'same', positions: [['n', claims]] });
const single = (label: string, one: Claim): Finding =>
  finding({ kind: 'figure', label, verdict: 'single', reason: 'single', positions: [['n', [one]]] });
const of = (ids: readonly string[], findings: readonly Finding[]): Report =>
  report({ articles: ids.map((id) => article(id)), findings });

const [east, west, post] = [toll('east', 12), toll('west', 12), toll('post', 14)];

describe('pairs', () => {
  test('by the claims they share, not by id or label', () => {
    const [old, now] = [agreed('Killed', east, west), quarrel('Deaths', ['12', [east, west]], ['14', [post]])];
    expect(pairFindings([old], [now])).toEqual([{ old, now, shared: 2 }]);
    expect(pairFindings([agreed('Killed', east)], [agreed('Killed', post)])).toEqual([]);
  });
  test('each with one: whoever shares most', () => {
    const old = agreed('all', east, west, post);
    const [less, more] = [single('one', post), agreed('two', east, west)];
    expect(pairFindings([old], [less, more])).toEqual([{ old, now: more, shared: 2 }]);
    expect(pairFindings([less, more], [old])).toEqual([{ old: more, now: old, shared: 2 }]);
  });
});

describe('diffReports', () => {
  const changes = (old: readonly Finding[], now: readonly Finding[]) =>
    diffReports(of(['east'], old), of(['east'], now)).changes.map(({ change, explanation }) => [change, explanation]);
  test('nothing changed', () => {
    const diff = diffReports(ferryReport(), ferryReport());
    expect(diff.changes).toEqual([]);
    expect(diff.summary).toEqual({ verdict: 0, new: 0, gone: 0, versions: 0, support: 0, same: 9 });
    expect(diff.articles).toEqual({ new: [], gone: [], changed: [] });
  });
  test.each<[string, Finding[], Finding[], string[][]]>([
    ['a new finding', [], [single('Killed', east)], [['new', 'Killed: single.']]],
    ['a finding that is gone', [single('Killed', east)], [], [['gone', 'Before: Killed: single.']]],
    [
      'another verdict',
      [single('Killed', east)],
      [quarrel('Killed', ['12', [east]], ['14', [post]])],
      [['verdict', 'Was single, is disagree: Killed: conflict.']],
    ],
    [
      'another version',
      [quarrel('Killed', ['12', [east]], ['14', [post]])],
      [quarrel('Killed', ['12', [east]], ['16', [post]])],
      [['versions', 'Versions added "16"; dropped "14".']],
    ],
    [
      'another source',
      [agreed('Killed', east, west)],
      [agreed('Killed', east, west, post)],
      [
        [
          'support',
          'Support: 2 articles, 2 origins, 2 sources became 3 articles, 3 origins, 3 sources; articles added post.',
        ],
      ],
    ],
    ['a claim of the same article more', [agreed('A', east, west)], [agreed('A', east, west, toll('east', 13))], []],
  ])('%s', (_, old, now, expected) => {
    expect(changes(old, now)).toEqual(expected);
  });
  test('corroboration is a verdict of its own; a reason within one is not', () => {
    const [old, now] = [agreed('A', east, west), { ...agreed('A', east, west), corroborated: true }];
    expect(changes([old], [now])).toEqual([['verdict', 'Was repeated, is corroborated: A: same.']]);
    expect(changes([old], [{ ...old, reason: 'compatible' }])).toEqual([]);
  });
  test('a finding that fell apart says so, and so does one that was taken in', () => {
    const [whole, part, rest] = [agreed('A', east, west, post), agreed('B', east, west), single('C', post)];
    expect(changes([whole], [part, rest]).map(([change]) => change)).toEqual(['new', 'support']);
    expect(changes([whole], [part, rest])[0]![1]).toBe(`C: single. 1 of its claims came from ${whole.id}`);
    expect(changes([part, rest], [whole])).toContainEqual([
      'gone',
      `Before: C: single. 1 of its claims went to ${whole.id}`,
    ]);
  });
  test('articles: new, gone, with another text', () => {
    const [old, now] = [of(['a', 'b'], []), of(['b', 'c'], [])];
    const edited = { ...now, articles: now.articles.map((one) => ({ ...one, sha256: '1'.repeat(64) })) };
    expect(diffReports(old, edited).articles).toEqual({ new: ['c'], gone: ['a'], changed: ['b'] });
  });
  test('verdicts first, then what is new and gone', () => {
    const old = [single('A', east), single('B', west)];
    const now = [single('C', toll('north', 1)), quarrel('A', ['12', [east]], ['14', [post]])];
    const sorts = diffReports(of([], old), of([], now)).changes.map(({ change }) => change);
    expect(sorts).toEqual(['verdict', 'new', 'gone']);
  });
  test('the same from the same, whatever the order of equal pairs', () => {
    const diff = JSON.stringify(diffReports(of([], []), ferryReport()));
    expect(JSON.stringify(diffReports(of([], []), ferryReport()))).toBe(diff);
  });
});

describe('as text', () => {
  const old = ferryReport();
  const altered = old.findings.map((one) =>
    one.label === 'People on board' ? { ...one, verdict: 'disagree' as const, corroborated: false } : one,
  );
  const now = { ...old, findings: [quarrel('Cars', ['18', [east]], ['24', [post]]), ...altered.slice(1)] };
  const diff = diffReports(old, now);
  test('JSON is valid', async () => {
    const validate = validator('diff');
    expect(validate(JSON.parse(await renderDiff(diff, 'json'))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...diff, changes: [{ ...diff.changes[0], change: 'else' }] })).toBe(false);
  });
  test('terminal', async () => {
    expect(await renderDiff(diff)).toMatchInlineSnapshot(`
      "Before: 4 articles, 9 findings, 2 disagree
      Now: 4 articles, 9 findings, 2 disagree
      Articles are the same

      VERDICT CHANGED 1
        figure: People on board                                                    corroborated → disagree
          People on board: same.

      NEW 1
        figure: Cars                                                                              disagree
          Cars: conflict.

      GONE 1
        figure: People taken to hospital                                                          disagree
          Before: People taken to hospital: conflict.

      7 findings as before.
      "
    `);
    expect(await renderDiff(diff, 'terminal', { all: true })).toContain(diff.changes.at(-1)?.old?.id);
  });
  test('a narrow terminal', async () => {
    const text = await renderDiff(diff, 'terminal', { width: 40 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
  test('articles cannot talk to the terminal', async () => {
    const evil = { ...now, findings: [{ ...now.findings[0]!, label: 'a\u001b[2J\u202eb' }] };
    expect(await renderDiff(diffReports(old, evil))).not.toMatch(/[\u001b\u202e]/);
  });
  test('two versions of claims: what changed may be the reading', async () => {
    const later = { ...now, generator: { name: 'claims' as const, version: '9.0.0' } };
    expect(await renderDiff(diffReports(old, later))).toContain('Made by claims 0.1.0 and 9.0.0');
  });
});

describe('newlyMatching', () => {
  const old = quarrel('Killed', ['12', [east]], ['14', [post]]);
  const partly = { ...old, verdict: 'unclear' as const, reason: 'partly' as const };
  test.each<[string, Finding[], Finding[], string[], number]>([
    ['an old quarrel', [old], [old], ['disagree'], 0],
    ['a further version of it', [old], [quarrel('K', ['12', [east]], ['14', [post]], ['9', [west]])], ['disagree'], 0],
    ['a new quarrel', [], [old], ['disagree'], 1],
    ['an agreement that became one', [agreed('Killed', east)], [old], ['disagree'], 1],
    ['partly before, disagree now', [partly], [old], ['disagree', 'partly'], 1],
    ['by reason', [old], [old], ['conflict'], 0],
    ['not named', [], [old], ['unclear'], 0],
    ['settled', [old], [agreed('Killed', east, post)], ['disagree'], 0],
  ])('%s', (_, before, after, named, expected) => {
    expect(newlyMatching(after, before, named)).toHaveLength(expected);
  });
});
