/** quotes: finds who says a quotation that no reporting verb introduces. In: a passage and the quotation. Out: a source, or null. */

import { isNominal, phraseAfter } from '../syntax/noun-phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { AttributionFrame, Passage, Range } from '../syntax/types.ts';
import { isAuxiliary, isGerund, isVerb, reportingForm } from '../syntax/verbs.ts';
import type { Source } from './types.ts';
export const looseFrame = (rule: string, cue: Range, speaker: Range | null): AttributionFrame => ({
  rule,
  verbClass: 'utter',
  base: '',
  cue,
  speaker,
  before: null,
  after: null,
});

/** "This is it!" beamed Ms Holm: any verb next to a quotation that ends in a comma or with a mark of its own. */
export function looseSource(passage: Passage, at: number): Source | null {
  const { tokens } = passage;
  const quote = tokens[at]!;
  const next = tokens[at + 1];
  if (next && quote.closes) {
    const after = tokens[at + 2];
    if (
      after &&
      (isVerb(next) || reportingForm(next)) &&
      !isGerund(next) &&
      !isAuxiliary(next) &&
      isNominal(after) &&
      !after.breaks
    )
      return {
        passage,
        frame: looseFrame('any-verb-subject', { from: at + 1, to: at + 2 }, phraseAfter(tokens, at + 2)),
      };
    const phrase = phraseAfter(tokens, at + 1);
    const verb = tokens.findIndex(
      (t, i) => i > at && i < at + 22 && !t.quote && isVerb(t) && !isAuxiliary(t) && !isGerund(t),
    );
    if (phrase.to > phrase.from && verb > 0) {
      const subject = subjectOf(tokens, verb, at + 1);
      if (subject && subject.from === at + 1)
        return { passage, frame: looseFrame('subject-any-verb', { from: verb, to: verb + 1 }, subject) };
    }
  }
  return dashName(passage, at) ?? beforeColon(passage, at);
}

/** "..." — Ann Ray, Oslo: a name behind a dash and nothing else. */
function dashName(passage: Passage, at: number): Source | null {
  const { tokens } = passage;
  const next = tokens[at + 1];
  if (
    !next ||
    !/^\s*(?:[—–―]|--?)\s*$/.test(next.gap) ||
    tokens.slice(at + 1).some((t) => t.quote || (isVerb(t) && t.normal === t.text))
  )
    return null;
  const range = phraseAfter(tokens, at + 1);
  return range.to > range.from
    ? { passage, frame: looseFrame('dash-name', { from: at + 1, to: range.to }, range) }
    : null;
}

/** He raised a hand: "...": a colon before a quotation. */
function beforeColon(passage: Passage, at: number): Source | null {
  const { tokens } = passage;
  if (!/:/.test(tokens[at]!.gap)) return null;
  return (
    subjectBefore(passage, at) ?? { passage, frame: looseFrame('label', { from: at - 1, to: at }, { from: 0, to: at }) }
  );
}

/** The nearest verb before a place that has a subject. */
function subjectBefore(passage: Passage, at: number): Source | null {
  const { tokens } = passage;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.quote || !isVerb(token)) continue;
    const subject = subjectOf(tokens, i, 0);
    if (subject) return { passage, frame: looseFrame('colon', { from: i, to: i + 1 }, subject) };
  }
  return null;
}

/** Nothing but a colon stands behind the last word: the next paragraph is announced. */
export function endsInColon(text: string, { tokens, end }: Passage): boolean {
  const last = tokens[tokens.length - 1];
  return !!last && text.slice(last.end, end).includes(':');
}

/** Who announces what the next paragraph quotes. */
export function announcerOf(
  passage: Passage,
  framesOf: (passage: Passage) => readonly AttributionFrame[],
): Source | null {
  const frame = framesOf(passage).findLast((f) => f.speaker && !f.before && f.verbClass !== 'think');
  return frame ? { passage, frame } : subjectBefore(passage, passage.tokens.length);
}

/** Who did something in a passage without speech: a candidate for the quotation that follows. */
export function actorOf(passage: Passage): Source | null {
  const verb = passage.tokens.findIndex((t) => !t.quote && isVerb(t) && !isGerund(t));
  const subject = verb > 0 ? subjectOf(passage.tokens, verb, 0) : null;
  return subject && { passage, frame: looseFrame('actor', { from: verb, to: verb + 1 }, subject) };
}
