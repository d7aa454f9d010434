/** Shapes of the syntax layer: tokens, passages, ranges of tokens, and the frame in which words are attributed to a speaker. */
import type { Mention, Span } from '../model.ts';
import type { QuotedSpan } from './quotation-marks.ts';
import type { VerbClass } from './verb-or-noun.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A word, or a whole quotation with its marks. */
export interface Token extends Span {
  readonly normal: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly bits: number;
  readonly quote: QuotedSpan | null;
  /** What stands between this token and the one before it in the passage. */
  readonly gap: string;
  /** Punctuation that ends a phrase stands before it. */
  readonly breaks: boolean;
  /** A quotation that ends like speech in print: its comma or full stop stands inside the marks. */
  readonly closes: boolean;
  /** A quotation in title case: “The Long Road”. */
  readonly title: boolean;
}

export interface Passage extends Span {
  readonly block: number;
  /** Index of the first of its sentences. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

export interface AttributionFrame {
  readonly rule: string;
  readonly verbClass: VerbClass | 'according';
  readonly base: string;
  /** The reporting words. */
  readonly cue: Range;
  readonly speaker: Range | null;
  /** What is reported, before and after the frame: token ranges without the words that attribute. */
  readonly before: Range | null;
  readonly after: Range | null;
  /** The verb takes an object, no clause: only what is quoted in it is speech. */
  readonly object?: boolean;
}
