/** Which local entities of several articles are one: exact and listed names first, then people, then short names. Independent of article order. */
import { groupBy, put } from '../base/group-by.ts';
import { memoizeWord } from '../base/memoize.ts';
import type { ExtractedEntity } from '../model.ts';
import { bodyId, stateBodyOf } from './bodies.ts';
import { listedName } from './gazetteer.ts';
import { isCompanyForm, isHonorific, isNameSuffix } from './lexicon.ts';
import { compareFirstNames, slug, soundKey, spellingKey } from './variants.ts';

export interface Local {
  readonly article: string;
  readonly entity: ExtractedEntity;
}
/** Local entities that are one. */
export interface NameGroup {
  readonly key: string;
  /** Id that the lists or the name of a state body give. */
  readonly fixedId: string | null;
  readonly kind: ExtractedEntity['kind'];
  locals: readonly Local[];
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const clean = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');

/** The words of a person's name that tell people apart. */
export const nameWords = memoizeWord((name: string): readonly string[] => {
  const words = name.split(/\s+/).filter(Boolean);
  const bare = words.filter((word) => !isHonorific.has(clean(word)) && !isNameSuffix.has(clean(word)));
  return bare.length > 0 ? bare : words;
});
const suffixOf = memoizeWord(
  (name) =>
    name
      .split(/\s+/)
      .map(clean)
      .find((word) => isNameSuffix.has(word)) ?? '',
);

/** Id from the lists: countries and known bodies, ministries of a country. */
function fixedIdOf({ kind, id, name }: ExtractedEntity): string | null {
  if (kind === 'person') return null;
  const listed = listedName(name);
  if (listed && listed.kind === kind && !listed.demonym) return listed.id;
  const body = kind === 'organization' ? (stateBodyOf(id) ?? stateBodyOf(name)) : null;
  return body?.country ? bodyId(body) : null;
}
/** A company's name without its legal form. */
const companyKey = memoizeWord((name: string): string => {
  const words = spellingKey(name).split(' ');
  while (words.length > 1 && isCompanyForm.has(words.at(-1)!)) words.pop();
  return words.join(' ');
});
const personKey = memoizeWord((name: string): string =>
  `${soundKey(nameWords(name).join('').replaceAll('-', ''))} ${suffixOf(name)}`.trim(),
);
const placeKey = memoizeWord(spellingKey);
const exactKeys = { person: personKey, organization: companyKey, place: placeKey };
const exactKey = ({ kind, name }: ExtractedEntity): string => exactKeys[kind](name);
/** Under which a name counts as one without a look at other articles: what is listed by its id, else kind and spelling. */
export function nameKey(entity: ExtractedEntity): string {
  const id = fixedIdOf(entity);
  return id === null ? `${entity.kind} ${exactKey(entity)}` : `listed ${id}`;
}
const isShort = ({ kind, name }: ExtractedEntity): boolean =>
  (kind === 'person' ? nameWords(name).length : name.split(/[\s-]+/).length) < 2;

function groupLocalsBy(locals: readonly Local[], keyOf: (local: Local) => string): NameGroup[] {
  const groups = [...groupBy(locals, keyOf)].map(
    ([key, list]): NameGroup => ({
      key,
      fixedId: fixedIdOf(list[0]!.entity),
      kind: list[0]!.entity.kind,
      locals: list,
    }),
  );
  return groups.sort((a, b) => byText(a.key, b.key));
}

/** All groups of the report. */
export function groupLocals(locals: readonly Local[]): NameGroup[] {
  const sorted = locals.toSorted((a, b) => byText(a.article, b.article));
  const fixed = new Map(sorted.map(({ entity }) => [entity, fixedIdOf(entity)]));
  const isAnchor = ({ entity }: Local): boolean => fixed.get(entity) !== null || !isShort(entity);
  const anchors = groupLocalsBy(sorted.filter(isAnchor), ({ entity }) => nameKey(entity));
  const full = mergePeople(mergeKinds(anchors));
  return attachShorts(
    full,
    sorted.filter((local) => !isAnchor(local)),
  );
}

const articlesOf = (group: NameGroup): ReadonlySet<string> => new Set(group.locals.map(({ article }) => article));
/** Two groups that one article names as two must stay two. */
const apart = (a: NameGroup, b: NameGroup): boolean => {
  const articles = articlesOf(a);
  return b.locals.some(({ article }) => articles.has(article));
};

/** The same full name read as a person here and as a body there: the reading of most articles holds. */
function mergeKinds(groups: readonly NameGroup[]): NameGroup[] {
  const out: NameGroup[] = [];
  const byName = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const key = group.fixedId === null ? slug(group.locals[0]!.entity.name) : `listed ${group.key}`;
    put(byName, key, group);
  }
  for (const same of byName.values()) {
    const [first, ...rest] = same.toSorted((a, b) => b.locals.length - a.locals.length || byText(b.kind, a.kind));
    const other = rest.filter((group) => !apart(group, first!));
    out.push(
      other.length > 0 ? { ...first!, locals: [...first!.locals, ...other.flatMap((group) => group.locals)] } : first!,
      ...rest.filter((group) => apart(group, first!)),
    );
  }
  return out.sort((a, b) => byText(a.key, b.key));
}

