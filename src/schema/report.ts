/**
 * The one definition of everything that `claims` writes as JSON: zod shapes, from which the TypeScript types
 * (model.ts) and the JSON Schemas (`claims schema`) both come. Loaded at run time only by `claims schema`,
 * `claims compare` (to check what it reads) and the tests.
 */
import { z } from 'zod';

/** The version of the JSON forms. A field may be added within a major; nothing is renamed or removed. */
export const schemaVersion = '1.1';

const offset = z.int().min(0).describe('UTF-16 code units from the start of the decoded file');
const span = z.object({ start: offset, end: offset.describe('exclusive') });
const textSpan = span.extend({ text: z.string().describe('exactly text.slice(start, end)') });
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const names = z.array(z.string());

export const Kind = z.enum(['date', 'quote', 'topic', 'figure', 'statement']);
export const Verdict = z.enum(['agree', 'disagree', 'unclear', 'single']);
export const Reason = z.enum([
  'same',
  'refines',
  'compatible',
  'trimmed',
  'paraphrase',
  'raised',
  'conflict',
  'reworded',
  'speaker',
  'denied',
  'negated',
  'place',
  'partly',
  'assumed',
  'fragment',
  'collective',
  'soft',
  'superseded',
  'hedged',
  'contested',
  'single',
]);
export const Role = z.enum(['body', 'title', 'standfirst', 'heading', 'caption']);
export const PublishedFrom = z.enum(['text', 'metadata', 'meta-file', 'option', 'filename', 'none']);

export const Sentence = span.extend({
  index: z.int().min(0).describe('the n-th sentence of the article'),
  line: z.int().min(1).describe('line of the file on which it starts'),
  role: Role,
  text: z.string(),
});

export const Attribution = z.object({
  speaker: z.string().nullable().describe('entity id; null when unnamed or undecided'),
  candidates: names.describe('entity ids between which the text does not decide'),
  text: z.string().describe('the words that attribute'),
  via: z
    .array(z.object({ by: z.string().nullable(), document: z.string().nullable() }))
    .describe('how it reached the article: through which body (entity id) or document (statement, readout, report)'),
  rule: z.string().optional().describe('the rule that found the speaker'),
});

const common = {
  id: z.string().regex(/^c-[0-9a-f]{16}$/),
  article: z.string(),
  span: textSpan,
  sentence: Sentence,
  polarity: z.enum(['affirmed', 'negated']),
  modality: z.enum(['asserted', 'planned', 'possible', 'alleged', 'denied']),
  attribution: z.array(Attribution).describe("empty: the article's own voice"),
  rule: z.string().describe('the rule that found the claim'),
};
const terms = names.describe('stems of the content words around the claim, for bringing claims together');

export const DateAbout = z.object({
  action: z.string().nullable().describe('base form of the verb or event noun that the date is given for'),
  participants: names.describe('entity ids'),
  place: z.string().nullable().describe('entity id'),
  terms,
});
export const DateValue = z.object({
  edtf: z.string().describe('EDTF (ISO 8601-2)'),
  weekday: z.int().min(1).max(7).nullable().describe('ISO weekday where one is stated, 1 = Monday'),
  earliest: isoDate.nullable(),
  latest: isoDate.nullable().describe('null: open'),
  grain: z.enum([
    'minute',
    'hour',
    'day',
    'week',
    'weekend',
    'month',
    'season',
    'quarter',
    'half',
    'year',
    'decade',
    'century',
    'vague',
  ]),
  approximate: z.boolean(),
  stated: names.describe('parts that the text states: day, month, year, weekday, time'),
  assumed: names.describe('parts that were filled in'),
  timex: z
    .object({ type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string(), mod: z.string().optional() })
    .optional()
    .describe('TIMEX3 type and value'),
});
export const QuoteAbout = z.object({ speaker: z.string().nullable(), terms });
export const QuoteValue = z.object({
  words: z.string(),
  form: z.enum(['direct', 'indirect', 'mixed']),
  quoted: z.array(textSpan).describe('the parts inside quotation marks'),
  cue: textSpan.nullable().describe('the reporting words: said, according to'),
});
export const TopicAbout = z.object({
  occasion: z.object({ type: z.enum(['event', 'document']), by: z.string().nullable() }),
  subject: z.string().describe('normalised subject: stems of its content words, in order of first use'),
  participants: names,
  terms,
});
export const TopicValue = z.object({ mentioned: z.boolean() });
export const FigureAbout = z.object({
  counted: z.string().describe('base form of the thing counted or measured'),
  role: z.string().nullable().describe('killed, injured, missing, arrested, displaced …'),
  of: z.string().nullable().describe('the whole it is part of, or whose it is'),
  where: z.string().nullable().describe('entity id of the place'),
  participants: names,
  terms,
});
export const FigureValue = z.object({
  min: z.number().nullable(),
  max: z.number().nullable().describe('null: open'),
  hard: z.boolean().describe('false: about, nearly, dozens'),
  unit: z.string().describe('count, ordinal, percent, ISO 4217 code or SI unit'),
  asOf: z.string().nullable().describe('EDTF date of the count, where the text gives one'),
  step: z
    .number()
    .optional()
    .describe('unit of the last digit stated, converted like the value: what rounding is judged by'),
});
export const StatementAbout = z.object({
  subject: z.string().nullable().describe('entity id or stem of the subject'),
  action: z.string().describe('base form, brought together with its nouns and near synonyms'),
  object: z.string().nullable(),
  participants: names,
  terms,
});
export const StatementValue = z.object({ place: z.string().nullable() });

