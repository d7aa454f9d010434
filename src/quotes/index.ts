/** Read voices: an article with its references and times -> the same with who says what. The last stage before the kinds of claims. */
import type { TimedArticle } from '../dates/index.ts';
import { type Voiced, voicesOf } from './reading.ts';

/** An article as the kinds of claims see it: everything that was read of it, and nothing left to work out. */
export interface ReadArticle extends TimedArticle {
  /** Utterances, quoted or reported, with their speakers. Those that hold others come first. */
  readonly voices: readonly Voiced[];
}

/** Adds the utterances: "the bridge is safe" is Ana Hill's in "Ana Hill said the bridge is safe." */
export const readVoices = (article: TimedArticle): ReadArticle => ({ ...article, voices: voicesOf(article) });
