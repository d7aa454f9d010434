/** The words that --kind, --verdict and --fail-on take, listed without loading what finds, judges or checks claims. */
import type { Kind, Reason, Verdict } from '../model.ts';

/** Every name of a set; the compiler sees to it that none is missing. */
const names = <Name extends string>(all: Readonly<Record<Name, true>>): readonly Name[] => Object.keys(all) as Name[];

/** The claim kinds, without loading what finds them. */
export const kindNames = names<Kind>({ date: true, quote: true, topic: true, figure: true, statement: true });
export const verdictNames = names<Verdict>({ agree: true, disagree: true, unclear: true, single: true });
export const reasonNames = names<Reason>({
  same: true,
  refines: true,
  compatible: true,
  trimmed: true,
  paraphrase: true,
  raised: true,
  conflict: true,
  reworded: true,
  speaker: true,
  denied: true,
  negated: true,
  place: true,
  partly: true,
  assumed: true,
  fragment: true,
  collective: true,
  soft: true,
  superseded: true,
  hedged: true,
  contested: true,
  single: true,
});
