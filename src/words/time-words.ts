/** Words that place an expression of time: last, next, ago, early, about. */

/** Before a unit or a name of the calendar: the one before now. */
export const lastWords = ['last', 'past', 'previous', 'preceding'] as const;
export const nextWords = ['coming', 'following', 'next', 'upcoming'] as const;
export const thisWords = ['current', 'present', 'this'] as const;
export const thatWords = ['same', 'that'] as const;

/** Parts of a period, as TIMEX3 modifiers. */
export const partWords = { early: 'START', late: 'END', mid: 'MID' } as const satisfies Record<string, string>;
/** The same as adverbs before a part of the calendar: earlier this month. */
export const moderately = { earlier: 'START', later: 'END' } as const satisfies Record<string, string>;
export const partNouns = {
  beginning: 'START',
  close: 'END',
  end: 'END',
  middle: 'MID',
  start: 'START',
} as const satisfies Record<string, string>;

export const relativeWords = { afterward: 1, afterwards: 1, beforehand: -1 } as const satisfies Record<string, number>;

export const distributives = ['each', 'every'] as const;

/** Before a measure of time, as TIMEX3 modifiers. */
export const approximators = {
  about: 'APPROX',
  almost: 'LESS_THAN',
  approximately: 'APPROX',
  around: 'APPROX',
  circa: 'APPROX',
  nearly: 'LESS_THAN',
  over: 'MORE_THAN',
  roughly: 'APPROX',
  some: 'APPROX',
  under: 'LESS_THAN',
} as const satisfies Record<string, string>;

/** The same in two or three words. */
export const approximatorPhrases = {
  'as long as': 'EQUAL_OR_LESS',
  'as many as': 'EQUAL_OR_LESS',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'fewer than': 'LESS_THAN',
  'less than': 'LESS_THAN',
  'longer than': 'MORE_THAN',
  'more than': 'MORE_THAN',
  'no less than': 'EQUAL_OR_MORE',
  'no more than': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
} as const satisfies Record<string, string>;

/** Counts without a number. */
export const vagueCounts = ['few', 'many', 'several'] as const;

/** References to a time that no calendar can resolve, as TIMEX3 values. */
export const vagueTimes = {
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'at this point': 'PRESENT_REF',
  'at this time': 'PRESENT_REF',
  current: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  future: 'FUTURE_REF',
  lately: 'PAST_REF',
  nowadays: 'PRESENT_REF',
  now: 'PRESENT_REF',
  recent: 'PAST_REF',
  recently: 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'these days': 'PRESENT_REF',
} as const satisfies Record<string, string>;

/** Prepositions after which a month name that is also a word, or a number that may be a year, is a date. */
export const datePrepositions = [
  'after',
  'as',
  'before',
  'between',
  'by',
  'circa',
  'during',
  'following',
  'for',
  'from',
  'in',
  'of',
  'since',
  'through',
  'throughout',
  'till',
  'to',
  'until',
] as const;

/** Before a plural unit: recent years, coming weeks. */
export const vaguePeriods = ['coming', 'recent'] as const;

/** Words of a verb group that lies ahead. */
export const futureWords = ['may', 'might', 'must', 'shall', 'should', 'will', "won't", 'would', "wouldn't"] as const;

/** The same where "to" and a verb follow: is due to meet, plans to meet. */
export const plannedBefore = [
  'about',
  'due',
  'expected',
  'going',
  'likely',
  'ready',
  'scheduled',
  'set',
  'slated',
] as const;

/** Those of them that plan something only before "to": "set to meet", but "set Friday as the limit". */
export const plannedWithTo = ['about', 'going', 'likely', 'ready', 'set'] as const;

/** Verbs and nouns before "to" and a verb that lies ahead: agreed to meet on Friday, an invitation to visit in May. Base forms. */
export const promises = [
  'agree',
  'agreement',
  'bid',
  'commitment',
  'deal',
  'decide',
  'intention',
  'invitation',
  'invite',
  'offer',
  'plan',
  'pledge',
  'promise',
  'proposal',
  'propose',
  'vow',
] as const;

