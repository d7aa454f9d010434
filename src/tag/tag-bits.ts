/**
 * The commonest tags of a word as bits of one number, so that "has it any of these tags" is one `&`. In: tags. Out: a number.
 * `term.bits & tagBits('Noun', 'Adjective')` is not 0 where `term.tags` has either of them: the test says so for all sets of tags.
 * Every stage asks every word for its tags, again and again, and looking them up in a set is most of what that costs.
 */
const COMMON = [
  'Noun',
  'Verb',
  'Adjective',
  'Adverb',
  'Pronoun',
  'Possessive',
  'Determiner',
  'Preposition',
  'Conjunction',
  'ProperNoun',
  'Date',
  'Value',
  'Acronym',
  'Ordinal',
  'Negative',
  'PastTense',
  'PresentTense',
  'Participle',
  'Infinitive',
  'Gerund',
  'Copula',
  'Auxiliary',
  'Modal',
  'Plural',
  'Person',
  'Place',
  'Organization',
  'QuestionWord',
  'Particle',
  'Hyphenated',
  'PhrasalVerb',
] as const;
export type CommonTag = (typeof COMMON)[number];

const bits: ReadonlyMap<string, number> = new Map(COMMON.map((tag, n) => [tag, 1 << n]));

/** The bits of some tags, for asking `word.bits & tagBits('Noun', 'Adjective')`. */
export const tagBits = (...tags: readonly CommonTag[]): number => bitsOf(tags);

/** The bits of the tags of a word. */
export function bitsOf(tags: Iterable<string>): number {
  let found = 0;
  for (const tag of tags) found |= bits.get(tag) ?? 0;
  return found;
}
