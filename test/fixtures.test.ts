// Checks the exam itself: the hand-written gold of fixtures/events and fixtures/events-held-out against the articles it speaks of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Surface {
  readonly surface: string;
  readonly sentence?: string;
}
interface Located extends Surface {
  readonly file: string;
}
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string;
  readonly reason: string;
  readonly acceptable_verdicts: readonly string[];
  readonly scoring: string;
  readonly per_source: Readonly<Record<string, { readonly value: string; readonly evidence: readonly Surface[] }>>;
}
interface Gold {
  readonly event: string;
  readonly articles: readonly { readonly file: string; readonly outlet: string; readonly published: string | null }[];
  readonly cross: readonly Item[];
  readonly origins: readonly (readonly string[])[];
  readonly never: readonly { readonly label: string; readonly why: string; readonly surfaces: readonly Located[] }[];
  readonly dates: readonly (Located & { readonly edtf: string | null; readonly weekday?: number })[];
  readonly speakers: readonly (Located & { readonly speaker: string })[];
  readonly dropped: readonly Located[];
  readonly kept: readonly Located[];
}
type Texts = ReadonlyMap<string, string>;
interface Place {
  readonly start: number;
  readonly end: number;
}

const kinds = new Set(['date', 'quote', 'topic', 'figure', 'number', 'statement']);
const verdicts = new Set(['agree', 'disagree', 'partial', 'unclear', 'single']);
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A year, month, day, season or quarter, possibly open (XXXX), approximate (~) or an interval. */
const edtf = /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?~?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

function places(text: string, surface: string): Place[] {
  const words = surface
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

const inside = (a: Place, b: Place) => a.start >= b.start && a.end <= b.end;
const meet = (a: Place, b: Place) => a.start < b.end && b.start < a.end;

/** Where the surface stands: within its sentence, where one is given. */
function standing(texts: Texts, at: Located): Place[] {
  const text = texts.get(at.file) ?? '';
  const all = places(text, at.surface);
  if (at.sentence === undefined) return all;
  const sentences = places(text, at.sentence);
  return all.filter((place) => sentences.some((sentence) => inside(place, sentence)));
}

const evidenceOf = (item: Item): Located[] =>
  Object.entries(item.per_source).flatMap(([file, said]) => said.evidence.map((e) => ({ file, ...e })));

/** Everything that the gold says is article text, with the part of the gold that says so. */
function surfaces(gold: Gold): (Located & { readonly from: string })[] {
  return [
    ...gold.cross.flatMap((item) => evidenceOf(item).map((e) => ({ ...e, from: item.id }))),
    ...gold.never.flatMap((pair) => pair.surfaces.map((e) => ({ ...e, from: pair.label }))),
    ...gold.dates.map((e) => ({ ...e, from: 'dates' })),
    ...gold.speakers.map((e) => ({ ...e, from: 'speakers' })),
    ...gold.kept.map((e) => ({ ...e, from: 'kept' })),
  ];
}

/** Surfaces that stand nowhere, or at two places with nothing to tell them apart. */
const misplaced = (gold: Gold, texts: Texts): string[] =>
  surfaces(gold)
    .filter((e) => standing(texts, e).length !== 1)
    .map((e) => `${e.from}: ${e.file}: ${e.surface}`);

/** Surfaces that the gold also wants cleaned away. */
function insideDropped(gold: Gold, texts: Texts): string[] {
  const dropped = gold.dropped.map((d) => ({ file: d.file, places: standing(texts, d) }));
  const gone = (file: string, place: Place) =>
    dropped.some((d) => d.file === file && d.places.some((p) => meet(p, place)));
  return surfaces(gold)
    .filter((e) => standing(texts, e).some((place) => gone(e.file, place)))
    .map((e) => `${e.from}: ${e.surface}`);
}

/** "on Friday" that is given the date of another day of the week. */
function wrongWeekdays(gold: Gold): string[] {
  const day = (date: string) => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return gold.dates
    .filter((d) => /^\d{4}-\d{2}-\d{2}$/.test(d.edtf ?? ''))
    .filter((d) => weekdays.some((name) => d.surface.toLowerCase().includes(name) && name !== day(d.edtf ?? '')))
    .map((d) => `${d.surface} = ${d.edtf}`);
}

function malformed(item: Item): boolean {
  const sources = Object.values(item.per_source);
  return (
    !kinds.has(item.kind) ||
    ![item.verdict, ...item.acceptable_verdicts].every((v) => verdicts.has(v)) ||
    !['core', 'optional'].includes(item.scoring) ||
    sources.some((s) => s.evidence.length === 0) ||
    (item.verdict === 'single' ? sources.length !== 1 : sources.length < 2)
  );
}

const read = (folder: string): { gold: Gold; texts: Texts } => {
  const files = readdirSync(join(folder, 'articles'));
  return {
    gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold,
    texts: new Map(files.map((file) => [file, readFileSync(join(folder, 'articles', file), 'utf8')])),
  };
};

const roots = ['fixtures/events', 'fixtures/events-held-out'].map((root) => join(import.meta.dirname, '..', root));
const folders = roots.flatMap((root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ slug: entry.name, folder: join(root, entry.name) })),
);

