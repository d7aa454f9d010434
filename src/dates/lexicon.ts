/**
 * The words of time: word -> what it may be (one letter, see `letters`) and its value. Grammar rules are patterns over these letters,
 * written with their names: `{month}{day}`.
 */
import { someWord } from '../text/pattern.ts';
import {
  dayPartPlurals,
  dayParts,
  deicticDays,
  frequencies,
  monthLike,
  months,
  seasons,
  timesOfDay,
  unitPlurals,
  units,
  weekdayAbbreviations,
  weekdays,
} from '../words/calendar-names.ts';
import { easterHolidays, fixedHolidays, nthHolidays } from '../words/holidays.ts';
import { cardinals, ordinals, scales } from '../words/numbers.ts';
import {
  approximatorPhrases,
  approximators,
  datePrepositions,
  distributives,
  functionWords,
  lastWords,
  moderately,
  nextWords,
  partNouns,
  partWords,
  relativeWords,
  thatWords,
  thenWords,
  thisWords,
  unitAdjectives,
  vagueCounts,
  vagueTimes,
} from '../words/time-words.ts';
import { timeZones, zoneAdjectives } from '../words/time-zones.ts';

/** A word class: name -> the letter that stands for it in patterns. */
export const letters = {
  a: 'A',
  about: 'b',
  ago: 'G',
  anaphor: 'B',
  ampm: 'P',
  and: '&',
  cardinal: 'C',
  clock: 'k',
  comma: ',',
  couple: 'p',
  dash: '-',
  day: 'd',
  dayPart: 'h',
  dayParts: 'g',
  decade: 'K',
  each: 'x',
  fiscal: 'i',
  frequency: 'f',
  half: 'H',
  holiday: 'j',
  iso: 's',
  last: 'L',
  midpoint: 'n',
  money: '$',
  month: 'M',
  monthLike: 'm',
  next: 'X',
  number: 'N',
  of: 'o',
  on: '@',
  ordinal: 'O',
  other: '_',
  part: 'E',
  partNoun: 'e',
  possessive: "'",
  preposition: 'r',
  quarter: 'Q',
  quarters: 'q',
  relative: 'R',
  season: 'F',
  second: '2',
  shortYear: 'y',
  slash: '/',
  slashed: 'S',
  small: 'D',
  that: 'J',
  the: 'T',
  this: 'I',
  unit: 'U',
  unitAdjective: '+',
  units: 'u',
  vague: 'v',
  vagueCount: 'c',
  weekday: 'W',
  weekdayPlural: 'V',
  weekdayShort: 'w',
  year: 'Y',
  zone: 'Z',
  zoneAdjective: 'z',
  scale: 't',
} as const satisfies Record<string, string>;
export type Kind = keyof typeof letters;

/** Names for sets of classes. */
const groups: Record<string, readonly Kind[]> = {
  anyMonth: ['month', 'monthLike'],
  anyWeekday: ['weekday', 'weekdayShort'],
  dayNumber: ['small', 'ordinal'],
  count: ['small', 'number', 'year', 'cardinal'],
  anyUnit: ['unit', 'units', 'second', 'quarter', 'quarters'],
  rank: ['ordinal', 'second'],
};

export interface Entry {
  readonly kind: Kind;
  readonly value: number | string;
}

/** What every word is that the lexicon does not know. */
const OTHER: Entry = { kind: 'other', value: '' };

const entries = new Map<string, Entry>();
/** Words that count only with a capital. */
const capitalised = new Set<Kind>(['month', 'monthLike', 'weekday', 'weekdayShort', 'weekdayPlural', 'holiday']);

function addAll(kind: Kind, words: Readonly<Record<string, number | string>>): void {
  for (const [word, value] of Object.entries(words)) entries.set(word, { kind, value });
}
const addWords = (kind: Kind, words: readonly string[]): void =>
  addAll(kind, Object.fromEntries(words.map((w) => [w, w])));
const plurals = (words: object, kind: Kind): void =>
  addAll(kind, Object.fromEntries(Object.entries(words).map(([w, v]) => [`${w}s`, v])));

