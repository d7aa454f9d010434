/** Pure functions of one text that remember what they gave: words and names come again. */

/** A process that reads for days must not keep every word that it ever saw. */
const MOST = 20_000;
/** Longer texts are hardly names, and do not come again. */
const LONGEST = 80;

/** The function, asked once for each text that comes again soon. What it gives must not be changed by who asked. */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found !== undefined) return found;
    found = of(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, found);
    return found;
  };
}
