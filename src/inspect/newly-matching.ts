/** What --fail-on holds for against a baseline: only findings that are new there, paired by the claims they share. */

import type { Finding } from '../model.ts';
import { namesHeld } from './filter.ts';
import { pairFindings } from './pair-findings.ts';

/**
 * The findings with one of these verdicts or reasons that the baseline does not excuse: they share no claim with a finding there, or with one
 * that had no such verdict or reason yet. A further version or a further source of an old quarrel makes it no new one.
 */
export function newlyMatching(
  findings: readonly Finding[],
  baseline: readonly Finding[],
  named: readonly string[],
): Finding[] {
  const excused = new Map(pairFindings(baseline, findings).map(({ old, now }) => [now, namesHeld(old, named)]));
  return findings.filter((finding) => namesHeld(finding, named).some((name) => !excused.get(finding)?.includes(name)));
}
