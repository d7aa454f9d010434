/** The grammar of time on the project's own events: a gold date that was right and is not any more, or a gold that changed, fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldIds, placeName } from '../../scripts/eval/events.mjs';
import { cleanArticle } from '../../src/clean/index.ts';
import { findTimexes, type Timex } from '../../src/dates/find.ts';
import type { RawArticle, Span } from '../../src/model.ts';
import { readPaths } from '../../src/read/index.ts';
import { parseArticle } from '../../src/segment/index.ts';
import { tagSentence } from '../../src/tag/index.ts';
import { overlaps } from '../../src/text/span.ts';
import { eventsOf, expectRight, hashOf, type Right, roots } from './right.ts';

/** Gold: `edtf` null with a weekday is an open date. "since 2014" has the value of 2014; times of day are left out. */
interface GoldDate {
  readonly file: string;
  readonly surface: string;
  readonly sentence?: string;
  readonly edtf: string | null;
  readonly weekday?: number;
}
const file = new URL('./right-dates.json', import.meta.url);

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

/** The dates of one event that the grammar finds, and those of them with the right value, as ids; and the text of the gold. */
async function measuredEvent(dir: string): Promise<{ gold: string; found: string[]; right: string[] }> {
  const gold = readFileSync(join(dir, 'gold.json'), 'utf8');
  const dates = (JSON.parse(gold) as { dates?: GoldDate[] }).dates ?? [];
  const { articles } = await readPaths([join(dir, 'articles')], { cwd: process.cwd() });
  const byFile = new Map(articles.map((a) => [a.path.split('/').at(-1)!, { text: a.text, timexes: timexesOf(a) }]));
  const asked = new Map<string, number>();
  const ids: Map<GoldDate, string> = goldIds(dates, placeName);
  const out = { gold, found: [] as string[], right: [] as string[] };
  for (const date of dates) {
    const { text, timexes } = byFile.get(date.file)!;
    const key = `${date.file} ${date.surface}`;
    const span = placeOf(text, date, asked.get(key) ?? 0);
    asked.set(key, (asked.get(key) ?? 0) + 1);
    expect(span, `${dir} ${key} is not in the text`).toBeDefined();
    const here = timexes.filter((t) => overlaps(t, span!));
    if (here.length) out.found.push(ids.get(date)!);
    if (here.some((t) => isRight(t, date))) out.right.push(ids.get(date)!);
  }
  return out;
}

test.each(roots)('dates of %s that were right still are', async (root) => {
  const events = eventsOf(root);
  const all = await Promise.all(events.map((slug) => measuredEvent(join(root, slug))));
  const right: Right = Object.fromEntries(all.map(({ found, right }, n) => [events[n]!, { found, right }]));
  expectRight(file, root, { gold: hashOf(all.map(({ gold }) => gold)), right });
});
