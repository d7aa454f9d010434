import { expect, test } from 'vitest';
import { kindNames, kinds } from '../../src/kinds/index.ts';

test('every kind is listed under the name that its claims carry', () => {
  for (const kind of kindNames) expect(kinds[kind].name).toBe(kind);
});
