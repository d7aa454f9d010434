/** What stderr is told while articles are read: extractions and counts in, single lines out. */
import type { Extraction } from './model.ts';
import { sanitize } from './report/sanitize.ts';

/** With more articles than this a person wonders whether anything happens. */
export const MANY = 50;
/** Takes the line of progress away. */
export const CLEARED = '\r\u001b[K';

/** "claims: 51 of 180 articles, times-3" in the place of the line before. */
export const progressLine = (done: number, all: number, id: string): string =>
  `${CLEARED}claims: ${done} of ${all} articles, ${sanitize(id).slice(0, 40)}`;

/** The last line of progress: all articles at once. */
export const comparingLine = (all: number): string => `${CLEARED}claims: comparing ${all} articles`;

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
