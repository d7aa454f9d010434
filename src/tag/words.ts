/**
 * A sentence -> its words as compromise reads them, and what its word lists say of them. What a word looks like, and what it is on its own, is
 * worked out once: a text repeats its words. Where words may be a phrase of the lists together ("prime minister"), compromise looks itself.
 */
import { mayBreak } from './clauses.ts';
import type { Nlp, NlpTerm, World } from './inside.ts';
import type { TermKeys } from './places.ts';
import type { Guess } from './pre-tag.ts';
import { become, type TagState, type TagStates } from './tag-states.ts';

/** Words remembered before all are forgotten: a text of nothing but new ones must not fill the memory. */
const MOST = 50_000;

/** A word as it stands in the text, with the blanks and marks around it. */
export interface Word
  extends Readonly<Pick<NlpTerm, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'alias' | 'frozen' | 'switch'>> {
  /** What the lists say of the word alone. */
  readonly state: TagState;
  readonly phrases: Phrases | undefined;
  /** Whether compromise takes it apart, or does so before some words: "how'd". */
  readonly mayContract: boolean;
  /** Whether a clause may end behind it. */
  readonly mayBreak: boolean;
  /** What the pre-tagger took it for, by its tags and place. */
  readonly guesses: Guess[];
  /** Its forms as the post-tagger numbers them. */
  keys: TermKeys | undefined;
}
/** The phrases of compromise's lists that begin with a word: their second words, and how many words the longest has. */
interface Phrases {
  readonly seconds: Set<string>;
  readonly longest: number;
}

const nameOf = (term: Pick<NlpTerm, 'machine' | 'normal'>): string => term.machine || term.normal;

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
  readonly forget: () => void;
}

/** A word in a sentence. All have the same fields in the same order; last what compromise deletes, so that the others keep their places. */
const termOf = (word: Word, state: TagState): NlpTerm => ({
  text: word.text,
  pre: word.pre,
  post: word.post,
  normal: word.normal,
  tags: state.tags,
  state,
  machine: word.machine,
  alias: word.alias,
  word,
  implicit: undefined,
  root: undefined,
  switch: undefined,
  index: undefined,
  frozen: undefined,
});

/** Runs steps of compromise as they are on one sentence, whose words get sets of tags of their own for it. Returns what they make of it. */
export type Run = (terms: NlpTerm[], ...steps: readonly string[]) => NlpTerm[];

export function runner(nlp: Nlp, world: World, states: TagStates): Run {
  const view = nlp('');
  view.world = world;
  return (terms, ...steps) => {
    for (const term of terms) if (term.tags === term.state?.tags) term.tags = new Set(term.tags);
    view.document = [terms];
    for (const step of steps) world.compute[step]!(view);
    const made = view.document[0]!;
    for (const term of made) become(term, states.of(term.tags));
    return made;
  };
}

/** The words of texts, each looked at once. */
function wordMaker({ world, run, switchOf }: Tools, phrases: ReadonlyMap<string, Phrases>): (raw: string) => Word {
  const { splitWhitespace } = world.methods.one.tokenize;
  return (raw) => {
    const term = splitWhitespace(raw, world.model);
    run([term], 'normal', 'alias', 'machine', 'freeze', 'lexicon');
    const { text, pre, post, normal, machine, alias, frozen } = term;
    const state = term.state!;
    const mayContract = normal.includes("'d") || run([term], 'contractions')[0] !== term;
    return {
      ...{ text, pre, post, normal, machine, alias, frozen, state, switch: switchOf(normal), mayContract },
      ...{ mayBreak: mayBreak(post), phrases: phrases.get(nameOf(term)), guesses: [], keys: undefined },
    };
  };
}

export interface Tools {
  readonly world: World;
  readonly run: Run;
  readonly states: TagStates;
  readonly switchOf: (normal: string) => string | undefined;
}

/** A hyphen, a slash, or marks that stand alone: what is not simply parted at its blanks. */
const KNOTTY = /[-–—/]|(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/u;

export function wordReader(tools: Tools): Words {
  const { world, run, states } = tools;
  const { splitSentences, splitTerms } = world.methods.one.tokenize;
  const phrases = phrasesOf(world);
  const make = wordMaker(tools, phrases);
  const words = new Map<string, Word>();
  function wordOf(raw: string): Word {
    let word = words.get(raw);
    if (word) return word;
    word = make(raw);
    if (words.size >= MOST) words.clear();
    words.set(raw, word);
    return word;
  }
  const split = (sentence: string): readonly string[] =>
    (KNOTTY.test(sentence) ? null : sentence.match(/^\s*\S+\s*|\S+\s*/g)) ?? splitTerms(sentence, world.model);
  /** How many words from here on compromise must look at itself; 0 for a word alone. */
  function reachOf(term: NlpTerm, next: NlpTerm | undefined): number {
    const begun = term.word ? term.word.phrases : phrases.get(nameOf(term));
    if (begun && next && begun.seconds.has(nameOf(next))) return begun.longest;
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
      if (n < end) continue;
      become(term, term.word!.state);
      if (term.word!.frozen) term.frozen = true;
    }
    close();
  }
  const read = (text: string): NlpTerm[][] =>
    splitSentences(text, world).map((sentence) => split(sentence).map((raw) => termOf(wordOf(raw), states.none)));
  return { read, lookUp, forget: () => words.clear() };
}
