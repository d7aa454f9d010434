/** Dated events: when something happened. Claims meet on what happened to whom; they differ in the date. */

import { memoizeWord } from '../base/memoize.ts';
import { dateClaims } from '../dates/claims.ts';
import type { Claim, ClaimOf, Reason } from '../model.ts';
import { actionOf } from '../text/content-words.ts';
import { oneLine } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';
import { onceActions } from '../words/actions.ts';
import { deedActions, emptyActions, publicWords } from '../words/date-events.ts';
import { reportingVerbs } from '../words/reporting-verbs.ts';
import type { Bar, ClaimContext, ClaimKind, Feature, Pair } from './kind.ts';
import { meets } from './reasons.ts';
import { areOnlyRivals } from './rivals.ts';

type DateClaim = ClaimOf<'date'>;
const DAY = 86_400_000;
/** Dates further apart are two occurrences of a recurring event. */
const WINDOW_DAYS = 31;

type Grain = DateClaim['value']['grain'];
const COARSE = new Set<Grain>(['decade', 'century']);
const YEARS = new Set<Grain>(['year', 'decade', 'century']);
const PERIODS = new Set<Grain>(['month', 'season', 'quarter', 'half', 'year', 'decade', 'century']);

/** A day and a year do not date the same thing, whatever stands around them. */
function sameGrain({ value: a }: DateClaim, { value: b }: DateClaim): boolean {
  const [x, y] = [PERIODS.has(a.grain), PERIODS.has(b.grain)];
  return x === y ? COARSE.has(a.grain) === COARSE.has(b.grain) : !YEARS.has(x ? a.grain : b.grain);
}

/** "Tuesday" and "in November", "Tuesday" and "12 July" of an unknown year: nothing that either says can be held against the other. */
const sharesNoPart = ({ value: a }: DateClaim, { value: b }: DateClaim): boolean =>
  (isBareWeekday(a) && hasNoWeekday(b)) || (isBareWeekday(b) && hasNoWeekday(a));
const hasNoWeekday = ({ grain, edtf, weekday }: DateClaim['value']): boolean =>
  PERIODS.has(grain) || (weekday === null && /^X{4}-\d\d-\d\d/.test(edtf));
const isBareWeekday = ({ edtf, weekday }: DateClaim['value']): boolean => weekday !== null && /^X{4}-XX-XX/.test(edtf);

/** "until 1 June" and "in March": an end that is open meets everything before it; only near its fixed end it tells of the same. */
function onlyOpenMeets({ value: a }: DateClaim, { value: b }: DateClaim): boolean {
  const [x, y] = [fixedEnd(a), fixedEnd(b)];
  if ((x === null) === (y === null)) return false;
  const [end, other] = x === null ? [y!, a] : [x, b];
  if (!other.earliest || !other.latest) return false;
  return Math.max(day(other.earliest) - day(end), day(end) - day(other.latest)) > 1;
}
/** The end that an open range has. */
const fixedEnd = ({ edtf, earliest, latest }: DateClaim['value']): string | null =>
  edtf.startsWith('../') ? latest : edtf.endsWith('/..') ? earliest : null;

/** Day number of an ISO day: a date is compared with many others. */
const day = memoizeWord((iso) => Date.parse(iso) / DAY);

/** Day of the year from the month and day of an EDTF date whose year is open. */
const dayOfYear = (edtf: string): number | null => {
  const match = /^[\dX]{4}-(\d{2})(?:-(\d{2}))?/.exec(edtf);
  return match && Number(match[1]) <= 12 ? Number(match[1]) * 30.4 + Number(match[2] ?? 15) : null;
};

/** Days between two dated claims, over the turn of the year where a year is open; 0 when they meet or more is open. */
function daysApart(a: DateClaim, b: DateClaim): number {
  if (!a.value.earliest || !a.value.latest || !b.value.earliest || !b.value.latest) {
    const [x, y] = [dayOfYear(a.value.edtf), dayOfYear(b.value.edtf)];
    const days = x === null || y === null ? 0 : Math.abs(x - y);
    return Math.min(days, 365 - days);
  }
  return Math.max(0, day(a.value.earliest) - day(b.value.latest), day(b.value.earliest) - day(a.value.latest));
}

