/** Quotes: who said what. Claims meet on the speaker and shared words; they differ in the wording or in who is credited. */

import type { ClaimOf, Reason } from '../model.ts';
import { quoteClaims } from '../quotes/claims.ts';
import { reportingVerb } from '../syntax/verb-or-noun.ts';
import { denyingVerbs } from '../words/actions.ts';
import type { ClaimContext, ClaimKind, Weights } from './kind.ts';
import { similarityOf } from './similarity.ts';
import { compareWordings, runKeys, sharedRuns, type Wording, wordingOf } from './wording.ts';

type QuoteClaim = ClaimOf<'quote'>;

const wordings = new WeakMap<QuoteClaim, Wording>();

/** The words of a claim, taken apart once: a quotation is compared with many others. */
function wordingIn(claim: QuoteClaim): Wording {
  let found = wordings.get(claim);
  if (!found) {
    found = wordingOf(claim.value);
    wordings.set(claim, found);
  }
  return found;
}

/** Content words that reported speech must have before it can be the report of another utterance. */
const ENOUGH = 3;

/** One utterance: long runs of the same words; where one side is reported speech, most of its content words from the same speaker. */
function related(a: ClaimContext<'quote'>, b: ClaimContext<'quote'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  const apart = x.about.speaker !== null && y.about.speaker !== null && x.about.speaker !== y.about.speaker;
  const penalty = apart ? 0.2 : 0;
  const [one, other] = [wordingIn(x), wordingIn(y)];
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
function needs({ claim, keys }: ClaimContext<'quote'>): string[] {
  const { speaker } = claim.about;
  const runs = runKeys(wordingIn(claim));
  return speaker === null ? runs : [...runs, ...Array.from(keys, (key) => `${speaker}\n${key}`)];
}

const DENIAL = new Set<string>(denyingVerbs);

/** "denied that she sang": what stands behind the cue is what was not said. */
const isDenied = ({ value: { cue, form } }: QuoteClaim): boolean =>
  form !== 'direct' &&
  (cue?.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => DENIAL.has(reportingVerb(word)?.base ?? ''));

const reasons = new WeakMap<Wording, Map<Wording, Reason>>();

/** What one wording is to another, worked out once: a cluster is judged in several steps. */
function reasonOf(a: Wording, b: Wording): Reason {
  const known = reasons.get(a) ?? new Map<Wording, Reason>();
  reasons.set(a, known);
  const found = known.get(b) ?? compareWordings(a, b);
  known.set(b, found);
  return found;
}

function compare(a: QuoteClaim, b: QuoteClaim): Reason {
  const reason = reasonOf(wordingIn(a), wordingIn(b));
  if (isDenied(a) === isDenied(b)) return reason;
  if (reason === 'same') return 'conflict';
  // "denied that she sang" and "insisted she never sang".
  return reason === 'conflict' ? 'paraphrase' : 'fragment';
}

/** Utterances, direct, mixed and indirect. */
export const quote: ClaimKind<'quote'> = {
  name: 'quote',
  extract: quoteClaims,
  linkage: 'nearest',
  accuseThreshold: 0.5,
  blockingKeys: needs,
  related,
  compare,
  valueLabel: (claim) => claim.value.words,
};
