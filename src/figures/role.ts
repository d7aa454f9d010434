/** What happened to those whom a figure counts: killed, injured, missing. In: a sentence, a figure and its noun phrase. Out: the role. */
import type { TaggedSentence, Term } from '../model.ts';
import {
  incrementWords,
  passiveOnly,
  roleAdjectives,
  roleNouns,
  rolePhrases,
  roleVerbs,
  subjectRoleVerbs,
  tollNouns,
} from '../words/counted-roles.ts';
import { countVerbs, stateLinks, tollEvents } from '../words/figure-context.ts';
import { broken, isRoleNoun, type Phrase, termFrom } from './noun.ts';

const VERBS: Readonly<Record<string, string>> = roleVerbs;
const SUBJECT_VERBS: Readonly<Record<string, string>> = subjectRoleVerbs;
const ADJECTIVES: Readonly<Record<string, string>> = roleAdjectives;
const NOUNS: Readonly<Record<string, string>> = roleNouns;
const TOLLS: Readonly<Record<string, string>> = tollNouns;
const PHRASES: Readonly<Record<string, string>> = rolePhrases;
const INCREMENTS = new Set<string>(incrementWords);
const TOLL_EVENTS = new Set<string>(tollEvents);
const PASSIVE_ONLY = new Set<string>(passiveOnly);
const LINKS = new Set<string>(stateLinks);
const COUNT_VERBS = new Set<string>(countVerbs);
const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'got', 'get']);
/** How far behind the noun "were killed" may stand, and how far before the number "the death toll" may. */
const REACH = 9;
/** Words of an insertion between the counted and their verb: "14 people, including two nurses and a child, were hurt". */
const INSERTION = 16;

const own = (record: Readonly<Record<string, string>>, key: string | undefined): string | null =>
  key !== undefined && Object.hasOwn(record, key) ? record[key]! : null;

/** Role of a verb in any form; a headline's "Kills" is tagged as a noun and has no base form. */
function verbRole(term: Term | undefined): string | null {
  if (!term) return null;
  const bare = term.normal.replace(/(?:ing|s)$/, '');
  return own(VERBS, term.root) ?? own(VERBS, term.normal) ?? own(VERBS, bare) ?? own(VERBS, `${bare}e`);
}

const stateRole = (term: Term | undefined): string | null => own(ADJECTIVES, term?.normal) ?? own(VERBS, term?.normal);

/** "killed or injured", "dead and missing" behind one number name a sum. */
function sum(terms: readonly Term[], at: number, role: string): string {
  const joined = /^(?:and|or)$/.test(terms[at + 1]?.normal ?? '') ? stateRole(terms[at + 2]) : null;
  if (!joined || joined === role) return role;
  return [role, joined].sort().join('-or-') === 'injured-or-killed' ? 'casualty' : `${role}-or-${joined}`;
}

/** A participle right behind the noun is active when an object follows: "14 rebels killed two guards". */
function takesObject(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (term.tags.has('Determiner') ||
      term.tags.has('Value') ||
      term.tags.has('Pronoun') ||
      (term.tags.has('Noun') && !term.tags.has('Date')))
  );
}

/** Index behind "in the village", "of them", "on board" at `at`, or `at`. */
function overPlace(sentence: TaggedSentence, at: number): number {
  const { terms } = sentence;
  if (terms[at]?.normal === 'on' && terms[at + 1]?.normal === 'board') return at + 2;
  if (!terms[at]?.tags.has('Preposition') || terms[at]!.normal === 'after') return at;
  let to = at + 1;
  while (
    to < at + 6 &&
    terms[to] &&
    (terms[to]!.tags.has('Determiner') || terms[to]!.tags.has('Noun') || terms[to]!.tags.has('Adjective')) &&
    !broken(sentence, terms[to - 1]!.end, terms[to]!.start)
  )
    to++;
  return to > at + 1 ? to : at;
}

