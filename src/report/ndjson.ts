/** The report as typed JSON lines: what it is first, then its parts one to a line, the counts last. */
import type { Report } from '../model.ts';
import { renderTyped } from './json.ts';

/** Each line is whole by itself and names its sort: report, article, origin, entity, event, claim, finding, fact, skipped, summary. */
export function* ndjsonPieces(report: Report): Generator<string> {
  const { schemaVersion, generator, summary } = report;
  yield renderTyped('report', { schemaVersion, generator }, 'report');
  for (const [type, name] of lists) for (const one of report[name]) yield renderTyped(type, one, name);
  yield renderTyped('summary', summary, 'summary');
}

const lists = [
  ['article', 'articles'],
  ['origin', 'origins'],
  ['entity', 'entities'],
  ['event', 'events'],
  ['claim', 'claims'],
  ['finding', 'findings'],
  ['fact', 'facts'],
  ['skipped', 'skipped'],
] as const;

/** All lines. */
export const renderNdjson = (report: Report): string => [...ndjsonPieces(report)].join('');
