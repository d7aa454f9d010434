/** The letters with which a match of a pattern over word classes may begin: so only few rules are tried at a word. */

/** Reads what `pattern` of the lexicon writes: classes, letters, groups, lookaheads, `?` and `|`. */
export function firstLetters(source: string): ReadonlySet<string> {
  const first = new Set<string>();
  let at = 0;

  /** Each reader takes whether its part may come first, and returns whether the part behind it may. */
  function alternatives(mayBeFirst: boolean): boolean {
    let behind = sequence(mayBeFirst);
    while (source[at] === '|') {
      at++;
      behind = sequence(mayBeFirst) || behind;
    }
    return behind;
  }

  function sequence(mayBeFirst: boolean): boolean {
    let behind = mayBeFirst;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') behind = item(behind);
    return behind;
  }

  function item(mayBeFirst: boolean): boolean {
    let behind = false;
    if (source.startsWith('(?', at)) {
      const isLookahead = source[at + 2] !== ':';
      at += 3;
      behind = alternatives(mayBeFirst && !isLookahead) || (mayBeFirst && isLookahead);
      at++;
    } else for (const letter of letters()) if (mayBeFirst) first.add(letter);
    if (source[at] !== '?') return behind;
    at++;
    return mayBeFirst;
  }

  /** The letters of a class, or the single one that stands here. */
  function letters(): string {
    const end = source[at] === '[' ? source.indexOf(']', at) + 1 : at + 1;
    const found = source.slice(at, end).replace(/^\[|\]$|\\/g, '');
    at = end;
    return found;
  }

  alternatives(true);
  return first;
}
