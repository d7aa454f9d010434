/**
 * compromise's tags at about a twelfth of its cost: its steps one after the other, on a copy of its world that leaves its global one alone,
 * with the post-tagger's rules indexed (rules.ts) and without the steps behind it, which only set phrases.
 * This leans on compromise's inside, so it is used for versions that were compared word by word with the plain tagger, and for no other.
 */

import { VERIFIED } from './load-compromise.ts';
import { postTagger } from './post-tagger.ts';
import { guesser, preTagger, splitter } from './pre-tagger.ts';
import { setTag, tagStates } from './tag-states.ts';
import type { Nlp, NlpTerm, World } from './types.ts';
import { runner, wordReader } from './words.ts';

const STEPS = 'contractions alias machine index id freeze typeahead lexicon preTagger contractionTwo postTagger';

/** The step behind them, which sets no tags; the bundle leaves it out. */
const LAST = ' chunks';

/** Whether the fast tagger is known to give the tags of this compromise. */
export function isVerified(nlp: Nlp): boolean {
  const steps = nlp.world().hooks.join(' ');
  return nlp.version === VERIFIED && (steps === STEPS || steps === STEPS + LAST);
}

/** Texts -> the words of each, tagged. */
export type Tagger = (texts: readonly string[]) => NlpTerm[][];

/** The world with another `setTag`; everything else is compromise's. */
function worldOf(nlp: Nlp): World {
  const { methods, ...world } = nlp.world();
  return { ...world, methods: { ...methods, one: { ...methods.one, setTag } } };
}

/** What looks like a contraction still, if a word before tells what it is one of. */
const hasApostrophe = (sentence: readonly NlpTerm[]): boolean => sentence.some(({ normal }) => normal.includes("'"));

export function fastTagger(nlp: Nlp): Tagger {
  const world = worldOf(nlp);
  const states = tagStates(world.model);
  const run = runner(nlp, world, states);
  const guess = guesser(world, states);
  const split = splitter(world.methods);
  const words = wordReader({ world, run, states, switchOf: guess.switchOf });
  const preTag = preTagger(world, states, guess, split);
  const postTag = postTagger(world, states, split);
  function tag(read: NlpTerm[]): NlpTerm[] {
    let sentence = read;
    words.lookUp(sentence);
    preTag(sentence);
    if (hasApostrophe(sentence)) sentence = run(sentence, 'index', 'contractionTwo');
    postTag(sentence);
    return sentence;
  }
  return (texts) => {
    if (states.isFull()) {
      states.forget();
      words.forget();
    }
    return texts.map((text) => words.read(text).flatMap(tag));
  };
}
