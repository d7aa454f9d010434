/**
 * What compromise's pre-tagger takes a word for that its lists do not tell, by what it looks like: its second pass, and the part of the third
 * that looks at one word only. In: a word and the tags that it has. Out: the tags that it gets. Nothing here knows its neighbours.
 */
import {
  article,
  insidePlaces,
  letterWords,
  notProper,
  notRoman,
  placeJoin,
  placeLetters,
  placesBehind,
  uncountable,
  verbEndings,
  weakTags,
  yearTags,
  yearVerbs,
  yearWords,
} from '../words/tagging.ts';
import type { Affixes, Model, NlpTerm, TagState, TagStates, WordPattern, World } from './types.ts';

/** What a guess looks at. */
export type Seen = Pick<NlpTerm, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'implicit'>;

export interface Guesser {
  /** By capitals, endings, patterns, beginnings. */
  readonly guess: (word: Seen, from: TagState, isFirst: boolean, isYelling: boolean) => TagState;
  /** Acronyms, what the tags imply, and a noun where they say nothing. A word without tags stays one, for its neighbours to tell. */
  readonly settle: (word: Seen, from: TagState) => TagState;
  /** With what the tags imply: parents, number, tense. */
  readonly fill: (from: TagState, normal: string) => TagState;
  /** The two classes between which a word changes: `Noun|Verb`. */
  readonly switchOf: (normal: string) => string | undefined;
}

