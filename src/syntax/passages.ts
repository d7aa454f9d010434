/** quotes: cuts an article into passages whose quotations are single tokens. In: tagged article. Out: sentences, joined where a quotation runs over their border. */

import type { Span, TaggedArticle, TaggedSentence, Term } from '../model.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { startsPlainly } from '../text/letters.ts';
import { gapBetween, overlaps } from '../text/span.ts';
import { followingWords } from '../words/quote-grammar.ts';
import { type QuotedSpan, quotedIn } from './quotation-marks.ts';
import { isReportingForm, reportingPhrase } from './reporting-verb-forms.ts';
import { retag } from './retag.ts';
import type { Passage, Token } from './types.ts';

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

const remembered = new WeakMap<TaggedArticle, Passage[]>();

/** The passages of an article, in order. */
export function passagesOf(article: TaggedArticle): Passage[] {
  const known = remembered.get(article) ?? findPassages(article);
  remembered.set(article, known);
  return known;
}

function findPassages(article: TaggedArticle): Passage[] {
  const quotes = quotedIn(article).filter((q) => q.depth === 0);
  const out: Passage[] = [];
  let group: TaggedSentence[] = [];
  let at = 0;
  let near = 0;
  const flush = (): void => {
    const last = group[group.length - 1];
    if (!last) return;
    const from = at;
    while (at < quotes.length && quotes[at]!.outer.start < last.end) at++;
    for (const part of passages(article.text, group, quotes.slice(from, at))) out.push(part);
    group = [];
  };
  for (const sentence of article.sentences) {
    const last = group[group.length - 1];
    while (last && near < quotes.length && quotes[near]!.outer.end < last.end) near++;
    if (last && (last.block !== sentence.block || !joins(article.text, last, sentence, quotes, near))) flush();
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
