/** quotes: tells in whose voice a claim of another kind stands. In: tagged article, then a span. Out: its attributions; none is the article's own voice. */
import type { Attribution, Span, TaggedArticle } from '../model.ts';
import { contains, length, overlaps } from '../text/span.ts';
import { attributionsFrom, type Voiced, voicesOf } from './reading.ts';

/** For any span of the article: inside whose quotation or reported words it stands, innermost first and alone. */
export function attributionOf(article: TaggedArticle): (span: Span) => Attribution[] {
  const voices = [...voicesOf(article)].sort((a, b) => a.utterance.start - b.utterance.start);
  return (span) => {
    const inner = innermost(voices, span);
    return inner ? attributionsFrom(article.text, inner) : [];
  };
}

/** Longest utterance that is looked at, so that the search stays short. */
const WINDOW = 10_000;

/** Whether a span is said in an utterance, as a whole or, in reported words, with some words around them. */
const holds = ({ utterance }: Voiced, span: Span): boolean =>
  contains(utterance, span) ||
  (overlaps(utterance, span) && length(span) > length(utterance) && utterance.form !== 'direct');

/** The shortest utterance that holds a span, the last of several. */
function innermost(voices: readonly Voiced[], span: Span): Voiced | null {
  let best: Voiced | null = null;
  for (let i = startingUntil(voices, span.end); i >= 0 && voices[i]!.utterance.start > span.start - WINDOW; i--) {
    const voice = voices[i]!;
    if (holds(voice, span) && (!best || length(voice.utterance) < length(best.utterance))) best = voice;
  }
  return best;
}

/** The last of the utterances that begin at an offset or before it. */
function startingUntil(voices: readonly Voiced[], offset: number): number {
  let low = 0;
  let high = voices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (voices[middle]!.utterance.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
