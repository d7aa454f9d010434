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

/** What stands in many clauses of news: words, `#Tag` and `%Class|Class%`, in how many of a thousand. Only tells where to look first. */
export const commonKeys = {
  '#Abbreviation': 70,
  '#Acronym': 100,
  '#Actor': 200,
  '#Adjective': 440,
  '#Adverb': 210,
  '#Cardinal': 190,
  '#Conjunction': 470,
  '#Copula': 230,
  '#Country': 50,
  '#Date': 160,
  '#Determiner': 620,
  '#Duration': 60,
  '#FirstName': 120,
  '#Gerund': 220,
  '#Honorific': 60,
  '#Hyphenated': 80,
  '#Infinitive': 380,
  '#LastName': 60,
  '#Modal': 110,
  '#Noun': 960,
  '#NumericValue': 130,
  '#Organization': 90,
  '#Participle': 50,
  '#Particle': 60,
  '#PastTense': 520,
  '#Person': 210,
  '#PhrasalVerb': 60,
  '#Place': 160,
  '#Plural': 390,
  '#Possessive': 200,
  '#Preposition': 600,
  '#PresentTense': 610,
  '#Pronoun': 310,
  '#ProperNoun': 550,
  '#QuestionWord': 100,
  '#Singular': 820,
  '#TextValue': 100,
  '#Value': 210,
  '#Verb': 790,
  '#WeekDay': 60,
  '%Adj|Noun%': 90,
  '%Adj|Past%': 120,
  '%Adj|Present%': 60,
  '%Noun|Gerund%': 80,
  '%Noun|Verb%': 450,
  '%Plural|Verb%': 190,
  a: 210,
  an: 40,
  and: 220,
  as: 60,
  at: 50,
  be: 40,
  by: 50,
  for: 100,
  from: 50,
  has: 50,
  have: 50,
  he: 80,
  his: 60,
  in: 190,
  is: 100,
  it: 70,
  not: 60,
  of: 220,
  on: 110,
  said: 90,
  that: 130,
  the: 450,
  to: 270,
  was: 80,
  with: 80,
} as const;

/** A contraction whose second half is told by the words behind it. */
export const openContraction = "there's";
