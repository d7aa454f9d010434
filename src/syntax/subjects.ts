/** Finds the subject of a verb: before it, before appositions, or shared with an earlier verb. In: tokens and a position. Out: a range, or null. */

import { tagBits } from '../tag/tag-bits.ts';
import { clauseOpeners } from '../words/actions.ts';
import {
  coordinators,
  dayModifiers,
  formsOfBe,
  leadConjunctions,
  modifierWords,
  nestingWords,
  phrasalParticles,
  sceneWords,
  sharingWords,
} from '../words/quote-grammar.ts';
import {
  has,
  isAdverbial,
  isNominal,
  isShortQuote,
  phraseAfter,
  phraseBefore,
  qualifies,
  RELATIVE,
} from './noun-phrases.ts';
import type { AttributionFrame, Range, Token } from './types.ts';
import type { Reporting, VerbClass } from './verb-or-noun.ts';
import { isAuxiliary, isFiniteVerb, isGerund, isVerb, reporting } from './verbs.ts';

const PARTICLES = new Set<string>(phrasalParticles);
const DAY_MODIFIERS = new Set<string>(dayModifiers);
const SCENE = new Set<string>(sceneWords);
const OPENING = new Set<string>(clauseOpeners);
const LEADS = new Set<string>(leadConjunctions);
const COORDINATORS = new Set<string>(coordinators);
const ORDINAL = tagBits('Ordinal');
const PREPOSITION = tagBits('Preposition');
const DATE = tagBits('Date');
const NOUN = tagBits('Noun');
const PARTICIPLE = tagBits('Participle');
const PAST = tagBits('PastTense', 'Participle');
const FINITE = tagBits('PastTense', 'PresentTense', 'Copula', 'Auxiliary', 'Modal');

/** Start of the verb group that holds `at`: auxiliaries and adverbs before it, "went on to" included. */
export function groupStart(tokens: readonly Token[], at: number, floor: number): number {
  let from = at;
  while (from > floor) {
    const token = tokens[from - 1]!;
    if (tokens[from]!.breaks || token.quote) break;
    // by first saying
    if (isAuxiliary(token) || isAdverbial(token) || (has(token, ORDINAL) && isGerund(tokens[from]!))) from--;
    // went on to say, declined to say, continued to insist
    else if (token.normal === 'to' && from - 2 >= floor && !tokens[from - 1]!.breaks) {
      const governor = governorOf(tokens, from - 2, floor);
      if (governor === null) break;
      from = governor;
    } else {
      const parenthesis = insideGroup(tokens, from, floor);
      if (parenthesis === null) break;
      from = parenthesis;
    }
  }
  return from;
}

/** Has in the past described: a prepositional phrase between the auxiliary and its verb. */
function insideGroup(tokens: readonly Token[], at: number, floor: number): number | null {
  const { from } = phraseBefore(tokens, at, floor);
  const auxiliary = tokens[from - 2];
  return from < at &&
    from - 2 > floor &&
    auxiliary &&
    isAuxiliary(auxiliary) &&
    !tokens[from - 1]!.breaks &&
    !tokens[from]!.breaks &&
    has(tokens[from - 1]!, PREPOSITION)
    ? from - 2
    : null;
}

function governorOf(tokens: readonly Token[], at: number, floor: number): number | null {
  for (let i = at; i >= Math.max(floor, at - 1); i--) {
    if (PARTICLES.has(tokens[i]!.normal)) continue;
    return isVerb(tokens[i]!) || isAuxiliary(tokens[i]!) ? i : null;
  }
  return null;
}

const startsPhrase = (token: Token): boolean =>
  isNominal(token) && !has(token, DATE) && !isAdverbial(token) && !DAY_MODIFIERS.has(token.normal);
/** Also behind the full stop of an abbreviation: "Ray Jr., the mayor". */
const isPlainComma = (gap: string): boolean => /^[,—–(-]|^\)?,|^\)/.test(gap.trim().replace(/^\./, '').trim());

