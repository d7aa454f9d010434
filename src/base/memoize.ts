/** What is worked out of a word or name, remembered: texts repeat their words. */

/** Words remembered before all are forgotten: a process that reads for days must not keep every word that it ever saw. */
const MOST = 50_000;
/** Longer "words" are addresses or garbage. */
const LONGEST = 80;

/** The same function, asked once for a word that comes again. Never undefined. */
export function memoizeWord<V extends NonNullable<unknown> | null>(make: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (known.size >= MOST) known.clear();
    if (word.length <= LONGEST) known.set(word, made);
    return made;
  };
}
