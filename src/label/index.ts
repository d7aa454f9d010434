/** What a finding is about, in a few words for a person: the words of the articles, never stems. */

import type { Claim, ClaimOf, Finding, Judgement } from '../model.ts';
import { governmentOf } from '../names/metonyms.ts';
import { actionOf } from '../text/content-words.ts';
import { oneLine } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';
import { mutualEvents } from '../words/mutual-events.ts';
import { auxiliaries, ownerPrepositions, relativeWords } from '../words/quote-grammar.ts';
import { crowdWords } from '../words/quote-roles.ts';
import { plainReportingForms } from '../words/reporting-verbs.ts';
import { vagueCounts } from '../words/time-words.ts';
import {
  claimsOf,
  clauseAround,
  hangs,
  hasSubject,
  isClear,
  type Range,
  sceneOf,
  trimmed,
  without,
  wordFor,
  wordsIn,
} from './clause-text.ts';
import { figureLabel } from './figure-label.ts';

// The section of a report in which a finding stands.
// The line of its file on which a claim stands.
/** Line of the file on which the claim's span begins: a sentence may run over several. */
export function lineOfClaim({ sentence, span }: Claim): number {
  const before = sentence.text.slice(0, Math.max(0, span.start - sentence.start));
  return sentence.line + (before.match(/\r\n?|\n/g)?.length ?? 0);
}

/** The sections of the report, in the order in which a person wants to read them. */
export type Section =
  | 'disagree'
  | 'partly'
  | 'wording'
  | 'contested'
  | 'unclear'
  | 'corroborated'
  | 'repeated'
  | 'single';

/** Where in the report a finding stands. */
export function sectionOf({ verdict, reason, corroborated }: Finding): Section {
  if (verdict === 'single') return 'single';
  if (verdict === 'agree') return corroborated ? 'corroborated' : 'repeated';
  if (verdict === 'disagree') return reason === 'reworded' ? 'wording' : 'disagree';
  return reason === 'partly' || reason === 'contested' ? reason : 'unclear';
}

/** Longer labels are cut at a word. */
const LONGEST = 90;
/** Of a clause without a date, this much tells what happened. */
const EVENT_LENGTH = 72;

/** Cut to a length at a word, with an ellipsis. */
export function shorten(text: string, length = LONGEST): string {
  const flat = oneLine(text).trim();
  return flat.length <= length ? flat : `${trimmed(flat.slice(0, length).replace(/\s+\S*$/, ''))} …`;
}

