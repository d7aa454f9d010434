/** Reports and extract's lines as JSON: plain data in, text with one fixed order of keys out, however they were built. */
import type { Diff, Explanation, Report } from '../model.ts';
import { inOrder } from '../schema/key-order.ts';

const indented = (data: object, name: string): string => `${JSON.stringify(inOrder(data, name), null, 2)}\n`;

/** One value of the report, as it stands inside of it. */
const inner = (value: unknown, name: string, indent: string): string =>
  JSON.stringify(inOrder(value, name), null, 2).replaceAll('\n', `\n${indent}`);

/** The same text as `renderJson`, piece by piece: that of ten thousand articles is longer than a string can be. */
export function* jsonPieces(report: Report): Generator<string> {
  const order = Object.fromEntries(Object.keys(report).map((key) => [key, null]));
  const entries = Object.keys(inOrder(order, 'report') as object);
  yield '{';
  for (const [n, key] of entries.entries()) {
    const value = report[key as keyof Report];
    yield `${n > 0 ? ',' : ''}\n  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) yield inner(value, key, '  ');
    else {
      for (const [m, one] of value.entries()) yield `${m > 0 ? ',' : '['}\n    ${inner(one, key, '    ')}`;
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}

/** The report as the contract has it: two spaces of indentation, a line end at the end. */
export const renderJson = (report: Report): string => [...jsonPieces(report)].join('');

/** A finding in full, or the changes between two reports, in the same form. */
export const renderDocument = (document: Explanation | Diff): string => indented(document, 'document');

/** Characters that JSON leaves as they are and that some readers take for the end of a line. */
const lineEnds = /[\u0085\u2028\u2029]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line that says first what it holds; `name` is the property that holds such data in the report. */
export function renderTyped(type: string, data: object, name: string): string {
  const line = { type, ...(inOrder(data, name) as object) };
  return `${JSON.stringify(line).replace(lineEnds, escaped)}\n`;
}
