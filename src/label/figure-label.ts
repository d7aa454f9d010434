/** Labels of figures: what is counted or measured, in the words of the text and without the number. */

import { isCurrency } from '../figures/units.ts';
import type { ClaimOf } from '../model.ts';
import { oneLine } from '../text/normal-form.ts';
import { currencySigns } from '../words/currencies.ts';
import { unitQuantities } from '../words/figure-context.ts';
import { genericCounts } from '../words/generic-counts.ts';
import { cardinals, collectiveNumbers, fractions, ordinals, plurals, scales, vagueAmounts } from '../words/numbers.ts';
import { roleNames } from '../words/role-names.ts';
import { clauseAround, type Range, type Scene, sceneOf, trimmed, wordFor, wordsIn } from './clause-text.ts';

// The value of a figure as a person writes it: "$13", "€2.3m", "at least 12", "15%", "3rd"; measures in the article's own words.
const signs: ReadonlyMap<string, string> = new Map(Object.entries(currencySigns).map(([sign, code]) => [code, sign]));

/** From a million on, money is written short where that loses nothing. */
const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;
/** Decimals of a short form. */
const DECIMALS = 3;

/** Digits, without an exponent. */
const PLAIN = /^-?\d{1,16}(?:\.(\d+))?$/;
const writers = new Map<string, Intl.NumberFormat>();

/** A number as English writes it. */
function english(n: number, least: number, most: number): string {
  const text = Object.is(n, -0) ? '-0' : String(n);
  const decimals = PLAIN.exec(text)?.[1] ?? '';
  if (!PLAIN.test(text) || decimals.length < least || decimals.length > most) return rounded(n, least, most);
  const whole = decimals ? text.slice(0, -decimals.length - 1) : text;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${text.slice(whole.length)}`;
}

/** The few that need it: making a formatter takes longer than writing all numbers of a short report. */
function rounded(n: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  const writer =
    writers.get(key) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  writers.set(key, writer);
  return writer.format(n);
}

/** All digits, with commas: 1,250,000 or 0.0625. */
const digits = (n: number): string => english(n, 0, 12);

function short(n: number): string {
  const [scale, letter] = SCALES.find(([size]) => Math.abs(n) >= size) ?? [1, ''];
  const scaled = Number((n / scale).toFixed(DECIMALS));
  return Math.abs(scaled * scale - n) <= 1e-9 * Math.abs(n) ? `${english(scaled, 0, DECIMALS)}${letter}` : digits(n);
}

/** "$4.50", "€2.3m", "12 million" of a currency without a sign as "CHF 12m". */
function money(n: number, code: string): string {
  const cents = Math.abs(n) < 1e6 && !Number.isInteger(n) && Number.isInteger(Math.round(n * 1e6) / 1e4);
  const amount = cents ? english(n, 2, 3) : short(n);
  return signs.has(code) ? `${signs.get(code)}${amount}` : `${code} ${amount}`;
}

/** 1st, 2nd, 3rd, 4th, 11th … */
function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${digits(n)}${tail}`;
}

/** How one number of a unit is written; null for measures, which are converted and no longer the article's. */
function writerFor(unit: string): ((n: number) => string) | null {
  if (unit === 'count') return digits;
  if (unit === 'ordinal') return ordinal;
  if (unit === 'percent') return (n) => `${digits(Number(n.toPrecision(8)))}%`;
  return isCurrency(unit) ? (n) => money(n, unit) : null;
}

/** The bounds in words; equal texts mean equal bounds. */
function rangeText({ min, max, hard, step }: ClaimOf<'figure'>['value'], write: (n: number) => string): string {
  const about = hard ? '' : 'about ';
  if (min === null) return `up to ${about}${write(max ?? 0)}`;
  // "More than 90" is kept as 91 and up: one above a round number.
  if (max === null && hard)
    return step && step > 1 && (min - 1) % step === 0 ? `more than ${write(min - 1)}` : `at least ${write(min)}`;
  if (max === null) return `${about}${write(min)} or more`;
  return `${about}${min === max ? write(min) : `${write(min)} to ${write(max)}`}`;
}

/** What a figure claim says ("dozens" as the text has it), and the key under which equal values are one position. */
export function figureText({ value, span }: ClaimOf<'figure'>): string {
  const write = writerFor(value.unit);
  const isLoose = !value.hard && value.max === null && value.min !== null;
  return write && !isLoose ? rangeText(value, write) : oneLine(span.text).trim().slice(0, 60);
}

type FigureClaim = ClaimOf<'figure'>;

/** Things counted that need the words around them. */
const GENERIC = new Set<string>(genericCounts);
/** Measures whose name helps where only the words around tell what is measured. */
const NAMED = new Set<string>(['duration', ...Object.values(unitQuantities)]);
/** Quantities that are named by themselves: nothing is counted. */
const isMeasure = ({ value }: FigureClaim): boolean => value.unit !== 'count' && value.unit !== 'ordinal';

