/** Statements: who did what to whom, with polarity and modality. In: an article with its clauses, quotations and agents. Out: one claim for each clause that says something. */

import type { AgentOf } from '../coreference/agents.ts';
import type { ClaimOf, Draft, Reason, Span, TaggedSentence, Term } from '../model.ts';
import { arePlacesApart, hasSort } from '../names/lexicon.ts';
import type { ReadArticle } from '../quotes/index.ts';
import type { Clause } from '../syntax/clauses.ts';
import { nominalClauses } from '../syntax/event-noun-clauses.ts';
import type { SyntaxSentence } from '../syntax/index.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { actionKey, actionOf, contentStems, termStem } from '../text/content-words.ts';
import { anyOf, matchesOf } from '../text/pattern.ts';
import { contains, firstFrom, overlaps, sentencePlace } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { actions, denyingVerbs, onceActions, undoneActions } from '../words/actions.ts';
import { shares, units } from '../words/figure-units.ts';
import { scales } from '../words/numbers.ts';
import { reportingVerbs } from '../words/reporting-verbs.ts';
import { reportingOnly } from '../words/statements.ts';
import type { ClaimContext, ClaimKind, Feature, Pair, Prepared } from './kind.ts';
import { differing, type ValueWords, valueWordsOf } from './value-words.ts';

// Numbers in statements: one that tells much makes two wordings one fact, others tell two things. In: claims. Out: whether they share one.

/** A number that is no part of a name: not "B52", "Route-66". */
const NUMBER = /(?<![\p{L}\d.,-])[$€£]?\d(?:[.,]?\d)*/gu;
const SCALED = new RegExp(`^\\s?(?:%|${anyOf([...Object.keys(scales), ...Object.keys(shares)]).source})`, 'u');
const HYPHENATED = /^-(\p{Ll}+)(-old\b)?/u;

/** "a 48-room hotel", but no age and no size: "48-year-old", "48-inch". */
function isMeasured(behind: string): boolean {
  const [, word, old] = HYPHENATED.exec(behind) ?? [];
  return word !== undefined && old === undefined && !Object.hasOwn(units, word);
}

/** Numbers that tell much: sums, shares, "412,000", "a 48-room hotel"; no ages, years, days of a month; "$100" is said of too much. */
function isParticular(number: string, behind: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/0+$/, '');
  return (
    digits.length > 1 && (/^[$€£]/.test(number) || /,\d{3}/.test(number) || SCALED.test(behind) || isMeasured(behind))
  );
}

/** Characters behind a number that are looked at. */
const MOST_BEHIND = 16;

const numbersOf = (text: string): string[] =>
  matchesOf(NUMBER, text)
    .filter((m) => isParticular(m[0], text.slice(m.index + m[0].length, m.index + m[0].length + MOST_BEHIND)))
    .map(([number]) => number.replace(/^[$€£]/, ''));

/** Whether two clauses give one such number. */
const sharesNumber = (a: readonly string[], b: readonly string[]): boolean => a.some((number) => b.includes(number));

const REPORTING = new Set<string>(reportingOnly);
/** Verbs that tell something: without an object they say nothing. */
const TELLING = new Set<string>([...Object.values(reportingVerbs).flat(), ...denyingVerbs]);
/** A clause with fewer content words says too little to be compared. */
const MIN_TERMS = 2;

/** The action that a verb says was not done, if it is such a verb. */
const own = (root: string): string | undefined =>
  Object.hasOwn(undoneActions, root) ? undoneActions[root as keyof typeof undoneActions] : undefined;

const ATTEMPT = 'attempt';

/** The entity that a noun phrase names, or the stem of its last word. */
function headOf(sentence: TaggedSentence, words: readonly Term[]): string | null {
  if (!words.length) return null;
  const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
  const inside = sentence.mentions.filter((m) => contains(span, m));
  // "U.S. Rep. Ray Hill": the person, not the country of the office.
  const named = inside.find((m) => m.kind === 'person') ?? inside[0];
  return named ? named.entity : (contentStems(words).at(-1) ?? null);
}

const IN_PHRASE = tagBits('Noun', 'Adjective', 'Determiner', 'Value', 'Possessive', 'Gerund');
const NO_PHRASE = tagBits('Preposition', 'Conjunction');
const inPhrase = ({ bits }: Term): boolean => (bits & IN_PHRASE) !== 0 && !(bits & NO_PHRASE);

/** The first noun phrase behind a verb: "the plan" of "rejected the plan on Friday", "the town" of "arrived in the town". */
function firstPhrase({ text, start }: TaggedSentence, words: readonly Term[]): readonly Term[] {
  const from = words.findIndex((t) => inPhrase(t) && !t.tags.has('Date'));
  if (from < 0) return [];
  let to = from + 1;
  while (to < words.length && inPhrase(words[to]!) && !words[to]!.tags.has('Date')) {
    if (/[,;:()]/.test(text.slice(words[to - 1]!.end - start, words[to]!.start - start))) break;
    to++;
  }
  return words.slice(from, to);
}