const DAY_GRAINS = new Set<string>(['day', 'hour', 'minute']);
const SPEECH = new Set<string>([...Object.values(reportingVerbs).flat(), ...publicWords].map(actionOf));
for (const deed of deedActions) SPEECH.delete(deed);
const EMPTY = new Set<string>(emptyActions);

const ONCE = new Set<string>(onceActions);

const isDay = ({ value }: DateClaim): boolean => DAY_GRAINS.has(value.grain);
/** "dismissed the claim", "said": deeds of speech date the speech, not what it is about. */
const isSpeech = (action: string): boolean => SPEECH.has(action) || EMPTY.has(action);
const sameAction = ({ a, b }: Pair<'date'>): string | null => {
  const [x, y] = [a.claim.about.action, b.claim.about.action];
  return x !== null && x === y ? x : null;
};
/** Whether each action stands in the sentence of the other: "published on Thursday, disputed on Friday". */
const actionsCross = ({ a, b }: Pair<'date'>): boolean => {
  const [x, y] = [a.claim.about.action, b.claim.about.action];
  if (x === null || y === null || x === y) return false;
  const stands = (action: string, { sentenceKeys }: ClaimContext<'date'>): boolean =>
    sentenceKeys.has(`=${action}`) || sentenceKeys.has(stem(action));
  return stands(x, b) && stands(y, a);
};

/**
 * How alike the words around two dates must be before one is held against the other, by what both say happened: a deed ("resigned"), a remark, which is one
 * of many, years, which recur with every campaign, two different verbs. Counted in 333 clusters of news: from these values on pairs that give one date
 * outnumber those that give two by 13 (deeds) to 30 to 1.
 */
const ALIKE = { deed: 0.35, remark: 0.35, year: 0.5, other: 0.6 } as const;
/** How alike the words are in which two dates stand: the nearest, those of the clause or those of the sentence, whichever are most. */
const alike = ({ near, clause, sentence }: Pair<'date'>): number => Math.max(near.dice, clause.dice, sentence.dice);
const stepOf = (pair: Pair<'date'>): keyof typeof ALIKE => {
  const action = sameAction(pair);
  if (action === null) return 'other';
  if (YEARS.has(pair.a.claim.value.grain) || YEARS.has(pair.b.claim.value.grain)) return 'year';
  // Two who met, or spoke to each other, did so once.
  return isSpeech(action) && inCommon(pair.a.parties, pair.b.parties) < 2 ? 'remark' : 'deed';
};
const inCommon = (x: ReadonlySet<string>, y: ReadonlySet<string>): number => [...x].filter((one) => y.has(one)).length;

/** A date that could be the one meant: of the same action, as fine as this one. */
const isRival = (other: Claim, { about, value }: DateClaim): other is DateClaim =>
  other.kind === 'date' &&
  other.about.action === about.action &&
  PERIODS.has(other.value.grain) === PERIODS.has(value.grain);
/** Counted in 333 clusters: from here on 13 such pairs give one date, and one pair gives two. */
const SURE = 0.7;
const bars: readonly Bar<'date'>[] = [
  // Charged on Saturday, tried on Monday.
  { id: 'other-step', holds: (pair) => alike(pair) < ALIKE[stepOf(pair)] },
  // "Fell in September", "fell, the office said on Friday": only of one deed is a day held against a period.
  {
    id: 'day-and-period',
    holds: (pair) =>
      stepOf(pair) !== 'deed' && PERIODS.has(pair.a.claim.value.grain) !== PERIODS.has(pair.b.claim.value.grain),
  },
  // "Met on 10 July, and again on 12 July": which is meant is sure only of a deed and from a likelihood on.
  {
    id: 'several',
    holds: (pair, likelihood) =>
      !(stepOf(pair) === 'deed' && likelihood >= SURE) &&
      !areOnlyRivals(pair as unknown as Pair, { isLike: isRival, isSame: (x, y) => meets(compare(x, y)) }),
  },
];

