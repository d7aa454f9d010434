/**
 * Sets of tags that words share. In: a set of tags and a tag that comes or goes. Out: the set that this makes, which is the same object whenever
 * the same is asked again. {Noun, Singular} + PastTense -> {Verb, PastTense}: what stands against the tag goes, what it implies comes.
 *
 * Written anew after `setTag` of compromise, which has a set for every word and works all of this out each time. Some thousand different sets
 * are enough for any number of articles. Reference: compromise's `setTag`, in test/tag/tag-states.test.ts.
 */

import type { Model, NlpTerm, TagNode, TagState, TagStates, World } from './types.ts';

// How a word gets a tag: the same steps as compromise's `setTag`, without its look at the environment and its chunks.
/** What stands against the tag goes, what it implies comes; a safe or frozen word (`keep`) with a tag against it stays as it is. */
export function tagTerm(tags: Set<string>, tag: string, known: TagNode | undefined, keep: boolean): void {
  if (tags.has(tag) || tag === '.') return;
  if (known?.not)
    for (const other of known.not) {
      if (keep && tags.has(other)) return;
      tags.delete(other);
    }
  if (known?.parents) for (const parent of known.parents) tags.add(parent);
  tags.add(tag);
}

/** A tag without its mark, `#Noun`. */
const bare = (tag: string): string => (tag.charCodeAt(0) === 35 ? tag.slice(1) : tag);

/** What a tag says: one for all words, or, where it has blanks (`#Noun . #Verb`), one per word. */
export function tagsOf(tag: string): string | readonly string[] {
  const trimmed = tag.trim();
  return trimmed.includes(' ') ? trimmed.split(' ').map(bare) : bare(trimmed);
}

/** Takes the place of `methods.one.setTag` in the steps of compromise that run as they are. */
export function setTag(
  terms: readonly NlpTerm[],
  tag: string | readonly string[],
  world: World,
  isSafe?: boolean | null,
): void {
  if (!tag) return;
  if (typeof tag !== 'string') {
    for (const one of tag) setTag(terms, one, world, isSafe);
    return;
  }
  const { tagSet } = world.model.one;
  const tags = tagsOf(tag);
  for (const [n, term] of terms.entries()) {
    const one = typeof tags === 'string' ? tags : tags[n];
    if (one) tagTerm(term.tags, one, tagSet[one], isSafe === true || term.frozen === true);
  }
}

/** States remembered before all are forgotten. Articles know some thousand; this is for those that are made to have more. */
const MOST = 20_000;

const stateOf = (tags: ReadonlySet<string>): TagState => ({
  tags: new Set(tags),
  given: new Map(),
  kept: new Map(),
  added: new Map(),
  dropped: new Map(),
  filled: undefined,
  ranked: undefined,
});

/** Sets what a word is. */
export function become(term: NlpTerm, state: TagState): void {
  term.state = state;
  term.tags = state.tags;
}

/** What the tags that are there imply, behind them. */
function addParents(tags: Set<string>, tagSet: Readonly<Record<string, TagNode>>): void {
  for (const tag of [...tags]) for (const parent of tagSet[tag]?.parents ?? []) tags.add(parent);
}

/** In compromise's order, which is that of this very comparison. */
function ranked(tags: ReadonlySet<string>, tagSet: Readonly<Record<string, TagNode>>): readonly string[] {
  const depth = (tag: string): number => tagSet[tag]?.parents?.length ?? 0;
  return [...tags].sort((a, b) => (depth(a) > depth(b) ? -1 : 1));
}

export function tagStates({ one: { tagSet } }: Model): TagStates {
  const known = new Map<string, TagState>();
  const none = stateOf(new Set());
  function of(tags: ReadonlySet<string>): TagState {
    if (!tags.size) return none;
    const key = [...tags].join(' ');
    const found = known.get(key);
    if (found) return found;
    const state = stateOf(tags);
    known.set(key, state);
    return state;
  }
  /** What a change makes of the tags, which is remembered under the tag that it is about. */
  function changed(from: TagState, made: Map<string, TagState>, tag: string, change: (tags: Set<string>) => void) {
    const tags = new Set(from.tags);
    change(tags);
    const to = of(tags);
    made.set(tag, to);
    return to;
  }
  function give(from: TagState, tag: string | readonly string[], keep: boolean): TagState {
    if (typeof tag !== 'string') return tag.reduce((state, one) => give(state, one, keep), from);
    const made = keep ? from.kept : from.given;
    return made.get(tag) ?? changed(from, made, tag, (tags) => tagTerm(tags, tag, tagSet[tag], keep));
  }
  function add(from: TagState, tag: string | readonly string[]): TagState {
    if (typeof tag !== 'string') return tag.reduce(add, from);
    return from.added.get(tag) ?? changed(from, from.added, tag, (tags) => tags.add(tag));
  }
  function drop(from: TagState, tag: string): TagState {
    return from.dropped.get(tag) ?? changed(from, from.dropped, tag, (tags) => tags.delete(tag));
  }
  function fill(from: TagState): TagState {
    if (from.filled) return from.filled;
    const tags = new Set(from.tags);
    addParents(tags, tagSet);
    from.filled = of(tags);
    return from.filled;
  }
  const rank = (from: TagState): readonly string[] => {
    from.ranked ??= ranked(from.tags, tagSet);
    return from.ranked;
  };
  function forget(): void {
    known.clear();
    for (const made of [none.given, none.kept, none.added, none.dropped]) made.clear();
  }
  return { none, of, give, add, drop, fill, rank, isFull: () => known.size > MOST, forget };
}
