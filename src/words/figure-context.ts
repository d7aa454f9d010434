/** Words around a figure that say what is counted, whose it is and how it stands. */

/** Verbs and adverbs of change -> the name of what is measured by "rose 5 percent". Base forms and irregular pasts. */
export const changes = {
  add: 'rise',
  advance: 'rise',
  climb: 'rise',
  contract: 'fall',
  decline: 'fall',
  decrease: 'fall',
  dip: 'fall',
  down: 'fall',
  drop: 'fall',
  ease: 'fall',
  expand: 'rise',
  fall: 'fall',
  fallen: 'fall',
  fell: 'fall',
  gain: 'rise',
  grew: 'rise',
  grow: 'rise',
  grown: 'rise',
  increase: 'rise',
  jump: 'rise',
  leap: 'rise',
  lose: 'fall',
  lost: 'fall',
  plummet: 'fall',
  plunge: 'fall',
  rally: 'rise',
  rebound: 'rise',
  recede: 'fall',
  rise: 'rise',
  risen: 'rise',
  rose: 'rise',
  sag: 'fall',
  sank: 'fall',
  shed: 'fall',
  shrank: 'fall',
  shrink: 'fall',
  shrunk: 'fall',
  sink: 'fall',
  slide: 'fall',
  slip: 'fall',
  slump: 'fall',
  soar: 'rise',
  surge: 'rise',
  swell: 'rise',
  tumble: 'fall',
  up: 'rise',
} as const;

/** The same for nouns: "a 5 percent increase". */
export const changeNouns = {
  climb: 'rise',
  cut: 'fall',
  decline: 'fall',
  decrease: 'fall',
  dip: 'fall',
  drop: 'fall',
  fall: 'fall',
  gain: 'rise',
  growth: 'rise',
  hike: 'rise',
  increase: 'rise',
  jump: 'rise',
  plunge: 'fall',
  reduction: 'fall',
  rise: 'rise',
  slide: 'fall',
  slump: 'fall',
  surge: 'rise',
} as const;

/** Verbs between a running count and its new value: "rose to 14", "stands at 14", "reached 14". Base forms and pasts. */
export const countVerbs = [
  'be',
  'bring',
  'climb',
  'fall',
  'grow',
  'hit',
  'increase',
  'jump',
  'mount',
  'number',
  'pass',
  'push',
  'put',
  'raise',
  'reach',
  'remain',
  'revise',
  'rise',
  'rose',
  'soar',
  'stand',
  'stood',
  'surpass',
  'swell',
  'top',
  'total',
  'update',
] as const;

/** Words that may stand between those counted and what happened to them: "14 people were also reported". */
export const stateLinks = [
  'aboard',
  'also',
  'are',
  'be',
  'been',
  'being',
  'believed',
  'confirmed',
  'could',
  'currently',
  'declared',
  'feared',
  'found',
  'had',
  'has',
  'have',
  'is',
  'known',
  'later',
  'left',
  'listed',
  'may',
  'might',
  'must',
  'now',
  'officially',
  'onboard',
  'presumed',
  'pronounced',
  'remain',
  'remained',
  'remains',
  'reported',
  'reportedly',
  'said',
  'still',
  'subsequently',
  'that',
  'thought',
  'to',
  'was',
  'were',
  'which',
  'who',
  'will',
  'would',
] as const;

/** Nouns that are measured in money or time and stand before "of": "a loss of $6 billion". Any noun may; these need no other sign. */
export const prisonWords = [
  'bars',
  'custody',
  'detention',
  'imprisonment',
  'jail',
  'labor',
  'labour',
  'prison',
  'probation',
  'sentence',
  'sentenced',
  'sentences',
  'sentencing',
] as const;

/** Adjectives and adverbs after a measure -> what it measures. */
export const dimensions = {
  across: 'width',
  away: 'distance',
  deep: 'depth',
  east: 'distance',
  from: 'distance',
  heavy: 'weight',
  high: 'height',
  inland: 'distance',
  long: 'length',
  north: 'distance',
  northeast: 'distance',
  northwest: 'distance',
  off: 'distance',
  offshore: 'distance',
  south: 'distance',
  southeast: 'distance',
  southwest: 'distance',
  tall: 'height',
  thick: 'thickness',
  west: 'distance',
  wide: 'width',
} as const;

/** What a unit measures where nothing else is said. */
export const unitQuantities = {
  B: 'storage',
  Hz: 'frequency',
  K: 'temperature',
  V: 'voltage',
  W: 'power',
  kg: 'weight',
  m: 'distance',
  'm/s': 'speed',
  m2: 'area',
  m3: 'volume',
  px: 'resolution',
} as const;

/** Words between a body and its share in a poll: "Lind leads with 21 percent", "Lind at 21 percent". Base forms. */
export const shareVerbs = [
  'at',
  'command',
  'draw',
  'earn',
  'garner',
  'gather',
  'get',
  'got',
  'had',
  'have',
  'hold',
  'lead',
  'own',
  'poll',
  'receive',
  'register',
  'score',
  'secure',
  'take',
  'trail',
  'win',
  'with',
  'won',
] as const;

