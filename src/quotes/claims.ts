/** quotes: extracts quote claims. In: an article with its voices. Out: one draft for each utterance: direct, mixed or indirect. */

import { memoizeWord } from '../base/memoize.ts';
import type { Draft, TaggedSentence } from '../model.ts';
import { stemOf } from '../text/content-words.ts';
import { length, sentencePlace, textSpan } from '../text/span.ts';
import { stopwords } from '../words/stopwords.ts';
import type { ReadArticle } from './index.ts';
import { attributionsFrom, type Voiced } from './reading.ts';
import type { Utterance } from './types.ts';

const STOP = new Set<string>(stopwords);

/** The stem of a content word as it is written in lower case, '' of another word. */
const stemOfWord = memoizeWord((written) => {
  const word = written.replace(/'s?$/, '');
  return word && !STOP.has(word) ? stemOf(word) : '';
});

/** Stems of the content words, each once, in order. */
export function contentStems(words: string): string[] {
  const lower = words.toLowerCase().replaceAll('’', "'");
  const out = new Set<string>();
  for (const word of lower.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []) {
    const found = stemOfWord(word);
    if (found) out.add(found);
  }
  return [...out];
}

function modalityOf({ source }: Utterance): Draft<'quote'>['modality'] {
  if (source?.frame.verbClass === 'deny') return 'denied';
  return source?.frame.verbClass === 'claim' ? 'alleged' : 'asserted';
}

function draft(text: string, sentence: TaggedSentence, voice: Voiced): Draft<'quote'> {
  const { utterance, speaker } = voice;
  const span = textSpan(text, utterance.start, utterance.end);
  const quoted = utterance.quoted.map((q) => textSpan(text, q.start, q.end));
  const words = utterance.parts.map((p) => text.slice(p.start, p.end)).join(' ');
  const cue = utterance.source?.frame.cue;
  const tokens = utterance.source?.passage.tokens;
  return {
    kind: 'quote',
    span,
    sentence: sentencePlace(sentence),
    about: { speaker: speaker.speakers[0] ?? null, terms: contentStems(words) },
    value: {
      words,
      form: utterance.form,
      quoted,
      cue: cue && tokens ? textSpan(text, tokens[cue.from]!.start, tokens[cue.to - 1]!.end) : null,
    },
    polarity: 'affirmed',
    modality: modalityOf(utterance),
    attribution: attributionsFrom(text, voice),
    rule: utterance.rule,
  };
}

/** Positions without an act of speech are no quotes unless words of theirs are quoted. */
export const isQuote = ({ utterance }: Voiced): boolean =>
  utterance.form !== 'indirect' || utterance.source?.frame.verbClass !== 'think';

/** "Ray said the plan works, according to Reuters" is one quote of Ray's, not another of Reuters'. */
const passesOn = (voices: readonly Voiced[]): ReadonlySet<Voiced> =>
  new Set(
    voices.flatMap((v) =>
      v.outer && isQuote(v) && length(v.utterance) * 2 > length(v.outer.utterance) ? [v.outer] : [],
    ),
  );

/** The quotes of an article, in order of their first word. */
export function quoteClaims({
  text,
  sentences,
  voices,
}: Pick<ReadArticle, 'text' | 'sentences' | 'voices'>): Draft<'quote'>[] {
  const out: Draft<'quote'>[] = [];
  let at = 0;
  const passing = passesOn(voices);
  for (const voice of voices
    .filter((v) => isQuote(v) && !passing.has(v))
    .sort((a, b) => a.utterance.start - b.utterance.start || b.utterance.end - a.utterance.end)) {
    while (at + 1 < sentences.length && sentences[at]!.end <= voice.utterance.start) at++;
    const sentence = sentences[at];
    if (sentence) out.push(draft(text, sentence, voice));
  }
  return out;
}
