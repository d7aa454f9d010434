/**
 * Does what compromise's pre-tagger does: gives each word of a sentence the tags that the word lists left open. It changes the terms in place.
 * "The Blorf Academy walked" -> Blorf: ProperNoun (a capital), then Organization (before "Academy"); walked: PastTense (its ending).
 *
 * Written anew after 2-two/preTagger/ of compromise, because there every guess is made again for every word of every sentence. Here what a word
 * is taken for by its looks alone is worked out once and remembered with the word (`Word.guess`); only what its neighbours say is read each time.
 * Reference: compromise itself, word by word, in test/tag/index.test.ts.
 */
import {
  alsoWord,
  article,
  besideCommands,
  insidePlaces,
  letterWords,
  notProper,
  notRoman,
  placeJoin,
  placeLetters,
  placesBehind,
  uncountable,
  verbEndings,
  verbTypes,
  weakTags,
  yearTags,
  yearVerbs,
  yearWords,
} from '../words/tagging.ts';
import { become } from './tag-states.ts';
import type {
  Affixes,
  Clue,
  Clues,
  Guess,
  Methods,
  Model,
  NlpTerm,
  TagState,
  TagStates,
  WordPattern,
  World,
} from './types.ts';

// What a word is taken for by its looks alone: compromise's second pass, and the part of the third that looks at one word only.
/** What a guess looks at. */
type Seen = Pick<NlpTerm, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'implicit'>;

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

const hasOneOf = (tags: ReadonlySet<string>, list: readonly string[]): boolean => {
  for (const tag of list) if (tags.has(tag)) return true;
  return false;
};
const isTitle = (text: string): boolean => TITLE.test(text);

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