const features: readonly Feature<'date'>[] = [
  { id: 'same-deed', sign: 1, of: (pair) => (isSpeech(sameAction(pair) ?? 'say') ? 0 : 1) },
  { id: 'same-speech', sign: 1, of: (pair) => (isSpeech(sameAction(pair) ?? '') ? 1 : 0) },
  {
    id: 'once-of-one-party',
    sign: 1,
    of: (pair) => {
      const [x, y] = [pair.a.claim, pair.b.claim];
      const one = x.about.participants[0] !== undefined && x.about.participants[0] === y.about.participants[0];
      return one && isDay(x) && isDay(y) && ONCE.has(sameAction(pair) ?? '') ? 1 : 0;
    },
  },
  {
    id: 'other-action',
    sign: -1,
    of: ({ a, b }) =>
      a.claim.about.action !== null && b.claim.about.action !== null && a.claim.about.action !== b.claim.about.action
        ? 1
        : 0,
  },
  { id: 'actions-cross', sign: 0, of: (pair) => (actionsCross(pair) ? 1 : 0) },
  {
    id: 'same-place',
    sign: 1,
    of: ({ a, b }) => (a.claim.about.place !== null && a.claim.about.place === b.claim.about.place ? 1 : 0),
  },
  {
    id: 'years',
    sign: 0,
    of: ({ a, b }) => (YEARS.has(a.claim.value.grain) || YEARS.has(b.claim.value.grain) ? 1 : 0),
  },
  { id: 'other-grain', sign: -1, of: ({ a, b }) => (a.claim.value.grain === b.claim.value.grain ? 0 : 1) },
];

const valueFeatures: readonly Feature<'date'>[] = [
  { id: 'same-value', sign: 1, of: ({ a, b }) => (compare(a.claim, b.claim) === 'same' ? 1 : 0) },
  { id: 'refined-value', sign: 1, of: ({ a, b }) => (compare(a.claim, b.claim) === 'refines' ? 1 : 0) },
  {
    id: 'same-named-day',
    sign: 1,
    of: ({ a, b }) => (isNamedDay(a.claim) && compare(a.claim, b.claim) === 'same' ? 1 : 0),
  },
];

/** Dates that nothing brings together: in two places, of two grains, months apart, or with nothing that one could hold against the other. */
const cannotLink = ({ claim: x }: ClaimContext<'date'>, { claim: y }: ClaimContext<'date'>): boolean =>
  elsewhere(x, y) || sharesNoPart(x, y) || onlyOpenMeets(x, y) || !sameGrain(x, y) || daysApart(x, y) > WINDOW_DAYS;

/** In two places, neither of which names the other: "in Bergen, Norway" is in Norway. */
function elsewhere({ about: a }: DateClaim, { about: b }: DateClaim): boolean {
  if (!a.place || !b.place || a.place === b.place) return false;
  return !a.participants.includes(b.place) && !b.participants.includes(a.place);
}

/** The fixed digits of an EDTF day, month or year; null where a part is open or was only assumed. */
function parts({ value }: DateClaim): (string | null)[] {
  const match = value.edtf.includes('/') ? null : /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(value.edtf);
  return ['year', 'month', 'day'].map((part, n) =>
    match?.[n + 1] && !match[n + 1]!.includes('X') && !value.assumed.includes(part) ? match[n + 1]! : null,
  );
}

/** Two weekdays of one occurrence conflict, whatever else is known. */
const otherWeekday = ({ value: a }: DateClaim, { value: b }: DateClaim): boolean =>
  a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday && a.grain === b.grain;

/** Whether filling the open parts can make two dates meet. */
function openMeet(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [parts(a), parts(b)];
  return x.every((part, n) => part === null || y[n] === null || part === y[n]);
}

