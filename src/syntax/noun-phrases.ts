/** Noun phrases and subjects around a reporting verb. In: tokens and a position. Out: ranges of tokens, half-open. */

import { tagBits } from '../tag/tag-bits.ts';
import { startsUpper } from '../text/pattern.ts';
import {
  dayParts,
  focusWords,
  phraseLinks,
  predeterminers,
  relativeWords,
  subjectPronouns,
  subordinators,
} from '../words/quote-grammar.ts';
import type { Range, Token } from './types.ts';
import { isAuxiliary, isGerund } from './verbs.ts';

const FOCUS = new Set<string>(focusWords);
const PREDETERMINERS = new Set<string>(predeterminers);
const LINKS = new Set<string>(phraseLinks);
export const RELATIVE = new Set<string>(relativeWords);
/** Never inside a noun phrase, whatever their tags. */
const NOT_NOMINAL = new Set<string>([...subordinators, ...relativeWords, ...phraseLinks]);

const NAMING = tagBits(
  'Noun',
  'Pronoun',
  'Possessive',
  'Adjective',
  'Determiner',
  'Value',
  'Acronym',
  'ProperNoun',
  'Ordinal',
);
const ADVERBIAL = tagBits('Adverb', 'Negative');
const ADVERB = tagBits('Adverb');
const NOUN = tagBits('Noun');
const PRONOUN = tagBits('Pronoun');
const QUALIFYING = tagBits('Determiner', 'Possessive', 'Adjective');
const PAST = tagBits('PastTense', 'Participle');
const INFINITIVE = tagBits('Infinitive');
const DATE = tagBits('Date');
const DETERMINER = tagBits('Determiner');
const BEGINNING = tagBits('Determiner', 'Pronoun');
const HELD = tagBits('Determiner', 'Preposition');

/** Whether a token has any of some tags. */
export const has = (token: Token, tags: number): boolean => (token.bits & tags) !== 0;
/** Stands inside a noun phrase. */
export const isNominal = (token: Token): boolean =>
  (has(token, NAMING) || (startsUpper(token.text) && !isAuxiliary(token))) && !NOT_NOMINAL.has(token.normal);
export const isAdverbial = (token: Token): boolean => has(token, ADVERBIAL) || FOCUS.has(token.normal);
export const isShortQuote = (token: Token): boolean =>
  !!token.quote && !token.closes && token.quote.end - token.quote.start < 30;
const isLink = (token: Token): boolean => LINKS.has(token.normal);

/** Ray’s: the tagger takes some for plain nouns. */
const isOwner = (token: Token): boolean => has(token, NOUN) && !has(token, PRONOUN) && /['’]s$/.test(token.text);
/** A verb form that only qualifies the noun after it: the visiting minister, a convicted man, her recently formed party. */
export const qualifies = (tokens: readonly Token[], at: number): boolean => {
  const near = tokens[at - 1];
  const before = near && !near.breaks && !near.quote && has(near, ADVERB) ? tokens[at - 2] : near;
  const after = tokens[at + 1];
  return (
    !!before &&
    !!after &&
    !after.breaks &&
    !tokens[at]!.breaks &&
    // an insider who had contact
    (before.normal === 'that' || !RELATIVE.has(before.normal)) &&
    (has(before, QUALIFYING) || isOwner(before) || /-/.test(tokens[at]!.text)) &&
    isNominal(after)
  );
};

const DAYTIME = new Set<string>(dayParts);
const SUBJECT_PRONOUN = new Set<string>(subjectPronouns);
const isPredeterminer = (token: Token): boolean => PREDETERMINERS.has(token.normal);
/** Protesters marching through the streets chanted, a letter obtained by the agency says: a participle that belongs to the noun before it. */
const modifies = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (at <= floor || token.breaks || !before || before.quote || !has(before, NOUN)) return false;
  return (isGerund(token) && isLink(tokens[at + 1]!)) || (has(token, PAST) && tokens[at + 1]?.normal === 'by');
};

/** The Ruiz campaign says: two finite verbs do not stand side by side, so the first is a noun. */
const isMistagged = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const before = tokens[at - 1];
  return (
    at > floor &&
    has(tokens[at]!, INFINITIVE) &&
    !tokens[at]!.breaks &&
    !!before &&
    isNominal(before) &&
    !has(before, PRONOUN)
  );
};

/** The noun phrase that ends before `to`, not reaching over punctuation or below `floor`. */
export function phraseBefore(tokens: readonly Token[], limit: number, floor: number): Range {
  let to = limit;
  // a letter on Friday that says: the day is not part of the phrase.
  while (
    to - 1 > floor &&
    (has(tokens[to - 1]!, DATE) || (DAYTIME.has(tokens[to - 1]!.normal) && has(tokens[to - 2]!, DATE))) &&
    !tokens[to - 1]!.breaks
  )
    to -= tokens[to - 2]?.normal === 'on' ? 2 : 1;
  let from = to;
  // the officers he spoke to: a pronoun is a subject alone.
  if (to > floor && SUBJECT_PRONOUN.has(tokens[to - 1]!.normal)) return { from: to - 1, to };
  while (from > floor) {
    const token = tokens[from - 1]!;
    if (from < to && tokens[from]!.breaks) break;
    if (from < to && has(tokens[from]!, DETERMINER) && isNominal(token) && !isPredeterminer(token)) break;
    if (
      token.quote
        ? isShortQuote(token) && from < to
        : isNominal(token) ||
          isAdjunct(tokens, from - 1, to) ||
          qualifies(tokens, from - 1) ||
          modifies(tokens, from - 1, floor) ||
          (from === to && isMistagged(tokens, from - 1, floor))
    )
      from--;
    else break;
  }
  while (from < to && (isLink(tokens[from]!) || isAdverbial(tokens[from]!) || has(tokens[from]!, DATE))) from++;
  return { from, to };
}

/** "of" in "the head of the bank": links two halves of one phrase. */
function isAdjunct(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  return isLink(token) && at + 1 < to && !!before && !token.breaks && isNominal(before) && !has(before, DATE);
}

/** "in a statement the plan": a determiner or pronoun behind a noun begins another phrase. */
function beginsAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  return has(token, BEGINNING) && !isLink(before) && !has(before, HELD) && !PREDETERMINERS.has(before.normal);
}

/** The noun phrase that begins at `from`. */
export function phraseAfter(tokens: readonly Token[], from: number): Range {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to]!;
    if (to > from && (token.breaks || beginsAnew(tokens, to))) break;
    const after = tokens[to + 1];
    const linked =
      to > from &&
      isLink(token) &&
      !!after &&
      !after.breaks &&
      (isNominal(after) || isShortQuote(after)) &&
      !has(after, DATE);
    const linkedQuote =
      to > from && isShortQuote(token) && !tokens[to]!.breaks && !!after && !after.breaks && isNominal(after);
    if (
      isNominal(token) ||
      linked ||
      linkedQuote ||
      (to > from && qualifies(tokens, to)) ||
      (to === from && has(token, ADVERB))
    )
      to++;
    else break;
    // said John Smith Monday: the day is not part of the name.
    if (to < tokens.length && tokens[to]!.tags.has('WeekDay')) break;
  }
  return { from, to };
}
