/**
 * Reads the words of a text as compromise does, and gives them the tags of its word lists. In: a text. Out: sentences of terms (`Words.read`).
 * "He won't go" -> He, will, not, go.
 *
 * Written anew after 1-one/tokenize/, contractions/ and lexicon/ of compromise, because a text repeats its words: what a word is when it stands
 * alone is worked out once, by compromise's own steps, and remembered by its spelling. Only what depends on the words beside it goes through
 * compromise each time: phrases of the lists ("prime minister"), and contractions that the words behind them tell ("how'd").
 */
import { openContraction } from '../words/tagging.ts';
import { mayBreak } from './pre-tagger.ts';
import { become } from './tag-states.ts';
import type { Nlp, NlpTerm, Phrases, TagStates, Word, World } from './types.ts';

/** What stands between two blanks. */
export interface Token {
  /** Its words as they stand, and with contractions taken apart. */
  readonly whole: readonly Word[];
  readonly pieces: readonly Word[];
  /** Whether the words behind it tell what it is a contraction of: "how'd", "there's". */
  readonly isOpen: boolean;
}

/** What the lists know a word by. */
export const nameOf = (term: Pick<NlpTerm, 'machine' | 'normal'>): string => term.machine || term.normal;

/** The phrases of the word lists by their first word. */
export function phrasesOf({ model }: World): Map<string, Phrases> {
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

/** A word in a sentence. All have the same fields in the same order; last what compromise deletes, so that the others keep their places. */
export const termOf = (word: Word): NlpTerm => ({
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

export function wordMaker(
  { world, run, states, switchOf }: Tools,
  phrases: ReadonlyMap<string, Phrases>,
): (raw: string) => Token {
  const { splitWhitespace } = world.methods.one.tokenize;
  function wordOf(term: NlpTerm): Word {
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
      mayBreak: mayBreak(term.post),
      guess: undefined,
      base: undefined,
    };
  }
  return (raw) => {
    const read = (): NlpTerm => splitWhitespace(raw, world.model);
    const term = read();
    const made = run([term], 'normal', 'contractions', 'alias', 'machine');
    const isWhole = made.length === 1 && made[0] === term;
    const pieces = made.map(wordOf);
    const whole = isWhole ? pieces : run([read()], 'normal', 'alias', 'machine').map(wordOf);
    return { whole, pieces, isOpen: isOpen(whole[0]!.normal) };
  };
}

/** Tokens remembered before all are forgotten: a text of nothing but new ones must not fill the memory. */
const MOST = 50_000;

export interface Words {
  /** A text -> sentences of compromise's (usually one) of words, contractions taken apart. They were not looked up yet. */
  readonly read: (text: string) => NlpTerm[][];
  /** Gives a sentence the tags of the word lists. */
  readonly lookUp: (sentence: NlpTerm[]) => void;
  readonly forget: () => void;
}

/** What compromise took apart itself: its pieces are new to the steps before. */
const isPiece = ({ word }: NlpTerm): boolean => word === undefined;

/** Has contractions taken apart by compromise, and does for the pieces what is done for a word when it is read. */
function contract(sentence: NlpTerm[], run: Run): NlpTerm[] {
  const whole = run(sentence, 'contractions');
  run(whole.filter(isPiece), 'alias', 'machine');
  return whole;
}

/** A slash, a dash without a letter on both sides, or marks that stand alone: where a word is not parted without those beside it. */
const KNOTTY = /\/|(?<!\p{L})[-–—]|[-–—](?!\p{L})|(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/u;
const DASH = /[-–—]/;
const INNER_BLANK = /\S\s+\S/;
/** Where a text may be more than one sentence: a stop before a blank, another line, a stop that needs no blank. */
const MANY =
  /[.!?\u203D\u2E18\u203C\u2047-\u2049\u0964\u0965\u061F\u06D4\u0589\u1362\u1367\u104B\u17D4\u3002]\s|[\r\n\u3002\uFF01\uFF1F\uFF61]/;

export function wordReader(tools: Tools): Words {
  const { world, run } = tools;
  const { splitSentences, splitTerms } = world.methods.one.tokenize;
  const phrases = phrasesOf(world);
  const make = wordMaker(tools, phrases);
  const tokens = new Map<string, Token>();
  /** A token with dashes is one or several words, whatever stands beside it. */
  function parted(raw: string): Token {
    const parts = DASH.test(raw) && !INNER_BLANK.test(raw) ? splitTerms(raw, world.model) : [raw];
    if (parts.length < 2) return make(raw);
    const made = parts.map(make);
    return {
      whole: made.flatMap(({ whole }) => whole),
      pieces: made.flatMap(({ pieces }) => pieces),
      isOpen: made.some((part) => part.isOpen),
    };
  }
  function tokenOf(raw: string): Token {
    const known = tokens.get(raw);
    if (known) return known;
    const token = parted(raw);
    if (tokens.size >= MOST) tokens.clear();
    tokens.set(raw, token);
    return token;
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
    const found = split(sentence).map(tokenOf);
    const terms: NlpTerm[] = [];
    const isOpen = found.some((token) => token.isOpen);
    for (const { whole, pieces } of found) for (const word of isOpen ? whole : pieces) terms.push(termOf(word));
    return isOpen ? contract(terms, run) : terms;
  }
  const read = (text: string): NlpTerm[][] =>
    (MANY.test(text) || text.trim() === '' ? splitSentences(text, world) : [text]).map(termsOf);
  return { read, lookUp, forget: () => tokens.clear() };
}