/** An entity's name, or the id itself for what is no entity. */
export type NameOf = (entity: string) => string;

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** What most claims name, most often first; ties in order of first use. */
function commonest(values: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** The best by a list of marks, each the higher the better; ties by the claim's id. */
function best<T extends { readonly claim: Claim }>(
  candidates: readonly T[],
  marks: (of: T) => readonly number[],
): T | undefined {
  if (candidates.length < 2) return candidates[0];
  const rated = candidates.map((of) => ({ of, marks: marks(of) }));
  rated.sort((a, b) => {
    const at = a.marks.findIndex((mark, n) => mark !== b.marks[n]);
    return at >= 0 ? b.marks[at]! - a.marks[at]! : a.of.claim.id < b.of.claim.id ? -1 : 1;
  });
  return rated[0]?.of;
}

const mutual: ReadonlyMap<string, string> = new Map(Object.entries(mutualEvents));

/** "meeting of Bo Larsen and Anna Keller, Osmond", where two parties do one thing together; a state is a party only beside states. */
function mutualLabel(claims: readonly ClaimOf<'date'>[], nameOf: NameOf): string | null {
  const action = commonest(claims.flatMap((c) => (c.about.action ? [c.about.action] : [])))[0] ?? '';
  const noun = mutual.get(action) ?? mutual.get(actionOf(action));
  if (!noun) return null;
  const place = commonest(claims.flatMap((c) => (c.about.place ? [c.about.place] : [])))[0];
  const named = commonest(claims.flatMap((c) => c.about.participants.filter((id) => id !== place)));
  const others = named.filter((id) => governmentOf(id) === null);
  const parties = others.length >= 2 ? others : others.length === 0 ? named : [];
  return parties.length < 2
    ? null
    : `${noun} of ${list(parties.slice(0, 2).map(nameOf))}${place ? `, ${nameOf(place)}` : ''}`;
}

/** What the article says happened on the day, without the day. */
function eventText(claim: ClaimOf<'date'>): string {
  const scene = sceneOf(claim);
  const word = claim.about.action ? wordFor(scene.text, claim.about.action, scene.span) : null;
  const clause = clauseAround(scene, word ?? scene.span);
  const anchor = word ?? scene.span;
  const complete = anchor.start - clause.start > FAR || hasSubject(scene.text, clause, anchor);
  return complete ? cutAround(scene.text, clause, scene.span, anchor) : withLead(scene.text, clause, scene.span);
}

/** From here on the beginning of the clause says little about the action. */
const FAR = 50;

/** Words before a clause that lost its subject. */
const LEAD_WORDS = 5;

/** "… festival, which is soon to open in Osmond": the clause with the words before it. */
function withLead(text: string, clause: Range, span: Range): string {
  const before = wordsIn(text.slice(0, clause.start));
  const lead = before.slice(-LEAD_WORDS)[0]?.start ?? clause.start;
  const start = before.length <= LEAD_WORDS + 2 ? 0 : lead;
  const whole = shorten(trimmed(without(text, { start, end: clause.end }, span)), EVENT_LENGTH);
  return start === 0 ? whole : `… ${whole}`;
}

/** A clause cut to what a label holds, with the word that matters in it. */
function cutAround(text: string, clause: Range, span: Range, word: Range): string {
  const whole = trimmed(without(text, clause, span));
  if (whole.length <= EVENT_LENGTH || word.end - clause.start <= EVENT_LENGTH) return shorten(whole, EVENT_LENGTH);
  const before = wordsIn(text.slice(clause.start, word.start)).at(-5);
  const start = clause.start + (before?.start ?? 0);
  return `… ${shorten(trimmed(without(text, { start, end: clause.end }, span)), EVENT_LENGTH)}`;
}

const isBody = (claim: Claim): number => Number(claim.sentence.role === 'body');
/** Neither a stump nor a sentence to be read twice. */
const isHandy = (text: string): number =>
  Number(text.length >= 20 && text.length <= EVENT_LENGTH && !text.includes('…'));

function dateLabel(claims: readonly ClaimOf<'date'>[], nameOf: NameOf): string {
  const together = mutualLabel(claims, nameOf);
  if (together) return together;
  const texts = claims.map((claim) => ({ claim, text: eventText(claim) }));
  const chosen = best(texts, ({ claim, text }) => [
    Number(isClear(text)),
    Number(!text.startsWith('…')),
    isHandy(text),
    isBody(claim),
    -text.length,
  ]);
  return chosen?.text || shorten(claims[0]!.sentence.text, EVENT_LENGTH);
}

const oneOf = (words: readonly string[]): string => words.join('|');
/** The start of a phrase that can name somebody: the mayor, many of his friends, statements from both sides. */
const CUE_REMAINS = new RegExp(
  `^(?:\\p{Lu}|the |an? |his |her |its |their |one |two |(?:${oneOf([...crowdWords, ...vagueCounts])}) |` +
    `\\p{Ll}+s?$|\\p{Ll}+ \\p{Ll}+s$|\\p{Ll}+s (?:${oneOf(ownerPrepositions)}) )`,
  'iu',
);
/** Some close to the mayor: alone such a word is no name, with more it is. */
const CROWD = new RegExp(`^(?:${oneOf([...crowdWords, ...vagueCounts])}) \\p{L}`, 'iu');
/** Where the name of somebody ends: an insider | who knows him; critics | have called it a shame and. */
const BEHIND_NAME = new RegExp(
  `(?:,? (?:${oneOf(relativeWords)})|,? as well as| (?:${oneOf([...auxiliaries, ...plainReportingForms])})) .*$`,
  'u',
);
/** Longest name of somebody unknown. */
const MOST_CREDIT = 60;

/** Who is credited, where no known name is: "police" of "police said"; null where the words name nobody. */
function creditOf(claim: ClaimOf<'quote'>): string | null {
  const text = oneLine(claim.attribution[0]?.text ?? '').trim();
  const cue = oneLine(claim.value.cue?.text ?? '');
  const at = cue === '' ? -1 : text.indexOf(cue);
  const sides = at < 0 ? [text] : [text.slice(0, at), text.slice(at + cue.length)];
  const left = sides.map((side) => trimmed(side)).filter((side) => side !== '');
  const who = left[0]?.replace(BEHIND_NAME, '');
  return left.length === 1 &&
    who &&
    who.length <= MOST_CREDIT &&
    (isClear(who) || CROWD.test(who)) &&
    CUE_REMAINS.test(who)
    ? who
    : null;
}

function firstCredit(claims: readonly ClaimOf<'quote'>[]): string | null {
  for (const claim of claims) {
    const credit = creditOf(claim);
    if (credit !== null) return credit;
  }
  return null;
}

/** "Anna Keller: the longest bridge among the northern towns" */
function quoteLabel(claims: readonly ClaimOf<'quote'>[], nameOf: NameOf): string {
  const speaker = claims.find((c) => c.about.speaker)?.about.speaker;
  const who = speaker ? nameOf(speaker) : firstCredit(claims);
  const forms = ['indirect', 'mixed', 'direct'];
  const spoken = best(
    claims.map((claim) => ({ claim })),
    ({ claim }) => [forms.indexOf(claim.value.form), isBody(claim), -Math.abs(claim.value.words.length - 60)],
  )!.claim;
  return `${who ?? 'Unnamed speaker'}: ${shorten(trimmed(spoken.value.words), 60)}`;
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who)\b/i;

/** Whether the clause holds its own subject, as a word with its stem or a part of its name. */
function holdsSubject({ about, span }: ClaimOf<'statement'>, nameOf: NameOf): boolean {
  if (about.subject === null) return false;
  const name = new Set(nameOf(about.subject).split(/[\s-]+/));
  const first = wordsIn(span.text, 8);
  return first.some(({ word }) => stem(word.toLowerCase()) === about.subject || name.has(word));
}

/** Characters by which a clause is lengthened to the front, to its subject. */
const LEAD = 60;

/** Whether somebody known acts in it: such a clause is whole, and says most by itself. */
const isNamed = ({ about }: ClaimOf<'statement'>): boolean =>
  about.subject !== null && about.participants.includes(about.subject);

/** The clause; where its subject stands before it, from there on. */
function statementText(claim: ClaimOf<'statement'>, nameOf: NameOf): string {
  const own = trimmed(claim.span.text);
  const begins = /^\p{Lu}/u.test(own) || PRONOUN.test(own) || holdsSubject(claim, nameOf);
  if (begins && !hangs(claim.sentence.text, claim.span.start - claim.sentence.start)) return own;
  const { text, span } = sceneOf(claim);
  const { start } = clauseAround({ text, span: { start: 0, end: 0 } }, span, 0);
  if (span.start - start <= LEAD) return trimmed(text.slice(start, span.end));
  const lead = wordsIn(text.slice(start, span.start)).at(-LEAD_WORDS);
  return lead ? `… ${trimmed(text.slice(start + lead.start, span.end))}` : own;
}

function statementLabel(claims: readonly ClaimOf<'statement'>[], nameOf: NameOf): string {
  const texts = claims.map((claim) => ({ claim, text: statementText(claim, nameOf) }));
  const chosen = best(texts, ({ claim, text }) => {
    const holds = holdsSubject(claim, nameOf);
    return [
      Number(holds) + Number(isClear(text)) + Number(holds && isNamed(claim)) - Number(text.startsWith('…')),
      Number(text.length >= 20 && text.length <= LONGEST),
      isBody(claim),
      -Math.abs(text.length - 60),
    ];
  })!;
  return shorten(chosen.text || chosen.claim.sentence.text);
}

/** The subject in the fewest words that still say it. */
function topicLabel(claims: readonly Claim[]): string {
  const chosen = best(
    claims.map((claim) => ({ claim })),
    ({ claim }) => [isBody(claim), -Math.abs(claim.span.text.length - 30)],
  )!;
  const left = claims.every((claim) => claim.kind === 'topic' && !claim.value.mentioned);
  return shorten(`${left ? 'not mentioned: ' : ''}${trimmed(chosen.claim.span.text)}`);
}

/** The label of a judgement; `nameOf` gives an entity's name, or the id itself for what is no entity. */
export function labelOf(judged: Judgement, nameOf: NameOf): string {
  const claims = claimsOf(judged);
  switch (judged.kind) {
    case 'date':
      return shorten(dateLabel(claims as ClaimOf<'date'>[], nameOf));
    case 'figure':
      return shorten(figureLabel(claims as ClaimOf<'figure'>[], nameOf));
    case 'quote':
      return quoteLabel(claims as ClaimOf<'quote'>[], nameOf);
    case 'statement':
      return statementLabel(claims as ClaimOf<'statement'>[], nameOf);
    default:
      return topicLabel(claims);
  }
}
