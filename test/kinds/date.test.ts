import { expect, test } from 'vitest';
import { dateClaims } from '../../src/dates/claims.ts';
import { date } from '../../src/kinds/date.ts';
import type { ClaimOf } from '../../src/model.ts';
import { taggedArticle } from '../dates/tagged.ts';
import { readTagged } from '../stages.ts';

const claim = (text: string, published: string | null): ClaimOf<'date'> =>
  ({ ...dateClaims(readTagged(taggedArticle(text, published)))[0]!, id: 'c-0', article: 'a' }) as ClaimOf<'date'>;

test('a weekday that its own date has not: both are shown, and the right one conflicts', () => {
  const wrong = claim('The fair opened on Wednesday, March 12, 2024.', null);
  const right = claim('The fair opened on Tuesday, March 12, 2024.', null);
  expect(date.valueLabel(wrong)).toBe('2024-03-12 (Wednesday)');
  expect(date.valueLabel(right)).toBe('2024-03-12');
  expect(date.compare(wrong, right)).toBe('conflict');
});

test('equal weekdays of one occurrence are the same, whatever day each was printed on', () => {
  const first = claim('The fair will open on Friday.', '2024-03-14');
  const later = claim('The fair will open next Friday.', '2024-03-15');
  expect(date.compare(first, later)).toBe('same');
});
