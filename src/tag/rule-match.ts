/**
 * Tells where a rule of the post-tagger matches in a clause. In: a rule, taken apart by compromise, and the terms of a clause. Out: stretches of
 * the clause, in order. `#Determiner [#Noun]` in "the old mill closed" -> [[2, 3]] if "old" is a Noun, else nothing.
 *
 * Written anew after 1-one/match/ of compromise, because its matcher copies the rest of the clause at each word. It has two parts:
 *   `matchesOf`   matches the tokens that most rules are made of, with the same turns as compromise (a greedy token stops where the next one
 *                 fits). Rules with other tokens are handed to compromise's matcher;
 *   `placesIn`    tells beforehand at which words a rule can begin, which is almost always nowhere. It may name too many words, never too few.
 * Reference: compromise's `match` for the first, a loop over all words for the second, in test/tag/rule-match.test.ts.
 */
import type { Keys, Methods, NlpRule, NlpTerm, NlpToken, TermKeys } from './types.ts';

// What the tokens of a rule ask of a word.
export type Test = (term: NlpTerm) => boolean;

export interface Step {
  readonly test: Test;
  /** What the test asks is all that the token asks of a word. */
  readonly isKnown: boolean;
  /** `^` and `$`; none where any word will do. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The word, where the token is one: it also eats the other half of a contraction. */
  readonly word: string | undefined;
  readonly group: string | undefined;
  /** A list of choices, for which compromise has another way than for a one. */
  readonly isBlock: boolean;
  /** May be missing; may go on. */
  readonly canSkip: boolean;
  readonly canRepeat: boolean;
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
export function stepOf(token: NlpToken, methods: Methods): Step {
  const { optional, greedy, min, max, ...one } = token;
  const { start, end, choices, anything } = one;
  const test = testOf(one, methods);
  const isOdd = anything === true && (start === true || end === true);
  const isEndless = greedy === true && (anything || end || one.pos !== undefined || one.operator === 'and');
  return {
    test: test ?? any,
    isKnown:
      test !== null &&
      min === undefined &&
      max === undefined &&
      !isOdd &&
      !isEndless &&
      one.method !== 'hasContraction',
    isFirst: start === true,
    isLast: end === true && !greedy && test !== null,
    word: one.word,
    group: one.group,
    isBlock: choices !== undefined,
    canSkip: optional === true || one.negative === true,
    canRepeat: greedy === true || test === null,
  };
}

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

/** Where the rule matches in a clause, in order. It begins at no word whose bit is not among `starts` (see `placesIn`). */
export function matchesOf(matcher: Matcher, clause: NlpTerm[], methods: Methods, starts = -1): readonly Stretch[] {
  const { rule, isAnchored } = matcher;
  if (clause.length > MOST && !mayMatch(matcher, clause)) return NONE;
  if (matcher.isKnown) return knownMatches(matcher, clause, starts);
  // compromise copies the rest of the clause at each word: it need not begin before the rule may.
  const first = isAnchored ? 0 : 31 - Math.clz32(starts & -starts);
  return methods.one.match([clause.slice(first)], rule).ptrs.map(([, start, end]) => [first + start, first + end]);
}

// Where the words, tags and switches that rules ask for stand in a clause, as bits: word n of the clause is bit n. What a rule's tokens ask
// for, put behind each other, tells at once where it may begin, which is almost always: nowhere.
/** The number of a key of compromise's: `word`, `#Tag` or `%Switch%`. */
export function keyOf(keys: Keys, name: string): number {
  const isTag = name.charCodeAt(0) === 35;
  const isSwitch = name.length > 2 && name.startsWith('%') && name.endsWith('%');
  const map = isTag ? keys.tags : isSwitch ? keys.switches : keys.words;
  const bare = isTag ? name.slice(1) : isSwitch ? name.slice(1, -1) : name;
  let key = map.get(bare);
  if (key === undefined) {
    key = keys.count++;
    map.set(bare, key);
  }
  return key;
}

/** What a token asks of a word: one key of each list. No list: nothing that keys can tell. */
export type Asked = readonly (readonly number[])[];

/** Keys without which a token matches no word, by their names: one of each list. */
export function askedOf(token: NlpToken): readonly (readonly string[])[] {
  const { anything, negative, word, tag, switch: form, fastOr, pos, choices, operator } = token;
  // In the order of compromise, which looks no further than the first that a token has.
  if (anything || negative) return [];
  if (word !== undefined) return [[word]];
  if (tag !== undefined) return [[`#${tag}`]];
  if (form !== undefined) return [[`%${form}%`]];
  if (fastOr) return [[...fastOr], ...(pos ? [[`#${pos}`]] : [])];
  const each = choices?.map((choice) => (choice.length === 1 ? askedOf(choice[0]!) : [])) ?? [];
  if (operator === 'and') return each.flat();
  return each.every((asked) => asked.length === 1) && each.length ? [each.flat(2)] : [];
}

function numbersOf(names: Iterable<string | undefined>, numbers: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const name of names) {
    const key = name ? numbers.get(name) : undefined;
    if (key !== undefined && !found.includes(key)) found.push(key);
  }
  return found;
}

