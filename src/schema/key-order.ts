/** The order of keys of every JSON object that is written, however it was built. */
import type { z } from 'zod';
import type { ExtractLine } from './report.ts';

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

const event = ['id', 'label', 'articles', 'keyTerms'];
const fact = ['id', 'event', 'sentence', 'verdict', 'corroborated', 'articles', 'support', 'findings'];

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
    'facts',
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
  keyTerms: ['text', 'articles'],
  facts: fact,
  claims: claim,
  claim,
  span,
  quoted: span,
  cue: span,
  sentence: ['article', 'index', 'start', 'end', 'line', 'role', 'text'],
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
  compared: ['date', 'figure', 'quote', 'statement', 'topic'],
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
    'compared',
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
export function inOrder(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => inOrder(one, name));
  if (typeof value !== 'object' || value === null) return value;
  const rank = ranks.get(name) ?? new Map<string, number>();
  const last = rank.size;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner, key)] as const);
  entries.sort(([a], [b]) => (rank.get(a) ?? last) - (rank.get(b) ?? last) || (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries);
}

/** One line of `claims extract`. */
export const renderLine = (line: z.infer<typeof ExtractLine>): string => `${JSON.stringify(inOrder(line, 'line'))}\n`;