/** Modal verbs that also tell what somebody said or thought; with "have" they tell of what is past. */
export const hedgedWords = ['could', "couldn't", 'may', 'might', 'must', 'should', 'would', "wouldn't"] as const;

/** Auxiliaries of the past and of the perfect. */
export const pastAuxiliaries = ['been', 'did', "didn't", 'had', 'was', "wasn't", 'were', "weren't"] as const;
/** Auxiliaries of the present progressive. */
export const presentBe = ['am', 'are', 'is'] as const;

/** Verbs whose present progressive is an appointment: are meeting Monday, is flying to Oslo on Friday. Base forms. */
export const arrangedVerbs = [
  'address',
  'appear',
  'arrive',
  'attend',
  'close',
  'come',
  'convene',
  'depart',
  'face',
  'fly',
  'gather',
  'give',
  'go',
  'head',
  'hold',
  'host',
  'launch',
  'leave',
  'meet',
  'move',
  'open',
  'play',
  'present',
  'reopen',
  'resume',
  'retire',
  'return',
  'sit',
  'speak',
  'start',
  'testify',
  'travel',
  'visit',
  'vote',
] as const;

/** Verbs whose plain present is a timetable: the trial begins Monday. Not what captions say of pictures: opens, meets, speaks. Base forms. */
export const timetableVerbs = ['begin', 'convene', 'expire', 'reopen', 'resume', 'start'] as const;

/** The same where no object follows: opens on Monday, closes to visitors on Friday. */
export const openingVerbs = ['close', 'end', 'open'] as const;

/** Verbs of what lasts: with them "until Friday" lies behind, elsewhere it is a term that is set. Base forms. */
export const lastingVerbs = [
  'be',
  'continue',
  'describe',
  'know',
  'last',
  'live',
  'remain',
  'run',
  'serve',
  'stay',
  'wait',
  'work',
] as const;

export const untilWords = ['till', 'until'] as const;

/** Words right before a date by which it lies ahead or behind. */
export const tenseHints = {
  'early as': 'future',
  effective: 'future',
  'recently as': 'past',
  since: 'past',
  'soon as': 'future',
} as const satisfies Record<string, 'future' | 'past'>;

/** Right behind a date these lie behind, whatever the verb: "sang at the June 2 picnic". Nobody announces them. */
export const mishaps = [
  'attack',
  'attacks',
  'blast',
  'bombing',
  'bombings',
  'collapse',
  'crash',
  'earthquake',
  'explosion',
  'insurrection',
  'killing',
  'killings',
  'massacre',
  'murder',
  'murders',
  'quake',
  'riot',
  'riots',
  'robbery',
  'shooting',
  'shootings',
  'stabbing',
  'uprising',
] as const;

/** Verbs that say that something lies ahead, whatever their tense. Base forms. */
export const planVerbs = [
  'anticipate',
  'await',
  'expect',
  'hope',
  'intend',
  'need',
  'plan',
  'prepare',
  'schedule',
  'slate',
  'want',
] as const;

/** Between a number and a unit: two more weeks, three consecutive days. */
export const unitAdjectives = [
  'additional',
  'business',
  'calendar',
  'consecutive',
  'extra',
  'full',
  'further',
  'more',
  'school',
  'straight',
  'successive',
  'trading',
  'working',
  'whole',
] as const;

/** Behind a number and a unit: an age, not a time. */
export const ageWords = ['old', 'olds'] as const;

/** Between two dates or numbers of a range. */
export const rangeWords = ['through', 'till', 'to', 'until'] as const;

/** What is counted in round numbers that look like years: 2000 people. */
export const countedNouns = [
  'acres',
  'barrels',
  'billion',
  'crowns',
  'degrees',
  'dollars',
  'euros',
  'families',
  'feet',
  'homes',
  'houses',
  'kilometers',
  'kilometres',
  'km',
  'meters',
  'metres',
  'miles',
  'million',
  'people',
  'per',
  'percent',
  'points',
  'pounds',
  'refugees',
  'residents',
  'shares',
  'soldiers',
  'square',
  'tonnes',
  'tons',
  'troops',
  'units',
  'volts',
  'votes',
  'watts',
  'words',
  'yards',
  'yen',
] as const;