test('the events are there', () => {
  expect(folders.map((f) => f.slug).sort()).toEqual([
    'battery-plant',
    'court-ruling',
    'ferry-accident',
    'harbour-summit',
    'museum-theft',
    'river-flood',
    'union-strike',
  ]);
  expect(roots.filter((root) => !existsSync(join(root, 'ORIGIN.md')))).toEqual([]);
});

describe.each(folders)('gold of $slug', ({ slug, folder }) => {
  const { gold, texts } = read(folder);
  const core = gold.cross.filter((item) => item.scoring === 'core');

  test('every surface stands at exactly one place of its article', () => {
    expect(gold.event).toBe(slug);
    expect(misplaced(gold, texts)).toEqual([]);
    expect(gold.dropped.filter((d) => standing(texts, d).length === 0)).toEqual([]);
  });

  test('nothing that counts sits in a dropped passage', () => {
    expect(insideDropped(gold, texts)).toEqual([]);
  });

  test('items are well formed, their ids unique', () => {
    const ids = gold.cross.map((item) => item.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(gold.cross.filter(malformed).map((item) => item.id)).toEqual([]);
    expect(core.length).toBeGreaterThanOrEqual(15);
    expect(core.length).toBeLessThanOrEqual(30);
  });

  test('every article is listed, is of one origin, and is used', () => {
    const files = [...texts.keys()].sort();
    expect(gold.articles.map((a) => a.file).sort()).toEqual(files);
    expect(gold.origins.flat().sort()).toEqual(files);
    const unused = (used: readonly Located[]) => files.filter((file) => !used.some((e) => e.file === file));
    expect(unused(core.flatMap(evidenceOf))).toEqual([]);
    expect(unused(gold.dates)).toEqual([]);
    expect(unused(gold.speakers)).toEqual([]);
    expect(unused(gold.dropped)).toEqual([]);
    expect(unused(gold.kept)).toEqual([]);
  });

  test('articles are 150 to 450 words long', () => {
    const long = (text: string) => text.split(/\s+/).filter(Boolean).length;
    expect([...texts].filter(([, text]) => long(text) < 150 || long(text) > 450).map(([file]) => file)).toEqual([]);
  });

  test('never pairs speak of two articles', () => {
    expect(gold.never.length).toBeGreaterThanOrEqual(8);
    expect(gold.never.filter((n) => new Set(n.surfaces.map((s) => s.file)).size < 2).map((n) => n.label)).toEqual([]);
  });

  test('dates are EDTF or a bare weekday, and fall on the weekday that is named', () => {
    expect(gold.dates.filter((d) => (d.edtf === null ? d.weekday === undefined : !edtf.test(d.edtf)))).toEqual([]);
    expect(wrongWeekdays(gold)).toEqual([]);
  });

  test('a speaker is named in the article', () => {
    const unnamed = gold.speakers.filter((s) => {
      const text = (texts.get(s.file) ?? '').toLowerCase();
      return !s.speaker
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word));
    });
    expect(unnamed.map((s) => `${s.file}: ${s.speaker}`)).toEqual([]);
  });
});

test('the fixtures hold the awkward files that real folders hold', () => {
  const texts = folders.flatMap(({ folder }) => [...read(folder).texts.values()]);
  const published = folders.flatMap(({ folder }) => read(folder).gold.articles.map((a) => a.published));
  const has = (what: RegExp) => texts.some((text) => what.test(text));
  expect(has(/^\uFEFF[^\n]*\r\n/)).toBe(true);
  expect(has(/“[^”]+”/)).toBe(true);
  expect(has(/(?:^|\s)‘[^’]+’/)).toBe(true);
  expect(has(/(?:^|\s)'[^'\n]+[,.]' /m)).toBe(true);
  expect(has(/(?:^[^\n]{55,72}\n){3}/m)).toBe(true);
  expect(published.filter((date) => date === null).length).toBeGreaterThanOrEqual(4);
});

describe('the checks see an error', () => {
  const texts = new Map([
    ['a.txt', 'Two men met on Friday.\nMenu Friday'],
    ['b.txt', 'They met on Monday.'],
  ]);
  const gold: Gold = {
    event: 'x',
    articles: [],
    cross: [],
    origins: [],
    never: [],
    dates: [{ file: 'a.txt', surface: 'on Friday', edtf: '2025-06-07' }],
    speakers: [],
    dropped: [{ file: 'a.txt', surface: 'Menu Friday' }],
    kept: [
      { file: 'a.txt', surface: 'Friday' },
      { file: 'b.txt', surface: 'on Sunday' },
    ],
  };
  const item = {
    id: 'S1',
    kind: 'statement',
    verdict: 'agree',
    reason: 'same',
    acceptable_verdicts: [],
    scoring: 'core',
  };

  test('a surface at two places, at none, in a dropped passage; a wrong weekday; an item of one source', () => {
    expect(misplaced(gold, texts)).toEqual(['kept: a.txt: Friday', 'kept: b.txt: on Sunday']);
    expect(insideDropped(gold, texts)).toEqual(['kept: Friday']);
    expect(wrongWeekdays(gold)).toEqual(['on Friday = 2025-06-07']);
    expect(malformed({ ...item, per_source: { 'a.txt': { value: 'x', evidence: [{ surface: 'met' }] } } })).toBe(true);
    expect(malformed({ ...item, per_source: {} })).toBe(true);
  });
});
