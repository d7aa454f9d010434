/** Findings in their groups, as in the terminal report; each unfolds to its positions. */
import { explain } from '../../judge/explanation.ts';
import type { Finding } from '../../model.ts';
import { counted } from '../../text/normal-form.ts';
import { gist, reasonText, supportText } from '../lists.ts';
import type { Group, Part } from '../parts.ts';
import { creditsOf, reference, titleOf } from '../rows.ts';
import { claimsOf, type EventView } from '../view.ts';
import { type Html, html } from './markup.ts';
import { inked, passage } from './passages.ts';
import { positions } from './positions.ts';
import { articlesOf, heading, type Level, letterPills, type Sheet } from './sheet.ts';

/** "DISAGREE" as a heading of a page: "Disagree". */
export const sentenceCase = (title: string): string => title.charAt(0) + title.slice(1).toLowerCase();

const lettersIn = (finding: Finding, { view }: Sheet): string =>
  articlesOf(finding)
    .map((id) => view.letters.get(id) ?? id)
    .join(' ');

/** The explanation with letters for article ids, where it is the one that the core writes. */
function explanation(finding: Finding, { view }: Sheet): string {
  if (explain(finding) !== finding.explanation) return finding.explanation;
  const letters = (articles: readonly string[]): string[] => articles.map((id) => view.letters.get(id) ?? id);
  return explain({
    ...finding,
    positions: finding.positions.map((position) => ({ ...position, articles: letters(position.articles) })),
  });
}

/** Articles, origins and sources, always all three. */
function support(finding: Finding, sheet: Sheet): string {
  const { articles, origins, sources } = finding.support;
  const counts = `${counted(articles, 'article')}, ${counted(origins, 'origin')}, ${counted(sources, 'source')}`;
  const said = finding.verdict === 'agree' ? supportText(finding, sheet) : '';
  return said === '' || said === counted(origins, 'origin') ? counts : `${counts} (${said})`;
}

/** Who is credited, by name, in any of the articles. */
function speakers(finding: Finding, sheet: Sheet): string {
  const claims = finding.positions.flatMap((position) => claimsOf(sheet.view, finding, position));
  return [...new Set(claims.flatMap((claim) => creditsOf(sheet.view, claim).names))].join('; ');
}

/** A line of a definition list, if there is anything to say. */
const fact = (name: string, said: Html | string | null): Html | null =>
  said === null || said === '' ? null : html`<div><dt>${name}</dt><dd>${said}</dd></div>`;

function facts(finding: Finding, sheet: Sheet): Html {
  return html`<p class="why">${explanation(finding, sheet)}</p>
<dl>${[
    fact('Support', support(finding, sheet)),
    fact('Credited', speakers(finding, sheet)),
    fact('Not found in', finding.silent.length > 0 ? letterPills(sheet, finding.silent) : null),
    fact('Id', html`<a href="#${finding.id}">${finding.id}</a>`),
  ]}</dl>
`;
}

/** The line that is seen when the finding is folded. */
function summaryLine(finding: Finding, part: Part, sheet: Sheet): Html {
  const said = part.full
    ? html`<span class="label"><b>${titleOf(finding, sheet)}</b></span><span class="reason">${reasonText(finding)}</span>`
    : html`<span class="label">${inked(gist(finding, sheet))}</span>`;
  return html`<summary><span class="kind">${finding.kind}</span> ${said} ${letterPills(sheet, articlesOf(finding))}</summary>`;
}

function compared(finding: Finding, part: Part, open: boolean, sheet: Sheet): Html {
  return html`<details class="finding" id="${finding.id}" data-kind="${finding.kind}" data-verdict="${part.section}" data-source="${lettersIn(finding, sheet)}"${open && html` open`}>
${summaryLine(finding, part, sheet)}
<div class="body">
${positions(finding, sheet)}${facts(finding, sheet)}</div>
</details>
`;
}

/** There may be thousands of these, so they are short. */
function single(finding: Finding, sheet: Sheet): Html {
  const claims = finding.positions.flatMap((position) => claimsOf(sheet.view, finding, position));
  const places = claims.map((claim) => reference(sheet, claim)).join(' ');
  return html`<details class="finding" id="${finding.id}" data-kind="${finding.kind}" data-verdict="single" data-source="${lettersIn(finding, sheet)}">
<summary><span class="kind">${finding.kind}</span> <span class="label">${inked(gist(finding, sheet))}</span> <span class="pills"><span>${places}</span></span></summary>
<div class="body">${claims.map((claim) => html`<p>${passage(claim, sheet)}</p>`)}<p class="dim">${finding.id}</p></div>
</details>
`;
}

/** Findings of an article that stands alone are few enough to be seen at once, up to here. */
const MOST_OPEN = 20;

/** The grave ones are unfolded from the start, as many as the terminal shows. */
const isOpen = ({ part }: Group, index: number): boolean => part.full && index < part.most;

/** One group; what only one source says is folded as a whole. */
export function group(of: Group, event: EventView, level: Level, sheet: Sheet): Html {
  const { part, findings } = of;
  const alone = event.articles.length === 1;
  const id = `${event.event.id}-${part.section}`;
  const title = html`${heading(level, id, sentenceCase(part.title))} <span class="count">${findings.length}</span>`;
  if (part.section !== 'single') {
    const list = findings.map((finding, index) => compared(finding, part, isOpen(of, index), sheet));
    return html`<section class="group ${part.section}${part.full && ' full'}">
<div class="title">${title}</div>
${list}</section>
`;
  }
  return html`<details class="group single"${alone && findings.length <= MOST_OPEN && html` open`}>
<summary class="title">${title}</summary>
${findings.map((finding) => single(finding, sheet))}</details>
`;
}
