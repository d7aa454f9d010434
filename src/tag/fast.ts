/**
 * compromise's tags at a third of its cost: its own steps one after the other, on a copy of its world that leaves its global one alone,
 * with the post-tagger's rules indexed (rules.ts).
 * This leans on compromise's inside, so it is used for versions that were compared word by word with the plain tagger, and for no other.
 */
import type { Nlp, NlpTerm, View, World } from './inside.ts';
import { applyRule, type RuleFinder, ruleFinder } from './rules.ts';
import { setTag } from './set-tag.ts';
import { wordReader } from './words.ts';

const VERIFIED = new Set(['14.17.0']);
const STEPS = 'contractions alias machine index id freeze typeahead lexicon preTagger contractionTwo postTagger';

/** Whether the fast tagger is known to give the tags of this compromise. */
export const isVerified = (nlp: Nlp): boolean => VERIFIED.has(nlp.version) && nlp.world().hooks.join(' ') === STEPS;

/** Texts -> the words of each, tagged. */
export type Tagger = (texts: readonly string[]) => NlpTerm[][];

/** The world with another `setTag`; everything else is compromise's. */
function worldOf(nlp: Nlp): World {
  const world = nlp.world();
  return { ...world, methods: { ...world.methods, one: { ...world.methods.one, setTag } } };
}

/** Runs a step on some of the sentences. */
function run(view: View, step: string, on?: (sentence: NlpTerm[]) => boolean): void {
  const all = view.document;
  if (on) view.document = all.filter(on);
  if (view.document.length) view.world.compute[step]!(view);
  view.document = all;
}

const hasApostrophe = (sentence: NlpTerm[]): boolean => sentence.some(({ normal }) => normal.includes("'"));

/** Whether compromise may take a word apart: an apostrophe, a digit, or a word of its list. */
function mayContract({ model }: World): (sentence: NlpTerm[]) => boolean {
  const listed = new Set(model.one.contractions.map(({ word }) => word));
  return (sentence) =>
    sentence.some(({ normal, text }) => /['\d]/.test(normal) || /\d/.test(text) || listed.has(normal));
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
  const read = wordReader(nlp, world);
  const contracts = mayContract(world);
  return (texts) => {
    const view = nlp('');
    view.world = world;
    const sentences = texts.map(read);
    view.document = sentences.flat();
    run(view, 'contractions', contracts);
    for (const step of ['alias', 'machine', 'index', 'freeze', 'typeahead', 'lexicon', 'preTagger']) run(view, step);
    run(view, 'contractionTwo', hasApostrophe);
    postTag(view, find);
    return sentences.map((parts) => parts.flat());
  };
}
