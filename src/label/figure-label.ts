/** Labels of figures: what is counted or measured, in the words of the text and without the number. */
import type { ClaimOf } from '../model.ts';
import { unitQuantities } from '../words/figure-context.ts';
import { genericCounts } from '../words/generic-counts.ts';
import { cardinals, collectiveNumbers, fractions, ordinals, plurals, scales, vagueAmounts } from '../words/numbers.ts';
import { roleNames } from '../words/role-names.ts';
import { clauseAround, type Range, type Scene, sceneOf, trimmed, wordFor, wordsIn } from './clause-text.ts';

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

/** "American soldiers" of "more than 2,400 American soldiers": the words right before the thing counted, inside the span. */
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

/** "-star general" of "four-star general", "-year war" of "17-year war". */
function compound(scene: Scene): string | null {
  const { text, span } = scene;
  const own = text.slice(span.start, span.end);
  const tail = /^[^\s-]{1,20}(?:-[\p{L}]{2,20}){1,3}$/u.test(own) ? own.slice(own.indexOf('-')) : null;
  const next = /^ [\p{L}\u2019'-]{2,30}/u.exec(text.slice(span.end))?.[0] ?? '';
  return tail && next !== '' && !tail.endsWith('-old') ? `\u2026${tail}${next}` : null;
}

/** The words around a bare measure, with the number left out: "had been a deputy for \u2026 when he was". */
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

/** "duration: had been a deputy for \u2026 when he was murdered" */
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
