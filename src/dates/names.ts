/** Names that only look like a time: the Sunday Times, Bloody Sunday, Theresa May. */
import type { Mention, Span, TaggedSentence } from '../model.ts';
import { contains, length } from '../text/span.ts';
import { firstFrom } from '../text/span-search.ts';
import { nameHeads, nameTails } from '../words/time-words.ts';
import type { Kind } from './lexicon.ts';
import type { Context, Found } from './types.ts';

const HEADS = new Set<string>(nameHeads);
const TAILS = new Set<string>(nameTails);

const COMMON = new Set<Kind>(['day', 'dayPart', 'frequency', 'midpoint', 'part', 'unit', 'units', 'vague']);

/** "This Week", "High Noon", "48 Hours": words that have no capital inside a sentence. */
function hasCapital(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (COMMON.has(context.tokens[i]!.kind) && !context.isLower(i) && !opensQuote(context, i)) return true;
  return false;
}

const opensQuote = (context: Context, at: number): boolean => /^["“‘'`]$/.test(context.tokens[at - 1]?.word ?? '');

/** Whether a name of the sentence goes beyond the expression (the Sunday Times), or is what looks like a month (Mrs. May). */
function nameAround(mentions: readonly Mention[], span: Span, isMonth: boolean): boolean {
  const at = firstFrom(mentions, span.start + 1) - 1;
  return [mentions[at], mentions[at + 1]].some(
    (m) => m !== undefined && contains(m, span) && (isMonth || length(m) > length(span)),
  );
}

/** On the “Today” show: one capitalised word between marks of its own. */
const isTitle = (context: Context, from: number, to: number): boolean =>
  to === from + 1 && !context.isLower(from) && opensQuote(context, from) && /^[.,]?["”’']$/.test(behind(context, to));
const behind = ({ tokens }: Context, at: number): string =>
  `${tokens[at]?.word ?? ''}${/^[.,]$/.test(tokens[at]?.word ?? '') ? (tokens[at + 1]?.word ?? '') : ''}`;

/** Whether an expression is part of a name. */
export function isName(context: Context, sentence: TaggedSentence, { from, to, rule, weekday }: Found): boolean {
  const span = { start: context.tokens[from]!.start, end: context.tokens[to - 1]!.end };
  if (nameAround(sentence.mentions, span, rule === 'month')) return true;
  if (isTitle(context, from, to)) return true;
  if (sentence.role === 'body' && from > 0 && hasCapital(context, from, to)) return true;
  const next = context.tokens[to];
  const before = context.tokens[from - 1];
  if (next && TAILS.has(next.word) && !context.isLower(to)) return true;
  return weekday !== undefined && before !== undefined && HEADS.has(before.word) && !context.isLower(from - 1);
}
