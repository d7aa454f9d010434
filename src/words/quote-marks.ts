/** Quotation marks in print: pairs by family, and words whose apostrophe looks like an opening mark. */

/** Opening and closing characters; a straight mark is both. */
export const quoteMarks = {
  double: { open: ['``', '‘‘', '“', '„', '‟'], close: ["''", '’’', '”'], both: ['"', '＂'] },
  guillemet: { open: ['«'], close: ['»'], both: [] },
  single: { open: ['‘', '‚', '‛'], close: ['’'], both: ["'"] },
} as const;

/** What follows an apostrophe at the start of a word: 'em, 'til, 'twas, rock 'n' roll. */
export const elided = [
  'bout',
  'cause',
  'cos',
  'cuz',
  'em',
  'n',
  'neath',
  'nuff',
  'round',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'twill',
] as const;