function placeOf(sentence: TaggedSentence, clause: Clause): string | null {
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'place' || !contains(clause, mention)) continue;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    if (/\b(?:in|at|near|outside|inside|on)\s+(?:(?:the|an?|\d{1,6})\s+)?$/i.test(before)) return mention.entity;
  }
  return null;
}

/** A clause that says something, and the one before it in the sentence. */
interface Told {
  readonly clause: Clause;
  readonly before: Clause | undefined;
}

/** Who acts in a clause: its words, and the entity they name or the stem of their head. */
interface Subject {
  readonly id: string | null;
  /** Whether the id is that of an entity. */
  readonly known: boolean;
  readonly words: readonly Term[];
}

/** The words of a sentence inside a stretch. */
function within(terms: readonly Term[], { start, end }: Span): readonly Term[] {
  const from = firstFrom(terms, start);
  return terms.slice(from, firstFrom(terms, end));
}

/** The subject of a clause, over appositions and brackets; what stands right before the verb where no other is found. */
function subjectOf(sentence: TaggedSentence, clause: Clause, agentOf: AgentOf): Subject {
  const agent = clause.group.length ? agentOf(clause.verb) : null;
  if (!agent) return { id: headOf(sentence, clause.subject), known: false, words: clause.subject };
  const words = within(sentence.terms, agent);
  const head = agent.head[agent.head.length - 1];
  const id = agent.entity ?? (agent.open || !head ? null : (contentStems(words).at(-1) ?? null));
  return { id, known: agent.entity !== null, words };
}

/** The clause with its subject, where only an insertion parts them: "Ana Hill (R-Ohio), a lawyer, resigned". */
function wholeSpan({ clause, before }: Told, { words }: Subject): Span {
  const first = words[0]?.start ?? clause.start;
  const between = before !== undefined && before.verb.start > first;
  return { start: between ? clause.start : Math.min(first, clause.start), end: clause.end };
}

function draft(sentence: TaggedSentence, told: Told, agentOf: AgentOf): Draft<'statement'> {
  const { clause } = told;
  const subject = subjectOf(sentence, clause, agentOf);
  const { start, end } = wholeSpan(told, subject);
  const whole = { start, end };
  const participants = subject.known ? [subject.id!] : [];
  for (const m of sentence.mentions)
    if (!participants.includes(m.entity) && (overlaps(whole, m) || subject.words.some((t) => overlaps(t, m))))
      participants.push(m.entity);
  return {
    kind: 'statement',
    span: { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) },
    sentence: sentencePlace(sentence),
    about: {
      subject: subject.id,
      // "Tried to sell" tells of a try, and no sale.
      action: actionOf(clause.attempted ? ATTEMPT : (own(clause.verb.root) ?? clause.verb.root)),
      object: headOf(sentence, firstPhrase(sentence, clause.object)),
      participants,
      terms: contentStems(subject.words, [clause.verb], clause.object),
    },
    value: { place: placeOf(sentence, clause) },
    polarity: clause.polarity,
    modality: clause.modality,
    attribution: [],
    rule: 'verb' in clause && clause.group.length === 0 ? 'event-noun' : 'clause',
  };
}

/** "The bridge did not collapse", "the minister resigned": a deed of the lexicon says enough without an object. */
const isDeed = ({ verb }: Clause): boolean => Object.hasOwn(actions, verb.root) || actionOf(verb.root) !== verb.root;

/** Whether a clause has so many different content words beside its verb. */
function holdsTerms(clause: Clause, wanted: number): boolean {
  const seen: string[] = [];
  const meet = (term: Term): void => {
    const found = termStem(term);
    if (found !== null && !seen.includes(found)) seen.push(found);
  };
  for (let n = 0; n < clause.object.length && seen.length < wanted; n++) meet(clause.object[n]!);
  for (let n = 0; n < clause.subject.length && seen.length < wanted; n++)
    if (contains(clause, clause.subject[n]!)) meet(clause.subject[n]!);
  return seen.length >= wanted;
}

/** Whether the clause says something of its own: not "he said", not "it was", not the bare end of another clause. */
function says(clause: Clause): boolean {
  if (REPORTING.has(clause.verb.root) || clause.group[0]?.normal === 'according') return false;
  if (clause.object.length === 0 && !clause.passive && !isDeed(clause)) return false;
  const meant = clause.subject.length === 1 && clause.subject[0]!.tags.has('Pronoun') ? 1 : 0;
  // "Police arrested him", "the driver was arrested": of a deed its one party is enough; "the mayor denied" lacks what.
  const enough = (isDeed(clause) || clause.passive) && !(clause.object.length === 0 && TELLING.has(clause.verb.root));
  return holdsTerms(clause, MIN_TERMS - Math.max(meant, enough ? 1 : 0));
}

