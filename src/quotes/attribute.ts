/** quotes: tells in whose voice a claim of another kind stands. In: tagged article, then a span. Out: its attributions; none is the article's own voice. */
import type { Attribution, Span, TaggedArticle } from '../model.ts';
import { contains, length, overlaps } from '../span.ts';
import { attributionsFrom, type Voiced, voicesOf } from './reading.ts';

/** For any span of the article: inside whose quotation or reported words it stands, innermost first and alone. */
export function attributionOf(article: TaggedArticle): (span: Span) => Attribution[] {
  const voices = [...voicesOf(article)].sort((a, b) => a.utterance.start - b.utterance.start);
  return (span) => {
    const holding = around(voices, span);
    const inner = holding.reduce<Voiced | null>(
      (best, voice) => (!best || length(voice.utterance) < length(best.utterance) ? voice : best),
      null,
    );
    return inner ? attributionsFrom(article.text, inner) : [];
  };
}

/** Longest utterance that is looked at, so that the search stays short. */
const WINDOW = 10_000;

function around(voices: readonly Voiced[], span: Span): Voiced[] {
  let low = 0;
  let high = voices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (voices[middle]!.utterance.start <= span.end) low = middle + 1;
    else high = middle;
  }
  const out: Voiced[] = [];
  for (let i = low - 1; i >= 0 && voices[i]!.utterance.start > span.start - WINDOW; i--) {
    const { utterance } = voices[i]!;
    if (
      contains(utterance, span) ||
      (overlaps(utterance, span) && length(span) > length(utterance) && utterance.form !== 'direct')
    )
      out.push(voices[i]!);
  }
  return out;
}
