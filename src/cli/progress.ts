/** What stderr is told while articles are read: extractions and counts in, single lines out. */
import type { Extraction } from '../model.ts';
import { sanitize } from '../report/columns.ts';

/** With more articles than this a person wonders whether anything happens. */
export const MANY = 50;
/** Takes the line of progress away. */
export const CLEARED = '\r\u001b[K';

/** Before this (milliseconds) the pace says little about what is left. */
const SETTLED = 5000;

/** ", 4 min left" at the pace so far; nothing while that is a guess. */
function leftText(done: number, all: number, elapsed: number): string {
  if (elapsed < SETTLED || done === 0) return '';
  const seconds = Math.ceil((elapsed / done) * (all - done) * 0.001);
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
}

/** "claims: 51 of 180 articles, 4 s left, times-3" in the place of the line before; `elapsed` in milliseconds since the first. */
export const progressLine = (done: number, all: number, id: string, elapsed: number): string =>
  `${CLEARED}claims: ${done} of ${all} articles${leftText(done, all, elapsed)}, ${sanitize(id).slice(0, 40)}`;

/** The last line of progress: all articles at once. */
export const comparingLine = (all: number): string => `${CLEARED}claims: comparing ${all} articles`;

/** "claims: comparing, 51 of 180 events, 4 s left". */
export const eventLine = (done: number, all: number, elapsed: number): string =>
  `${CLEARED}claims: comparing, ${done} of ${all} events${leftText(done, all, elapsed)}`;

/** What a large run took: "9800 articles, 3100 events, 640 MB of memory at most". */
export const costNote = (articles: number, events: number, peak: number): string =>
  `${articles} articles, ${events} events, ${Math.round(peak / 1_000_000)} MB of memory at most`;

function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

/** What was read of one article: words, sentences, claims by kind, what cleaning dropped and by which rules. */
export function extractionNote({ article, claims }: Extraction): string {
  const { path, id, words, sentences, dropped } = article;
  const kinds = claims.length > 0 ? ` (${tally(claims.map(({ kind }) => kind))})` : '';
  const rules = dropped.length > 0 ? ` (${tally(dropped.map(({ rule }) => rule))})` : '';
  return `${path}: read as "${id}", ${words} words, ${sentences} sentences, ${claims.length} claims${kinds}, ${dropped.length} passages dropped${rules}`;
}
