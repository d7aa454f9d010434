/** Which claims of a kind meet at all: those that share a key which is not common. In: frames, in order. Out: for each, those before it that it meets. */
import type { ClaimKind, Frame, Weights } from './kinds/kind.ts';
import type { Kind } from './model.ts';

/** A key that stands in more claims of a kind than this brings no candidates: cost grows with real candidates, not with pairs. */
const COMMON_KEY = 60;
/** Whatever stands in so few sentences that it weighs this much is not common. */
const RARE = 3;

/** Keys of frames as numbers. */
interface Numbered {
  /** What each frame is about. */
  readonly own: readonly (readonly number[])[];
  /** The same and what stands right around it. */
  readonly all: readonly (readonly number[])[];
  /** By number: whether the key names an entity, and whether it is too common to meet on. */
  readonly isName: readonly boolean[];
  readonly isCommon: readonly boolean[];
}

/** For each claim, asked in order, the earlier ones that it meets. */
export type Meeting = (at: number) => readonly number[];

/** Gives keys their numbers, and counts the frames that have them. */
class KeyNumbers {
  readonly keys: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.keys.push(key) - 1;
      this.counts.push(0);
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** The numbers of what a frame is about, then of what else stands around it. */
function numbersOf({ keys, near }: Pick<Frame, 'keys' | 'near'>, numbers: KeyNumbers): number[] {
  const out: number[] = [];
  for (const key of keys) out.push(numbers.of(key));
  for (const key of near) if (!keys.has(key)) out.push(numbers.of(key));
  for (const number of out) numbers.counts[number]!++;
  return out;
}

const NOTHING: ReadonlySet<string> = new Set();

function numbered(frames: readonly Frame[], around: boolean, weights: Weights): Numbered {
  const numbers = new KeyNumbers();
  const all = frames.map((frame) => numbersOf(around ? frame : { keys: frame.keys, near: NOTHING }, numbers));
  return {
    own: around ? all.map((list, n) => list.slice(0, frames[n]!.keys.size)) : all,
    all,
    isName: numbers.keys.map((key) => key.startsWith('@')),
    isCommon: numbers.keys.map((key, n) => numbers.counts[n]! > COMMON_KEY && weights.weight(key) < RARE),
  };
}

/** The frames that have each key, as far as they were read. */
const holdersOf = ({ isName }: Numbered): number[][] => isName.map(() => []);

/** Who shares a key that is not common. */
function sharingAny(keys: Numbered): Meeting {
  const holders = holdersOf(keys);
  const seen = new Int32Array(keys.all.length).fill(-1);
  return (at) => {
    const met: number[] = [];
    for (const key of keys.all[at]!) {
      if (keys.isCommon[key]) continue;
      for (const other of holders[key]!) {
        if (seen[other] === at) continue;
        seen[other] = at;
        met.push(other);
      }
      holders[key]!.push(at);
    }
    return met;
  };
}

/** What is known of one frame while it is set beside those before it. */
class Beside {
  /** Which keys it has: its number at theirs. */
  readonly #own: Int32Array;
  readonly #all: Int32Array;
  readonly #keys: Numbered;
  #at = -1;

  constructor(keys: Numbered) {
    this.#keys = keys;
    this.#own = new Int32Array(keys.isName.length).fill(-1);
    this.#all = new Int32Array(keys.isName.length).fill(-1);
  }
  turnTo(at: number): void {
    for (const key of this.#keys.own[at]!) this.#own[key] = at;
    for (const key of this.#keys.all[at]!) this.#all[key] = at;
    this.#at = at;
  }
  /** Whether what it and another frame are about has a name in common. */
  sharesName(other: number): boolean {
    for (const key of this.#keys.own[other]!) if (this.#own[key] === this.#at && this.#keys.isName[key]) return true;
    return false;
  }
  sharesRare(other: number): boolean {
    for (const key of this.#keys.all[other]!) if (this.#all[key] === this.#at && !this.#keys.isCommon[key]) return true;
    return false;
  }
}

/** Who shares words of what the claims are about, as many keys as the kind asks for, and any key that is not common. */
function sharingWords(keys: Numbered, least: (a: number, b: number) => number): Meeting {
  const holders = holdersOf(keys);
  const beside = new Beside(keys);
  const shared = new Int32Array(keys.own.length);
  return (at) => {
    const touched: number[] = [];
    for (const key of keys.own[at]!) {
      if (keys.isName[key]) continue;
      for (const other of holders[key]!) if (shared[other]!++ === 0) touched.push(other);
      holders[key]!.push(at);
    }
    beside.turnTo(at);
    const isEnough = (other: number): boolean =>
      shared[other]! > 1 || least(other, at) === 1 || beside.sharesName(other);
    const met = touched.filter((other) => isEnough(other) && beside.sharesRare(other));
    for (const other of touched) shared[other] = 0;
    return met;
  };
}

/** Those of one kind that meet. */
export function meetingOf(frames: readonly Frame[], { leastShared }: ClaimKind<Kind>, weights: Weights): Meeting {
  // Of few no key can be common, and then what stands around brings nothing that the kind asks for.
  const keys = numbered(frames, !leastShared || frames.length > COMMON_KEY, weights);
  return leastShared
    ? sharingWords(keys, (a, b) => leastShared(frames[a]! as never, frames[b]! as never))
    : sharingAny(keys);
}