const NOT_ROMAN = new Set<string>(notRoman);
const LETTER_WORDS = new Set<string>(letterWords);
const PLACE_LETTERS = new Set<string>(placeLetters);
const TENSES = new Map(
  Object.entries(verbEndings).flatMap(([tense, endings]) =>
    endings.split(' ').map((ending) => [ending, tense] as const),
  ),
);
const TITLE = /^\p{Lu}[\p{Ll}'’]/u;
const DIGIT = /[0-9]/;
const ROMAN = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_SMALL = /[IVX]/;
const CAPITALS = /^[A-Z-]+$/;
const CAPITALS_S = /^[A-Z]+s$/;
/** An acronym without points, or a letter alone. */
const ACRONYM = /^[A-Z]$|[A-Z]{2}$/;
const LETTER = /^[A-Z](?:'s|,)?$/;
const APOSTROPHE = /['‘’‛‵′`´]/;
const SWITCH_PREFIX = /^(?:under|over|mis|re|un|dis|semi)-?/;

export const hasOneOf = (tags: ReadonlySet<string>, list: readonly string[]): boolean => {
  for (const tag of list) if (tags.has(tag)) return true;
  return false;
};
export const isTitle = (text: string): boolean => TITLE.test(text);

/** The longest end, or start, of a word that a list knows. */
function byEnd(word: string, lists: Affixes): string | undefined {
  for (let size = Math.min(7, word.length - 1); size > 1; size--) {
    const end = word.slice(-size);
    if (Object.hasOwn(lists[size]!, end)) return lists[size]![end];
  }
  return undefined;
}
function byStart(word: string, lists: Affixes): string | undefined {
  for (let size = Math.min(7, word.length - 3); size > 2; size--) {
    const start = word.slice(0, size);
    if (Object.hasOwn(lists[size]!, start)) return lists[size]![start];
  }
  return undefined;
}

const firstOf = (patterns: readonly WordPattern[], word: string): WordPattern | undefined =>
  patterns.find(([pattern]) => pattern.test(word));

/** The pattern that a word matches first. Those that look at its end alone are for a word of which nothing is known. */
function patternOf({ two }: Model, word: Seen, isKnown: boolean): WordPattern | undefined {
  const normal = word.machine || word.normal;
  const dangles = APOSTROPHE.test(word.post) && !APOSTROPHE.test(word.pre);
  const text = dangles ? word.text + word.post.trim() : word.text;
  const found =
    firstOf(two.regexText, text) ??
    firstOf(two.regexNormal, normal) ??
    (DIGIT.test(normal) ? firstOf(two.regexNumbers, normal) : undefined);
  const last = normal.at(-1);
  if (found || isKnown || last === undefined || !Object.hasOwn(two.endsWith, last)) return found;
  return firstOf(two.endsWith[last]!, normal);
}

const isRoman = ({ text, normal }: Seen): boolean =>
  text.length >= 2 && ROMAN_SMALL.test(text) && ROMAN.test(text) && !NOT_ROMAN.has(normal);

/** Letters that stand for something: UNHCR, MPs. */
function isAcronym({ text, normal }: Seen, lexicon: Model['one']['lexicon']): boolean {
  const isPlural = text.length > 3 && CAPITALS_S.test(text);
  if (!isPlural && !CAPITALS.test(text)) return false;
  if (!isPlural && PLACE_LETTERS.has(normal)) return true;
  const letters = isPlural ? text.slice(0, -1) : text;
  if (letters.length > 5 || LETTER_WORDS.has(letters) || Object.hasOwn(lexicon, normal)) return false;
  return ACRONYM.test(letters);
}

export function guesser({ model, methods }: World, { none, give, add, fill: addParents }: TagStates): Guesser {
  const { suffixPatterns, prefixPatterns, switches } = model.two;

  function fill(from: TagState, normal: string): TagState {
    const to = addParents(from);
    const { tags } = to;
    if (tags.has('Noun')) {
      if (tags.has('Plural') || tags.has('Singular') || hasOneOf(tags, uncountable)) return to;
      return add(to, methods.two.looksPlural(normal) ? 'Plural' : 'Singular');
    }
    if (tags.size !== 1 || !tags.has('Verb')) return to;
    const tense =
      TENSES.get(normal.slice(-3)) ?? TENSES.get(normal.slice(-2)) ?? (normal.endsWith('s') ? 'PresentTense' : '');
    return tense ? add(to, tense) : to;
  }

  function byCase(word: Seen, from: TagState, isFirst: boolean): TagState {
    const { text, normal } = word;
    if (isFirst || !isTitle(text) || DIGIT.test(text)) return isRoman(word) ? add(from, 'RomanNumeral') : from;
    if (hasOneOf(from.tags, notProper) || /["']$/.test(word.pre) || normal === article) return from;
    const filled = fill(from, normal);
    return add(filled.tags.has('Noun') ? filled : none, 'ProperNoun');
  }

  function guess(word: Seen, from: TagState, isFirst: boolean, isYelling: boolean): TagState {
    let to = isYelling ? from : byCase(word, from, isFirst);
    if (!to.tags.size) {
      const tag = byEnd(word.normal, suffixPatterns) ?? (word.implicit && byEnd(word.implicit, suffixPatterns));
      if (tag) to = add(to, tag);
    }
    const pattern = patternOf(model, word, to.tags.size > 0);
    if (pattern) to = give(to, pattern[1], false);
    const tag = to.tags.size ? undefined : byStart(word.normal, prefixPatterns);
    return tag ? add(to, tag) : to;
  }

  function byLetters(word: Seen, from: TagState): TagState {
    const { text, normal } = word;
    const { tags } = from;
    if (tags.has('RomanNumeral') || tags.has('Acronym')) return from;
    if (isAcronym(word, model.one.lexicon)) {
      const to = add(none, ['Acronym', 'Noun']);
      const placed = PLACE_LETTERS.has(normal) ? add(to, 'Place') : to;
      return CAPITALS_S.test(text) ? add(placed, 'Plural') : placed;
    }
    if (!LETTER_WORDS.has(text) && LETTER.test(text)) return add(none, ['Acronym', 'Noun']);
    const isShort = text.length <= 3 || (text.length <= 6 && CAPITALS.test(text));
    return isShort && tags.has('Organization') ? add(from, 'Acronym') : from;
  }

  function settle(word: Seen, from: TagState): TagState {
    const to = fill(byLetters(word, from), word.normal);
    const isWeak = to.tags.size === 1 && hasOneOf(to.tags, weakTags);
    return isWeak ? fill(add(to, 'Noun'), word.normal) : to;
  }

  function switchOf(normal: string): string | undefined {
    if (Object.hasOwn(switches, normal)) return switches[normal];
    const stem = normal.replace(SWITCH_PREFIX, '');
    return stem.length > 3 && stem !== normal && Object.hasOwn(switches, stem) ? switches[stem] : undefined;
  }
  return { guess, settle, fill, switchOf };
}

// Whether four digits are a year, by what stands beside them. compromise's own steps.
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

// Names that a word makes of those beside it: Johnson Academy, Foo River, Bay of Foo. compromise's own steps, on shared tags.
const INSIDE = new Set<string>(insidePlaces);
const BEHIND = new Set<string>(placesBehind);

/** Gives a tag to a word. */
export type Give = (term: NlpTerm, tag: string) => void;

/** A capital is a name's where not all have one; the first word must be one thing. */
const hasTitle = ({ text, tags }: NlpTerm, at: number, isYelling: boolean): boolean =>
  !isYelling && isTitle(text) && (at !== 0 || tags.has('Singular'));

function isOrg(terms: readonly NlpTerm[], at: number, isYelling: boolean): boolean {
  const { tags } = terms[at]!;
  if (tags.has('FirstName') || tags.has('Place')) return false;
  if (tags.has('ProperNoun') || tags.has('Organization') || tags.has('Acronym')) return true;
  return hasTitle(terms[at]!, at, isYelling);
}

/** An organization's noun behind a name: both, and the names before. */
export function nameOrg(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
  if (at === 0 || !isOrg(terms, at - 1, isYelling)) return;
  give(terms[at]!, 'Organization');
  for (let n = at; n >= 0 && isOrg(terms, n, isYelling); n--) give(terms[n]!, 'Organization');
}

function isPlace(terms: readonly NlpTerm[], at: number, isYelling: boolean): boolean {
  const { tags, normal } = terms[at]!;
  if (tags.has('Organization') || tags.has('Possessive') || normal.endsWith("'s")) return false;
  return tags.has('ProperNoun') || tags.has('Place') || hasTitle(terms[at]!, at, isYelling);
}

function placeBefore(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
  for (let n = at - 1; n >= 0; n--) {
    if (INSIDE.has(terms[n]!.normal)) continue;
    if (!isPlace(terms, n, isYelling)) return;
    for (let t = n; t <= at; t++) give(terms[t]!, 'Place');
  }
}

/** A place's noun beside names: all of them. */
export function namePlace(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
  placeBefore(terms, at, isYelling, give);
  if (BEHIND.has(terms[at]!.machine || terms[at]!.normal)) return;
  for (let n = at + 1; n < terms.length; n++) {
    if (isPlace(terms, n, isYelling)) {
      for (let t = at; t <= n; t++) give(terms[t]!, 'Place');
      return;
    }
    if (terms[n]!.normal !== placeJoin && !INSIDE.has(terms[n]!.normal)) return;
  }
}
