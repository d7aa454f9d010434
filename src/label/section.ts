/** The section of a report in which a finding stands. */
import type { Claim, Finding } from '../model.ts';

// The line of its file on which a claim stands.
/** Line of the file on which the claim's span begins: a sentence may run over several. */
export function lineOfClaim({ sentence, span }: Claim): number {
  const before = sentence.text.slice(0, Math.max(0, span.start - sentence.start));
  return sentence.line + (before.match(/\r\n?|\n/g)?.length ?? 0);
}

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
