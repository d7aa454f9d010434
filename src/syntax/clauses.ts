/**
 * Clauses of a tagged sentence: shallow, from verb groups and the borders between them. In: words with tags. Out: for each verb its
 * subject, object, polarity and modality. No parse tree: compromise gives none, and news clauses are mostly subject - verb - rest.
 */
import type { Claim, Span, TaggedSentence, Term } from '../model.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { gapBetween } from '../text/span.ts';
import {
  accusedWords,
  aheadOpeners,
  allegedWords,
  arrangedWords,
  clauseOpeners,
  conditionalWords,
  controlVerbs,
  deedLinks,
  denyingVerbs,
  distinctions,
  emptyHeads,
  groupAdverbs,
  implyingVerbs,
  keepingWords,
  negators,
  nounDeterminers,
  openNouns,
  plannedWords,
  possibleWords,
  sharingConjunctions,
  undoneActions,
} from '../words/actions.ts';
import { ordinals } from '../words/numbers.ts';
import { dayParts } from '../words/quote-grammar.ts';
import { reportingVerbs } from '../words/reporting-verbs.ts';
import { isBare, isLeading, isNotVerb, isVerb } from './verb-or-noun.ts';

export interface Clause extends Span {
  readonly subject: readonly Term[];
  /** All words of the verb group: "has never forgiven". */
  readonly group: readonly Term[];
  /** The verb that carries the action: the last of the group. */
  readonly verb: Term;
  readonly object: readonly Term[];
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly passive: boolean;
  /** Whether the deed of the verb was only tried: "tried to leave". The trying has the modality. */
  readonly attempted: boolean;
  /** Whether it is an infinitive or -ing form that the clause before holds as part of its object: "using money" in "pleaded guilty to using money". */
  readonly attached: boolean;
}

const NEGATORS = new Set<string>(negators);
const ALLEGED = new Set<string>(allegedWords);
const POSSIBLE = new Set<string>(possibleWords);
const PLANNED = new Set<string>(plannedWords);
const CONDITIONAL = new Set<string>(conditionalWords);
const AUXILIARY_BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being']);
const BREAK = /[,;:()–—"“”]|--/;
/** The same without those that may stand inside an object. */
const HARD_BREAK = /[;:–—]|--/;
/** At the head of a subject or object these deny the clause: "no town was hit", "was not yet known". */
const EMPTY_HEADS = new Set<string>(emptyHeads);
const ACCUSED = new Set<string>(accusedWords);
const GROUP_ADVERBS = new Set<string>(groupAdverbs);
const DENYING = new Set<string>(denyingVerbs);
const OPENERS = new Set<string>(clauseOpeners);
const DAY_PARTS = new Set<string>(dayParts);
const DEED_LINKS = new Set<string>(deedLinks);
const DETERMINERS = new Set<string>(nounDeterminers);
const SHARING = new Set<string>(sharingConjunctions);
const ARRANGED = new Set<string>(arrangedWords);
const IMPLYING = new Set<string>(implyingVerbs);
const OPEN_NOUNS = new Set<string>(openNouns);
const AHEAD = new Set<string>(aheadOpeners);
const SETTING_APART = new Set<string>([...distinctions, ...Object.keys(ordinals)]);

const ADVERB = tagBits('Adverb');
const QUESTION = tagBits('QuestionWord');
const CONJUNCTION = tagBits('Conjunction');
const FINITE = tagBits('Auxiliary', 'Copula', 'Modal');
const ANEW = tagBits('Infinitive', 'PresentTense', 'Copula', 'Auxiliary');
const NO_SUBJECT = tagBits('Conjunction', 'Adverb', 'Preposition', 'Date');
const PROPER = tagBits('ProperNoun');
const PAST = tagBits('PastTense', 'Auxiliary');
const ENDS_NO_OBJECT = tagBits('Conjunction', 'QuestionWord', 'Determiner');

const isNegation = ({ normal }: Term): boolean => NEGATORS.has(normal) || normal.endsWith("n't");
const isInfinitiveTo = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at + 1];
  return terms[at]?.normal === 'to' && next !== undefined && isVerb(next) && isBare(next);
};

