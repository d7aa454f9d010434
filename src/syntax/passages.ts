/** Cuts an article into passages whose quotations are single tokens. In: a tagged article and its quotations. Out: sentences, joined where a quotation runs over their border. */

import type { Span, TaggedArticle, TaggedSentence, Term } from '../model.ts';
import { bitsOf, tagBits } from '../tag/tag-bits.ts';
import { startsPlainly } from '../text/pattern.ts';
import { gapBetween, overlaps } from '../text/span.ts';
import { carriers, dayModifiers, followingWords, formsOfBe } from '../words/quote-grammar.ts';
import { bodyNouns, collectiveNouns, documentNouns, statementNouns } from '../words/speakers.ts';
import type { QuotedSpan } from './quotation-marks.ts';
import type { Passage, Token } from './types.ts';
import { isReportingForm, reportingPhrase } from './verb-or-noun.ts';

// Corrects word classes that the tagger misses where grammar leaves one reading. In: tokens of a passage. Out: the same tokens,
// some with other tags.
const BE = new Set<string>(formsOfBe);
const COLLECTIVE = new Set<string>(collectiveNouns);
const NOUNS = new Set<string>([...bodyNouns, ...documentNouns]);
const CARRIERS = new Set<string>(carriers);
const STATEMENTS = new Set<string>(statementNouns);
const DAY_MODIFIERS = new Set<string>(dayModifiers);
const PARTICIPLE: ReadonlySet<string> = new Set(['Verb', 'PresentTense', 'Gerund']);
const ADJECTIVE: ReadonlySet<string> = new Set(['Adjective']);
const NOUN: ReadonlySet<string> = new Set(['Noun', 'Singular']);
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

/** In her small state because, 40 state gardens: a plain form does not agree with one thing before it, and nothing follows that it could report. */
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

const NONE: ReadonlySet<string> = new Set();
const VERB = tagBits('Verb');
const AUXILIARY = tagBits('Auxiliary');
const PRONOUN = tagBits('Pronoun');
const BREAK = /[,;:—–()[\]]|--|\s-\s|\.{3}|…/;

const BEHIND = new Set<string>(followingWords);

/** Ray went on, as if nothing had been said. */
const isPhrase = (terms: readonly Term[], at: number): boolean =>
  reportingPhrase(terms[at]!.normal, (n) => terms[at + 1 + n]?.normal) !== null;

/** A sentence that only says who said it: “Why?” Smith, a farmer, asked on Monday. */
function isAttribution({ text, start, terms }: TaggedSentence): boolean {
  const at = terms.findIndex((t) => t.bits & VERB && !(t.bits & AUXILIARY) && !t.normal.endsWith('ing'));
  if (
    at < 1 ||
    at > 20 ||
    !(isReportingForm(terms[at]!.normal) || isPhrase(terms, at)) ||
    /^["“]/.test(text) ||
    /["“”]/.test(text.slice(terms[at]!.start - start))
  )
    return false;
  const next = terms[isPhrase(terms, at) ? at + 2 : at + 1];
  return (
    !next || /^\s*[,.]/.test(text.slice(terms[at]!.end - start)) || next.tags.has('Date') || BEHIND.has(next.normal)
  );
}

/** Does the text go on over the border between two sentences: inside a quotation, or with a small letter after it? */
function joins(text: string, before: Span, next: TaggedSentence, quotes: readonly QuotedSpan[], near: number): boolean {
  for (let i = near; i < quotes.length && quotes[i]!.outer.start < next.start; i++) {
    const { outer } = quotes[i]!;
    if (outer.end > next.start) return true;
    if (outer.end >= before.end && outer.start < before.end)
      return (
        /^(?:\p{Ll}|--|[—–―-])/u.test(text.slice(next.start, next.start + 2)) ||
        (endsInside(text, quotes[i]!) && isAttribution(next))
      );
  }
  return false;
}

const endsInside = (text: string, quote: Span): boolean =>
  /[,.?!…—–-]['’]?\s*$/.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end));

/** Two words or more, all capitalised but for small ones. */
const TITLE =
  /^\p{Lu}[\p{L}\p{N}'’.&-]*(?: (?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|\p{Lu}[\p{L}\p{N}'’.&-]*|&|\d+)){1,9}[,.]?$/u;

/** The spans that touch no quotation. Both lists are in order. */
function outside<T extends Span>(spans: readonly T[], quotes: readonly QuotedSpan[]): T[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < quotes.length && quotes[at]!.outer.end <= span.start) at++;
    const quote = quotes[at];
    return !quote || !overlaps(quote.outer, span);
  });
}