const goesOn = (term: Term): boolean =>
  BE.has(term.normal) || LINKS.has(term.normal) || own(SUBJECT_VERBS, term.normal) !== null;

/** Index behind ", including three children," at `at`, or `at`. */
function overInsertion(sentence: TaggedSentence, at: number): number {
  const { terms } = sentence;
  if (!/^(?:including|among|aged|ages|most|mostly|all|some|half|many)$/.test(terms[at]!.normal)) return at;
  for (let i = at; i < Math.min(terms.length - 1, at + INSERTION); i++)
    if (broken(sentence, terms[i]!.end, terms[i + 1]!.start) && goesOn(terms[i + 1]!)) return i + 1;
  return at;
}

/** "under arrest", "in custody" at `at`. */
function longestPhrase(terms: readonly Term[], at: number): string | null {
  const words = terms.slice(at, at + 4).map((t) => t.normal);
  return [4, 3, 2].map((n) => own(PHRASES, words.slice(0, n).join(' '))).find((role) => role !== null) ?? null;
}

/** "14 people were killed", "30 others injured", "200 are still missing", "14 died". */
function roleBehind(sentence: TaggedSentence, from: number, floor: number): string | null {
  const { terms } = sentence;
  let passive = false;
  let left = floor;
  let last = from + REACH;
  for (let i = from; i < Math.min(terms.length, last); i++) {
    const term = terms[i]!;
    if (broken(sentence, left, term.start)) {
      const behind = passive || left !== floor ? i : overInsertion(sentence, i);
      if (behind === i) return null;
      left = terms[behind]!.start;
      last = behind + REACH;
      i = behind - 1;
      continue;
    }
    const phrase = longestPhrase(terms, i);
    if (phrase) return phrase;
    const adjective = own(ADJECTIVES, term.normal);
    if (adjective) return sum(terms, i, adjective);
    const dies = own(SUBJECT_VERBS, term.normal);
    if (dies && !(passive && VERBS[term.normal] !== undefined)) return dies;
    const done = PASSIVE_ONLY.has(term.normal) && !passive ? null : own(VERBS, term.normal);
    if (done)
      return passive || !takesObject(terms[i + 1]) || broken(sentence, term.end, terms[i + 1]!.start)
        ? sum(terms, i, done)
        : null;
    if (BE.has(term.normal)) passive = true;
    left = term.end;
    const over = overPlace(sentence, i);
    if (over > i) {
      left = terms[over - 1]!.end;
      i = over - 1;
    } else if (!LINKS.has(term.normal) && !term.tags.has('Adverb')) return null;
  }
  return null;
}

/** "killing 14", "deaths of 14", "the death toll rose to 14", "among the dead were 14". */
function roleBefore(sentence: TaggedSentence, at: number): string | null {
  const { terms } = sentence;
  const before = terms[at - 1];
  if (!before) return null;
  if (before.normal === 'all') return roleBefore(sentence, at - 1);
  const dead = own(ADJECTIVES, before.normal);
  if (dead && terms[at - 2]?.tags.has('Verb') && !BE.has(terms[at - 2]!.normal)) return dead; // "shot dead five people"
  const passive = BE.has(terms[at - 2]?.normal ?? '');
  const verb = passive ? null : verbRole(before);
  if (verb) return verb;
  const noun = /^(?:of|to)$/.test(before.normal) ? own(NOUNS, terms[at - 2]?.normal) : null;
  if (noun) return noun;
  if (before.normal === 'of' && terms[at - 2]?.normal === 'lives') return 'killed';
  return tollBefore(sentence, at) ?? numberOf(terms, at) ?? roleOfPair(terms, at);
}

/** "the number of guests hurt at the fair has grown to 14". */
function numberOf(terms: readonly Term[], at: number): string | null {
  if (!/^(?:to|at|above|past)$/.test(terms[at - 1]?.normal ?? '')) return null;
  for (let i = at - 3; i >= Math.max(0, at - 2 * REACH); i--) {
    if (terms[i]!.normal === 'number' && terms[i + 1]!.normal === 'of')
      return (
        terms
          .slice(i + 2, i + 5)
          .map(stateRole)
          .find((role) => role !== null) ?? null
      );
  }
  return null;
}

