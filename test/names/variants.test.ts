import { expect, test } from 'vitest';
import { compareFirstNames, soundKey, spellingKey } from '../../src/names/variants.ts';

test.each([
  ['Sergei', 'Sergey', true],
  ['Zelensky', 'Zelenskyy', true],
  ['al-Khalidi', 'El-Khalidi', true],
  ['Qassim', 'Kassim', true],
  ['Keller', 'Kellner', false],
  ['Orlov', 'Orlova', false],
])('%s and %s sound alike: %s', (a, b, same) => expect(soundKey(a) === soundKey(b)).toBe(same));

test.each([
  ['Bill', 'William', 'short'],
  ['J.', 'John', 'short'],
  ['Mohammed', 'Muhammad', 'same'],
  ['John', 'Jane', 'different'],
  ['Maria', 'Marta', 'different'],
])('%s and %s: %s', (a, b, fit) => expect(compareFirstNames(a, b)).toBe(fit));

test('British and American spelling', () => {
  expect(spellingKey('The Lake Defence Organisation')).toBe(spellingKey('Lake Defense Organization'));
});
