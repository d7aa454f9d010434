/** Which words differ between versions of a quotation: the versions in, the same words with marks out. */

/** A word as it stands in its version; `marked` where another version has other words in its place. */
export interface DiffWord {
  readonly text: string;
  readonly marked: boolean;
  /** Index of the same word in the base version; null where that has none. */
  readonly same: number | null;
}
export interface Version {
  readonly text: string;
  /** Whether it quarrels with the base version; a mere omission or paraphrase is not marked. */
  readonly differs: boolean;
  /** Whether every change counts, an added "not" too, or only one word put for another. */
  readonly strict: boolean;
}

/** Words compared: longer texts are no quotations that anybody compares by eye, and the table grows with the square. */
const MOST_WORDS = 300;
/** With fewer words in common than this share of the shorter version, marks would cover everything and say nothing. */
const LEAST_COMMON = 0.3;

/** Words by which one side may be longer where words are put for each other; what is more was added, not changed. */
const UNEVEN = 3;

const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
const normal = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}'%$\u20ac\u00a3-]/gu, '') || word;

/** For each word of `b`, the index of the same word in `a`: a longest common subsequence. */
function aligned(a: readonly string[], b: readonly string[]): (number | null)[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [table[(i + 1) * width + j]!, table[i * width + j + 1]!];
      table[i * width + j] = a[i] === b[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(down, right);
    }
  }
  return readOff(a, b, table, width);
}

function readOff(a: readonly string[], b: readonly string[], table: Uint16Array, width: number): (number | null)[] {
  const same: (number | null)[] = b.map(() => null);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) same[j++] = i++;
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return same;
}

interface Gap {
  readonly first: readonly [number, number];
  readonly other: readonly [number, number];
}

/** Stretches between common words, as half-open ranges of word indices in the first and the other version. */
function gapsOf(same: readonly (number | null)[], length: number): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  const ends: (readonly [number, number])[] = same.flatMap((index, at) =>
    index === null ? [] : [[index, at] as const],
  );
  for (const [nextI, nextJ] of [...ends, [length, same.length] as const]) {
    if (nextI > i || nextJ > j) gaps.push({ first: [i, nextI], other: [j, nextJ] });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return gaps;
}

const isSubstitution = ({ first, other }: Gap): boolean => first[1] > first[0] && other[1] > other[0];

/** Of "valuable" against "significant, and both sides see it so in the long run" only as many words stand for each other. */
function even(gap: Gap): Gap {
  const [a, b] = [gap.first[1] - gap.first[0], gap.other[1] - gap.other[0]];
  if (Math.abs(a - b) <= UNEVEN) return gap;
  const most = Math.min(a, b);
  return { first: [gap.first[0], gap.first[0] + most], other: [gap.other[0], gap.other[0] + most] };
}

/** The gaps that a reader should look at. */
function telling(gaps: readonly Gap[], { differs, strict }: Version): readonly Gap[] {
  if (!differs) return [];
  const substitutions = gaps.filter(isSubstitution).map(even);
  return strict ? [...substitutions, ...gaps.filter((gap) => !isSubstitution(gap))] : substitutions;
}

function markRange(marks: Set<number>, [start, end]: readonly [number, number]): void {
  for (let index = start; index < end; index++) marks.add(index);
}

/** The versions word by word. All are compared with the one at `base`; what is marked there is marked in all that share it. */
export function markDifferences(versions: readonly Version[], base = 0): DiffWord[][] {
  const lists = versions.map(({ text }) => words(text));
  const plain = lists.map((list) => list.map(normal));
  const first = plain[base] ?? [];
  const inFirst = new Set<number>();
  const rows = versions.map((version, at) => {
    const other = plain[at] ?? [];
    const same = at === base ? first.map((_, index) => index) : aligned(first, other);
    const shared = same.filter((index) => index !== null).length;
    const gaps =
      shared < LEAST_COMMON * Math.min(first.length, other.length) ? [] : telling(gapsOf(same, first.length), version);
    for (const gap of gaps) markRange(inFirst, gap.first);
    const marks = new Set<number>();
    for (const gap of gaps) markRange(marks, gap.other);
    return { same, marks };
  });
  return rows.map(({ same, marks }, at) =>
    (lists[at] ?? []).map((text, index) => {
      const place = same[index] ?? null;
      return { text, same: place, marked: marks.has(index) || (place !== null && inFirst.has(place)) };
    }),
  );
}
