/** The interface of a claim kind: how it is found, when two claims are about the same thing, what two values are to each other. */
import type { ClaimOf, Draft, Kind, Reason } from '../model.ts';
import type { ReadArticle } from '../quotes/index.ts';
import type { Wording } from './wording.ts';

/** What a kind works out of one claim alone, once, before the claim is compared with many others. */
export interface Prepared {
  readonly date: null;
  /** The utterance, taken apart into words. */
  readonly quote: Wording;
  /** Stems of the words of the topic. */
  readonly topic: ReadonlySet<string>;
  readonly figure: null;
  /** The numbers of the clause that hardly two facts share: "412,000". */
  readonly statement: readonly string[];
}

/** A claim and what align knows of it beside. */
export interface ClaimContext<K extends Kind = Kind> extends ContextKeys {
  readonly claim: ClaimOf<K>;
  /** What `prepare` of its kind gives for the claim. */
  readonly prepared: Prepared[K];
  /** Whether its article gives only one number of this thing in this role: figures only. */
  readonly alone: boolean;
  /** The statement whose only date, or only figure of its unit, this is; null where there is none. Of dates and figures only. */
  readonly containingStatement: ClaimContext<'statement'> | null;
}

export interface ContextKeys {
  /** What the claim is about: stems with synonyms brought together, `@id` for entities. */
  readonly keys: ReadonlySet<string>;
  /** The same of the words right around its span. */
  readonly near: ReadonlySet<string>;
  /** The same of its whole sentence. */
  readonly context: ReadonlySet<string>;
}

/** Weights of words over all articles at hand; how alike that makes two sets of them says evidence.ts. */
export interface Weights {
  /** Rare words weigh more: inverse sentence frequency, 0 for words that stand everywhere. */
  weight(key: string): number;
  /** Weight of what both share. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  /** Weight of all keys. */
  sum(keys: ReadonlySet<string>): number;
}

export interface ClaimKind<K extends Kind> {
  readonly name: K;
  /** The claims of one article, from what was read of it and nothing else. */
  extract(article: ReadArticle): Draft<K>[];
  /** How surely two claims are about one thing, 0 to 1; 0.5 and more brings them together. Never reads what they say of it. */
  related(a: ClaimContext<K>, b: ClaimContext<K>, weights: Weights): number;
  /** What `related` needs of one claim alone. */
  prepare(claim: ClaimOf<K>): Prepared[K];
  /**
   * How many keys of what they are about two claims must share at least, one of them no name (else `related` is 0): then only what shares such a
   * word is looked at. Left out where claims are also brought together by what stands around them. At most 2.
   */
  minSharedKeys?(a: ClaimContext<K>, b: ClaimContext<K>): number;
  /** Keys of which two claims must share one (else `related` is 0): then only such are looked at, of those that meet. */
  blockingKeys?(frame: ClaimContext<K>): Iterable<string>;
  /** How groups of claims join: when they are related on average, or when their nearest two are (wordings are that specific). */
  readonly linkage: 'average' | 'nearest';
  /** Two claims must be this sure to be brought together. As surely as `related` says where it is left out. */
  readonly linkThreshold?: number;
  /** Two claims alone must be this sure to be brought together; further ones join where they are somewhat alike. As any two where it is left out. */
  readonly pairThreshold?: number;
  /** An accusation needs a link this sure. */
  readonly accuseThreshold: number;
  /**
   * How alike two claims must at least be that give one value ("$4,127.30", 12 March 1987) to be one fact: the more particular the value, the less. Null
   * where the value tells nothing, or is not the same. It can only bring together what agrees: differing values meet by what they are about, or not at all.
   */
  minSimilarityForEqualValue?(a: ClaimOf<K>, b: ClaimOf<K>): number | null;
  /** A key that claims of one article share when they name one thing: then what is sure of the one is sure of the other. Null: it is named once. */
  repeatKey?(claim: ClaimOf<K>): string | null;
  /** What value `b` is to value `a`, when both are about one thing. */
  compare(a: ClaimOf<K>, b: ClaimOf<K>): Reason;
  /** A `compare` for the claims of one cluster, of which each two are compared several times. Left out where `compare` costs little. */
  clusterCompare?(): (a: ClaimOf<K>, b: ClaimOf<K>) => Reason;
  /** The value as a person reads it, and as the key under which equal values are one position. */
  valueLabel(claim: ClaimOf<K>): string;
}
