import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/base/errors.ts';
import { byteCount, commandLine, failList, isoDate, jobCount, kindList, verdictList } from '../../src/cli/options.ts';

describe('lists', () => {
  test('names between commas, each once, and an option given twice adds up', () => {
    expect(kindList('date, quote,date')).toEqual(['date', 'quote']);
    expect(kindList('topic', kindList('date'))).toEqual(['date', 'topic']);
    expect(failList('disagree,partly')).toEqual(['disagree', 'partly']);
  });
  test.each([
    [() => kindList('dates'), '--kind: "dates" is none of date, quote, topic, figure, statement'],
    [() => kindList(''), '--kind: "" is none of date, quote, topic, figure, statement'],
    [() => kindList('date,'), '--kind: "" is none of date, quote, topic, figure, statement'],
    [() => verdictList('conflict'), '--verdict: "conflict" is none of agree, disagree, unclear, single'],
    [() => verdictList('toString'), '--verdict: "toString" is none of agree, disagree, unclear, single'],
  ])('wrong names %#', (given, message) => {
    expect(given).toThrow(new UsageError(message));
  });
});

test.each(['2024-02-29', '0999-01-01', '2025-12-31'])('--published %s', (date) => {
  expect(isoDate(date)).toBe(date);
});
test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-1-1',
  '14 July 2025',
  '2025-07-14T00:00',
  '',
  '+2025-07-14',
  '2025-00-10',
])('--published %j is refused', (date) => {
  expect(() => isoDate(date)).toThrow(UsageError);
});

test.each([
  ['1', 1],
  ['16', 16],
])('--jobs %s', (text, jobs) => {
  expect(jobCount(text)).toBe(jobs);
});
test.each(['0', '-1', '1.5', '1e3', '', 'two', ' 1'])('--jobs %j is refused', (text) => {
  expect(() => jobCount(text)).toThrow(UsageError);
});

test.each([
  [['analyze', 'news/'], 'claims analyze news/'],
  [['analyze', 'my news', "it's"], "claims analyze 'my news' 'it'\\''s'"],
  [['analyze', '--', '-odd.txt'], undefined],
  [['analyze', ...Array.from({ length: 20 }, (_, n) => `news/${n}.txt`)], undefined],
])('the command line of %j', (argv, expected) => {
  expect(commandLine(argv)).toBe(expected);
});

test.each([
  ['1', 1],
  ['5000000', 5_000_000],
  ['2k', 2048],
  ['64M', 67_108_864],
  ['64mb', 67_108_864],
  ['1G', 1_073_741_824],
])('--max-bytes %s', (value, bytes) => {
  expect(byteCount(value)).toBe(bytes);
});
test.each(['0', '-1', '1.5M', 'M', '', '10T', '1e6', '64 M', '999999999999999G', 'constructor'])(
  '--max-bytes %s is refused',
  (value) => {
    expect(() => byteCount(value)).toThrow(
      new UsageError(`--max-bytes: ${JSON.stringify(value)} is no number of bytes like 5000000 or 64M`),
    );
  },
);
