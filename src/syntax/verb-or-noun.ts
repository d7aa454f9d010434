/** Whether a word that the tagger takes for a verb is one: "harbour documents", "the rowing", "two minutes left". In: the words of a sentence and a place. */

import type { Term } from '../model.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { startsUpper } from '../text/pattern.ts';
import {
  deedLinks,
  leadingVerbs,
  nounDeterminers,
  participialAdjectives,
  seldomVerbs,
  timeUnits,
} from '../words/actions.ts';
import { irregularReportingVerbs, reportingPhrases, reportingVerbs } from '../words/reporting-verbs.ts';

// Forms of the reporting verbs. In: a word in lower case. Out: the verb it belongs to and its class.
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

const DEED_LINKS = new Set<string>(deedLinks);
const DETERMINERS = new Set<string>(nounDeterminers);
const LEADING = new Set<string>(leadingVerbs);
const SELDOM = new Set<string>(seldomVerbs);
const ADJECTIVES = new Set<string>(participialAdjectives);
const TIME_UNITS = new Set<string>(timeUnits);

const VERB = tagBits('Verb');
const VERB_OR_NOT = tagBits('Verb', 'Noun', 'Adjective');
/** "in a follow-up letter": compromise takes the hyphenated halves for a verb. */
const HALVES = tagBits('Hyphenated', 'PhrasalVerb');
const GERUND = tagBits('Gerund');
const INFINITIVE = tagBits('Infinitive');
const PARTICIPLE = tagBits('PastTense');
const PRESENT = tagBits('PresentTense');
const BARE = tagBits('Infinitive', 'Auxiliary');
const LEADING_TAGS = tagBits('Auxiliary', 'Modal', 'Copula');
const NOUN = tagBits('Noun');
const NO_COMMON_NOUN = tagBits('Pronoun', 'ProperNoun', 'Possessive', 'Date');
export const isVerb = (term: Term): boolean =>
  // "due to be repainted": the tagger takes it for a noun.
  term.normal === 'be' || ((term.bits & VERB_OR_NOT) === VERB && (term.bits & HALVES) !== HALVES);
export const isBare = ({ bits, normal }: Term): boolean => (bits & BARE) !== 0 || normal === 'be';
/** Verbs that another follows without "to": "did say", "had killed", "was seen", "helped build". */
export const isLeading = ({ bits, root }: Term): boolean => (bits & LEADING_TAGS) !== 0 || LEADING.has(root);