/** "killing a policeman and 14 civilians": the verb before the first of two. */
function roleOfPair(terms: readonly Term[], at: number): string | null {
  if (terms[at - 1]?.normal !== 'and') return null;
  let i = at - 2;
  while (
    i > at - 8 &&
    terms[i] &&
    !verbRole(terms[i]) &&
    (terms[i]!.tags.has('Determiner') || terms[i]!.tags.has('Noun') || terms[i]!.tags.has('Adjective'))
  )
    i--;
  return i < at - 2 && !terms[i]?.tags.has('Adjective') ? verbRole(terms[i]) : null;
}

/** The toll noun before the number, with nothing but verbs and small words between: no other noun, no other clause. */
function tollBefore(sentence: TaggedSentence, at: number): string | null {
  const { terms } = sentence;
  let linked = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const term = terms[i]!;
    const colon = i === at - 1 && sentence.text[term.end - sentence.start] === ':';
    if (colon) linked = true;
    else if (broken(sentence, term.end, terms[i + 1]?.start ?? term.end)) return null;
    const toll = own(TOLLS, `${terms[i - 1]?.normal} ${term.normal}`) ?? own(TOLLS, term.normal);
    if (toll) return linked ? toll : null;
    const link =
      COUNT_VERBS.has(term.root) ||
      COUNT_VERBS.has(term.normal) ||
      /^(?:to|at|of|past|from|include|included|including)$/.test(term.normal);
    if (i === at - 1 && term.normal === 'from') return null;
    if (link) linked = true;
    else if (
      term.tags.has('Noun') &&
      !term.tags.has('Date') &&
      !term.tags.has('Place') &&
      !term.tags.has('Pronoun') &&
      !TOLL_EVENTS.has(term.normal)
    )
      return null;
  }
  return null;
}

/** "claimed 14 lives", "14 lives were lost". */
function livesRole(sentence: TaggedSentence, at: number, phrase: Phrase): string | null {
  if (phrase.head?.normal !== 'lives' && phrase.head?.normal !== 'life') return null;
  const near = [sentence.terms[at - 1], ...sentence.terms.slice(phrase.to, phrase.to + 4)];
  return near.some((t) => /^(?:claim|cost|lose|lost|take|took)/.test(t?.normal ?? '')) ? 'killed' : null;
}

/** Whether those counted come on top of others: "14 more people", "another 14". */
function isIncrement(sentence: TaggedSentence, start: number, phrase: Phrase): boolean {
  const before = sentence.terms[termFrom(sentence.terms, start) - 1];
  return [before, ...phrase.words].some((word) => word !== undefined && INCREMENTS.has(word.normal));
}

/** The role of those counted by the figure that begins at `start`, or null. An increase ("14 more were killed") is a role of its own: `killed-more`. */
export function roleOf(sentence: TaggedSentence, start: number, end: number, phrase: Phrase): string | null {
  const role = plainRole(sentence, start, end, phrase);
  return role && isIncrement(sentence, start, phrase) ? `${role}-more` : role;
}

function plainRole(sentence: TaggedSentence, start: number, end: number, phrase: Phrase): string | null {
  const { terms } = sentence;
  const at = termFrom(terms, start);
  const lives = livesRole(sentence, at, phrase);
  if (lives) return lives;
  if (phrase.head && isRoleNoun(phrase.head)) return own(NOUNS, phrase.head.normal);
  const within = phrase.words
    .filter((w) => w !== phrase.head)
    .map(stateRole)
    .find((role) => role !== null);
  if (within) return within;
  const behind = roleBehind(sentence, phrase.to, phrase.words.at(-1)?.end ?? end);
  return behind ?? roleBefore(sentence, at);
}
