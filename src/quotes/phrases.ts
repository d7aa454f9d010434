/** quotes: noun phrases and subjects around a reporting verb. In: tokens and a position. Out: ranges of tokens, half-open. */
import type { Token } from './passages.ts';
import { isAuxiliary, isGerund, isVerb } from './verbs.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const LINKS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'near', 'and', 'or', '&', 'by', 'within', 'inside', 'behind', 'against', 'about', 'under', 'between', 'as']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const SUBORDINATORS = new Set(['after', 'although', 'as', 'because', 'before', 'but', 'if', 'since', 'so', 'though', 'unless', 'until', 'when', 'where', 'whereas', 'whether', 'while', 'yet', 'once', 'that', 'what', 'how', 'why', 'than']);

const has = (token: Token, ...tags: string[]): boolean => tags.some((tag) => token.tags.has(tag));
/** Stands inside a noun phrase. */
export const isNominal = (token: Token): boolean =>
  !SUBORDINATORS.has(token.normal) && !RELATIVE.has(token.normal) && !LINKS.has(token.normal)
  && (has(token, 'Noun', 'Pronoun', 'Possessive', 'Adjective', 'Determiner', 'Value', 'Acronym', 'ProperNoun', 'Ordinal') || (/^\p{Lu}/u.test(token.text) && !isAuxiliary(token)));
const isAdverbial = (token: Token): boolean => has(token, 'Adverb', 'Negative') || /^(?:himself|herself|itself|themselves|also|now|then|later|even|still|not)$/.test(token.normal);
const isShortQuote = (token: Token): boolean => !!token.quote && !token.closes && token.quote.end - token.quote.start < 30;
const isLink = (token: Token): boolean => LINKS.has(token.normal);

/** A verb form that only qualifies the noun after it: the visiting minister, a convicted man. */
export const qualifies = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return !!before && !!after && !after.breaks && !tokens[at]!.breaks && (has(before, 'Determiner', 'Possessive', 'Adjective') || /-/.test(tokens[at]!.text)) && isNominal(after);
};

const isPredeterminer = (token: Token): boolean => /^(?:all|both|half|such|many|not)$/.test(token.normal);
/** Protesters marching through the streets chanted: a participle that belongs to the noun before it. */
const modifies = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  return at > floor && isGerund(token) && !token.breaks && !!before && !before.quote && has(before, 'Noun') && isLink(tokens[at + 1]!);
};

/** The noun phrase that ends before `to`, not reaching over punctuation or below `floor`. */
export function phraseBefore(tokens: readonly Token[], to: number, floor: number): Range {
  let from = to;
  while (from > floor) {
    const token = tokens[from - 1]!;
    if (from < to && tokens[from]!.breaks) break;
    if (from < to && has(tokens[from]!, 'Determiner') && isNominal(token) && !isPredeterminer(token)) break;
    if (token.quote ? isShortQuote(token) && from < to : isNominal(token) || isAdjunct(tokens, from - 1, to) || qualifies(tokens, from - 1) || modifies(tokens, from - 1, floor)) from--;
    else break;
  }
  while (from < to && (isLink(tokens[from]!) || isAdverbial(tokens[from]!) || has(tokens[from]!, 'Date'))) from++;
  return { from, to };
}

/** "of" in "the head of the bank": links two halves of one phrase. */
function isAdjunct(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  return isLink(token) && at + 1 < to && !!before && !token.breaks && isNominal(before) && !has(before, 'Date');
}

/** "in a statement the plan": a determiner or pronoun behind a noun begins another phrase. */
function beginsAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  return has(token, 'Determiner', 'Pronoun') && !isLink(before) && !has(before, 'Determiner', 'Preposition') && !/^(?:both|all|half|such)$/.test(before.normal);
}

/** The noun phrase that begins at `from`. */
export function phraseAfter(tokens: readonly Token[], from: number): Range {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to]!;
    if (to > from && (token.breaks || beginsAnew(tokens, to))) break;
    const after = tokens[to + 1];
    const linked = to > from && isLink(token) && !!after && !after.breaks && (isNominal(after) || isShortQuote(after)) && !has(after, 'Date');
    const linkedQuote = to > from && isShortQuote(token) && !tokens[to]!.breaks && !!after && !after.breaks && isNominal(after);
    if (isNominal(token) || linked || linkedQuote || (to > from && qualifies(tokens, to)) || (to === from && has(token, 'Adverb'))) to++;
    else break;
    // said John Smith Monday: the day is not part of the name.
    if (to < tokens.length && has(tokens[to]!, 'WeekDay')) break;
  }
  return { from, to };
}

