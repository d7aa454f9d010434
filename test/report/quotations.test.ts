import { describe, expect, test } from 'vitest';
import { quotationLines } from '../../src/report/quotations.ts';
import { markDifferences, type Version } from '../../src/report/word-diff.ts';
import { growth, LINEAR } from '../growth.ts';

const version = (text: string, over: Partial<Version> = {}): Version => ({
  text,
  differs: true,
  strict: true,
  ...over,
});
const same = (text: string): Version => version(text, { differs: false });
const reworded = (text: string): Version => version(text, { strict: false });
const lines = (versions: readonly Version[], room = 100, most = 2, base = 0): string[] =>
  quotationLines(versions, base, room, most).map((runs) => runs.map(({ text }) => text).join(''));

describe('differing words are in brackets', () => {
  test.each([
    [
      'one word for another',
      [same('we will cut taxes'), version('we will raise taxes')],
      ['we will [cut]   taxes', 'we will [raise] taxes'],
    ],
    [
      'an added not',
      [same('we will cut taxes'), version('we will not cut taxes')],
      ['we will       cut taxes', 'we will [not] cut taxes'],
    ],
    [
      'a changed number',
      [same('they gave us $40 million'), version('they gave us $14 million')],
      ['they gave us [$40] million', 'they gave us [$14] million'],
    ],
    [
      'punctuation stays outside',
      [same('a “safe”, calm port'), version('a “dull”, calm port')],
      ['a “[safe]”, calm port', 'a “[dull]”, calm port'],
    ],
    [
      'marks and case are no difference',
      [same('It’s over, friends'), version("it's over friends")],
      ['It’s over, friends', "it's over  friends"],
    ],
    [
      'a trimmed version is not marked',
      [same('the most stable, most modern port'), same('the most stable, modern port')],
      ['the most stable, most modern port', 'the most stable,      modern port'],
    ],
    [
      'omissions beside a reworded word are not marked',
      [same('a safe, a truly calm port'), reworded('a dull, a calm port')],
      ['a [safe], a truly calm port', 'a [dull], a       calm port'],
    ],
    [
      'neighbouring words share brackets',
      [same('a safe calm port'), version('a dull grim port')],
      ['a [safe calm] port', 'a [dull grim] port'],
    ],
    [
      'a third version shows what the others quarrel about',
      [same('a very safe port'), same('a safe port'), version('a very dull port')],
      ['a very [safe] port', 'a      [safe] port', 'a very [dull] port'],
    ],
    [
      'brackets of the editor are told apart',
      [same('we will beat [them] now'), version('we will greet [them] now')],
      ['we will [[beat]]  [them] now', 'we will [[greet]] [them] now'],
    ],
    [
      'next to nothing in common: no marks',
      [same('one two three four'), version('five six seven four')],
      ['one  two three four', 'five six seven four'],
    ],
  ])('%s', (_name, versions, expected) => {
    expect(lines(versions)).toEqual(expected);
  });
});

test('any version can be the one that the others are compared with', () => {
  const versions = [
    same('safe port'),
    same('a very safe port'),
    reworded('a very dull port, and so it will stay for ever'),
  ];
  expect(lines(versions, 100, 2, 1)).toEqual([
    '[safe] port',
    'a very [safe] port',
    'a very [dull] port, and so it will stay for ever',
  ]);
});

test('where one side of a change goes on and on, only as many words are marked', () => {
  expect(
    lines([same('we call it valuable'), reworded('we call it significant and will do so for all the years to come')]),
  ).toEqual(['we call it [valuable]', 'we call it [significant] and will do so for all the years to come']);
});

test('versions that do not fit on a line are not set word under word', () => {
  expect(lines([same('we will cut taxes'), version('we will not cut taxes')], 14)).toEqual([
    'we will cut taxes',
    'we will [not] cut taxes',
  ]);
});

test('of a long quotation the part that differs is kept', () => {
  const before = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
  const [first, other] = lines([same(`${before} cut taxes`), version(`${before} raise taxes`)], 60);
  expect(first).toBe('… word53 word54 word55 word56 word57 word58 word59 [cut] taxes');
  expect(other).toContain('[raise] taxes');
});

test('the same words are marked as the same place of the first version', () => {
  const [, other] = markDifferences([same('a b c'), version('a x c')]);
  expect(other).toEqual([
    { text: 'a', marked: false, same: 0 },
    { text: 'x', marked: true, same: null },
    { text: 'c', marked: false, same: 2 },
  ]);
});

test('the cost of very long versions grows with their length', () => {
  const run = (size: number) => markDifferences([same('a b '.repeat(size)), version('b a '.repeat(size))]);
  expect(growth(run, 25_000)).toBeLessThan(LINEAR);
});
