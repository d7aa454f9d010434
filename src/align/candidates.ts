/**
 * Says which claims of a kind are compared at all: those that share a key which is not common. In: the contexts of claims, in order. Out: for each
 * claim the earlier ones that it meets. Claims about "weir" and "weir, mayor" meet; "mayor" alone, in a hundred claims, brings nobody together.
 *
 * Made for speed: `Sharers` count through lists of the claims that hold each key, and `Beside` marks the keys of the claim in hand, so that cost grows
 * with the pairs that meet and not with all.
 */
import type { ClaimKind } from '../kinds/kind.ts';
import type { Kind } from '../model.ts';
import { rarityOf } from '../text/weighted-sets.ts';
import type { PassageContext } from './contexts.ts';

/** A key that stands in more claims of a kind than this brings no candidates: cost grows with real candidates, not with pairs. */
const COMMON_KEY = 60;
/** A word that hardly occurs in English may stand in so many. */
const COMMON_RARE_KEY = 240;
const RARE = 2.5;

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
export type Candidates = (at: number) => readonly number[];

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
function numbersOf(keys: ReadonlySet<string>, near: ReadonlySet<string>, numbers: KeyNumbers): number[] {
  const out: number[] = [];
  for (const key of keys) out.push(numbers.of(key));
  for (const key of near) if (!keys.has(key)) out.push(numbers.of(key));
  for (const number of out) numbers.counts[number]!++;
  return out;
}

const NOTHING: ReadonlySet<string> = new Set();

function numbered(frames: readonly PassageContext[], around: boolean, kind: ClaimKind<Kind>): Numbered {
  const numbers = new KeyNumbers();
  const besides = ({ claim, nearKeys }: PassageContext): ReadonlySet<string> =>
    kind.valueKeys ? new Set([...nearKeys, ...kind.valueKeys(claim as never)]) : nearKeys;
  const all = frames.map((frame) => numbersOf(frame.keys, around ? besides(frame) : NOTHING, numbers));
  return {
    own: around ? all.map((list, n) => list.slice(0, frames[n]!.keys.size)) : all,
    all,
    isName: numbers.keys.map((key) => key.startsWith('@')),
    isCommon: numbers.counts.map(
      (count, n) => count > (rarityOf(numbers.keys[n]!) >= RARE ? COMMON_RARE_KEY : COMMON_KEY),
    ),
  };
}

/** Which earlier frames share keys with one, and how many. Asked frame by frame, in order. */
class Sharers {
  /** How many keys each shares with the frame that was asked about last. */
  readonly counts: Int32Array;
  readonly #keys: readonly (readonly number[])[];
  /** The frames that have each key, one key behind the other, and up to where each key's are filled in. */
  readonly #holders: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #met: number[] = [];

  /** `isLeftOut` tells by number of a key whether it does not count. */
  constructor(keys: readonly (readonly number[])[], isLeftOut: readonly boolean[]) {
    this.#keys = keys.map((list) => list.filter((key) => !isLeftOut[key]));
    this.counts = new Int32Array(keys.length);
    this.#starts = new Int32Array(isLeftOut.length + 1);
    for (const list of this.#keys) for (const key of list) this.#starts[key + 1]!++;
    for (let key = 0; key < isLeftOut.length; key++) this.#starts[key + 1]! += this.#starts[key]!;
    this.#ends = this.#starts.slice();
    this.#holders = new Int32Array(this.#starts[isLeftOut.length]!);
  }
  of(at: number): readonly number[] {
    for (const other of this.#met) this.counts[other] = 0;
    this.#met = [];
    for (const key of this.#keys[at]!) {
      const end = this.#ends[key]!;
      for (let n = this.#starts[key]!; n < end; n++) {
        const other = this.#holders[n]!;
        if (this.counts[other]!++ === 0) this.#met.push(other);
      }
      this.#holders[end] = at;
      this.#ends[key] = end + 1;
    }
    return this.#met;
  }
}

/** Who shares a key that is not common. */
function sharingAny({ all, isCommon }: Numbered): Candidates {
  const sharers = new Sharers(all, isCommon);
  return (at) => sharers.of(at);
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
function sharingWords(keys: Numbered, least: (a: number, b: number) => number): Candidates {
  const sharers = new Sharers(keys.own, keys.isName);
  const beside = new Beside(keys);
  return (at) => {
    beside.turnTo(at);
    const isEnough = (other: number): boolean =>
      sharers.counts[other]! > 1 || least(other, at) === 1 || beside.sharesName(other);
    return sharers.of(at).filter((other) => isEnough(other) && beside.sharesRare(other));
  };
}

/** Who shares a key that the kind needs, and any that is not common. */
function sharingNeeded(keys: Numbered, needed: readonly Iterable<string>[]): Candidates {
  const numbers = new KeyNumbers();
  const lists = needed.map((list) => Array.from(list, (key) => numbers.of(key)));
  const sharers = new Sharers(lists, Array<boolean>(numbers.keys.length).fill(false));
  const beside = new Beside(keys);
  return (at) => {
    beside.turnTo(at);
    return sharers.of(at).filter((other) => beside.sharesRare(other));
  };
}

/** Those of one kind that meet. */
export function candidatesOf(frames: readonly PassageContext[], kind: ClaimKind<Kind>): Candidates {
  const isFew = frames.length <= COMMON_KEY;
  // Of few no key can be common, and then what stands around brings nothing that the kind asks for.
  const keys = numbered(frames, !kind.minSharedKeys || !isFew, kind);
  if (kind.minSharedKeys)
    return sharingWords(keys, (a, b) => kind.minSharedKeys!(frames[a]! as never, frames[b]! as never));
  // Few are sooner looked at than taken apart.
  if (!kind.blockingKeys || isFew) return sharingAny(keys);
  const needed = frames.map((frame) => kind.blockingKeys!(frame as never));
  return sharingNeeded(keys, needed);
}
