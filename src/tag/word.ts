/** A word by itself: what it looks like, what compromise's lists and steps make of it alone. Worked out once: a text repeats its words. */
import { openContraction } from '../words/tagging.ts';
import { mayBreak } from './clauses.ts';
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
      keys: undefined,
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
