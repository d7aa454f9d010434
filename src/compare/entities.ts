/** names across articles: each article's own entities -> the people, places and organisations of the whole report. */
import type { Entity, ExtractedArticle, ExtractedEntity } from '../model.ts';
import { stateBodyOf, bodyId } from '../names/bodies.ts';
import { listedName } from '../names/gazetteer.ts';
import { isCompanyForm, isHonorific, isNameSuffix } from '../names/lexicon.ts';
import { freshId, slug } from '../names/slug.ts';
import { compareFirstNames, soundKey, spellingKey } from '../names/variants.ts';

interface Local {
  readonly article: string;
  readonly entity: ExtractedEntity;
}
/** Local entities that are one; grows while groups are merged. */
interface Group {
  readonly kind: ExtractedEntity['kind'];
  readonly key: string;
  locals: Local[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Brings the entities of all articles together. The order of the articles does not matter. */
export function mergeEntities(articles: readonly ExtractedArticle[]): { entities: Entity[]; idOf(articleId: string, localId: string): string } {
  const locals = articles
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((article) => article.entities.map((entity) => ({ article: article.id, entity })));
  const groups = mergeShortNames(mergePeople(mergeShortNames(exactGroups(locals), 'organization')), 'person');
  return publish(groups);
}

/** First step: what is written the same way, or what the lists know as one. */
function exactGroups(locals: readonly Local[]): Group[] {
  const groups = new Map<string, Group>();
  for (const local of locals) {
    const key = `${local.entity.kind} ${exactKey(local.entity)}`;
    const group = groups.get(key);
    if (group) group.locals.push(local);
    else groups.set(key, { kind: local.entity.kind, key, locals: [local] });
  }
  return [...groups.values()].sort((a, b) => byText(a.key, b.key));
}
function exactKey({ kind, id, name }: ExtractedEntity): string {
  if (kind === 'person') return nameWords(name).map(soundKey).join(' ');
  const listed = listedName(name);
  if (listed && listed.kind === kind && !listed.demonym) return listed.id;
  const body = kind === 'organization' ? (stateBodyOf(id) ?? stateBodyOf(name)) : null;
  if (body?.country) return bodyId(body);
  return kind === 'organization' ? companyKey(name) : spellingKey(name);
}
/** The words of a person's name that tell people apart. */
function nameWords(name: string): string[] {
  const words = name.split(/[\s]+/).filter(Boolean);
  const bare = words.filter((word) => !isHonorific.has(clean(word)) && !isNameSuffix.has(clean(word)));
  return bare.length > 0 ? bare : words;
}
const clean = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
/** A company's name without its legal form. */
function companyKey(name: string): string {
  const words = spellingKey(name).split(' ');
  while (words.length > 1 && isCompanyForm.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Two groups that one article names as two must stay two. */
const apart = (a: Group, b: Group): boolean => a.locals.some((x) => b.locals.some((y) => x.article === y.article));

/** Full names of people: same surname, first names of which one stands for the other. A name that would fit two people stays alone. */
function mergePeople(groups: readonly Group[]): Group[] {
  const full = groups.filter((group) => group.kind === 'person' && nameOf(group).length > 1);
  const merged = new Map<Group, Group>();
  const root = (group: Group): Group => (merged.has(group) ? root(merged.get(group)!) : group);
  const bySurname = groupedBySurname(full);
  for (const same of bySurname.values())
    for (const wanted of ['same', 'short'] as const)
      for (const group of same) {
        const fitting = same.filter((other) => other !== group && root(other) !== root(group) && fits(group, other) === wanted && !apart(root(group), root(other)));
        const roots = [...new Set(fitting.map(root))];
        if (roots.length === 1) join(root(group), roots[0]!, merged);
      }
  return groups.filter((group) => !merged.has(group));
}
function groupedBySurname(groups: readonly Group[]): Map<string, Group[]> {
  const out = new Map<string, Group[]>();
  for (const group of groups) {
    const surname = soundKey(nameOf(group).at(-1)!);
    out.set(surname, [...(out.get(surname) ?? []), group]);
  }
  return out;
}
function join(a: Group, b: Group, merged: Map<Group, Group>): void {
  const [into, from] = byText(a.key, b.key) <= 0 ? [a, b] : [b, a];
  into.locals = [...into.locals, ...from.locals];
  merged.set(from, into);
}
const nameOf = (group: Group): string[] => nameWords(group.locals[0]!.entity.name);
function fits(a: Group, b: Group): 'same' | 'short' | 'different' {
  const [x, y] = [nameOf(a), nameOf(b)];
  const first = compareFirstNames(x[0]!, y[0]!);
  if (first === 'different' || x.length === 2 || y.length === 2) return first;
  return compareFirstNames(x[1]!, y[1]!) === 'different' ? 'different' : first;
}

/** Short names: a surname or acronym goes to the only full name of the report that it fits. */
function mergeShortNames(groups: readonly Group[], kind: 'person' | 'organization'): Group[] {
  const merged = new Map<Group, Group>();
  const index = new Map<string, Set<Group>>();
  const isShort = (group: Group): boolean => !bestName(group).trim().includes(' ');
  for (const group of groups) {
    if (group.kind !== kind || isShort(group)) continue;
    for (const form of shortForms(group)) index.set(form, (index.get(form) ?? new Set()).add(group));
  }
  for (const group of groups) {
    if (group.kind !== kind || !isShort(group)) continue;
    const fitting = [...(index.get(shortKey(group)) ?? [])].filter((other) => !apart(other, group));
    if (fitting.length === 1 && (index.get(shortKey(group))?.size ?? 0) === 1) {
      fitting[0]!.locals = [...fitting[0]!.locals, ...group.locals];
      merged.set(group, fitting[0]!);
    }
  }
  return groups.filter((group) => !merged.has(group));
}
const shortKey = (group: Group): string => (group.kind === 'person' ? soundKey(nameOf(group).at(-1)!) : spellingKey(bestName(group)));
function shortForms(group: Group): string[] {
  const aliases = group.locals.flatMap(({ entity }) => entity.aliases.filter((alias) => !alias.includes(' ')));
  if (group.kind === 'person') return [soundKey(nameOf(group).at(-1)!), ...aliases.map(soundKey)];
  const words = spellingKey(bestName(group)).split(' ').filter((word) => !/^(?:of|and|for|the|on|in)$/.test(word));
  const initials = words.map((word) => word[0]).join('');
  return [...aliases.map(spellingKey), ...(initials.length > 2 ? [initials] : [])];
}

/** The fullest name; of equally full ones that of most articles, then by spelling. */
function bestName(group: Group): string {
  const counts = new Map<string, number>();
  for (const { entity } of group.locals) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const words = (name: string): number => (group.kind === 'person' ? nameWords(name).filter((word) => clean(word).length > 1).length : 1);
  return [...counts.keys()].sort((a, b) => words(b) - words(a) || counts.get(b)! - counts.get(a)! || b.length - a.length || byText(a, b))[0]!;
}

function publish(groups: readonly Group[]): ReturnType<typeof mergeEntities> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const named = groups.map((group) => ({ group, name: bestName(group), base: baseId(group) }));
  named.sort((a, b) => byText(a.base, b.base) || byText(a.group.key, b.group.key));
  const entities = named.map(({ group, name, base }) => {
    const id = freshId(base, taken);
    for (const { article, entity } of group.locals) ids.set(`${article}\n${entity.id}`, id);
    return entityOf(group, id, name);
  });
  return { entities, idOf: (articleId, localId) => ids.get(`${articleId}\n${localId}`) ?? localId };
}
function baseId(group: Group): string {
  const key = group.key.slice(group.kind.length + 1);
  const listed = group.kind !== 'person' && (stateBodyOf(key) !== null || listedName(bestName(group))?.id === key);
  return listed ? key : slug(bestName(group));
}
function entityOf(group: Group, id: string, name: string): Entity {
  const forms = group.locals.flatMap(({ entity }) => [entity.name, ...entity.aliases]);
  const roles = group.locals.flatMap(({ entity }) => entity.roles);
  const mentions = group.locals.flatMap(({ article, entity }) => entity.mentions.map((span) => ({ article, ...span })));
  mentions.sort((a, b) => byText(a.article, b.article) || a.start - b.start);
  const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort(byText);
  return { id, kind: group.kind, name, aliases: sorted(forms.filter((form) => form !== name)), roles: sorted(roles), mentions };
}
