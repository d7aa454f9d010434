/** Dated events: when something happened. Claims meet on what happened to whom; they differ in the date. */

import { memoizeWord } from '../base/memoize.ts';
import { dateClaims } from '../dates/claims.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { actionOf } from '../text/action-synonyms.ts';
import { oneLine } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';
import { onceActions } from '../words/actions.ts';
import { deedActions, emptyActions, publicWords } from '../words/date-events.ts';
import { reportingVerbs } from '../words/reporting-verbs.ts';
import { statementSimilarity } from './containing-statement.ts';
import type { ClaimContext, ClaimKind, Weights } from './kind.ts';
import { isTwin, likelihood, type SimilarityModel, similarityOf, TWIN, wordEvidence } from './similarity.ts';

type DateClaim = ClaimOf<'date'>;
const DAY = 86_400_000;
/** Dates further apart are two occurrences of a recurring event. */
const WINDOW_DAYS = 31;

/** Fitted by logistic regression on pairs of dated sentences of real clusters (EVALUATION.md). */
const DATE_WEIGHTS: SimilarityModel = { bias: -5.2, near: 1.7, context: 1.1, nearShared: 4.2, contextShared: 4.3 };

type Grain = DateClaim['value']['grain'];
const COARSE = new Set<Grain>(['decade', 'century']);
const YEARS = new Set<Grain>(['year', 'decade', 'century']);
const PERIODS = new Set<Grain>(['month', 'season', 'quarter', 'half', 'year', 'decade', 'century']);

/** A day and a year do not date the same thing, whatever stands around them. */
function sameGrain({ value: a }: DateClaim, { value: b }: DateClaim): boolean {
  const [x, y] = [PERIODS.has(a.grain), PERIODS.has(b.grain)];
  return x === y ? COARSE.has(a.grain) === COARSE.has(b.grain) : !YEARS.has(x ? a.grain : b.grain);
}

/** "Tuesday" and "in November": nothing that either says can be held against the other. */
const sharesNoPart = ({ value: a }: DateClaim, { value: b }: DateClaim): boolean =>
  (isBareWeekday(a) && PERIODS.has(b.grain)) || (isBareWeekday(b) && PERIODS.has(a.grain));
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

/** Parties that both name, 0 to 1: the second still adds, a third does not. */
const parties = (a: DateClaim, b: DateClaim): number =>
  Math.min(2, a.about.participants.filter((id) => b.about.participants.includes(id)).length) / 2;

/**
 * Dates of two actions (written on Thursday, praised on Friday) may be of one occurrence, but are not sure enough to accuse,
 * unless the words right around both are mostly the same.
 */
const OTHER_ACTION = 0.76;
const SAME_WORDS = 0.5;

/**
 * Whether both date the same action, or each action stands in the sentence of the other, or both are what one party made public. "Praised
 * on Friday a letter" and "praised the letter of Thursday" name the same two acts of speech and date another one of them.
 */
function actionsMeet(a: ClaimContext<'date'>, b: ClaimContext<'date'>): boolean {
  const [x, y] = [a.claim.about.action, b.claim.about.action];
  if (x === null || y === null || x === y) return true;
  const stands = (action: string, frame: ClaimContext<'date'>): boolean =>
    frame.near.has(`=${action}`) || frame.near.has(stem(action));
  const crossed = stands(x, b) && stands(y, a);
  // "Said", "told", "called for", "a statement released".
  const spokeBoth = SPEECH.has(x) && SPEECH.has(y);
  return spokeBoth ? !crossed && parties(a.claim, b.claim) > 0 : crossed;
}

const DAY_GRAINS = new Set<string>(['day', 'hour', 'minute']);
const SPEECH = new Set<string>([...Object.values(reportingVerbs).flat(), ...publicWords].map(actionOf));
for (const deed of deedActions) SPEECH.delete(deed);
const EMPTY = new Set<string>(emptyActions);

