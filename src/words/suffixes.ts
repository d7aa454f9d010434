/** Suffix tables and exceptions of the Porter2 ("English") stemmer, in the order in which the algorithm tries them. */

/** Step 2, only inside R1: longest first. */
export const derivations = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
] as const;

/** Step 3, only inside R1: longest first. */
export const adjectives = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
] as const;

/** Step 4, removed inside R2: longest first. */
export const endings = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
] as const;

/** Words with a stem of their own. */
export const exceptions = {
  andes: 'andes',
  atlas: 'atlas',
  bias: 'bias',
  canning: 'canning',
  cosmos: 'cosmos',
  dying: 'die',
  earring: 'earring',
  early: 'earli',
  exceed: 'exceed',
  gently: 'gentl',
  herring: 'herring',
  howe: 'howe',
  idly: 'idl',
  inning: 'inning',
  lying: 'lie',
  news: 'news',
  only: 'onli',
  outing: 'outing',
  proceed: 'proceed',
  singly: 'singl',
  skies: 'sky',
  skis: 'ski',
  sky: 'sky',
  succeed: 'succeed',
  tying: 'tie',
  ugly: 'ugli',
} as const satisfies Record<string, string>;

/** Beginnings after which R1 starts, whatever the vowels say. */
export const beginnings = ['gener', 'commun', 'arsen'] as const;
