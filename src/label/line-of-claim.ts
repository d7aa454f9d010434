/** The line of its file on which a claim stands. */
import type { Claim } from '../model.ts';

/** Line of the file on which the claim's span begins: a sentence may run over several. */
export function lineOfClaim({ sentence, span }: Claim): number {
  const before = sentence.text.slice(0, Math.max(0, span.start - sentence.start));
  return sentence.line + (before.match(/\r\n?|\n/g)?.length ?? 0);
}