/** Starts of the comma parts before `to`, nearest first. */
function partsBefore(tokens: readonly Token[], to: number, floor: number): number[] {
  const starts: number[] = [];
  for (let i = to - 1; i >= floor && starts.length < 8; i--) {
    if (tokens[i]!.quote && !isShortQuote(tokens[i]!)) {
      if (i + 1 < to) starts.push(i + 1);
      return starts;
    }
    if (i === floor || tokens[i]!.breaks) {
      starts.push(i);
      if (i > floor && (!isPlainComma(tokens[i]!.gap) || tokens[i]!.gap.includes(';'))) return starts;
    }
  }
  return starts;
}

/** Finite verb of a part outside of relative clauses: such a part is a clause, no apposition. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (RELATIVE.has(token.normal) || (i === from && SCENE.has(token.normal))) return false;
    if (
      !token.quote &&
      isVerb(token) &&
      !isGerund(token) &&
      !qualifies(tokens, i) &&
      !(i > from && isReduced(tokens, i)) &&
      !has(token, PARTICIPLE) &&
      has(token, FINITE)
    )
      return i > from;
  }
  return false;
}

/** "Smith, 35, a resident of Oslo, said": the phrase before all the appositions. */
function beforeAppositions(tokens: readonly Token[], to: number, floor: number): Range | null {
  let best: Range | null = null;
  const starts = partsBefore(tokens, to, floor);
  for (const [n, from] of starts.entries()) {
    const end = n ? starts[n - 1]! : to;
    if (from >= end) continue;
    if (LEADS.has(tokens[from]!.normal)) {
      const rest = phraseUpTo(tokens, from + 1, end);
      return rest && n > 0 ? rest : best;
    }
    // Senator Jo Ray (D-Bonn) said: what stands in brackets is not the subject.
    if (tokens[from]!.gap.includes('(')) {
      best = trailing(tokens, starts[n + 1] ?? floor, from) ?? best;
      continue;
    }
    if (isClause(tokens, from, end)) return best ?? subordinate(tokens, from, end);
    if (startsPhrase(tokens[from]!)) best = phraseUpTo(tokens, from, end) ?? best;
  }
  return best;
}

/** "... came after the council, in a letter, rejected it": the subject of a clause that a subordinating word opens before an insertion. */
function subordinate(tokens: readonly Token[], from: number, end: number): Range | null {
  const phrase = trailing(tokens, from, end);
  return phrase && phrase.from > from && OPENING.has(tokens[phrase.from - 1]!.normal) ? phrase : null;
}

const trailing = (tokens: readonly Token[], from: number, to: number): Range | null =>
  nonEmpty(phraseBefore(tokens, to, from));

function phraseUpTo(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (from >= limit || !startsPhrase(tokens[from]!)) return null;
  const { to } = phraseAfter(tokens, from);
  return to > from ? { from, to: Math.min(to, limit) } : null;
}

/** Took a shot: a verb form right behind a determiner is a noun. */
const isNounAfterDeterminer = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.breaks && !!tokens[at - 1]?.tags.has('Determiner');

/** A leaflet printed by the office: a participle that belongs to the noun before it. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.breaks && tokens[at + 1]?.normal === 'by' && has(tokens[at]!, PAST) && has(tokens[at - 1]!, NOUN);

/** Criticised the accord adopted in Oslo: what stands behind the object of a verb that takes no clause belongs to the object. */
export function isBehindObject(tokens: readonly Token[], at: number, floor: number): boolean {
  if (tokens[at]!.breaks || !has(tokens[at]!, PAST)) return false;
  const { from } = phraseBefore(tokens, at, floor);
  const verb = tokens[from - 1];
  if (from === at || from <= floor || tokens[from]!.breaks || !verb || verb.quote || !isVerb(verb) || isAuxiliary(verb))
    return false;
  const found = reporting(verb);
  return !found || found.verbClass === 'label' || found.verbClass === 'judge' || found.verbClass === 'utter';
}

