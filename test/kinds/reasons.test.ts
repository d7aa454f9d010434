/** What the reasons of a comparison mean. */
import { expect, test } from 'vitest';
import { CONFLICTS, DOUBTS, gravest, isConflict, MEETS, meets } from '../../src/kinds/reasons.ts';

test('every reason is a conflict, a doubt or a meeting, and one of them only', () => {
  const all = [...CONFLICTS, ...DOUBTS, ...MEETS];
  expect(new Set(all).size).toBe(all.length);
  for (const reason of CONFLICTS) expect([isConflict(reason), meets(reason)]).toEqual([true, false]);
  for (const reason of DOUBTS) expect([isConflict(reason), meets(reason)]).toEqual([false, false]);
  for (const reason of MEETS) expect([isConflict(reason), meets(reason)]).toEqual([false, true]);
});

test('a conflict is graver than a doubt, a doubt than a meeting; of none it is the same', () => {
  for (const conflict of CONFLICTS)
    for (const doubt of DOUBTS) expect(gravest(['same', doubt, conflict])).toBe(conflict);
  for (const doubt of DOUBTS) for (const meeting of MEETS) expect(gravest([meeting, doubt])).toBe(doubt);
  expect(gravest(['same', 'compatible'])).toBe('compatible');
  expect(gravest([])).toBe('same');
});
