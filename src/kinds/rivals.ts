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

/**
 * Whether each of two sentences holds only this one value of the sort that the other has not. "Earned $139 million" and "earned $141 million and paid $44
 * million" leave two; "2 years, with 9 months to serve" and "2½ years, with 9 months to serve" leave the years.
 */
export function areOnlyRivals<C extends Claim>({ a, b }: Pair, { isLike, isSame }: Sort<C>): boolean {
  const [x, y] = [ofSort(a, isLike), ofSort(b, isLike)];
  const left = (own: readonly C[], others: readonly C[]): C[] =>
    own.filter((one) => !others.some((other) => isSame(one, other)));
  const [restOfA, restOfB] = [left(x, y), left(y, x)];
  return restOfA.length === 1 && restOfB.length === 1 && restOfA[0] === a.claim && restOfB[0] === b.claim;
}
