/**
 * Where a rule of the post-tagger matches in a clause, given where it may begin. Most rules are a plain row of tokens and are matched here;
 * for the others compromise's own matcher has the last word, in a long clause after one pass that says whether they may match at all.
 */
import type { Methods, NlpRule, NlpTerm, NlpToken } from './inside.ts';

/** Half-open, in words of the clause. */
export type Stretch = readonly [start: number, end: number];
type Test = (term: NlpTerm) => boolean;

export interface Step {
  readonly test: Test;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The word, where the token is one: it also eats the other half of a contraction. */
  readonly word: string | undefined;
  readonly group: string | undefined;
  /** May be missing; may go on. */
  readonly canSkip: boolean;
  readonly canRepeat: boolean;
}
export interface Matcher {
  readonly rule: NlpRule;
  readonly steps: readonly Step[];
  /** Each step is exactly one word, and there is nothing else to the rule. */
  readonly isPlain: boolean;
  /** Asks somewhere for the first word of the clause. */
  readonly isAnchored: boolean;
  readonly group: string | undefined;
}

/** What a token may be made of whose words are known by a test. */
const KNOWN = new Set(
  'word tag switch fastOr pos method regex anything group groupStart groupEnd start end operator choices'.split(' '),
);
const any: Test = () => true;

const hasWord =
  (word: string): Test =>
  (term) =>
    term.machine === word || term.normal === word || term.text === word || term.alias?.includes(word) === true;

function hasOneOf(words: ReadonlySet<string>, pos: string | undefined): Test {
  return (term) =>
    (!pos || term.tags.has(pos)) &&
    (words.has(term.root || term.implicit || term.machine || term.normal) || words.has(term.text));
}

/** `(a|#B|c)` and `(#A && @b)` of single words. Null where a choice is more than that. */
function choiceTest({ choices = [], operator }: NlpToken, methods: Methods): Test | null {
  const tests = choices.map((choice) => {
    const only = choice.length === 1 ? choice[0]! : null;
    return only && !only.start && !only.end ? testOf(only, methods) : null;
  });
  const all = tests.filter((test) => test !== null);
  if (all.length < tests.length) return null;
  return operator === 'and' ? (term) => all.every((test) => test(term)) : (term) => all.some((test) => test(term));
}

/** What a token asks of a word; null for one that is more than a test of a single word. */
function testOf(token: NlpToken, methods: Methods): Test | null {
  for (const key in token) if (token[key] !== undefined && token[key] !== false && !KNOWN.has(key)) return null;
  const { word, tag, method, regex, fastOr, choices } = token;
  // In this order: compromise looks no further than the first that a token has.
  if (token.anything) return any;
  if (word !== undefined) return hasWord(word);
  if (tag !== undefined) return (term) => term.tags.has(tag);
  if (method !== undefined) return (term) => methods.one.termMethods[method]?.(term) === true;
  if (regex !== undefined) return (term) => regex.test(term.normal);
  if (token.switch !== undefined) return (term) => term.switch === token.switch;
  if (fastOr !== undefined) return hasOneOf(fastOr, token.pos);
  return choices ? choiceTest(token, methods) : null;
}

/** What no test is known of may be any words or, where it says what must not stand there, none. */
function stepOf(token: NlpToken, methods: Methods): Step {
  const { optional, greedy, min: _min, max: _max, ...one } = token;
  const test = testOf(one, methods);
  return {
    test: test ?? any,
    isFirst: token.start === true,
    isLast: token.end === true && !greedy && test !== null,
    word: token.word,
    group: token.group,
    canSkip: optional === true || token.negative === true,
    canRepeat: greedy === true || test === null,
  };
}

const isBound = (tokens: readonly NlpToken[]): boolean =>
  tokens.some(({ start, choices }) => start === true || choices?.some(isBound) === true);

export function matcherOf(rule: NlpRule, methods: Methods): Matcher {
  const steps = rule.regs.map((token) => stepOf(token, methods));
  const isPlain = rule.notIf === undefined && steps.every(({ canSkip, canRepeat }) => !canSkip && !canRepeat);
  const isAnchored = isBound(rule.regs);
  return { rule, steps, isPlain, isAnchored, group: rule.group === undefined ? undefined : String(rule.group) };
}

/** Whether a word that a step asks for by name takes the other half of its contraction along. */
const eatsHalf = (terms: readonly NlpTerm[], at: number, word: string): boolean =>
  Boolean(terms[at]!.implicit) && Boolean(terms[at + 1]?.implicit) && word === terms[at]!.normal;

/** Where plain steps end that begin at a word; -1 if they do not match there. */
function endOf({ steps }: Matcher, terms: readonly NlpTerm[], start: number): number {
  let at = start;
  for (const step of steps) {
    if (at >= terms.length || (step.isFirst && at !== 0)) return -1;
    if (!step.test(terms[at]!) || (step.isLast && at !== terms.length - 1)) return -1;
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

const NONE: readonly Stretch[] = [];

function plainMatches(matcher: Matcher, terms: readonly NlpTerm[], starts: number): readonly Stretch[] {
  let found = NONE;
  const last = matcher.steps[0]!.isFirst ? 0 : terms.length - matcher.steps.length;
  for (let start = 0; start <= last; start++) {
    const end = starts & (1 << start) ? endOf(matcher, terms, start) : -1;
    if (end < 0) continue;
    const stretch = matcher.group === undefined ? ([start, end] as const) : groupOf(matcher, terms, start);
    if (stretch) found = [...found, stretch];
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
  const { rule, isPlain, isAnchored } = matcher;
  if (isPlain) return plainMatches(matcher, clause, starts);
  if (starts === -1 && !mayMatch(matcher, clause)) return NONE;
  // compromise copies the rest of the clause at each word: it need not begin before the rule may.
  const first = isAnchored ? 0 : 31 - Math.clz32(starts & -starts);
  return methods.one.match([clause.slice(first)], rule).ptrs.map(([, start, end]) => [first + start, first + end]);
}
