/** The sections of a person's report in reading order: an event's findings in, each section with its findings out. */

import { type Section, sectionOf } from '../label/index.ts';
import type { Finding, Reason } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { type Ink, type Line, run } from './columns.ts';
import type { EventView, Page } from './view.ts';

// Things that several articles merely name, as one line of a person's report. In: an event. Out: the words of the line.
/** Terms that a person reads without --all; the most shared ones come first. */
const MOST = 12;

/** How the line begins: it is no finding, since the articles need not say the same of these things. */
export const keyTermsTitle = 'Also named by several:';

/** "harbour dues, roof repairs … 3 more"; empty where several articles name nothing alike. */
export function keyTermsText({ event: { keyTerms } }: Pick<EventView, 'event'>, all: boolean): string {
  const shown = all ? keyTerms : keyTerms.slice(0, MOST);
  const rest = keyTerms.length - shown.length;
  return shown.map(({ text }) => text).join(', ') + (rest > 0 ? ` \u2026 ${rest} more` : '');
}

export interface Part {
  readonly section: Section;
  readonly title: string;
  /** What it is called in the line of counts. */
  readonly short: string;
  readonly ink: Ink;
  /** Positions side by side, or one line each. */
  readonly full: boolean;
  /** Findings that a person reads without --all. */
  readonly most: number;
}
export interface Group {
  readonly part: Part;
  readonly findings: readonly Finding[];
}

export const parts: readonly Part[] = [
  { section: 'disagree', title: 'DISAGREE', short: 'disagree', ink: 'disagree', full: true, most: 20 },
  { section: 'partly', title: 'PARTLY', short: 'partly', ink: 'partly', full: true, most: 10 },
  { section: 'wording', title: 'WORDING', short: 'wording', ink: 'partly', full: true, most: 10 },
  { section: 'contested', title: 'CONTESTED', short: 'contested', ink: 'bold', full: true, most: 5 },
  { section: 'unclear', title: 'UNCLEAR', short: 'unclear', ink: 'bold', full: true, most: 5 },
  { section: 'corroborated', title: 'AGREE, corroborated', short: 'corroborated', ink: 'agree', full: false, most: 12 },
  { section: 'repeated', title: 'AGREE, repeated', short: 'repeated', ink: 'bold', full: false, most: 6 },
  { section: 'single', title: 'ONE SOURCE ONLY', short: 'in one source only', ink: 'bold', full: false, most: 6 },
];

/** Among the unclear, what was revised tells a reader more than what is only put in softer words. */
const telling: readonly Reason[] = ['superseded', 'assumed', 'collective', 'soft', 'hedged', 'fragment'];
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => telling.indexOf(a.reason) - telling.indexOf(b.reason));

/** Every section with its findings, the empty ones too. */
export const groupsOf = (findings: readonly Finding[]): Group[] =>
  parts.map((part) => ({
    part,
    findings: inOrder(findings.filter((finding) => sectionOf(finding) === part.section)),
  }));

/** All that follows in one line: a first screen seldom reaches to the agreements. */
export function tallyLine(groups: readonly Group[]): Line {
  const said = groups.flatMap(({ part, findings }) => {
    if (findings.length > 0) return [run(`${findings.length} ${part.short}`, part.ink)];
    return part.section === 'disagree' ? [run('no disagreement found', 'bold')] : [];
  });
  return said.flatMap((one, index) => (index === 0 ? [one] : [run(' \u00b7 ', 'dim'), one]));
}

/** "22 more: claims analyze news/ --all": how many are left out, and the command that shows them. */
export const moreText = (count: number, { command }: Page): string =>
  `\u2026 ${count} more: ${command === undefined ? '--all shows them' : `${command} --all`}`;

/** Of an article that stands alone, the claims that show what it is about. */
export const MOST_ALONE = 12;
/** Of an event that one article tells. */
export const aloneText = (claims: number): string =>
  `Only one article: nothing to compare it with. It makes ${counted(claims, 'claim')}:`;
