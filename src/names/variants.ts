/** Spelling variants of names by general rules: transliteration, diacritics, British and American spelling, nicknames. */
import { memoizeWord } from '../base/memoize.ts';
import { nicknames } from '../words/nicknames.ts';

// Ids of entities: from a name to lower-case ASCII words joined by hyphens, unique within one article or report.
/** The name without diacritics. */
export const plain = (name: string): string =>
  /^[\x00-\x7f]*$/.test(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('’', "'")
        .replaceAll('ı', 'i')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('Ø', 'O')
        .replaceAll('đ', 'd');

/** `Lake Basin Commission` -> `lake-basin-commission`. */
export function slug(name: string): string {
  const words = plain(name)
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.join('-') : 'unnamed';
}

/** The first of `base`, `base-2`, `base-3` … that is not taken yet; takes it. */
export function freshId(base: string, taken: Set<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

const SOUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|ash|an|as|ad)[-\s]/, ''],
  [/['’`.-]/g, ''],
  [/ph/g, 'f'],
  [/(?<!s)ck/g, 'k'],
  [/[kg]h/g, 'h'],
  [/^[cg](?=[aou])/, 'k'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ff$/, 'v'],
  [/ou|oo/g, 'u'],
  [/ei|ai|ay|ey|ee|ie|iy|yi|[yj]/g, 'i'],
  [/i{2,}/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];
/** What transliterations of one name have in common: `Dmitry`, `Dmitri`, `Dmitriy`. */
export const soundKey = memoizeWord((name) =>
  SOUND.reduce((text, [from, to]) => text.replace(from, to), plain(name).toLowerCase()),
);

/** Consonants of a first name, for one already known to bear the same surname: `Mohammed`, `Muhammad`. */
const skeleton = (name: string): string => soundKey(name).replace(/(?<=.)[aeiou]/g, '');

const shortForms = new Map<string, ReadonlySet<string>>(
  nicknames.map(({ short, full }) => [short, new Set<string>(full)]),
);
const isNickname = (short: string, full: string): boolean => shortForms.get(short)?.has(full) ?? false;

/** How two first names go together: the same name, one short for the other, or different ones. */
export function compareFirstNames(a: string, b: string): 'same' | 'short' | 'different' {
  const [x, y] = [plain(a).toLowerCase().replace(/\./g, ''), plain(b).toLowerCase().replace(/\./g, '')];
  if (x === y || soundKey(a) === soundKey(b)) return 'same';
  if (isNickname(x, y) || isNickname(y, x)) return 'short';
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? 'short' : 'different';
  if (x.length > 4 && y.length > 4 && skeleton(a) === skeleton(b)) return 'same';
  return 'different';
}

const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)\b/g, 'ization$1'],
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bcentre(s?)\b/g, 'center$1'],
  [/\bprogramme\b/g, 'program'],
  [/\bharbour\b/g, 'harbor'],
  [/\btheatre\b/g, 'theater'],
  [/\bco-op/g, 'coop'],
  [/&/g, ' and '],
  [/^the /, ''],
  [/[.,'’]/g, ''],
  [/[\s-]+/g, ' '],
];
/** A body's name in one spelling: British as American, no article, no dots. */
export const spellingKey = (name: string): string =>
  SPELLING.reduce((text, [from, to]) => text.replace(from, to), plain(name).toLowerCase()).trim();
