/** How the words around two claims are weighed into one likelihood that they are about one thing. */
import type { ContextKeys, Weights } from './kind.ts';

/** Weights of a logistic model; `bias` is the sum from which two claims are brought together. */
export interface SimilarityModel {
  readonly bias: number;
  /** Likeness (Dice, 0 to 1) of the words right around both claims. */
  readonly near: number;
  /** The same of their sentences. */
  readonly context: number;
  /** Rare words that both have right around, as a sum of weights, full at `FULL_NEAR`. */
  readonly nearShared: number;
  readonly contextShared: number;
}

/** Sums of shared weight from which more adds nothing. */
const FULL_NEAR = 12;
const FULL_CONTEXT = 25;
/** How steeply likelihood rises with evidence. */
const SLOPE = 0.7;

/** How alike two sets are: all three measures from one look at them. */
export interface Similarity {
  /** Weight of what both share. */
  readonly shared: number;
  /** Weighted Dice coefficient, 0 to 1. */
  readonly dice: number;
  /** Weight of what both share, over the weight of the smaller, 0 to 1. */
  readonly containment: number;
}

export function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): Similarity {
  const shared = weights.shared(a, b);
  const [x, y] = [weights.sum(a), weights.sum(b)];
  return {
    shared,
    dice: (2 * shared) / Math.max(1e-9, x + y),
    containment: shared / Math.max(1e-9, Math.min(x, y)),
  };
}

/** The evidence of the words, without the bias. */
export function wordEvidence(a: ContextKeys, b: ContextKeys, weights: Weights, model: SimilarityModel): number {
  const near = similarityOf(a.near, b.near, weights);
  const context = similarityOf(a.context, b.context, weights);
  return (
    model.near * near.dice +
    model.context * context.dice +
    model.nearShared * Math.min(1, near.shared / FULL_NEAR) +
    model.contextShared * Math.min(1, context.shared / FULL_CONTEXT)
  );
}

/** 0 to 1; 0.5 where the evidence just outweighs the bias. */
export const likelihood = (evidence: number, bias: number): number => 1 / (1 + Math.exp(-SLOPE * (evidence + bias)));

/** From this likeness on two sentences are one but for what is compared: "Wages will average $31 an hour", "... $13 an hour". */
const ONE_SENTENCE = 0.85;
/** How sure such a pair is of one thing. */
export const TWIN = 0.9;

/** Whether the words around and the whole sentences are the same in both. */
export const isTwin = (a: ContextKeys, b: ContextKeys, weights: Weights): boolean =>
  similarityOf(a.near, b.near, weights).dice >= ONE_SENTENCE &&
  similarityOf(a.context, b.context, weights).dice >= ONE_SENTENCE;
