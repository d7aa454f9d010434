/** The positions of a finding side by side: one card each, with the words that differ marked. */
import type { Claim, Finding, Position } from '../../model.ts';
import { comparesWords, labelOf, spokenOf, versionsOf } from '../rows.ts';
import { claimsOf } from '../view.ts';
import { type DiffWord, markDifferences } from '../word-diff.ts';
import { type Html, html } from './markup.ts';
import { inked, linked, passage, referenceLink } from './passages.ts';
import { letterPills, type Sheet } from './sheet.ts';

const OPPOSED: readonly Position['relation'][] = ['conflict', 'negated', 'denied', 'speaker', 'place', 'reworded'];

/** Whether the position is set against the first one, or against the first of those that prove the finding. */
export function isOpposed({ verdict, proof, positions: all }: Finding, position: Position): boolean {
  if (verdict === 'agree') return false;
  const proving = all.filter(({ claims }) => claims.some((id) => proof.includes(id)));
  return OPPOSED.includes(position.relation) || proving.indexOf(position) > 0;
}

/** All say the same, and the line above says what and who. */
const isPlain = ({ verdict, kind, positions: { length } }: Finding): boolean =>
  verdict === 'agree' && length === 1 && (kind === 'topic' || kind === 'statement');

function card(finding: Finding, position: Position, label: Html | null, body: Html, sheet: Sheet): Html {
  const head = html`<p class="value">${label} ${letterPills(sheet, position.articles)}</p>`;
  return html`<li${isOpposed(finding, position) && html` class="opposed"`}>${!isPlain(finding) && head}${body}</li>
`;
}

/** The words of a version; neighbouring marked words share a mark. */
function markedWords(words: readonly DiffWord[]): Html[] {
  const runs: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of words) {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += ` ${text}`;
    else runs.push({ text, marked });
  }
  return runs.map(({ text, marked }, index) => {
    const space = index > 0 && ' ';
    return marked ? html`${space}<mark>${text}</mark>` : html`${space}${text}`;
  });
}

/** Of a very long version only the beginning is compared, and shown. */
const isCut = (text: string, shown: readonly DiffWord[]): boolean => (text.match(/\S+/g)?.length ?? 0) > shown.length;

/** A version of a quotation, and where each article has it. */
function versionOf(text: string, marked: readonly DiffWord[], claims: readonly Claim[], sheet: Sheet): Html {
  const [first, ...others] = claims;
  if (first === undefined) return html``;
  const quote = html`<q>${markedWords(marked)}${isCut(text, marked) && ' \u2026'}</q>`;
  return html`<p>${referenceLink(first, sheet)}${others.map((claim) => html` ${referenceLink(claim, sheet)}`)} ${linked(first, quote, sheet)}</p>`;
}

/** The versions that prove the finding come first. */
function wordCards(finding: Finding, sheet: Sheet): Html[] {
  const spoken = spokenOf(finding, sheet);
  const { versions, base } = versionsOf(finding, spoken);
  const marked = markDifferences(versions, base);
  const cards = spoken.map(({ position, claim }, index) => {
    const claims = claimsOf(sheet.view, finding, position);
    const version = versionOf(versions[index]?.text ?? '', marked[index] ?? [], claims, sheet);
    return { proves: finding.proof.includes(claim.id), card: card(finding, position, null, version, sheet) };
  });
  return [...cards.filter(({ proves }) => proves), ...cards.filter(({ proves }) => !proves)].map((one) => one.card);
}

const passages = (claims: readonly Claim[], sheet: Sheet): Html =>
  html`${claims.map((claim) => html`<p>${passage(claim, sheet)}</p>`)}`;

function valueCards(finding: Finding, sheet: Sheet): Html[] {
  return finding.positions.flatMap((position) => {
    const claims = claimsOf(sheet.view, finding, position);
    const first = claims[0];
    if (first === undefined) return [];
    const label = html`${inked(labelOf(finding, position, first, sheet))}`;
    return [card(finding, position, label, passages(claims, sheet), sheet)];
  });
}

/** Words where the words are compared, otherwise values with their passages. */
export const positions = (finding: Finding, sheet: Sheet): Html =>
  html`<ol class="positions">
${comparesWords(finding) ? wordCards(finding, sheet) : valueCards(finding, sheet)}</ol>
`;
