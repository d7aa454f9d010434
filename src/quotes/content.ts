/** quotes: finds where reported words begin and end around a verb. In: tokens and the verb. Out: an index or a range, or null. */

import { isNominal, phraseAfter } from '../syntax/noun-phrases.ts';
import type { Range, Token } from '../syntax/types.ts';
import type { Reporting } from '../syntax/verb-or-noun.ts';
import { isAuxiliary, isFiniteVerb, isGerund, isVerb, reporting } from '../syntax/verbs.ts';
import {
  circumstanceWords,
  clauseOpeners,
  contractedWords,
  contractionEndings,
  dayModifiers,
  followingWords,
  leadConjunctions,
  modifierWords,
  questionWords,
  relativeWords,
  sceneWords,
  settingWords,
  turningWords,
} from '../words/quote-grammar.ts';
import { bareComplementVerbs, purposeVerbs, verbParticles } from '../words/reporting-verbs.ts';

const BARE = new Set<string>(bareComplementVerbs);
const PURPOSE = new Set<string>(purposeVerbs);
const PARTICLES = new Set<string>(verbParticles);
const MODIFIER = new Set<string>(modifierWords);
const QUESTION = new Set<string>(questionWords);
/** Question words that begin a clause of time or place unless somebody is asked or told. */
const CIRCUMSTANCE = new Set<string>(circumstanceWords);
const OPENS_CLAUSE = new Set<string>(clauseOpeners);
const DAY_MODIFIERS = new Set<string>(dayModifiers);
const LEADS = new Set<string>(leadConjunctions);
const SETTING = new Set<string>(settingWords);
const TURNING = new Set<string>(turningWords);

