/** What the other figures of an article say of one: whether it stands alone, and which stand beside it. In: claims. Out: keys by claim. */

import { groupBy } from '../base/group-by.ts';
import type { Claim, ClaimOf } from '../model.ts';
import { actionKey } from '../text/action-synonyms.ts';
import { sentenceKey } from '../text/sentence-place.ts';
import { stem } from '../text/stem.ts';
import { countedKey } from './two-figures-of-one-thing.ts';

type FigureClaim = ClaimOf<'figure'>;

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

/** Keys of the other figures in the sentence of one: "in 54 games" tells which hits are meant. */
export function figuresBeside(claims: readonly Claim[]): (claim: Claim) => string[] {
  const inSentence = groupBy(claims.filter(isFigure), sentenceKey);
  return (claim) => (inSentence.get(sentenceKey(claim)) ?? []).filter((other) => other !== claim).map(besideKey);
}
