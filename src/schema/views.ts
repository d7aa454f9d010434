/** The shapes of what looks into reports, built from schema.ts: lines of NDJSON, a finding in full, the changes between two reports. */
import { z } from 'zod';
import {
  Article,
  Claim,
  Entity,
  Event,
  entityCommon,
  Fact,
  Finding,
  Generator,
  made,
  names,
  OriginEvidence,
  Skipped,
  Summary,
} from './report.ts';

/** What `--format ndjson` writes: the parts of a report, one JSON object a line, each with its sort. */
export const ReportLine = z.union([
  z.object({ type: z.literal('report'), ...made }),
  z.object({ type: z.literal('article'), ...Article.shape }),
  z.object({ type: z.literal('origin'), ...OriginEvidence.shape }),
  z.object({ type: z.literal('entity'), ...Entity.shape }),
  z.object({ type: z.literal('event'), ...Event.shape }),
  ...Claim.options.map((claim) => claim.extend({ type: z.literal('claim') })),
  z.object({ type: z.literal('finding'), ...Finding.shape }),
  z.object({ type: z.literal('fact'), ...Fact.shape }),
  z.object({ type: z.literal('skipped'), ...Skipped.shape }),
  z.object({ type: z.literal('summary'), ...Summary.shape }),
]);

export const ReasoningVerdict = z.enum(['disagree', 'unclear', 'agree', 'corroborated', 'single']);
export const Reasoning = z.object({
  verdict: ReasoningVerdict,
  holds: z.boolean().describe('whether the finding has this verdict, or why it has not'),
  because: names.describe('plain sentences'),
});
/** What `claims explain` writes: all that a report holds on one finding, and why it has its verdict. */
export const Explanation = z.object({
  ...made,
  finding: Finding,
  event: Event,
  claims: z.array(Claim).describe('in the order of the positions'),
  articles: z.array(Article).describe('of the event'),
  origins: z.array(OriginEvidence).describe('between these articles'),
  entities: z.array(z.object(entityCommon)).describe('that the claims name'),
  why: z.array(Reasoning),
});

const DiffSide = z.object({ generator: Generator, summary: Summary });
export const ChangeSort = z.enum(['verdict', 'new', 'gone', 'versions', 'support']);
export const Change = z.object({
  change: ChangeSort.describe(
    'verdict: it changed; versions: a value came or went; support: other articles, origins or sources',
  ),
  old: Finding.nullable(),
  new: Finding.nullable(),
  shared: z.int().describe('claims that both hold'),
  explanation: z.string().describe('one plain sentence'),
});
/** What `claims diff` writes: what changed between two reports. Findings are paired by the claims they share. */
export const Diff = z.object({
  ...made,
  old: DiffSide,
  new: DiffSide,
  articles: z.object({ new: names, gone: names, changed: names.describe('with another text') }),
  changes: z.array(Change),
  summary: z.object({
    verdict: z.int(),
    new: z.int(),
    gone: z.int(),
    versions: z.int(),
    support: z.int(),
    same: z.int().describe('findings of both reports without any of these changes'),
  }),
});