/** Index after adverbs, dates, addressee and prepositional phrases that follow the verb: told reporters in Oslo on Monday. */
export function skipModifiers(tokens: readonly Token[], from: number, addressee: boolean): number {
  let at = from;
  let open = addressee;
  while (at < tokens.length && at < from + 24) {
    const token = tokens[at]!;
    // told “The Long Road”, said on “The Long Road” that: the name of a programme
    if (
      token.quote?.depth === 0 &&
      token.title &&
      at > from &&
      !token.breaks &&
      (open || MODIFIER.has(tokens[at - 1]!.normal)) &&
      at + 1 < tokens.length
    ) {
      at++;
      continue;
    }
    if (token.quote || (token.breaks && at > from) || token.normal === 'that') break;
    if (token.tags.has('Adverb') || token.tags.has('Date') || (at === from && PARTICLES.has(token.normal))) at++;
    else if (MODIFIER.has(token.normal) && tokens[at + 1] && !tokens[at + 1]!.breaks && isNominal(tokens[at + 1]!))
      at = Math.max(at + 1, phraseAfter(tokens, at + 1).to);
    else if (DAY_MODIFIERS.has(token.normal) && tokens[at + 1]?.tags.has('Date')) at += 2;
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
  if (!first || !(isNominal(first) || first.quote || OPENS_CLAUSE.has(first.normal))) return false;
  const phrase = phraseAfter(tokens, from);
  let at = phrase.to;
  while (tokens[at]?.tags.has('Adverb') && !tokens[at]!.breaks) at++;
  const next = tokens[at];
  if (!next) return at > from && isVerbal(tokens[at - 1]!);
  if (phrase.to > from && !next.breaks && !STARTS_RELATIVE.has(next.normal))
    return (
      isVerbal(next) ||
      (isVerbal(tokens[at - 1]!) && (at - 1 > from || isContraction(first.text))) ||
      (!!next.quote && verbWithin(tokens, at))
    );
  return verbWithin(tokens, at);
}

const STARTS_RELATIVE = new Set<string>([...relativeWords, ...sceneWords]);
/** he's, they'll: the tagger gives the pronoun alone. */
const CONTRACTED = new Set<string>(contractedWords);
const ENDINGS = new Set<string>(contractionEndings);
const isContraction = (text: string): boolean => {
  if (!/['’]/.test(text)) return false;
  const [word, ending, more] = text.toLowerCase().split(/['’]/, 3);
  return more === undefined && CONTRACTED.has(word!) && ENDINGS.has(ending ?? '');
};
const isVerbal = (token: Token): boolean => isFiniteVerb(token) || isAuxiliary(token) || isContraction(token.text);
const verbWithin = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < tokens.length && i < from + 16 && !tokens[i]!.gap.includes(';'); i++)
    if (isVerbal(tokens[i]!)) return true;
  return false;
};

/** Where the reported words begin after the verb, or null. */
export function contentAfter(tokens: readonly Token[], at: number, found: Reporting, nested: boolean): number | null {
  const addressee = found.verbClass === 'tell' || found.verbClass === 'ask';
  let from = skipModifiers(tokens, at + 1, false);
  // told the BBC the plan was dead; said the plan was dead
  if (
    !addressee &&
    BARE.has(found.base) &&
    tokens[at + 1] &&
    !tokens[at + 1]!.breaks &&
    clauseAhead(tokens, at + 1) &&
    isNominal(tokens[at + 1]!) &&
    from === at + 1
  )
    return at + 1;
  if (addressee) from = skipModifiers(tokens, at + 1, true);
  const token = tokens[from];
  if (!token) return null;
  if (token.gap.includes(':')) return from;
  if (token.quote) return token.closes || token.breaks || !nested || found.verbClass !== 'say' ? from : null;
  if (token.normal === 'that' && from + 1 < tokens.length) return from + 1;
  const next = tokens[from + 1];
  if (token.breaks) {
    // said on Monday, when asked, that the plan was dead
    const that = tokens.findIndex((t, i) => i > from && i < from + 14 && t.normal === 'that' && tokens[i]!.breaks);
    return that > 0 && !tokens.slice(from, that).some((t) => t.quote || isGerund(t) || reporting(t)) ? that + 1 : null;
  }
  if (QUESTION.has(token.normal) && (addressee || !CIRCUMSTANCE.has(token.normal))) return from;
  if (token.normal === 'to' && next && isVerb(next) && PURPOSE.has(found.base)) return from;
  if (BARE.has(found.base) && clauseAhead(tokens, from)) return from;
  return null;
}

/** Is there reported content before the frame that begins at `start`: a quotation, or a clause and a comma? */
export function contentBefore(tokens: readonly Token[], start: number, floor: number): Range | null {
  const before = tokens[start - 1];
  if (!before || start <= floor) return null;
  const lead = LEADS.has(tokens[floor]!.normal) ? floor + 1 : floor;
  // On her show “The Long Road,” Ms Ray said: the words before are no speech.
  if (before.quote && !tokens[floor]!.quote && MODIFIER.has(tokens[floor]!.normal) && before.title) return null;
  if (before.quote) return before.closes || tokens[start]!.breaks ? { from: floor, to: start } : null;
  if (!/,|[—–]|--/.test(tokens[start]!.gap)) return null;
  const range = { from: floor, to: start };
  return tokens.slice(floor, start).some((t) => t.quote || isFiniteVerb(t) || isAuxiliary(t)) &&
    !SETTING.has(tokens[lead]?.normal ?? 'on')
    ? range
    : null;
}

/** "The bridge, she said on Monday, is safe": where what is reported goes on behind the frame. */
export function restAfter(tokens: readonly Token[], at: number, { verbClass }: Reporting): number | null {
  const rest = skipModifiers(tokens, at + 1, verbClass === 'tell');
  const token = tokens[rest];
  if (!token?.breaks || !/^\s*(?:,|[—–]|--?)/.test(token.gap) || token.quote || isGerund(token)) return null;
  return TURNING.has(token.normal) ? null : rest;
}

const FOLLOWED = new Set<string>([...followingWords, 'and']);
/** Nothing that the verb could take follows: the frame stands behind or inside what it reports. */
export function nothingAfter(tokens: readonly Token[], at: number, { verbClass }: Reporting): boolean {
  const next = tokens[verbClass === 'tell' ? skipModifiers(tokens, at + 1, true) : at + 1];
  return (
    !next ||
    next.breaks ||
    !!next.quote ||
    next.tags.has('Date') ||
    next.tags.has('Adverb') ||
    FOLLOWED.has(next.normal)
  );
}
