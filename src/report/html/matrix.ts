/** Who says what, as a grid: findings by sources, the sources of one origin side by side. */
import type { Finding } from '../../model.ts';
import { gist } from '../lists.ts';
import type { Group } from '../parts.ts';
import { titleOf } from '../rows.ts';
import { type EventView, originText } from '../view.ts';
import { sentenceCase } from './findings.ts';
import { type Html, html } from './markup.ts';
import { inked } from './passages.ts';
import { isOpposed } from './positions.ts';
import { heading, type Level, type Sheet } from './sheet.ts';

const silent = html`<td><span class="hidden">not found in this text</span></td>`;

/** The first position is filled, what is set against it is coloured, the rest are rings. */
function dot(finding: Finding, index: number): Html {
  const position = finding.positions[index];
  const opposed = position !== undefined && isOpposed(finding, position);
  return html`<span class="dot${opposed ? ' opposed' : index > 0 && ' other'}">${index + 1}</span>`;
}

/** Numbers tell the positions of one finding apart; where all agree there is one. */
function cell(finding: Finding, article: string, quarrel: boolean): Html {
  const here = finding.positions.flatMap(({ articles }, index) => (articles.includes(article) ? [index] : []));
  if (here.length === 0) return silent;
  if (!quarrel) return html`<td><span class="dot"><span class="hidden">says it</span></span></td>`;
  return html`<td>${here.map((index) => dot(finding, index))}</td>`;
}

/** Edges between origins are drawn, so each origin is a column group. */
function columns({ articles }: EventView, sheet: Sheet): Html {
  const origins = [...new Set(articles.map(originText))];
  const size = (origin: string): number => articles.filter((article) => originText(article) === origin).length;
  return html`<colgroup><col></colgroup>${origins.map((origin) => html`<colgroup span="${size(origin)}"></colgroup>`)}
<thead><tr><td>Origin</td>${origins.map((origin) => html`<th scope="colgroup" colspan="${size(origin)}"><span class="hidden">origin </span>${origin.replace(/^origin /, '')}</th>`)}</tr>
<tr><td>Article</td>${articles.map(({ id }) => html`<th scope="col"><a href="#text-${sheet.view.letters.get(id)}">${sheet.view.letters.get(id)}</a></th>`)}</tr></thead>
`;
}

function rows({ part, findings }: Group, { articles }: EventView, sheet: Sheet): Html {
  const row = (finding: Finding): Html =>
    html`<tr data-for="${finding.id}"><th scope="row"><a href="#${finding.id}"><span class="kind">${finding.kind}</span> <span class="what">${part.full ? titleOf(finding, sheet) : inked(gist(finding, sheet))}</span></a></th>${articles.map(({ id }) => cell(finding, id, part.full))}</tr>
`;
  return html`<tbody class="${part.section}"><tr><th scope="rowgroup" colspan="${articles.length + 1}">${sentenceCase(part.title)}</th></tr>
${findings.map(row)}</tbody>
`;
}

/** How much each source alone says: one row instead of one per finding. */
function loners({ findings }: Group, { articles }: EventView): Html {
  const count = (id: string): number =>
    findings.filter(({ positions }) => positions.some((position) => position.articles.includes(id))).length;
  return html`<tbody class="single"><tr><th scope="row">In one source only, findings</th>${articles.map(({ id }) => html`<td>${count(id)}</td>`)}</tr></tbody>
`;
}

/** Nothing, where there is nothing to compare. */
export function matrix(groups: readonly Group[], of: EventView, level: Level, sheet: Sheet): Html | null {
  if (of.articles.length < 2 || of.findings.length === 0) return null;
  const id = `${of.event.id}-coverage`;
  const shared = groups.filter(({ part, findings }) => part.section !== 'single' && findings.length > 0);
  const alone = groups.find(({ part, findings }) => part.section === 'single' && findings.length > 0);
  return html`<section class="coverage">
${heading(level, id, 'Coverage')}
<p class="note">A dot: the article says it. Numbers: the positions of a finding, in its order. An empty place: not found in this text, which is no denial.</p>
<div class="wide" role="region" tabindex="0" aria-label="Coverage: ${of.event.label}"><table class="matrix">
${columns(of, sheet)}${shared.map((group) => rows(group, of, sheet))}${alone && loners(alone, of)}</table></div>
</section>
`;
}
