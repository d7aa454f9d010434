/** Which findings of two reports are one: paired by the claims they share. A claim's id has no offsets, so edits elsewhere leave it alone. */
import { put } from '../base/group-by.ts';
import type { Finding } from '../model.ts';

export interface FindingPair {
  readonly old: Finding;
  readonly now: Finding;
  /** Claims that both hold. */
  readonly shared: number;
}

const claimIds = ({ positions }: Finding): Set<string> => new Set(positions.flatMap(({ claims }) => claims));

/** Every two findings that share a claim, those of the new report in their order. */
export function sharing(before: readonly Finding[], after: readonly Finding[]): FindingPair[] {
  const holders = new Map<string, Finding[]>();
  for (const old of before) for (const id of claimIds(old)) put(holders, id, old);
  return after.flatMap((now) => {
    const shared = new Map<Finding, number>();
    for (const id of claimIds(now))
      for (const old of holders.get(id) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1);
    return [...shared].map(([old, count]) => ({ old, now, shared: count }));
  });
}

/** Each finding with at most one of the other report: the two that share most claims come first, of equals the earlier. */
export function pairFindings(before: readonly Finding[], after: readonly Finding[]): FindingPair[] {
  const taken = new Set<Finding>();
  return sharing(before, after)
    .sort((a, b) => b.shared - a.shared)
    .filter(({ old, now }) => {
      if (taken.has(old) || taken.has(now)) return false;
      taken.add(old).add(now);
      return true;
    });
}
