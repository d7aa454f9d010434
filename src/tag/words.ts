/** A sentence -> its words, untagged, as compromise reads them. What a word looks like is worked out once: a text repeats its words. */
import type { Nlp, NlpTerm, World } from './inside.ts';

/** Words remembered before all are forgotten: a text of nothing but new ones must not fill the memory. */
const MOST = 50_000;

type Word = Pick<NlpTerm, 'text' | 'pre' | 'post' | 'normal'>;

/** Texts -> sentences of compromise's (usually one) of words. */
export function wordReader(nlp: Nlp, world: World): (text: string) => NlpTerm[][] {
  const { splitSentences, splitTerms, splitWhitespace } = world.methods.one.tokenize;
  const words = new Map<string, Word>();
  const one = nlp('');

  function look(raw: string): Word {
    one.document = [[splitWhitespace(raw, world.model)]];
    world.compute.normal!(one);
    const { text, pre, post, normal } = one.document[0]![0]!;
    if (words.size >= MOST) words.clear();
    const word = { text, pre, post, normal };
    words.set(raw, word);
    return word;
  }
  const term = (raw: string): NlpTerm => {
    const { text, pre, post, normal } = words.get(raw) ?? look(raw);
    return { text, pre, post, tags: new Set(), normal };
  };
  return (text) => splitSentences(text, world).map((sentence) => splitTerms(sentence, world.model).map(term));
}
