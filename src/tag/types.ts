/**
 * Shapes only: what the fast tagger uses of compromise (from `NlpTerm` on), and what it keeps beside it. They hold for the version in
 * load-compromise.ts and for no other.
 */
export interface TagState {
  /** Shared: nobody may change it. */
  readonly tags: Set<string>;
  /** What they become with one tag more: what stands against it goes; where it is safe or frozen, the tag stays away; added as it is; dropped. */
  readonly given: Map<string, TagState>;
  readonly kept: Map<string, TagState>;
  readonly added: Map<string, TagState>;
  readonly dropped: Map<string, TagState>;
  /** With all that they imply. */
  filled: TagState | undefined;
  /** The narrowest first. */
  ranked: readonly string[] | undefined;
}

export interface TagStates {
  readonly none: TagState;
  readonly of: (tags: ReadonlySet<string>) => TagState;
  readonly give: (from: TagState, tag: string | readonly string[], keep: boolean) => TagState;
  readonly add: (from: TagState, tag: string | readonly string[]) => TagState;
  readonly drop: (from: TagState, tag: string) => TagState;
  readonly fill: (from: TagState) => TagState;
  readonly rank: (from: TagState) => readonly string[];
  readonly isFull: () => boolean;
  readonly forget: () => void;
}

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
  /** Whether a clause may end behind it. */
  readonly mayBreak: boolean;
  /** What the pre-tagger took it for, by its tags and place. */
  guess: Guess | undefined;
  /** Its plain and its base form, by the tags that it had last (tag/index.ts). */
  base: Base | undefined;
}

export interface Base {
  readonly tags: ReadonlySet<string>;
  readonly normal: string;
  readonly root: string;
  /** The tags as bits (tag-bits.ts). */
  readonly bits: number;
}

/** The phrases of compromise's lists that begin with a word: their second words, and how many words the longest has. */
export interface Phrases {
  readonly seconds: Set<string>;
  readonly longest: number;
}

/** What a word is taken for alone. */
export interface Guess {
  readonly from: TagState;
  readonly isFirst: boolean;
  readonly isYelling: boolean;
  /** Behind the second pass, and what the third makes of that. */
  readonly guessed: TagState;
  readonly settled: TagState;
  /** The one before it, with other tags or in another place. */
  readonly other: Guess | undefined;
}

/** Words, tags and switches that rules ask for, as numbers. */
export interface Keys {
  readonly words: Map<string, number>;
  readonly tags: Map<string, number>;
  readonly switches: Map<string, number>;
  count: number;
}

/** The numbers of a word's forms. */
export interface TermKeys {
  /** By which compromise looks up the rules of a clause. */
  readonly met: readonly number[];
  /** What it only matches by. */
  readonly marked: readonly number[];
}

/** A word while it is tagged. `implicit` is set on both halves of a contraction, the second of which has no text. */
export interface NlpTerm {
  /** While the fast tagger has it in hand: its tags, as shared by all words that have them. Then `tags` are those of the state. */
  state?: TagState;
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
  machine?: string | undefined;
  implicit?: string | undefined;
  root?: string | undefined;
  alias?: string[] | undefined;
  switch?: string | undefined;
  index?: unknown;
  frozen?: boolean | undefined;
  /** Ours: what is remembered of the word; compromise makes terms without it. */
  word?: Word | undefined;
}

/** One token of a rule: what a word must be, where, and how often. */
export interface NlpToken {
  word?: string;
  tag?: string;
  switch?: string;
  fastOr?: ReadonlySet<string>;
  method?: string;
  regex?: RegExp;
  anything?: boolean;
  pos?: string;
  choices?: NlpToken[][];
  operator?: string;
  group?: string;
  start?: boolean;
  end?: boolean;
  optional?: boolean;
  greedy?: boolean;
  negative?: boolean;
  [other: string]: unknown;
}

/** A rule of the post-tagger, taken apart by compromise's `buildNet`. */
export interface NlpRule {
  match: string;
  regs: readonly NlpToken[];
  needs: readonly string[];
  wants: readonly string[];
  minWant: number;
  minWords: number;
  ifNo?: readonly string[];
  notIf?: unknown;
  group?: string | number;
  tag?: string | string[];
  unTag?: string;
  safe?: boolean;
  freeze?: boolean;
  chunk?: string;
}

export interface NlpNet {
  hooks: Record<string, NlpRule[]>;
  always: NlpRule[];
}

export interface TagNode {
  not?: readonly string[];
  parents?: readonly string[];
  children?: readonly string[];
}

/** A pattern and the tags of the words that match it. */
export type WordPattern = readonly [pattern: RegExp, tag: string | readonly string[], ...about: unknown[]];

/** Ends or starts of words by their length, with the tag that they tell. */
export type Affixes = readonly (Readonly<Record<string, string>> | null)[];

/** What tells one of two classes of a word, by the word or tag that stands beside it. */
export type Clue = Readonly<Record<string, string | null | undefined>>;

export interface Clues {
  readonly beforeWords?: Clue;
  readonly afterWords?: Clue;
  readonly beforeTags?: Clue;
  readonly afterTags?: Clue;
}

/** What tells the class of an unknown word: a word or tag beside it, and the tag that it gets. */
type Hints = readonly (readonly [beside: string, tag: string])[];

export interface Model {
  one: {
    tagSet: Record<string, TagNode>;
    contractions: readonly { word?: string }[];
    lexicon: Readonly<Record<string, unknown>>;
    frozenLex: Readonly<Record<string, unknown>>;
    /** First words of phrases of both, with the number of words of the longest. */
    _multiCache: Readonly<Record<string, number>>;
  };
  two: {
    matches: readonly NlpRule[];
    regexText: readonly WordPattern[];
    regexNormal: readonly WordPattern[];
    regexNumbers: readonly WordPattern[];
    endsWith: Readonly<Record<string, readonly WordPattern[]>>;
    suffixPatterns: Affixes;
    prefixPatterns: Affixes;
    switches: Readonly<Record<string, string>>;
    clues: Readonly<Record<string, Clues>>;
    neighbours: Readonly<Record<'leftTags' | 'leftWords' | 'rightTags' | 'rightWords', Hints>>;
    orgWords: Readonly<Record<string, boolean>>;
    placeWords: Readonly<Record<string, boolean>>;
  };
}

/** `[sentence, first term, one behind the last]`. */
type Pointer = readonly [number, number, number];

type Transform = (word: string, model: unknown, tense?: string) => string;

export interface Methods {
  one: {
    tokenize: {
      splitSentences(text: string, world: World): string[];
      splitTerms(sentence: string, model: Model): string[];
      splitWhitespace(word: string, model: Model): NlpTerm;
    };
    termMethods: Record<string, (term: NlpTerm) => boolean>;
    buildNet(rules: NlpRule[], world: World): NlpNet;
    match(docs: NlpTerm[][], rule: NlpRule): { ptrs: Pointer[] };
    setTag(terms: readonly NlpTerm[], tag: string | readonly string[], world: World, isSafe?: boolean | null): void;
  };
  two: {
    quickSplit(docs: readonly NlpTerm[][]): NlpTerm[][];
    looksPlural(word: string): boolean;
    transform: { verb: { toInfinitive: Transform }; noun: { toSingular: Transform } };
  };
}

export interface World {
  model: Model;
  methods: Methods;
  compute: Record<string, (view: View) => unknown>;
  hooks: readonly string[];
}

export interface View {
  document: NlpTerm[][];
  docs: NlpTerm[][];
  world: World;
}

export interface Nlp {
  (text: string): View;
  version: string;
  world(): World;
}
