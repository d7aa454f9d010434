/** The noun phrase that a figure counts. In: a tagged sentence and a figure. Out: its words, its head, and whether it is a part "of" them. */
import type { Span, TaggedSentence, Term } from '../model.ts';
import { humanNouns, otherWords, passiveOnly, roleAdjectives, roleNouns, roleVerbs } from '../words/counted-roles.ts';
import { nounAdjectives } from '../words/figure-context.ts';
import { durations } from '../words/figure-units.ts';

export interface Phrase {
  readonly words: readonly Term[];
  readonly head: Term | null;
  /** Index of the first term behind the phrase. */
  readonly to: number;
  /** "14 of the passengers": the figure is a part of what the phrase names. */
  readonly partitive: boolean;
}

const NOUN_ADJECTIVES = new Set<string>(nounAdjectives);
const HUMAN = new Set<string>(humanNouns);
const OTHER = new Set<string>(otherWords);
const MOST_WORDS = 6;
const BREAK = /[,;:()–—"“”.?!]/;

/** Whether punctuation stands between two terms. */
export function broken(sentence: TaggedSentence, left: number, right: number): boolean {
  return BREAK.test(sentence.text.slice(left - sentence.start, right - sentence.start));
}

/** Index of the first term that begins at or behind `offset`. */
export function termFrom(terms: readonly Term[], offset: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const PASSIVE_ONLY = new Set<string>(passiveOnly);
const isRoleWord = (term: Term): boolean =>
  Object.hasOwn(roleAdjectives, term.normal) ||
  (Object.hasOwn(roleVerbs, term.normal) && !PASSIVE_ONLY.has(term.normal));
const isNoun = (term: Term): boolean =>
  term.tags.has('Noun') &&
  !['Pronoun', 'Date', 'Value', 'Verb'].some((t) => term.tags.has(t)) &&
  !OTHER.has(term.normal) &&
  !/^(?:who|that|which|there|here|each|apiece|upfront)$/.test(term.normal);

const isTime = (term: Term): boolean =>
  term.tags.has('Date') ||
  Object.hasOwn(durations, term.normal) ||
  /^(?:last|next|night|morning|afternoon|evening)$/.test(term.normal);

/** Whether a word may stand before the head: adjectives, participles before a noun, names of places and bodies. */
function modifies(terms: readonly Term[], at: number, hasHead: boolean): boolean {
  const term = terms[at]!;
  const next = terms[at + 1];
  if (OTHER.has(term.normal)) return true;
  if (!next) return false;
  // "14 wooden harbour bridges": a noun, an adjective, a noun
  if (hasHead) return term.tags.has('Adjective') && isNoun(next) && !isRoleWord(term) && !isTime(term) && !isTime(next);
  const adjective = term.tags.has('Adjective') || term.tags.has('Adverb') || term.tags.has('Possessive');
  const participle = term.tags.has('Gerund') || term.tags.has('PastTense') || term.tags.has('Participle');
  return (
    (adjective && (isNoun(next) || next.tags.has('Adjective') || next.tags.has('PastTense'))) ||
    (participle && isNoun(next) && !next.tags.has('ProperNoun'))
  );
}

const startsCapital = (term: Term): boolean => /^\p{Lu}/u.test(term.text);

const isAuxiliary = (term: Term): boolean => ['Copula', 'Auxiliary', 'Modal'].some((t) => term.tags.has(t));

/** "14 boats", "14 lives": no verb that ends in -s stands right behind a number, whatever the tagger says. */
const verbalPlural = (term: Term): boolean =>
  term.tags.has('Verb') &&
  /^\p{Ll}{3,}s$/u.test(term.text) &&
  !isAuxiliary(term) &&
  !/^(?:was|has|does|says)$/.test(term.normal);

/** A plural that is tagged as a verb: "9 Norwegian ferries", "a timber-export dispute". */
function mistagged(term: Term, head: Term | null): boolean {
  if (
    !head ||
    !term.tags.has('Verb') ||
    term.tags.has('PastTense') ||
    term.tags.has('Gerund') ||
    term.tags.has('Copula') ||
    term.tags.has('Modal')
  )
    return false;
  return (
    (startsCapital(head) && /^\p{Ll}+s$/u.test(term.text)) ||
    (head.tags.has('Hyphenated') && term.tags.has('Infinitive'))
  );
}

/** What an article before the figure makes a noun: a word tagged as a verb ("the $2 plan"), an adjective alone ("a two-week high"). */
function standsAsNoun(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if ((term.tags.has('Infinitive') || term.tags.has('PresentTense')) && !isAuxiliary(term)) return true;
  return NOUN_ADJECTIVES.has(term.normal) && !isNoun(terms[at + 1] ?? term);
}

/** `sure`: an article stands before the figure, so that the word behind is a noun, also if the tagger takes it for a verb: "the $2 plan". */
function phraseAt(sentence: TaggedSentence, from: number, floor: number, sure = false): Omit<Phrase, 'partitive'> {
  const { terms } = sentence;
  let head: Term | null = null;
  let left = floor;
  let to = from;
  for (let i = from; i < Math.min(terms.length, from + MOST_WORDS); i++) {
    const term = terms[i]!;
    if (broken(sentence, left, term.start)) break;
    if (
      head &&
      (isRoleWord(term) || (term.tags.has('ProperNoun') && !head.tags.has('ProperNoun') && !/s$/.test(term.normal)))
    )
      break;
    const noun =
      isNoun(term) && !(isRoleWord(term) && !Object.hasOwn(roleNouns, term.normal) && !isNoun(terms[i + 1] ?? term));
    if (noun || (i === from && ((sure && standsAsNoun(terms, i)) || verbalPlural(term))) || mistagged(term, head))
      head = term;
    else if (!modifies(terms, i, head !== null)) break;
    left = term.end;
    to = i + 1;
    if (term.text.endsWith('’s') || term.text.endsWith("'s")) head = null;
  }
  // without a head only "30 others", "14 more" are left of it
  if (!head)
    for (
      to = from;
      to < terms.length &&
      OTHER.has(terms[to]!.normal) &&
      !broken(sentence, to === from ? floor : terms[to - 1]!.end, terms[to]!.start);
    )
      to++;
  return { words: terms.slice(from, to), head, to };
}

const DEFINITE = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'these',
  'those',
  'all',
  'them',
  'whom',
  'which',
]);

