/** Positions of a finding as rows for the page: value or speaker, letters, the passage or the words, and the line where they stand. */

import { positionDate } from '../label/date-text.ts';
import { lineOfClaim } from '../label/index.ts';
import type { Claim, Finding, Position } from '../model.ts';
import { oneLine } from '../text/normal-form.ts';
import { type Ink, type Line, type Run, run, textWidth } from './columns.ts';
import { quotationLines } from './quotations.ts';
import { claimsOf, lettersOf, NARROW, type Page, type View, type Viewed } from './view.ts';
import type { Version } from './word-diff.ts';

// The passage around a claim: sentence and span in, as much of the sentence as a place on the page holds out.
/** Characters per column that may stand in the text but not on the page: the rest of a sentence of 5 MB is not looked at. */
const SLACK = 8;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Words from the front that fit, and whether all did. */
function fitting(all: readonly string[], room: number): { kept: string[]; used: number } {
  const kept: string[] = [];
  let used = 0;
  for (const word of all) {
    const wide = textWidth(word) + 1;
    if (used + wide > room) break;
    kept.push(word);
    used += wide;
  }
  return { kept, used };
}

/** The raw text beside the span, with the partial word at the far end left out. */
function sides(claim: Claim, reach: number): { before: string[]; after: string[]; glued: [boolean, boolean] } {
  const { sentence, span } = claim;
  const before = sentence.text.slice(Math.max(0, span.start - sentence.start - reach), span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + reach);
  const left = words(run(before).text);
  const right = words(run(after).text);
  if (span.start - sentence.start > reach) left.shift();
  if (sentence.end - span.end > reach) right.pop();
  return { before: left, after: right, glued: [/\S$/.test(before), /^\S/.test(after)] };
}

/** The span in ink and the words around it, cut at both ends to `room` columns. */
export function excerpt(claim: Claim, room: number, ink: Ink): Line {
  const reach = room * SLACK;
  const whole = run(claim.span.text.slice(0, reach), ink).text.trim();
  const centre = words(whole);
  const fit = fitting(centre, room);
  const complete = claim.span.text.length <= reach && (fit.kept.length === centre.length || centre.length === 1);
  if (!complete) return [{ text: `${fit.kept.join(' ') || whole} \u2026`, ink }];
  const { before, after, glued } = sides(claim, reach);
  const spare = Math.max(0, room - textWidth(whole) - 4);
  const reversed = before.toReversed();
  const first = fitting(reversed, Math.max(spare / 2, spare - textWidth(after.join(' ')) - 1));
  const right = fitting(after, spare - first.used).kept;
  const left = first.kept.toReversed();
  const cut = {
    left: left.length < before.length || claim.span.start - claim.sentence.start > reach,
    right: right.length < after.length || claim.sentence.end - claim.span.end > reach,
  };
  return join(left, { text: whole, ink }, right, glued, cut);
}

function join(
  left: readonly string[],
  span: Run,
  right: readonly string[],
  glued: readonly [boolean, boolean],
  cut: { left: boolean; right: boolean },
): Line {
  const head = `${cut.left ? '\u2026 ' : ''}${left.join(' ')}${left.length > 0 && !glued[0] ? ' ' : ''}`;
  const tail = `${right.length > 0 && !glued[1] ? ' ' : ''}${right.join(' ')}${cut.right ? ' \u2026' : ''}`;
  return [{ text: head, ink: 'plain' }, span, { text: tail, ink: 'plain' }];
}

/** Lines of a passage that are read at a glance. */
const passageLines = ({ width }: Page): number => (width < NARROW ? 3 : 2);

/** What a position says, in the words of the report. */
export const positionText = (finding: Finding, position: Position): string =>
  finding.kind === 'date' ? positionDate(position) : position.label;

/** Characters of an attribution in the article's own words. */
const MOST_CREDIT = 60;
const shortened = (text: string): string => {
  const flat = oneLine(text).trim();
  return flat.length <= MOST_CREDIT ? flat : `${flat.slice(0, MOST_CREDIT).replace(/\s+\S*$/, '')} \u2026`;
};

