/** Of what a length of time is: the round of "44 seconds into the round", the repair of "12 days to repair". In: a sentence and where it ends. */

import type { TaggedSentence, Term } from '../model.ts';
import { actionOf } from '../text/action-synonyms.ts';
import { stem } from '../text/stem.ts';
import { emptyPurposes } from '../words/figure-context.ts';
import { broken, nounAfter, termFrom } from './noun.ts';

const NO_DEED = new Set<string>(emptyPurposes);

/** "12 days to repair the cable"; but "9 months to serve". */
function purposeOf(next: Term, verb: Term | undefined): string | null {
  if (next.normal !== 'to' || !verb?.tags.has('Infinitive') || NO_DEED.has(verb.normal)) return null;
  return stem(actionOf(verb.root));
}

/** What the length that ends at `end` is a part of, or what takes so long, as a stem; null where the sentence does not say. */
export function lengthWhole(sentence: TaggedSentence, end: number): string | null {
  const { terms } = sentence;
  const at = termFrom(terms, end);
  const next = terms[at];
  if (!next || broken(sentence, end, next.start)) return null;
  const purpose = purposeOf(next, terms[at + 1]);
  if (purpose) return purpose;
  if (!/^(?:of|into)$/.test(next.normal) || !terms[at + 1]?.tags.has('Determiner')) return null;
  const ordinal = terms[at + 2]?.tags.has('Ordinal') ? 1 : 0;
  const to = terms[at + 1 + ordinal]!.end;
  const { head } = nounAfter(sentence, { start: to, end: to });
  return head && !head.tags.has('Date') && !head.tags.has('ProperNoun') ? stem(head.root) : null;
}
