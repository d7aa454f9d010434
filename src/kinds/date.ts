/** Dated events: when something happened. Claims meet on what happened to whom; they differ in the date. */
import { dateClaims } from '../dates/claims.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { oneLine } from '../one-line.ts';
import { stem } from '../stem.ts';
import { type Evidence, likelihood, wordEvidence } from './evidence.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

type DateClaim = ClaimOf<'date'>;
const DAY = 86_400_000;
/** Dates further apart are two occurrences of a recurring event. */
const WINDOW_DAYS = 31;

/** Fitted by logistic regression on pairs of dated sentences of real clusters (EVALUATION.md). */
const DATE_WEIGHTS: Evidence = { bias: -5.2, near: 1.7, context: 1.1, nearShared: 4.2, contextShared: 4.3 };

type Grain = DateClaim['value']['grain'];
const COARSE = new Set<Grain>(['decade', 'century']);
const YEARS = new Set<Grain>(['year', 'decade', 'century']);
const PERIODS = new Set<Grain>(['month', 'season', 'quarter', 'half', 'year', 'decade', 'century']);

/** A day and a year do not date the same thing, whatever stands around them. */
function sameGrain({ value: a }: DateClaim, { value: b }: DateClaim): boolean {
  const [x, y] = [PERIODS.has(a.grain), PERIODS.has(b.grain)];
  return x === y ? COARSE.has(a.grain) === COARSE.has(b.grain) : !YEARS.has(x ? a.grain : b.grain);
}

const days = new Map<string, number>();
/** Days that are remembered: reports speak of few. */
const MOST_DAYS = 10_000;

/** Day number of an ISO day, remembered: a date is compared with many others. */
function day(iso: string): number {
  let found = days.get(iso);
  if (found !== undefined) return found;
  found = Date.parse(iso) / DAY;
  if (days.size >= MOST_DAYS) days.clear();
  days.set(iso, found);
  return found;
}

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
 * Dates of two actions (published on Thursday, disputed on Friday) may be of one occurrence, but are not sure enough to accuse,
 * unless the words right around both are mostly the same.
 */
const OTHER_ACTION = 0.76;
const SAME_WORDS = 0.5;

/** Whether both date the same action, or each action stands in the sentence of the other. */
function actionsMeet(a: Frame<'date'>, b: Frame<'date'>): boolean {
  const [x, y] = [a.claim.about.action, b.claim.about.action];
  if (x === null || y === null || x === y) return true;
  const stands = (action: string, frame: Frame<'date'>): boolean =>
    frame.near.has(`=${action}`) || frame.near.has(stem(action));
  return stands(x, b) && stands(y, a);
}

/** One occurrence: the same words around the date and in the sentence, the same parties; not in two places, not months apart. */
function related(a: Frame<'date'>, b: Frame<'date'>, weights: Weights): number {
  const [x, y] = [a.claim, b.claim];
  if (x.about.place && y.about.place && x.about.place !== y.about.place) return 0;
  if (!sameGrain(x, y) || daysApart(x, y) > WINDOW_DAYS) return 0;
  const planned = x.modality === y.modality ? 0 : 0.5;
  const likely = likelihood(wordEvidence(a, b, weights, DATE_WEIGHTS) + 2 * parties(x, y) - planned, DATE_WEIGHTS.bias);
  return actionsMeet(a, b) || weights.dice(a.near, b.near) >= SAME_WORDS ? likely : Math.min(OTHER_ACTION, likely);
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
  if (otherWeekday(a, b)) return false;
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

const plain = (text: string): string => oneLine(text.toLowerCase());
const sameWords = (a: DateClaim, b: DateClaim): boolean => plain(a.span.text) === plain(b.span.text);

function compare(a: DateClaim, b: DateClaim): Reason {
  if (otherWeekday(a, b)) return 'conflict';
  if (a.value.edtf === b.value.edtf && !a.value.edtf.includes('X')) return 'same';
  const days = bounded(a, b);
  if (!days) {
    if (!openMeet(a, b)) return 'conflict';
    return a.value.edtf === b.value.edtf && a.value.weekday === b.value.weekday ? 'same' : 'refines';
  }
  const { from, to, since, until } = days;
  if (from <= until && since <= to) return from === since && to === until ? 'same' : 'refines';
  if (isLoose(a) || isLoose(b)) return 'soft';
  if (isDeictic(a) && isDeictic(b) && sameWords(a, b)) return isClock(a) ? 'same' : 'assumed';
  return openMeet(a, b) && (a.value.assumed.length || b.value.assumed.length) ? 'assumed' : 'conflict';
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** EDTF, or the weekday where nothing else is known. */
function valueLabel(claim: DateClaim): string {
  const { edtf, weekday } = claim.value;
  return weekday && /^X{4}-XX-XX/.test(edtf) ? WEEKDAYS[weekday - 1]! : edtf;
}

/** Dated events. */
export const date: ClaimKind<'date'> = {
  name: 'date',
  extract: dateClaims,
  linkage: 'average',
  sure: 0.77,
  related,
  compare,
  valueLabel,
};
