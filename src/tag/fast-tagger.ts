/**
 * Tags texts with exactly the tags of compromise, at about a tenth of its cost. In: texts. Out: for each its words, tagged (`Tagger`).
 *
 * compromise takes each text through eleven steps, and each step looks at every word anew; tagging would be most of the time of a run. Here the
 * steps are the same and come in the same order:
 *   words.ts          reads the words, takes contractions apart, looks them up in the word lists: once for each different word;
 *   pre-tagger.ts     guesses by capitals, endings and neighbours: the guesses about one word alone once for each different word;
 *   post-tagger.ts    applies the rules that match (rule-match.ts): only those are tried of which the clause has the rarest word or tag;
 *   tag-states.ts     keeps one set of tags for all words that have the same tags.
 * The steps behind these set phrases, which nobody asks for, and are left out. Rare cases are handed to compromise's own steps (`runner`).
 *
 * All this leans on the inside of compromise. So it is used for the one version that was compared with it word by word (`isVerified`); for any
 * other, index.ts calls compromise itself. Reference: `nlp(text).docs`, in test/tag/index.test.ts.
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
