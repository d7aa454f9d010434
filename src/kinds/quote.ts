/** Quotes: who said what. Claims meet on the speaker and shared words; they differ in the wording or in who is credited. */
import type { ClaimOf, Reason } from '../model.ts';
import { quoteClaims } from '../quotes/claims.ts';
import { compareWords, runs } from './wording.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

type QuoteClaim = ClaimOf<'quote'>;

/** The same utterance: long runs of the same words, or most of its content words from the same speaker. */
function related(a: Frame<'quote'>, b: Frame<'quote'>, weights: Weights): number {
  const shared = runs(a.claim.value.words, b.claim.value.words);
  const x = a.claim.about.speaker;
  const y = b.claim.about.speaker;
  const content = weights.containment(a.keys, b.keys);
  const enough = Math.min(a.keys.size, b.keys.size) >= 2;
  const known = x !== null && x === y;
  const apart = x !== null && y !== null && x !== y;
  const words = Math.max(shared, enough ? content * (known ? 0.95 : 0.8) : 0, weights.dice(a.keys, b.keys));
  return Math.min(1, words - (apart ? 0.2 : 0));
}

function compare(a: QuoteClaim, b: QuoteClaim): Reason {
  return compareWords(a.value, b.value);
}

/** Utterances, direct, mixed and indirect. */
export const quote: ClaimKind<'quote'> = { name: 'quote', extract: quoteClaims, linkage: 'nearest', sure: 0.5, related, compare, valueLabel: (claim) => claim.value.words };
