/** quotes: what the form of a quotation tells: a sentence, a fragment, a line of a transcript. In: the text and tokens. Out: yes or no, or where the label stands. */
import type { Span } from '../model.ts';
import type { Passage, Token } from '../syntax/types.ts';

const wordCount = (text: string, token: Token): number =>
  text.slice(token.quote!.start, token.quote!.end).split(/\s+/).length;

const LABEL = /^\p{Lu}[\p{Lu}.'’-]{1,24}(?: [\p{Lu}.'’-]{1,24}){0,3}(?=:\s)/u;
/** The label at the start of a quotation in a transcript, and where the words after it begin. */
export function labelOf(text: string, { quote }: Token): (Span & { readonly to: number }) | null {
  const { start, end } = quote!;
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 110)))?.[0];
  if (!label) return null;
  const gap = /^:\s*/.exec(text.slice(start + label.length, Math.min(end, start + label.length + 9)))![0].length;
  const to = start + label.length + gap;
  return to < end ? { start, end: start + label.length, to } : null;
}

/** Nothing but quotations: no frame of its own. */
export const standsAlone = (text: string, passage: Passage): boolean => {
  const quotes = passage.tokens.filter((t) => t.quote);
  const rest = passage.tokens.filter((t) => !t.quote);
  return (
    quotes.length > 0 &&
    rest.length <= 1 &&
    !quotes.every((q) => q.title) &&
    quotes.some((q) => q.closes || wordCount(text, q) >= 4)
  );
};

/** Six words or more that begin like a sentence: speech, even beside narration. */
export const isSentence = (text: string, token: Token): boolean =>
  token.closes &&
  wordCount(text, token) >= 6 &&
  /^\P{Ll}/u.test(text.slice(token.quote!.start, token.quote!.start + 2));

/** Three words or more that begin in the middle of a sentence: somebody's words in the writer's. */
export const isFragment = (text: string, token: Token): boolean =>
  !token.title &&
  wordCount(text, token) >= 3 &&
  /^\p{Ll}/u.test(text.slice(token.quote!.start, token.quote!.start + 2));
