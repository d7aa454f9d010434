import { describe, expect, test } from 'vitest';
import { beside, cell, indented, type Line, line, run, widthOf, wrap } from '../../src/report/columns.ts';

const text = (of: Line): string => of.map((one) => one.text).join('');
const texts = (lines: readonly Line[]): string[] => lines.map(text);

describe('wrap', () => {
  test.each([
    ['at spaces', 'one two three', 7, ['one two', 'three']],
    ['words that fill the line', 'one two', 3, ['one', 'two']],
    ['a word longer than the column', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['wide characters', '中文中文', 5, ['中文', '中文']],
    ['an emoji is never broken', '👨‍👩‍👧👨‍👩‍👧', 3, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['what fits stays, gaps included', 'one    two', 10, ['one    two']],
    ['nothing', '', 5, ['']],
  ])('%s', (_, given, width, expected) => {
    expect(texts(wrap([{ text: given, ink: 'plain' }], width))).toEqual(expected);
  });

  test.each([
    [8, 1, ['one …']],
    [9, 1, ['one two …']],
    [9, 2, ['one two', 'three …']],
    [9, 3, ['one two', 'three', 'four five']],
  ])('cuts at %i columns and %i lines', (width, most, expected) => {
    const lines = wrap(line('one two three four five'), width, most);
    expect(texts(lines)).toEqual(expected);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  });

  test('keeps inks and does not split a word at their borders', () => {
    const lines = wrap([run('of ['), run('high', 'mark'), run('], not low price')], 12);
    expect(texts(lines)).toEqual(['of [high],', 'not low', 'price']);
    expect(lines[0]?.find((one) => one.ink === 'mark')?.text).toBe('high');
  });
});

test('columns stand side by side on display width, without blanks at the end', () => {
  const lines = beside([cell(line('中 a'), 6), cell(line('one two three'), 8), cell(line('x'), 3)], 2);
  expect(texts(lines)).toEqual(['  中 a    one two   x', '          three']);
});

test('indented text wraps within the width', () => {
  expect(texts(indented(line('one two three'), 4, 11))).toEqual(['    one two', '    three']);
});
