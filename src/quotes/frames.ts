/** quotes: reporting frames of a passage. In: tokens. Out: who reports with which words, and the ranges of what is reported. */

import { phraseBefore, qualifies } from '../syntax/noun-phrases.ts';
import {
  byPhrase,
  groupStart,
  invertedSubject,
  isBehindObject,
  isPassive,
  leadingVerb,
  outerSpeaker,
  sharedSubject,
  speakerOf,
} from '../syntax/subjects.ts';
import type { AttributionFrame, Passage, Range, Token } from '../syntax/types.ts';
import { type Reporting, reportingPhrase, reportingWords, type VerbClass } from '../syntax/verb-or-noun.ts';
import { isGerund, isPlainForm, isVerb, reporting, reportingForm } from '../syntax/verbs.ts';
import { cuttingWords, formsOfBe } from '../words/quote-grammar.ts';
import { statementNouns } from '../words/speakers.ts';
import { contentAfter, contentBefore, nothingAfter, restAfter } from './content.ts';
import { accordingFrame, statementFrame } from './noun-frames.ts';

/** Classes whose object is the thing judged: only what is quoted in it is speech. */
const OBJECT: ReadonlySet<string> = new Set(['label', 'judge', 'vow', 'utter']);
/** Classes that take an object as well as a clause. */
const EITHER: ReadonlySet<string> = new Set([...OBJECT, 'ask', 'say']);
/** Classes that may stand behind an unquoted clause: the plan works, she said. */
const BEHIND: ReadonlySet<string> = new Set(['say', 'claim', 'tell', 'think', 'show']);

const BE = new Set<string>(formsOfBe);
const CUTTING = new Set<string>(cuttingWords);

interface Verb {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Index of the last word of a phrase that reports: point out. */
  readonly last: number;
  readonly found: Reporting;
  readonly floor: number;
  readonly earlier: readonly AttributionFrame[];
}
interface Cue {
  readonly verbClass: VerbClass;
  readonly base: string;
  readonly cue: Range;
}

/** What may follow the verb: the range, and whether it is an object and no clause. */
function afterVerb({ tokens, last, found, earlier, at }: Verb): {
  after: Range | null;
  object: boolean;
  clause: boolean;
} {
  const next = tokens[last + 1];
  const content =
    found.verbClass === 'urge' && next && !next.breaks
      ? last + 1
      : contentAfter(tokens, last, found, outerSpeaker(earlier, at) !== null);
  const bare =
    EITHER.has(found.verbClass) &&
    !(found.verbClass === 'say' && next?.breaks) &&
    !(found.verbClass === 'utter' && next?.normal === 'to');
  const from = content ?? (bare ? last + 1 : null);
  const after = from !== null && from < tokens.length ? { from, to: tokens.length } : null;
  return {
    after,
    object: content === null || (OBJECT.has(found.verbClass) && tokens[content - 1]!.normal !== 'that'),
    clause: content !== null,
  };
}

/** Verb before subject: "...", said the mayor. */
function invertedFrame({ tokens, at, found, floor }: Verb, start: number, common: Cue): AttributionFrame | null {
  const leading = leadingVerb(tokens, at);
  if (leading)
    return {
      ...common,
      rule: 'verb-subject',
      speaker: leading,
      before: null,
      after: { from: tokens.findIndex((t) => t.quote), to: tokens.length },
    };
  const speaker = invertedSubject(tokens, start, at, found);
  if (!speaker) return null;
  const next = tokens.findIndex((t, i) => i >= speaker.to && t.quote);
  return {
    ...common,
    rule: 'verb-subject',
    speaker,
    before: contentBefore(tokens, start, floor),
    after: next > 0 && next < speaker.to + 14 ? { from: next, to: tokens.length } : null,
  };
}

function passiveFrame(verb: Verb, common: Cue): AttributionFrame | null {
  const by = byPhrase(verb.tokens, verb.at);
  const { after, object } = afterVerb(verb);
  if (!after || (!by && outerSpeaker(verb.earlier, verb.at))) return null;
  return { ...common, rule: by ? 'passive-by' : 'passive', speaker: by, before: null, after, object };
}

function activeFrame(verb: Verb, start: number, common: Cue): AttributionFrame | null {
  const { tokens, at, last, found, floor } = verb;
  // shared a syllabus called “The Long Road”
  const named = found.verbClass === 'label' && isBehindObject(tokens, at, 0);
  const speaker = named ? sharedSubject(tokens, at) : speakerOf(tokens, at, start, verb.earlier);
  if (!speaker && start > 0 && (OBJECT.has(found.verbClass) || !tokens[start - 1]!.quote)) return null;
  const from = speaker && speaker.to <= start ? speaker.from : start;
  const quoted = tokens[from - 1]?.quote ? contentBefore(tokens, from, floor) : null;
  const { after: open, object, clause } = afterVerb(verb);
  // despite calling it a shame, Ray stayed: what Ray does is not what Ray says
  const fronted = open && speaker && isGerund(tokens[at]!) && speaker.from > open.from && tokens[speaker.from]!.breaks;
  const after = fronted ? { from: open.from, to: speaker.from } : open;
  const behind = !clause && !quoted && speaker && BEHIND.has(found.verbClass) && !isGerund(tokens[at]!);
  const rest = behind ? restAfter(tokens, last, found) : null;
  if (rest !== null && from > floor && speaker!.to <= start && /,|[—–]|--/.test(tokens[from]!.gap)) {
    return {
      ...common,
      rule: 'parenthesis',
      speaker,
      before: { from: floor, to: from },
      after: { from: rest, to: tokens.length },
    };
  }
  const before = quoted ?? (behind && nothingAfter(tokens, last, found) ? contentBefore(tokens, from, floor) : null);
  return before || after
    ? { ...common, rule: before ? 'subject-verb-after' : 'subject-verb', speaker, before, after, object }
    : null;
}

