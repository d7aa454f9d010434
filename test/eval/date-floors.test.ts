/** The grammar of time on the project's own events, against their hand-written gold: a score below its floor, or a gold that changed, fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../src/clean/index.ts';
import { findTimexes, type Timex } from '../../src/dates/find.ts';
import type { RawArticle, Span } from '../../src/model.ts';
import { readPaths } from '../../src/read/index.ts';
import { parseArticle } from '../../src/segment/index.ts';
import { tagSentence } from '../../src/tag/index.ts';
import { overlaps } from '../../src/text/span.ts';

/** Gold: `edtf` null with a weekday is an open date. "since 2014" has the value of 2014; times of day are left out. */
interface GoldDate {
  readonly file: string;
  readonly surface: string;
  readonly sentence?: string;
  readonly edtf: string | null;
  readonly weekday?: number;
}
interface Floor {
  /** Size of the gold: events, dates, and dates of each shape. */
  readonly gold: Readonly<Record<string, number>>;
  readonly found: number;
  readonly right: number;
}
const floors = JSON.parse(readFileSync(new URL('./date-floors.json', import.meta.url), 'utf8')) as Record<
  string,
  Floor
>;

function timexesOf(raw: RawArticle): readonly Timex[] {
  const parsed = parseArticle(cleanArticle(raw));
  const sentences = parsed.sentences.map((s) => ({ ...s, terms: tagSentence(s), mentions: [] }));
  return findTimexes(sentences, parsed.published.date);
}

/** Every place of some words in a text; lines may break between them. */
function placesOf(text: string, words: string): Span[] {
  const source = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(source, 'g'))].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Where a gold date stands: in its sentence, or as the n-th that has its words. */
function placeOf(text: string, { surface, sentence }: GoldDate, nth: number): Span | undefined {
  const within = sentence ? placesOf(text, sentence)[0] : undefined;
  const places = placesOf(text, surface);
  return within ? places.find((p) => overlaps(p, within)) : (places[nth] ?? places[0]);
}

const plain = (edtf: string): string => edtf.replace(/T[\d:]+$/, '').replace(/[~?]$/, '');

function isRight({ value }: Timex, gold: GoldDate): boolean {
  if (gold.edtf !== null) return plain(value.edtf) === plain(gold.edtf);
  return value.earliest === null && value.weekday === (gold.weekday ?? null);
}

const shapeOf = ({ edtf }: GoldDate): string => edtf?.replace(/\d/g, '9') ?? 'weekday only';

/** One event: its gold, and which of it was found and is right. */
async function scoreEvent(dir: string): Promise<{ gold: GoldDate[]; found: number; right: number; missed: string[] }> {
  const gold = (JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8')) as { dates?: GoldDate[] }).dates ?? [];
  const { articles } = await readPaths([join(dir, 'articles')], { cwd: process.cwd() });
  const byFile = new Map(articles.map((a) => [a.path.split('/').at(-1)!, { text: a.text, timexes: timexesOf(a) }]));
  const asked = new Map<string, number>();
  const score = { gold, found: 0, right: 0, missed: [] as string[] };
  for (const date of gold) {
    const { text, timexes } = byFile.get(date.file)!;
    const key = `${date.file} ${date.surface}`;
    const span = placeOf(text, date, asked.get(key) ?? 0);
    asked.set(key, (asked.get(key) ?? 0) + 1);
    expect(span, `${dir} ${key} is not in the text`).toBeDefined();
    const here = timexes.filter((t) => overlaps(t, span!));
    if (here.length) score.found++;
    if (here.some((t) => isRight(t, date))) score.right++;
    else
      score.missed.push(
        `${key}: ${date.edtf ?? date.weekday}, got ${here.map((t) => t.value.edtf).join(' ') || 'none'}`,
      );
  }
  return score;
}

const eventsOf = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => !name.endsWith('.md'))
    .sort();

test.each(Object.keys(floors))('dates of %s stay above their floors', async (root) => {
  const { gold: pinned, found, right } = floors[root]!;
  const scores = await Promise.all(eventsOf(root).map((slug) => scoreEvent(join(root, slug))));
  const gold = scores.flatMap((s) => s.gold);
  const counts: Record<string, number> = { events: scores.length, dates: gold.length };
  for (const date of gold) counts[shapeOf(date)] = (counts[shapeOf(date)] ?? 0) + 1;
  expect(counts, 'the gold changed: measure again and pin the new floors on purpose').toEqual(pinned);
  const missed = scores.flatMap((s) => s.missed).join('\n');
  expect(
    scores.reduce((n, s) => n + s.found, 0),
    missed,
  ).toBeGreaterThanOrEqual(found);
  expect(
    scores.reduce((n, s) => n + s.right, 0),
    missed,
  ).toBeGreaterThanOrEqual(right);
});
