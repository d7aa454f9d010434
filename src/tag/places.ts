/**
 * Where the words, tags and switches that rules ask for stand in a clause, as bits: word n of the clause is bit n. What a rule's tokens ask
 * for, put behind each other, tells at once where it may begin, which is almost always: nowhere.
 */

import type { Step } from './rule-steps.ts';
import type { Keys, NlpTerm, NlpToken, TermKeys } from './types.ts';

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
  function formsOf(term: NlpTerm): TermKeys {
    if (!term.word) return keysOf(term, keys);
    term.word.keys ??= keysOf(term, keys);
    return term.word.keys;
  }
  function readTerm(term: NlpTerm, bit: number): void {
    const { met, marked } = formsOf(term);
    meetAll(met, bit);
    for (let n = 0; n < marked.length; n++) mark(marked[n]!, bit);
    if (term.implicit) hasHalves = true;
    const form = term.switch ? keys.switches.get(term.switch) : undefined;
    if (form !== undefined) meetAll([form], bit);
    const state = term.state!;
    state.keys ??= numbersOf(state.tags, keys.tags);
    meetAll(state.keys, bit);
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
