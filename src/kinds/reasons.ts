/** What the reasons of a comparison mean, in the order in which they count. */
import type { Reason } from '../model.ts';

/** Both cannot hold, the gravest first. */
export const CONFLICTS: readonly Reason[] = ['conflict', 'negated', 'denied', 'speaker', 'place', 'reworded'];
/** The texts do not decide whether both can hold. */
export const DOUBTS: readonly Reason[] = [
  'contested',
  'partly',
  'assumed',
  'superseded',
  'hedged',
  'collective',
  'soft',
  'fragment',
];
/** Both can hold, and say one thing. */
export const MEETS: readonly Reason[] = ['same', 'raised', 'refines', 'compatible', 'trimmed', 'paraphrase'];

const GRAVITY: readonly Reason[] = [...CONFLICTS, ...DOUBTS, ...[...MEETS].reverse()];

/** The gravest of some reasons; `same` of none. */
export const gravest = (reasons: readonly Reason[]): Reason => GRAVITY.find((r) => reasons.includes(r)) ?? 'same';
export const isConflict = (reason: Reason): boolean => CONFLICTS.includes(reason);
export const meets = (reason: Reason): boolean => MEETS.includes(reason);
