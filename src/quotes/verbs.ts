/** quotes: tells reporting verbs and their classes from word forms. In: a token. Out: its class, if it reports. */
import { irregularReportingVerbs, plainReportingForms, reportingVerbs } from '../words/reporting-verbs.ts';
import type { Token } from './passages.ts';

export type VerbClass = keyof typeof reportingVerbs;
export interface Reporting {
  readonly base: string;
  readonly verbClass: VerbClass;
}

/** Plain English inflection: argue, argues, argued, arguing. */
function forms(base: string): string[] {
  if (Object.hasOwn(irregularReportingVerbs, base)) return [base, ...irregularReportingVerbs[base as keyof typeof irregularReportingVerbs]];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

const byForm = new Map<string, Reporting>();
for (const verbClass of Object.keys(reportingVerbs) as VerbClass[]) {
  for (const base of reportingVerbs[verbClass]) for (const form of forms(base)) if (!byForm.has(form)) byForm.set(form, { base, verbClass });
}
const PLAIN = new Set<string>(plainReportingForms);

/** Verb, not a noun or adjective of the same form: "he claims" but not "the claims". */
export const isVerb = (token: Token): boolean => PLAIN.has(token.normal) || (token.tags.has('Verb') && !token.tags.has('Noun') && !token.tags.has('Adjective'));
export const isAuxiliary = (token: Token): boolean =>
  token.tags.has('Auxiliary') || token.tags.has('Modal') || /^(?:has|have|had|having|is|are|was|were|be|been|being|will|would|could|should|may|might|must|can|did|do|does|'s|'ve|'d)$/.test(token.normal);
export const isGerund = (token: Token): boolean => token.normal.endsWith('ing') && isVerb(token);

/** What a token reports as, or null. */
export function reporting(token: Token): Reporting | null {
  if (token.quote) return null;
  const found = byForm.get(token.normal);
  return found && isVerb(token) ? found : null;
}

/** The same by form alone, for places where grammar leaves only a verb: ...," quips the mayor. */
export const reportingForm = (token: Token): Reporting | null => byForm.get(token.normal) ?? null;
