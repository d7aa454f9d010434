/** What the fast tagger uses of compromise's inside: shapes only. They hold for the versions in fast.ts and for no other. */
import type { TagState } from './tag-states.ts';
import type { Word } from './word.ts';

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
