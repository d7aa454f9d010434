/** A reading of the grammar -> the value of a date claim. */
import type { ClaimOf } from '../model.ts';
import type { Reading } from './types.ts';
import { boundsOf, edtfOf, grainOf, isoDate, thirdOf } from './values.ts';

type DateValue = ClaimOf<'date'>['value'];
const PARTS = new Set(['START', 'MID', 'END']);
const OPEN = 'XXXX-XX-XX';

const isCalendar = ({ type, value }: Reading): boolean =>
  (type === 'DATE' || type === 'TIME') && /^[\dX]{4}/.test(value);

/** EDTF, bounds and grain of what a rule read. Lengths, repetitions and "recently" are vague: open, without bounds. */
export function dateValue(reading: Reading): DateValue {
  const { type, value, mod, until } = reading;
  const calendar = isCalendar(reading);
  const bounds = calendar ? boundsOf(value) : null;
  const narrowed = bounds && mod && PARTS.has(mod) ? thirdOf(bounds, mod) : bounds;
  const last = until ? (boundsOf(until)?.last ?? null) : (narrowed?.last ?? null);
  const edtf = calendar ? edtfOf(value) : OPEN;
  const approximate = mod !== undefined;
  return {
    edtf: until
      ? `${edtf}/${edtfOf(until)}`
      : approximate && calendar && !edtf.includes('/') && !edtf.includes('T')
        ? `${edtf}~`
        : edtf,
    weekday: reading.weekday ?? null,
    earliest: isoDate(narrowed?.first ?? null),
    latest: isoDate(narrowed ? last : null),
    grain: calendar ? grainOf(value) : 'vague',
    approximate,
    stated: [...(reading.stated ?? [])],
    assumed: [...(reading.assumed ?? [])],
    timex: { type, value: until ? `${value}/${until}` : value, ...(mod ? { mod } : {}) },
  };
}
