/** How a word gets a tag: the same steps as compromise's `setTag`, without its look at the environment and its chunks. */
import type { NlpTerm, TagNode, World } from './inside.ts';

/** What stands against the tag goes, what it implies comes; a safe or frozen word with a tag against it stays as it is. */
function tagTerm(term: NlpTerm, tag: string, known: TagNode | undefined, isSafe: boolean): void {
  const { tags } = term;
  if (tags.has(tag) || tag === '.') return;
  if (known?.not) {
    const keep = isSafe || term.frozen === true;
    for (const other of known.not) {
      if (keep && tags.has(other)) return;
      tags.delete(other);
    }
  }
  if (known?.parents) for (const parent of known.parents) tags.add(parent);
  tags.add(tag);
}

/** Takes the place of `methods.one.setTag`. A tag with blanks, `#Noun . #Verb`, is one per word. */
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
  const bare = (one: string): string => (one.charCodeAt(0) === 35 ? one.slice(1) : one);
  const trimmed = tag.trim();
  if (trimmed.includes(' ')) {
    const each = trimmed.split(' ').map(bare);
    for (const [n, one] of each.entries()) if (terms[n] && one) tagTerm(terms[n], one, tagSet[one], isSafe === true);
  } else {
    const one = bare(trimmed);
    for (const term of terms) tagTerm(term, one, tagSet[one], isSafe === true);
  }
}
