/** Dates and figures meet where the statements that hold them do: "released a patch on Sunday", "on Wednesday released a patch". */
import type { Frame, Weights } from './kind.ts';
import { statement } from './statement.ts';

/** From this likeness on, statements that have the same subject, verb and object are one deed, surely enough to accuse. */
const ALIKE = 0.6;
const SURE = 0.85;

/** How surely two dates or figures belong to one statement, 0 to 1; 0 where one has no statement of its own, or the verbs differ. */
export function hostLikeness(a: Pick<Frame, 'host'>, b: Pick<Frame, 'host'>, weights: Weights): number {
  if (!a.host || !b.host || a.host.claim.about.action !== b.host.claim.about.action) return 0;
  const likely = statement.related(a.host, b.host, weights);
  return likely >= ALIKE && sameDeed(a.host.claim.about, b.host.claim.about) ? Math.max(SURE, likely) : likely;
}

type About = Frame<'statement'>['claim']['about'];

/** "Norfeld released a patch": who, and what to. */
const sameDeed = (x: About, y: About): boolean =>
  x.subject !== null &&
  x.subject === y.subject &&
  x.object !== null &&
  x.object === y.object &&
  x.participants.includes(x.subject);