/** Of nearly all words: no rule asks for them. */
const NO_KEYS: TermKeys = { met: [], marked: [] };

function keysOf({ text, normal, implicit, machine, root, alias = [] }: NlpTerm, { words }: Keys): TermKeys {
  const met = numbersOf([normal, implicit, machine, root, ...alias], words);
  const marked = numbersOf([text], words);
  return met.length || marked.length ? { met, marked } : NO_KEYS;
}

/** Words whose places fit into the bits. In a longer clause they share them: word n and word n + 32 are one place. */
export const MOST = 31;

/** Any word of the clause. */
const ANYWHERE = -1;

/** The keys of one clause after another. */
export interface Places {
  /** Goes on to a clause; the keys that it has, each once. */
  readonly read: (clause: readonly NlpTerm[]) => readonly number[];
  /** Whether the clause has a key in compromise's eyes, which looks up its rules by fewer forms of a word than it matches. */
  readonly has: (key: number) => boolean;
  /** Where a rule may begin. Never too few places. */
  readonly startsOf: (steps: readonly Step[], asked: readonly Asked[]) => number;
}

export function placesIn(keys: Keys): Places {
  const { count } = keys;
  const bits = new Int32Array(count);
  /** The clause in which a key was last met, by compromise and at all. */
  const metIn = new Float64Array(count);
  const bitsOf = new Float64Array(count);
  let now = 0;
  let length = 0;
  let hasHalves = false;
  let found: number[] = [];

  function mark(key: number, bit: number): void {
    if (bitsOf[key] === now) {
      bits[key]! |= bit;
      return;
    }
    bits[key] = bit;
    bitsOf[key] = now;
    found.push(key);
  }
  function meetAll(list: readonly number[], bit: number): void {
    for (let n = 0; n < list.length; n++) {
      mark(list[n]!, bit);
      metIn[list[n]!] = now;
    }
  }
  function readTerm(term: NlpTerm, bit: number): void {
    const { met, marked } = keysOf(term, keys);
    meetAll(met, bit);
    for (let n = 0; n < marked.length; n++) mark(marked[n]!, bit);
    if (term.implicit) hasHalves = true;
    const form = term.switch ? keys.switches.get(term.switch) : undefined;
    if (form !== undefined) meetAll([form], bit);
    meetAll(numbersOf(term.tags, keys.tags), bit);
  }

  const whereOne = (list: readonly number[]): number => {
    let where = 0;
    for (const key of list) if (bitsOf[key] === now) where |= bits[key]!;
    return where;
  };
  function whereAll(asked: Asked): number {
    let where = ANYWHERE;
    for (const list of asked) where &= whereOne(list);
    return where;
  }
  const oneLeft = (places: number): number => (length > MOST ? (places >>> 1) | (places << 31) : places >>> 1);
  /** One word before, or two where a word takes the other half of its contraction along. */
  const left = (places: number): number => (hasHalves ? oneLeft(places) | oneLeft(oneLeft(places)) : oneLeft(places));
  /** Where a step may begin if what follows may begin `after`. */
  function before(step: Step, asked: Asked, after: number): number {
    let where = whereAll(asked);
    if (step.isFirst) where &= 1;
    if (step.isLast) where &= 1 << (length - 1);
    let starts = where & left(after);
    if (step.canRepeat)
      for (let more = where & left(starts); more & ~starts; more = where & left(starts)) starts |= more;
    return step.canSkip ? starts | after : starts;
  }

  return {
    read(clause) {
      now++;
      length = clause.length;
      hasHalves = false;
      found = [];
      for (let n = 0; n < clause.length; n++) readTerm(clause[n]!, 1 << n);
      return found;
    },
    has: (key) => metIn[key] === now,
    startsOf(steps, asked) {
      let starts = ANYWHERE;
      for (let n = steps.length - 1; n >= 0 && starts; n--) starts = before(steps[n]!, asked[n]!, starts);
      return length > MOST ? starts : starts & ((1 << length) - 1);
    },
  };
}
