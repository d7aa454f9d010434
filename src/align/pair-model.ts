/** How surely two claims are of one fact: a logistic model over named features. In: a pair of claims. Out: 0 to 1. */
import { kinds } from '../kinds/index.ts';
import type { ClaimKind, Feature, Pair } from '../kinds/kind.ts';
import type { Kind } from '../model.ts';
import { commonFeatures } from './features.ts';
import { weights } from './weights.ts';

/** The weights of one model, as `npm run fit` writes them: log-odds for each unit of a feature, by feature id. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}
/** What is fitted for a kind. */
export interface KindWeights {
  /** From what the claims are about alone: for accusing. */
  readonly about: Logistic;
  /** From that and from equal or compatible values: for bringing together what can hold together. */
  readonly fact: Logistic;
  /** From these likelihoods on two claims agree, or one may be held against the other. */
  readonly agree: number;
  readonly accuse: number;
}

/** The features of a kind: those of all kinds, its own, and for the second list those of equal values. */
export const aboutFeatures = (kind: Kind): readonly Feature[] => [
  ...commonFeatures,
  ...((kinds[kind] as ClaimKind<Kind>).features as readonly Feature[]),
];
export const factFeatures = (kind: Kind): readonly Feature[] => [
  ...aboutFeatures(kind),
  ...((kinds[kind] as ClaimKind<Kind>).valueFeatures as readonly Feature[]),
];

/** A model as a function. Features without a weight are never worked out. */
function scorerOf(features: readonly Feature[], { bias, weights }: Logistic): (pair: Pair) => number {
  const used = features.flatMap(({ id, of }) => (weights[id] ? [{ weight: weights[id], of }] : []));
  return (pair) => {
    let sum = bias;
    for (const { weight, of } of used) sum += weight * of(pair);
    return 1 / (1 + Math.exp(-sum));
  };
}

/** The fitted models of a kind. */
export function modelOf(kind: Kind): {
  readonly about: (pair: Pair) => number;
  readonly fact: (pair: Pair) => number;
  readonly agree: number;
  readonly accuse: number;
} {
  const { about, fact, agree, accuse } = weights.kinds[kind] as KindWeights;
  return {
    about: scorerOf(aboutFeatures(kind), about),
    fact: scorerOf(factFeatures(kind), fact),
    agree,
    accuse,
  };
}
