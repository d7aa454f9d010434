/** Tells reporting verbs from nouns of the same form. In: a token. Out: what it reports as. */

import { tagBits } from '../tag/tag-bits.ts';
import { auxiliaries } from '../words/quote-grammar.ts';
import { plainReportingForms } from '../words/reporting-verbs.ts';
import type { Token } from './types.ts';
import { type Reporting, reportingVerb } from './verb-or-noun.ts';

const AUXILIARIES = new Set<string>(auxiliaries);
const PLAIN = new Set<string>(plainReportingForms);
const VERB = tagBits('Verb');
const VERB_OR_NOT = tagBits('Verb', 'Noun', 'Adjective');
const HELPING = tagBits('Auxiliary', 'Modal');

/** Said, told, according: hardly ever anything but reporting. */
export const isPlainForm = (token: Token): boolean => PLAIN.has(token.normal);
/** Verb, not a noun or adjective of the same form: "he claims" but not "the claims". */
export const isVerb = (token: Token): boolean => (token.bits & VERB_OR_NOT) === VERB || PLAIN.has(token.normal);
export const isAuxiliary = (token: Token): boolean => (token.bits & HELPING) !== 0 || AUXILIARIES.has(token.normal);
export const isGerund = (token: Token): boolean => token.normal.endsWith('ing') && isVerb(token);

/** What a token reports as, or null. */
export function reporting(token: Token): Reporting | null {
  if (token.quote) return null;
  const found = reportingVerb(token.normal);
  return found && isVerb(token) ? found : null;
}

/** The same by form alone, for places where grammar leaves only a verb: ...," quips the mayor. */
export const reportingForm = (token: Token): Reporting | null => reportingVerb(token.normal);

export const isFiniteVerb = (token: Token): boolean => !token.quote && isVerb(token) && !isGerund(token);
