/** The section of a report in which a finding stands. */
import type { Finding } from '../model.ts';

/** The sections of the report, in the order in which a person wants to read them. */
export type Section =
  | 'disagree'
  | 'partly'
  | 'wording'
  | 'contested'
  | 'unclear'
  | 'corroborated'
  | 'repeated'
  | 'single';

/** Where in the report a finding stands. */
export function sectionOf({ verdict, reason, corroborated }: Finding): Section {
  if (verdict === 'single') return 'single';
  if (verdict === 'agree') return corroborated ? 'corroborated' : 'repeated';
  if (verdict === 'disagree') return reason === 'reworded' ? 'wording' : 'disagree';
  return reason === 'partly' || reason === 'contested' ? reason : 'unclear';
}
