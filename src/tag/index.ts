/**
 * Tags words. In: the sentences of a parsed article. Out: for each sentence its words (`Term`) with compromise's tags, their base forms, and
 * where they stand. "She met critics." -> She {Pronoun}, met {Verb, PastTense; root "meet"}, critics {Noun, Plural; root "critic"}.
 *
 * `tagSentences` and `tagSentence` are the door of this folder; beside them others use `tagBits`, for asking a word for several tags at once.
 * Spans come from the words themselves, never from phrases: compromise's phrase offsets skip opening punctuation.
 */
import { memoizeWord } from '../base/memoize.ts';
import type { ParsedSentence, Term } from '../model.ts';
import { normalWord } from '../text/normal-form.ts';
import { fastTagger, isVerified, type Tagger } from './fast-tagger.ts';
import { compromise } from './load-compromise.ts';
import { bitsOf } from './tag-bits.ts';
import type { Base, NlpTerm } from './types.ts';

/** compromise as it is, sentence by sentence. */
const plainTagger: Tagger = (texts) => texts.map((text) => compromise()(text).docs.flat());

let chosen: Tagger | undefined;
/** The fast tagger where it is known to give the same tags. */
function tagger(): Tagger {
  chosen ??= isVerified(compromise()) ? fastTagger(compromise()) : plainTagger;
  return chosen;
}

const normalOf = memoizeWord(normalWord);

const infinitiveOf = (tense?: string): ((normal: string) => string) =>
  memoizeWord((normal) => {
    const { model, methods } = compromise().world();
    return methods.two.transform.verb.toInfinitive(normal, model, tense) || normal;
  });
const infinitives = ['PastTense', 'Gerund', 'Participle', 'PresentTense'].map((tense) => ({
  tense,
  of: infinitiveOf(tense),
}));
const bareInfinitive = infinitiveOf();
const singularOf = memoizeWord((normal) => {
  const { model, methods } = compromise().world();
  return methods.two.transform.noun.toSingular(normal, model) || normal;
});

/** Base form of a verb or noun. */
function rootOf(normal: string, tags: ReadonlySet<string>): string {
  if (!tags.has('Verb')) return tags.has('Plural') ? singularOf(normal) : normal;
  for (const { tense, of } of infinitives) if (tags.has(tense)) return of(normal);
  return bareInfinitive(normal);
}

/** The plain and the base form of a word and its tags as bits, remembered with it: mostly it comes again with the same tags. */
function baseOf({ text, tags, word }: NlpTerm): Base {
  if (word?.base?.tags === tags) return word.base;
  const normal = normalOf(text);
  const base = { tags, normal, root: rootOf(normal, tags), bits: bitsOf(tags) };
  if (word) word.base = base;
  return base;
}

function term(from: NlpTerm, start: number): Term {
  const { text, tags } = from;
  const { normal, root, bits } = baseOf(from);
  return { start, end: start + text.length, text, normal, root, tags, bits };
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
