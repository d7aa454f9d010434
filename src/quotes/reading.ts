/** quotes: who says what. In: an article with its references. Out: utterances with their speakers. */
import type { ResolvedArticle } from '../coreference/index.ts';
import type { Attribution, Span } from '../model.ts';
import { contains, length, overlaps } from '../text/span.ts';
import { nobody, type Speaker } from './memory.ts';
import { attributing, speakerReader } from './speakers.ts';
import type { Utterance } from './types.ts';
import { utterancesOf } from './utterances.ts';

export interface Voiced {
  readonly utterance: Utterance;
  readonly speaker: Speaker;
  /** The utterance that reports this one: "B said C" in "A reported that B said C". */
  readonly outer: Voiced | null;
}

/** Through whom the words came when another utterance holds them. */
function passedOn(speaker: Speaker, outer: Voiced | null): Speaker {
  if (!outer || outer.speaker.speakers.some((id) => speaker.speakers.includes(id))) return speaker;
  const hops = outer.speaker.via.length
    ? outer.speaker.via
    : outer.speaker.speakers.map((by) => ({ by, document: null }));
  return hops.length ? { ...speaker, via: [...speaker.via, ...hops] } : speaker;
}

/** How many utterances back one is looked for that holds another. */
const REACH = 8;

/** The last utterance of the passage that holds this one and is of somebody else. */
function holderOf(out: readonly Voiced[], utterance: Utterance): Voiced | null {
  for (let i = out.length - 1; i >= Math.max(0, out.length - REACH); i--) {
    const held = out[i]!.utterance;
    if (
      held.passage === utterance.passage &&
      held.source !== utterance.source &&
      contains(held, utterance) &&
      length(held) > length(utterance)
    )
      return out[i]!;
  }
  return null;
}

function withOuter(utterances: readonly Utterance[], read: (utterance: Utterance) => Speaker): Voiced[] {
  const out: Voiced[] = [];
  for (const utterance of utterances) {
    const outer = holderOf(out, utterance);
    out.push({ utterance, speaker: passedOn(read(utterance), outer), outer });
  }
  return out;
}

/** RUIZ: the one person of the article whose name ends so. */
function labelled(article: ResolvedArticle, label: Span): Speaker {
  const name = article.text.slice(label.start, label.end).toLowerCase().split(' ').pop()!;
  const found = article.entities.filter((e) => e.kind === 'person' && e.name.toLowerCase().split(' ').includes(name));
  const ids = found.map((e) => e.id).sort();
  return {
    ...nobody('label'),
    speakers: ids.length === 1 ? ids : [],
    candidates: ids.length > 1 ? ids : [],
    means: label,
  };
}

/** The utterances of an article with their speakers. Those that hold others come first. */
export function voicesOf(article: ResolvedArticle): readonly Voiced[] {
  const read = speakerReader(article);
  return withOuter(utterancesOf(article.text, article.passages), ({ source, rule, label }) =>
    label ? labelled(article, label) : source ? read(source) : nobody(rule),
  );
}

/** What is written into a claim: one entry for each speaker that the text names. */
export function attributionsFrom(text: string, { utterance, speaker }: Voiced): Attribution[] {
  const words = utterance.label ?? (utterance.source && attributing(utterance.source));
  const common = {
    candidates: [...speaker.candidates],
    text: words ? text.slice(words.start, words.end) : '',
    via: [...speaker.via],
    rule: utterance.rule === 'carried' ? 'carried' : speaker.rule,
  };
  return (speaker.speakers.length ? speaker.speakers : [null]).map((id) => ({ speaker: id, ...common }));
}

// In whose voice a claim of another kind stands. In: the text and its voices, then a span. Out: its attributions; none is the
// article's own voice.
/** For any span of the article: inside whose quotation or reported words it stands, innermost first and alone. */
export function attributionOf(text: string, voices: readonly Voiced[]): (span: Span) => Attribution[] {
  const inOrder = voices.toSorted((a, b) => a.utterance.start - b.utterance.start);
  return (span) => {
    const inner = innermost(inOrder, span);
    return inner ? attributionsFrom(text, inner) : [];
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