export const Claim = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('date'), about: DateAbout, value: DateValue }),
  z.object({ ...common, kind: z.literal('quote'), about: QuoteAbout, value: QuoteValue }),
  z.object({ ...common, kind: z.literal('topic'), about: TopicAbout, value: TopicValue }),
  z.object({ ...common, kind: z.literal('figure'), about: FigureAbout, value: FigureValue }),
  z.object({ ...common, kind: z.literal('statement'), about: StatementAbout, value: StatementValue }),
]);

export const Dropped = span.extend({ rule: z.string() });
const articleCommon = {
  id: z.string(),
  path: z.string(),
  item: z.union([z.string(), z.int()]).nullable().describe('which one, in a file of several'),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  authors: names,
  credits: names.describe('agencies credited for text: Reuters, AFP'),
  published: z.object({ date: isoDate.nullable(), from: PublishedFrom }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the decoded text as UTF-8'),
  words: z.int(),
  sentences: z.int(),
  dropped: z.array(Dropped),
};
export const OriginEvidence = z.object({
  article: z.string(),
  with: z.string(),
  shared: z.int().describe('content words in runs shared outside quotations'),
  share: z.number().describe('of the smaller text, 0 to 1'),
  sentences: z.array(z.tuple([z.int(), z.int()])).describe('pairs of sentence indices, this article and the other'),
  reason: z.string(),
});
export const Article = z.object({
  ...articleCommon,
  origin: z.string().describe('articles with one origin are copies or rewrites of one text'),
  text: z.string().optional().describe('with --include-text'),
});

export const EntityKind = z.enum(['person', 'place', 'organization']);
export const entityCommon = { id: z.string(), kind: EntityKind, name: z.string(), aliases: names, roles: names };
export const Entity = z.object({ ...entityCommon, mentions: z.array(span.extend({ article: z.string() })) });

export const Position = z.object({
  label: z.string(),
  value: z.record(z.string(), z.unknown()),
  relation: z.union([z.literal('first'), Reason]).describe('to the first position'),
  claims: names,
  articles: names,
});
export const Finding = z.object({
  id: z.string().regex(/^f-[0-9a-f]{16}$/),
  event: z.string(),
  kind: Kind,
  label: z.string(),
  verdict: Verdict,
  reason: Reason,
  explanation: z.string().describe('one plain sentence'),
  proof: names.describe('the two claims, of two articles, that prove a disagree; otherwise empty'),
  positions: z.array(Position),
  support: z.object({ articles: z.int(), origins: z.int(), sources: z.int() }),
  corroborated: z.boolean(),
  silent: names.describe('articles of the same event without such a claim'),
});
export const Event = z.object({
  id: z.string(),
  label: z.string(),
  articles: names,
  keyTerms: z
    .array(z.object({ text: z.string(), articles: names }))
    .describe('things that two origins or more name, without saying the same of them'),
});
export const Fact = z.object({
  id: z.string().regex(/^k-[0-9a-f]{16}$/),
  event: z.string(),
  sentence: span
    .extend({ article: z.string(), text: z.string() })
    .describe('the clearest sentence that says it, verbatim'),
  verdict: Verdict.describe('the gravest of its findings'),
  corroborated: z.boolean(),
  articles: names,
  support: z.object({ articles: z.int(), origins: z.int(), sources: z.int() }),
  findings: names.describe('the gravest first; each finding of a report is in exactly one fact'),
});
export const Skipped = z.object({ path: z.string(), reason: z.string() });
export const Summary = z.object({
  articles: z.int(),
  origins: z.int(),
  events: z.int(),
  findings: z.int(),
  agree: z.int(),
  corroborated: z.int(),
  disagree: z.int(),
  unclear: z.int(),
  single: z.int(),
  compared: z
    .object({ date: z.int(), figure: z.int(), quote: z.int(), statement: z.int(), topic: z.int() })
    .describe('findings in which two articles or more could be held against each other, by kind'),
});
export const Generator = z.object({ name: z.literal('claims'), version: z.string() });
/** What every document begins with. */
export const made = { schemaVersion: z.literal(schemaVersion), generator: Generator };
export const Report = z.object({
  ...made,
  articles: z.array(Article),
  origins: z.array(OriginEvidence).describe('why articles share an origin, and passages that others copied'),
  entities: z.array(Entity),
  events: z.array(Event),
  claims: z.array(Claim),
  findings: z.array(Finding),
  facts: z.array(Fact).describe('findings that speak of one thing, told once'),
  skipped: z.array(Skipped),
  summary: Summary,
});

/** What `claims extract` writes: one JSON object a line. Entity ids are local to the article. */
export const ExtractedEntity = z.object({ ...entityCommon, mentions: z.array(span) });
export const ExtractedArticle = z.object({
  type: z.literal('article'),
  ...articleCommon,
  givenOrigin: z.string().nullable().describe('from --meta: articles with the same one are of one origin'),
  text: z.string(),
  spans: z.array(span.extend({ role: Role })).describe('the sentences'),
  things: z.array(span).describe('what the article names: "roof repairs"; what several name becomes a topic'),
  entities: z.array(ExtractedEntity),
});
export const ExtractLine = z.union([
  ExtractedArticle,
  z.object({ type: z.literal('claim'), claim: Claim }),
  z.object({ type: z.literal('skipped'), ...Skipped.shape }),
]);
