/** Dated events: when something happened. Claims meet on what happened to whom; they differ in the date. */
import { dateClaims } from '../dates/claims.ts';
import type { ClaimOf, Reason } from '../model.ts';
import type { ClaimKind, Frame, Weights } from './kind.ts';

type DateClaim = ClaimOf<'date'>;
const DAY = 86_400_000;
/** Dates further apart are two occurrences of a recurring event. */
const WINDOW_DAYS = 31;

const day = (iso: string): number => Date.parse(iso) / DAY;

/** Days between two dated claims; 0 when they meet or one is open. */
function daysApart(a: DateClaim, b: DateClaim): number {
  if (!a.value.earliest || !a.value.latest || !b.value.earliest || !b.value.latest) return 0;
  return Math.max(0, day(a.value.earliest) - day(b.value.latest), day(b.value.earliest) - day(a.value.latest));
}

const shares = (a: readonly string[], b: readonly string[]): number => a.filter((x) => b.includes(x)).length;

/** One occurrence: the same action on the same parties, or nearly the same words; not in two places, not planned against done. */
function related(a: Frame<'date'>, b: Frame<'date'>, weights: Weights): number {
  const x = a.claim.about;
  const y = b.claim.about;
  if (x.place && y.place && x.place !== y.place) return 0;
  if (daysApart(a.claim, b.claim) > WINDOW_DAYS) return 0;
  const action = x.action !== null && x.action === y.action;
  const parties = shares(x.participants, y.participants) / Math.max(1, Math.min(x.participants.length, y.participants.length));
  const words = weights.dice(a.keys, b.keys);
  if (weights.shared(a.keys, b.keys) === 0) return 0;
  const planned = a.claim.modality === b.claim.modality ? 0 : 0.15;
  return Math.min(1, 0.75 * words + 0.15 * weights.dice(a.context, b.context) + (action ? 0.2 : 0) + 0.1 * parties - planned);
}

/** The fixed digits of an EDTF day, month or year; null where a part is open. */
function parts(edtf: string): (string | null)[] {
  const match = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf);
  return [1, 2, 3].map((n) => (match?.[n] && !match[n].includes('X') ? match[n] : null));
}

/** Whether filling the open parts can make two dates meet. */
function openMeet(a: DateClaim, b: DateClaim): boolean {
  if (a.value.weekday && b.value.weekday && a.value.grain === 'day' && b.value.grain === 'day' && a.value.weekday !== b.value.weekday) return false;
  const [x, y] = [parts(a.value.edtf), parts(b.value.edtf)];
  return x.every((part, n) => part === null || y[n] === null || part === y[n]);
}

function compare(a: DateClaim, b: DateClaim): Reason {
  if (a.value.edtf === b.value.edtf && !a.value.edtf.includes('X')) return 'same';
  const { earliest: from, latest: to } = a.value;
  const { earliest: since, latest: until } = b.value;
  if (!from || !to || !since || !until) {
    if (!openMeet(a, b)) return 'conflict';
    return a.value.edtf === b.value.edtf && a.value.weekday === b.value.weekday ? 'same' : 'refines';
  }
  if (from <= until && since <= to) return from === since && to === until ? 'same' : 'refines';
  if (a.value.approximate || b.value.approximate) return 'soft';
  return a.value.assumed.length || b.value.assumed.length ? 'assumed' : 'conflict';
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** EDTF, or the weekday where nothing else is known. */
function valueLabel(claim: DateClaim): string {
  const { edtf, weekday } = claim.value;
  return weekday && /^X{4}-XX-XX/.test(edtf) ? WEEKDAYS[weekday - 1]! : edtf;
}

/** Dated events. */
export const date: ClaimKind<'date'> = { name: 'date', extract: dateClaims, linkage: 'average', sure: 0.62, related, compare, valueLabel };
