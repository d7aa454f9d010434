/** Reads a phrase that names somebody. In: a passage and a range. Out: its head, its names, and the name it is about. */
import type { ExtractedEntity, Mention } from '../model.ts';
import type { SyntaxArticle } from '../syntax/index.ts';
import { passageAt } from '../syntax/passages.ts';
import type { Passage, Range, Token } from '../syntax/types.ts';
import { focusWords, headEnds } from '../words/quote-grammar.ts';
import { generalBodies } from '../words/quote-roles.ts';
import { bodyNouns, personRoles } from '../words/speakers.ts';
import { roleNouns } from '../words/titles.ts';
import type { Persons } from './persons.ts';
import { subjectsOf } from './pronouns.ts';

// Finds whom a definite phrase means: "the ministry", "the senator". In: its words and where it stands. Out: entity ids, several
// where the text does not choose.
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
export function roleReader({ text, entities, passages }: SyntaxArticle, persons: Persons): FindRole {
  const fresh = (passage: Passage, before: number): ReadonlySet<string> => {
    const at = Math.max(0, passageAt(passages, passage.start));
    const near = passages.slice(Math.max(0, at - FRESH), at + 1).flatMap((p) => p.mentions);
    return new Set(near.filter((m) => m.end <= before).map((m) => m.entity));
  };
  /** The group: the body of which the sentence before says something. */
  const justNamed = (passage: Passage, before: number): readonly string[] => {
    const at = Math.max(0, passageAt(passages, passage.start));
    for (let i = at; i >= Math.max(0, at - FRESH + 1); i--) {
      const subject = subjectsOf(text, passages[i]!, before).find(
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
    const held = holders.get(key) ?? entities.filter((e) => fits(e, words, noun));
    holders.set(key, held);
    const found = held.filter((e) => (e.mentions[0]?.start ?? Infinity) < before).map((e) => e.id);
    if (
      !found.length &&
      words.length > 1 &&
      !isRole(noun) &&
      !BODIES.has(noun) &&
      tokens.every((t) => t.text === t.normal)
    ) {
      const described = entities.filter((e) => persons.describes(e.id, words.slice(0, -1)));
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

export interface Phrase {
  readonly tokens: readonly Token[];
  /** Tokens before the first preposition. */
  readonly head: readonly Token[];
  readonly mentions: readonly Mention[];
}

const OFFICES = new Set<string>(roleNouns);
const HEAD_ENDS = new Set<string>(headEnds);
/** "and", with a title between two names: Ms Ray and Mayor Doe. */
const AND = /^,?\s*(?:and|&)\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u;

export function phraseOf(passage: Passage, range: Range): Phrase {
  const tokens = passage.tokens.slice(range.from, range.to);
  const start = tokens[0]?.start ?? 0;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const mentions = passage.mentions.filter((m) => m.start < end && m.end > start);
  const cut = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      (HEAD_ENDS.has(t.normal) || (i > 1 && t.tags.has('Gerund'))) &&
      !mentions.some((m) => m.start < t.start && t.end < m.end),
  );
  return { tokens, head: cut < 0 ? tokens : tokens.slice(0, cut), mentions };
}

/** "its editor, Ann Ray, said": the person named behind a phrase that names a role. */
export function namedBehind(
  { tokens, mentions }: Passage,
  range: Range,
  isPerson: (m: Mention) => boolean,
): Mention | null {
  const first = tokens[range.to];
  if (!first || !/^\s*,/.test(first.gap)) return null;
  let at = range.to;
  while (at < range.to + 4 && tokens[at] && tokens[at]!.tags.has('Honorific') && !tokens[at + 1]?.breaks) at++;
  const mention = mentions.find((m) => m.start >= first.start && m.start <= (tokens[at]?.start ?? -1));
  if (!mention || !isPerson(mention)) return null;
  const behind = tokens.find((t) => t.start >= mention.end);
  return !behind || behind.breaks ? mention : null;
}

const within = (mention: Mention, tokens: readonly Token[]): boolean =>
  tokens.length > 0 && mention.start < tokens[tokens.length - 1]!.end && mention.end > tokens[0]!.start;
const isOwner = (text: string, mention: Mention): boolean =>
  /^['’]s?\b|^['’](?=\s)/.test(text.slice(mention.end, mention.end + 2)) || /['’]s?$/.test(mention.text);

/** Master of the Lodge Rev. Jo Ray: an office without an article, and the name that ends the phrase. */
function holderOf({ tokens, head, mentions }: Phrase): Mention | null {
  const behind = tokens[head.length]?.normal === 'of' ? mentions[mentions.length - 1] : undefined;
  const first = tokens[0]!;
  if (
    behind?.kind !== 'person' ||
    !OFFICES.has(head[head.length - 1]!.normal) ||
    first.tags.has('Determiner') ||
    !/^\p{Lu}/u.test(first.text)
  )
    return null;
  const at = tokens.findIndex((t) => t.end > behind.start);
  const ends = tokens[tokens.length - 1]!.end <= behind.end;
  return ends && at > head.length + 2 && !tokens.slice(head.length + 1, at).some((t) => HEAD_ENDS.has(t.normal))
    ? behind
    : null;
}

/** The names that the phrase is about, several where "and" joins them: its last word, or a person in it when no common noun ends it. */
export function namesOf(text: string, phrase: Phrase): Mention[] {
  const last = phrase.head[phrase.head.length - 1];
  if (!last || !phrase.mentions.length) return [];
  const holder = holderOf(phrase);
  if (holder) return [holder];
  const inside = phrase.mentions.filter((m) => within(m, phrase.head));
  const final = inside.findLast((m) => m.end >= last.start);
  if (final) {
    const joined = inside.filter((_, i) =>
      inside.slice(i, inside.indexOf(final)).every((one, n) => AND.test(text.slice(one.end, inside[i + n + 1]!.start))),
    );
    return joined.length > 1 ? joined : [final];
  }
  const person = inside.findLast((m) => m.kind === 'person' && !isOwner(text, m));
  return person && !/^\p{Ll}/u.test(last.text) ? [person] : [];
}

/** The head noun, without "himself" behind it. */
export const headOf = (phrase: Phrase): readonly Token[] => {
  const to = phrase.head.findLastIndex((t) => !FOCUS.has(t.normal)) + 1;
  return phrase.head.slice(0, to);
};

export const FOCUS = new Set<string>(focusWords);
