/**
 * Every domain type. What is written as JSON is derived from schema.ts; what only passes between the stages is
 * defined here. Types only: importing this file costs nothing at run time.
 */
import type { z } from 'zod';
import type * as schema from './schema/report.ts';
import type * as view from './schema/views.ts';

/** Half-open, UTF-16, into the decoded file: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface TextSpan extends Span {
  readonly text: string;
}

// ---- written as JSON ------------------------------------------------------------------------------------------

export type Kind = z.infer<typeof schema.Kind>;
export type Verdict = z.infer<typeof schema.Verdict>;
export type Reason = z.infer<typeof schema.Reason>;
export type Role = z.infer<typeof schema.Role>;
export type PublishedFrom = z.infer<typeof schema.PublishedFrom>;
export type Sentence = z.infer<typeof schema.Sentence>;
export type Attribution = z.infer<typeof schema.Attribution>;
export type Claim = z.infer<typeof schema.Claim>;
export type ClaimOf<K extends Kind> = Extract<Claim, { kind: K }>;
export type Dropped = z.infer<typeof schema.Dropped>;
export type Article = z.infer<typeof schema.Article>;
export type OriginEvidence = z.infer<typeof schema.OriginEvidence>;
export type EntityKind = z.infer<typeof schema.EntityKind>;
export type Entity = z.infer<typeof schema.Entity>;
export type Event = z.infer<typeof schema.Event>;
export type Position = z.infer<typeof schema.Position>;
export type Finding = z.infer<typeof schema.Finding>;
export type Fact = z.infer<typeof schema.Fact>;
export type Skipped = z.infer<typeof schema.Skipped>;
export type Summary = z.infer<typeof schema.Summary>;
export type Report = z.infer<typeof schema.Report>;
export type ExtractedEntity = z.infer<typeof schema.ExtractedEntity>;
export type ExtractedArticle = z.infer<typeof schema.ExtractedArticle>;
export type ExtractLine = z.infer<typeof schema.ExtractLine>;
export type Reasoning = z.infer<typeof view.Reasoning>;
export type Explanation = z.infer<typeof view.Explanation>;
export type ChangeSort = z.infer<typeof view.ChangeSort>;
export type Change = z.infer<typeof view.Change>;
export type Diff = z.infer<typeof view.Diff>;

// ---- between the stages ---------------------------------------------------------------------------------------

/** read: one article as it stands in its file, decoded, nothing removed. */
export interface RawArticle {
  readonly id: string;
  readonly path: string;
  readonly item: string | number | null;
  readonly text: string;
  /** What stands in the file beside the text (JSON fields, HTML meta tags), if the format has such a place. */
  readonly metadata: Metadata;
  /** What the user said (--meta, --published): fills gaps, never overrides. */
  readonly given: Metadata;
}
export interface Metadata {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly publishedFrom?: 'meta-file' | 'option' | undefined;
  readonly authors?: readonly string[] | undefined;
  /** A label of the user's: articles with the same one are of one origin. */
  readonly origin?: string | undefined;
}

/** clean: what is kept, as blocks (paragraphs); everything else is `dropped` with a rule. Nothing is rewritten. */
export interface CleanArticle extends RawArticle {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly outlet: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  readonly published: { readonly date: string | null; readonly from: PublishedFrom };
}
/** A paragraph, heading, caption …: sentences never cross its borders. May span several lines (hard-wrapped text). */
export interface Block extends Span {
  readonly role: Role;
}

/** parse: sentences in order, disjoint, each inside one block. */
export interface ParsedArticle extends CleanArticle {
  readonly sentences: readonly ParsedSentence[];
}
export interface ParsedSentence extends Sentence {
  readonly block: number;
}

/** tag: a word as compromise sees it. Contractions' implicit halves are left out. */
export interface Term extends Span {
  readonly text: string;
  /** Lower case, straight apostrophe, no possessive. */
  readonly normal: string;
  /** Base form of verbs and nouns (met -> meet, deaths -> death), otherwise `normal`. */
  readonly root: string;
  /** compromise's tags, the most specific included: Person, Place, Organization, Verb, PastTense, Plural, Cardinal … */
  readonly tags: ReadonlySet<string>;
  /** The commonest of them (tag-bits.ts). */
  readonly bits: number;
}
/** A name where it stands. `entity` is an id in the article's `entities`. */
export interface Mention extends TextSpan {
  readonly entity: string;
  readonly kind: EntityKind;
}
export interface TaggedSentence extends ParsedSentence {
  readonly terms: readonly Term[];
  /** Names in the sentence, in order, disjoint. */
  readonly mentions: readonly Mention[];
}
export interface TaggedArticle extends Omit<ParsedArticle, 'sentences'> {
  readonly sentences: readonly TaggedSentence[];
  readonly entities: readonly ExtractedEntity[];
}

// What the later stages add is typed where it is made: SyntaxArticle (syntax/index.ts), ResolvedArticle (coreference/index.ts), TimedArticle
// (dates/index.ts), ReadArticle (quotes/index.ts).

/** A claim before it has its id. */
export type Draft<K extends Kind = Kind> = K extends Kind
  ? Omit<ClaimOf<K>, 'id' | 'article' | 'kind'> & { readonly kind: K }
  : never;

/** extract: all that compare needs of one article. */
export interface Extraction {
  readonly article: ExtractedArticle;
  readonly claims: readonly Claim[];
}

export interface JudgedGroup {
  readonly label: string;
  readonly relation: Reason | 'first';
  readonly claims: readonly Claim[];
}

export interface Judgement {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly proof: readonly [Claim, Claim] | null;
  readonly groups: readonly JudgedGroup[];
}
