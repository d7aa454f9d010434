/** clean: dropped lines and titles -> the outlet, where the text states it. */
import { matchesOf } from '../text/pattern.ts';
import { storyBrands } from '../words/agencies.ts';
import { corporateWords, genericOutletNouns, outletNouns, sectionWords } from '../words/outlets.ts';
import { agencyNamed } from './credits.ts';
import { plainLine, wordsOf } from './line-words.ts';

const nouns: ReadonlySet<string> = new Set<string>(outletNouns);
const sections: ReadonlySet<string> = new Set<string>(sectionWords);
const generic: ReadonlySet<string> = new Set<string>(genericOutletNouns);
const corporate: ReadonlySet<string> = new Set<string>(corporateWords);
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

/** How surely a name has a noun of outlets in it: gazettes are nothing else, worlds and reviews are much else. */
export function nounOfOutlets(name: string): 'firm' | 'generic' | null {
  const found = wordsOf(name).filter((word) => nouns.has(word));
  if (!found.length) return null;
  return found.every((word) => generic.has(word)) ? 'generic' : 'firm';
}

/** "The Harbour Times Limited 2024" as readers know it. */
function withoutForm(name: string): string {
  const words = name.split(/\s+/u);
  while (words.length > 1 && (corporate.has(wordsOf(words.at(-1)!)[0] ?? '') || /^\d{4}$/u.test(words.at(-1)!)))
    words.pop();
  return words.join(' ').replace(/,$/u, '');
}

const stated: readonly RegExp[] = [
  /^(?:read |see )?(?:more|latest)(?: news| stories| articles)? from (?<name>.{2,60})$/iu,
  /^(?:sign up (?:for|to)|subscribe to|join|follow)\s(?<name>(?:[Tt]he\s)?\p{Lu}[^,:]{2,40}?)(?:['’]s?\s(?:newsletters?|(?:breaking )?news alerts|whatsapp)|\son (?:facebook|twitter|x|telegram|instagram|whatsapp))(?:\s|$)/iu,
  /^an? (?:message|note|letter|word) from (?<name>[^,:]{2,60}):?$/iu,
  /^(?:©|\(c\)|copyright)(?:copyright|©|\(c\)|\s){0,4}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,3}(?:by )?(?<name>[^.,|©]{2,60}?)(?:[.,|]|\s{1,3}all rights|\s{1,3}\d{4}|$)/iu,
];

/** The outlet that a dropped line names: "More from The Harbour Times", "© 2025 Daily Beacon". */
export function outletIn(line: string): { readonly name: string; readonly owner: boolean } | null {
  if (line.length > 300) return null;
  for (const form of stated) {
    const found = form.exec(line)?.groups?.name?.trim();
    const name = found && withoutForm(found);
    if (name && isOutletName(name)) return { name: name.replace(/^the\s/u, ''), owner: name !== found };
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

/** Of names of one outlet the fullest: "The Beacon", "Beacon". */
export function fullest(names: readonly string[]): string | null {
  const first = names[0];
  if (first === undefined) return null;
  const plain = ` ${plainLine(first)} `;
  const longer = names.filter((name) => ` ${plainLine(name)} `.includes(plain));
  return longer.reduce((best, name) => (name.length > best.length ? name : best), first);
}

/** Whether no letter stands right before or behind a stretch. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !/\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^\p{L}/u.test(text.slice(end, end + 2));

/** "HARBOUR TIMES" as a name: each word as the text writes it elsewhere, else with one capital. */
export function asWritten(name: string, text: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{5}/u.test(name)) return name;
  if (!/\s/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}'’]*/gu, (word) => {
    let isWord = word.length > 3 || /^(?:and|for|of|on|the)$/iu.test(word);
    for (const { 0: form, index } of matchesOf(new RegExp(word, 'gi'), text)) {
      if (!standsAlone(text, index, index + form.length)) continue;
      if (/^\p{Lu}/u.test(form) && /\p{Ll}/u.test(form)) return form;
      isWord ||= form === form.toLowerCase();
    }
    return isWord ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}
