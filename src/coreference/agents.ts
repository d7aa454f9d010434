/**
 * quotes: who does what a verb says, over appositions, brackets and relative clauses. In: a tagged article and a verb. Out: the noun phrase that is its
 * subject and the entity it stands for. The same reading that finds speakers; here for verbs that report nothing.
 */
import type { Span, TaggedArticle, Term } from '../model.ts';
import { passageAt, passagesOf } from '../syntax/passages.ts';
import { groupStart, speakerOf } from '../syntax/subjects.ts';
import type { Passage, Range, Token } from '../syntax/types.ts';
import { firstFrom } from '../text/span.ts';
import { definiteWords, ownWords } from '../words/quote-grammar.ts';
import { headOf, isRole, namedBehind, namesOf, type Phrase, phraseOf, roleReader } from './named-phrases.ts';
import { personsOf } from './persons.ts';
import { isPronoun, referentOf, subjectsOf } from './pronouns.ts';

export interface Actor extends Span {
  /** Words of the phrase before its first preposition. */
  readonly head: readonly Token[];
  /** Whom it names or points back to; null where it names nobody, or the text does not decide. */
  readonly entity: string | null;
  /** Whether it is a pronoun that stands for nobody known. */
  readonly open: boolean;
}
export type ActorOf = (verb: Term) => Actor | null;

const DEFINITE = new Set<string>([...definiteWords, ...ownWords]);
const memo = new WeakMap<TaggedArticle, ActorOf>();

/**
 * "Norfeld hinted in June that it might sell": the body or country that is the subject before in the sentence, where no other is named between. Else
 * "it" may be anything.
 */
function bodyBefore({ text }: TaggedArticle, passage: Passage, { normal, start }: Token): string | null {
  if (normal !== 'it') return null;
  const bodies = passage.mentions.filter((m) => m.end <= start && m.kind !== 'person');
  const [last] = subjectsOf(text, passage, start).slice(-1);
  return last && last.kind !== 'person' && bodies.at(-1) === last ? last.entity : null;
}

/** Whom a phrase without a name points back to: he, the senator, his wife Ann Ray. */
function pointing(article: TaggedArticle, passages: readonly Passage[]) {
  const persons = personsOf(article);
  const referent = referentOf(article);
  const find = roleReader(article, passages, persons);
  return (passage: Passage, range: Range, phrase: Phrase): string | null => {
    const first = phrase.tokens[0];
    if (phrase.tokens.length === 1 && isPronoun(first!))
      return referent(first!) ?? bodyBefore(article, passage, first!);
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

function reader(article: TaggedArticle): ActorOf {
  const passages = passagesOf(article);
  const entityOf = pointing(article, passages);
  const known = new Map<number, Actor | null>();
  const find = (start: number): Actor | null => {
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
  // Dates, figures and statements ask for the same verbs.
  return ({ start }) => {
    let actor = known.get(start);
    if (actor === undefined) {
      actor = find(start);
      known.set(start, actor);
    }
    return actor;
  };
}

/** Reads the subjects of an article's verbs; null inside quotations and where none is found. */
export function actorsOf(article: TaggedArticle): ActorOf {
  const known = memo.get(article) ?? reader(article);
  memo.set(article, known);
  return known;
}
