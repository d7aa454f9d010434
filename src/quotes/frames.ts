/** quotes: reporting frames of a passage. In: tokens. Out: who reports with which words, and the ranges of what is reported. */
import { bareComplementVerbs, verbParticles } from '../words/reporting-verbs.ts';
import type { Passage, Token } from './passages.ts';
import { groupStart, isNominal, phraseAfter, qualifies, sharedSubject, subjectOf, type Range } from './phrases.ts';
import type { Reporting, VerbClass } from './verb-forms.ts';
import { isAuxiliary, isGerund, isVerb, reporting } from './verbs.ts';

export interface Frame {
  readonly rule: string;
  readonly verbClass: VerbClass | 'according';
  readonly base: string;
  /** The reporting words. */
  readonly cue: Range;
  readonly speaker: Range | null;
  /** What is reported, before and after the frame: token ranges without the words that attribute. */
  readonly before: Range | null;
  readonly after: Range | null;
}

const BARE = new Set<string>(bareComplementVerbs);
const PARTICLES = new Set<string>(verbParticles);
const PREPOSITIONS = new Set(['on', 'in', 'at', 'during', 'after', 'before', 'to', 'through', 'via', 'from', 'by', 'for', 'about', 'of', 'with', 'following', 'outside', 'inside', 'over', 'as', 'ahead']);
const QUESTION = /^(?:whether|if|how|what|why|who|where|when|which)$/;
const PURPOSE = new Set(['agree', 'pledge', 'promise', 'threaten', 'vow', 'ask', 'urge', 'beg', 'exhort', 'implore', 'demand', 'recommend', 'advise', 'tell', 'offer']);
const INVERTING: ReadonlySet<VerbClass> = new Set<VerbClass>(['say', 'claim', 'ask', 'utter', 'think', 'vow', 'show']);
/** Classes whose object is the thing judged: only what is quoted in it is speech. */
export const objectClasses: ReadonlySet<string> = new Set(['label', 'judge', 'vow', 'utter']);

const isFinite = (token: Token): boolean => !token.quote && isVerb(token) && !isGerund(token);

/** Index after adverbs, dates, addressee and prepositional phrases that follow the verb: told reporters in Oslo on Monday. */
function skipModifiers(tokens: readonly Token[], from: number, addressee: boolean): number {
  let at = from;
  let open = addressee;
  while (at < tokens.length && at < from + 24) {
    const token = tokens[at]!;
    if (token.quote || (token.breaks && at > from) || token.normal === 'that') break;
    if (token.tags.has('Adverb') || token.tags.has('Date') || (at === from && PARTICLES.has(token.normal))) at++;
    else if (PREPOSITIONS.has(token.normal) && tokens[at + 1] && !tokens[at + 1]!.breaks && (isNominal(tokens[at + 1]!))) at = Math.max(at + 1, phraseAfter(tokens, at + 1).to);
    else if (open && isNominal(token)) {
      open = false;
      at = Math.max(at + 1, phraseAfter(tokens, at).to);
    } else break;
  }
  return at;
}

/** A subject and a finite verb begin here. */
function clauseAhead(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || !(isNominal(first) || first.quote || /^(?:there|all|both|no|if|when|in|as|for|on|at|with|after|because|by)$/.test(first.normal))) return false;
  for (let i = from + 1; i < tokens.length && i < from + 18; i++) {
    const token = tokens[i]!;
    if (isFinite(token) || isAuxiliary(token)) return true;
    if (token.gap.includes(';')) return false;
  }
  return false;
}

/** Where the reported words begin after the verb, or null. */
function contentAfter(tokens: readonly Token[], at: number, found: Reporting): number | null {
  const addressee = found.verbClass === 'tell' || found.verbClass === 'ask';
  let from = skipModifiers(tokens, at + 1, false);
  // told the BBC the plan was dead; said the plan was dead
  if (!addressee && BARE.has(found.base) && tokens[at + 1] && !tokens[at + 1]!.breaks && clauseAhead(tokens, at + 1) && isNominal(tokens[at + 1]!) && from === at + 1) return at + 1;
  if (addressee) from = skipModifiers(tokens, at + 1, true);
  const token = tokens[from];
  if (!token) return null;
  if (token.gap.includes(':')) return from;
  if (token.quote) return from;
  if (token.normal === 'that' && from + 1 < tokens.length) return from + 1;
  const next = tokens[from + 1];
  if (token.breaks) {
    // said on Monday, when asked, that the plan was dead
    const that = tokens.findIndex((t, i) => i > from && i < from + 14 && t.normal === 'that' && tokens[i]!.breaks);
    return that > 0 && !tokens.slice(from, that).some((t) => t.quote || isGerund(t) || reporting(t)) ? that + 1 : null;
  }
  if (QUESTION.test(token.normal)) return from;
  if (token.normal === 'to' && next && isVerb(next) && PURPOSE.has(found.base)) return from;
  if (BARE.has(found.base) && clauseAhead(tokens, from)) return from;
  return null;
}

