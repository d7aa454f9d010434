/** Quotes: who said what. Claims meet on the speaker and shared words; they differ in the wording or in who is credited. */

import type { ClaimOf, Reason } from '../model.ts';
import { quoteClaims } from '../quotes/claims.ts';
import { reportingVerb } from '../syntax/verb-or-noun.ts';
import { denyingVerbs } from '../words/actions.ts';
import type { ClaimContext, ClaimKind, Feature, Pair } from './kind.ts';
import { isConflict } from './reasons.ts';
import { compareWordings, runKeys, sharedRuns, wordingOf } from './wording.ts';

type QuoteClaim = ClaimOf<'quote'>;

/** Content words that reported speech must have before it can be the report of another utterance. */
const ENOUGH = 3;
const speakersDiffer = ({ about: x }: QuoteClaim, { about: y }: QuoteClaim): boolean =>
  x.speaker !== null && y.speaker !== null && x.speaker !== y.speaker;
const sameSpeaker = ({ about: x }: QuoteClaim, { about: y }: QuoteClaim): boolean =>
  x.speaker !== null && x.speaker === y.speaker;
const isIndirect = ({ a, b }: Pair<'quote'>): boolean =>
  a.claim.value.form === 'indirect' || b.claim.value.form === 'indirect';
const runsOf = ({ a, b }: Pair<'quote'>): number => sharedRuns(a.prepared, b.prepared);

const features: readonly Feature<'quote'>[] = [
  { id: 'quoted-runs', sign: 1, of: (pair) => (isIndirect(pair) ? 0 : runsOf(pair)) },
  { id: 'reported-runs', sign: 1, of: (pair) => (isIndirect(pair) ? runsOf(pair) : 0) },
  {
    id: 'report-of-speaker',
    sign: 1,
    of: (pair) => {
      const { a, b } = pair;
      const enough = Math.min(a.keys.size, b.keys.size) >= ENOUGH;
      return enough && isIndirect(pair) && sameSpeaker(a.claim, b.claim) ? pair.about.containment : 0;
    },
  },
  { id: 'same-speaker', sign: 1, of: ({ a, b }) => (sameSpeaker(a.claim, b.claim) ? 1 : 0) },
  { id: 'other-speaker', sign: -1, of: ({ a, b }) => (speakersDiffer(a.claim, b.claim) ? 1 : 0) },
  { id: 'reported', sign: -1, of: (pair) => (isIndirect(pair) ? 1 : 0) },
];

/** "sexist" of one speaker is not "sexist" of another, or of nobody; what has neither words nor a speaker in common is no one utterance. */
function cannotLink(a: ClaimContext<'quote'>, b: ClaimContext<'quote'>): boolean {
  return Math.min(a.prepared.count, b.prepared.count) < 2 && !sameSpeaker(a.claim, b.claim);
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

/** From this share of word pairs on it is one utterance, whoever is credited: a speaker may be read wrongly. */
const SAME_UTTERANCE = 0.6;
/** Words of which two speakers hardly say the same by chance. */
const LONG_QUOTE = 6;
/** The person or body that is credited by name; null for a pronoun, "the speaker", or where nobody is named: those may be anybody. */
const creditOf = ({ about, attribution }: QuoteClaim): string | null =>
  /(?<!^)\p{Lu}\p{Ll}/u.test(attribution[0]?.text ?? '') ? about.speaker : null;
/** Whether the same long words are credited to two different people, none of whom speaks for the other. */
function otherSpeaker(a: QuoteClaim, b: QuoteClaim, words: number): boolean {
  if (a.value.form !== 'direct' || b.value.form !== 'direct') return false;
  if (words < LONG_QUOTE) return false;
  const [x, y] = [creditOf(a), creditOf(b)];
  const speaksFor = (claim: QuoteClaim, other: string): boolean =>
    claim.attribution.some(
      ({ speaker, via, candidates }) =>
        speaker === other || candidates.includes(other) || via.some(({ by }) => by === other),
    );
  // "said Trend researcher Paul Moss" and "said Paul Moss, a researcher with Trend": either name may have been taken for the speaker.
  const isNamedBy = (name: string, { attribution }: QuoteClaim): boolean =>
    name.split('-').some((word) => attribution.some(({ text }) => text.toLowerCase().includes(word)));
  return (
    x !== null && y !== null && x !== y && !speaksFor(a, y) && !speaksFor(b, x) && !isNamedBy(x, b) && !isNamedBy(y, a)
  );
}

function compare(a: QuoteClaim, b: QuoteClaim, x = wordingOf(a.value), y = wordingOf(b.value)): Reason {
  const reason = compareWordings(x, y);
  // "Never justified by public health", said one; "a public health directive", another.
  if (speakersDiffer(a, b) && isConflict(reason) && sharedRuns(x, y) < SAME_UTTERANCE) return 'fragment';
  if (isDenied(a) === isDenied(b))
    return reason === 'same' && otherSpeaker(a, b, Math.min(x.count, y.count)) ? 'speaker' : reason;
  if (reason === 'same') return 'conflict';
  // "denied that she sang" and "insisted she never sang".
  return reason === 'conflict' ? 'paraphrase' : 'fragment';
}

/** Utterances, direct, mixed and indirect. */
export const quote: ClaimKind<'quote'> = {
  name: 'quote',
  extract: quoteClaims,
  prepare: ({ value }) => wordingOf(value),
  cannotLink,
  features,
  valueFeatures: [],
  blockingKeys: needs,
  compare,
  valueLabel: (claim) => claim.value.words,
};
