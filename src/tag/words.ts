/**
 * A sentence -> its words as compromise reads them, and what its word lists say of them. What a word looks like, and what it is on its own, is
 * worked out once: a text repeats its words. Where words may be a phrase of the lists together ("prime minister"), compromise looks itself.
 */
import type { Nlp, NlpTerm, World } from './inside.ts';

/** Words remembered before all are forgotten: a text of nothing but new ones must not fill the memory. */
const MOST = 50_000;

/** A word as it stands in the text, with the blanks and marks around it. */
export interface Word
  extends Readonly<Pick<NlpTerm, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'alias' | 'frozen'>> {
  /** Of the word alone. */
  readonly tags: ReadonlySet<string>;
  readonly phrases: Phrases | undefined;
  /** Whether compromise takes it apart, or does so before some words: "how'd". */
  readonly mayContract: boolean;
}
/** The phrases of compromise's lists that begin with a word: their second words, and how many words the longest has. */
interface Phrases {
  readonly seconds: Set<string>;
  readonly longest: number;
}

const keyOf = (term: Pick<NlpTerm, 'machine' | 'normal'>): string => term.machine || term.normal;

/** The phrases of the word lists by their first word. */
function phrasesOf({ model }: World): Map<string, Phrases> {
  const { lexicon, frozenLex, _multiCache: longest } = model.one;
  const phrases = new Map<string, Phrases>();
  for (const key of [...Object.keys(lexicon), ...Object.keys(frozenLex)]) {
    const [first, second] = key.split(' ', 2);
    if (second === undefined || !Object.hasOwn(longest, first!)) continue;
    const known = phrases.get(first!);
    if (known) known.seconds.add(second);
    else phrases.set(first!, { seconds: new Set([second]), longest: longest[first!]! });
  }
  return phrases;
}

export interface Words {
  /** A text -> sentences of compromise's (usually one) of words. They have no tags yet. */
  readonly read: (text: string) => NlpTerm[][];
  /** Gives a sentence the tags of the word lists. */
  readonly lookUp: (sentence: NlpTerm[]) => void;
}

/** The tags of all words that were not looked up yet. */
const NONE: Set<string> = new Set();

function termOf(word: Word): NlpTerm {
  const { text, pre, post, normal, machine, alias } = word;
  return { text, pre, post, tags: NONE, normal, machine, alias, word };
}

/** What the lists say of a word alone. */
function settle(term: NlpTerm, { tags, frozen }: Word): void {
  term.tags = new Set(tags);
  if (frozen) term.frozen = true;
}

/** Runs steps of compromise on one sentence. Returns what they make of it. */
type Run = (terms: NlpTerm[], ...steps: readonly string[]) => NlpTerm[];

function runner(nlp: Nlp, world: World): Run {
  const view = nlp('');
  view.world = world;
  return (terms, ...steps) => {
    view.document = [terms];
    for (const step of steps) world.compute[step]!(view);
    return view.document[0]!;
  };
}

/** The words of texts, each looked at once. */
function wordsOf(world: World, run: Run, phrases: ReadonlyMap<string, Phrases>): (raw: string) => Word {
  const words = new Map<string, Word>();
  return (raw) => {
    const known = words.get(raw);
    if (known) return known;
    const term = world.methods.one.tokenize.splitWhitespace(raw, world.model);
    run([term], 'normal', 'alias', 'machine', 'freeze', 'lexicon');
    const { text, pre, post, normal, machine, alias, tags, frozen } = term;
    const mayContract = normal.includes("'d") || run([term], 'contractions')[0] !== term;
    const begun = phrases.get(keyOf({ machine, normal }));
    const word = { text, pre, post, normal, machine, alias, tags, frozen, mayContract, phrases: begun };
    if (words.size >= MOST) words.clear();
    words.set(raw, word);
    return word;
  };
}

/** A hyphen, a slash, or marks that stand alone: what is not simply parted at its blanks. */
const KNOTTY = /[-–—/]|(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/u;

export function wordReader(nlp: Nlp, world: World): Words {
  const { splitSentences, splitTerms } = world.methods.one.tokenize;
  const phrases = phrasesOf(world);
  const run = runner(nlp, world);
  const wordOf = wordsOf(world, run, phrases);
  const split = (sentence: string): readonly string[] =>
    (KNOTTY.test(sentence) ? null : sentence.match(/^\s*\S+\s*|\S+\s*/g)) ?? splitTerms(sentence, world.model);
  /** How many words from here on compromise must look at itself; 0 for a word alone. */
  function reachOf(term: NlpTerm, next: NlpTerm | undefined): number {
    const begun = term.word ? term.word.phrases : phrases.get(keyOf(term));
    if (begun && next && begun.seconds.has(keyOf(next))) return begun.longest;
    return term.word ? 0 : 1;
  }
  function lookUp(sentence: NlpTerm[]): void {
    let [start, end] = [0, 0];
    const close = (): void => {
      if (start < end) run(sentence.slice(start, end), 'freeze', 'lexicon');
    };
    for (let n = 0; n < sentence.length; n++) {
      const term = sentence[n]!;
      const reach = reachOf(term, sentence[n + 1]);
      if (reach && n >= end) {
        close();
        start = n;
      }
      if (reach) end = Math.max(end, n + reach);
      if (n >= end) settle(term, term.word!);
      else if (term.tags === NONE) term.tags = new Set();
    }
    close();
  }
  const read = (text: string): NlpTerm[][] =>
    splitSentences(text, world).map((sentence) => split(sentence).map((raw) => termOf(wordOf(raw))));
  return { read, lookUp };
}