const roleNouns: ReadonlyMap<string, string> = new Map(Object.entries(roleNames));
const NUMBERS = new Set(
  [cardinals, ordinals, scales, plurals, collectiveNumbers, fractions, vagueAmounts].flatMap((list) =>
    Object.keys(list),
  ),
);

/** Words of the text for a base form; entity names stay, and what is not found stands as it is. */
const inText = (base: string, { text, span }: Scene): string => wordFor(text, base, span)?.word ?? base;

/** "wooden crates" of "more than 90 wooden crates": the words right before the thing counted, inside the span. */
function phraseOf(scene: Scene, thing: Range & { word: string }): string {
  if (thing.start < scene.span.start || thing.end > scene.span.end) return thing.word;
  const before = scene.text.slice(scene.span.start, thing.start);
  const kept =
    /(?<![\p{L}\p{N}.,-])(?:(?!of\b|more\b|other\b|percent\b)[\p{L}\u2019'][\p{L}\u2019'-]{2,30} ){0,3}$/u.exec(
      before,
    )?.[0] ?? '';
  const words = kept.split(' ').slice(0, -1);
  // "eleven guild pieces" is counted in guild pieces.
  const number = words.findLastIndex((word) => NUMBERS.has(word.toLowerCase()));
  return [...words.slice(number + 1), thing.word].join(' ');
}

/** "-star general" of "four-star general", "-year lease" of "12-year lease". */
function compound(scene: Scene): string | null {
  const { text, span } = scene;
  const own = text.slice(span.start, span.end);
  const tail = /^[^\s-]{1,20}(?:-[\p{L}]{2,20}){1,3}$/u.test(own) ? own.slice(own.indexOf('-')) : null;
  const next = /^ [\p{L}\u2019'-]{2,30}/u.exec(text.slice(span.end))?.[0] ?? '';
  return tail && next !== '' && !tail.endsWith('-old') ? `\u2026${tail}${next}` : null;
}

/** The words around a bare measure, with the number left out: "had run the bakery for \u2026 when it burned". */
function around(scene: Scene): string {
  const { text, span } = scene;
  const clause = clauseAround(scene, span, 3);
  const before = wordsIn(text.slice(clause.start, span.start)).slice(-6);
  const after = wordsIn(text.slice(span.end, clause.end)).slice(0, 4);
  const start = clause.start + (before[0]?.start ?? 0);
  const end = span.end + (after.at(-1)?.end ?? 0);
  const head = trimmed(before.length > 0 ? text.slice(start, span.start) : '');
  const whole = trimmed(
    before.length > 0
      ? text.slice(start, end).replace(text.slice(span.start, span.end), () => '\u2026')
      : text.slice(span.end, end),
  );
  return before.length < 3 && after.length < 2 ? '' : whole || head;
}

/** Roles that read as they are behind what is counted; "killed-more" is an increase of it. */
function roleText(role: string | null, thing: string): string {
  if (role === null || role === thing) return '';
  if (role === 'previous') return '(earlier value)';
  return role.endsWith('-more') ? `${role.slice(0, -5)} (in addition)` : role.replaceAll('-', ' ');
}

function textOf(claim: FigureClaim, nameOf: (id: string) => string): string {
  const scene = sceneOf(claim);
  const { counted, role, of, where } = claim.about;
  const parts = [of ? `of ${ofText(of, scene, nameOf)}` : '', where && where !== of ? `in ${nameOf(where)}` : ''];
  if (counted === 'age') return `age${of ? ` of ${ofText(of, scene, nameOf)}` : ''}`;
  const joined = compound(scene);
  if (joined) return joined;
  if (isMeasure(claim) && role === null && (GENERIC.has(counted) || of === null))
    return measureText(counted, around(scene));
  const thing = wordFor(scene.text, counted, scene.span);
  const noun = counted === 'people' ? roleNouns.get(role ?? '') : undefined;
  if (noun) return [noun, ...parts].filter(Boolean).join(' ');
  const phrase = [thing ? phraseOf(scene, thing) : counted, roleText(role, counted), ...parts]
    .filter(Boolean)
    .join(' ');
  const said = phrase === counted || phrase === thing?.word ? around(scene) : '';
  return GENERIC.has(counted) && said !== '' ? `${phrase}: ${said}` : phrase;
}

/** "duration: had run the bakery for \u2026 when it burned" */
const measureText = (counted: string, words: string): string =>
  words === '' ? counted : NAMED.has(counted) ? `${counted}: ${words}` : words;

/** The whole or the owner: a name, or the word of the text. */
function ofText(of: string, scene: Scene, nameOf: (id: string) => string): string {
  const name = nameOf(of);
  return name === of ? inText(of, scene) : name;
}

/** "people killed", "American soldiers killed in Afghanistan", "age of Carl Holm"; the shortest of the wordings that say it all. */
export function figureLabel(claims: readonly FigureClaim[], nameOf: (id: string) => string): string {
  const texts = claims.map((claim) => textOf(claim, nameOf));
  const handy = texts.filter((text) => text.length >= 4 && text.length <= 60);
  const counts = new Map<string, number>();
  for (const text of handy) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? texts[0]!
  );
}
