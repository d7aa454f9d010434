import { expect, test } from 'vitest';
import { findFigures, scanFigures } from '../../src/figures/find.ts';
import { findNumbers } from '../../src/predict/numbers.ts';
import { growth, LINEAR } from '../growth.ts';
import { taggedArticle } from './tagged.ts';

const spans = (text: string): string[] => {
  const article = taggedArticle(text);
  return article.sentences.flatMap((s) => findFigures(article.text, s)).map((f) => f.span.text);
};

test.each([
  ['It cost at least $2.5 million.', ['at least $2.5 million']],
  ['It cost 20,000 euros (US$21,000).', ['20,000 euros', 'US$21,000']],
  ['Some 40 of 52 members came.', ['Some 40', '52']],
  ['The price went from $5 to $7.', ['$5', '$7']],
  ['Prices range from $5 to $7.', ['$5 to $7']],
  ['It sold 1½ million copies.', ['1½ million']],
  ['He served 2 1/2 years.', ['2 1/2 years']],
  ['A 5-mile, two-day march began.', ['5-mile', 'two-day']],
  ['The A380 seats 555.', ['555']],
  ['Boeing 737 jets flew.', []],
  ['Bring your own 747-400.', ['747']],
])('%s', (text, expected) => {
  expect(spans(text)).toEqual(expected);
});

test.each([
  ['12,34,567 votes', 1234567],
  ['two and a half million votes', 2500000],
  ['three hundred and five votes', 305],
  ['twenty-one thousand votes', 21000],
  ['5 lakh votes', 500000],
  ['a hundred votes', 100],
  ['half a million votes', 500000],
  ['two dozen votes', 24],
])('%s', (text, min) => {
  expect(scanFigures(text, { start: 0, end: text.length })[0]?.value).toMatchObject({ min, max: min, unit: 'count' });
});

test('spans keep their place in a later sentence', () => {
  const text = 'It rained. Then 12 trees fell.';
  expect(findNumbers(text)).toEqual([{ start: 16, end: 18 }]);
});

test('a long line of digits and hyphens is read in linear time', () => {
  const run = (size: number) => {
    const hostile = `${'1-'.repeat(4 * size)} ${'at least about nearly '.repeat(size)} ${'twenty-'.repeat(2 * size)}`;
    return scanFigures(hostile, { start: 0, end: hostile.length });
  };
  expect(growth(run, 2_500)).toBeLessThan(LINEAR);
});
