/** Statements: who did what to whom, with polarity and modality. In: a tagged article. Out: one claim for each clause that says something. */

import { actionKey, actionOf } from '../actions.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { contentStems } from '../content.ts';
import type { ClaimOf, Draft, Reason, TaggedArticle, TaggedSentence, Term } from '../model.ts';
import { nominalClauses } from '../nominal.ts';
import { quotedIn } from '../quotes/marks.ts';
import { type Referent, referentOf } from '../quotes/referents.ts';
import { contains, overlaps } from '../span.ts';
import { actions, undoneActions } from '../words/actions.ts';
import { reportingOnly } from '../words/statements.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

const REPORTING = new Set<string>(reportingOnly);
/** A clause with fewer content words says too little to be compared. */
const MIN_TERMS = 2;

/** The action that a verb says was not done, if it is such a verb. */
const own = (root: string): string | undefined =>
  Object.hasOwn(undoneActions, root) ? undoneActions[root as keyof typeof undoneActions] : undefined;

/** The entity that a noun phrase names, or the stem of its last word. */
function headOf(sentence: TaggedSentence, words: readonly Term[]): string | null {
  if (!words.length) return null;
  const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
  const inside = sentence.mentions.filter((m) => contains(span, m));
  // "U.S. Rep. Ray Hill": the person, not the country of the office.
  const named = inside.find((m) => m.kind === 'person') ?? inside[0];
  return named ? named.entity : (contentStems(words).at(-1) ?? null);
}

function placeOf(sentence: TaggedSentence, clause: Clause): string | null {
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'place' || !contains(clause, mention)) continue;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    if (/\b(?:in|at|near|outside|inside|on)\s+(?:the\s+)?$/i.test(before)) return mention.entity;
  }
  return null;
}