const nameOf = (group: NameGroup): readonly string[] => nameWords(group.locals[0]!.entity.name);
type Fit = 'same' | 'short' | 'different';
/** How two full names with one surname go together. */
function fits(a: NameGroup, b: NameGroup): Fit {
  const [x, y] = [nameOf(a), nameOf(b)];
  const [p, q] = [personSuffix(a), personSuffix(b)];
  if (p !== q && p !== '' && q !== '') return 'different';
  if (isTail(x, y) || isTail(y, x)) return 'short';
  const first = compareFirstNames(x[0]!, y[0]!);
  if (first === 'different' || x.length === 2 || y.length === 2) return first;
  return compareFirstNames(x[1]!, y[1]!) === 'different' ? 'different' : first;
}
const isTail = (longer: readonly string[], shorter: readonly string[]): boolean =>
  shorter.length > 1 &&
  longer.length > shorter.length &&
  shorter.every((word, i) => soundKey(word) === soundKey(longer[longer.length - shorter.length + i]!));

/** The surest first: "Jesse L. Keller Jr." is "Jesse Keller Jr." before either can be "Jesse Keller". */
const PASSES = [
  ['same', true],
  ['short', true],
  ['same', false],
  ['short', false],
] as const;
const personSuffix = (group: NameGroup): string => suffixOf(group.locals[0]!.entity.name);

/** Full names of people: same surname, first names of which one stands for the other. A name that would fit two people stays alone. */
function mergePeople(groups: readonly NameGroup[]): NameGroup[] {
  const merged = new Map<NameGroup, NameGroup>();
  const root = (group: NameGroup): NameGroup => (merged.has(group) ? root(merged.get(group)!) : group);
  for (const same of bySurname(groups.filter((group) => group.kind === 'person')).values())
    for (const [wanted, suffixed] of PASSES)
      for (const group of same) {
        const alike = (other: NameGroup): boolean =>
          fits(group, other) === wanted && (!suffixed || personSuffix(group) === personSuffix(other));
        const fitting = new Set(same.filter((other) => root(other) !== root(group) && alike(other)).map(root));
        const [only] = fitting;
        if (only && fitting.size === 1 && !apart(root(group), only)) join(root(group), only, merged);
      }
  return groups.filter((group) => !merged.has(group));
}
function bySurname(groups: readonly NameGroup[]): Map<string, NameGroup[]> {
  const out = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const surname = soundKey(nameOf(group).at(-1)!);
    put(out, surname, group);
  }
  return out;
}
function join(a: NameGroup, b: NameGroup, merged: Map<NameGroup, NameGroup>): void {
  const [into, from] = byText(a.key, b.key) <= 0 ? [a, b] : [b, a];
  into.locals = [...into.locals, ...from.locals];
  merged.set(from, into);
}

