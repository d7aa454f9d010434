/** Reports and extract's lines as JSON: plain data in, text with one fixed order of keys out, however they were built. */
import type { Diff, Explanation, ExtractLine, Report } from '../model.ts';

const article = [
  'type',
  'id',
  'path',
  'item',
  'outlet',
  'title',
  'authors',
  'credits',
  'published',
  'sha256',
  'words',
  'sentences',
  'dropped',
  'origin',
  'givenOrigin',
  'text',
  'spans',
  'things',
  'entities',
];
const claim = [
  'id',
  'kind',
  'article',
  'span',
  'sentence',
  'about',
  'value',
  'polarity',
  'modality',
  'attribution',
  'rule',
];
const finding = [
  'id',
  'event',
  'kind',
  'label',
  'verdict',
  'reason',
  'explanation',
  'proof',
  'positions',
  'support',
  'corroborated',
  'silent',
];
const event = ['id', 'label', 'articles'];
const span = ['start', 'end', 'text', 'role', 'rule'];

/**
 * The order of keys of each object of the contract, by the property that holds it (or the list of it). A test holds
 * these against schema.ts; keys that do not stand here follow in alphabetical order.
 */
export const keyOrders: Readonly<Record<string, readonly string[]>> = {
  report: [
    'schemaVersion',
    'generator',
    'articles',
    'origins',
    'entities',
    'events',
    'claims',
    'findings',
    'skipped',
    'summary',
  ],
  line: [...article, 'claim', 'reason'],
  generator: ['name', 'version'],
  articles: [...article, 'new', 'gone', 'changed'],
  published: ['date', 'from'],
  dropped: span,
  spans: span,
  things: span,
  origins: ['article', 'with', 'shared', 'share', 'sentences', 'reason'],
  entities: ['id', 'kind', 'name', 'aliases', 'roles', 'mentions'],
  mentions: ['article', ...span],
  events: event,
  event,
  claims: claim,
  claim,
  span,
  quoted: span,
  cue: span,
  sentence: ['index', 'start', 'end', 'line', 'role', 'text'],
  about: [
    'counted',
    'role',
    'of',
    'where',
    'occasion',
    'subject',
    'action',
    'object',
    'speaker',
    'participants',
    'place',
    'terms',
  ],
  occasion: ['type', 'by'],
  value: [
    'edtf',
    'weekday',
    'earliest',
    'latest',
    'grain',
    'approximate',
    'stated',
    'assumed',
    'timex',
    'words',
    'form',
    'quoted',
    'cue',
    'mentioned',
    'min',
    'max',
    'hard',
    'unit',
    'asOf',
    'step',
    'place',
  ],
  timex: ['type', 'value', 'mod'],
  attribution: ['speaker', 'candidates', 'text', 'via', 'rule'],
  via: ['by', 'document'],
  findings: finding,
  finding,
  old: ['generator', 'summary', ...finding],
  new: ['generator', 'summary', ...finding],
  positions: ['label', 'value', 'relation', 'claims', 'articles'],
  support: ['articles', 'origins', 'sources'],
  skipped: ['path', 'reason'],
  document: [
    'schemaVersion',
    'generator',
    'finding',
    'event',
    'claims',
    'old',
    'new',
    'articles',
    'origins',
    'entities',
    'why',
    'changes',
    'summary',
  ],
  why: ['verdict', 'holds', 'because'],
  changes: ['change', 'old', 'new', 'shared', 'explanation'],
  summary: [
    'articles',
    'origins',
    'events',
    'findings',
    'agree',
    'corroborated',
    'disagree',
    'unclear',
    'single',
    'verdict',
    'new',
    'gone',
    'versions',
    'support',
    'same',
  ],
};

const ranks = new Map(
  Object.entries(keyOrders).map(([name, keys]) => [name, new Map(keys.map((key, index) => [key, index]))]),
);

/** The same data with its keys in order; `name` is the property that holds it. */
function inOrder(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => inOrder(one, name));
  if (typeof value !== 'object' || value === null) return value;
  const rank = ranks.get(name) ?? new Map<string, number>();
  const last = rank.size;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner, key)] as const);
  entries.sort(([a], [b]) => (rank.get(a) ?? last) - (rank.get(b) ?? last) || (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries);
}

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

/** One line of `claims extract`. */
export const renderLine = (line: ExtractLine): string => `${JSON.stringify(inOrder(line, 'line'))}\n`;

/** Characters that JSON leaves as they are and that some readers take for the end of a line. */
const lineEnds = /[\u0085\u2028\u2029]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line that says first what it holds; `name` is the property that holds such data in the report. */
export function renderTyped(type: string, data: object, name: string): string {
  const line = { type, ...(inOrder(data, name) as object) };
  return `${JSON.stringify(line).replace(lineEnds, escaped)}\n`;
}