const isPassive = (tokens: readonly Token[], start: number, at: number): boolean =>
  !isGerund(tokens[at]!) && tokens.slice(start, at).some((t) => /^(?:is|are|was|were|be|been|being)$/.test(t.normal));

/** The noun phrase after "by", close behind the verb. */
function byPhrase(tokens: readonly Token[], at: number): Range | null {
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
function invertedSubject(tokens: readonly Token[], start: number, at: number, found: Reporting): Range | null {
  const before = tokens[start - 1];
  const next = tokens[at + 1];
  if (!before || !next || next.breaks || !INVERTING.has(found.verbClass) || !isNominal(next) || isGerund(tokens[at]!)) return null;
  if (!before.quote && !tokens[start]!.gap.includes(',')) return null;
  const range = phraseAfter(tokens, at + 1);
  const behind = tokens[range.to];
  if (!before.quote && (!tokens.slice(0, start).some(isFinite) || (behind && !behind.breaks && isFinite(behind)))) return null;
  // Smith, a lawyer, said the plan was dead: the phrase behind the verb begins a clause.
  if (!before.quote && behind && !behind.breaks && !PREPOSITIONS.has(behind.normal) && behind.normal !== 'who') return null;
  return range.to > range.from ? range : null;
}

/** Is there reported content before the frame that begins at `start`: a quotation, or a clause and a comma? */
function contentBefore(tokens: readonly Token[], start: number, floor: number): Range | null {
  const before = tokens[start - 1];
  if (!before || start <= floor) return null;
  if (before.quote) return before.closes || tokens[start]!.breaks ? { from: floor, to: start } : null;
  if (!/,|[—–]|--/.test(tokens[start]!.gap)) return null;
  const range = { from: floor, to: start };
  return tokens.slice(floor, start).some((t) => t.quote || isFinite(t) || isAuxiliary(t)) && !/^(?:and|but|so|when|while|as|after|before|if|in|on|at|although|though|because|since|for)$/.test(tokens[floor]!.normal) ? range : null;
}

const FOLLOWED = /^(?:on|in|at|during|to|after|before|when|while|as|from|by|via|through|of|about|with|following|and)$/;
/** Nothing that the verb could take follows: the frame stands behind or inside what it reports. */
function nothingAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.breaks || !!next.quote || next.tags.has('Date') || next.tags.has('Adverb') || FOLLOWED.test(next.normal);
}

const SPEAKING: ReadonlySet<string> = new Set(['say', 'claim', 'deny', 'tell', 'ask', 'think']);
const NESTING = /^(?:by|of|for|from|in|about|to|despite|without|after|before|while|when|than)$/;

/** "Smith said the plan had failed, calling it a shame": the participle goes with the outer of the verbs before it. */
function outerSpeaker(frames: readonly Frame[], at: number): Range | null {
  const outer = frames.find((f) => f.speaker && f.after && SPEAKING.has(f.verbClass) && f.after.from <= at && f.rule !== 'passive');
  return outer?.speaker ?? null;
}

/** Who does what the verb at `at` says; for participles behind a comma, who speaks in the frames before it. */
function speakerOf(tokens: readonly Token[], at: number, start: number, frames: readonly Frame[]): Range | null {
  const before = tokens[start - 1];
  const participle = isGerund(tokens[start]!) && (isGerund(tokens[at]!) || start < at);
  if (participle && !before) return frontedSubject(tokens, at);
  const nested = (participle && before && (tokens[start]!.breaks || NESTING.test(before.normal))) || before?.normal === 'to';
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
    if (range.to > range.from && verb && (isFinite(verb) || isAuxiliary(verb) || verb.breaks || verb.tags.has('Adverb'))) return range;
  }
  return null;
}

/** "Said Ellis: ...": the verb opens the sentence. */
function leadingVerb(tokens: readonly Token[], at: number): Range | null {
  if (at > 0) return null;
  const range = phraseAfter(tokens, 1);
  const quote = tokens.findIndex((t) => t.quote);
  return range.to > range.from && quote >= range.to && quote < range.to + 12 && /[:,]/.test(tokens[quote]!.gap) ? range : null;
}

