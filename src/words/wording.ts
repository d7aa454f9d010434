/** Personal pronouns: one in the place of another changes who is meant. */
export const pronouns = [
  'he',
  'her',
  'him',
  'his',
  'i',
  'it',
  'its',
  'me',
  'my',
  'our',
  'she',
  'their',
  'them',
  'they',
  'us',
  'we',
  'you',
  'your',
] as const;

/** British spellings and their American ones, as endings of a word. */
export const spelling = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e|ed|es|ing)$/, 'iz$1'],
  [/yse(d|s?)$/, 'yze$1'],
  [/(?<=\w{3})our(s|ed|ing|able)?$/, 'or$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/tre(s?)$/, 'ter$1'],
] as const;

/** Parts of names that one transliteration writes and another leaves out. */
export const nameParticles = ['al', 'bin', 'el', 'ibn', 'ul'] as const;

/** Month names as newspapers shorten them. */
export const monthAbbreviations = {
  apr: 'april',
  aug: 'august',
  dec: 'december',
  feb: 'february',
  jan: 'january',
  jul: 'july',
  jun: 'june',
  mar: 'march',
  nov: 'november',
  oct: 'october',
  sep: 'september',
  sept: 'september',
} as const satisfies Record<string, string>;

/** Modal verbs and their force: one for another of another force says something else. */
export const modals = {
  can: 'possible',
  could: 'possible',
  may: 'maybe',
  might: 'maybe',
  must: 'necessary',
  shall: 'will',
  should: 'advised',
  will: 'will',
  would: 'will',
} as const satisfies Record<string, string>;