/** Whether punctuation that ends a phrase stands between a word and the one before. */
function breaksBefore(text: string, offset: number, terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (before === undefined) return false;
  const gap = gapBetween(text, before.end - offset, terms[at]!.start - offset);
  return gap !== ' ' && BREAK.test(gap);
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** "sold garden chairs", "all she baked was a cake": behind a verb that carries an action no other follows but in a form of its own. */
const beginsAnew = (before: Term, { bits }: Term): boolean =>
  (bits & ANEW) !== 0 && isVerb(before) && !isLeading(before) && !before.tags.has('Particle');

/** "Ray Will Not Sing", "had done nothing": a word that the tagger takes for no verb, right behind a modal or a "have" that still lacks one. */
function isMissedVerb(terms: readonly Term[], at: number, i: number): boolean {
  const { tags, normal } = terms[i]!;
  if (normal === 'done' && i > at && terms[i - 1]!.root === 'have') return true;
  const open = i > at && !tags.has('Pronoun') && (tags.has('Adjective') || tags.has('Singular'));
  return open && terms.slice(at, i).every((t) => t.tags.has('Modal') || isNegation(t)) && terms[at]!.tags.has('Modal');
}

/** Index after the verb group that begins at `at`: verbs, adverbs and negations in a row, and "to" before another verb. */
function groupEnd(sentence: TaggedSentence, at: number): number {
  const { terms } = sentence;
  let end = at;
  for (let i = at; i < terms.length; i++) {
    const term = terms[i]!;
    if (i > at && breaksBefore(sentence.text, sentence.start, terms, i)) break;
    if (i > at && beginsAnew(terms[i - 1]!, term)) break;
    if (isVerb(term) || isMissedVerb(terms, at, i)) end = i + 1;
    else if (
      !(
        term.bits & ADVERB ||
        GROUP_ADVERBS.has(term.normal) ||
        isNegation(term) ||
        isInfinitiveTo(terms, i) ||
        term.normal === 'due'
      )
    )
      break;
  }
  return end;
}

/** "never met", "later met": what stands right before a verb and belongs to its group. */
function leadsVerb(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return next !== undefined && isVerb(next) && ((terms[at]!.bits & ADVERB) !== 0 || isNegation(terms[at]!));
}

function verbGroups(sentence: TaggedSentence): Group[] {
  const { terms } = sentence;
  const groups: Group[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (isVerb(terms[i]!) ? isNotVerb(terms, i) : !leadsVerb(terms, i)) continue;
    const to = groupEnd(sentence, i);
    if (to > i) {
      groups.push({ from: i, to });
      i = to - 1;
    }
  }
  return groups;
}

/** A word that may stand inside a subject: everything but borders, verbs and conjunctions other than "and". */
function inSubject(term: Term): boolean {
  if (isVerb(term) || term.bits & QUESTION) return false;
  return !(term.bits & CONJUNCTION) || term.normal === 'and' || term.normal === 'or';
}

/** A subject begins with a noun, a determiner or the like, not with "and", "later" or "in". */
const startsSubject = ({ bits }: Term): boolean => !(bits & NO_SUBJECT) || (bits & PROPER) !== 0;

/** "Tuesday night". */
const isDayPart = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.tags.has('Date') === true && DAY_PARTS.has(terms[at]!.normal);

const isFiniteVerb = ({ bits }: Term): boolean => (bits & FINITE) !== 0;

/** "Ray Hill (Lakeside) and the cellist, Ana Moss, were late": an insertion ends right before the verb. */
const closesInsertion = ({ text, start, terms }: TaggedSentence, from: number): boolean =>
  from > 0 &&
  isFiniteVerb(terms[from]!) &&
  /^[,)]+\s*$/.test(text.slice(terms[from - 1]!.end - start, terms[from]!.start - start));

/**
 * "resigned from her post was freed", "were sawn to planks and the bark lay": what stands behind a preposition is of the clause before; the
 * subject is the last phrase that begins anew, or none.
 */
