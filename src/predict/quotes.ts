/**
 * quotes: answers in the form that public corpora are scored in. In: plain text, a paragraph a line. Out: spans, kinds and speakers.
 * Only here: what stands in other marks than “ ” and " (typewriter ''...'', single marks, guillemets) is given as indirect,
 * because the corpora know no others. In `claims` it is a direct quote like any other.
 */

import { resolveReferences } from '../coreference/index.ts';
import type { Block, TaggedArticle } from '../model.ts';
import { nameArticle } from '../names/index.ts';
import { isQuote } from '../quotes/claims.ts';
import { type Voiced, voicesOf } from '../quotes/reading.ts';
import { parseArticle } from '../segment/index.ts';
import { readSyntax } from '../syntax/index.ts';
import { tagSentence } from '../tag/index.ts';

export interface PredictedQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
}

/** The corpora know only “ ” and " as quotation marks: words in other marks count there as indirect. */
const inKnownMarks = (text: string, start: number): boolean => /["“”]/.test(text.charAt(start - 1));

/** One prediction for each quoted part, and one for each clause that is not wholly quoted. */
function predictions(article: TaggedArticle, { utterance, speaker }: Voiced): PredictedQuote[] {
  const { text } = article;
  const range = utterance.source?.frame.speaker;
  const tokens = utterance.source?.passage.tokens;
  const speakerStart = utterance.label?.start ?? (range && tokens ? tokens[range.from]!.start : null);
  const speakerEnd = utterance.label?.end ?? (range && tokens ? tokens[range.to - 1]!.end : null);
  const name =
    article.entities.find((e) => e.id === speaker.speakers[0])?.name ??
    (speaker.means ? text.slice(speaker.means.start, speaker.means.end) : null) ??
    (speakerStart !== null && speakerEnd !== null ? text.slice(speakerStart, speakerEnd) : null);
  const who = { speaker: name, speakerStart, speakerEnd };
  const parts = utterance.quoted.map(({ start, end }, n) => ({
    start,
    end,
    kind: inKnownMarks(text, n ? start : (utterance.label?.start ?? start))
      ? ('direct' as const)
      : ('indirect' as const),
    ...who,
  }));
  if (utterance.form === 'direct') return parts;
  return [
    ...parts.filter((p) => p.kind === 'direct'),
    ...utterance.parts.map(({ start, end }) => ({ start, end, kind: 'indirect' as const, ...who })),
  ];
}

/** The article that a plain text stands for, with names. */
export function plainArticle(text: string): TaggedArticle {
  const blocks: Block[] = [...text.matchAll(/[^\r\n]+/g)]
    .filter((m) => /\S/.test(m[0]))
    .map((m) => ({ start: m.index, end: m.index + m[0].length, role: 'body' }));
  const article = parseArticle({
    id: 'text',
    path: 'text',
    item: null,
    text,
    metadata: {},
    given: {},
    blocks,
    dropped: [],
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { date: null, from: 'none' },
  });
  return nameArticle(article, article.sentences.map(tagSentence));
}

/** The quotes of a plain text with their speakers. Words inside another's come before what holds them. */
export function predictQuotes(text: string): PredictedQuote[] {
  const article = plainArticle(text);
  return voicesOf(resolveReferences(readSyntax(article)))
    .filter(isQuote)
    .flatMap((voice) => predictions(article, voice))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
