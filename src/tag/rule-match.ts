/**
 * Where a rule of the post-tagger matches in a clause. Most rules are a plain row of tokens and are matched here; for the others the first
 * tokens say quickly that it matches nowhere, and compromise's own matcher has the last word.
 */
import type { Methods, NlpRule, NlpTerm, NlpToken } from './inside.ts';

/** Half-open, in words of the clause. */
export type Stretch = readonly [start: number, end: number];
type Test = (term: NlpTerm) => boolean;

interface Step {
  readonly test: Test;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The word, where the token is one: it also eats the other half of a contraction. */
  readonly word: string | undefined;
  readonly group: string | undefined;
}
export interface Matcher {
  /** A plain row of tokens in full, of others the plain tokens they begin with. */
  readonly steps: readonly Step[];
  readonly isPlain: boolean;
  readonly group: string | undefined;
  readonly rule: NlpRule;
}

/** What a token may be made of that matches exactly one word. */
const PLAIN = new Set('word tag switch fastOr pos group groupStart groupEnd start end operator choices'.split(' '));

const hasWord =
  (word: string): Test =>
  (term) =>
    term.machine === word || term.normal === word || term.text === word || term.alias?.includes(word) === true;

function hasOneOf(words: ReadonlySet<string>, pos: string | undefined): Test {
  return (term) =>
    (!pos || term.tags.has(pos)) &&
    (words.has(term.root || term.implicit || term.machine || term.normal) || words.has(term.text));
}

/** `(a|#B|c)`: one word of one of these sorts. Null where a choice is more than that. */
function choiceTest(token: NlpToken): Test | null {
  if (token.operator !== 'or') return null;
  const tests: Test[] = [];
  for (const choice of token.choices!) {
    const only = choice.length === 1 && !choice[0]!.start && !choice[0]!.end ? testOf(choice[0]!) : null;
    if (!only) return null;
    tests.push(only);
  }
  return (term) => tests.some((test) => test(term));
}

/** What a plain token asks of a word; null for one that may match no word, or several. */
function testOf(token: NlpToken): Test | null {
  for (const key in token) if (token[key] !== undefined && token[key] !== false && !PLAIN.has(key)) return null;
  const { word, tag, fastOr, choices } = token;
  // In this order: compromise looks no further than the first that a token has.
  if (word !== undefined) return hasWord(word);
  if (tag !== undefined) return (term) => term.tags.has(tag);
  if (token.switch !== undefined) return (term) => term.switch === token.switch;
  if (fastOr !== undefined) return hasOneOf(fastOr, token.pos);
  return choices ? choiceTest(token) : null;
}

function stepOf(token: NlpToken): Step | null {
  const test = testOf(token);
  const { word, group } = token;
  return test && { test, isFirst: token.start === true, isLast: token.end === true, word, group };
}

/** `#Noun+`: at least one word of the sort, whatever follows. */
function firstOfMany(token: NlpToken | undefined): Step | null {
  if (!token?.greedy || token.optional || token.negative || token.end) return null;
  const { greedy: _greedy, min: _min, max: _max, ...one } = token;
  return stepOf(one);
}

export function matcherOf(rule: NlpRule): Matcher {
  const steps: Step[] = [];
  for (const token of rule.regs) {
    const step = stepOf(token);
    if (!step) break;
    steps.push(step);
  }
  const isPlain = steps.length === rule.regs.length && rule.notIf === undefined;
  const next = firstOfMany(rule.regs[steps.length]);
  if (next && !isPlain) steps.push(next);
  const group = rule.group === undefined ? undefined : String(rule.group);
  return { steps, isPlain, group, rule };
}

/** The half of a contraction that a word takes along. */
const eatsHalf = (terms: readonly NlpTerm[], at: number, word: string): boolean =>
  Boolean(terms[at]!.implicit) && Boolean(terms[at + 1]?.implicit) && word === terms[at]!.normal;

/** Where the steps end that begin at a word; -1 if they do not match there. */
function endOf({ steps }: Matcher, terms: readonly NlpTerm[], start: number): number {
  let at = start;
  for (const step of steps) {
    if (at >= terms.length || (step.isFirst && at !== 0)) return -1;
    const term = terms[at]!;
    if (!step.test(term) || (step.isLast && at !== terms.length - 1)) return -1;
    at += step.word !== undefined && eatsHalf(terms, at, step.word) ? 2 : 1;
    if (step.isLast && at !== terms.length) return -1;
  }
  return at;
}

/** The group of a match, as compromise counts it: from its first token on, as many words as it has tokens. */
function groupOf({ steps, group }: Matcher, terms: readonly NlpTerm[], start: number): Stretch | null {
  let at = start;
  let first = -1;
  let length = 0;
  for (const { word, group: own } of steps) {
    if (own === group) {
      if (first < 0) first = at;
      length++;
    }
    at += word !== undefined && eatsHalf(terms, at, word) ? 2 : 1;
  }
  return first < 0 ? null : [first, first + length];
}

function plainMatches(matcher: Matcher, terms: readonly NlpTerm[]): Stretch[] {
  const found: Stretch[] = [];
  const last = matcher.steps[0]!.isFirst ? 0 : terms.length - matcher.steps.length;
  for (let start = 0; start <= last; start++) {
    const end = endOf(matcher, terms, start);
    if (end < 0) continue;
    const stretch = matcher.group === undefined ? ([start, end] as const) : groupOf(matcher, terms, start);
    if (stretch) found.push(stretch);
    start = end - 1;
  }
  return found;
}

const mayMatch = (matcher: Matcher, terms: readonly NlpTerm[]): boolean => {
  if (!matcher.steps.length) return true;
  for (let start = 0; start < terms.length; start++) if (endOf(matcher, terms, start) >= 0) return true;
  return false;
};

/** Where the rule matches in a clause, in order. */
export function matchesOf(matcher: Matcher, clause: NlpTerm[], methods: Methods): Stretch[] {
  if (matcher.isPlain) return plainMatches(matcher, clause);
  if (!mayMatch(matcher, clause)) return [];
  return methods.one.match([clause], matcher.rule).ptrs.map(([, start, end]) => [start, end]);
}
