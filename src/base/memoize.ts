/**
 * Keeps what a pure function makes of a word, a name or a short text. News repeats its words: "said" is stemmed once for a thousand articles. Nothing else
 * in the program remembers anything between two calls, so that no result depends on what was read before.
 */

/** Entries before all are forgotten: a process that reads for days must not keep every word that it ever saw. */
const MOST = 50_000;
/** Longer "words" are addresses or garbage. */
const LONGEST_WORD = 80;

/** The same function, asked once for a text that comes again; texts longer than `longest` are worked out anew each time. Never undefined. */
export function memoizeWord<V extends NonNullable<unknown> | null>(
  make: (word: string) => V,
  longest = LONGEST_WORD,
): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (known.size >= MOST) known.clear();
    if (word.length <= longest) known.set(word, made);
    return made;
  };
}
