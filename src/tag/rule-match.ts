/**
 * Where a rule of the post-tagger matches in a clause, given where it may begin: compromise's own way of matching, for the tokens that most
 * rules are made of. For the others its matcher has the last word, in a long clause after one pass that says whether they may match at all.
 */

import { MOST } from './places.ts';
import { type Step, stepOf } from './rule-steps.ts';
import type { Methods, NlpRule, NlpTerm, NlpToken } from './types.ts';

/** Half-open, in words of the clause. */
export type Stretch = readonly [start: number, end: number];

export interface Matcher {
  readonly rule: NlpRule;
  readonly steps: readonly Step[];
  /** What must not be inside a match; null if there is no such thing. */
  readonly not: readonly Step[] | null;
  /** All steps are of the kinds that are matched here. */
  readonly isKnown: boolean;
  /** Asks somewhere for the first word of the clause. */
  readonly isAnchored: boolean;
  /** Steps that cannot be missing. */
  readonly least: number;
  readonly group: string | undefined;
}

const isBound = (tokens: readonly NlpToken[]): boolean =>
  tokens.some(({ start, choices }) => start === true || choices?.some(isBound) === true);

export function matcherOf(rule: NlpRule, methods: Methods): Matcher {
  const stepsOf = (tokens: readonly NlpToken[]): Step[] => tokens.map((token) => stepOf(token, methods));
  const steps = stepsOf(rule.regs);
  const not = Array.isArray(rule.notIf) ? stepsOf(rule.notIf as NlpToken[]) : null;
  const isKnown =
    (rule.notIf === undefined || not !== null) && [...steps, ...(not ?? [])].every((step) => step.isKnown);
  const least = steps.filter(({ canSkip }) => !canSkip).length;
  const group = rule.group === undefined ? undefined : String(rule.group);
  return { rule, steps, not, isKnown, isAnchored: isBound(rule.regs), least, group };
}

/** Whether a word that a step asks for by name takes the other half of its contraction along. */
const eatsHalf = (terms: readonly NlpTerm[], at: number, word: string): boolean =>
  Boolean(terms[at]!.implicit) && Boolean(terms[at + 1]?.implicit) && word === terms[at]!.normal;

const fits = (step: Step, terms: readonly NlpTerm[], at: number): boolean =>
  !(step.isFirst && at !== 0) && !(step.isLast && at !== terms.length - 1) && step.test(terms[at]!);

/** The last try: where it ended, and where and how long the group was that it was asked for. */
const tried = { end: 0, groupStart: -1, groupLength: 0 };

function grow(at: number, length: number): void {
  if (tried.groupStart < 0) tried.groupStart = at;
  tried.groupLength += length;
}

/** A list of choices: where it ends; -1 if it is not there. */
function endOfBlock(step: Step, terms: readonly NlpTerm[], at: number): number {
  if (!step.test(terms[at]!)) return step.canSkip ? at : -1;
  let end = at + 1;
  if (step.canRepeat) while (end < terms.length && step.test(terms[end]!)) end++;
  return step.isLast && end !== terms.length ? -1 : end;
}

/** Whether a word that may be missing belongs to the step behind it, which nothing else would be left for. */
function isNeeded(next: Step, terms: readonly NlpTerm[], at: number): boolean {
  return fits(next, terms, at) && (at + 1 >= terms.length || !fits(next, terms, at + 1));
}

/** Where a step that may go on ends: before the next one. */
function endOfGreedy(step: Step, next: Step | undefined, terms: readonly NlpTerm[], from: number): number {
  let at = from;
  while (at < terms.length && !(next && fits(next, terms, at)) && step.test(terms[at]!)) at++;
  return at;
}

