/** Text on one line: every stretch of white space is one blank. Single blanks, which are nearly all of it, are not replaced by themselves. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');
