/** Names and numbers of plain text, for measuring: every line is a paragraph. */
import type { EntityKind, ParsedArticle, ParsedSentence, Span, TaggedArticle, Term } from '../model.ts';
import { splitSentences } from '../sentences.ts';
import { tagSentence } from '../tag.ts';
import { listedName } from './gazetteer.ts';
import { nameArticle } from './index.ts';

const TYPES = { person: 'PER', place: 'LOC', organization: 'ORG' } as const satisfies Record<EntityKind, string>;
export interface PredictedEntity extends Span {
  readonly type: (typeof TYPES)[EntityKind];
}

/** An article of nothing but text. */
export function plainArticle(text: string, id = 'text'): ParsedArticle {
  const blocks = [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'body' as const,
  }));
  const sentences = blocks.flatMap((block, number) =>
    splitSentences(text, block).map(
      (span): Omit<ParsedSentence, 'index'> => ({
        ...span,
        line: number + 1,
        role: 'body',
        text: text.slice(span.start, span.end),
        block: number,
      }),
    ),
  );
  return {
    id,
    path: id,
    item: null,
    text,
    metadata: {},
    given: {},
    blocks,
    dropped: [],
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { date: null, from: 'none' },
    sentences: sentences.map((sentence, index) => ({ ...sentence, index })),
  };
}

/** The names and numbers of a text. */
export function predictEntities(text: string): { entities: PredictedEntity[]; numbers: Span[] } {
  const article = plainArticle(text);
  const tagged = nameArticle(article, article.sentences.map(tagSentence));
  return { entities: annotated(tagged), numbers: tagged.sentences.flatMap(({ terms }) => numberRuns(terms)) };
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
/** Seam: the figures stage owns numbers; until then a run of number words is one number. */
function numberRuns(terms: readonly Term[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const term of terms) {
    if (!term.tags.has('Value')) continue;
    const last = out.at(-1);
    if (last && term.start - last.end < 2) last.end = term.end;
    else out.push({ start: term.start, end: term.end });
  }
  return out;
}
