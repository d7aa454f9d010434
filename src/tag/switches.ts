/** Words of two classes (`Noun|Verb`): which of them one is, by the words and tags beside it. compromise's own steps, on shared tags. */
import { alsoWord } from '../words/tagging.ts';
import type { Clue, Clues, Model, NlpTerm, TagStates } from './types.ts';

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
