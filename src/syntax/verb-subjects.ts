/** quotes: finds who speaks for a reporting verb, in every order English allows. In: tokens and the verb. Out: the speaker's range, or null. */

import { formsOfBe, modifierWords, nestingWords, sharingWords } from '../words/quote-grammar.ts';
import { isNominal, phraseAfter } from './noun-phrases.ts';
import type { Reporting, VerbClass } from './reporting-verb-forms.ts';
import { sharedSubject, subjectOf } from './subjects.ts';
import type { AttributionFrame, Range, Token } from './types.ts';
import { isAuxiliary, isFiniteVerb, isGerund, reporting } from './verbs.ts';

/** May follow the subject of a verb that stands before it: said Ray of Oslo, said Ray, who ... */
const PREPOSITION = new Set<string>([...modifierWords, 'who']);
const INVERTING: ReadonlySet<VerbClass> = new Set<VerbClass>(['say', 'claim', 'ask', 'utter', 'think', 'vow', 'show']);
const isInfinitive = (token: Token): boolean => reporting(token)?.base === token.normal;
export const isPassive = (tokens: readonly Token[], start: number, at: number): boolean =>
  !isGerund(tokens[at]!) && !isInfinitive(tokens[at]!) && tokens.slice(start, at).some((t) => BE.has(t.normal));

/** The noun phrase after "by", close behind the verb. */
export function byPhrase(tokens: readonly Token[], at: number): Range | null {
  for (let i = at + 1; i < tokens.length && i < at + 8; i++) {
    if (tokens[i]!.breaks || tokens[i]!.quote) return null;
    if (tokens[i]!.normal === 'by') {
      const range = phraseAfter(tokens, i + 1);
      return range.to > range.from && !isGerund(tokens[i + 1]!) ? range : null;
    }
  }
  return null;
}

/** "...", said the mayor: verb first, its subject behind it. */
export function invertedSubject(tokens: readonly Token[], start: number, at: number, found: Reporting): Range | null {
  const before = tokens[start - 1];
  const next = tokens[at + 1];
  if (!before || !next || next.breaks || !INVERTING.has(found.verbClass) || !isNominal(next) || isGerund(tokens[at]!))
    return null;
  if (!before.quote && !tokens[start]!.gap.includes(',')) return null;
  const range = phraseAfter(tokens, at + 1);
  const behind = tokens[range.to];
  if (
    !before.quote &&
    (!tokens.slice(0, start).some(isFiniteVerb) || (behind && !behind.breaks && isFiniteVerb(behind)))
  )
    return null;
  // Smith, a lawyer, said the plan was dead: the phrase behind the verb begins a clause.
  if (!before.quote && behind && !behind.breaks && !PREPOSITION.has(behind.normal)) return null;
  return range.to > range.from ? range : null;
}

const SPEAKING: ReadonlySet<string> = new Set(['say', 'claim', 'deny', 'tell', 'ask', 'think']);
/** Join a second verb to the subject of the first. */
const SHARING = new Set<string>(sharingWords);
const NESTING = new Set<string>(nestingWords);
const BE = new Set<string>(formsOfBe);

/** "Smith said the plan had failed, calling it a shame": the participle goes with the outer of the verbs before it. */
export function outerSpeaker(frames: readonly AttributionFrame[], at: number): Range | null {
  const outer = frames.find(
    (f) => f.speaker && f.after && SPEAKING.has(f.verbClass) && f.after.from <= at && f.rule !== 'passive',
  );
  return outer?.speaker ?? null;
}

/** Who does what the verb at `at` says; for participles behind a comma, who speaks in the frames before it. */
export function speakerOf(
  tokens: readonly Token[],
  at: number,
  start: number,
  frames: readonly AttributionFrame[],
): Range | null {
  const before = tokens[start - 1];
  const participle = isGerund(tokens[start]!) && (isGerund(tokens[at]!) || start < at);
  // Calling it a shame, Ray left; despite calling it a shame, Ray stayed
  const fronted = !before || (start === 1 && NESTING.has(before.normal));
  if (fronted && isGerund(tokens[at]!) && !tokens.slice(start, at).some(isAuxiliary)) return frontedSubject(tokens, at);
  if (participle && !before) return frontedSubject(tokens, at);
  const nested =
    (participle && before && (tokens[start]!.breaks || NESTING.has(before.normal))) ||
    SHARING.has(before?.normal ?? '');
  if (nested) return outerSpeaker(frames, at) ?? sharedSubject(tokens, start) ?? subjectOf(tokens, at, 0);
  return subjectOf(tokens, at, 0);
}

/** "Calling it a shame, Smith left": the subject follows the comma. */
function frontedSubject(tokens: readonly Token[], at: number): Range | null {
  for (let i = at + 1; i < tokens.length && i < at + 30; i++) {
    const comma = tokens[i]!.breaks || tokens[i - 1]!.closes;
    if (!comma || !isNominal(tokens[i]!)) continue;
    const range = phraseAfter(tokens, i);
    const verb = tokens[range.to];
    if (
      range.to > range.from &&
      verb &&
      (isFiniteVerb(verb) || isAuxiliary(verb) || verb.breaks || verb.tags.has('Adverb'))
    )
      return range;
  }
  return null;
}

/** "Said Ellis: ...": the verb opens the sentence. */
export function leadingVerb(tokens: readonly Token[], at: number): Range | null {
  if (at > 0) return null;
  const range = phraseAfter(tokens, 1);
  const quote = tokens.findIndex((t) => t.quote);
  return range.to > range.from && quote >= range.to && quote < range.to + 12 && /[:,]/.test(tokens[quote]!.gap)
    ? range
    : null;
}
