/** Grammar of references that no calendar resolves: now, recently, the future. */
import { pastFollowers, vaguePeriods, vagueTimes } from '../words/time-words.ts';
import { amountOf } from './amounts.ts';
import { pattern } from './lexicon.ts';
import { pick } from './offsets.ts';
import type { Context, Reading, Rule } from './types.ts';

const FOLLOWERS = new Set<string>(pastFollowers);
const PERIODS = new Set<string>(vaguePeriods);

function readVague(context: Context, from: number): Reading {
  return { type: 'DATE', value: String(context.tokens[from]!.value) };
}

/** "current" alone; "the current quarter" is a period. */
function readWord(context: Context, from: number): Reading | null {
  const value = vagueTimes[context.tokens[from]!.word as keyof typeof vagueTimes] as string | undefined;
  return value ? { type: 'DATE', value } : null;
}

/** the past: not "the past two weeks", "the past president". */
function readThePast(context: Context, from: number, to: number): Reading | null {
  const after = context.tokens[to];
  if (
    context.tokens[from + 1]!.word !== 'past' ||
    (after && /^[a-z0-9]/.test(after.word) && after.kind !== 'preposition' && !FOLLOWERS.has(after.word))
  )
    return null;
  return { type: 'DATE', value: 'PAST_REF' };
}

/** recent years, coming weeks. */
function readPeriod(context: Context, from: number, to: number): Reading | null {
  const unit = pick(context, from, to, 'units', 'quarters')!;
  const code = unit.kind === 'quarters' ? 'Q' : String(unit.value);
  return PERIODS.has(context.tokens[to - 2]!.word) ? { type: 'DURATION', value: amountOf(null, code) } : null;
}

export const vagueRules: readonly Rule[] = [
  { id: 'vague', pattern: pattern('{vague}'), read: readVague },
  { id: 'vague-this', pattern: pattern('{this}'), read: readWord },
  { id: 'vague-past', pattern: pattern('{the}{last}'), read: readThePast },
  { id: 'vague-period', pattern: pattern('{the}?(?:{vague}|{next})(?:{units}|{quarters})'), read: readPeriod },
];