/** Tries steps from a word on, with the turns that compromise takes. Whether they match; what they match is in `tried`. */
function matchesAt(
  steps: readonly Step[],
  group: string | undefined,
  terms: readonly NlpTerm[],
  start: number,
): boolean {
  tried.groupStart = -1;
  tried.groupLength = 0;
  let at = start;
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s]!;
    const isGroup = group !== undefined && step.group === group;
    if (at >= terms.length) {
      for (; s < steps.length; s++) if (!steps[s]!.canSkip) return false;
      break;
    }
    if (step.isBlock) {
      const end = endOfBlock(step, terms, at);
      if (end < 0) return false;
      if (isGroup && end > at) grow(at, end - at);
      at = end;
    } else if (fits(step, terms, at)) {
      const from = at;
      if (step.canSkip && s + 1 < steps.length && isNeeded(steps[s + 1]!, terms, at)) s++;
      // From here on compromise looks at the step that it has gone on to.
      const now = steps[s]!;
      at += now.word !== undefined && eatsHalf(terms, at, now.word) ? 2 : 1;
      if (step.isLast && at !== terms.length) return false;
      if (step.canRepeat) at = endOfGreedy(now, steps[s + 1], terms, at);
      if (step.canRepeat && now.isLast && at !== terms.length) return false;
      if (isGroup) grow(from, now.canRepeat && at - start > 1 ? at - from : 1);
    } else if (!step.canSkip) return false;
  }
  tried.end = at;
  return at > start;
}

/** Whether what a rule forbids is inside a match. */
function isForbidden(not: readonly Step[], terms: readonly NlpTerm[]): boolean {
  for (let start = 0; start < terms.length; start++) if (matchesAt(not, undefined, terms, start)) return true;
  return false;
}

const NONE: readonly Stretch[] = [];

function knownMatches(matcher: Matcher, terms: readonly NlpTerm[], starts: number): readonly Stretch[] {
  const { steps, group, not } = matcher;
  const last = steps[0]!.isFirst ? 0 : terms.length - matcher.least;
  const mustEnd = steps.at(-1)!.isLast;
  let found = NONE;
  for (let start = 0; start <= last; start++) {
    if (!(starts & (1 << start)) || !matchesAt(steps, group, terms, start)) continue;
    const { end, groupStart, groupLength } = tried;
    const stretch: Stretch = group === undefined ? [start, end] : [groupStart, groupStart + groupLength];
    const isMatch = !(mustEnd && end !== terms.length) && !(not && isForbidden(not, terms.slice(start, end)));
    if (isMatch && stretch[0] >= 0) found = [...found, stretch];
    start = end - 1;
  }
  return found;
}

/** The steps that may come next once these may, as bits: those behind what can be missing as well. */
function withSkips(steps: readonly Step[], next: number): number {
  let reached = next;
  for (let s = 0; s < steps.length; s++) if (reached & (1 << s) && steps[s]!.canSkip) reached |= 1 << (s + 1);
  return reached;
}

/** Whether the steps can match somewhere: all beginnings at once, so that a clause is read once however long it is. Never wrongly no. */
function mayMatch({ steps }: Matcher, terms: readonly NlpTerm[]): boolean {
  const done = 1 << steps.length;
  const begin = withSkips(steps, 1);
  if (begin & done) return true;
  let reached = 0;
  let afterHalf = 0;
  for (let t = 0; t < terms.length; t++) {
    if (t === 0 || !steps[0]!.isFirst) reached |= begin;
    let next = afterHalf;
    afterHalf = 0;
    for (let s = 0; reached >> s; s++) {
      const step = steps[s]!;
      if (!(reached & (1 << s)) || (step.isLast && t < terms.length - 1) || !step.test(terms[t]!)) continue;
      next |= step.canRepeat ? (1 << s) | (1 << (s + 1)) : 1 << (s + 1);
      if (step.word !== undefined && eatsHalf(terms, t, step.word)) afterHalf |= 1 << (s + 1);
    }
    reached = next ? withSkips(steps, next) : 0;
    if ((reached | withSkips(steps, afterHalf)) & done) return true;
  }
  return false;
}

/** Where the rule matches in a clause, in order. It begins at no word whose bit is not among `starts` (places.ts). */
export function matchesOf(matcher: Matcher, clause: NlpTerm[], methods: Methods, starts = -1): readonly Stretch[] {
  const { rule, isAnchored } = matcher;
  if (clause.length > MOST && !mayMatch(matcher, clause)) return NONE;
  if (matcher.isKnown) return knownMatches(matcher, clause, starts);
  // compromise copies the rest of the clause at each word: it need not begin before the rule may.
  const first = isAnchored ? 0 : 31 - Math.clz32(starts & -starts);
  return methods.one.match([clause.slice(first)], rule).ptrs.map(([, start, end]) => [first + start, first + end]);
}
