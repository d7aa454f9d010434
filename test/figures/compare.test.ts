import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../src/figures/compare.ts';
import { scanFigures } from '../../src/figures/find.ts';
import type { FigureValue } from '../../src/figures/types.ts';

const read = (text: string): FigureValue => {
  const found = scanFigures(text, { start: 0, end: text.length });
  expect(found).toHaveLength(1);
  return found[0]!.value;
};

describe.each([
  ['12 men', '12 men', 'same'],
  ['twelve men', '12 men', 'same'],
  ['at least 10 men', '12 men', 'compatible'],
  ['up to 60 men', '40 men', 'compatible'],
  ['10 to 12 men', '11 men', 'compatible'],
  ['about 200 men', '200 men', 'compatible'],
  ['about 200 men', '210 men', 'compatible'],
  ['nearly 50 men', '48 men', 'compatible'],
  ['4.1 million men', '4,123,000 men', 'compatible'],
  ['$43,000', '$43,350', 'compatible'],
  ['more than $60,000', 'about $60,000', 'compatible'],
  ['more than $12,000', '$12,840.15', 'compatible'],
  ['$17 billion', '$17.6 billion', 'compatible'],
  ['7.2 percent', '7 percent', 'compatible'],
  ['10 miles', '16 km', 'compatible'],
  ['40C', '104 degrees Fahrenheit', 'same'],
  ['more than 100 men', '80 million men', 'soft'],
  ['up to 768 men', '64 men', 'soft'],
  ['nearly 235,000 men', 'nearly 300,000 men', 'soft'],
  ['dozens of men', '40 men', 'soft'],
  ['almost 50 men', '40 men', 'soft'],
  ['more than 10 men', '10 men', 'soft'],
  ['about 300 men', '400 men', 'soft'],
  ['about 300 men', '700 men', 'conflict'],
  ['dozens of men', '6 men', 'conflict'],
  ['14 men', '15 men', 'conflict'],
  ['at least 10 men', '8 men', 'conflict'],
  ['10 to 12 men', '14 men', 'conflict'],
  ['48 pages', '47 pages', 'conflict'],
  ['21 percent', '38 percent', 'conflict'],
  ['$4,127.30', '$4,227.30', 'conflict'],
  ['$2 million', '$2.9 million', 'conflict'],
  ['20,000 men', '23,000 men', 'conflict'],
  ['12 men', '12 percent', null],
  ['5 percent', '5 percentage points', null],
  ['$5', '€5', null],
] as const)('%s against %s', (a, b, relation) => {
  test(`is ${relation}`, () => expect(compareFigures(read(a), read(b))).toBe(relation));
  test('both ways', () => expect(compareFigures(read(b), read(a))).toBe(relation));
});