/** The mayor's comments, their unjust labelling: nouns by what stands before them. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  (!tokens[at]!.breaks && /['’]s$/.test(tokens[at - 1]?.text ?? '') && !isPlainForm(tokens[at]!)) ||
  (isGerund(tokens[at]!) &&
    !tokens[at]!.breaks &&
    !!tokens[at - 1] &&
    !tokens[at - 1]!.tags.has('Pronoun') &&
    ['Determiner', 'Possessive', 'Adjective'].some((tag) => tokens[at - 1]!.tags.has(tag)));

function verbFrame(verb: Verb): AttributionFrame | null {
  const { tokens, at, last, found, floor } = verb;
  const start = groupStart(tokens, at, floor);
  // an estimated 40 people, the alleged theft; it goes without saying
  if (qualifies(tokens, at) || isNamed(tokens, at) || tokens[start - 1]?.normal === 'without') return null;
  // Ray said the city should repeat its “no”: nobody has said it yet but Ray
  if (tokens.slice(start, at).some((t) => t.tags.has('Modal')) && outerSpeaker(verb.earlier, at)) return null;
  const common = { verbClass: found.verbClass, base: found.base, cue: { from: start, to: last + 1 } };
  return (
    invertedFrame(verb, start, common) ??
    (isPassive(tokens, start, at) ? passiveFrame(verb, common) : activeFrame(verb, start, common))
  );
}

/** Reporting forms that the tagger takes for nouns or adjectives where only a verb can stand. */
function mistagged(tokens: readonly Token[], at: number): Reporting | null {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const found = reportingForm(tokens[at]!);
  if (!found || !before || at < 1) return null;
  // Ray is telling voters
  if (tokens[at]!.normal.endsWith('ing') && BE.has(before.normal) && next && !next.breaks) return found;
  // as the website notes: "..."; but snaps over the Ray question: "..."
  const agrees = found.base !== tokens[at]!.normal || !before.tags.has('Singular');
  if (
    agrees &&
    next?.quote &&
    /[:,]/.test(next.gap) &&
    !tokens[at]!.breaks &&
    before.tags.has('Noun') &&
    !before.tags.has('Possessive')
  )
    return found;
  // "...?" the narrator asks.
  if (at < 2 || (next && !next.breaks)) return null;
  const { from } = phraseBefore(tokens, at, 0);
  return from < at && tokens[from - 1]?.closes ? found : null;
}

/** Words at which a frame may stand: most others are settled by this. */
const CUES = new Set<string>(['according', ...reportingWords, ...statementNouns]);

function frameAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
  earlier: readonly AttributionFrame[],
): AttributionFrame | null {
  const token = tokens[at]!;
  if (token.quote || !CUES.has(token.normal)) return null;
  if (token.normal === 'according') return accordingFrame(tokens, at, floor);
  const phrase = isVerb(token) ? reportingPhrase(token.normal, (n) => tokens[at + 1 + n]?.normal) : null;
  const found = phrase ?? reporting(token) ?? mistagged(tokens, at);
  return found
    ? verbFrame({ tokens, at, last: at + (phrase?.rest.length ?? 0), found, floor, earlier })
    : statementFrame(tokens, at);
}

const startOf = (frame: AttributionFrame): number =>
  frame.speaker && frame.speaker.to <= frame.cue.from && frame.speaker.to > frame.cue.from - 30
    ? Math.min(frame.speaker.from, frame.cue.from)
    : frame.cue.from;

/** What a frame reports ends where the next frame begins behind punctuation or a conjunction. */
function closeAfter(
  tokens: readonly Token[],
  frame: AttributionFrame,
  later: readonly AttributionFrame[],
): AttributionFrame {
  if (!frame.after) return frame;
  let { to } = frame.after;
  for (const next of later) {
    const shared = next.speaker && frame.speaker && next.speaker.from === frame.speaker.from;
    let cut = shared ? next.cue.from : startOf(next);
    if (cut <= frame.after.from) continue;
    if (CUTTING.has(tokens[cut - 1]!.normal)) cut--;
    else if (!tokens[cut]!.breaks) continue;
    to = Math.min(to, cut);
  }
  for (let i = frame.after.from + 1; i < to; i++) if (tokens[i]!.gap.includes(';')) to = i;
  return { ...frame, after: to > frame.after.from ? { from: frame.after.from, to } : null };
}

/** The frames of a passage, in order of their reporting words. */
export function framesOf({ tokens }: Passage): AttributionFrame[] {
  const out: AttributionFrame[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const frame = frameAt(tokens, at, floor, out);
    if (!frame) continue;
    out.push(frame);
    if (frame.before) floor = Math.max(frame.cue.to, frame.speaker?.to ?? 0);
  }
  return out.map((frame, n) => closeAfter(tokens, frame, out.slice(n + 1, n + 12)));
}
