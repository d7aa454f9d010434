/** Quotes: who said what. Claims meet on the speaker and shared words; they differ in the wording or in who is credited. */

import type { ClaimOf, Reason } from '../model.ts';
import { quoteClaims } from '../quotes/claims.ts';
import { reportingVerb } from '../syntax/verb-or-noun.ts';
import { denyingVerbs } from '../words/actions.ts';
import type { ClaimContext, ClaimKind, Weights } from './kind.ts';
import { similarityOf } from './similarity.ts';
import { compareWordings, runKeys, sharedRuns, type Wording, wordingOf } from './wording.ts';

type QuoteClaim = ClaimOf<'quote'>;

/** Content words that reported speech must have before it can be the report of another utterance. */
const ENOUGH = 3;

/** One utterance: long runs of the same words; where one side is reported speech, most of its content words from the same speaker. */
function related(a: ClaimContext<'quote'>, b: ClaimContext<'quote'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  const apart = x.about.speaker !== null && y.about.speaker !== null && x.about.speaker !== y.about.speaker;
  const penalty = apart ? 0.2 : 0;
  const [one, other] = [a.prepared, b.prepared];
  // "sexist" of one speaker is not "sexist" of another, or of nobody.
  if (
    Math.min(one.count, other.count) < 2 &&
    (apart || x.about.speaker === null || x.about.speaker !== y.about.speaker)
  )
    return 0;
  const shared = sharedRuns(one, other);
  if (x.value.form !== 'indirect' && y.value.form !== 'indirect') return Math.max(0, shared - penalty);
  if (Math.min(a.keys.size, b.keys.size) < ENOUGH) return Math.max(0, shared - penalty);
  const known = x.about.speaker !== null && !apart;
  const content =
    known && x.about.speaker === y.about.speaker ? similarityOf(a.keys, b.keys, weights).containment * 0.95 : 0;
  return Math.max(0, Math.max(shared, content) - penalty);
}

/** The runs of a quotation; with a known speaker also what it is about, which is compared where one side is reported speech. */
function needs({ claim, keys, prepared }: ClaimContext<'quote'>): string[] {
  const { speaker } = claim.about;
  const runs = runKeys(prepared);
  return speaker === null ? runs : [...runs, ...Array.from(keys, (key) => `${speaker}\n${key}`)];
}

const DENIAL = new Set<string>(denyingVerbs);

/** "denied that she sang": what stands behind the cue is what was not said. */
const isDenied = ({ value: { cue, form } }: QuoteClaim): boolean =>
  form !== 'direct' &&
  (cue?.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => DENIAL.has(reportingVerb(word)?.base ?? ''));

/** What one utterance is to another, from what their words are to each other. */
function reasonOf(a: QuoteClaim, b: QuoteClaim, reason: Reason): Reason {
  if (isDenied(a) === isDenied(b)) return reason;
  if (reason === 'same') return 'conflict';
  // "denied that she sang" and "insisted she never sang".
  return reason === 'conflict' ? 'paraphrase' : 'fragment';
}

const compare = (a: QuoteClaim, b: QuoteClaim): Reason =>
  reasonOf(a, b, compareWordings(wordingOf(a.value), wordingOf(b.value)));

/** The same, with each utterance taken apart once and each two compared once. */
function clusterCompare(): typeof compare {
  const wordings = new Map<QuoteClaim, Wording>();
  const wordingIn = (claim: QuoteClaim): Wording => {
    const found = wordings.get(claim) ?? wordingOf(claim.value);
    wordings.set(claim, found);
    return found;
  };
  const reasons = new Map<QuoteClaim, Map<QuoteClaim, Reason>>();
  return (a, b) => {
    const known = reasons.get(a) ?? new Map<QuoteClaim, Reason>();
    reasons.set(a, known);
    const found = known.get(b) ?? reasonOf(a, b, compareWordings(wordingIn(a), wordingIn(b)));
    known.set(b, found);
    return found;
  };
}

/** Utterances, direct, mixed and indirect. */
export const quote: ClaimKind<'quote'> = {
  name: 'quote',
  extract: quoteClaims,
  prepare: ({ value }) => wordingOf(value),
  linkage: 'nearest',
  accuseThreshold: 0.5,
  blockingKeys: needs,
  related,
  compare,
  clusterCompare,
  valueLabel: (claim) => claim.value.words,
};
