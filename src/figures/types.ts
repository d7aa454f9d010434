/** Shapes of the reader of figures: a sentence while it is scanned, a figure before and after its noun is known. */
import type { ClaimOf, Span, TextSpan } from '../model.ts';
import type { Amount } from './amount.ts';
import type { Token } from './tokens.ts';

export type FigureValue = ClaimOf<'figure'>['value'];

export type FigureType =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'magnitude'
  | 'score'
  | 'vote';

/** A number with its bounds and unit. What is counted is read in claims. */
export interface FoundFigure {
  readonly type: FigureType;
  /** Bounds, number and unit: "at least $2.5 million", "about 200". */
  readonly span: TextSpan;
  /** The number alone. */
  readonly number: Span;
  readonly value: FigureValue;
  /** A hyphen binds it to the noun behind: "six-room". */
  readonly compound: boolean;
  readonly form: Amount['form'];
  readonly rule: string;
}

/** A figure in terms of token indices, before it has its bounds. */
export interface RawFigure {
  readonly type: FigureType;
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly hard: boolean;
  readonly step: number | null;
  readonly unit: string;
  readonly form: Amount['form'];
  readonly rule: string;
}

/** A sentence as the readers of figures see it. */
export interface FigureSentence extends TokensAround {
  /** Whether a token belongs to something that is no figure: a date, a name, an address. */
  readonly isBlocked: (at: number) => boolean;
}

/** What the judgement needs of the sentence. */
export interface TokensAround {
  readonly tokens: readonly Token[];
  /** Whether the words are capitalised as in a headline: then a capital says nothing. */
  readonly headline: boolean;
  /** Whether the word that covers this offset is a verb, an adverb or a preposition. */
  readonly isLight: (offset: number) => boolean;
  /** Whether the word that begins there is a name. */
  readonly isName: (offset: number) => boolean;
}

/** What is counted, before its clause is added. */
export interface Counted {
  readonly counted: string;
  readonly role: string | null;
  readonly of: string | null;
  /** Where its words end. */
  readonly end: number;
}
