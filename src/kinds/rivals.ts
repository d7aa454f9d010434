/** Which values of two sentences are left to be held against each other when those that both give are set aside. In: a pair. Out: whether it is these two. */
import type { Claim } from '../model.ts';
import type { ClaimContext, Pair } from './kind.ts';

/** Whether two claims are of one sort, and give one value. */
interface Sort<C extends Claim> {
  readonly isLike: (other: Claim, claim: C) => other is C;
  readonly isSame: (a: C, b: C) => boolean;
}

const ofSort = <C extends Claim>({ beside, claim }: ClaimContext, isLike: Sort<C>['isLike']): C[] =>
  beside.map((context) => context.claim).filter((other): other is C => isLike(other, claim as C));

/** How many values of the sort each of two sentences gives beside these two that the other does not give: 0 where these are the only ones left. */
export function rivalsBeside<C extends Claim>({ a, b }: Pair, { isLike, isSame }: Sort<C>): number {
  const others = (context: ClaimContext): C[] => ofSort(context, isLike).filter((one) => one !== context.claim);
  const [x, y] = [others(a), others(b)];
  const left = (own: readonly C[], against: readonly C[]): number =>
    own.filter((one) => !against.some((other) => isSame(one, other))).length;
  return left(x, y) + left(y, x);
}

/**
 * Whether each of two sentences holds only this one value of the sort that the other has not. "Earned $139 million" and "earned $141 million and paid $44
 * million" leave two; "2 years, with 9 months to serve" and "2½ years, with 9 months to serve" leave the years.
 */
export const areOnlyRivals = <C extends Claim>(pair: Pair, sort: Sort<C>): boolean => rivalsBeside(pair, sort) === 0;