/** Surnames and acronyms go to the only full name of the report that they fit; those that fit several stay with their article. */
function attachShorts(full: readonly NameGroup[], shorts: readonly Local[]): NameGroup[] {
  const index = indexForms(full);
  const officesOf = officesByGroup();
  const articles = new Map(full.map((group) => [group, articlesOf(group)]));
  const joining = new Map<NameGroup, Local[]>();
  const alone: Local[] = [];
  const torn: Local[] = [];
  for (const local of shorts) {
    const fitting = bearersOf(index, local, officesOf);
    const only = fitting.length === 1 && !articles.get(fitting[0]!)!.has(local.article) ? fitting[0]! : null;
    if (only) put(joining, only, local);
    else (fitting.length > 1 ? torn : alone).push(local);
  }
  for (const [group, locals] of joining) group.locals = [...group.locals, ...locals];
  const single = groupLocalsBy(torn, ({ article, entity }) => `${entity.kind} ${exactKey(entity)} ${article}`);
  return [
    ...full,
    ...mergeKinds(groupLocalsBy(alone, ({ entity }) => `${entity.kind} ${exactKey(entity)}`)),
    ...single,
  ];
}
interface Forms {
  readonly person: Map<string, Set<NameGroup>>;
  readonly organization: Map<string, Set<NameGroup>>;
}
function indexForms(full: readonly NameGroup[]): Forms {
  const forms: Forms = { person: new Map(), organization: new Map() };
  for (const group of full) {
    if (group.kind === 'place') continue;
    const map = forms[group.kind];
    const keys = group.kind === 'person' ? [soundKey(nameOf(group).at(-1)!)] : bodyForms(group);
    for (const key of keys) map.set(key, (map.get(key) ?? new Set()).add(group));
  }
  return forms;
}
/** The short forms under which a body is known in some article, and its initials. */
function bodyForms(group: NameGroup): string[] {
  const aliases = group.locals.flatMap(({ entity }) => [entity.name, ...entity.aliases].map(companyKey));
  const words = companyKey(group.locals[0]!.entity.name)
    .split(' ')
    .filter((word) => !/^(?:of|and|for|the|on|in)$/.test(word));
  const initials = words.map((word) => word[0]).join('');
  return [...aliases.filter((alias) => !alias.includes(' ')), ...(initials.length > 2 ? [initials] : [])];
}
/** Who may be meant by a short name; a name read as a body may be a person's surname, and the other way round. */
function bearersOf(forms: Forms, { entity }: Local, officesOf: Offices): NameGroup[] {
  if (entity.kind === 'place') return [];
  const people = [...(forms.person.get(soundKey(nameWords(entity.name).at(-1)!)) ?? [])];
  const bodies = [...(forms.organization.get(companyKey(entity.name)) ?? [])];
  const meant = byRole(people, entity, officesOf);
  const [own, other] = entity.kind === 'person' ? [meant, bodies] : [bodies, meant];
  return own.length > 0 ? own : other;
}
type Offices = (group: NameGroup) => ReadonlySet<string>;
/** The offices that a group's articles give it, counted once: many a short name asks. */
function officesByGroup(): Offices {
  const known = new Map<NameGroup, ReadonlySet<string>>();
  return (group) => {
    const offices = known.get(group) ?? new Set(group.locals.flatMap(({ entity }) => entity.roles.map(officeOf)));
    known.set(group, offices);
    return offices;
  };
}
/** "President Keller" is, of two Kellers, the one that another article calls president. */
function byRole(people: NameGroup[], { roles }: ExtractedEntity, officesOf: Offices): NameGroup[] {
  if (people.length < 2 || roles.length === 0) return people;
  const offices = roles.map(officeOf);
  const holders = people.filter((group) => offices.some((office) => officesOf(group).has(office)));
  return holders.length === 1 ? holders : people;
}
/** The last word of a role: its office. */
const officeOf = (role: string): string => clean(role.split(/\s+/).at(-1)!);
