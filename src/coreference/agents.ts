/**
 * Who does what a verb says, over appositions, brackets and relative clauses. In: an article with its clauses and passages. Out: for each verb the noun
 * phrase that is its subject and the entity it stands for. The same reading that finds speakers; here for verbs that report nothing.
 */
import type { Span } from '../model.ts';
import type { SyntaxArticle } from '../syntax/index.ts';
import { passageAt } from '../syntax/passages.ts';
import { groupStart, speakerOf } from '../syntax/subjects.ts';
import type { Passage, Range, Token } from '../syntax/types.ts';
import { firstFrom } from '../text/span.ts';
import { definiteWords, ownWords } from '../words/quote-grammar.ts';
import { headOf, isRole, namedBehind, namesOf, type Phrase, phraseOf, roleReader } from './named-phrases.ts';
import type { Persons } from './persons.ts';
import { isPronoun, type ReferentOf, subjectsOf } from './pronouns.ts';

/** Who acts. */
export interface Agent extends Span {
  /** Words of the phrase before its first preposition. */
  readonly head: readonly Token[];
  /** Whom it names or points back to; null where it names nobody, or the text does not decide. */
  readonly entity: string | null;
  /** Whether it is a pronoun that stands for nobody known. */
  readonly open: boolean;
}
/** Who does what the verb of a clause says; null inside quotations and where nobody is found. */
export type AgentOf = (verb: Span) => Agent | null;

const DEFINITE = new Set<string>([...definiteWords, ...ownWords]);

/**
 * "Norfeld hinted in June that it might sell": the body or country that is the subject before in the sentence, where no other is named between. Else
 * "it" may be anything.
 */
function bodyBefore(text: string, passage: Passage, { normal, start }: Token): string | null {
  if (normal !== 'it') return null;
  const bodies = passage.mentions.filter((m) => m.end <= start && m.kind !== 'person');
  const [last] = subjectsOf(text, passage, start).slice(-1);
  return last && last.kind !== 'person' && bodies.at(-1) === last ? last.entity : null;
}

/** Whom a phrase without a name points back to: he, the senator, his wife Ann Ray. */
function pointing(article: SyntaxArticle, persons: Persons, referentOf: ReferentOf) {
  const find = roleReader(article, persons);
  return (passage: Passage, range: Range, phrase: Phrase): string | null => {
    const first = phrase.tokens[0];
    if (phrase.tokens.length === 1 && isPronoun(first!))
      return referentOf(first!) ?? bodyBefore(article.text, passage, first!);
    const [name] = namesOf(article.text, phrase);
    if (name) return name.entity;
    const head = headOf(phrase);
    const role = isRole(head[head.length - 1]?.normal ?? '');
    const behind = role ? namedBehind(passage, range, (m) => persons.has(m.entity)) : null;
    if (behind) return behind.entity;
    const held = DEFINITE.has(first!.normal) ? find(passage, head.slice(1), []) : [];
    return held.length === 1 ? held[0]! : null;
  };
}

/** "Ray and his wife": the first of several who act; "sawn to planks and the bark": what stands behind "and" alone. */
function firstOf(tokens: readonly Token[], { from, to }: Range): Range {
  let and = from + 1;
  while (and < to && tokens[and]!.normal !== 'and') and++;
  if (and >= to) return { from, to };
  const before = tokens[from - 1];
  const held = before !== undefined && (before.tags.has('Preposition') || before.normal === 'to');
  return held && !tokens[from]!.breaks && and + 1 < to ? { from: and + 1, to } : { from, to: and };
}

/** Reads who acts in one clause; null inside quotations and where nobody is found. */
function agentReader(article: SyntaxArticle, persons: Persons, referentOf: ReferentOf): AgentOf {
  const { passages } = article;
  const entityOf = pointing(article, persons, referentOf);
  return ({ start }) => {
    const passage = passages[passageAt(passages, start)];
    if (!passage) return null;
    const { tokens } = passage;
    const at = firstFrom(tokens, start);
    if (tokens[at]?.start !== start || tokens[at]!.quote) return null;
    const found = speakerOf(tokens, at, groupStart(tokens, at, 0), []);
    const range = found && firstOf(tokens, found);
    if (!range) return null;
    const phrase = phraseOf(passage, range);
    const entity = entityOf(passage, range, phrase);
    return {
      start: tokens[range.from]!.start,
      end: tokens[range.to - 1]!.end,
      head: phrase.head,
      entity,
      open: entity === null && phrase.tokens.length === 1 && isPronoun(phrase.tokens[0]!),
    };
  };
}

/** Who acts in each clause of an article: "Ana Hill" for "resigned" in "Ana Hill (R-Ohio), a lawyer, resigned". */
export function agentsOf(article: SyntaxArticle, persons: Persons, referentOf: ReferentOf): AgentOf {
  const read = agentReader(article, persons, referentOf);
  const agents = new Map<number, Agent>();
  for (const { clauses } of article.sentences)
    for (const { verb } of clauses) {
      const agent = read(verb);
      if (agent) agents.set(verb.start, agent);
    }
  return ({ start }) => agents.get(start) ?? null;
}
