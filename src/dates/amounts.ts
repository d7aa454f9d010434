/** Measures of time: the count before a unit and the TIMEX3 duration of both. */
import { numberOf, pick } from './offsets.ts';
import type { Context } from './types.ts';

/** TIMEX3 has no decades, centuries or fortnights: they are years and weeks. */
const AS_UNITS: Record<string, readonly [number, string]> = {
  C: [100, 'Y'],
  E: [10, 'Y'],
  F: [2, 'W'],
  L: [1000, 'Y'],
  Q: [3, 'M'],
  WE: [2, 'D'],
};

const trim = (n: number): string => String(Math.round(n * 100) / 100);

/** TIMEX3 duration: P3D, PT24H, P2Y6M; `null` is a number that the text does not give. */
export function amountOf(count: number | null, unit: string): string {
  if (count === null)
    return unit.startsWith('T')
      ? `PTX${unit[1]}`
      : `PX${AS_UNITS[unit] ? (unit === 'F' ? 'W' : unit) : unit}`.replace('WE', 'D');
  const [factor, code] = AS_UNITS[unit] ?? [1, unit];
  const n = count * factor;
  if (code === 'Y' && n % 1 === 0.5) return `P${n > 1 ? `${Math.floor(n)}Y` : ''}6M`;
  if (code === 'TH' && n % 1 === 0.5) return `PT${n > 1 ? `${Math.floor(n)}H` : ''}30M`;
  if (code === 'TM' && n % 1 === 0.5) return `PT${Math.floor(n)}M30S`;
  return code.startsWith('T') ? `PT${trim(n)}${code[1]}` : `P${trim(n)}${code}`;
}

/** TIMEX3 modifier of the words before a measure: about, at least. */
export function approximation(context: Context, from: number): string | null {
  const token = context.tokens[from];
  return token?.kind === 'about' ? String(token.value) : null;
}

/** The count before a unit: 1 for "a", 2 for "a couple of", null for "a few". */
export function countOf(context: Context, from: number, to: number): number | null {
  if (pick(context, from, to, 'vagueCount')) return null;
  if (pick(context, from, to, 'couple')) return 2;
  const token = pick(context, from, to, 'small', 'number', 'year', 'cardinal');
  const half = pick(context, from, to, 'half') ? 0.5 : 0;
  if (token) return numberOf(token) + half;
  return pick(context, from, to, 'a') ? 1 + half : null;
}
