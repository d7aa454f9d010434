/**
 * A sentence -> its words as compromise reads them, and what its word lists say of them. What a word looks like, and what it is on its own, is
 * worked out once: a text repeats its words. Where words may be a phrase of the lists together ("prime minister"), compromise looks itself.
 */
import { openContraction } from '../words/tagging.ts';
import { mayBreak } from './clauses.ts';
import type { Nlp, NlpTerm, World } from './inside.ts';
import type { TermKeys } from './places.ts';
import type { Guess } from './pre-tag.ts';
import { become, type TagState, type TagStates } from './tag-states.ts';

/** Words remembered before all are forgotten: a text of nothing but new ones must not fill the memory. */
const MOST = 50_000;

/** A word as it stands in the text, with the blanks and marks around it. */
export interface Word
  extends Readonly<Pick<NlpTerm, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'alias' | 'implicit' | 'switch'>> {
  /** Its tags and classes before it is looked up: none, but for what compromise took apart, which it reads like a text. */
  readonly initial: TagState;
  readonly initialSwitch: string | undefined;
  /** What the lists say of the word alone. */
  readonly state: TagState;
  readonly frozen: boolean | undefined;
  readonly phrases: Phrases | undefined;
  /** What compromise makes of a contraction, if the words behind it do not matter. */
  readonly pieces: readonly Word[] | undefined;
  /** Whether they do: "how'd", "there's". */
  readonly isOpen: boolean;
  /** Whether a clause may end behind it. */
  readonly mayBreak: boolean;
  /** What the pre-tagger took it for, by its tags and place. */
  readonly guesses: Guess[];
  /** Its forms as the post-tagger numbers them. */
  keys: TermKeys | undefined;
  /** Its plain and its base form, by the tags that it had last (src/tag.ts). */
  base: Base | undefined;
}
export interface Base {
  readonly tags: ReadonlySet<string>;
  readonly normal: string;
  readonly root: string;
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
  /** A text -> sentences of compromise's (usually one) of words, contractions taken apart. They were not looked up yet. */
  readonly read: (text: string) => NlpTerm[][];
  /** Gives a sentence the tags of the word lists. */
  readonly lookUp: (sentence: NlpTerm[]) => void;
  readonly forget: () => void;
}

/** A word in a sentence. All have the same fields in the same order; last what compromise deletes, so that the others keep their places. */
const termOf = (word: Word): NlpTerm => ({
  text: word.text,
  pre: word.pre,
  post: word.post,
  normal: word.normal,
  tags: word.initial.tags,
  state: word.initial,
  machine: word.machine,
  alias: word.alias,
  implicit: word.implicit,
  word,
  switch: word.initialSwitch,
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

export interface Tools {
  readonly world: World;
  readonly run: Run;
  readonly states: TagStates;
  readonly switchOf: (normal: string) => string | undefined;
}

const isOpen = (normal: string): boolean => normal.includes("'d") || normal.startsWith(openContraction);

/** The words of texts, each looked at once. */
function wordMaker(
  { world, run, states, switchOf }: Tools,
  phrases: ReadonlyMap<string, Phrases>,
): (raw: string) => Word {
  const { splitWhitespace } = world.methods.one.tokenize;
  function wordOf(term: NlpTerm, pieces?: readonly Word[]): Word {
    const initial = states.of(term.tags);
    run([term], 'freeze', 'lexicon');
    return {
      text: term.text,
      pre: term.pre,
      post: term.post,
      normal: term.normal,
      machine: term.machine,
      alias: term.alias,
      implicit: term.implicit,
      initial,
      initialSwitch: term.switch,
      state: term.state!,
      frozen: term.frozen,
      switch: switchOf(term.normal),
      phrases: phrases.get(nameOf(term)),
      pieces,
      isOpen: isOpen(term.normal),
      mayBreak: mayBreak(term.post),
      guesses: [],
      keys: undefined,
      base: undefined,
    };
  }
  return (raw) => {
    const read = (): NlpTerm => splitWhitespace(raw, world.model);
    const term = read();
    const made = run([term], 'normal', 'contractions', 'alias', 'machine');
    if (made.length === 1 && made[0] === term) return wordOf(term);
    const [whole] = run([read()], 'normal', 'alias', 'machine');
    return wordOf(
      whole!,
      made.map((piece) => wordOf(piece)),
    );
  };
}

/** What compromise took apart itself: its pieces are new to the steps before. */
const isPiece = ({ word }: NlpTerm): boolean => word === undefined;

/** Has contractions taken apart by compromise, and does for the pieces what is done for a word when it is read. */
function contract(sentence: NlpTerm[], run: Run): NlpTerm[] {
  const whole = run(sentence, 'contractions');
  run(whole.filter(isPiece), 'alias', 'machine');
  return whole;
}

/** A hyphen, a slash, or marks that stand alone: what is not simply parted at its blanks. */
const KNOTTY = /[-–—/]|(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/u;

export function wordReader(tools: Tools): Words {
  const { world, run } = tools;
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
  function termsOf(sentence: string): NlpTerm[] {
    const found = split(sentence).map(wordOf);
    if (found.some((word) => word.isOpen)) return contract(found.map(termOf), run);
    const terms: NlpTerm[] = [];
    for (const word of found) {
      if (!word.pieces) terms.push(termOf(word));
      else for (const piece of word.pieces) terms.push(termOf(piece));
    }
    return terms;
  }
  const read = (text: string): NlpTerm[][] => splitSentences(text, world).map(termsOf);
  return { read, lookUp, forget: () => words.clear() };
}
