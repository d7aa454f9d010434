/** quotes: corrects word classes that the tagger misses where grammar leaves one reading. In: tokens of a passage. Out: the same tokens, some with other tags. */

import { bitsOf, tagBits } from '../tag/tag-bits.ts';
import { carriers, dayModifiers, formsOfBe } from '../words/quote-grammar.ts';
import { bodyNouns, collectiveNouns, documentNouns, statementNouns } from '../words/speakers.ts';
import { isReportingForm } from './reporting-verb-forms.ts';
import type { Token } from './types.ts';

const BE = new Set<string>(formsOfBe);
const COLLECTIVE = new Set<string>(collectiveNouns);
const NOUNS = new Set<string>([...bodyNouns, ...documentNouns]);
const CARRIERS = new Set<string>(carriers);
const STATEMENTS = new Set<string>(statementNouns);
const DAY_MODIFIERS = new Set<string>(dayModifiers);
const PARTICIPLE: ReadonlySet<string> = new Set(['Verb', 'PresentTense', 'Gerund']);
const ADJECTIVE: ReadonlySet<string> = new Set(['Adjective']);
const NOUN: ReadonlySet<string> = new Set(['Noun', 'Singular']);
const VERB = tagBits('Verb');
const INFINITIVE = tagBits('Infinitive');
const NAMING = tagBits('ProperNoun', 'Determiner', 'Possessive', 'Adjective');
const NO_THING = tagBits('Plural', 'Pronoun');
const NAMED = tagBits('ProperNoun', 'Pronoun');

/** Ray is telling voters; Ray smiled, telling reporters: "..."; Ray shared it, writing: "...". */
function isParticiple(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!before || !next || token.bits & VERB || !isReportingForm(token.normal)) return false;
  const leads = token.breaks ? /^\s*[,—–]\s*$/.test(token.gap) || before.closes : BE.has(before.normal);
  return leads && (!!next.quote || (!next.breaks && !next.tags.has('Verb') && !next.tags.has('Conjunction')));
}

/** The Ruiz campaign, a report: a plain verb form never follows a name or a single thing directly. */
function isNoun(token: Token, before: Token | undefined): boolean {
  if (!before || token.breaks || before.quote || !(token.bits & INFINITIVE)) return false;
  return (before.bits & NAMING) !== 0 && !(before.bits & NO_THING);
}

/** In his home state because, 19 state bodies: a plain form does not agree with one thing before it, and nothing follows that it could report. */
const isLoneNoun = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  !!before &&
  !token.breaks &&
  (token.bits & INFINITIVE) !== 0 &&
  !(before.bits & NAMED) &&
  before.tags.has('Singular') &&
  !COLLECTIVE.has(before.normal) &&
  isReportingForm(token.normal) &&
  (!next || next.breaks || next.tags.has('Conjunction') || next.tags.has('Preposition'));

/** Said in her opening remarks that: a noun for a saying, behind "in" and a verb that reports. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  if (!STATEMENTS.has(tokens[at]!.normal)) return false;
  for (let i = at; i > 1 && i > at - 4 && !tokens[i]!.breaks; i--)
    if (CARRIERS.has(tokens[i - 1]!.normal)) return i < at && isReportingForm(tokens[i - 2]!.normal);
  return false;
}

/** 19 state bodies: a count, a plain form and what is counted. */
const isCounted = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  !token.breaks &&
  !!next &&
  !next.breaks &&
  (token.bits & INFINITIVE) !== 0 &&
  isReportingForm(token.normal) &&
  !!before?.tags.has('Cardinal') &&
  !before.tags.has('Date') &&
  (next.tags.has('Adjective') || next.tags.has('Plural'));

/** Shared it last week: no verb. */
const isDayWord = (token: Token, next: Token | undefined): boolean =>
  DAY_MODIFIERS.has(token.normal) && token.tags.has('Verb') && !!next && !next.breaks && next.tags.has('Date');

/** The tags that a token should have, or null where the tagger was right. */
function corrected(tokens: readonly Token[], at: number): ReadonlySet<string> | null {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.normal.endsWith('ing')) return isParticiple(token, before, next) ? PARTICIPLE : null;
  if (!(token.bits & VERB)) return null;
  if (NOUNS.has(token.normal) ? isNoun(token, before) : isLoneNoun(token, before, next)) return NOUN;
  if (isCounted(token, before, next)) return ADJECTIVE;
  if (isOccasion(tokens, at)) return NOUN;
  return isDayWord(token, next) ? ADJECTIVE : null;
}

/** The tokens with participles and nouns that the tagger took for something else. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  for (let at = 1; at < tokens.length; at++) {
    const tags = corrected(tokens, at);
    if (!tags) continue;
    out ??= [...tokens];
    out[at] = { ...tokens[at]!, tags, bits: bitsOf(tags) };
  }
  return out ?? tokens;
}
