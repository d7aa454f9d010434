/** Why a finding has its verdict, in a word or two: a finding in, the words of the report out. */
import type { Finding, Reason } from '../model.ts';

/** Reasons whose name in the contract says little to a reader. */
const reasonTexts: Partial<Record<Reason, string>> = {
  reworded: 'wording',
  speaker: 'two speakers',
  negated: 'contradicted',
  place: 'two places',
  assumed: 'only assumed',
  fragment: 'too short to compare',
  collective: 'in a joint statement only',
  soft: 'too vague to compare',
  superseded: 'revised',
  hedged: 'asserted or only alleged',
};

/** "conflict", "two speakers", "revised". */
export const reasonText = ({ reason }: Pick<Finding, 'reason'>): string => reasonTexts[reason] ?? reason;
