/** Shapes of the grammar of time expressions: what a rule reads, what it may look at meanwhile, and what it gives. */
import type { Day } from './calendar.ts';
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'future' | null;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Reading {
  readonly type: TimexType;
  /** TIMEX3 value; open parts are X. */
  readonly value: string;
  readonly mod?: string | undefined;
  readonly stated?: readonly string[];
  readonly assumed?: readonly string[];
  readonly weekday?: number;
  /** A part of a year (Q3, SU, H1) or of a day (TMO) whose year or day another expression may supply. */
  readonly part?: string;
  /** A finer id than the rule's, for what decided. */
  readonly rule?: string;
  /** Last day of a range. */
  readonly until?: string;
  /** The expressions of a range, as TIMEX3 has them. */
  readonly parts?: readonly Found[];
}

/** A reading and the tokens it covers, half-open. */
export interface Found extends Omit<Reading, 'rule'> {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

export interface Context {
  readonly tokens: readonly Token[];
  readonly classes: string;
  /** The day on which the text was published. */
  readonly anchor: number | null;
  readonly today: Day | null;
  /** Whether the word at a token is written in lower case. */
  isLower(token: number): boolean;
  /** Tense of the verb to which the words at this token belong. */
  tense(token: number): Tense;
  /** Value of the last resolved date before, to the day, month, quarter or year. */
  readonly previous: string | null;
  /** Last quarter (2024-Q3) that the article spoke of. */
  readonly quarter: string | null;
}

export interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What the words `from` to `to` say; null when they only look like a time. */
  read(context: Context, from: number, to: number): Reading | null;
}