/** Behind a date that is part of a name: the Sunday Times, July 4 Inc. */
export const nameTails = [
  'agreement',
  'bank',
  'brigade',
  'club',
  'co',
  'company',
  'corp',
  'corporation',
  'express',
  'fund',
  'gazette',
  'group',
  'herald',
  'inc',
  'independent',
  'journal',
  'league',
  'ltd',
  'magazine',
  'mail',
  'media',
  'mirror',
  'movement',
  'news',
  'party',
  'people',
  'post',
  'press',
  'record',
  'review',
  'star',
  'studios',
  'sun',
  'telegraph',
  'times',
  'tribune',
  'world',
] as const;

/** Before a weekday that is part of a name: Bloody Sunday. */
export const nameHeads = ['black', 'bloody', 'blue', 'cyber', 'giving', 'small', 'super'] as const;

/** Before "a year", "an hour" where it is a length of time. */
export const lengthWords = [
  'after',
  'every',
  'for',
  'half',
  'in',
  'last',
  'lasted',
  'lasting',
  'least',
  'nearly',
  'once',
  'over',
  'spend',
  'spent',
  'take',
  'taken',
  'takes',
  'than',
  'took',
  'within',
] as const;

/** Before "a year", "an hour" where it is a rate: twice a day, $5 million a year. */
export const rateHeads = [
  '%',
  'billion',
  'cents',
  'dollars',
  'euros',
  'million',
  'once',
  'percent',
  'pounds',
  'thousand',
  'thrice',
  'times',
  'trillion',
  'twice',
] as const;

/** Before a season, a clock time without a.m., a part of the day after an hour. */
export const seasonPrepositions = ['by', 'during', 'in', 'since', 'until'] as const;
export const clockPrepositions = ['about', 'around', 'by', 'from', 'since', 'until'] as const;
export const dayPartPrepositions = ['at', 'in'] as const;

/** Small words with a part of their own in the grammar, by that part. */
export const functionWords = {
  a: 'a',
  ago: 'ago',
  an: 'a',
  and: 'and',
  at: 'on',
  couple: 'couple',
  fiscal: 'fiscal',
  half: 'half',
  of: 'of',
  on: 'on',
  quarter: 'quarter',
  quarters: 'quarters',
  the: 'the',
} as const;

/** Possessives before a year that describes a noun: his 1990 book. */
export const possessives = ['her', 'his', 'its', 'my', 'our', 'their', 'whose', 'your'] as const;

/** Behind "today's" where it is the present age, not the day. */
export const eraNouns = [
  'adults',
  'children',
  'computers',
  'consumers',
  'culture',
  'farmers',
  'families',
  'generation',
  'kids',
  'parents',
  'personal',
  'politics',
  'society',
  'standards',
  'students',
  'teenagers',
  'teens',
  'technology',
  'women',
  'workers',
  'world',
  'young',
  'youth',
] as const;

/** Stands for the date mentioned last. */
export const thenWords = ['then'] as const;

/** Before "then", which stands for the date mentioned last. */
export const thenPrepositions = ['by', 'till', 'until'] as const;

/** Behind "in the past", where no thing follows that is past: "in the past she painted". */
export const pastFollowers = [
  'also',
  'and',
  'as',
  'but',
  'by',
  'he',
  'i',
  'it',
  'she',
  'so',
  'that',
  'they',
  'was',
  'we',
  'were',
  'when',
  'who',
  'with',
  'you',
] as const;

/** Verbs of what lies ahead in the infinitive: to cancel Monday's meeting, should postpone Friday's vote. Base forms. */
export const preventingVerbs = [
  'attend',
  'boycott',
  'call',
  'cancel',
  'delay',
  'halt',
  'hold',
  'postpone',
  'prevent',
  'reschedule',
  'scrap',
  'skip',
  'stop',
] as const;
