/** Ranges: "10 to 12", "between 10 and 12", "10-12". In: a scene and the first amount. Out: the second, and both as one. */
import { rangeWords } from '../words/figure-context.ts';
import { type Amount, exact, readAmount } from './amount.ts';
import { isHyphen } from './tokens.ts';
import type { FigureSentence } from './types.ts';
import { currencyBefore, type Unit, unitAfter } from './units.ts';

const RANGE_WORDS = new Set<string>(rangeWords);
const LARGE = 1e6;
const LEAST = 1000;
const LINKS = new Set(['to', 'and', 'or', 'through']);

/** The second amount of "10 to 12", "between 10 and 12", "10-12", "$16 billion to $17 billion", and whether the first shares its scale. */
export function rangeEnd(scene: FigureSentence, from: number, first: Amount): Amount | null {
  const { tokens } = scene;
  // "a three- to four-day trip"
  const hanging = isHyphen(tokens[first.to]) && !tokens[first.to]!.spaced && tokens[first.to + 1]?.spaced ? 1 : 0;
  // "$140- $150 million"
  const at = hanging && currencyBefore(tokens, first.to + 1) ? first.to : first.to + hanging;
  const link = tokens[at];
  if (!link || first.form === 'vague') return null;
  const opener = tokens[from - 1]?.low;
  const byWord =
    LINKS.has(link.low) &&
    (link.low !== 'and' || opener === 'between') &&
    (opener !== 'from' || RANGE_WORDS.has(tokens[from - 2]?.low ?? ''));
  const alike = link.spaced === (tokens[at + 1]?.spaced ?? true) || at < first.to + hanging;
  if (!byWord && !(isHyphen(link) && alike)) return null;
  const next = currencyBefore(tokens, at + 1)?.to ?? at + 1;
  if (scene.isBlocked(next)) return null;
  const second = readAmount(tokens, next);
  if (!second || second.form === 'vague' || second.max === null || second.max <= first.min) return null;
  if (!byWord && falls(first, second)) return null;
  return link.low === 'or' && second.max > 2 * first.min ? null : second;
}

/** "$210-$150 million" is no range: the first number lacks its scale and is the larger one with it. */
const falls = (first: Amount, second: Amount): boolean =>
  first.factor === 1 && second.factor >= LARGE && first.min < LEAST && first.min > second.min / second.factor;

/** "50%-52%", "50 percent to 52 percent": the unit stands twice. */
export function secondShare(scene: FigureSentence, from: number, first: Amount, unit: Unit): Amount | null {
  const second = rangeEnd(scene, from, { ...first, to: unit.to });
  return second && unitAfter(scene.tokens, second.to, second.min)?.unit === unit.unit ? second : null;
}

/** "140-150 million": the first number takes the scale of the second when it has none of its own and is the smaller without it. */
const sharedScale = (first: Amount, second: Amount): number =>
  first.factor === 1 && first.min < second.min / second.factor ? second.factor : 1;

/** One amount from the first number to the second. */
export function spread(first: Amount, second: Amount): Amount {
  const scale = sharedScale(first, second);
  return { ...second, min: exact(first.min * scale), soft: first.soft || second.soft };
}
