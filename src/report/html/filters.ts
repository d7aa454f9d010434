/** The filter bar: boxes for kind, verdict and source with counts, and a search. Shown by the script, which does the work. */
import { kindNames } from '../../inspect/names.ts';
import type { Finding } from '../../model.ts';
import { groupsOf } from '../parts.ts';
import { nameOf } from '../sources.ts';
import { sentenceCase } from './findings.ts';
import { type Html, html } from './markup.ts';
import { articlesOf, type Sheet } from './sheet.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly title?: string;
  readonly count: number;
}

const box = (name: string, { value, label, title, count }: Choice): Html =>
  html`<label${title !== undefined && html` title="${title}"`}><input type="checkbox" name="${name}" value="${value}"><span>${label}${title !== undefined && html`<span class="hidden"> ${title}</span>`} <span class="n">${count}</span></span></label>`;

const boxes = (name: string, legend: string, choices: readonly Choice[]): Html =>
  html`<fieldset><legend>${legend}</legend><div>${choices.filter(({ count }) => count > 0).map((choice) => html`${box(name, choice)} `)}</div></fieldset>
`;

function kinds(findings: readonly Finding[]): Choice[] {
  return kindNames.map((kind) => ({
    value: kind,
    label: kind,
    count: findings.filter((finding) => finding.kind === kind).length,
  }));
}

const verdicts = (findings: readonly Finding[]): Choice[] =>
  groupsOf(findings).map(({ part, findings: of }) => ({
    value: part.section,
    label: sentenceCase(part.title),
    count: of.length,
  }));

function sources(findings: readonly Finding[], { view }: Sheet): Choice[] {
  const counts = new Map<string, number>();
  for (const id of findings.flatMap(articlesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...view.letters].flatMap(([id, letter]) => {
    const article = view.articles.get(id);
    return article ? [{ value: letter, label: letter, title: nameOf(article), count: counts.get(id) ?? 0 }] : [];
  });
}

/** Boxes of one row widen the choice, except sources: a finding has to be in all that are ticked. */
export function filters(sheet: Sheet): Html {
  const { findings } = sheet.view.report;
  return html`<form id="filters" role="search" aria-label="Findings" hidden>
<details><summary>Filter findings</summary>
${boxes('kind', 'Kind', kinds(findings))}${boxes('verdict', 'Verdict', verdicts(findings))}${boxes('source', 'Said by all of', sources(findings, sheet))}<div class="find"><label for="find">Words</label><div><input type="search" id="find" name="q" autocomplete="off" spellcheck="false"> <button type="reset">Show all</button></div></div>
<p class="keys">Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous finding, <kbd>Enter</kbd> unfolds or follows, <kbd>/</kbd> search, <kbd>Esc</kbd> closes the article.</p>
</details>
<output id="shown">${findings.length} findings</output>
</form>
`;
}
