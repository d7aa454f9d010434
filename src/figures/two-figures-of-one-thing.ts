/** What a figure counts, and whether its article gives only one number of that. In: claims. Out: keys, and an answer by claim. */

import type { Claim, ClaimOf } from '../model.ts';
import { actionKey } from '../text/action-synonyms.ts';
import { stem } from '../text/stem.ts';

type FigureClaim = ClaimOf<'figure'>;

/** What a figure counts, in which role and unit: figures of one thing have one key. */
export const countedKey = ({ about, value }: FigureClaim): string =>
  `${actionKey(stem(about.counted))} ${about.role} ${value.unit}`;

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