/** One action that tells much, "arrested", "sentenced", is most of what makes two dates those of one occurrence. */
const SAME_ACTION = 1.3;
/** The same of a day and with a party that both name: "police freed Keller on Saturday". Years recur, days hardly do. */
const SAME_DEED = 1.9;

/** The same of what happens to somebody once, when both name whom first: "Keller was married March 2". */
const SAME_ONCE = 6;
const ONCE = new Set<string>(onceActions);

function sameAction({ about: a, value: x }: DateClaim, { about: b, value: y }: DateClaim): number {
  if (a.action === null || a.action !== b.action) return 0;
  const days = DAY_GRAINS.has(x.grain) && DAY_GRAINS.has(y.grain);
  const subject = a.participants[0];
  if (days && subject !== undefined && subject === b.participants[0] && ONCE.has(a.action)) return SAME_ONCE;
  // "dismissed the claim", "dismissed the coach": only the second is a deed.
  if (SPEECH.has(a.action) || EMPTY.has(a.action)) return 0;
  return days && a.participants.some((id) => b.participants.includes(id)) ? SAME_DEED : SAME_ACTION;
}

/** In two places, neither of which names the other: "in Bergen, Norway" is in Norway. */
function elsewhere({ about: a }: DateClaim, { about: b }: DateClaim): boolean {
  if (!a.place || !b.place || a.place === b.place) return false;
  return !a.participants.includes(b.place) && !b.participants.includes(a.place);
}

/** Both date what one statement says: the verb of each is that of the clause that holds it. */
const hosted = (a: ClaimContext<'date'>, b: ClaimContext<'date'>, weights: Weights): number =>
  a.claim.about.action === a.containingStatement?.claim.about.action &&
  b.claim.about.action === b.containingStatement?.claim.about.action
    ? statementSimilarity(a, b, weights)
    : 0;

/** One occurrence: the same words around the date and in the sentence, the same parties; not in two places, not months apart. */
function related(a: ClaimContext<'date'>, b: ClaimContext<'date'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  if (elsewhere(x, y) || sharesNoPart(x, y) || onlyOpenMeets(x, y)) return 0;
  if (!sameGrain(x, y) || daysApart(x, y) > WINDOW_DAYS) return 0;
  const planned = x.modality === y.modality ? 0 : 0.5;
  const shared = parties(x, y);
  const evidence = wordEvidence(a, b, weights, DATE_WEIGHTS) + 2 * shared + sameAction(x, y) - planned;
  const likely = Math.max(likelihood(evidence, DATE_WEIGHTS.bias), hosted(a, b, weights));
  if (isTwin(a, b, weights)) return Math.max(TWIN, likely);
  const days = DAY_GRAINS.has(x.value.grain) || DAY_GRAINS.has(y.value.grain);
  const oneAction = days ? actionsMeet(a, b) : x.about.action !== null && x.about.action === y.about.action;
  return oneAction || similarityOf(a.near, b.near, weights).dice >= SAME_WORDS
    ? likely
    : Math.min(OTHER_ACTION, likely);
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

/** One deed of one party, as far as both name any: "was first crowned in 1931", "crowned in the old abbey in 1931". */
function sameDeed({ about: a }: DateClaim, { about: b }: DateClaim): boolean {
  if (a.action === null || a.action !== b.action || SPEECH.has(a.action) || EMPTY.has(a.action)) return false;
  const [x, y] = [a.participants, b.participants];
  return !x.length || !y.length || x.some((id) => y.includes(id));
}

/** A named day, or a deed, needs little more than the same date. */
const SOMEWHAT = 0.1;
const telling = (a: DateClaim, b: DateClaim): number | null =>
  compare(a, b) === 'same' && (isNamedDay(a) || sameDeed(a, b)) ? SOMEWHAT : null;

/** Dated events. */
export const date: ClaimKind<'date'> = {
  name: 'date',
  extract: dateClaims,
  prepare: () => null,
  linkage: 'average',
  accuseThreshold: 0.77,
  related,
  minSimilarityForEqualValue: telling,
  compare,
  valueLabel,
};
