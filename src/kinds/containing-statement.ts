/** Dates and figures meet where the statements that hold them do: "raised the ferry on Sunday", "on Wednesday raised the ferry". */
import type { ClaimContext, Weights } from './kind.ts';
import { statement } from './statement.ts';

/** From this likeness on, statements that have the same subject, verb and object are one deed, surely enough to accuse. */
const ALIKE = 0.6;
const SURE = 0.85;

/** How surely two dates or figures belong to one statement, 0 to 1; 0 where one has no statement of its own, or the verbs differ. */
export function statementSimilarity(
  a: Pick<ClaimContext, 'containingStatement'>,
  b: Pick<ClaimContext, 'containingStatement'>,
  weights: Weights,
): number {
  if (
    !a.containingStatement ||
    !b.containingStatement ||
    a.containingStatement.claim.about.action !== b.containingStatement.claim.about.action
  )
    return 0;
  const likely = statement.related(a.containingStatement, b.containingStatement, weights);
  return likely >= ALIKE && sameDeed(a.containingStatement.claim.about, b.containingStatement.claim.about)
    ? Math.max(SURE, likely)
    : likely;
}

type About = ClaimContext<'statement'>['claim']['about'];

/** "Norfeld raised the ferry": who, and what to. */
const sameDeed = (x: About, y: About): boolean =>
  x.subject !== null &&
  x.subject === y.subject &&
  x.object !== null &&
  x.object === y.object &&
  x.participants.includes(x.subject);
