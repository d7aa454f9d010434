/** clean: dropped lines and titles -> the outlet, where the text states it. */
import { storyBrands } from '../words/agencies.ts';
import { outletNouns, sectionWords } from '../words/outlets.ts';
import { agencyNamed } from './credits.ts';
import { wordsOf } from './line-words.ts';

const nouns: ReadonlySet<string> = new Set<string>(outletNouns);
const sections: ReadonlySet<string> = new Set<string>(sectionWords);
const brands: ReadonlySet<string> = new Set<string>(storyBrands);

const small = /^(?:and|de|for|la|le|of|on|the|&)$/iu;

/** Whether words can be the name of an outlet: capitals, and a noun that outlets are called by, an article, or initials. */
export function isOutletName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (
    words.length > 6 ||
    agencyNamed(name) ||
    /^copyright/iu.test(name) ||
    !words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word))
  )
    return false;
  if (wordsOf(name).every((word) => sections.has(word))) return false;
  const isKnown = brands.has(name) || /^(?=.*\p{L})[\p{Lu}\p{N}]{2,6}$/u.test(name);
  return (
    isKnown ||
    /^The\s/u.test(name) ||
    wordsOf(name).some((word) => nouns.has(word)) ||
    /\.(?:com|org|net|co\.\w\w|\w\w)$/iu.test(name)
  );
}

const stated: readonly RegExp[] = [
  /^(?:read |see )?(?:more|latest)(?: news| stories| articles)? from (?<name>.{2,60})$/iu,
  /^an? (?:message|note|letter|word) from (?<name>[^,:]{2,60}):?$/iu,
  /^(?:©|\(c\)|copyright)(?:copyright|©|\(c\)|\s){0,4}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,3}(?:by )?(?<name>[^.,|©]{2,60}?)(?:[.,|]|\s+all rights|\s+\d{4}|$)/iu,
];

/** The outlet that a dropped line names: "More from The Harbour Times", "© 2025 Daily Beacon". */
export function outletIn(line: string): string | null {
  if (line.length > 300) return null;
  for (const form of stated) {
    const name = form.exec(line)?.groups?.name?.trim();
    if (name && isOutletName(name)) return name;
  }
  return null;
}

/** "Storm closes harbour | The Harbour Times": where the outlet's name begins, with its bar. */
export function outletSuffix(title: string): { readonly at: number; readonly outlet: string } | null {
  const match = /\s{0,2}(\||[-–—]|::|•|»)\s{1,2}([^|–—•»]{2,50})$/u.exec(title.slice(-70));
  const outlet = match?.[2]?.trim();
  if (!match || !outlet || !isOutletName(outlet)) return null;
  const isBar = match[1] === '|' || match[1] === '::';
  if (!isBar && !/^\s/.test(match[0])) return null;
  return { at: title.length - Math.min(title.length, 70) + match.index, outlet };
}