/** "an early harvest date", "in visits to", "Ray's visit": no verb stands there, whatever the tagger says. */
export function isNotVerb(terms: readonly Term[], at: number): boolean {
  const { bits, normal } = terms[at]!;
  if (ADJECTIVES.has(normal) || isNamed(terms, at) || isDeedNoun(terms, at)) return true;
  if (
    isHeldByDeterminer(terms, at) ||
    isLikeness(terms, at) ||
    isCompound(terms, at) ||
    isObject(terms, at) ||
    isQualifier(terms, at) ||
    isRest(terms, at) ||
    isSeldomVerb(terms, at)
  )
    return true;
  if (!(bits & PRESENT) || bits & NO_NOUN) return false;
  const before = terms[at - 1];
  if (before?.normal === 'to' && !isBare(terms[at]!)) return true;
  if (before && ((before.tags.has('Preposition') && before.normal !== 'to') || /['’]s$/.test(before.text))) return true;
  if (!(bits & INFINITIVE)) return false;
  const from = terms[at - 1]?.tags.has('Adjective') ? at - 2 : at - 1;
  return DETERMINERS.has(terms[from]?.normal ?? '');
}

/** "the hearing", "his own questioning": an -ing form right behind a determiner, or an adjective and a determiner. */
function isHeldByDeterminer(terms: readonly Term[], at: number): boolean {
  if (!(terms[at]!.bits & GERUND)) return false;
  const before = terms[at - 1];
  return (
    DETERMINERS.has(before?.normal ?? '') ||
    (before?.tags.has('Adjective') === true && DETERMINERS.has(terms[at - 2]?.normal ?? ''))
  );
}

/** "a painted boat": a participle between a determiner and a noun. */
const isQualifier = (terms: readonly Term[], at: number): boolean => {
  if (!(terms[at]!.bits & PARTICIPLE) && terms[at]!.normal !== 'born') return false;
  const before = terms[at - 1];
  const held =
    (DETERMINERS.has(before?.normal ?? '') && before!.normal !== 'that') ||
    (before?.tags.has('Adjective') === true && !isCopula(terms[at - 2]));
  return held && isCommonNoun(terms[at + 1]);
};
const isCopula = (term: Term | undefined): boolean => term?.tags.has('Copula') === true;

/** "tools like rakes": a noun before it, and no "to". */
const isLikeness = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.normal === 'like' && terms[at - 1]?.tags.has('Noun') === true && !terms[at - 1]!.tags.has('Pronoun');

/** "village water prices": one thing does not "water", it "waters"; between two nouns the bare form is one, too. */
const isCompound = (terms: readonly Term[], at: number): boolean =>
  (terms[at]!.bits & INFINITIVE) !== 0 &&
  isCommonNoun(terms[at - 1]) &&
  !terms[at - 1]!.tags.has('Plural') &&
  isCommonNoun(terms[at + 1]);
/** "sold garden chairs", "keeping old garden chairs": a bare form right behind a verb that carries an action, or behind its adjective. */
function isObject(terms: readonly Term[], at: number): boolean {
  if (!(terms[at]!.bits & INFINITIVE)) return false;
  const before = terms[terms[at - 1]?.tags.has('Adjective') ? at - 2 : at - 1];
  return before !== undefined && isVerb(before) && !isLeading(before) && !before.tags.has('Particle');
}

/** "with 4:10 left", "two weeks left": what remains of a time. */
const isRest = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.normal === 'left' &&
  (/\d/.test(terms[at - 1]?.text ?? '') || TIME_UNITS.has(terms[at - 1]?.root ?? '')) &&
  !terms[at - 1]!.tags.has('Person');

/** "old water rights", "tennis court keys", but not "to finance", "they ship": a noun that is taken for a verb. "The notice states that" stays one. */
function isSeldomVerb(terms: readonly Term[], at: number): boolean {
  const { bits, root } = terms[at]!;
  if (bits & NO_NOUN || !SELDOM.has(root)) return false;
  const before = terms[at - 1];
  if (before && (before.normal === 'to' || before.bits & SUBJECT_TAGS)) return false;
  // "Banks finance the bridge": several do something; what says which is singular, "bank finance rules".
  if (before?.tags.has('Plural') && bits & INFINITIVE) return false;
  return !TELLING.has(terms[at + 1]?.normal ?? '');
}
/** Before a verb, not before a noun. */
const SUBJECT_TAGS = tagBits('Pronoun', 'Modal', 'Auxiliary', 'Adverb', 'QuestionWord');
/** "states that", "accounts for". */
const TELLING = new Set(['for', 'that', 'whether']);

const isCommonNoun = (term: Term | undefined): boolean =>
  term !== undefined && (term.bits & NOUN) !== 0 && !(term.bits & NO_COMMON_NOUN);

const isCapital = (term: Term | undefined): boolean => term !== undefined && startsUpper(term.text);
/** "wrote to Spotted Ray Hill": a capital between a small word and a name is part of the name. */
const isNamed = (terms: readonly Term[], at: number): boolean =>
  at > 0 &&
  isCapital(terms[at]) &&
  !isCapital(terms[at - 1]) &&
  isCapital(terms[at + 1]) &&
  terms[at + 1]!.tags.has('ProperNoun');

/** "of boat racing", "for careless riding": the name of a deed. */
const isDeedNoun = (terms: readonly Term[], at: number): boolean =>
  (terms[at]!.bits & GERUND) !== 0 &&
  (terms[at - 1]?.tags.has('Noun') === true || terms[at - 1]?.tags.has('Adjective') === true) &&
  !terms[at - 1]!.tags.has('Pronoun') &&
  !terms[at - 1]!.tags.has('ProperNoun') &&
  DEED_LINKS.has(terms[at - 2]?.normal ?? '');

/** Forms of a verb that are never taken for a noun. */
const NO_NOUN = tagBits('Gerund', 'Copula', 'Auxiliary', 'Modal', 'PastTense');