function lastPhrase(terms: readonly Term[], at: number, from: number): number {
  const before = terms[at - 1];
  const held =
    before !== undefined && (before.tags.has('Preposition') || before.normal === 'to') && !OPENERS.has(before.normal);
  for (let i = from - 1; i > at; i--) {
    const word = terms[i]!;
    const last = terms[i - 1]!;
    if (held && last.normal === 'and') return i;
    if (DETERMINERS.has(word.normal) && last.tags.has('Noun') && !last.tags.has('Possessive')) return i;
  }
  return held ? from : at;
}

/** Index of the first word of the subject that ends before the group at `from`; never before `floor`. */
function subjectStart(sentence: TaggedSentence, from: number, floor: number): number {
  const { terms, text, start } = sentence;
  let at = from;
  // "was painted in May and sold": a verb behind "and" shares the subject of the one before.
  if (SHARING.has(terms[from - 1]?.normal ?? '') || terms[from]!.normal === 'nor') return from;
  const inserted = closesInsertion(sentence, from);
  const bridged = (n: number): boolean =>
    inserted && /^[,().\s]*$/.test(text.slice(terms[n - 1]!.end - start, terms[n]!.start - start));
  while (at > floor && inSubject(terms[at - 1]!) && (!breaksBefore(text, start, terms, at) || bridged(at))) at--;
  const opener = terms.slice(at, from).findLastIndex((t) => OPENERS.has(t.normal));
  at += opener + 1;
  while (at < from && !(startsSubject(terms[at]!) && !isDayPart(terms, at))) at++;
  return lastPhrase(terms, at, from);
}

/** The object ends at a comma that is followed by a new verb, at a subordinating word, or where the next subject begins. */
function objectEnd(sentence: TaggedSentence, from: number, limit: number): number {
  const { terms, text, start } = sentence;
  for (let i = from; i < limit; i++) {
    if (i === from) continue;
    if (terms[i]!.bits & QUESTION) return i;
    const gap = gapBetween(text, terms[i - 1]!.end - start, terms[i]!.start - start);
    if (gap !== ' ' && HARD_BREAK.test(gap)) return i;
  }
  return limit;
}

/** No word of it is in the past. */
const isPresent = ({ bits }: Term): boolean => !(bits & PAST);

const controlOf = (root: string): string | null =>
  Object.hasOwn(controlVerbs, root) ? controlVerbs[root as keyof typeof controlVerbs] : null;

/** Whether a verb before the last of a group controls it in such a way: "tried to leave". */
function isControlled(group: readonly Term[], control: string): boolean {
  for (let i = 0; i < group.length - 1; i++) if (controlOf(group[i]!.root) === control) return true;
  return false;
}

