import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, columnNames, renderCsv } from '../../src/report/csv.ts';
import { ferryReport, report } from './sample.ts';

/** A strict reader of RFC 4180: records of cells, or an error where a quote stands where none may. */
function parse(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const records: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, raw, end] = cell.exec(text) ?? [];
    if (raw === undefined) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    records.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') records.push([]);
  }
  expect(records.pop()).toEqual([]);
  return records;
}
const objects = (text: string): Record<string, string>[] => {
  const [head, ...rows] = parse(text);
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, at) => [name, row[at] ?? ''])));
};

describe('renderCsv', () => {
  const whole = ferryReport();
  const rows = objects(renderCsv(whole));
  test('one row for each position', () => {
    expect(rows).toHaveLength(whole.findings.flatMap(({ positions }) => positions).length);
    for (const record of parse(renderCsv(whole))) expect(record).toHaveLength(columnNames.length);
  });
  test('a row says what the report says', () => {
    expect(rows[0]).toEqual({
      finding: whole.findings[0]?.id,
      event: 'e1',
      kind: 'figure',
      label: 'People taken to hospital',
      verdict: 'disagree',
      reason: 'conflict',
      corroborated: 'false',
      finding_articles: '3',
      finding_origins: '3',
      finding_sources: '3',
      silent: 'northern-wire',
      position: '1',
      value: '14',
      relation: 'first',
      articles: 'coast-herald; island-courier',
      origins: 'o1',
      proof: 'true',
      claim: whole.findings[0]?.positions[0]?.claims[0],
      article: 'coast-herald',
      outlet: 'Coast Herald',
      published: '2024-03-06',
      path: 'news/coast-herald.txt',
      item: '',
      line: '7',
      span: '14 passengers',
      sentence:
        'At least seven vehicles burned and 14 passengers were taken to hospital with smoke poisoning, the Harbour Authority said late on Tuesday night.',
      speaker: 'Harbour Authority',
      attribution: '',
      modality: 'asserted',
      polarity: 'affirmed',
      rule: 'by-hand',
      explanation: 'People taken to hospital: conflict.',
    });
  });
  test('the header is there without any finding', () => {
    expect(renderCsv(report({ articles: [] }))).toBe(`${columnNames.join(',')}\r\n`);
  });
  test('hostile text: one row is one line, and reads back', () => {
    const hostile = { ...whole, findings: whole.findings.map((one) => ({ ...one, label: 'a "b",\r\n=c\u0000;\td' })) };
    const text = renderCsv(hostile);
    expect(text.split('\r\n')).toHaveLength(rows.length + 2);
    expect(objects(text)[0]?.label).toBe('a "b", =c\u2400; d');
  });
});

describe('formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\n=1', "'=1"],
    ['\uff1d1', "'\uff1d1"],
    ['x;=cmd', "x;'=cmd"],
    ['x; -cmd', "x; '-cmd"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-5 degrees', "'-5 degrees"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });
  test('numbers are numbers', () => {
    expect([-5, 0, true, null, undefined].map(cellText)).toEqual(['-5', '0', 'true', '', '']);
  });
  test('whatever the text, no cell begins with one, also where semicolons or tabs end cells', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('=', '+', '-', '@', ';', '\t', '\r', '\n', ' ', '"', ',', '1'), fc.string()),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const cell = cellText(parts.join(''));
        if (/^-[\d.]+$/.test(cell)) return;
        for (const piece of cell.split(/[;\t\r\n]/)) expect(piece.trim()).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 3000 },
    );
  });
});