/** The clauses of a sentence that say something; what one says as part of its own object is not said again. */
function toldIn({ clauses }: SyntaxSentence): Told[] {
  const out: Told[] = [];
  clauses.forEach((clause, n) => {
    const holder = out[out.length - 1]?.clause;
    const held = clause.attached && holder !== undefined && contains(holder, clause.verb);
    if (says(clause) && !held) out.push({ clause, before: clauses[n - 1] });
  });
  return out;
}

/** "according to a statement released by the ministry": says where something is from, and nothing of its own. */
const ATTRIBUTION = /\baccording to(?:\s\w{1,12}){0,3}\s?$/i;
/** "spoke on condition of anonymity", "who asked not to be named": says of the source that it has no name. */
const UNNAMED =
  /\bon (?:the )?condition of anonymity\b|\b(?:not|declined|anonymously) to be (?:named|identified|quoted)\b/i;
const BEFORE_CLAUSE = 60;
function isAttribution({ text, start }: TaggedSentence, { span }: Draft<'statement'>): boolean {
  const at = span.start - start;
  return (
    /^according to\b/i.test(span.text) ||
    UNNAMED.test(span.text) ||
    ATTRIBUTION.test(text.slice(Math.max(0, at - BEFORE_CLAUSE), at))
  );
}

/** What stands inside quotation marks is a quote; only a few quoted words inside a clause are part of it. */
const QUOTED_WORDS = 4;

function extract({
  text,
  sentences,
  quotations,
  agentOf,
}: Pick<ReadArticle, 'text' | 'sentences' | 'quotations' | 'agentOf'>): Draft<'statement'>[] {
  const quoted = quotations.filter((q) => text.slice(q.start, q.end).split(/\s+/).length > QUOTED_WORDS);
  const out: Draft<'statement'>[] = [];
  for (const sentence of sentences) {
    if (sentence.text.endsWith('?')) continue;
    const told = toldIn(sentence);
    for (const clause of nominalClauses(sentence)) told.push({ clause, before: undefined });
    for (const one of told)
      if (!quoted.some((q) => contains(q, one.clause.verb))) {
        const drafted = draft(sentence, one, agentOf);
        if (!isAttribution(sentence, drafted)) out.push(drafted);
      }
  }
  return out;
}

/** Whether two clauses name different entities as subject, and neither names the other's at all. Objects are too often places of one another. */
function namesOthers(
  { claim: { about: x } }: ClaimContext<'statement'>,
  { claim: { about: y } }: ClaimContext<'statement'>,
): boolean {
  const [one, other] = [x.subject, y.subject];
  return (
    one !== null &&
    other !== null &&
    one !== other &&
    x.participants.includes(one) &&
    y.participants.includes(other) &&
    !y.participants.includes(one) &&
    !x.participants.includes(other)
  );
}

/** With one word in common only the same deed can be the same clause. */
const leastShared = (a: ClaimContext<'statement'>, b: ClaimContext<'statement'>): number =>
  a.claim.about.action === b.claim.about.action ? 1 : 2;

const wordInCommon = (a: ClaimContext<'statement'>, b: ClaimContext<'statement'>): boolean =>
  [...a.keys].some((key) => !key.startsWith('@') && b.keys.has(key));

/** Whether the deed of each clause stands in the other, as its verb or as one of its words. */
function deedInCommon({ a, b }: Pair<'statement'>): boolean {
  const holds = (deed: string, { claim: { about } }: ClaimContext<'statement'>): boolean =>
    about.action === deed || about.terms.some((term) => actionKey(term) === `=${deed}` || term === stem(deed));
  return holds(a.claim.about.action, b) || holds(b.claim.about.action, a);
}

/** A caption tells what a picture shows, a title what the text will say: neither is a statement beside those of the text. */
const isCaption = ({ claim }: ClaimContext<'statement'>): boolean => claim.sentence.role === 'caption';

const features: readonly Feature<'statement'>[] = [
  { id: 'deed-in-common', sign: 1, of: (pair) => (deedInCommon(pair) ? 1 : 0) },
  { id: 'same-action', sign: 1, of: ({ a, b }) => (a.claim.about.action === b.claim.about.action ? 1 : 0) },
  {
    id: 'same-object',
    sign: 1,
    of: ({ a, b }) => (a.claim.about.object !== null && a.claim.about.object === b.claim.about.object ? 1 : 0),
  },
  {
    id: 'same-subject',
    sign: 1,
    of: ({ a, b }) => (a.claim.about.subject !== null && a.claim.about.subject === b.claim.about.subject ? 1 : 0),
  },
  { id: 'other-subject', sign: -1, of: ({ a, b }) => (namesOthers(a, b) ? 1 : 0) },
];
const valueFeatures: readonly Feature<'statement'>[] = [
  {
    id: 'same-number',
    sign: 1,
    of: ({ a, b }) => (sharesNumber(a.prepared.particular, b.prepared.particular) ? 1 : 0),
  },
];

