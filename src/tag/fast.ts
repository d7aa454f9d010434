/**
 * compromise's tags at about a quarter of its cost: its own steps one after the other, on a copy of its world that leaves its global one alone,
 * with the post-tagger's rules indexed (rules.ts) and without the steps behind it, which only set phrases.
 * This leans on compromise's inside, so it is used for versions that were compared word by word with the plain tagger, and for no other.
 */
import type { Nlp, NlpTerm, View, WordPattern, World } from './inside.ts';
import { applyRule, type RuleFinder, ruleFinder } from './rules.ts';
import { setTag } from './set-tag.ts';
import { wordReader } from './words.ts';

const VERIFIED = new Set(['14.17.0']);
const STEPS = 'contractions alias machine index id freeze typeahead lexicon preTagger contractionTwo postTagger';

/** The step behind them, which sets no tags; the bundle leaves it out. */
const LAST = ' chunks';

/** Whether the fast tagger is known to give the tags of this compromise. */
export function isVerified(nlp: Nlp): boolean {
  const steps = nlp.world().hooks.join(' ');
  return VERIFIED.has(nlp.version) && (steps === STEPS || steps === STEPS + LAST);
}

/** Texts -> the words of each, tagged. */
export type Tagger = (texts: readonly string[]) => NlpTerm[][];

/** Words remembered before all are forgotten. */
const MOST = 50_000;

/** A list of patterns as a single one, which remembers what of the list a word matches first: a text repeats its words. */
function remembering(patterns: readonly WordPattern[]): readonly WordPattern[] {
  const known = new Map<string, WordPattern | null>();
  let found: WordPattern | null | undefined;
  const test = (word: string): boolean => {
    found = known.get(word);
    if (found === undefined) {
      found = patterns.find((one) => one[0].test(word)) ?? null;
      if (known.size >= MOST) known.clear();
      known.set(word, found);
    }
    return found !== null;
  };
  const first: WordPattern = {
    0: { test },
    get 1() {
      return found![1];
    },
  };
  return [first];
}

/** The world with another `setTag`, and with patterns that remember; everything else is compromise's. */
function worldOf(nlp: Nlp): World {
  const { model, methods, ...world } = nlp.world();
  const { regexText, regexNormal } = model.two;
  const two = { ...model.two, regexText: remembering(regexText), regexNormal: remembering(regexNormal) };
  return { ...world, model: { ...model, two }, methods: { ...methods, one: { ...methods.one, setTag } } };
}

/** Runs a step on some of the sentences. */
function run(view: View, step: string, on?: (sentence: NlpTerm[]) => boolean): void {
  const all = view.document;
  if (on) view.document = all.filter(on);
  if (view.document.length) view.world.compute[step]!(view);
  view.document = all;
}

const hasApostrophe = (sentence: NlpTerm[]): boolean => sentence.some(({ normal }) => normal.includes("'"));

/** What compromise took apart: its pieces are new to the steps before. */
const hasPieces = (sentence: NlpTerm[]): boolean => sentence.some(({ word }) => word === undefined);

/** Takes contractions apart, and does for the pieces what is done for a word when it is read. */
function contract(view: View): void {
  run(view, 'contractions', (sentence) => sentence.some(({ word }) => word!.mayContract));
  const all = view.document;
  view.document = all.filter(hasPieces).map((sentence) => sentence.filter(({ word }) => word === undefined));
  for (const step of ['alias', 'machine']) run(view, step);
  view.document = all;
}

function postTag(view: View, find: RuleFinder): void {
  const { world } = view;
  for (const clause of world.methods.two.quickSplit(view.document))
    for (const { rule, stretches } of find(clause))
      for (const [start, end] of stretches) applyRule(rule, clause.slice(start, end), world, world.methods);
}

export function fastTagger(nlp: Nlp): Tagger {
  const world = worldOf(nlp);
  const find = ruleFinder(world);
  const { read, lookUp } = wordReader(nlp, world);
  return (texts) => {
    const view = nlp('');
    view.world = world;
    const sentences = texts.map(read);
    view.document = sentences.flat();
    contract(view);
    run(view, 'index');
    view.document.forEach(lookUp);
    run(view, 'preTagger');
    run(view, 'contractionTwo', hasApostrophe);
    postTag(view, find);
    return sentences.map((parts) => parts.flat());
  };
}