/** Labels drop quotation marks that they would cut in two. */
const unmarked = (text: string): string => oneLine(text.replace(/["\u201c\u201d]/g, ''));

/** Labels of quotations hold their first words, which stand below in full: "Ida Marsh: We had ..." is "Ida Marsh". */
function withoutWords(label: string, claims: readonly Claim[]): string {
  const at = label.indexOf(': ');
  const rest = unmarked(label.slice(at + 2).replace(/ ?\u2026$/, ''));
  const held = (claim: Claim): boolean =>
    claim.kind === 'quote' && unmarked(claim.value.words.slice(0, MOST_WORDS)).includes(rest);
  return at > 0 && rest.length > 0 && claims.some(held) ? label.slice(0, at) : label;
}

/** Of a quotation, where a label's words may stand. */
const MOST_WORDS = 400;

/** The label without the words of any of its claims. */
export const titleOf = (finding: Finding, { view }: Viewed): string =>
  finding.kind === 'quote'
    ? withoutWords(
        finding.label,
        finding.positions.flatMap(({ claims }) => claims.flatMap((id) => view.claims.get(id) ?? [])),
      )
    : finding.label;

/** "A:12": the article's letter and the line of its file. */
export const reference = ({ view }: Viewed, claim: Claim): string =>
  `${view.letters.get(claim.article) ?? claim.article}:${lineOfClaim(claim)}`;

/** Whom the article credits: "Harbour Authority", or its own words where they name nobody known. */
export function creditsOf(view: View, claim: Claim): { names: string[]; words: string[] } {
  const credits = claim.attribution.map(({ speaker, candidates, text }) => {
    const known = [speaker, ...candidates].flatMap((id) => (id === null ? [] : (view.names.get(id) ?? [])));
    return known.length > 0 ? { name: known.join(' or ') } : { words: shortened(text) };
  });
  const distinct = (texts: readonly (string | undefined)[]): string[] =>
    [...new Set(texts)].filter((text) => text !== undefined && text !== '') as string[];
  return { names: distinct(credits.map(({ name }) => name)), words: distinct(credits.map(({ words }) => words)) };
}

/** " (citing Harbour Authority)", " (police confirmed)" */
export function credit(page: Viewed, claim: Claim): string {
  const { names, words } = creditsOf(page.view, claim);
  const said = [...(names.length > 0 ? [`citing ${names.join('; ')}`] : []), ...words];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** " (citing Harbour Authority)" where a known name is credited, otherwise nothing. */
export function namedCredit(page: Viewed, claim: Claim): string {
  const { names } = creditsOf(page.view, claim);
  return names.length === 0 ? '' : ` (citing ${names.join('; ')})`;
}

/** Who speaks, where that is what the articles quarrel about. */
function speakerText(page: Viewed, claim: Claim): string {
  const { names, words } = creditsOf(page.view, claim);
  return [...names, ...words].join('; ') || 'nobody named';
}

/** What the value alone does not say: a plan, an allegation. */
export const hedge = ({ modality }: Claim, text: string): string =>
  modality === 'asserted' || text.includes(modality) ? '' : ` (${modality})`;

/** One position, or with --all one article of it. */
export interface Row {
  /** Which position of the finding, from 1. */
  readonly number: number;
  readonly label: Line;
  readonly letters: string;
  readonly passage: (room: number) => Line;
  readonly refs: string;
  /** Never cut: the verdict rests on it. */
  readonly proves: boolean;
}

/** Inside a quotation the words matter, and they are compared; elsewhere the value, and the passage shows where it stands. */
export const rowsOf = (finding: Finding, page: Page, ink: Ink): Row[] =>
  comparesWords(finding) ? quoteRows(finding, page) : passageRows(finding, page, ink);

/** Of a quotation the words, unless the articles quarrel about who said them. */
export const comparesWords = ({ kind, reason }: Finding): boolean =>
  kind === 'quote' && reason !== 'speaker' && reason !== 'contested';

/** The value of a position, or its speaker, with what the value alone does not say. */
export function labelOf(finding: Finding, position: Position, claim: Claim, page: Viewed): Line {
  const text = finding.kind === 'quote' ? speakerText(page, claim) : positionText(finding, position);
  return [run(text, 'bold'), run(hedge(claim, text), 'dim')];
}

function passageRows(finding: Finding, page: Page, ink: Ink): Row[] {
  return finding.positions.flatMap((position, at) => {
    const claims = claimsOf(page.view, finding, position);
    return claims.slice(0, page.all ? undefined : 1).map(
      (claim, index): Row => ({
        number: at + 1,
        label: index === 0 ? labelOf(finding, position, claim, page) : [],
        letters: index === 0 ? lettersOf(page.view, position.articles, page.all) : '',
        passage: (room) =>
          quoted(claim, room, passageLines(page), ink, finding.kind === 'quote' ? '' : credit(page, claim)),
        refs: reference(page, claim),
        proves: finding.proof.includes(claim.id),
      }),
    );
  });
}

/** The passage in that many lines, with who is credited. */
function quoted(claim: Claim, room: number, lines: number, ink: Ink, credited: string): Line {
  const rest = Math.max(room, room * lines - 4 - textWidth(credited));
  return [run('"'), ...excerpt(claim, rest, ink), run('"'), run(credited, 'dim')];
}

/** A position with the claim that speaks for it. */
export interface Spoken {
  /** Of the position, from 1. */
  readonly number: number;
  readonly position: Position;
  readonly claim: Claim;
}

/** Words are compared with those of the first proving claim, or of the first position. */
export function versionsOf(finding: Finding, spoken: readonly Spoken[]): { versions: Version[]; base: number } {
  const base = Math.max(
    0,
    spoken.findIndex(({ claim }) => claim.id === finding.proof[0]),
  );
  const versions = spoken.map(
    ({ position: { relation }, claim }, at): Version => ({
      text: claim.kind === 'quote' ? claim.value.words : claim.span.text,
      differs:
        finding.proof.includes(claim.id) ||
        (base === 0 && at > 0 && (relation === 'conflict' || relation === 'reworded')),
      strict: relation === 'conflict' || finding.reason === 'conflict',
    }),
  );
  return { versions, base };
}

/** Each position with its first claim. */
export const spokenOf = (finding: Finding, { view }: Viewed): Spoken[] =>
  finding.positions.flatMap((position, at) => {
    const claim = claimsOf(view, finding, position)[0];
    return claim === undefined ? [] : [{ number: at + 1, position, claim }];
  });

/** The versions that prove the finding first, one under the other. */
function quoteRows(finding: Finding, page: Page): Row[] {
  const spoken = spokenOf(finding, page);
  const { versions, base } = versionsOf(finding, spoken);
  const most = page.all ? Number.POSITIVE_INFINITY : passageLines(page);
  const known = new Map<number, readonly Line[]>();
  const linesFor = (room: number): readonly Line[] => {
    const lines = known.get(room) ?? quotationLines(versions, base, room, most);
    known.set(room, lines);
    return lines;
  };
  const rows = spoken.map(
    ({ number, position, claim }, at): Row => ({
      number,
      label: [],
      letters: lettersOf(page.view, position.articles, page.all),
      passage: (room) => linesFor(room)[at] ?? [],
      refs: reference(page, claim),
      proves: finding.proof.includes(claim.id),
    }),
  );
  return [...rows.filter(({ proves }) => proves), ...rows.filter(({ proves }) => !proves)];
}
