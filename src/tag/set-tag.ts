/** How a word gets a tag: the same steps as compromise's `setTag`, without its look at the environment and its chunks. */
import type { NlpTerm, TagNode, World } from './types.ts';

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