/** "won't" is "will", "couldn't" is "could": the auxiliary of a contracted negation. */
function uncontracted(word: string): string {
  const bare = word.replace(/n['’]t$/, '');
  return bare === word ? word : (CONTRACTED[bare] ?? bare);
}
const CONTRACTED: Readonly<Record<string, string>> = { ca: 'can', sha: 'shall', wo: 'will' };

function holdsWord(group: readonly Term[], words: ReadonlySet<string>): boolean {
  for (const { normal } of group) if (words.has(uncontracted(normal))) return true;
  return false;
}

/** "is to leave". */
function isToBe(group: readonly Term[]): boolean {
  for (let i = 1; i < group.length; i++)
    if (group[i]!.normal === 'to' && AUXILIARY_BE.has(group[i - 1]!.normal)) return true;
  return false;
}

function modalityOf(group: readonly Term[], before: Term | undefined): Claim['modality'] {
  if (before && CONDITIONAL.has(before.normal)) return 'possible';
  if (before && AHEAD.has(before.normal) && group.every(isPresent)) return 'planned';
  if (holdsWord(group, ALLEGED)) return 'alleged';
  if (holdsWord(group, POSSIBLE) || isControlled(group, 'possible')) return 'possible';
  return isToBe(group) ||
    isControlled(group, 'planned') ||
    group.some((t) => PLANNED.has(uncontracted(t.normal)) && !t.tags.has('Hyphenated'))
    ? 'planned'
    : 'asserted';
}

/** Words after "not" that keep what stands there: "was not only a baker". */
const KEEPING = new Set<string>(keepingWords);
/** Words within which "but" follows on "not": "was not one boat, but a fleet". */
const BUT_REACH = 8;

/** "was not one boat, but a fleet", "not only", "will not sing until she is paid": a denial that the rest of the clause takes back. */
const isTurned = (group: readonly Term[], object: readonly Term[]): boolean =>
  (group.some(isNegation) && object.some((t) => t.normal === 'until')) ||
  KEEPING.has(object[0]?.normal ?? '') ||
  (object[0]?.normal === 'not' && KEEPING.has(object[1]?.normal ?? '')) ||
  group.some((t, i) => isNegation(t) && KEEPING.has(group[i + 1]?.normal ?? '')) ||
  (group.some((t) => AUXILIARY_BE.has(t.normal)) && object.slice(0, BUT_REACH).some((t) => t.normal === 'but'));

const isEmptyHead = (words: readonly Term[]): boolean => words.length > 0 && EMPTY_HEADS.has(words[0]!.normal);

/** How often a verb group denies what its last verb says; where the denial is turned, only by what stands first. */
function denialsIn(group: readonly Term[], turned: boolean): number {
  let count = 0;
  for (let i = 0; i < group.length; i++) {
    const negates = isNegation(group[i]!) && !(turned && i > 0);
    if (negates || (i < group.length - 1 && controlOf(group[i]!.root) === 'negated')) count++;
  }
  return count;
}

/** Negated an odd number of times: "did not refuse to sing" affirms. */
function polarityOf(group: readonly Term[], subject: readonly Term[], object: readonly Term[]): Claim['polarity'] {
  const empty = isEmptyHead(object);
  // Nothing else could be turned.
  const turned = (empty || group.some(isNegation)) && isTurned(group, object);
  const undone = Object.hasOwn(undoneActions, group.at(-1)!.root);
  const count = denialsIn(group, turned) + Number(undone) + Number(isEmptyHead(subject)) + Number(empty && !turned);
  return count % 2 === 1 ? 'negated' : 'affirmed';
}

/** "in talks to lease", "a bid to win": whether it will be done is open. */
const isOpen = (terms: readonly Term[], { from }: Group): boolean =>
  terms[from - 1]?.normal === 'to' && OPEN_NOUNS.has(terms[from - 2]?.normal ?? '');

/** "arrived to sign": what is to be done is not done yet. */
const isPurpose = (terms: readonly Term[], { from, to }: Group): boolean =>
  terms[from - 1]?.normal === 'to' &&
  terms[from]!.tags.has('Infinitive') &&
  !terms.slice(from + 1, to).some((t) => isFiniteVerb(t) && !/^be(?:en|ing)?$/.test(t.normal));

/** "used the ladder to climb", "began to burn": what is done by what the verb before it says. */
const isDone = (terms: readonly Term[], group: Group, before: Clause): boolean =>
  isPurpose(terms, group) && IMPLYING.has(before.verb.root) && before.polarity === 'affirmed';

/** "the first pilot to cross the bay", "the only ones to know": what sets somebody apart is done, as far as the clause around it is. */
const isDistinction = (terms: readonly Term[], { from, to }: Group): boolean =>
  terms[from - 1]?.normal === 'to' &&
  !isOpen(terms, { from, to }) &&
  !BREAKING.some((tag) => terms[from - 2]?.tags.has(tag)) &&
  terms.slice(Math.max(0, from - DISTINCTION), from - 2).some(({ normal }) => SETTING_APART.has(normal));
/** No noun phrase ends in these. */
const BREAKING = ['Verb', 'Preposition', 'Conjunction', 'Adverb'];
/** Words before "to" in which an ordinal stands: "the third reigning champion to". */
const DISTINCTION = 6;

/** "paid to cut and sew", "may paint or varnish": a bare form behind "and" goes on with the infinitive or the modal before it. */
const isContinued = (terms: readonly Term[], { from, to }: Group, before: Group | undefined): boolean =>
  before !== undefined &&
  to === from + 1 &&
  terms[from]!.tags.has('Infinitive') &&
  /^(?:and|or)$/.test(terms[from - 1]?.normal ?? '') &&
  (terms[before.from - 1]?.normal === 'to' ||
    terms.slice(before.from, before.to).some((t) => t.tags.has('Modal') || t.normal === 'to'));

function clause(
  sentence: TaggedSentence,
  group: Group,
  subjectFrom: number,
  inherited: readonly Term[],
  to: number,
): Clause {
  const { terms } = sentence;
  const own = terms.slice(subjectFrom, group.from);
  const subject = own.length ? own : inherited;
  const words = terms.slice(group.from, group.to);
  const last = words[words.length - 1]!;
  const verb =
    (words.every((t) => !isVerb(t) || t.tags.has('Modal'))
      ? last
      : words.findLast((t) => isVerb(t) && !t.tags.has('Particle'))) ?? last;
  // "nor did it sink", "neither the crew nor the captain knew".
  const nor = [terms[group.from - 1], own.length ? terms[subjectFrom - 1] : undefined].find((t) => t?.normal === 'nor');
  return {
    start: (own[0] ?? words[0]!).start,
    end: (terms[to - 1] ?? verb).end,
    subject,
    group: words,
    verb,
    object: terms.slice(group.to, to),
    polarity: polarityOf(nor ? [nor, ...words] : words, subject, terms.slice(group.to, to + 1)),
    modality:
      isPurpose(terms, group) || isArranged(words, terms.slice(group.to, to))
        ? isOpen(terms, group)
          ? 'possible'
          : 'planned'
        : modalityOf(words, terms[subjectFrom - 1]),
    passive:
      verb.tags.has('Passive') ||
      (verb.tags.has('PastTense') && words.some((t) => t !== verb && AUXILIARY_BE.has(t.normal))),
    attempted: isControlled(words, 'attempted'),
    attached: false,
  };
}

/** "is set for June", "is due in June": a copula before a word of arranging that the tagger takes for no verb. */
const isArranged = (group: readonly Term[], object: readonly Term[]): boolean =>
  AUXILIARY_BE.has(group[group.length - 1]!.normal) && ARRANGED.has(object[0]?.normal ?? '');

/** Words of a noun phrase before a relative pronoun that are taken for what it stands for. */
const ANTECEDENT = 6;

/** "Hill, who was dismissed": the noun phrase that a relative pronoun right before a verb stands for; empty where none does. */
function antecedent({ terms, text, start }: TaggedSentence, from: number): readonly Term[] {
  if (!/^(?:who|which)$/.test(terms[from - 1]?.normal ?? '')) return [];
  let at = from - 1;
  const inside = (t: Term): boolean =>
    !isVerb(t) && ['Noun', 'Adjective', 'Determiner', 'Value'].some((tag) => t.tags.has(tag)) && !t.tags.has('Pronoun');
  while (at > Math.max(0, from - 1 - ANTECEDENT) && inside(terms[at - 1]!)) {
    if (at < from - 1 && breaksBefore(text, start, terms, at)) break;
    at--;
  }
  return terms.slice(at, from - 1);
}

/** Words of an object: longer ones hold other sentences. */
const LONGEST_OBJECT = 40;

/** "confessed to cutting branches to feed goats": an infinitive or -ing form that belongs to what stands before it. */
function isAttached(sentence: TaggedSentence, { from, to }: Group, before: Group | undefined): boolean {
  const { terms, text, start } = sentence;
  if (from === 0 || breaksBefore(text, start, terms, from)) return false;
  const first = terms.slice(from, to).find(isVerb);
  if (!first || SHARING.has(terms[from - 1]!.normal)) return false;
  if (first.tags.has('Gerund') || (terms[from - 1]!.normal === 'to' && first.tags.has('Infinitive'))) return true;
  return before !== undefined && isReduced(sentence, before, { from, to });
}

/** Verbs whose object may be a clause without "that": "said the plan failed". */
const TAKING_CLAUSES = new Set<string>(Object.values(reportingVerbs).flat());

/** "convened a summit called to show resolve": a participle about the object of the verb before; no other can stand there without a conjunction. */
function isReduced({ terms, text, start }: TaggedSentence, before: Group, { from }: Group): boolean {
  const verb = terms[before.to - 1]!;
  if (!terms[from]!.tags.has('PastTense') || !isVerb(verb) || TAKING_CLAUSES.has(verb.root)) return false;
  if (!terms[from - 1]!.tags.has('Noun') || terms[from - 1]!.tags.has('Pronoun')) return false;
  for (let i = before.to; i < from; i++) {
    const { normal, tags } = terms[i]!;
    if (OPENERS.has(normal) || tags.has('QuestionWord') || breaksBefore(text, start, terms, i)) return false;
    if (tags.has('Conjunction') && normal !== 'to') return false;
  }
  return true;
}

/** "swore that she sang there", "announced on Tuesday that": right behind the verb and its day "that" opens its object. */
function isReportClause(terms: readonly Term[], { to }: Group, subject: number): boolean {
  let that = to;
  while (that < subject && (terms[that]!.tags.has('Date') || terms[that]!.normal === 'on')) that++;
  return terms[that]?.normal === 'that' && subject === that + 1 && !DENYING.has(terms[to - 1]!.root);
}

/** For each group the word at which what it says ends at the latest: where the next clause begins that is no part of it. */
function bordersOf(
  { terms }: TaggedSentence,
  groups: readonly Group[],
  starts: readonly number[],
  attached: readonly boolean[],
): number[] {
  const borders: number[] = [];
  for (let n = groups.length - 1, next = terms.length; n >= 0; n--) {
    const told = n + 1 < groups.length && isReportClause(terms, groups[n]!, starts[n + 1]!);
    borders[n] = told ? borders[n + 1]! : next;
    if (!attached[n]) next = starts[n]!;
  }
  return borders;
}

/** The clauses of a sentence, in order. A clause without a subject of its own has that of the clause before. */
export function clausesOf(sentence: TaggedSentence): readonly Clause[] {
  const groups = verbGroups(sentence);
  const starts = groups.map((g, n) => subjectStart(sentence, g.from, groups[n - 1]?.to ?? 0));
  const attached = groups.map((g, n) => isAttached(sentence, g, groups[n - 1]));
  const borders = bordersOf(sentence, groups, starts, attached);
  const out: Clause[] = [];
  groups.forEach((group, n) => {
    const limit = Math.min(borders[n]!, group.to + LONGEST_OBJECT);
    const end = trimTail(sentence.terms, group.to, objectEnd(sentence, group.to, limit));
    const before = out[n - 1];
    const meant = antecedent(sentence, group.from);
    const given = clause(sentence, group, starts[n]!, meant.length ? meant : (before?.subject ?? []), end);
    const goesOn = before !== undefined && isContinued(sentence.terms, group, groups[n - 1]);
    const done = before !== undefined && (goesOn || isDone(sentence.terms, group, before));
    const apart = isDistinction(sentence.terms, group) ? (before?.modality ?? 'asserted') : null;
    const found = {
      ...given,
      polarity: goesOn ? before.polarity : given.polarity,
      modality: apart ?? (done ? before.modality : given.modality),
      attached: attached[n]!,
    };
    if (before && DENYING.has(before.verb.root) && before.object.length === 0)
      out.push({ ...found, modality: 'denied' });
    else out.push(isCharge(sentence.terms, group.from) ? { ...found, modality: 'alleged' } : found);
  });
  return out;
}

/** "charged with poaching", "accused of having poached": a deed that is only laid to somebody. */
const isCharge = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.tags.has('Gerund') &&
  DEED_LINKS.has(terms[at - 1]?.normal ?? '') &&
  ACCUSED.has(terms[at - 2]?.normal ?? '');

/** The object does not end in a conjunction, a relative word or a lone preposition. */
function trimTail(terms: readonly Term[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (terms[end - 1]!.bits & ENDS_NO_OBJECT ||
      (terms[end - 1]!.tags.has('Preposition') && !terms[end - 1]!.tags.has('Particle')))
  )
    end--;
  return end;
}
