/** compromise's post-tagger: what the rules that match in a clause say of its words. */
import type { Splitter } from './pre-tag.ts';
import { ruleFinder } from './rules.ts';
import { become, tagsOf } from './tag-states.ts';
import type { NlpRule, NlpTerm, TagStates, World } from './types.ts';

/** What a rule says, taken apart. */
interface Order {
  /** Tags for each word, or one per word. */
  readonly tags: readonly (string | readonly string[])[];
  /** What no word may have already. */
  readonly not: readonly string[];
  readonly unTag: string | undefined;
  readonly isSafe: boolean;
  readonly isNoun: boolean;
}

function orderOf({ tag, unTag, safe }: NlpRule, { model: { one } }: World): Order {
  const isSafe = safe === true;
  const not = isSafe && typeof tag === 'string' && Object.hasOwn(one.tagSet, tag) ? (one.tagSet[tag]!.not ?? []) : [];
  const given = typeof tag === 'string' ? [tag] : (tag ?? []);
  const bare = unTag?.trim().replace(/^#/, '');
  return { tags: given.map(tagsOf), not, unTag: bare, isSafe, isNoun: tag === 'Noun' };
}

export type PostTagger = (sentence: NlpTerm[]) => void;

export function postTagger(world: World, { give, drop, none }: TagStates, split: Splitter): PostTagger {
  const find = ruleFinder(world);
  const { looksPlural } = world.methods.two;
  const orders = new Map<NlpRule, Order>();
  function orderFor(rule: NlpRule): Order {
    const known = orders.get(rule);
    if (known) return known;
    const order = orderOf(rule, world);
    orders.set(rule, order);
    return order;
  }
  const giveTag = (term: NlpTerm, tag: string, isSafe: boolean): void =>
    become(term, give(term.state!, tag, isSafe || term.frozen === true));

  /** A safe rule does nothing where a word has a tag against it, or where it would tag half of a word. */
  function forbids(terms: readonly NlpTerm[], start: number, end: number, { not }: Order): boolean {
    if (terms[end - 1]!.post === '-') return true;
    for (let n = start; n < end; n++) if (not.some((tag) => terms[n]!.tags.has(tag))) return true;
    return false;
  }
  function apply(rule: NlpRule, terms: readonly NlpTerm[], start: number, end: number): void {
    const order = orderFor(rule);
    const { tags, isSafe, unTag } = order;
    if (isSafe && forbids(terms, start, end, order)) return;
    for (const tag of tags)
      for (let n = start; n < end; n++) {
        const one = typeof tag === 'string' ? tag : tag[n - start];
        if (one) giveTag(terms[n]!, one, isSafe);
      }
    const last = terms[end - 1]!;
    if (order.isNoun) giveTag(last, looksPlural(last.text) ? 'Plural' : 'Singular', isSafe);
    if (unTag === undefined) return;
    for (let n = start; n < end; n++) {
      const term = terms[n]!;
      if (term.frozen !== true) become(term, unTag === '*' ? none : drop(term.state!, unTag));
    }
  }

  return (sentence) => {
    for (const clause of split(sentence))
      for (const { rule, stretches } of find(clause))
        for (const [start, end] of stretches) apply(rule, clause, start, end);
  };
}
