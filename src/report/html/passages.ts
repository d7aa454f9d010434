/** A passage as it is quoted in a finding: a claim in, a link to its place in the article out. */
import type { Claim } from '../../model.ts';
import type { Line } from '../columns.ts';
import { credit, excerpt, reference } from '../rows.ts';
import { type Html, html } from './markup.ts';
import { isLinked, type Sheet } from './sheet.ts';

/** Characters of a sentence around its claim. */
const ROOM = 260;

/** Runs of the terminal's page as markup: bold is what is said, dim what is said about it, and other ink the passage itself. */
export const inked = (line: Line): Html[] =>
  line.map(({ text, ink }) => {
    if (ink === 'plain') return html`${text}`;
    if (ink === 'dim') return html`<span class="dim">${text}</span>`;
    return ink === 'bold' ? html`<b>${text}</b>` : html`<em>${text}</em>`;
  });

/** Content as a link to the claim's place, if its text is here. */
export const linked = (claim: Claim, content: Html, sheet: Sheet): Html =>
  isLinked(sheet, claim)
    ? html`<a class="passage" href="#${claim.id}">${content}</a>`
    : html`<span class="passage">${content}</span>`;

/** "A:12", alone. */
export const referenceLink = (claim: Claim, sheet: Sheet): Html =>
  linked(claim, html`<span class="ref">${reference(sheet, claim)}</span>`, sheet);

/** The sentence with the claim's words set off, its place, and who is credited. */
export function passage(claim: Claim, sheet: Sheet): Html {
  const words = html`<span class="ref">${reference(sheet, claim)}</span> <q>${inked(excerpt(claim, ROOM, 'mark'))}</q>`;
  const credited = claim.kind === 'quote' ? '' : credit(sheet, claim).trim();
  return html`${linked(claim, words, sheet)}${credited !== '' && html` <span class="dim">${credited}</span>`}`;
}
