/** quotes: everything the other files ask of an article, worked out once. In: tagged article. Out: utterances with their speakers. */
import type { Attribution, TaggedArticle } from '../model.ts';
import { passagesOf } from './passages.ts';
import { attributing, speakerReader, type Speaker } from './speakers.ts';
import { utterancesOf, type Utterance } from './utterances.ts';

export interface Voiced {
  readonly utterance: Utterance;
  readonly speaker: Speaker;
}

const memo = new WeakMap<TaggedArticle, readonly Voiced[]>();

/** The utterances of an article with their speakers, remembered for the article. */
export function voicesOf(article: TaggedArticle): readonly Voiced[] {
  let voices = memo.get(article);
  if (!voices) {
    const passages = passagesOf(article);
    const speaker = speakerReader(article, passages);
    voices = utterancesOf(article.text, passages).map((utterance) => ({ utterance, speaker: speaker(utterance) }));
    memo.set(article, voices);
  }
  return voices;
}

/** What is written into a claim. */
export function attributionFrom(text: string, { utterance, speaker }: Voiced): Attribution {
  const words = utterance.source && attributing(utterance.source);
  return { speaker: speaker.speaker, candidates: [...speaker.candidates], text: words ? text.slice(words.start, words.end) : '', via: [...speaker.via], rule: utterance.rule === 'carried' ? 'carried' : speaker.rule };
}
