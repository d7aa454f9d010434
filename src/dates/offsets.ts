/** A measure of time in front of a day: the day after Christmas, two weeks before July 12, the night before Tuesday's vote. */
import { offsetWords } from '../words/date-events.ts';
import { isoDay } from './calendar.ts';
import { numberOf } from './reading.ts';
import { firstDay, moveDay, periodAway } from './shift.ts';
import type { Context, Found } from './types.ts';

const OFFSETS: Readonly<Record<string, number>> = offsetWords;
const COUNTS = new Set<string>(['small', 'number', 'cardinal', 'a', 'the']);
/** Units whose distance from a day is a day: three days, a week. */
const EXACT = new Set<string>(['D', 'W', 'F']);

interface Measure {
  readonly from: number;
  readonly count: number;
  readonly unit: string;
  /** "the week before", a period, and not "a week before", a day. */
  readonly period: boolean;
}

/** What is measured in the words that end at a token; null where they are no measure. */
function measureAt({ tokens }: Context, last: number): Measure | null {
  const unit = tokens[last];
  if (unit?.kind !== 'unit' && unit?.kind !== 'units' && unit?.kind !== 'dayPart') return null;
  const before = tokens[last - 1];
  const code = unit.kind === 'dayPart' ? 'D' : String(unit.value);
  if (before && COUNTS.has(before.kind)) {
    const count = before.kind === 'a' || before.kind === 'the' ? 1 : numberOf(before);
    return { from: last - 1, count, unit: code, period: before.kind === 'the' };
  }
  return unit.kind === 'unit' && code === 'D' ? { from: last, count: 1, unit: code, period: false } : null;
}

function valueAway(day: number, steps: number, { unit, period }: Measure): string | null {
  if (!EXACT.has(unit) || (period && unit !== 'D')) return periodAway(day, steps, unit);
  const moved = moveDay(day, steps, unit);
  return moved === null ? null : isoDay(moved);
}

/** A day together with the measure before it, as the day or period that both tell; the day itself where none stands there. */
export function withOffset(context: Context, found: Found): Found {
  const sign = OFFSETS[context.tokens[found.from - 1]?.word ?? ''];
  const measure = sign === undefined ? null : measureAt(context, found.from - 2);
  const day = /^\d{4}-\d\d-\d\d$/.test(found.value) && found.type === 'DATE' ? firstDay(found.value) : null;
  if (!measure || day === null || sign === undefined) return found;
  const value = valueAway(day, sign * measure.count, measure);
  if (value === null) return found;
  const { weekday: _weekday, part: _part, ...rest } = found;
  const night = context.tokens[found.from - 2]!;
  return night.kind === 'dayPart'
    ? { ...rest, from: measure.from, rule: 'offset', type: 'TIME', value: `${value}T${night.value}` }
    : { ...rest, from: measure.from, rule: 'offset', value };
}
