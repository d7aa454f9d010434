/** The form in which words are looked up. */

// The file name without its folder and its last extension.
/** The extension of a path in lower case, without the dot; '' where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /.\.([^.]*)$/su.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** "1 article", "2 articles". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Text on one line: every stretch of white space is one blank. Single blanks, which are nearly all of it, are not replaced by themselves. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** Lower case, straight apostrophe, no possessive ending. */
export const normalWord = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