/** The phrase behind a figure that ends at `figure.end`, over "of" and the words that make it a part. */
export function nounAfter(sentence: TaggedSentence, figure: Span & { readonly sure?: boolean }): Phrase {
  const { terms } = sentence;
  let at = termFrom(terms, figure.end);
  const price =
    figure.sure === true &&
    (terms[at]?.tags.has('Infinitive') === true || NOUN_ADJECTIVES.has(terms[at]?.normal ?? '')); // "a two-year, $900 plan"
  let floor = figure.end;
  let partitive = false;
  if (terms[at]?.normal === 'worth' && terms[at + 1]?.normal === 'of') at++;
  if (terms[at]?.normal === 'of' && !broken(sentence, floor, terms[at]!.start)) {
    floor = terms[at]!.end;
    at++;
    while (terms[at] && (DEFINITE.has(terms[at]!.normal) || (partitive && terms[at]!.tags.has('Value')))) {
      partitive = true;
      floor = terms[at]!.end;
      at++;
    }
  }
  const article = terms[termFrom(terms, figure.start) - 1];
  return {
    ...phraseAt(sentence, at, floor, (price || article?.tags.has('Determiner')) && floor === figure.end),
    partitive,
  };
}

/** The noun that ends right before `at`: "a loss" of "a loss of $6 billion". */
export function nounBefore(terms: readonly Term[], at: number): Term | null {
  const term = terms[at - 1];
  return term && isNoun(term) ? term : null;
}

/** The bare noun phrase after "in": "$900 in parking fines". */
export function nounIn(sentence: TaggedSentence, figure: Span): Term | null {
  const { terms } = sentence;
  const at = termFrom(terms, figure.end);
  if (terms[at]?.normal !== 'in' || broken(sentence, figure.end, terms[at]!.start)) return null;
  const { head, words } = phraseAt(sentence, at + 1, terms[at]!.end, terms[at + 1]?.tags.has('Gerund') === false);
  return head && !words.some((w) => w.tags.has('ProperNoun') || w.tags.has('Place') || w.tags.has('Date'))
    ? head
    : null;
}

/** "14 murders", not "two drowning warnings". */
export const isRoleNoun = (head: Term): boolean =>
  Object.hasOwn(roleNouns, head.normal) && (/s$/.test(head.normal) || Object.hasOwn(roleAdjectives, head.normal));

/** The noun right behind "of" after a phrase: "two counts of fraud". */
export function nounOf(sentence: TaggedSentence, phrase: Phrase): { head: Term; span: Span } | null {
  const { terms } = sentence;
  if (!phrase.head || phrase.partitive || terms[phrase.to]?.normal !== 'of') return null;
  const article = terms[phrase.to + 1]?.tags.has('Determiner') ? 1 : 0;
  const { head, words } = phraseAt(sentence, phrase.to + 1 + article, terms[phrase.to + article]!.end);
  return head && { head, span: { start: words[0]!.start, end: head.end } };
}

/** Base form of a counted noun; generic words for human beings are "people", and so are deaths, arrests and the like. */
export function countedForm(head: Term): string {
  if (HUMAN.has(head.normal) || HUMAN.has(head.root) || isRoleNoun(head)) return 'people';
  return head.root;
}
