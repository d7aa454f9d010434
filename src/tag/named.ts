/** Names that a word makes of those beside it: Johnson Academy, Foo River, Bay of Foo. compromise's own steps, on shared tags. */
import { insidePlaces, placeJoin, placesBehind } from '../words/tagging.ts';
import { isTitle } from './guess.ts';
import type { NlpTerm } from './types.ts';

const INSIDE = new Set<string>(insidePlaces);
const BEHIND = new Set<string>(placesBehind);

/** Gives a tag to a word. */
export type Give = (term: NlpTerm, tag: string) => void;

/** A capital is a name's where not all have one; the first word must be one thing. */
const hasTitle = ({ text, tags }: NlpTerm, at: number, isYelling: boolean): boolean =>
  !isYelling && isTitle(text) && (at !== 0 || tags.has('Singular'));

function isOrg(terms: readonly NlpTerm[], at: number, isYelling: boolean): boolean {
  const { tags } = terms[at]!;
  if (tags.has('FirstName') || tags.has('Place')) return false;
  if (tags.has('ProperNoun') || tags.has('Organization') || tags.has('Acronym')) return true;
  return hasTitle(terms[at]!, at, isYelling);
}

/** An organization's noun behind a name: both, and the names before. */
export function nameOrg(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
  if (at === 0 || !isOrg(terms, at - 1, isYelling)) return;
  give(terms[at]!, 'Organization');
  for (let n = at; n >= 0 && isOrg(terms, n, isYelling); n--) give(terms[n]!, 'Organization');
}

function isPlace(terms: readonly NlpTerm[], at: number, isYelling: boolean): boolean {
  const { tags, normal } = terms[at]!;
  if (tags.has('Organization') || tags.has('Possessive') || normal.endsWith("'s")) return false;
  return tags.has('ProperNoun') || tags.has('Place') || hasTitle(terms[at]!, at, isYelling);
}

function placeBefore(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
  for (let n = at - 1; n >= 0; n--) {
    if (INSIDE.has(terms[n]!.normal)) continue;
    if (!isPlace(terms, n, isYelling)) return;
    for (let t = n; t <= at; t++) give(terms[t]!, 'Place');
  }
}

/** A place's noun beside names: all of them. */
export function namePlace(terms: readonly NlpTerm[], at: number, isYelling: boolean, give: Give): void {
  placeBefore(terms, at, isYelling, give);
  if (BEHIND.has(terms[at]!.machine || terms[at]!.normal)) return;
  for (let n = at + 1; n < terms.length; n++) {
    if (isPlace(terms, n, isYelling)) {
      for (let t = at; t <= n; t++) give(terms[t]!, 'Place');
      return;
    }
    if (terms[n]!.normal !== placeJoin && !INSIDE.has(terms[n]!.normal)) return;
  }
}
