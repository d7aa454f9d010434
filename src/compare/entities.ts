/** names across articles: each article's own entities -> the people, places and organisations of the whole report. */
import type { Entity, ExtractedArticle } from '../model.ts';
import { byText, groupLocals, type NameGroup, nameWords } from '../names/groups.ts';
import { freshId, slug } from '../names/variants.ts';

/** Brings the entities of all articles together. The order of the articles does not matter. */
export function mergeEntities(articles: readonly ExtractedArticle[]): {
  entities: Entity[];
  idOf(articleId: string, localId: string): string;
  /** Of the ids local to an article those that are others in the report. */
  renamed(articleId: string): ReadonlyMap<string, string>;
} {
  const locals = articles.flatMap((article) => article.entities.map((entity) => ({ article: article.id, entity })));
  const groups = groupLocals(locals).map((group) => ({ group, name: bestName(group) }));
  const named = groups.map(({ group, name }) => ({ group, name, base: group.fixedId ?? slug(name) }));
  named.sort((a, b) => byText(a.base, b.base) || byText(a.group.key, b.group.key));
  return publish(named);
}

/** Of the full forms the one of most articles; of equals the longest, then by spelling. */
function bestName(group: NameGroup): string {
  const counts = new Map<string, number>();
  for (const { entity } of group.locals) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const isFull = (name: string): number =>
    Number((group.kind === 'person' ? nameWords(name) : name.split(/\s+/)).length > 1);
  const order = (a: string, b: string): number =>
    isFull(b) - isFull(a) || counts.get(b)! - counts.get(a)! || b.length - a.length || byText(a, b);
  return [...counts.keys()].sort(order)[0]!;
}

const NONE: ReadonlyMap<string, string> = new Map();

function publish(named: readonly { group: NameGroup; name: string; base: string }[]): ReturnType<typeof mergeEntities> {
  const taken = new Set<string>();
  const renamed = new Map<string, Map<string, string>>();
  const rename = (article: string, from: string, to: string): void => {
    const known = renamed.get(article) ?? new Map<string, string>();
    renamed.set(article, known.set(from, to));
  };
  const entities = named.map(({ group, name, base }) => {
    const id = freshId(base, taken);
    for (const { article, entity } of group.locals) if (entity.id !== id) rename(article, entity.id, id);
    return entityOf(group, id, name);
  });
  const namesIn = (articleId: string): ReadonlyMap<string, string> => renamed.get(articleId) ?? NONE;
  return { entities, renamed: namesIn, idOf: (articleId, localId) => namesIn(articleId).get(localId) ?? localId };
}
function entityOf(group: NameGroup, id: string, name: string): Entity {
  const forms = group.locals.flatMap(({ entity }) => [entity.name, ...entity.aliases]);
  const roles = group.locals.flatMap(({ entity }) => entity.roles);
  const mentions = group.locals.flatMap(({ article, entity }) => entity.mentions.map((span) => ({ article, ...span })));
  mentions.sort((a, b) => byText(a.article, b.article) || a.start - b.start);
  const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort(byText);
  return {
    id,
    kind: group.kind,
    name,
    aliases: sorted(forms.filter((form) => form !== name)),
    roles: sorted(roles),
    mentions,
  };
}
