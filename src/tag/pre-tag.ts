/**
 * compromise's pre-tagger: the same passes over a clause, with the same tags. What a word is taken for by its looks alone is remembered with
 * the word (`Word.guess`), so that what is left to do for most words is to look at their neighbours where one can matter.
 */
import { alsoWord, besideCommands, verbTypes } from '../words/tagging.ts';
import { type Guesser, hasOneOf, isYear, nameOrg, namePlace, type Seen } from './guess.ts';
import { become } from './tag-states.ts';
import type { Clue, Clues, Guess, Methods, Model, NlpTerm, TagState, TagStates, World } from './types.ts';

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

export type SwitchReader = (terms: readonly NlpTerm[], at: number) => Found;

/** Reads what tag a word of two classes gets, if its place tells. */
export function switchReader({ two: { clues } }: Model, { rank }: TagStates): SwitchReader {
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