function draft(sentence: TaggedSentence, clause: Clause, referent: Referent): Draft<'statement'> {
  const meant = clause.subject.length === 1 ? referent(clause.subject[0]!) : null;
  const participants = sentence.mentions.filter(
    (m) => overlaps(clause, m) || clause.subject.some((t) => overlaps(t, m)),
  );
  const { start, end } = clause;
  const { block: _, terms: _terms, mentions: _mentions, ...place } = sentence;
  return {
    kind: 'statement',
    span: { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) },
    sentence: place,
    about: {
      subject: meant ?? headOf(sentence, clause.subject),
      action: actionOf(own(clause.verb.root) ?? clause.verb.root),
      object: headOf(sentence, clause.object),
      participants: [...new Set([...(meant ? [meant] : []), ...participants.map((m) => m.entity)])],
      terms: contentStems([...clause.subject, clause.verb, ...clause.object]),
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

/** Whether the clause says something of its own: not "he said", not "it was", not the bare end of another clause. */
function says(clause: Clause): boolean {
  if (REPORTING.has(clause.verb.root) || clause.group[0]?.normal === 'according') return false;
  const own = [...clause.subject.filter((t) => contains(clause, t)), ...clause.object];
  const meant = clause.subject.length === 1 && clause.subject[0]!.tags.has('Pronoun') ? 1 : 0;
  const whole = clause.object.length > 0 || clause.passive || isDeed(clause);
  return contentStems(own).length + meant >= MIN_TERMS && whole;
}

/** What stands inside quotation marks is a quote; only a few quoted words inside a clause are part of it. */
const QUOTED_WORDS = 4;

function extract(article: TaggedArticle): Draft<'statement'>[] {
  const quoted = quotedIn(article).filter((q) => article.text.slice(q.start, q.end).split(/\s+/).length > QUOTED_WORDS);
  const referent = referentOf(article);
  return article.sentences.flatMap((sentence) => {
    if (sentence.text.endsWith('?')) return [];
    const clauses = [...clausesOf(sentence).filter(says), ...nominalClauses(sentence)];
    return clauses.filter((c) => !quoted.some((q) => contains(q, c.verb))).map((c) => draft(sentence, c, referent));
  });
}

/** From this likeness of their sentences on, clauses with one verb are the same clause. */
const SAME_SENTENCE = 0.5;

/** What is taken off when the parties of two clauses are not the same, or not known to be. */
const OTHER_PARTIES = 0.7;
const OPEN_SUBJECT = 0.88;
/** Two clauses on the same names need this many other words in common to tell the same of them. */
const SHARED_WORDS = 2;

/** How sure the parties of two clauses are the same, as a factor: the same subject or object, and more in common than names. */
function partiesMeet(a: Frame<'statement'>, b: Frame<'statement'>): number {
  const [x, y] = [a.claim.about, b.claim.about];
  let words = 0;
  for (const key of a.keys) if (b.keys.has(key) && !key.startsWith('@')) words++;
  const same = (one: string | null, other: string | null): boolean => one !== null && one === other;
  const stands = (id: string | null, frame: Frame<'statement'>): boolean =>
    id !== null && (frame.keys.has(`@${id}`) || frame.keys.has(actionKey(id)));
  const meet = same(x.subject, y.subject) || same(x.object, y.object) || (stands(x.subject, b) && stands(y.subject, a));
  if (words < SHARED_WORDS || !(meet || x.subject === null || y.subject === null)) return OTHER_PARTIES;
  return meet ? 1 : OPEN_SUBJECT;
}

/** Clauses share words by chance: a blind reading (EVALUATION.md) found the loosest links the least true. */
const WORDED = 0.92;
/** What the same words tell with another verb. */
const OTHER_ACTION = 0.78;
/** What is left where each clause names somebody else: "Ana Hill resigned", "Ray Moss resigned". */
const SOMEBODY_ELSE = 0.4;

/** Whether two clauses name different entities as subject, and neither names the other's at all. Objects are too often places of one another. */
function namesOthers(
  { claim: { about: x } }: Frame<'statement'>,
  { claim: { about: y } }: Frame<'statement'>,
): boolean {
  const differ = (one: string | null, other: string | null): boolean =>
    one !== null &&
    other !== null &&
    one !== other &&
    x.participants.includes(one) &&
    y.participants.includes(other) &&
    !y.participants.includes(one) &&
    !x.participants.includes(other);
  return differ(x.subject, y.subject);
}

/** Same clause in other words: most of what they are about is shared, or the same action in nearly the same sentence. */
function related(a: Frame<'statement'>, b: Frame<'statement'>, weights: Weights): number {
  let shared = 0;
  for (const key of a.keys) if (b.keys.has(key)) shared++;
  const action = a.claim.about.action === b.claim.about.action;
  // Most pairs end here: with one word in common only a twin is the same clause.
  if (shared === 0 || (shared === 1 && !action)) return 0;
  const context = weights.dice(a.context, b.context);
  if (shared === 1 && context < SAME_SENTENCE) return 0;
  const dice = weights.dice(a.keys, b.keys);
  const parties = partiesMeet(a, b) * (namesOthers(a, b) ? SOMEBODY_ELSE : 1);
  const twins = action && context >= SAME_SENTENCE ? 0.25 + 0.3 * dice + 0.5 * context : 0;
  if (shared < 2) return twins * parties;
  const contained = shared >= 3 ? weights.containment(a.keys, b.keys) : 0;
  const words = Math.max(dice, 0.8 * contained - 0.1);
  return Math.min(1, WORDED * parties * Math.max(twins, words * (action ? 1.1 : OTHER_ACTION) + 0.15 * context));
}

/** Whether a statement says that something is not so; what is denied in the negative is affirmed. */
const denies = (claim: ClaimOf<'statement'>): boolean =>
  (claim.polarity === 'negated') !== (claim.modality === 'denied');

const numbersIn = (claim: ClaimOf<'statement'>): string[] => claim.span.text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** Clauses with numbers, none of them shared, tell two things: the figures are compared as figures. */
function otherNumbers(a: ClaimOf<'statement'>, b: ClaimOf<'statement'>): boolean {
  const [x, y] = [numbersIn(a), numbersIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}

function compare(a: ClaimOf<'statement'>, b: ClaimOf<'statement'>): Reason {
  if (otherNumbers(a, b)) return 'fragment';
  if (denies(a) !== denies(b)) {
    if (a.about.action !== b.about.action || a.about.subject !== b.about.subject) return 'fragment';
    return a.modality === b.modality || a.modality === 'denied' || b.modality === 'denied' ? 'negated' : 'hedged';
  }
  if (a.modality !== b.modality && a.modality !== 'denied' && b.modality !== 'denied') {
    const planned = a.modality === 'planned' || b.modality === 'planned';
    return planned && (a.modality === 'asserted' || b.modality === 'asserted') ? 'superseded' : 'hedged';
  }
  return 'same';
}

const valueLabel = (claim: ClaimOf<'statement'>): string =>
  [claim.polarity === 'negated' ? 'not' : '', claim.modality === 'asserted' ? '' : claim.modality]
    .filter(Boolean)
    .join(', ') || 'stated';

/** Statements with polarity. */
export const statement: ClaimKind<'statement'> = {
  name: 'statement',
  extract,
  linkage: 'average',
  sure: 0.62,
  related,
  compare,
  valueLabel,
};
