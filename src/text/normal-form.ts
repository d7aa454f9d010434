/** The form in which words are looked up. */

/** Lower case, straight apostrophe, no possessive ending. */
export const normalWord = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
