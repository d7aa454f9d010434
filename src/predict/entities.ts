/** Names of plain text, for measuring: every line is a paragraph. */
import type { EntityKind, Span, TaggedArticle } from '../model.ts';
import { listedName } from '../names/gazetteer.ts';
import { nameArticle } from '../names/index.ts';
import { parsePlain } from '../segment/plain-text.ts';
import { tagSentence } from '../tag/index.ts';

const TYPES = { person: 'PER', place: 'LOC', organization: 'ORG' } as const satisfies Record<EntityKind, string>;
export interface PredictedEntity extends Span {
  readonly type: (typeof TYPES)[EntityKind];
}

/** The names of a text. */
export function predictEntities(text: string): { entities: PredictedEntity[] } {
  const article = parsePlain(text);
  const tagged = nameArticle(article, article.sentences.map(tagSentence));
  return { entities: annotated(tagged) };
}
/** Annotators mark names, not peoples' adjectives ("Chilean copper"); in "the government of Chile" the name is Chile. */
function annotated(tagged: TaggedArticle): PredictedEntity[] {
  return tagged.sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ start, end, text, kind, entity }): PredictedEntity[] => {
      if (/(?:^|-)government$/.test(entity)) return countryOf(text, start, end);
      return listedName(text)?.demonym ? [] : [{ start, end, type: TYPES[kind] }];
    }),
  );
}
function countryOf(text: string, start: number, end: number): PredictedEntity[] {
  const after = / of (?:the )?(?=\p{Lu})/u.exec(text);
  if (after) return [{ start: start + after.index + after[0].length, end, type: 'LOC' }];
  const before =
    /^\S{1,30}(?: \S{1,30}){0,3}(?=['’]?s? (?:\S{1,20} )?government$)/i.exec(text)?.[0].replace(/['’]s?$/, '') ?? '';
  const listed = listedName(before);
  return listed && !listed.demonym ? [{ start, end: start + before.length, type: 'LOC' }] : [];
}