/** Both dates as days, or null where one has an open end. */
function bounded(a: DateClaim, b: DateClaim): { from: number; to: number; since: number; until: number } | null {
  const [x, y] = [a.value, b.value];
  const isRange = x.edtf.includes('/') || y.edtf.includes('/');
  if (x.edtf.includes('X') || y.edtf.includes('X')) return null;
  if (!isRange && (!x.earliest || !x.latest || !y.earliest || !y.latest)) return null;
  const at = (iso: string | null, open: number): number => (iso ? day(iso) : open);
  return {
    from: at(x.earliest, -Infinity),
    to: at(x.latest, Infinity),
    since: at(y.earliest, -Infinity),
    until: at(y.latest, Infinity),
  };
}

/** "Early Sunday" is still Sunday; "around June" is not June. */
const isLoose = ({ value }: DateClaim): boolean =>
  value.approximate && !['day', 'hour', 'minute'].includes(value.grain);

/** "today", "yesterday", "Friday": the day depends on when it was written, and a copy keeps the word. */
const isDeictic = ({ value }: DateClaim): boolean =>
  value.stated.every((part) => part === 'day' || part === 'time' || part === 'weekday');

/** Only a time of day is stated; its day is that of the report. */
const isClock = ({ value }: DateClaim): boolean =>
  value.stated.length > 0 && value.stated.every((part) => part === 'time');

/** "next Friday" in one, "on Friday" in the other: of one occurrence the same, though counted from two days of publication. */
const sameWeekday = ({ value: a }: DateClaim, { value: b }: DateClaim): boolean =>
  a.weekday !== null && a.weekday === b.weekday;

const plain = (text: string): string => oneLine(text.toLowerCase());
const sameWords = (a: DateClaim, b: DateClaim): boolean => plain(a.span.text) === plain(b.span.text);

/** "over the weekend", "last month": the same words in two articles are one time, as far as they tell. */
const isSameUndated = (a: DateClaim, b: DateClaim): boolean => sameWords(a, b) && !/\d/.test(a.span.text);

function compare(a: DateClaim, b: DateClaim): Reason {
  if (otherWeekday(a, b)) return 'conflict';
  const days = bounded(a, b);
  if (!days) {
    if (!openMeet(a, b)) return 'conflict';
    return a.value.edtf === b.value.edtf && a.value.weekday === b.value.weekday ? 'same' : 'refines';
  }
  const { from, to, since, until } = days;
  if (from <= until && since <= to) return from === since && to === until ? 'same' : 'refines';
  if (isLoose(a) || isLoose(b)) return 'soft';
  if (isSameUndated(a, b)) return 'assumed';
  if (isDeictic(a) && isDeictic(b) && (sameWords(a, b) || sameWeekday(a, b)))
    return isClock(a) || a.value.weekday ? 'same' : 'assumed';
  return openMeet(a, b) && (a.value.assumed.length || b.value.assumed.length) ? 'assumed' : 'conflict';
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 = Monday; 1 January 1970 was a Thursday. */
const weekdayOf = (iso: string): number => ((((day(iso) + 3) % 7) + 7) % 7) + 1;

/** EDTF, or the weekday where nothing else is known; both where the text gives a date another weekday than it has. */
function valueLabel(claim: DateClaim): string {
  const { edtf, weekday } = claim.value;
  if (!weekday) return edtf;
  if (/^X{4}-XX-XX/.test(edtf)) return WEEKDAYS[weekday - 1]!;
  const wrong = /^\d{4}-\d\d-\d\d$/.test(edtf) && weekdayOf(edtf) !== weekday;
  return wrong ? `${edtf} (${WEEKDAYS[weekday - 1]})` : edtf;
}

/** A day that is named with its month: hardly two things of one story fall on it. */
const isNamedDay = ({ value }: DateClaim): boolean =>
  value.grain === 'day' && value.stated.includes('day') && value.stated.includes('month') && !value.edtf.includes('/');

/** Dated events. */
export const date: ClaimKind<'date'> = {
  name: 'date',
  extract: dateClaims,
  prepare: () => null,
  cannotLink,
  bars,
  features,
  valueFeatures,
  compare,
  valueLabel,
};
