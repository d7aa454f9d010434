/**
 * tag: parsed article -> words with compromise's tags. The only file that imports compromise.
 * Spans come from term offsets, never from phrases: compromise's phrase offsets skip opening punctuation.
 */
import { createRequire } from 'node:module';
import type { ParsedSentence, Term } from './model.ts';
import { normalWord } from './normal.ts';

interface NlpTerm {
  text: string;
  normal: string;
  tags: Set<string>;
  offset: { start: number; length: number };
}
interface NlpView {
  docs: NlpTerm[][];
  compute(name: string): NlpView;
}
type Transform = (word: string, model: unknown, tense?: string) => string;
interface Nlp {
  (text: string): NlpView;
  world(): {
    model: unknown;
    methods: { two: { transform: { verb: { toInfinitive: Transform }; noun: { toSingular: Transform } } } };
  };
}

let loaded: Nlp | undefined;
/** compromise, loaded on first use and through its one-file CommonJS bundle, which starts in two thirds of the time. */
function nlp(): Nlp {
  loaded ??= createRequire(import.meta.url)('compromise') as Nlp;
  return loaded;
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

function term(from: NlpTerm, at: number): Term {
  const start = at + from.offset.start;
  const normal = normalWord(from.text);
  return {
    start,
    end: start + from.offset.length,
    text: from.text,
    normal,
    root: rootOf(normal, from.tags),
    tags: from.tags,
  };
}

/** The words of one sentence. Tagging a sentence alone gives the same tags as tagging the whole text. */
export function tagSentence(sentence: ParsedSentence): Term[] {
  const view = nlp()(sentence.text).compute('offset');
  return view.docs.flatMap((terms) => terms.filter((t) => t.text !== '').map((t) => term(t, sentence.start)));
}
