import { expect, test } from 'vitest';
import { governmentOf } from '../../src/names/metonyms.ts';

test.each([
  ['Chile', 'chile'],
  ['chile', 'chile'],
  ['Santiago', 'chile'],
  ['chile-government', 'chile'],
  ['the Chilean government', 'chile'],
  ['chile-foreign-ministry', 'chile'],
  ['White House', 'united-states'],
  ['Kremlin', 'russia'],
  ['chile-army', null],
  ['Portville', null],
])('%s speaks for %s', (entity, country) => expect(governmentOf(entity)).toBe(country));
