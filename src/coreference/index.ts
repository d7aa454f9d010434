/** Resolve references: an article with its syntax -> the same with who is a person, whom pronouns stand for, and who acts in each clause. */
import type { SyntaxArticle } from '../syntax/index.ts';
import { type AgentOf, agentsOf } from './agents.ts';
import { type Persons, personsOf } from './persons.ts';
import { type ReferentOf, referentsOf } from './pronouns.ts';

export interface ResolvedArticle extends SyntaxArticle {
  readonly persons: Persons;
  readonly referentOf: ReferentOf;
  readonly agentOf: AgentOf;
}

/** Adds to whom the words of an article point: in "Ana Hill resigned. She left on Monday." it is Ana Hill who left. */
export function resolveReferences(article: SyntaxArticle): ResolvedArticle {
  const persons = personsOf(article);
  const referentOf = referentsOf(article, persons);
  return { ...article, persons, referentOf, agentOf: agentsOf(article, persons, referentOf) };
}