/** Whether a statement says that something is not so; what is denied in the negative is affirmed. */
const denies = (claim: ClaimOf<'statement'>): boolean =>
  (claim.polarity === 'negated') !== (claim.modality === 'denied');

const ONCE = new Set<string>(onceActions);

/** Two places of what happens to somebody once: "was arrested in Oslo", "was arrested in Bergen". */
function elsewhere(
  { about: a, value: x }: ClaimOf<'statement'>,
  { about: b, value: y }: ClaimOf<'statement'>,
): boolean {
  if (!x.place || !y.place || a.subject === null || a.subject !== b.subject || a.action !== b.action) return false;
  const named =
    a.participants.includes(a.subject) && !a.participants.includes(y.place) && !b.participants.includes(x.place);
  return named && ONCE.has(a.action) && arePlacesApart(x.place, y.place);
}

/** The values are read when the clause is first compared with one that could be the same: most never are. */
function prepare({ span }: ClaimOf<'statement'>): Prepared['statement'] {
  let values: ValueWords | null = null;
  return {
    particular: numbersOf(span.text),
    get values() {
      values ??= valueWordsOf(span.text);
      return values;
    },
  };
}

/** "Tried to sell" and "sold" do not say the same. */
const isAttempt = ({ about }: ClaimOf<'statement'>): boolean => about.action === actionOf(ATTEMPT);

/** Content words that two clauses share, of those of the shorter: from this share on they are one clause but for what differs. */
const SAME_CLAUSE = 0.6;
function areOneClause({ about: x }: ClaimOf<'statement'>, { about: y }: ClaimOf<'statement'>): boolean {
  const shared = x.terms.filter((term) => y.terms.includes(term)).length;
  return x.action === y.action && shared >= SAME_CLAUSE * Math.min(x.terms.length, y.terms.length);
}

function compare(a: ClaimOf<'statement'>, b: ClaimOf<'statement'>, x = prepare(a), y = prepare(b)): Reason {
  // Figures and dates are held against each other as such; a rank is held against another here.
  const other = differing(x.values, y.values);
  if (other.length) return other.length === 1 && other[0] === 'ranks' && areOneClause(a, b) ? 'conflict' : 'fragment';
  if (isAttempt(a) !== isAttempt(b)) return 'fragment';
  if (denies(a) !== denies(b)) {
    if (a.about.action !== b.about.action || a.about.subject !== b.about.subject) return 'fragment';
    return a.modality === b.modality || a.modality === 'denied' || b.modality === 'denied' ? 'negated' : 'hedged';
  }
  if (a.modality !== b.modality && a.modality !== 'denied' && b.modality !== 'denied') {
    // "will open the borders" and "has been limiting travel": one is no later word on the other.
    if (a.about.action !== b.about.action) return 'fragment';
    const planned = a.modality === 'planned' || b.modality === 'planned';
    return planned && (a.modality === 'asserted' || b.modality === 'asserted') ? 'superseded' : 'hedged';
  }
  return elsewhere(a, b) ? 'place' : 'same';
}

/** "at Mill Street": the place of what happens once, as its name reads from its id. */
const placeLabel = ({ about, value }: ClaimOf<'statement'>): string =>
  value.place && ONCE.has(about.action) && hasSort(value.place)
    ? `at ${value.place.replace(/-/g, ' ').replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase())}`
    : '';

/** "no. 2": the rank that a clause gives, where it gives one. */
const rankLabel = ({ span }: ClaimOf<'statement'>): string => {
  const { ranks } = valueWordsOf(span.text);
  return ranks.length === 1 ? `no. ${ranks[0]}` : '';
};

const valueLabel = (claim: ClaimOf<'statement'>): string =>
  [
    claim.polarity === 'negated' ? 'not' : '',
    claim.modality === 'asserted' ? '' : claim.modality,
    claim.polarity === 'affirmed' ? placeLabel(claim) : '',
    claim.polarity === 'affirmed' ? rankLabel(claim) : '',
  ]
    .filter(Boolean)
    .join(', ') || 'stated';

/** Statements with polarity. */
export const statement: ClaimKind<'statement'> = {
  name: 'statement',
  extract,
  prepare,
  cannotLink: (a, b) => !wordInCommon(a, b) || isCaption(a) || isCaption(b),
  features,
  valueFeatures,
  minSharedKeys: leastShared,
  compare,
  valueLabel,
};