/** Whether a verb at `at` could have a subject of its own right before it. */
function previousVerb(tokens: readonly Token[], to: number, floor: number): number | null {
  for (let i = to - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (
      !token.quote &&
      isVerb(token) &&
      (!isGerund(token) || (!!tokens[i - 1] && isAuxiliary(tokens[i - 1]!))) &&
      !isAuxiliary(token) &&
      (tokens[i - 1]?.normal !== 'to' || (!!tokens[i - 2] && isAuxiliary(tokens[i - 2]!))) &&
      !isNounAfterDeterminer(tokens, i) &&
      !(i > floor && (isReduced(tokens, i) || isBehindObject(tokens, i, floor))) &&
      !qualifies(tokens, i)
    )
      return i;
    if (tokens[i]!.gap.includes(';')) return null;
  }
  return null;
}

/** The subject of the nearest finite verb before `to` that stands in no relative clause. */
export function sharedSubject(tokens: readonly Token[], to: number, floor = 0, depth = 0): Range | null {
  for (let verb = previousVerb(tokens, to, floor); verb !== null; verb = previousVerb(tokens, verb, floor)) {
    const subject = subjectOf(tokens, verb, floor, depth + 1);
    if (!subject) continue;
    const relative = RELATIVE.has(tokens[groupStart(tokens, verb, floor) - 1]?.normal ?? '');
    if (!relative || previousVerb(tokens, verb, floor) === null) return subject;
  }
  return null;
}

/** Finds the subject of the verb at `at`, looking no further left than `floor`. */
export function subjectOf(tokens: readonly Token[], at: number, floor: number, depth = 0): Range | null {
  if (depth > 4) return null;
  const start = groupStart(tokens, at, floor);
  const before = tokens[start - 1];
  if (start <= floor || !before) return null;
  const shared = (): Range | null => sharedSubject(tokens, start, floor, depth);
  const participle = isGerund(tokens[start]!) || (isGerund(tokens[at]!) && !tokens.slice(start, at).some(isAuxiliary));
  if (participle && (tokens[start]!.breaks || !isNominal(before)))
    return shared() ?? beforeAppositions(tokens, start, floor);
  if (COORDINATORS.has(before.normal)) return shared();
  if (tokens[start]!.breaks) return beforeAppositions(tokens, start, floor) ?? shared();
  if (RELATIVE.has(before.normal))
    return start - 1 > floor
      ? tokens[start - 1]!.breaks
        ? beforeAppositions(tokens, start - 1, floor)
        : nonEmpty(phraseBefore(tokens, start - 1, floor))
      : null;
  const phrase = nonEmpty(phraseBefore(tokens, start, floor));
  return (
    (phrase && !isGerund(tokens[at]!) ? beforeRelative(tokens, phrase, floor) : null) ??
    phrase ??
    (participle ? shared() : null)
  );
}

/** An insider who had seen the letter said: what stands before the verb is the object of a relative clause. */
function beforeRelative(tokens: readonly Token[], phrase: Range, floor: number): Range | null {
  const verb = phrase.from - 1;
  if (verb <= floor || tokens[phrase.from]!.breaks || tokens[verb]!.quote) return null;
  if (!isVerb(tokens[verb]!) && !isAuxiliary(tokens[verb]!)) return null;
  const link = groupStart(tokens, verb, floor) - 1;
  if (link <= floor || !RELATIVE.has(tokens[link]!.normal) || tokens[link]!.breaks || tokens[link + 1]!.breaks)
    return null;
  return has(tokens[link - 1]!, NOUN) ? nonEmpty(phraseBefore(tokens, link, floor)) : null;
}

const nonEmpty = (range: Range): Range | null => (range.to > range.from ? range : null);

// Finds who speaks for a reporting verb, in every order English allows. In: tokens and the verb. Out: the speaker's range, or null.
/** May follow the subject of a verb that stands before it: said Ray of Oslo, said Ray, who ... */
const MODIFYING = new Set<string>([...modifierWords, 'who']);
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
  if (!before.quote && behind && !behind.breaks && !MODIFYING.has(behind.normal)) return null;
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
