/** What a date may belong to, and the small words before it. */

/** Verbs that only carry an event noun: held talks, paid a visit. The noun is the event. */
export const lightVerbs = [
  'attend',
  'be',
  'begin',
  'carry',
  'come',
  'conclude',
  'conduct',
  'continue',
  'deal',
  'end',
  'face',
  'follow',
  'give',
  'hand',
  'have',
  'hold',
  'host',
  'launch',
  'make',
  'open',
  'pay',
  'resume',
  'schedule',
  'stage',
  'start',
  'take',
  'undergo',
] as const;

/** In the passive these say when what their subject names takes place: "a hearing is scheduled for Monday". */
export const arrangingVerbs = ['arrange', 'call', 'hold', 'plan', 'schedule', 'set', 'slate'] as const;

/** Before "to" and a verb, but no action of their own: had to leave. */
export const emptyBefore = ['had', 'has', 'have', 'ought', 'used'] as const;

/** Prepositions before an event noun that carries a date of its own: during a concert on Sunday. */
export const eventPrepositions = [
  'after',
  'amid',
  'at',
  'before',
  'by',
  'during',
  'following',
  'for',
  'from',
  'in',
  'of',
  'since',
  'until',
] as const;

/** Prepositions that belong to the span of a date, by what they say of it: the day itself, its end, its beginning. */
export const datePrepositionBounds = {
  after: 'after',
  at: 'on',
  before: 'before',
  by: 'before',
  during: 'on',
  from: 'on',
  in: 'on',
  on: 'on',
  since: 'after',
  through: 'before',
  till: 'before',
  until: 'before',
} as const satisfies Record<string, 'on' | 'before' | 'after'>;

/** Prepositions between an event and the place where it happens. */
export const placePrepositions = ['at', 'in', 'inside', 'near', 'outside'] as const;

/** Occasions beside those of `actions.ts`: the match on Wednesday, the break-in on Monday. */
export const occasionNouns = [
  'anniversary',
  'appointment',
  'break-in',
  'caucus',
  'ceasefire',
  'concert',
  'death',
  'dinner',
  'game',
  'inauguration',
  'match',
  'operation',
  'primary',
  'race',
  'referendum',
  'revolution',
  'sentence',
  'sentencing',
  'session',
] as const;

/** Nouns that a date describes but does not close: the 1931 treaty, a June 3 deadline; not "criticised the deal on Friday". */
export const datedNouns = [
  'accord',
  'agreement',
  'deadline',
  'deal',
  'decision',
  'order',
  'pact',
  'poll',
  'report',
  'ruling',
  'survey',
  'treaty',
  'truce',
] as const;

/** Of them those that tell or show something: "read the leaflet Thursday that showed" dates the report. */
export const toldNouns = [
  'article',
  'column',
  'editorial',
  'letter',
  'memo',
  'poll',
  'post',
  'report',
  'statement',
  'story',
  'survey',
  'tweet',
] as const;

/** Words that join a date to the clause behind it: "said that on Friday the mayor left". */
export const clauseJoiners = [
  'after',
  'and',
  'because',
  'before',
  'but',
  'if',
  'or',
  'since',
  'that',
  'when',
  'where',
  'which',
  'while',
  'who',
] as const;

/** The same that open a clause about a noun, which a date in front of the sentence does not belong to: "On Friday, the baker, who has". */
export const relativePronouns = ['that', 'which', 'who', 'whom', 'whose'] as const;

/** Words by which a caption says that its picture is old. */
export const archiveWords = ['archive', 'archives', 'archived', 'file', 'library', 'undated'] as const;

/** Nouns and verbs by which something is said or made public, beside the reporting verbs: one occasion, however it is worded. Base forms. */
export const publicWords = [
  'accuse',
  'address',
  'apologize',
  'appeal',
  'ask',
  'briefing',
  'condemn',
  'criticize',
  'defend',
  'encourage',
  'explain',
  'interview',
  'issue',
  'letter',
  'meet',
  'memo',
  'pledge',
  'post',
  'praise',
  'release',
  'report',
  'respond',
  'speak',
  'statement',
  'testify',
  'threaten',
  'tweet',
  'urge',
  'warn',
  'write',
] as const;

/** Actions that some verb of saying names, too ("attacked the plan", "charged that"), but whose day is that of a deed. */
export const deedActions = ['approve', 'attack', 'charge', 'discover', 'fire', 'plead', 'withdraw'] as const;

/** Verbs that say too little for two dates to be of one occurrence because of them. Base forms. */
export const emptyActions = [
  'be',
  'become',
  'begin',
  'come',
  'continue',
  'do',
  'end',
  'get',
  'give',
  'go',
  'have',
  'hold',
  'last',
  'make',
  'receive',
  'run',
  'show',
  'start',
  'take',
  'use',
] as const;

/** Between a measure of time and the date from which it is counted: the day after Christmas. */
export const offsetWords = { after: 1, before: -1, following: 1 } as const satisfies Record<string, number>;
