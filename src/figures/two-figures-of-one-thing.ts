/** Whether one article gives two figures of one thing: then they are of two occasions, whoever else gives only one of them. */

import { groupBy } from '../base/group-by.ts';
import type { Claim, ClaimOf } from '../model.ts';
import { actionKey } from '../text/action-synonyms.ts';
import { sentenceKey } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { compareFigures } from './compare.ts';

type FigureClaim = ClaimOf<'figure'>;

/** What a figure counts, in which role and unit: figures of one thing have one key. */
export const countedKey = ({ about, value }: FigureClaim): string =>
  `${actionKey(stem(about.counted))} ${about.role} ${value.unit}`;

/** Without the count of the title, where the text has one other: it counts what the report is about, and only its number differs. */
function withoutTitle(list: readonly FigureClaim[]): readonly FigureClaim[] {
  const body = list.filter((claim) => claim.sentence.role !== 'title');
  const numbers = new Set(body.map(({ value: { min, max } }) => `${min} ${max}`));
  return numbers.size === 1 && body[0]!.about.role !== null ? body : list;
}

const gives = (list: readonly FigureClaim[], { value }: FigureClaim): boolean =>
  list.some(
    (one) =>
      (one.value.min === value.min && one.value.max === value.max) || compareFigures(one.value, value) === 'same',
  );

/** Looks figures up by what they count in an event; claims of other kinds are never both given. */
export function givesBoth(
  claims: readonly Claim[],
  eventOf: (article: string) => string,
): (a: Claim, b: Claim) => boolean {
  const placeOf = (claim: FigureClaim): string => `${eventOf(claim.article)} ${countedKey(claim)}`;
  const figures = claims.filter((claim) => claim.kind === 'figure');
  const byThing = groupBy(figures, placeOf);
  const lists = new Map<string, (readonly FigureClaim[])[]>();
  /** The figures of one thing that each article gives, put together when first asked for. */
  const listsAt = (place: string): readonly (readonly FigureClaim[])[] => {
    const known =
      lists.get(place) ?? [...groupBy(byThing.get(place) ?? [], ({ article }) => article).values()].map(withoutTitle);
    lists.set(place, known);
    return known;
  };
  return (a, b) => {
    if (a.kind !== 'figure' || b.kind !== 'figure') return false;
    const [x, y] = [placeOf(a), placeOf(b)];
    const bothIn = (list: readonly FigureClaim[]): boolean => gives(list, a) && gives(list, b);
    return listsAt(x).some(bothIn) || (x !== y && listsAt(y).some(bothIn));
  };
}

// What the other figures of an article say of one: whether it stands alone, and which stand beside it. In: claims. Out: keys by claim.
const isFigure = (claim: Claim): claim is FigureClaim => claim.kind === 'figure';

/** What an article counts; a length of time says too little without what it is of. */
const countedInArticle = (claim: FigureClaim): string =>
  `${claim.article} ${countedKey(claim)} ${claim.value.unit === 's' ? claim.about.of : ''}`;
const valueKey = ({ value: { min, max } }: FigureClaim): string => `${min} ${max}`;

/** Whether an article gives only one number of a thing in its role, however often: "26 held" in the title, "26 men were held" below. */
export function onlyNumbers(claims: readonly Claim[]): (claim: Claim) => boolean {
  const numbers = new Map<string, Set<string>>();
  for (const claim of claims.filter(isFigure)) {
    const values = numbers.get(countedInArticle(claim)) ?? new Set();
    numbers.set(countedInArticle(claim), values.add(valueKey(claim)));
  }
  return (claim) => isFigure(claim) && numbers.get(countedInArticle(claim))?.size === 1;
}

/** In whatever role: one report says that they were seized, the other just counts them. */
const besideKey = (claim: FigureClaim): string =>
  `#${valueKey(claim)} ${actionKey(stem(claim.about.counted))} ${claim.value.unit}`;

/** Keys of the other figures in the sentence of one: "in 12 races" tells which hits are meant. */
export function figuresBeside(claims: readonly Claim[]): (claim: Claim) => string[] {
  const inSentence = groupBy(claims.filter(isFigure), sentenceKey);
  return (claim) => (inSentence.get(sentenceKey(claim)) ?? []).filter((other) => other !== claim).map(besideKey);
}
