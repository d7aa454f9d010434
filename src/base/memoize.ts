/**
 * Remembers what was worked out of a word, so that it is worked out once. In: a function of a word. Out: the same function, which looks first
 * whether it knows the word. `memoizeWord(stem)` stems "meetings" only the first time.
 *
 * Why: an article repeats its words, and articles about one event repeat each other's; stems, base forms and names are asked for by many stages.
 * Bound: a function that knows 50,000 words forgets them all, so that a process which reads for days does not keep every word it ever saw; and
 * it never keeps a "word" of more than 80 characters, which is an address or garbage. Forgetting changes how long a run takes and nothing else.
 */

/** Words known before all are forgotten. */
const MOST = 50_000;
/** Characters of the longest word that is kept. */
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
