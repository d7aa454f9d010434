/** Neighbouring readings that are one expression: 10 p.m. + Wednesday, early + July, the third quarter + of + 1990. */
import { moderately } from '../words/time-words.ts';
import { isoWeek } from './calendar.ts';
import { firstDay, withOffset } from './offsets.ts';
import { joinRange } from './ranges.ts';
import type { Context, Found } from './types.ts';

const isDay = (f: Found): boolean => f.type === 'DATE' && /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(f.value);
const isTime = (f: Found): boolean => f.part?.startsWith('T') ?? false;
const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];

function both(a: Found, b: Found, rest: Partial<Found> & { value: string; type: Found['type'] }): Found {
  const { part: _a, ...first } = a;
  const { part: _b, ...second } = b;
  return {
    ...first,
    ...second,
    stated: union(a.stated, b.stated),
    assumed: union(a.assumed, b.assumed),
    rule: `${a.rule}+${b.rule}`,
    from: a.from,
    to: b.to,
    ...rest,
  };
}

/** 10 p.m. Wednesday; May 3, 2031 8:15 AM; Friday at noon. */
function dateAndTime(a: Found, b: Found, between: string): Found | null {
  if (!/^[,@]?$/.test(between)) return null;
  if (isDay(a) && isTime(b)) return both(a, b, { type: 'TIME', value: a.value + b.part! });
  return isTime(a) && isDay(b) ? both(a, b, { type: 'TIME', value: b.value + a.part! }) : null;
}

/** the third quarter of 1990, this year's third quarter, the summer of last year. */
function partOfYear(a: Found, b: Found, between: string): Found | null {
  const [part, year] = between === 'o' ? [a, b] : between === "'" ? [b, a] : [];
  if (!part?.part || isTime(part) || !/^[\dX]{4}(?:-|$)/.test(year!.value) || part.stated?.includes('year'))
    return null;
  return both(a, b, {
    type: 'DATE',
    value: `${year!.value.slice(0, 4)}-${part.part}`,
    assumed: year!.assumed ?? [],
    rule: part.rule,
  });
}

/** in February this year, early October last year. */
function withYear(context: Context, a: Found, b: Found, between: string): Found | null {
  if (
    between !== '' ||
    b.rule !== 'deictic-period' ||
    !/^\d{4}$/.test(b.value) ||
    !a.assumed?.includes('year') ||
    !/[LIX]/.test(context.classes[b.from]!)
  )
    return null;
  return both(a, b, { type: 'DATE', value: b.value + a.value.slice(4), assumed: [], rule: a.rule });
}

/** Joins neighbours, left to right. */
export function joinNeighbours(context: Context, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out[out.length - 1];
    const between = last && next.from - last.to <= 2 ? context.classes.slice(last.to, next.from) : null;
    const joined =
      last && between !== null
        ? (dateAndTime(last, next, between) ??
          partOfYear(last, next, between) ??
          withYear(context, last, next, between) ??
          joinRange(context, last, next))
        : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(next);
  }
  return out;
}

/** Friday morning, yesterday afternoon, the morning of July 12, mid-afternoon yesterday. */
function withDayPart(context: Context, found: Found): Found {
  if (!isDay(found)) return found;
  const next = context.tokens[found.to];
  const before = /(?:T?ho|h)$/.exec(context.classes.slice(Math.max(0, found.from - 3), found.from))?.[0];
  const day = { ...found, type: 'TIME' as const, stated: union(found.stated, ['time']) };
  if (next?.kind === 'dayPart') return { ...day, value: `${found.value}T${next.value}`, to: found.to + 1 };
  if (!before) return found;
  const part = context.tokens[found.from - (before.endsWith('o') ? 2 : 1)]!;
  return { ...day, value: `${found.value}T${part.value}`, from: found.from - before.length };
}

/** early July, mid-1990s, late on Tuesday, the end of 1990, earlier this month. */
function withPart(context: Context, found: Found): Found {
  if (found.type === 'DURATION' || found.type === 'SET' || /REF$/.test(found.value)) return found;
  const before = context.classes.slice(Math.max(0, found.from - 4), found.from);
  const prefix = /(?:T?eo|T?E-?)$/.exec(before)?.[0];
  if (!prefix) return found;
  const at = found.from - prefix.length;
  const word = context.tokens[prefix.startsWith('T') ? at + 1 : at]!;
  // "Earlier Friday, he said": the adverb is of the sentence.
  if (Object.hasOwn(moderately, word.word) && found.weekday !== undefined) return found;
  return { ...found, from: at, mod: String(word.value), rule: `${found.rule}+part` };
}

/** around Nov. 1, about 7:15 p.m. */
function withAbout(context: Context, found: Found): Found {
  const before = context.tokens[found.from - 1];
  if (before?.kind !== 'about' || found.mod || before.value !== 'APPROX' || before.word === 'some') return found;
  const allowed = found.type === 'TIME' || (before.word !== 'about' && isDay(found) && found.weekday === undefined);
  return allowed ? { ...found, from: found.from - 1, mod: 'APPROX' } : found;
}

/** the week of March 6, Easter week: the week in which a day lies. */
function withWeek(context: Context, found: Found): Found {
  if (!isDay(found)) return found;
  const day = firstDay(found.value);
  const before = /T?Uo$/.exec(context.classes.slice(Math.max(0, found.from - 3), found.from))?.[0];
  const value = day === null ? 'XXXX-WXX' : isoWeek(day);
  if (before && context.tokens[found.from - 2]!.word === 'week')
    return { ...found, from: found.from - before.length, value };
  return found.rule === 'holiday' && context.tokens[found.to]?.word === 'week'
    ? { ...found, to: found.to + 1, value }
    : found;
}

/** Words before and behind that belong to a reading. */
export const extend = (context: Context, found: Found): Found =>
  withAbout(context, withPart(context, withWeek(context, withDayPart(context, withOffset(context, found)))));
