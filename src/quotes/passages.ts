/** quotes: cuts an article into passages whose quotations are single tokens. In: tagged article. Out: sentences, joined where a quotation runs over their border. */
import type { Mention, Span, TaggedArticle, TaggedSentence, Term } from '../model.ts';
import { overlaps } from '../span.ts';
import { findQuotedSpans, type QuotedSpan } from './marks.ts';
import { isReportingForm } from './verb-forms.ts';

/** A word, or a whole quotation with its marks. */
export interface Token extends Span {
  readonly normal: string;
  readonly root: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly quote: QuotedSpan | null;
  /** What stands between this token and the one before it in the passage. */
  readonly gap: string;
  /** Punctuation that ends a phrase stands before it. */
  readonly breaks: boolean;
  /** A quotation that ends like speech in print: its comma or full stop stands inside the marks. */
  readonly closes: boolean;
}
export interface Passage extends Span {
  readonly block: number;
  /** Index of the first of its sentences. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

const NONE: ReadonlySet<string> = new Set();
const BREAK = /[,;:—–()[\]]|--|\s-\s|\.{3}|…/;

const BEHIND = /^(?:on|in|at|during|to|after|before|when|while|as|from|by|via|through|of|about|with|following)$/;

/** A sentence that only says who said it: “Why?” Smith, a farmer, asked on Monday. */
function isAttribution({ text, start, terms }: TaggedSentence): boolean {
  const at = terms.findIndex((t) => t.tags.has('Verb') && !t.normal.endsWith('ing') && !t.tags.has('Auxiliary'));
  if (at < 1 || at > 20 || !isReportingForm(terms[at]!.normal) || /["“”]/.test(text)) return false;
  const next = terms[at + 1];
  return !next || /^\s*[,.]/.test(text.slice(terms[at]!.end - start)) || next.tags.has('Date') || BEHIND.test(next.normal);
}

/** Does the text go on over the border between two sentences: inside a quotation, or with a small letter after it? */
function joins(text: string, before: Span, next: TaggedSentence, quotes: readonly QuotedSpan[], from: number): boolean {
  for (let i = from; i < quotes.length && quotes[i]!.outer.start < next.start; i++) {
    const { outer } = quotes[i]!;
    if (outer.end > next.start) return true;
    if (outer.end >= before.end && outer.start < before.end) return /^(?:\p{Ll}|--|[—–―-])/u.test(text.slice(next.start, next.start + 2)) || (endsInside(text, quotes[i]!) && isAttribution(next));
  }
  return false;
}

const endsInside = (text: string, quote: Span): boolean => /[,.?!…—–-]['’]?\s*$/.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end));

/** Words outside quotations, and each quotation as one. */
function tokensOf(text: string, terms: readonly Term[], quotes: readonly QuotedSpan[]): Token[] {
  const outside = terms.filter(((at) => (term: Term) => {
    while (at < quotes.length && quotes[at]!.outer.end <= term.start) at++;
    const quote = quotes[at];
    return !quote || !overlaps(quote.outer, term);
  })(0));
  const parts = [
    ...outside.map((t) => ({ start: t.start, end: t.end, normal: t.normal, root: t.root, text: t.text, tags: t.tags, quote: null })),
    ...quotes.map((q) => ({ start: q.outer.start, end: q.outer.end, normal: '', root: '', text: '', tags: NONE, quote: q })),
  ].sort((a, b) => a.start - b.start);
  return parts.map((part, i) => {
    const gap = i ? text.slice(parts[i - 1]!.end, part.start) : '';
    return { ...part, gap, breaks: BREAK.test(gap), closes: part.quote !== null && endsInside(text, part.quote) };
  });
}

function passage(text: string, group: readonly TaggedSentence[], quotes: readonly QuotedSpan[]): Passage {
  const first = group[0]!;
  const last = group[group.length - 1]!;
  const tokens = tokensOf(text, group.flatMap((s) => s.terms), quotes);
  return {
    start: first.start, end: last.end, block: first.block, sentence: first.index, tokens,
    mentions: group.flatMap((s) => s.mentions).filter((m) => !quotes.some((q) => overlaps(q.outer, m))),
  };
}

/** The passages of an article, in order. */
export function passagesOf(article: TaggedArticle): Passage[] {
  const quotes = findQuotedSpans(article.text, article.blocks).filter((q) => q.depth === 0);
  const out: Passage[] = [];
  let group: TaggedSentence[] = [];
  let at = 0;
  const flush = (): void => {
    const last = group[group.length - 1];
    if (!last) return;
    const from = at;
    while (at < quotes.length && quotes[at]!.outer.start < last.end) at++;
    out.push(passage(article.text, group, quotes.slice(from, at)));
    group = [];
  };
  for (const sentence of article.sentences) {
    const last = group[group.length - 1];
    if (last && (last.block !== sentence.block || !joins(article.text, last, sentence, quotes, at))) flush();
    while (at < quotes.length && quotes[at]!.outer.end <= sentence.start && !group.length) at++;
    group.push(sentence);
  }
  flush();
  return out;
}
