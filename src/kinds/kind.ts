/** The interface of a claim kind: how it is found, which features two of its claims have, what two values are to each other. */

import type { ClaimOf, Draft, Kind, Reason } from '../model.ts';
import type { ReadArticle } from '../quotes/index.ts';
import type { Similarity } from '../text/weighted-sets.ts';
import type { ValueWords } from './value-words.ts';
import type { Wording } from './wording.ts';

/** What a kind works out of one claim alone, once, before the claim is compared with many others. */
export interface Prepared {
  readonly date: null;
  /** The utterance, taken apart into words. */
  readonly quote: Wording;
  readonly topic: null;
  /** Years that its sentence gives. */
  readonly figure: { readonly years: readonly string[] };
  /** The numbers of the clause that hardly two facts share ("412,000"), and all values that stand in it. */
  readonly statement: { readonly particular: readonly string[]; readonly values: ValueWords };
}

/** A claim and what align knows of it beside. */
export interface ClaimContext<K extends Kind = Kind> {
  readonly claim: ClaimOf<K>;
  /** What `prepare` of its kind gives for the claim. */
  readonly prepared: Prepared[K];
  /** What the claim is about: stems with synonyms brought together, `@id` for entities. */
  readonly keys: ReadonlySet<string>;
  /** The shortest statement that holds this date, figure or quote; null where there is none. */
  readonly statement: ClaimContext<'statement'> | null;
  /** Whether its article gives only one number of this thing in this role: figures only. */
  readonly alone: boolean;
  /** The claims of its sentence, itself included. */
  readonly beside: readonly ClaimContext[];
  /** What stands in its sentence: `@id` for names, stems for the other words, `=class` for deeds. */
  readonly sentenceKeys: ReadonlySet<string>;
  /** Values of the other figures of its sentence, with their units; days of the dates of its sentence. */
  readonly numbersBeside: ReadonlySet<string>;
  readonly daysBeside: ReadonlySet<string>;
  /** Entities that the claim is about; none of quotes. */
  readonly parties: ReadonlySet<string>;
}

/** Two claims of two articles side by side, with what they share. */
export interface Pair<K extends Kind = Kind> {
  readonly a: ClaimContext<K>;
  readonly b: ClaimContext<K>;
  /** Similarity of what both are about, of the words right around both, of their clauses, of their sentences. */
  readonly about: Similarity;
  readonly near: Similarity;
  readonly clause: Similarity;
  readonly sentence: Similarity;
}

/** Something that speaks for two claims being of one fact, or against it. */
export interface Feature<K extends Kind = Kind> {
  readonly id: string;
  /** Which sign its weight must have: 1 speaks for, -1 against, 0 either. `npm run fit` keeps to it. */
  readonly sign: 1 | -1 | 0;
  /** About 0 to 1 (at most 3). */
  readonly of: (pair: Pair<K>) => number;
}

/** A sign that two claims whose values cannot both hold are of two slots: other steps of the event, other owners. */
export interface Bar<K extends Kind = Kind> {
  readonly id: string;
  /** `likelihood` is how surely both claims are about one thing, 0 to 1, as the model says. */
  readonly holds: (pair: Pair<K>, likelihood: number) => boolean;
}

export interface ClaimKind<K extends Kind> {
  readonly name: K;
  /** The claims of one article, from what was read of it and nothing else. */
  extract(article: ReadArticle): Draft<K>[];
  /** What comparing needs of one claim alone. */
  prepare(claim: ClaimOf<K>): Prepared[K];
  /** Two claims that can never be of one fact, whatever stands around them: another unit, another role. */
  readonly cannotLink: (a: ClaimContext<K>, b: ClaimContext<K>) => boolean;
  /** What keeps two values that cannot both hold from being held against each other, beyond what the model says. None for most kinds. */
  readonly bars?: readonly Bar<K>[];
  /** What tells that two claims are about one thing, beside the words that all kinds have in common. None reads what is said of it. */
  readonly features: readonly Feature<K>[];
  /** What equal or compatible values add. Only what can hold together is brought together by them, never what is accused. */
  readonly valueFeatures: readonly Feature<K>[];
  /**
   * How many keys of what they are about two claims must share at least, one of them no name: then only what shares such a word is looked at.
   * Left out where claims are also brought together by what stands around them. At most 2.
   */
  minSharedKeys?(a: ClaimContext<K>, b: ClaimContext<K>): number;
  /** Keys of which two claims must share one: then only such are looked at, of those that meet. */
  blockingKeys?(context: ClaimContext<K>): Iterable<string>;
  /** Keys of a particular value, "17 percent": claims that give the same one are looked at whatever words stand around them. */
  valueKeys?(claim: ClaimOf<K>): Iterable<string>;
  /** What value `b` is to value `a`, when both are about one thing. `x` and `y` are what `prepare` gave for them, where it is at hand. */
  compare(a: ClaimOf<K>, b: ClaimOf<K>, x?: Prepared[K], y?: Prepared[K]): Reason;
  /**
   * Whether two values that can both hold also speak for one fact; as if they did where it is left out. "About 1,900" and 1,800 can both hold,
   * but are equal in nothing.
   */
  isNearlyEqual?(a: ClaimOf<K>, b: ClaimOf<K>): boolean;
  /** The value as a person reads it, and as the key under which equal values are one position. */
  valueLabel(claim: ClaimOf<K>): string;
}

/** Whether nothing keeps two values that cannot both hold from being held against each other. */
export const mayAccuse = <K extends Kind>({ bars = [] }: ClaimKind<K>, pair: Pair<K>, likelihood: number): boolean =>
  !bars.some(({ holds }) => holds(pair, likelihood));
