/** The form in which words are looked up. */

/** "1 article", "2 articles". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Text on one line: every stretch of white space is one blank. Single blanks, which are nearly all of it, are not replaced by themselves. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** Lower case, straight apostrophe, no possessive ending. */
export const normalWord = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
