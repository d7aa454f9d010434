/** quotes: finds whom a definite phrase means: "the ministry", "the senator". In: its words and where it stands. Out: entity ids, several where the text does not choose. */
import type { ExtractedEntity, TaggedArticle } from '../model.ts';
import { passageAt } from '../syntax/passages.ts';
import type { Passage, Token } from '../syntax/types.ts';
import { generalBodies } from '../words/quote-roles.ts';
import { bodyNouns, personRoles } from '../words/speakers.ts';
import { roleNouns } from '../words/titles.ts';
import type { Persons } from './persons.ts';
import { subjectsOf } from './pronouns.ts';

export type FindRole = (passage: Passage, words: readonly Token[], latest: readonly string[]) => readonly string[];

const BODIES = new Set<string>(bodyNouns);
const GENERAL = new Set<string>(generalBodies);
const ROLES = new Set<string>([...personRoles, ...roleNouns]);
export const isRole = (noun: string): boolean => ROLES.has(noun);
/** Passages in which a name is still fresh. */
const FRESH = 3;

/** "the ministry" after "the Health Ministry": all its words stand in the name. */
const named = (entity: ExtractedEntity, words: readonly string[]): boolean =>
  [entity.name, ...entity.aliases].some((name) => {
    const parts = new Set(name.toLowerCase().split(/[\s-]+/));
    return words.every((word) => parts.has(word));
  });

/** Reads definite phrases of one article. */
export function roleReader(article: TaggedArticle, passages: readonly Passage[], persons: Persons): FindRole {
  const fresh = (passage: Passage, before: number): ReadonlySet<string> => {
    const at = Math.max(0, passageAt(passages, passage.start));
    const near = passages.slice(Math.max(0, at - FRESH), at + 1).flatMap((p) => p.mentions);
    return new Set(near.filter((m) => m.end <= before).map((m) => m.entity));
  };
  /** The group: the body of which the sentence before says something. */
  const justNamed = (passage: Passage, before: number): readonly string[] => {
    const at = Math.max(0, passageAt(passages, passage.start));
    for (let i = at; i >= Math.max(0, at - FRESH + 1); i--) {
      const subject = subjectsOf(article.text, passages[i]!, before).find(
        (m) => m.kind === 'organization' && !persons.has(m.entity),
      );
      if (subject) return [subject.entity];
    }
    return [];
  };
  const fits = (e: ExtractedEntity, words: readonly string[], noun: string): boolean =>
    BODIES.has(noun) ? e.kind === 'organization' && named(e, words) : isRole(noun) && persons.holds(e.id, words);
  const holders = new Map<string, readonly ExtractedEntity[]>();
  return (passage, tokens, latest) => {
    const words = tokens.map((t) => t.normal);
    const noun = words[words.length - 1] ?? '';
    const before = tokens[0]?.start ?? 0;
    const key = words.join(' ');
    const held = holders.get(key) ?? article.entities.filter((e) => fits(e, words, noun));
    holders.set(key, held);
    const found = held.filter((e) => (e.mentions[0]?.start ?? Infinity) < before).map((e) => e.id);
    if (
      !found.length &&
      words.length > 1 &&
      !isRole(noun) &&
      !BODIES.has(noun) &&
      tokens.every((t) => t.text === t.normal)
    ) {
      const described = article.entities.filter((e) => persons.describes(e.id, words.slice(0, -1)));
      return described.length === 1 && described[0]!.mentions[0]!.start < before ? [described[0]!.id] : [];
    }
    if (!found.length && words.length === 1 && GENERAL.has(noun)) return justNamed(passage, before);
    if (found.length < 2) return found;
    // two ministries in the article: the one that spoke last, or the only one just named
    const near = fresh(passage, before);
    for (const rest of [found.filter((id) => latest.includes(id)), found.filter((id) => near.has(id))])
      if (rest.length === 1) return rest;
    return found;
  };
}
