/** Whatever the articles: extract and compare are analyze, in every format, and all that is written is valid. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { analyze, compare, extract } from '../src/analyze.ts';
import { inMemory, linesOf, readLines, skippedLine } from '../src/extract/json-lines.ts';
import { diffReports } from '../src/inspect/diff-reports.ts';
import { explainFinding } from '../src/inspect/explain-finding.ts';
import { readReport } from '../src/inspect/read-report.ts';
import type { Report } from '../src/model.ts';
import { formatNames, render, renderDiff, renderExplanation } from '../src/report/index.ts';
import { raw } from './raw.ts';
import { validator } from './validator.ts';

const sentences = [
  'Mayor Ida Marsh opened the new bridge in Melby on 4 March 2024.',
  'The new bridge in Melby was opened by Mayor Ida Marsh on Tuesday.',
  'The new bridge in Melby cost 40 million euros.',
  'The new bridge in Melby cost at least 60 million euros, the Harbour Authority said.',
  'At least 14 people were injured in the fire on the ferry.',
  'The fire on the ferry injured 16 people, police said.',
  '\u201cWe waited eleven years for this bridge,\u201d Marsh said.',
  '"We waited twelve years for this bridge," said Ida Marsh.',
  'The company denied that it had ignored the warning.',
  'The talks also touched on the inquiry into the engine.',
  '=HYPERLINK("http://evil.example") | `code` <script>alert(1)</script> @octocat #1 \u202e\u001b[2J said Marsh.',
  'Two\u2028lines, one line; =1+1, 5 people were killed.',
];
const article = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((list) => list.join('\n\n'));
const articles = fc
  .array(fc.tuple(article, fc.option(fc.constantFrom('2024-03-05', '2024-03-08'), { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.map(([text, published], at) => raw(`a${at}`, text, published)));
const skipped = [{ path: 'logo\u2028.png', reason: 'not text' }];

const both = async (report: Report): Promise<string[]> =>
  Promise.all(
    formatNames.flatMap((format) => [render(report, format), render(report, format, { all: true, color: true })]),
  );

let valid: (name: Parameters<typeof validator>[0], value: unknown) => void;
beforeAll(() => {
  const known = new Map(
    (['report', 'ndjson', 'extract', 'diff', 'explain'] as const).map((name) => [name, validator(name)]),
  );
  valid = (name, value) => {
    const validate = known.get(name)!;
    expect(validate(value), JSON.stringify([name, validate.errors])).toBe(true);
  };
});
const linesIn = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('extract | compare is analyze, byte by byte in every format', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (given) => {
      const lines = [...extract(given).map(linesOf), ...skipped.map(skippedLine)].join('');
      const read = await readLines([{ name: 'stdin', chunks: [Buffer.from(lines)] }], inMemory);
      expect(await both(compare([...read.kept.values()], read.skipped))).toEqual(await both(analyze(given, skipped)));
      for (const line of linesIn(lines)) valid('extract', line);
    }),
    { numRuns: 40 },
  );
});

test('reports, explanations and differences are valid, and reports are read back', async () => {
  await fc.assert(
    fc.asyncProperty(articles, articles, async (before, after) => {
      const [old, now] = [analyze(before, skipped), analyze(after)];
      const text = await render(now, 'json');
      valid('report', JSON.parse(text));
      expect(await render(readReport(text, 'r'), 'json')).toBe(text);
      for (const line of linesIn(await render(old, 'ndjson'))) valid('ndjson', line);
      for (const { id } of now.findings)
        valid('explain', JSON.parse(await renderExplanation(explainFinding(now, id), 'json')));
      const diff = diffReports(old, now);
      valid('diff', JSON.parse(await renderDiff(diff, 'json')));
      const { verdict, new: fresh, gone, versions, support, same } = diff.summary;
      expect(fresh + verdict + versions + support + same).toBe(now.findings.length);
      expect(gone + verdict + versions + support + same).toBe(old.findings.length);
      expect(diffReports(old, old).changes).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
