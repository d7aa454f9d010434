/** The parts of a report on one event, quarrels first: findings in, one group per part out. */
import type { Finding, Reason } from '../model.ts';
import type { Ink } from './columns.ts';
import { type Section, sectionOf } from './view.ts';

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

const parts: readonly Part[] = [
  { section: 'disagree', title: 'DISAGREE', short: 'disagree', ink: 'disagree', full: true, most: 20 },
  { section: 'partly', title: 'PARTLY', short: 'partly', ink: 'partly', full: true, most: 10 },
  { section: 'wording', title: 'WORDING', short: 'wording', ink: 'partly', full: true, most: 10 },
  { section: 'contested', title: 'CONTESTED', short: 'contested', ink: 'bold', full: true, most: 5 },
  { section: 'unclear', title: 'UNCLEAR', short: 'unclear', ink: 'bold', full: true, most: 5 },
  { section: 'corroborated', title: 'AGREE, corroborated', short: 'corroborated', ink: 'agree', full: false, most: 12 },
  { section: 'repeated', title: 'AGREE, repeated', short: 'repeated', ink: 'bold', full: false, most: 6 },
  { section: 'single', title: 'ONE SOURCE ONLY', short: 'in one source only', ink: 'bold', full: false, most: 6 },
];

export interface Group {
  readonly part: Part;
  readonly findings: readonly Finding[];
}

/** Every part with its findings, the empty ones too. */
export const groupsOf = (findings: readonly Finding[]): Group[] =>
  parts.map((part) => ({
    part,
    findings: inOrder(findings.filter((finding) => sectionOf(finding) === part.section)),
  }));

/** Among the unclear, what was revised tells a reader more than what is only put in softer words. */
const telling: readonly Reason[] = ['superseded', 'assumed', 'collective', 'soft', 'hedged', 'fragment'];
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => telling.indexOf(a.reason) - telling.indexOf(b.reason));
