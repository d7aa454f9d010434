/** Verbs and their nouns brought together: met / meeting / talks, killed / deaths. */

import { actions } from '../words/actions.ts';
import { stem } from './stem.ts';

const byWord = new Map<string, string>();
/** Stem -> `=action`. */
const byStem = new Map<string, string>();
for (const [action, words] of Object.entries(actions)) {
  for (const word of words) {
    byWord.set(word, action);
    if (!byStem.has(stem(word))) byStem.set(stem(word), `=${action}`);
  }
}

/** The action that a base form names: "visit" -> "travel"; the word itself where the lexicon has none. */
export const actionOf = (root: string): string => byWord.get(root) ?? root;

/** The same for a stem: `=travel`, or the stem where the lexicon has none. */
export const actionKey = (stemmed: string): string => byStem.get(stemmed) ?? stemmed;
