/** quotes: frames without a reporting verb: "according to", and nouns for a saying. In: tokens. Out: a frame, or null. */

import { phraseAfter, phraseBefore } from '../syntax/noun-phrases.ts';
import type { AttributionFrame, Range, Token } from '../syntax/types.ts';
import { reporting } from '../syntax/verbs.ts';
import { carriers, ownerPrepositions } from '../words/quote-grammar.ts';
import { statementNouns } from '../words/speakers.ts';

const CARRIERS = new Set<string>(carriers);
const OWNER = new Set<string>(ownerPrepositions);
const STATEMENTS = new Set<string>(statementNouns);

/** "according to the ministry": before, inside or behind what it reports. */
export function accordingFrame(tokens: readonly Token[], at: number, floor: number): AttributionFrame | null {
  if (tokens[at + 1]?.normal !== 'to') return null;
  const first = phraseAfter(tokens, at + 2);
  // according to exit polls: the tagger takes the first word for a verb.
  const speaker =
    first.to > first.from || tokens[at + 2]?.quote
      ? first
      : { from: at + 2, to: tokens[at + 3]?.breaks ? at + 3 : phraseAfter(tokens, at + 3).to };
  if (speaker.to === speaker.from || speaker.to > tokens.length) return null;
  let end = speaker.to;
  while (end < tokens.length && !tokens[end]!.breaks && !tokens[end]!.quote) end++;
  const lead = at === floor || tokens.slice(floor, at).every((t) => t.tags.has('Adverb') || t.tags.has('Conjunction'));
  const range = lead ? { from: end, to: tokens.length } : { from: floor, to: at };
  if (!tokens.slice(range.from, range.to).some((t) => t.quote || t.tags.has('Verb'))) return null;
  return {
    rule: 'according-to',
    verbClass: 'according',
    base: 'according',
    cue: { from: at, to: at + 2 },
    speaker,
    before: lead ? null : { from: floor, to: at },
    after: end < tokens.length && (lead || tokens[end]!.quote) ? { from: end, to: tokens.length } : null,
  };
}

/** Said in her opening remarks that: the noun is where the words of the verb stand, no saying of its own. */
const isCarrier = (tokens: readonly Token[], at: number): boolean => {
  const { from } = phraseBefore(tokens, at, 0);
  return from > 1 && from < at && CARRIERS.has(tokens[from - 1]!.normal) && !!reporting(tokens[from - 2]!);
};

/** Who a saying belongs to: the mayor's claim that ..., a claim by the mayor that ... */
function ownerOf(tokens: readonly Token[], at: number, that: number): Range | null {
  if (that > at + 1) return OWNER.has(tokens[at + 1]!.normal) ? { from: at + 2, to: that } : null;
  const phrase = phraseBefore(tokens, at, 0);
  let { from } = phrase;
  // asked about Ray's claim that: the participle is none of its owner
  while (from < at && tokens[from]!.tags.has('Verb')) from++;
  if (isCarrier(tokens, at)) return null;
  while (from < at && tokens[from]!.tags.has('Preposition')) from++;
  for (let i = at - 1; i >= from; i--)
    if (tokens[i]!.tags.has('Possessive') || /['’]s?$/.test(tokens[i]!.text)) return { from, to: i + 1 };
  return null;
}

/** "the mayor's claim that the bridge is safe". Ignores sayings that nobody in the sentence owns. */
export function statementFrame(tokens: readonly Token[], at: number): AttributionFrame | null {
  if (!STATEMENTS.has(tokens[at]!.normal) || tokens[at]!.quote) return null;
  const after = phraseAfter(tokens, at);
  const that = tokens[at + 1]?.normal === 'that' ? at + 1 : after.to;
  if (tokens[that]?.normal !== 'that' || tokens[that]!.breaks || that + 1 >= tokens.length) return null;
  const speaker = ownerOf(tokens, at, that);
  return (
    speaker && {
      rule: 'noun-that',
      verbClass: 'claim',
      base: tokens[at]!.normal,
      cue: { from: at, to: at + 1 },
      speaker,
      before: null,
      after: { from: that + 1, to: tokens.length },
    }
  );
}
