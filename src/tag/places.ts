/**
 * Where the words, tags and switches that rules ask for stand in a clause, as bits: word n of the clause is bit n. What a rule's tokens ask
 * for, put behind each other, tells at once where it may begin, which is almost always: nowhere.
 */
import type { NlpTerm, NlpToken } from './inside.ts';
import type { Step } from './rule-match.ts';

/** Words, tags and switches that rules ask for, as numbers. */
export interface Keys {
  readonly words: Map<string, number>;
  readonly tags: Map<string, number>;
  readonly switches: Map<string, number>;
  count: number;
}

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

/** Keys without which a token matches no word. */
export function askedOf(token: NlpToken, keys: Keys): Asked {
  const { anything, negative, word, tag, switch: form, fastOr, pos, choices, operator } = token;
  // In the order of compromise, which looks no further than the first that a token has.
  if (anything || negative) return [];
  if (word !== undefined) return [[keyOf(keys, word)]];
  if (tag !== undefined) return [[keyOf(keys, `#${tag}`)]];
  if (form !== undefined) return [[keyOf(keys, `%${form}%`)]];
  if (fastOr) return [[...fastOr].map((one) => keyOf(keys, one)), ...(pos ? [[keyOf(keys, `#${pos}`)]] : [])];
  const each = choices?.map((choice) => (choice.length === 1 ? askedOf(choice[0]!, keys) : [])) ?? [];
  if (operator === 'and') return each.flat();
  return each.every((asked) => asked.length === 1) && each.length ? [each.flat(2)] : [];
}

/** Words whose places fit into the bits. */
const MOST = 31;
/** Any word of the clause. */
export const ANYWHERE = -1;

/** The keys of one clause after another. */
export interface Places {
  /** Goes on to a clause; the keys that it has in compromise's eyes, each once. */
  readonly read: (clause: readonly NlpTerm[]) => readonly number[];
  readonly has: (key: number) => boolean;
  /** Where a rule may begin. Never too few places. */
  readonly startsOf: (steps: readonly Step[], asked: readonly Asked[]) => number;
}

export function placesIn({ words, tags, switches, count }: Keys): Places {
  const bits = new Int32Array(count);
  /** The clause in which a key was last met, by compromise and at all. */
  const metIn = new Float64Array(count);
  const bitsOf = new Float64Array(count);
  let now = 0;
  let length = 0;
  let hasHalves = false;
  let found: number[] = [];

  const mark = (key: number | undefined, bit: number): void => {
    if (key === undefined) return;
    bits[key] = bitsOf[key] === now ? bits[key]! | bit : bit;
    bitsOf[key] = now;
  };
  const meet = (key: number | undefined, bit: number): void => {
    mark(key, bit);
    if (key === undefined || metIn[key] === now) return;
    metIn[key] = now;
    found.push(key);
  };
  function readTerm(term: NlpTerm, bit: number): void {
    meet(words.get(term.normal), bit);
    // What compromise matches by, but does not look a clause's rules up by.
    if (term.text !== term.normal) mark(words.get(term.text), bit);
    if (term.switch) meet(switches.get(term.switch), bit);
    if (term.implicit) {
      meet(words.get(term.implicit), bit);
      hasHalves = true;
    }
    if (term.machine) meet(words.get(term.machine), bit);
    if (term.root) meet(words.get(term.root), bit);
    if (term.alias) for (const alias of term.alias) meet(words.get(alias), bit);
    for (const tag of term.tags) meet(tags.get(tag), bit);
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
  /** One word before, or two where a word takes the other half of its contraction along. */
  const left = (places: number): number => (hasHalves ? (places >>> 1) | (places >>> 2) : places >>> 1);
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
      if (length > MOST) return ANYWHERE;
      let starts = ANYWHERE;
      for (let n = steps.length - 1; n >= 0 && starts; n--) starts = before(steps[n]!, asked[n]!, starts);
      return starts & ((1 << length) - 1);
    },
  };
}
