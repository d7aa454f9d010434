/** Names of the parts of the calendar and the day, with what they stand for. Months and weekdays count from 1; Monday is 1. */

/** Month names that are nothing else in English. */
export const months = {
  december: 12,
  february: 2,
  january: 1,
  july: 7,
  november: 11,
  october: 10,
  september: 9,
} as const;

/** Month names that are also words or given names, and abbreviations: a month only beside a day, a year or a preposition. */
export const monthLike = {
  apr: 4,
  april: 4,
  aug: 8,
  august: 8,
  dec: 12,
  feb: 2,
  jan: 1,
  jul: 7,
  jun: 6,
  june: 6,
  mar: 3,
  march: 3,
  may: 5,
  nov: 11,
  oct: 10,
  sep: 9,
  sept: 9,
} as const;

export const weekdays = {
  friday: 5,
  monday: 1,
  saturday: 6,
  sunday: 7,
  thursday: 4,
  tuesday: 2,
  wednesday: 3,
} as const;

/** Abbreviated weekdays: only in front of a date, since Sun, Sat and Wed are words. */
export const weekdayAbbreviations = {
  fri: 5,
  mon: 1,
  sat: 6,
  sun: 7,
  thu: 4,
  thur: 4,
  thurs: 4,
  tue: 2,
  tues: 2,
  wed: 3,
} as const;

/** TIMEX3 codes. */
export const seasons = {
  autumn: 'FA',
  fall: 'FA',
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  winter: 'WI',
  wintertime: 'WI',
} as const;

/** Parts of the day, as TIMEX3 codes. */
export const dayParts = {
  afternoon: 'AF',
  dawn: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
  evening: 'EV',
  lunchtime: 'AF',
  midafternoon: 'AF',
  midmorning: 'MO',
  morning: 'MO',
  night: 'NI',
  nightfall: 'NI',
  overnight: 'NI',
  sunrise: 'MO',
  sunset: 'EV',
} as const;

export const dayPartPlurals = { afternoons: 'AF', evenings: 'EV', mornings: 'MO', nights: 'NI' } as const;

export const timesOfDay = { midday: '12:00', midnight: '24:00', noon: '12:00', noontime: '12:00' } as const;

/** Units of time, singular, as TIMEX3 codes; those that begin with T are parts of a day. */
export const units = {
  century: 'C',
  day: 'D',
  decade: 'E',
  fortnight: 'F',
  hour: 'TH',
  millennium: 'L',
  minute: 'TM',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  year: 'Y',
} as const;
export const unitPlurals = {
  centuries: 'C',
  days: 'D',
  decades: 'E',
  fortnights: 'F',
  hours: 'TH',
  millennia: 'L',
  minutes: 'TM',
  months: 'M',
  seconds: 'TS',
  weeks: 'W',
  weekends: 'WE',
  years: 'Y',
} as const;

/** Days counted from the day on which something is written. */
export const deicticDays = { today: 0, tomorrow: 1, tonight: 0, yesterday: -1 } as const;

/** How often: adverbs and adjectives, as TIMEX3 periods. */
export const frequencies = {
  annually: 'P1Y',
  biannually: 'P6M',
  daily: 'P1D',
  fortnightly: 'P2W',
  hourly: 'PT1H',
  monthly: 'P1M',
  nightly: 'P1D',
  quarterly: 'P3M',
  weekly: 'P1W',
  yearly: 'P1Y',
} as const;