/** Start of the verb group that holds `at`: auxiliaries and adverbs before it, "went on to" included. */
export function groupStart(tokens: readonly Token[], at: number, floor: number): number {
  let from = at;
  while (from > floor) {
    const token = tokens[from - 1]!;
    if (tokens[from]!.breaks || token.quote) break;
    if (isAuxiliary(token) || isAdverbial(token)) from--;
    // went on to say, declined to say, continued to insist
    else if (token.normal === 'to' && from - 2 >= floor && !tokens[from - 1]!.breaks) {
      const governor = governorOf(tokens, from - 2, floor);
      if (governor === null) break;
      from = governor;
    } else break;
  }
  return from;
}

function governorOf(tokens: readonly Token[], at: number, floor: number): number | null {
  for (let i = at; i >= Math.max(floor, at - 1); i--) {
    if (isVerb(tokens[i]!) || isAuxiliary(tokens[i]!)) return i;
    if (!/^(?:on|back|out|ahead)$/.test(tokens[i]!.normal)) return null;
  }
  return null;
}

const startsPhrase = (token: Token): boolean => isNominal(token) && !has(token, 'Date') && !isAdverbial(token) && !/^(?:this|last|next)$/.test(token.normal);
const isPlainComma = (gap: string): boolean => /^\s*[,—–(-]|^\)?,|^\)/.test(gap.trim() || ' ');

/** Starts of the comma parts before `to`, nearest first. */
function partsBefore(tokens: readonly Token[], to: number, floor: number): number[] {
  const starts: number[] = [];
  for (let i = to - 1; i >= floor && starts.length < 8; i--) {
    if (tokens[i]!.quote && !isShortQuote(tokens[i]!)) { if (i + 1 < to) starts.push(i + 1); return starts; }
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
    if (RELATIVE.has(token.normal) || (i === from && /^(?:where|when)$/.test(token.normal))) return false;
    if (!token.quote && isVerb(token) && !isGerund(token) && !qualifies(tokens, i) && !has(token, 'Participle') && (has(token, 'PastTense', 'PresentTense', 'Copula', 'Auxiliary', 'Modal'))) return i > from;
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
    if (/^(?:but|and|so|yet)$/.test(tokens[from]!.normal)) {
      const rest = phraseUpTo(tokens, from + 1, end);
      return rest && n > 0 ? rest : best;
    }
    if (isClause(tokens, from, end)) break;
    if (startsPhrase(tokens[from]!)) best = phraseUpTo(tokens, from, end) ?? best;
  }
  return best;
}

function phraseUpTo(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (from >= limit || !startsPhrase(tokens[from]!)) return null;
  const { to } = phraseAfter(tokens, from);
  return to > from ? { from, to: Math.min(to, limit) } : null;
}

/** Whether a verb at `at` could have a subject of its own right before it. */
function previousVerb(tokens: readonly Token[], to: number, floor: number): number | null {
  for (let i = to - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (!token.quote && isVerb(token) && !isGerund(token) && !isAuxiliary(token) && tokens[i - 1]?.normal !== 'to' && !qualifies(tokens, i)) return i;
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
  if (participle && (tokens[start]!.breaks || !isNominal(before))) return shared() ?? beforeAppositions(tokens, start, floor);
  if (/^(?:and|but|then|or)$/.test(before.normal)) return shared();
  if (tokens[start]!.breaks) return beforeAppositions(tokens, start, floor) ?? shared();
  if (RELATIVE.has(before.normal)) return start - 1 > floor ? (tokens[start - 1]!.breaks ? beforeAppositions(tokens, start - 1, floor) : nonEmpty(phraseBefore(tokens, start - 1, floor))) : null;
  return nonEmpty(phraseBefore(tokens, start, floor)) ?? (participle ? shared() : null);
}

const nonEmpty = (range: Range): Range | null => (range.to > range.from ? range : null);
