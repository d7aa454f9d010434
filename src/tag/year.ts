/** Whether four digits are a year, by what stands beside them. compromise's own steps. */
import { yearTags, yearVerbs, yearWords } from '../words/tagging.ts';
import { hasOneOf } from './guess.ts';
import type { NlpTerm } from './types.ts';

type Maybe = NlpTerm | undefined;
const WORDS = new Set<string>(yearWords);
const VERBS = new Set<string>(yearVerbs);

const isDay = (term: Maybe): boolean => term !== undefined && hasOneOf(term.tags, yearTags);

const tellsYear = (term: Maybe): boolean =>
  term !== undefined && (WORDS.has(term.normal || term.implicit!) || isDay(term) || term.tags.has('ProperNoun'));

/** Enough for a year of late. */
const suitsYear = (term: Maybe): boolean =>
  term !== undefined &&
  (term.tags.has('Ordinal') || (term.tags.has('Cardinal') && term.normal.length < 3) || VERBS.has(term.normal));

/** "The 2002 hit". */
const standsInside = (before: Maybe, next: Maybe): boolean =>
  before !== undefined &&
  next !== undefined &&
  (before.tags.has('Determiner') || before.tags.has('Possessive')) &&
  next.tags.has('Noun') &&
  !next.tags.has('Plural');

export function isYear(terms: readonly NlpTerm[], at: number): boolean {
  const { tags, normal } = terms[at]!;
  if (normal.length !== 4 || !tags.has('NumericValue') || !tags.has('Cardinal')) return false;
  const year = Number(normal);
  if (!(year > 1400 && year < 2100)) return false;
  const [before, next] = [terms[at - 1], terms[at + 1]];
  if (tellsYear(before) || tellsYear(next)) return true;
  if (year < 1920 || year >= 2025) return false;
  return (
    suitsYear(before) || suitsYear(next) || isDay(terms[at - 2]) || isDay(terms[at + 2]) || standsInside(before, next)
  );
}
