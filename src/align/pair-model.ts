/** How surely two claims are of one fact: a logistic model over named features. In: a pair of claims. Out: 0 to 1. */
import { kinds } from '../kinds/index.ts';
import type { ClaimKind, Feature, Pair } from '../kinds/kind.ts';
import type { Claim, Kind } from '../model.ts';
import { similarityOf } from '../text/weighted-sets.ts';
import type { PassageContext } from './contexts.ts';
import { weights } from './weights.ts';

// What any two claims of a kind have in common or not, as named features: the words around them, the numbers and days beside them.
/** Sums of shared weight from which more adds nothing: about four rare words, and seven. */
const FULL_SPAN = 8;
const FULL_CLAUSE = 10;
const FULL_SENTENCE = 16;
/** More numbers in common tell no more. */
const MOST_NUMBERS = 2;
/** What stands in the title or the first sentences is about the event as a whole. */
const EARLY = 3;

const saturated = (value: number, full: number): number => Math.min(1, value / full);
const isTitle = ({ sentence }: Claim): boolean => sentence.role === 'title';
const isEarly = (claim: Claim): boolean => isTitle(claim) || claim.sentence.index < EARLY;

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}
const sharedParties = ({ a, b }: Pair): number => inCommon(a.parties, b.parties);

/** The features that all kinds share. */
export const commonFeatures: readonly Feature[] = [
  { id: 'near-dice', sign: 1, of: ({ near }) => near.dice },
  { id: 'near-shared', sign: 1, of: ({ near }) => saturated(near.shared, FULL_CLAUSE) },
  { id: 'about-dice', sign: 1, of: ({ about }) => about.dice },
  { id: 'about-contained', sign: 1, of: ({ about }) => about.containment },
  { id: 'about-shared', sign: 1, of: ({ about }) => saturated(about.shared, FULL_SPAN) },
  { id: 'clause-dice', sign: 1, of: ({ clause }) => clause.dice },
  { id: 'clause-contained', sign: 1, of: ({ clause }) => clause.containment },
  { id: 'clause-shared', sign: 1, of: ({ clause }) => saturated(clause.shared, FULL_CLAUSE) },
  { id: 'sentence-dice', sign: 1, of: ({ sentence }) => sentence.dice },
  { id: 'sentence-shared', sign: 1, of: ({ sentence }) => saturated(sentence.shared, FULL_SENTENCE) },
  {
    id: 'numbers-beside',
    sign: 1,
    of: ({ a, b }) => Math.min(MOST_NUMBERS, inCommon(a.numbersBeside, b.numbersBeside)) / MOST_NUMBERS,
  },
  {
    id: 'day-beside',
    sign: 1,
    of: ({ a, b }) => (a.claim.kind !== 'date' && inCommon(a.daysBeside, b.daysBeside) > 0 ? 1 : 0),
  },
  { id: 'parties', sign: 1, of: (pair) => Math.min(2, sharedParties(pair)) / 2 },
  {
    id: 'other-parties',
    sign: -1,
    of: (pair) => (pair.a.parties.size > 0 && pair.b.parties.size > 0 && sharedParties(pair) === 0 ? 1 : 0),
  },
  { id: 'both-early', sign: 1, of: ({ a, b }) => (isEarly(a.claim) && isEarly(b.claim) ? 1 : 0) },
  { id: 'title-and-text', sign: 0, of: ({ a, b }) => (isTitle(a.claim) === isTitle(b.claim) ? 0 : 1) },
  { id: 'other-modality', sign: -1, of: ({ a, b }) => (a.claim.modality === b.claim.modality ? 0 : 1) },
];

/** Two claims side by side. */
export const pairOf = (a: PassageContext, b: PassageContext): Pair => ({
  a,
  b,
  about: similarityOf(a.about, b.about),
  near: similarityOf(a.near, b.near),
  clause: similarityOf(a.clause, b.clause),
  sentence: similarityOf(a.sentence, b.sentence),
});

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
