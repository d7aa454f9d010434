/** The report as typed JSON lines: what it is first, then its parts one to a line, the counts last. */
import type { Report } from '../model.ts';
import { renderTyped } from './json.ts';

/** Each line is whole by itself and names its sort: report, article, origin, entity, event, claim, finding, skipped, summary. */
export function renderNdjson(report: Report): string {
  const { schemaVersion, generator, articles, origins, entities, events, claims, findings, skipped, summary } = report;
  const lines = (type: string, list: readonly object[], name: string): string =>
    list.map((one) => renderTyped(type, one, name)).join('');
  return [
    renderTyped('report', { schemaVersion, generator }, 'report'),
    lines('article', articles, 'articles'),
    lines('origin', origins, 'origins'),
    lines('entity', entities, 'entities'),
    lines('event', events, 'events'),
    lines('claim', claims, 'claims'),
    lines('finding', findings, 'findings'),
    lines('skipped', skipped, 'skipped'),
    renderTyped('summary', summary, 'summary'),
  ].join('');
}