addWords('preposition', datePrepositions);
addAll('cardinal', cardinals);
addAll('ordinal', ordinals);
addAll('scale', scales);
addAll('month', months);
addAll('monthLike', monthLike);
addAll('weekday', weekdays);
addAll('weekdayShort', weekdayAbbreviations);
plurals(weekdays, 'weekdayPlural');
addAll('season', seasons);
addAll('dayPart', dayParts);
addAll('dayParts', dayPartPlurals);
addAll('midpoint', timesOfDay);
addAll('unit', units);
addAll('units', unitPlurals);
addAll('day', deicticDays);
addAll('frequency', frequencies);
addWords('last', lastWords);
addWords('next', nextWords);
addWords('that', thatWords);
addWords('anaphor', thenWords);
addAll('part', partWords);
addAll('part', moderately);
addAll('partNoun', partNouns);
addAll('relative', relativeWords);
addAll('about', approximators);
addWords('vagueCount', vagueCounts);
addWords('unitAdjective', unitAdjectives);
addWords('each', distributives);
addAll('zone', timeZones);
addWords('zoneAdjective', zoneAdjectives);
addAll('vague', Object.fromEntries(Object.entries(vagueTimes).filter(([w]) => !w.includes(' '))));
addWords('this', thisWords);
addAll(
  'holiday',
  Object.fromEntries(Object.keys({ ...fixedHolidays, ...nthHolidays, ...easterHolidays }).map((w) => [w, w])),
);
addAll('second', { second: 2 });
for (const [word, kind] of Object.entries(functionWords)) entries.set(word, { kind, value: word });

/** What a lower-case word is in an expression of time; `capital` says how it is written. */
export function lookUp(word: string, capital: boolean): Entry {
  const entry = entries.get(word);
  return entry === undefined || (!capital && capitalised.has(entry.kind)) ? OTHER : entry;
}

interface PhraseEntry {
  readonly words: readonly string[];
  readonly entry: Entry;
}
/** Expressions of several words that are read as one, by their first word; longest first. */
const phrases = new Map<string, PhraseEntry[]>();
function addPhrases(kind: Kind, from: Readonly<Record<string, number | string>>): void {
  for (const [phrase, value] of Object.entries(from)) {
    const words = phrase.split(' ');
    if (words.length === 1 && !/['.]/.test(phrase)) continue;
    const parts = phrase.match(/[a-z]+|'s|['.]/g) ?? [];
    const list = phrases.get(parts[0]!) ?? [];
    list.push({ words: parts, entry: { kind, value } });
    phrases.set(
      parts[0]!,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
}
addPhrases('about', approximatorPhrases);
addPhrases('vague', vagueTimes);
addPhrases(
  'holiday',
  Object.fromEntries(Object.keys({ ...fixedHolidays, ...nthHolidays, ...easterHolidays }).map((w) => [w, w])),
);

/** The phrases that begin with a lower-case word. */
export const phrasesFrom = (word: string): readonly PhraseEntry[] | undefined => phrases.get(word);

/** Classes that no expression of time is made of alone. */
const PLAIN = new Set<Kind>([
  'a',
  'about',
  'and',
  'cardinal',
  'couple',
  'each',
  'last',
  'next',
  'of',
  'on',
  'ordinal',
  'preposition',
  'relative',
  'scale',
  'that',
  'the',
  'this',
  'unitAdjective',
  'vagueCount',
]);
/** "current", "the past": of a plain class, but read alone. */
const VAGUE_ALONE = [...thisWords.filter((word) => word in vagueTimes), 'past'];

const coresOf = (isWanted: (kind: Kind) => boolean): string[] =>
  [...entries].filter(([, { kind }]) => !PLAIN.has(kind) && isWanted(kind)).map(([word]) => word);

/** "nineteen ninety-eight": numbers with which a year in words may begin. */
const CENTURIES = Object.entries(cardinals).flatMap(([word, value]) => (value >= 11 && value <= 20 ? [word] : []));

/** Words, in lower case, that may be the core of a time; of a phrase its last word, for the first is often "the". */
const CORES = new Set<string>([
  ...coresOf((kind) => !capitalised.has(kind)),
  ...CENTURIES,
  ...VAGUE_ALONE,
  ...[...phrases.values()]
    .flat()
    .filter(({ entry }) => !PLAIN.has(entry.kind))
    .map(({ words }) => words.findLast((word) => /[a-z]{2}/.test(word))!),
]);
/** The same of words that need a capital: "may" and "march" stand everywhere. */
const NAMED_CORES = new Set<string>(coresOf((kind) => capitalised.has(kind)));

/** Whether a word may be the core of a time. */
function isCore(word: string): boolean {
  const lower = word.toLowerCase();
  return CORES.has(lower) || (lower[0] !== word[0] && NAMED_CORES.has(lower));
}

/** Whether a text has a number or a word without which nothing is a time: most sentences end here. */
export const mayHoldTime = (text: string): boolean => /[\d½¼¾]/.test(text) || someWord(text, isCore);

/** A pattern over word classes: `{month}{day}` with the letters of the classes or groups put in. Sticky. */
export function pattern(source: string): RegExp {
  const compiled = source.replace(/\{(\w+)\}/g, (_, name: string) => {
    const kinds = groups[name] ?? [name as Kind];
    return `[${kinds.map((kind) => (letters[kind] === '-' ? '\\-' : letters[kind])).join('')}]`;
  });
  if (/undefined/.test(compiled)) throw new Error(`unknown word class in ${source}`);
  return new RegExp(compiled, 'y');
}
