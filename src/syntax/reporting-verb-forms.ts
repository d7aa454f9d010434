/** quotes: forms of the reporting verbs. In: a word in lower case. Out: the verb it belongs to and its class. */
import { irregularReportingVerbs, reportingPhrases, reportingVerbs } from '../words/reporting-verbs.ts';

export type VerbClass = keyof typeof reportingVerbs | 'urge';
export interface Reporting {
  readonly base: string;
  readonly verbClass: VerbClass;
}

/** Plain English inflection: argue, argues, argued, arguing. */
function forms(base: string): string[] {
  if (Object.hasOwn(irregularReportingVerbs, base))
    return [base, ...irregularReportingVerbs[base as keyof typeof irregularReportingVerbs]];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

const byForm: ReadonlyMap<string, Reporting> = new Map(
  (Object.keys(reportingVerbs) as (keyof typeof reportingVerbs)[])
    .reverse()
    .flatMap((verbClass) =>
      reportingVerbs[verbClass].flatMap((base) => forms(base).map((form) => [form, { base, verbClass }] as const)),
    ),
);

interface Phrase extends Reporting {
  /** The words after the verb. */
  readonly rest: readonly string[];
}
const phrases = new Map<string, Phrase[]>();
for (const phrase of Object.keys(reportingPhrases) as (keyof typeof reportingPhrases)[]) {
  const [verb, ...rest] = phrase.split(' ');
  for (const form of forms(verb!))
    phrases.set(form, [...(phrases.get(form) ?? []), { base: phrase, verbClass: reportingPhrases[phrase], rest }]);
}

/** The reporting phrase whose verb this is, and whose other words follow it. */
export const reportingPhrase = (word: string, following: (n: number) => string | undefined): Phrase | null =>
  phrases.get(word)?.find(({ rest }) => rest.every((part, n) => following(n) === part)) ?? null;

/** The reporting verb that a word can be a form of. Classes listed first win. */
export const reportingVerb = (word: string): Reporting | null => byForm.get(word) ?? null;
/** Every word that reports, or with which a phrase begins that does. */
export const reportingWords: readonly string[] = [...byForm.keys(), ...phrases.keys()];
export const isReportingForm = (word: string): boolean => byForm.has(word);