function isYear(terms: readonly NlpTerm[], at: number): boolean {
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
type Give = (term: NlpTerm, tag: string) => void;

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
function nameOrg(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
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
function namePlace(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
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

// Words of two classes (`Noun|Verb`): which of them one is, by the words and tags beside it. compromise's own steps, on shared tags.
type Found = string | null | undefined;
/** What a class says of some words whatever stands beside them. */
type Special = (terms: readonly NlpTerm[], at: number) => Found;

const NAME = /^[A-Z][a-z]/;

/** "Comfort Inn". */
const ifName: Special = (terms, at) =>
  terms[at]!.tags.has('ProperNoun') && NAME.test(terms[at]!.text) ? 'Noun' : null;

/** "Help". */
const ifAlone = (terms: readonly NlpTerm[], tag: string): Found => (terms.length === 1 ? tag : null);

/** "A rental". */
const ifLast: Special = (terms, at) =>
  at > 0 && at === terms.length - 1 && terms[at - 1]!.tags.has('Determiner') ? 'Noun' : null;

const SPECIAL: Readonly<Record<string, Special>> = {
  'Adj|Gerund': ifName,
  'Adj|Noun': (terms, at) => ifName(terms, at) || ifLast(terms, at),
  'Actor|Verb': ifName,
  'Adj|Past': ifName,
  'Adj|Present': ifName,
  'Noun|Gerund': ifName,
  'Noun|Verb': (terms, at) => (at > 0 && ifName(terms, at)) || ifAlone(terms, 'Infinitive'),
  'Plural|Verb': (terms, at) =>
    ifName(terms, at) || ifAlone(terms, 'PresentTense') || (at === 0 && terms.length > 3 ? 'Plural' : null),
  'Person|Noun': ifName,
  'Person|Verb': (terms, at) => (at > 0 ? ifName(terms, at) : null),
  'Person|Adj': (terms, at) => ((at === 0 && terms.length > 1) || ifName(terms, at) ? 'Person' : null),
};

function byWord(term: NlpTerm | undefined, clue: Clue | undefined): Found {
  const word = term && (term.normal || term.implicit);
  return word && clue && Object.hasOwn(clue, word) ? clue[word] : null;
}

type SwitchReader = (terms: readonly NlpTerm[], at: number) => Found;

/** Reads what tag a word of two classes gets, if its place tells. */
function switchReader({ two: { clues } }: Model, { rank }: TagStates): SwitchReader {
  function byTag(term: NlpTerm | undefined, clue: Clue | undefined): Found {
    if (term && clue) for (const tag of rank(term.state!)) if (clue[tag]) return clue[tag];
    return null;
  }
  function beside(terms: readonly NlpTerm[], at: number, clue: Clues): Found {
    const next = terms[at + 1];
    const before = terms[at - 1]?.text === alsoWord ? terms[Math.max(0, at - 2)] : terms[at - 1];
    return (
      byWord(next, clue.afterWords) ||
      byWord(before, clue.beforeWords) ||
      byTag(before, clue.beforeTags) ||
      byTag(next, clue.afterTags)
    );
  }
  return (terms, at) => {
    const { switch: form, tags } = terms[at]!;
    if (!form || tags.has('Acronym') || tags.has('PhrasalVerb')) return null;
    const clue = clues[form];
    return SPECIAL[form]?.(terms, at) || (clue ? beside(terms, at, clue) : null);
  };
}

// A sentence -> its clauses, parted where compromise parts them: at a comma, colon or semicolon, if the two words beside it say so.
export type Splitter = (sentence: NlpTerm[]) => readonly NlpTerm[][];

const BREAK = /[,:;]/;
/** Whether a clause may end behind what stands behind a word. */
export const mayBreak = (post: string): boolean => BREAK.test(post);

export function splitter({ two: { quickSplit } }: Methods): Splitter {
  // It asks for nothing but the words on both sides.
  const parts = (before: NlpTerm, next: NlpTerm): boolean => quickSplit([[before, next]]).length > 1;
  return (sentence) => {
    const clauses: NlpTerm[][] = [];
    let start = 0;
    for (let n = 0; n < sentence.length - 1; n++) {
      const term = sentence[n]!;
      if (!(term.word ? term.word.mayBreak : mayBreak(term.post)) || !parts(term, sentence[n + 1]!)) continue;
      clauses.push(sentence.slice(start, n + 1));
      start = n + 1;
    }
    if (start < sentence.length) clauses.push(start ? sentence.slice(start) : sentence);
    return clauses;
  };
}

const BESIDE_COMMANDS = new Set<string>(besideCommands);
const LOWER = /^[a-z]/;

/** Whether all have capitals, so that those say nothing. A few words may be a name. */
function yells(terms: readonly NlpTerm[]): boolean {
  for (const { text } of terms) if (LOWER.test(text)) return false;
  let count = 0;
  for (const { tags } of terms) if (!tags.has('ProperNoun')) count++;
  return count > 3;
}

export type PreTagger = (sentence: NlpTerm[]) => void;

export function preTagger(world: World, states: TagStates, guesser: Guesser, split: Splitter): PreTagger {
  const { neighbours, orgWords, placeWords } = world.model.two;
  const { _multiCache: phrases } = world.model.one;
  const { add, give } = states;
  const { guess, settle, fill, switchOf } = guesser;
  const readSwitch = switchReader(world.model, states);
  const giveTag = (term: NlpTerm, tag: string): void => become(term, give(term.state!, tag, term.frozen === true));

  function guessed(word: Seen, from: TagState, isFirst: boolean, isYelling: boolean, other?: Guess): Guess {
    const found = guess(word, from, isFirst, isYelling);
    return { from, isFirst, isYelling, guessed: found, settled: settle(word, found), other };
  }
  function guessOf(term: NlpTerm, isFirst: boolean, isYelling: boolean): Guess {
    const { word } = term;
    const from = term.state!;
    if (!word) return guessed(term, from, isFirst, isYelling);
    for (let known = word.guess; known; known = known.other)
      if (known.from === from && known.isFirst === isFirst && known.isYelling === isYelling) return known;
    word.guess = guessed(word, from, isFirst, isYelling, word.guess);
    return word.guess;
  }

  /** What hints beside a word without tags say of it. */
  function hintAt(terms: readonly NlpTerm[], at: number): string | undefined {
    const { leftWords, rightWords, leftTags, rightTags } = neighbours;
    const [before, next] = [terms[at - 1], terms[at + 1]];
    const hint =
      (before && leftWords.find(([word]) => before.normal === word)) ??
      (next && rightWords.find(([word]) => next.normal === word)) ??
      (before && leftTags.find(([tag]) => before.tags.has(tag))) ??
      (next && rightTags.find(([tag]) => next.tags.has(tag)));
    return hint?.[1];
  }
  /** A word that nothing is known of: what its neighbours say, or a noun. */
  const unknown = (terms: readonly NlpTerm[], at: number): TagState =>
    fill(add(terms[at]!.state!, hintAt(terms, at) ?? 'Noun'), terms[at]!.normal);

  /** Second pass: by looks. Returns what each word is settled to in the third; null for one that is frozen. */
  function guessAll(terms: readonly NlpTerm[], first: NlpTerm, isYelling: boolean): (TagState | null)[] {
    const settled: (TagState | null)[] = [];
    for (let n = 0; n < terms.length; n++) {
      const term = terms[n]!;
      settled.push(null);
      if (term.frozen === true) continue;
      term.switch = (term.word ? term.word.switch : switchOf(term.normal)) ?? term.switch;
      const found = guessOf(term, term === first, isYelling);
      become(term, found.guessed);
      settled[n] = found.settled;
      if (!isYear(terms, n)) continue;
      become(term, add(found.guessed, 'Year'));
      settled[n] = settle(term, term.state!);
    }
    return settled;
  }
  function settleAll(terms: readonly NlpTerm[], settled: readonly (TagState | null)[]): void {
    for (let n = 0; n < terms.length; n++) {
      if (settled[n]) become(terms[n]!, settled[n]!);
      if (settled[n] && !settled[n]!.tags.size) become(terms[n]!, unknown(terms, n));
    }
  }

  function judge(terms: readonly NlpTerm[], at: number, isYelling: boolean): void {
    const term = terms[at]!;
    const name = term.machine || term.normal;
    if (orgWords[name] === true) nameOrg(terms, at, isYelling, giveTag);
    if (placeWords[name] === true) namePlace(terms, at, isYelling, giveTag);
    const tag = term.switch && readSwitch(terms, at);
    if (tag) become(term, fill(give(term.state!, tag, false), term.normal));
    if (term.tags.has('Verb') && !hasOneOf(term.tags, verbTypes)) giveTag(term, 'Infinitive');
    if (term.post === '-' && terms[at + 1]) {
      giveTag(term, 'Hyphenated');
      giveTag(terms[at + 1]!, 'Hyphenated');
    }
  }

  /** "Place tea bags in hot water". */
  function isCommand(terms: readonly NlpTerm[]): boolean {
    const [first, next, third] = terms;
    if (!next || !(first!.switch === 'Noun|Verb' || first!.tags.has('Infinitive'))) return false;
    if (terms.length < 4 && !BESIDE_COMMANDS.has(next.normal)) return false;
    if (!first!.tags.has('PhrasalVerb') && Object.hasOwn(phrases, first!.normal)) return false;
    if (!next.tags.has('Noun') && !next.tags.has('Determiner')) return false;
    return !next.tags.has('Verb') && !third?.tags.has('Verb');
  }

  function tagClause(terms: readonly NlpTerm[], first: NlpTerm): void {
    const isYelling = yells(terms);
    settleAll(terms, guessAll(terms, first, isYelling));
    for (let n = 0; n < terms.length; n++) if (terms[n]!.frozen !== true) judge(terms, n, isYelling);
    if (isCommand(terms)) giveTag(terms[0]!, 'Imperative');
  }

  /** "Breaking: ...". */
  function isHeading([first, next, third]: readonly NlpTerm[]): boolean {
    if (!third || !first!.post.includes(':')) return false;
    return !['Value', 'Email', 'PhoneNumber'].some((tag) => next!.tags.has(tag));
  }

  return (sentence) => {
    if (isHeading(sentence)) giveTag(sentence[0]!, 'Expression');
    for (const clause of split(sentence)) tagClause(clause, sentence[0]!);
  };
}
