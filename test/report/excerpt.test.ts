import { describe, expect, test } from 'vitest';
import { lineOfClaim } from '../../src/label/index.ts';
import { widthOf } from '../../src/report/columns.ts';
import { excerpt } from '../../src/report/rows.ts';
import { growth } from '../growth.ts';
import { claim } from './sample.ts';

const made = (text: string) => claim({ kind: 'date', article: 'a', text, line: 4 });
const shown = (text: string, room: number): string =>
  excerpt(made(text), room, 'mark')
    .map((one) => one.text)
    .join('');

describe('excerpt', () => {
  test.each([
    ['a short sentence is whole', 'It sank (on [[Tuesday]]), he said.', 60, 'It sank (on Tuesday), he said.'],
    ['cut on both sides', 'one two three four [[five]] six seven eight nine', 25, '… four five six seven …'],
    [
      'room that one side does not need goes to the other',
      '[[one]] two three four five six seven eight',
      30,
      'one two three four five …',
    ],
    ['span at the end', 'one two three four five six seven [[eight]].', 31, '… four five six seven eight.'],
    ['span longer than the room', '[[one two three four five six]] seven', 12, 'one two …'],
    ['hard-wrapped text is one line', 'It sank\n  on [[5\nMarch]].', 60, 'It sank on 5 March.'],
    ['escapes are visible', 'It \u001b[31m [[sank]]', 60, 'It ␛[31m sank'],
  ])('%s', (_, text, room, expected) => {
    expect(shown(text, room)).toBe(expected);
  });

  test('keeps to the room and marks the span', () => {
    const runs = excerpt(made(`${'left '.repeat(500)}[[the span]]${' right'.repeat(500)}`), 40, 'mark');
    expect(widthOf(runs)).toBeLessThanOrEqual(40);
    expect(runs.find(({ ink }) => ink === 'mark')?.text).toBe('the span');
  });

  test('a sentence of megabytes costs no more than its neighbourhood', () => {
    const claims = new Map([350_000, 2_800_000].map((n) => [n, made(`${'a'.repeat(n)} [[here]] ${'b'.repeat(n)}`)]));
    const run = (size: number) => Array.from({ length: 200 }, () => excerpt(claims.get(size)!, 80, 'mark'));
    // Not even linear: eight times the sentence costs about the same.
    expect(growth(run, 350_000)).toBeLessThan(3);
  });
});

test.each([
  ['It [[sank]].', 4],
  ['It\nsank\r\nin [[March]].', 6],
  ['It\rsank [[fast]].', 5],
])('the line of the span in %j', (text, expected) => {
  expect(lineOfClaim(made(text))).toBe(expected);
});
