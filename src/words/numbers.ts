/** Number words: cardinals, ordinals, scales, fractions and words for vague amounts. */

/** Word -> value. */
export const cardinals = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const;

/** Word -> rank. */
export const ordinals = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
} as const;

/** Word after a number -> what it multiplies by. */
export const scales = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  dozen: 12,
  dozens: 12,
} as const;

/** Letters after digits, glued ("$15bn", "20k"), -> what they multiply by. */
export const scaleLetters = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
} as const;

/** Plurals that stand for "several times": hundreds, tens of thousands. Two of the smallest kind is the least they can mean. */
export const plurals = {
  dozens: 12,
  scores: 20,
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  lakhs: 1e5,
  crores: 1e7,
} as const;

/** Vague amounts -> the least they can mean. */
export const vagueAmounts = { few: 3, handful: 3, several: 3 } as const;

/** Nouns of a fixed number after "a": a dozen, a score of. */
export const collectiveNumbers = {
  couple: 2,
  pair: 2,
  trio: 3,
  quartet: 4,
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
} as const;

/** Nouns of a part after a number: two thirds, three-quarters. */
export const fractions = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixths: 6,
  sevenths: 7,
  eighths: 8,
  tenth: 10,
  tenths: 10,
} as const;

/** Fraction characters. */
export const fractionSigns = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75 } as const;