/** Punctuation that ends a phrase; one space, the usual gap, is settled at once. */
const breaksIn = (gap: string): boolean => gap !== ' ' && gap !== '' && BREAK.test(gap);
const isWord = (text: string): boolean => startsPlainly(text) || /[\p{L}\p{N}&]/u.test(text);

/** he'd, she'll: the pronoun alone. */
const CONTRACTED = /^(\p{L}+)['’](?:d|ll|m|re|s|ve)$/u;

function wordToken({ start, end, normal: whole, text, tags, bits }: Term, gap: string): Token {
  const normal = (bits & PRONOUN && CONTRACTED.exec(whole)?.[1]) || whole;
  return {
    start,
    end,
    normal,
    text,
    tags,
    bits,
    quote: null,
    gap,
    breaks: breaksIn(gap),
    closes: false,
    title: false,
  };
}

function quoteToken(text: string, quote: QuotedSpan, gap: string): Token {
  const { start, end } = quote.outer;
  return {
    start,
    end,
    normal: '',
    text: '',
    tags: NONE,
    bits: 0,
    quote,
    gap,
    breaks: breaksIn(gap),
    closes: endsInside(text, quote),
    title: TITLE.test(text.slice(quote.start, quote.end)),
  };
}

/** Words outside quotations, and each quotation as one. */
function tokensOf(text: string, group: readonly TaggedSentence[], quotes: readonly QuotedSpan[]): readonly Token[] {
  const out: Token[] = [];
  let at = 0;
  const gapTo = (start: number): string => (out.length ? gapBetween(text, out[out.length - 1]!.end, start) : '');
  const quotesUpTo = (offset: number): void => {
    while (at < quotes.length && quotes[at]!.outer.start < offset) {
      const quote = quotes[at++]!;
      out.push(quoteToken(text, quote, gapTo(quote.outer.start)));
    }
  };
  for (const { terms } of group) {
    for (const term of terms) {
      quotesUpTo(term.end);
      const inside = at > 0 && quotes[at - 1]!.outer.end > term.start;
      if (!inside && isWord(term.text)) out.push(wordToken(term, gapTo(term.start)));
    }
  }
  quotesUpTo(Infinity);
  return retag(out);
}

/** Longest passage in tokens: prose never comes near it, a page without full stops does. */
const LONGEST = 500;

/** The passage of some sentences; cut into several where it is longer than prose. */
function passages(text: string, group: readonly TaggedSentence[], quotes: readonly QuotedSpan[]): Passage[] {
  const first = group[0]!;
  const tokens = tokensOf(text, group, quotes);
  const mentions = outside(
    group.flatMap((s) => s.mentions),
    quotes,
  );
  const out: Passage[] = [];
  let at = 0;
  for (let from = 0; from < Math.max(1, tokens.length); from += LONGEST) {
    const part = tokens.slice(from, from + LONGEST);
    const end = tokens[from + LONGEST]?.start ?? group[group.length - 1]!.end;
    const start = from ? part[0]!.start : first.start;
    const begin = at;
    while (at < mentions.length && mentions[at]!.start < end) at++;
    out.push({
      start,
      end,
      block: first.block,
      sentence: first.index,
      tokens: part,
      mentions: mentions.slice(begin, at),
    });
  }
  return out;
}

/** The passages of an article, in order: its sentences, joined where one of the quotations runs over their border. */
export function passagesOf(
  { text, sentences }: Pick<TaggedArticle, 'text' | 'sentences'>,
  quotations: readonly QuotedSpan[],
): Passage[] {
  const quotes = quotations.filter((q) => q.depth === 0);
  const out: Passage[] = [];
  let group: TaggedSentence[] = [];
  let at = 0;
  let near = 0;
  const flush = (): void => {
    const last = group[group.length - 1];
    if (!last) return;
    const from = at;
    while (at < quotes.length && quotes[at]!.outer.start < last.end) at++;
    for (const part of passages(text, group, quotes.slice(from, at))) out.push(part);
    group = [];
  };
  for (const sentence of sentences) {
    const last = group[group.length - 1];
    while (last && near < quotes.length && quotes[near]!.outer.end < last.end) near++;
    if (last && (last.block !== sentence.block || !joins(text, last, sentence, quotes, near))) flush();
    while (at < quotes.length && quotes[at]!.outer.end <= sentence.start && !group.length) at++;
    group.push(sentence);
  }
  flush();
  return out;
}

/** Index of the last passage that begins at an offset or before it. */
export function passageAt(passages: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
