/** What compromise's pre-tagger (14.17, MIT) knows beside its model: the lists that stand in its code, for src/tag/. */

/** Tags of words that are no names though they have a capital. */
export const notProper = ['Date', 'Month', 'WeekDay', 'Unit', 'Expression'] as const;

/** Roman numerals that are something else. */
export const notRoman = ['dc', 'dm', 'li', 'md', 'ml'] as const;

/** Letters that are words. */
export const letterWords = ['A', 'I'] as const;

/** Places in two capitals. */
export const placeLetters = ['dc', 'gb', 'la', 'ny', 'uk', 'us'] as const;

/** Tags that alone say nothing of a word's class. */
export const weakTags = ['HashTag', 'Hyphenated', 'Prefix', 'SlashedTerm'] as const;

/** Tags of nouns that are neither singular nor plural. */
export const uncountable = [
  'Abbreviation',
  'Acronym',
  'Activity',
  'Honorific',
  'Month',
  'Possessive',
  'Pronoun',
  'ProperNoun',
  'Uncountable',
] as const;

/** Tags that say which form of a verb it is. */
export const verbTypes = ['Auxiliary', 'Modal', 'Particle', 'PastTense', 'PresentTense'] as const;

/** Words beside which four digits are a year. */
export const yearWords = [
  'after',
  'around',
  'before',
  'budget',
  'by',
  'circa',
  'classic',
  'during',
  'for',
  'in',
  'last',
  'may',
  'next',
  'of',
  'on',
  'plan',
  'post',
  'pre',
  'this',
  'through',
  'throughout',
  'to',
  'until',
  'within',
] as const;

/** Verbs beside which a near year is one. */
export const yearVerbs = ['is', 'was'] as const;

/** Tags of what stands beside a year. */
export const yearTags = ['Date', 'Month', 'WeekDay', 'Year'] as const;

/** Words that may stand inside the name of a place. */
export const insidePlaces = [
  'athletic',
  'cedar',
  'city',
  'community',
  'eastern',
  'federal',
  'financial',
  'great',
  'historic',
  'historical',
  'local',
  'maple',
  'memorial',
  'municipal',
  'national',
  'northern',
  'oak',
  'pine',
  'provincial',
  'southern',
  'spring',
  'spruce',
  'state',
  'sunset',
  'view',
  'western',
  'willow',
] as const;

/** Places whose name stands before them, not behind. */
export const placesBehind = ['bar', 'bridge', 'center', 'centre', 'field', 'pit', 'range', 'way'] as const;

/** Joins a place and its name: river of ... */
export const placeJoin = 'of';

/** A title that is never a name. */
export const article = 'the';

/** Stands between a word and what tells its class. */
export const alsoWord = 'also';

/** What a short command is followed by. */
export const besideCommands = ['her', 'him', 'it', 'there', 'this', 'us'] as const;

/** What the form of a bare verb ends with, by its last letters, three before two. */
export const verbEndings = {
  Gerund: 'ing',
  Infinitive:
    'ace ack ade age ain and ant ase ash ate ect eed en end ent er est ify ine int ise ish ite ive ize lay le nce nge ock ose tch unk ung upt ure use ute',
  PastTense: 'ed ept ew ld lt nt',
  Participle: 'ken wn',
  PresentTense:
    'als ams ars ays cks els ers es ews ffs ils ips lds les lls mps nds ngs nks ns ops ows rks tes ts urs zes',
} as const;

/** A contraction whose second half is told by the words behind it. */
export const openContraction = "there's";
