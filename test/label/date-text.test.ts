import { describe, expect, test } from 'vitest';
import { dateRange, dateText, exactDates, positionDate } from '../../src/label/date-text.ts';
import { claim, day, finding } from '../report/sample.ts';

test.each([
  ['2025-07-03', '3 Jul 2025'],
  ['XXXX-07-12', '12 Jul'],
  ['2025-07', 'Jul 2025'],
  ['2025-07-XX', 'Jul 2025'],
  ['2025', '2025'],
  ['2025-07-12~', 'about 12 Jul 2025'],
  ['2025-07-12T14:30', '12 Jul 2025 14:30'],
  ['2025-07-12/2025-07-13', '12–13 Jul 2025'],
  ['2025-06-30/2025-07-02', '30 Jun – 2 Jul 2025'],
  ['2024-12-30/2025-01-02', '30 Dec 2024 to 2 Jan 2025'],
  ['2025/2026', '2025 to 2026'],
  ['2025-24~', 'about winter 2025'],
  ['2025-23', 'autumn 2025'],
  ['2025-33', 'Q1 2025'],
  ['2025-41', 'second half of 2025'],
  ['2014/..', 'from 2014'],
  ['../2024-11-13', 'until 13 Nov 2024'],
  ['2025-13-01', '2025-13-01'],
  ['XXXX-XX-XX', 'XXXX-XX-XX'],
  ['[1667..]', '[1667..]'],
])('dateText(%j) is %j', (edtf, expected) => {
  expect(dateText(edtf)).toBe(expected);
});

test.each([
  [{ label: 'Sunday', value: { edtf: 'XXXX-XX-XX', weekday: 7 } }, 'Sunday'],
  [{ label: 'XXXX-03-05', value: { edtf: 'XXXX-03-05', weekday: 2 } }, 'Tue 5 Mar'],
  [{ label: '2024-03-05', value: { edtf: '2024-03-05', weekday: 2 } }, 'Tue 5 Mar 2024'],
  [{ label: '2024-03', value: { edtf: '2024-03', weekday: 2 } }, 'Mar 2024'],
  [{ label: '2024-03-05', value: {} }, '5 Mar 2024'],
])('positionDate(%j) is %j', (position, expected) => {
  expect(positionDate(position)).toBe(expected);
});

test.each([
  [['Sunday', '13 Jul', 'Sun 13 Jul 2025'], ['Sun 13 Jul 2025']],
  [['Jul 2025', '13 Jul 2025'], ['13 Jul 2025']],
  [
    ['Saturday', 'Sun 13 Jul 2025'],
    ['Saturday', 'Sun 13 Jul 2025'],
  ],
  [
    ['12 Jul', '13 Jul'],
    ['12 Jul', '13 Jul'],
  ],
  [['2024', '2024'], ['2024']],
])('the most exact of %j are %j', (texts, expected) => {
  expect(exactDates(texts)).toEqual(expected);
});

describe('dateRange', () => {
  const range = (...days: string[]): string | null => {
    const positions = days.map(
      (edtf, index) =>
        [edtf, [claim({ kind: 'date', article: `a${index}`, text: `It was [[${edtf}]].`, value: day(edtf) })]] as const,
    );
    return dateRange(finding({ kind: 'date', label: 'When it was', verdict: 'agree', reason: 'same', positions }));
  };
  test.each([
    [['2024-03-05'], '5 March 2024'],
    [['2024-03-06', '2024-03-05'], '5–6 March 2024'],
    [['2024-02-29', '2024-03-01'], '29 February – 1 March 2024'],
    [['2023-12-31', '2024-01-01'], '31 December 2023 – 1 January 2024'],
    [['2024-03-05', 'XXXX-03-07'], '5–7 March 2024'],
    [['XXXX-03-07'], null],
    [['2024-03-05', '2024-07-05'], null],
    [['2023-12-31', '2024-01-01', 'XXXX-01-05'], '31 December 2023 – 1 January 2024'],
  ])('%j is %j', (days, expected) => {
    expect(range(...days)).toBe(expected);
  });
});
