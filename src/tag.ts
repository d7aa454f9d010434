/**
 * tag: parsed article -> words with compromise's tags. The only file that loads compromise; src/tag/ is handed what it needs of it.
 * Spans come from the words themselves, never from phrases: compromise's phrase offsets skip opening punctuation.
 */
import { createRequire } from 'node:module';
import type { ParsedSentence, Term } from './model.ts';
import { normalWord } from './normal.ts';
import { fastTagger, isVerified, type Tagger } from './tag/fast.ts';
import type { Nlp, NlpTerm } from './tag/inside.ts';

let loaded: Nlp | undefined;
/** The tiers of compromise that tag words, loaded on first use and in one file; scripts/bundle.mjs puts one that starts faster in its place. */
function nlp(): Nlp {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Nlp;
  return loaded;
}

/** compromise as it is, sentence by sentence. */
const plainTagger: Tagger = (texts) => texts.map((text) => nlp()(text).docs.flat());

let chosen: Tagger | undefined;
/** The fast tagger where it is known to give the same tags. */
function tagger(): Tagger {
  chosen ??= isVerified(nlp()) ? fastTagger(nlp()) : plainTagger;
  return chosen;
}

const roots = new Map<string, string>();
const TENSES = ['PastTense', 'Gerund', 'Participle', 'PresentTense'] as const;

/** Base form of a verb or noun, remembered: an article repeats its words. */
function rootOf(normal: string, tags: ReadonlySet<string>): string {
  const isVerb = tags.has('Verb');
  if (!isVerb && !tags.has('Plural')) return normal;
  const tense = TENSES.find((tag) => tags.has(tag));
  const key = isVerb ? `${tense} ${normal}` : normal;
  let root = roots.get(key);
  if (root === undefined) {
    const { model, methods } = nlp().world();
    const { verb, noun } = methods.two.transform;
    root = (isVerb ? verb.toInfinitive(normal, model, tense) : noun.toSingular(normal, model)) || normal;
    roots.set(key, root);
  }
  return root;
}

function term(from: NlpTerm, start: number): Term {
  const normal = normalWord(from.text);
  const end = start + from.text.length;
  return { start, end, text: from.text, normal, root: rootOf(normal, from.tags), tags: from.tags };
}

/** Where the words stand: each after what it and those before it are made of. The second half of a contraction has no text. */
function place(words: readonly NlpTerm[], { start }: ParsedSentence): Term[] {
  const terms: Term[] = [];
  let at = start;
  for (const word of words) {
    at += word.pre.length;
    if (word.text !== '') terms.push(term(word, at));
    at += word.text.length + word.post.length;
  }
  return terms;
}

/** Sentences that are tagged in one go: compromise's words are large, and a long article's need not all be there at once. */
const BATCH = 64;

/** The words of each sentence. Tagging a sentence alone gives the same tags as tagging the whole text. */
export function tagSentences(sentences: readonly ParsedSentence[]): Term[][] {
  const out: Term[][] = [];
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH);
    const tagged = tagger()(batch.map(({ text }) => text));
    for (const [n, words] of tagged.entries()) out.push(place(words, batch[n]!));
  }
  return out;
}

/** The words of one sentence. */
export const tagSentence = (sentence: ParsedSentence): Term[] => tagSentences([sentence])[0]!;