function verbFrame(tokens: readonly Token[], at: number, found: Reporting, floor: number, frames: readonly Frame[]): Frame | null {
  // an estimated 40 people, the alleged theft
  if (qualifies(tokens, at)) return null;
  const start = groupStart(tokens, at, floor);
  const common = { verbClass: found.verbClass, base: found.base, cue: { from: start, to: at + 1 } };
  const inverted = invertedSubject(tokens, start, at, found);
  const open = { from: 0, to: tokens.length };
  if (inverted) {
    const next = tokens.findIndex((t, i) => i >= inverted.to && t.quote);
    return { ...common, rule: 'verb-subject', speaker: inverted, before: contentBefore(tokens, start, floor), after: next > 0 && next < inverted.to + 14 ? { ...open, from: next } : null };
  }
  const leading = leadingVerb(tokens, at);
  if (leading) return { ...common, rule: 'verb-subject', speaker: leading, before: null, after: { from: tokens.findIndex((t) => t.quote), to: tokens.length } };
  const passive = isPassive(tokens, start, at);
  const content = contentAfter(tokens, at, found);
  const after = content === null ? (objectClasses.has(found.verbClass) || found.verbClass === 'ask' || found.verbClass === 'say' ? at + 1 : null) : content;
  if (passive) {
    const by = byPhrase(tokens, at);
    return after === null || after >= tokens.length ? null : { ...common, rule: by ? 'passive-by' : 'passive', speaker: by, before: null, after: { ...open, from: after } };
  }
  const speaker = speakerOf(tokens, at, start, frames);
  if (!speaker && !tokens[start - 1]?.quote) return null;
  const from = speaker && speaker.to <= start ? speaker.from : start;
  const quotedBefore = tokens[from - 1]?.quote ? contentBefore(tokens, from, floor) : null;
  const before = quotedBefore ?? (content === null && nothingAfter(tokens, at) && speaker && /^(?:say|claim|tell|think|write|show)$/.test(found.verbClass) && !isGerund(tokens[at]!) ? contentBefore(tokens, from, floor) : null);
  if (!before && (after === null || after >= tokens.length)) return null;
  return { ...common, rule: before ? 'subject-verb-after' : 'subject-verb', speaker, before, after: after === null || after >= tokens.length ? null : { ...open, from: after } };
}

/** "according to the ministry": before, inside or behind what it reports. */
function accordingFrame(tokens: readonly Token[], at: number, floor: number): Frame | null {
  if (tokens[at + 1]?.normal !== 'to') return null;
  const speaker = phraseAfter(tokens, at + 2);
  if (speaker.to === speaker.from) return null;
  let end = speaker.to;
  while (end < tokens.length && !tokens[end]!.breaks && !tokens[end]!.quote) end++;
  const lead = at === floor || tokens.slice(floor, at).every((t) => t.tags.has('Adverb') || t.tags.has('Conjunction'));
  return {
    rule: 'according-to', verbClass: 'according', base: 'according', cue: { from: at, to: at + 2 }, speaker,
    before: lead ? null : { from: floor, to: at }, after: end < tokens.length && (lead || tokens[end]!.quote) ? { from: end, to: tokens.length } : null,
  };
}

const startOf = (frame: Frame): number => (frame.speaker && frame.speaker.to <= frame.cue.from && frame.speaker.to > frame.cue.from - 30 ? Math.min(frame.speaker.from, frame.cue.from) : frame.cue.from);

/** What a frame reports ends where the next frame begins behind punctuation or a conjunction. */
function closeAfter(tokens: readonly Token[], frame: Frame, later: readonly Frame[]): Frame {
  if (!frame.after) return frame;
  let { to } = frame.after;
  for (const next of later) {
    const shared = next.speaker && frame.speaker && next.speaker.from === frame.speaker.from;
    let cut = shared ? next.cue.from : startOf(next);
    if (cut <= frame.after.from) continue;
    if (/^(?:and|but|while|though|although)$/.test(tokens[cut - 1]!.normal)) cut--;
    else if (!tokens[cut]!.breaks) continue;
    to = Math.min(to, cut);
  }
  for (let i = frame.after.from + 1; i < to; i++) if (tokens[i]!.gap.includes(';')) to = i;
  return { ...frame, after: to > frame.after.from ? { from: frame.after.from, to } : null };
}

/** The frames of a passage, in order of their reporting words. */
export function framesOf(passage: Passage): Frame[] {
  const { tokens } = passage;
  const out: Frame[] = [];
  let floor = 0;
  tokens.forEach((token, at) => {
    if (token.quote) return;
    const found = token.normal === 'according' ? null : reporting(token);
    const frame = token.normal === 'according' ? accordingFrame(tokens, at, floor) : found && verbFrame(tokens, at, found, floor, out);
    if (!frame) return;
    out.push(frame);
    if (frame.before) floor = Math.max(frame.cue.to, frame.speaker?.to ?? 0);
  });
  return out.map((frame, n) => closeAfter(tokens, frame, out.slice(n + 1, n + 12)));
}
