/** quotes: whom "he" and "she" stand for where they are subjects of what an article tells itself. In: a tagged article and a word. Out: an entity, or null. */
import type { TaggedArticle, Term } from '../model.ts';
import { passageAt, passagesOf } from '../syntax/passages.ts';
import { personsOf } from './persons.ts';
import { pronounReader, type Resolve } from './pronouns.ts';

const SUBJECTS = new Set(['he', 'she']);

export type Referent = (term: Pick<Term, 'normal' | 'start'>) => string | null;

const memo = new WeakMap<TaggedArticle, Referent>();

function reader(article: TaggedArticle): Referent {
  let resolve: Resolve | undefined;
  const known = new Map<number, string | null>();
  const find = (start: number): string | null => {
    const passages = passagesOf(article);
    resolve ??= pronounReader(article.text, passages, personsOf(article));
    const passage = passages[passageAt(passages, start)];
    const token = passage?.tokens.find((t) => t.start === start);
    const found = passage && token && !token.quote ? resolve(passage, token, []) : null;
    return found?.entities.length === 1 ? found.entities[0]! : null;
  };
  return (term) => {
    if (!SUBJECTS.has(term.normal)) return null;
    if (!known.has(term.start)) known.set(term.start, find(term.start));
    return known.get(term.start)!;
  };
}

/** Reads the pronouns of an article; null where the text does not decide, and inside quotations. Several kinds ask: read once. */
export function referentOf(article: TaggedArticle): Referent {
  const known = memo.get(article) ?? reader(article);
  memo.set(article, known);
  return known;
}
