/** Grammar of holidays: last Christmas, Easter 2024, Thanksgiving Day. */
import { easterHolidays, fixedHolidays, nthHolidays } from '../words/holidays.ts';
import { dayNumber, easter, isoDay, nthWeekday } from './calendar.ts';
import { pattern } from './lexicon.ts';
import { nearest, pick, statedYear } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';

/** The day of a holiday in a year, or null for names that the tables do not have. */
function holidayIn(name: string, year: number): number | null {
  const fixed = fixedHolidays[name as keyof typeof fixedHolidays] as string | undefined;
  if (fixed) return dayNumber(year, Number(fixed.slice(0, 2)), Number(fixed.slice(3)));
  const days = easterHolidays[name as keyof typeof easterHolidays] as number | undefined;
  if (days !== undefined) return easter(year) + days;
  const nth = /^(\d\d)-(\d)-(-?\d)(?:\+(\d))?$/.exec(nthHolidays[name as keyof typeof nthHolidays] ?? '');
  return nth ? nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0) : null;
}

const HOLIDAY_BEFORE = /[ro@LXIT,]/;

/** last Christmas, Easter 2024, Thanksgiving Day. */
function readHoliday(context: Context, from: number, to: number): Reading | null {
  const { anchor, today } = context;
  // "Easter Island", "and Christmas trees": the name describes a noun; "was painted Labor Day in a shed" is a day.
  if (
    !String(context.tokens[to - 1]!.value).endsWith(' day') &&
    context.classes[to] === '_' &&
    /^\p{L}/u.test(context.tokens[to]!.word) &&
    (!context.isLower(to) || !HOLIDAY_BEFORE.test(context.classes[from - 1] ?? ''))
  )
    return null;
  const name = String(pick(context, from, to, 'holiday')?.value);
  const stated = statedYear(context, from, to);
  if (stated) {
    const day = holidayIn(name, Number(stated));
    return day === null ? null : { type: 'DATE', value: isoDay(day), stated: ['year', 'month', 'day'] };
  }
  const fixed = fixedHolidays[name as keyof typeof fixedHolidays] as string | undefined;
  if (!today || anchor === null)
    return { type: 'DATE', value: fixed ? `XXXX-${fixed}` : 'XXXX-XX-XX', stated: ['month', 'day'] };
  const modifier = context.tokens[from]!.kind;
  const days = [-1, 0, 1].map((n) => holidayIn(name, today.year + n)! - anchor);
  const tense = modifier === 'last' ? 'past' : modifier === 'next' ? 'future' : context.tense(from);
  const chosen = nearest(modifier === 'last' ? days.filter((d) => d < 0) : days, tense);
  return { type: 'DATE', value: isoDay(anchor + chosen), stated: ['month', 'day'], assumed: ['year'] };
}

export const holidayRules: readonly Rule[] = [
  { id: 'holiday', pattern: pattern('(?:{last}|{next}|{this})?{holiday}(?:{of}?{year})?'), read: readHoliday },
];