/** Nouns after an ordinal that make it a part of the calendar, a game, or a house. */
export const ordinalPeriods = [
  'amendment',
  'anniversary',
  'avenue',
  'base',
  'century',
  'circuit',
  'class',
  'day',
  'decade',
  'degree',
  'edition',
  'floor',
  'grade',
  'half',
  'hand',
  'hour',
  'inning',
  'minute',
  'month',
  'night',
  'page',
  'paragraph',
  'party',
  'period',
  'place',
  'quarter',
  'round',
  'season',
  'semester',
  'set',
  'street',
  'term',
  'week',
  'world',
  'year',
] as const;

/** Nouns counted by many numbers that say nothing of the event: "one way", "two things". */
export const emptyCounts = [
  'another',
  'hand',
  'kind',
  'lot',
  'one',
  'other',
  'part',
  'reason',
  'respect',
  'sense',
  'side',
  'sort',
  'thing',
  'type',
  'way',
  'word',
] as const;

/** Verbs between a thing and a sum that say nothing of their own: "prices range from $5". Base forms. */
export const valueVerbs = [
  'amount',
  'equal',
  'equate',
  'estimate',
  'get',
  'have',
  'mean',
  'range',
  'report',
  'reveal',
  'say',
  'show',
  'translate',
] as const;

/** Nouns that are counted without a plural ending. */
export const unchangedPlurals = [
  'aircraft',
  'bison',
  'cattle',
  'clergy',
  'crew',
  'deer',
  'faculty',
  'fish',
  'hovercraft',
  'infantry',
  'livestock',
  'militia',
  'offspring',
  'personnel',
  'police',
  'salmon',
  'series',
  'sheep',
  'shrimp',
  'spacecraft',
  'species',
  'staff',
  'swine',
  'watercraft',
] as const;

/** Adjectives that are nouns when nothing follows: "the seven-day average", "a 17-month low". */
export const nounAdjectives = [
  'average',
  'high',
  'low',
  'maximum',
  'mean',
  'median',
  'minimum',
  'record',
  'total',
] as const;

/** Words before "from 10 to 12" that make it a range; otherwise it is a change from one number to another. */
export const rangeWords = ['anywhere', 'range', 'ranged', 'ranges', 'ranging', 'varied', 'vary', 'varying'] as const;

/** Words after "both" with which it counts nothing: "both the", "both sides". */
export const bothStops = [
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'countries',
  'for',
  'from',
  'her',
  'his',
  'houses',
  'in',
  'its',
  'my',
  'nations',
  'of',
  'on',
  'our',
  'parties',
  'side',
  'sides',
  'the',
  'their',
  'to',
  'with',
] as const;

/** Nouns that may stand between "the toll of the crash" and its verb. */
export const tollEvents = [
  'attack',
  'blast',
  'crash',
  'disaster',
  'earthquake',
  'explosion',
  'fire',
  'flood',
  'floods',
  'outbreak',
  'quake',
  'storm',
] as const;

/** Nouns and units that show that "52-48" is no result of a vote or game. */
export const notResults = [
  'billion',
  'days',
  'hours',
  'miles',
  'million',
  'minutes',
  'months',
  'people',
  'percent',
  'weeks',
  'year',
  'years',
] as const;

/** Nouns that only say that it is money: "in campaign funds", "in cash". */
export const moneyNouns = ['cash', 'cost', 'dollar', 'fund', 'funding', 'money', 'payment', 'sum'] as const;

/** Taxes on trade and what is paid for work, which reports name by turns. */
export const sameThings = {
  charge: 'tariff',
  compensation: 'pay',
  duty: 'tariff',
  earn: 'pay',
  earnings: 'pay',
  fee: 'pay',
  levy: 'tariff',
  paycheck: 'pay',
  payment: 'pay',
  remuneration: 'pay',
  salary: 'pay',
  wage: 'pay',
  wages: 'pay',
} as const satisfies Record<string, string>;

/** Behind "N-day": a way of counting, not a length that is told: "the seven-day average". */
export const windowNouns = ['average', 'mean', 'rate', 'window'] as const;

/** Words beside a count that runs over more than one occasion: "so far", "a career high", "in a combined 157 games". */
export const runningWords = ['altogether', 'career', 'combined', 'cumulative', 'far', 'lifetime'] as const;

/** What a running word may describe instead of a count: "the career scoring record". */
export const bestMarks = ['best', 'high', 'leader', 'list', 'low', 'mark', 'record'] as const;

/** Nouns of deeds with a price: in "the $17 billion purchase" nothing says whether it is planned or done. */
export const pricedDeeds = ['acquisition', 'buyout', 'deal', 'merger', 'purchase', 'sale', 'takeover'] as const;

/** Words before a number of an earlier count: "from the previous total of 54". */
export const earlierWords = ['earlier', 'former', 'initial', 'previous', 'previously', 'prior'] as const;

/** Verbs behind a length of time that say nothing of what takes so long: "9 months to serve", "two hours to go". */
export const emptyPurposes = ['be', 'do', 'go', 'have', 'serve', 'spare'] as const;

/** Behind a thing counted: "the 60 votes needed". */
export const neededWords = ['necessary', 'needed', 'required'] as const;

/** Verbs of what is wanted, not of what there is: "needed nine points". Base forms. */
export const needVerbs = ['demand', 'need', 'request', 'require', 'seek', 'want'] as const;
